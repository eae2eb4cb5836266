// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tuning_values.h"
#include "models/texts/display_text.h"
#include "models/texts/tuning_text.h"
#include "ui/pages/tuning_meaning.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/refill.h"
#include "ui/widgets/size_field.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

enum OwnerKind { WholeSite, OneCollection, OneDevice };
const QList<int> UsualBlocks{512, 1024, 1432, 1456, 1468, 2048, 4096, 8192, 16384};
const QList<int> UsualWindows{1, 2, 4, 8, 16, 32, 64};

void addRow(QGridLayout *grid, const QString &label, QWidget *field, const QString &name)
{
    QLabel *caption = plainLabel(label);
    caption->setBuddy(field);
    field->setObjectName(u"tuning."_s + name);
    field->setAccessibleName(QString(label).remove(u'&'));
    if (auto *size = qobject_cast<SizeField *>(field)) // what has the focus is the line inside
        size->lineEdit()->setAccessibleName(field->accessibleName());
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row, 1);
}

} // namespace

TuningValues::TuningValues(Console &console, const ActionRegistry &actions, QWidget *parent)
    : QFrame(parent)
    , m_console(console)
    , m_kind(new QComboBox)
    , m_which(new QComboBox)
    , m_block(new SizeField(512, 65464, UsualBlocks))
    , m_window(new SizeField(1, 65535, UsualWindows))
    , m_state(paragraph({}, "muted"))
    , m_reach(paragraph({}, "muted"))
    , m_meaning(new TuningMeaning)
{
    setProperty("card", true);
    setObjectName("tuningValues");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *scroll = new QScrollArea;
    layout->addWidget(scroll, 1);
    auto *content = new QWidget;
    scroll->setWidget(content);
    content->setObjectName("scrollContent");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 11, 16, 2);
    column->setSpacing(7);
    column->addWidget(headingLabel(tr("Values in force")));
    column->addWidget(makeForm());
    auto *line = new QFrame;
    line->setObjectName("line");
    column->addWidget(line);
    column->addWidget(m_meaning);
    column->addStretch(1);
    scroll->setObjectName("tuningValuesScroll");
    scroll->setAccessibleName(tr("Values in force"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(makeButtons(actions));

    connect(m_kind, &QComboBox::currentIndexChanged, this, &TuningValues::chooseKind);
    connect(m_which, &QComboBox::currentIndexChanged, this, &TuningValues::chooseOwner);
    for (SizeField *field : {m_block, m_window})
        connect(field, &SizeField::changed, this, &TuningValues::showEdited);
    connect(m_meaning, &TuningMeaning::insteadWanted, this, [this](const site::RamdiskTuning &instead) {
        const policy::SizePair now = proposed();
        propose({instead.blockSize > 0 ? instead.blockSize : now.blockSize,
                 instead.windowSize > 0 ? instead.windowSize : now.windowSize});
        // The button goes with its strip: who used the keyboard goes on at the field.
        (instead.blockSize > 0 ? m_block : m_window)->setFocus();
    });
    connect(&m_console, &Console::siteChanged, this, &TuningValues::load);
    load();
    showValues();
}

QWidget *TuningValues::makeForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    m_kind->addItem(tr("The whole site"));
    m_kind->addItem(tr("A collection"));
    m_kind->addItem(tr("A device"));
    addRow(grid, tr("&For"), m_kind, u"kind"_s);
    m_which->setObjectName("tuning.which");
    m_which->setAccessibleName(tr("Which one"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    grid->addWidget(m_which, grid->rowCount(), 1);
    addRow(grid, tr("&Block size (bytes)"), m_block, u"block"_s);
    m_block->setAccessibleDescription(tr("512 to 65,464 bytes"));
    addRow(grid, tr("&Window (blocks)"), m_window, u"window"_s);
    m_window->setAccessibleDescription(tr("1 to 65,535 blocks"));
    m_state->setObjectName("tuningState");
    m_reach->setObjectName("tuningReach");
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_state);
    words->addWidget(m_reach);
    grid->addLayout(words, grid->rowCount(), 0, 1, 2);
    return form;
}

QWidget *TuningValues::makeButtons(const ActionRegistry &actions)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 12);
    row->setSpacing(8);
    for (const QString &id : {u"tuning.inherit"_s, u"tuning.revert"_s, u"tuning.apply"_s}) {
        QAction *deed = actions.action(id);
        auto *button = new QPushButton(deed->iconText());
        button->setObjectName(u"button."_s + id);
        button->setAccessibleName(deed->iconText());
        button->setProperty("primary", id == u"tuning.apply");
        button->setToolTip(deed->toolTip());
        button->setEnabled(deed->isEnabled());
        connect(button, &QPushButton::clicked, deed, &QAction::trigger);
        connect(deed, &QAction::changed, button, [button, deed] { button->setEnabled(deed->isEnabled()); });
        row->addWidget(button);
        if (id == u"tuning.inherit")
            row->addStretch(1);
    }
    return bar;
}

void TuningValues::load()
{
    const std::optional<site::RamdiskTuning> before = edited();
    const bool changedHere = !before || isChanged();
    fillOwners();
    m_meaning->setImages(*m_console.snapshot());
    const auto values = models::ramdiskValues(m_owner, *m_console.snapshot(), *m_console.ledger());
    if (!values) // removed meanwhile
        return setOwner({});
    m_values = *values;
    // What somebody is editing here is not overwritten by what another program stored.
    if (!changedHere)
        showValues();
    else
        showEdited();
}

void TuningValues::fillOwners()
{
    const site::Configuration &all = m_console.snapshot()->configuration();
    QList<std::pair<QString, qint64>> items;
    if (m_kind->currentIndex() == OneCollection) {
        for (const site::Collection &collection : all.collections)
            items.append({models::displayText(collection.name), collection.id.value});
    } else if (m_kind->currentIndex() == OneDevice) {
        for (const site::Device &device : all.devices)
            items.append({models::displayText(device.name), device.id.value});
    }
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    refill(m_which, items);
    const QSignalBlocker quiet(m_which);
    m_which->setCurrentIndex(
        m_which->findData(m_owner.device.isValid() ? m_owner.device.value : m_owner.collection.value));
    m_which->setVisible(m_kind->currentIndex() != WholeSite);
}

void TuningValues::setOwner(const models::RamdiskOwner &owner)
{
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(owner.device.isValid()       ? OneDevice
                                : owner.collection.isValid() ? OneCollection
                                                             : WholeSite);
    }
    m_owner = owner;
    fillOwners();
    const auto values = models::ramdiskValues(owner, *m_console.snapshot(), *m_console.ledger());
    if (!values)
        return owner.isSite() ? void() : setOwner({});
    m_values = *values;
    showValues();
    emit ownerChanged();
}

void TuningValues::chooseKind()
{
    m_owner = {};
    fillOwners();
    {
        const QSignalBlocker quiet(m_which);
        m_which->setCurrentIndex(m_which->count() > 0 ? 0 : -1);
    }
    chooseOwner();
}

void TuningValues::chooseOwner()
{
    const qint64 id = m_which->currentData().toLongLong();
    switch (m_kind->currentIndex()) {
    case OneCollection:
        return setOwner({CollectionId{id}, {}});
    case OneDevice:
        return setOwner({{}, DeviceId{id}});
    default:
        return setOwner({});
    }
}

void TuningValues::showValues()
{
    const bool site = m_owner.isSite();
    m_filling = true;
    m_block->setInherited(site ? 0 : m_values.inherited.blockSize);
    m_window->setInherited(site ? 0 : m_values.inherited.windowSize);
    m_block->setValue(m_values.own.blockSize);
    m_window->setValue(m_values.own.windowSize);
    m_filling = false;
    showEdited();
}

std::optional<site::RamdiskTuning> TuningValues::edited() const
{
    const std::optional<int> block = m_block->value(), window = m_window->value();
    if (!block || !window)
        return std::nullopt;
    return site::RamdiskTuning{*block, *window};
}

void TuningValues::propose(const policy::SizePair &sizes)
{
    m_filling = true;
    m_block->setValue(sizes.blockSize);
    m_window->setValue(sizes.windowSize);
    m_filling = false;
    showEdited();
}

void TuningValues::revert()
{
    showValues();
}

policy::SizePair TuningValues::inForce() const
{
    return {m_values.inForce.blockSize, m_values.inForce.windowSize};
}

policy::SizePair TuningValues::proposed() const
{
    const auto tuning = edited();
    if (!tuning)
        return inForce();
    return {tuning->blockSize > 0 ? tuning->blockSize : m_values.inherited.blockSize,
            tuning->windowSize > 0 ? tuning->windowSize : m_values.inherited.windowSize};
}

bool TuningValues::isChanged() const
{
    const auto tuning = edited();
    return tuning && *tuning != m_values.own;
}

bool TuningValues::isOverridden() const
{
    return !m_owner.isSite() && !m_values.own.isNull();
}

void TuningValues::setFacts(const policy::NetworkFacts &facts)
{
    m_meaning->setFacts(facts);
}

void TuningValues::applied(const site::RamdiskTuning &tuning)
{
    m_values.own = tuning;
    showEdited();
}

QString TuningValues::stateText() const
{
    if (!edited())
        return tr("A block has 512 to 65,464 bytes, a window 1 to 65,535 blocks.");
    if (m_values.backOff)
        return tr("A transfer of this machine failed: its next boot gets %1. \"Backed off\" has the way back.")
            .arg(models::sizePairText(inForce()));
    if (m_owner.isSite())
        return tr("For all machines without an override.");
    const QString inherited = models::sizePairText({m_values.inherited.blockSize, m_values.inherited.windowSize}) +
                              u", "_s + models::ramdiskOriginText(m_values.inherited);
    return m_values.own.isNull() ? tr("Inherited: %1.").arg(inherited) : tr("Without its own: %1.").arg(inherited);
}

/// Whom a change reaches, and when.
QString TuningValues::reachText() const
{
    if (m_owner.device.isValid())
        return tr("Counts from its next boot on.");
    if (m_values.otherwise == 0)
        return m_owner.isSite() ? tr("Reaches %n device(s) and all unknown machines.", nullptr, m_values.machines)
                                : tr("Reaches %n device(s).", nullptr, m_values.machines);
    const QString others = QLocale().toString(m_values.otherwise);
    return m_owner.isSite()
               ? tr("Reaches %n device(s); overrides go first for %1.", nullptr, m_values.machines).arg(others)
               : tr("Reaches %n device(s); other overrides count for %1, too.", nullptr, m_values.machines).arg(others);
}

void TuningValues::showEdited()
{
    if (m_filling)
        return;
    m_state->setText(stateText());
    m_reach->setText(reachText());
    m_meaning->setSizes(edited() ? std::optional(proposed()) : std::nullopt);
    emit changed();
}

} // namespace slipway::ui
