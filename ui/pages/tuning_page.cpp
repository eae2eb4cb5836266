// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tuning_page.h"
#include "models/texts/display_text.h"
#include "models/texts/tuning_text.h"
#include "ui/pages/tuning_advice.h"
#include "ui/pages/tuning_measured.h"
#include "ui/pages/tuning_values.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Source = models::TuningFilter::Source;

constexpr int LookAgainMs = 3000;

} // namespace

TuningPage::TuningPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : Page(Node::Tuning, console, actions, parent)
    , m_values(new TuningValues(console, actions, this))
    , m_advice(new TuningAdvice)
    , m_measured(new TuningMeasured)
    , m_tabs(new QTabWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(9);
    layout->addWidget(makeHeader({}, mutedLabel(tr("How Windows boot images travel to machines."))));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_values->setFixedWidth(qMax(390, fontMetrics().averageCharWidth() * 52));
    row->addWidget(m_values);
    row->addWidget(makeRight(), 1);
    layout->addLayout(row, 1);
    connectActions();
    connectParts();
    showSite();
}

TuningPage::~TuningPage() = default;

QWidget *TuningPage::makeRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_advice);
    column->addWidget(m_tabs, 1);
    m_tabs->setObjectName("tuningTabs");
    m_tabs->setAccessibleName(tr("Measurements and exceptions"));
    m_tabs->addTab(m_measured, tr("Measured"));
    m_tabs->addTab(makeList(m_overrides, m_overrideList, u"tuning-overrides"_s, tr("Values that differ"),
                            tr("Collections and devices with values of their own. Open one to change it.")),
                   tr("Overrides"));
    m_tabs->addTab(makeList(m_backOffs, m_backOffList, u"tuning-back-offs"_s, tr("Machines that were backed off"),
                            tr("A boot image did not reach these machines, so they were given smaller values. They "
                               "keep them until you use the normal ones again.")),
                   tr("Backed off"));
    return right;
}

QWidget *TuningPage::makeList(models::RowModelBase &rows, ListView *&list, const QString &key, const QString &name,
                              const QString &explanation)
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(8);
    column->addWidget(paragraph(explanation, "muted"));
    list = new ListView;
    list->setObjectName(u"list."_s + key);
    list->setAccessibleName(name);
    list->setRows(&rows, key);
    list->setContextMenuPolicy(Qt::NoContextMenu);
    column->addWidget(list, 1);
    return tab;
}

void TuningPage::connectActions()
{
    on(u"tuning.apply"_s, [this] {
        if (const auto tuning = m_values->edited())
            apply(*tuning);
    });
    on(u"tuning.revert"_s, [this] { m_values->revert(); });
    on(u"tuning.inherit"_s, [this] { inherit(); });
    on(u"tuning.normal"_s, [this] { useNormalValues(); });
    on(u"tuning.test"_s, [this] { askForTest(); });
    connect(action(u"tuning.next-boot"_s), &QAction::toggled, this, &TuningPage::waitForNextBoot);
    connect(action(u"tuning.table"_s), &QAction::toggled, this, [this](bool table) {
        m_tabs->setCurrentIndex(0);
        m_measured->showTable(table);
        updateActions();
    });
    on(u"tuning.export"_s, [this] { exportTable(); });
    on(u"tuning.picture"_s, [this] { savePicture(); });
}

void TuningPage::connectParts()
{
    connect(m_values, &TuningValues::changed, this, &TuningPage::updateActions);
    connect(m_values, &TuningValues::ownerChanged, this, [this] {
        showAdvice();
        load();
    });
    connect(m_advice, &TuningAdvice::applyWanted, this, [this](const policy::SizePair &sizes) {
        m_values->propose(sizes);
        apply({sizes.blockSize, sizes.windowSize});
    });
    connect(m_measured, &TuningMeasured::filterChanged, this, [this] {
        // To choose the next boot is to wait for it, and to choose another is to stop that.
        const bool waits = m_measured->filter().source == Source::NextBoot;
        if (QAction *wait = action(u"tuning.next-boot"_s); wait->isChecked() != waits)
            return wait->setChecked(waits);
        showStatus();
        load();
    });
    connect(m_measured, &TuningMeasured::chosen, m_values, &TuningValues::propose);
    connect(m_measured, &TuningMeasured::testWanted, this, &TuningPage::askForTest);
    connect(m_measured, &TuningMeasured::statusPressed, this, [this] {
        if (m_run)
            m_run->cancel();
        else
            action(u"tuning.next-boot"_s)->setChecked(false);
    });
    connect(m_overrideList, &ListView::activated, this, [this] { select({m_overrideList->currentKey()}); });
    for (ListView *list : {m_overrideList, m_backOffList})
        connect(list, &ListView::selectionMoved, this, &TuningPage::updateActions);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TuningPage::updateActions);
    connect(&console(), &Console::siteChanged, this, &TuningPage::showSite);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isFront())
            lookForNew();
    });
    m_timer.start(LookAgainMs);
}

void TuningPage::showSite()
{
    m_overrides.update(*console().snapshot());
    m_backOffs.update(*console().snapshot(), *console().ledger());
    const auto counted = [](const QString &text, int count) {
        return count > 0 ? u"%1 (%2)"_s.arg(text, QLocale().toString(count)) : text;
    };
    m_tabs->setTabText(1, counted(tr("Overrides"), m_overrides.rowCount()));
    m_tabs->setTabText(2, counted(tr("Backed off"), m_backOffs.rowCount()));
    showAdvice();
    updateActions();
}

QString TuningPage::ownerText() const
{
    const models::RamdiskOwner &owner = m_values->owner();
    const site::Snapshot &snapshot = *console().snapshot();
    if (const site::Device *device = snapshot.device(owner.device))
        return models::displayText(device->name);
    if (const site::Collection *collection = snapshot.collection(owner.collection))
        return models::displayText(collection->name);
    return tr("the whole site");
}

void TuningPage::showAdvice()
{
    std::optional<QString> vendor = m_measured->filter().vendor;
    if (const site::Device *device = console().snapshot()->device(m_values->owner().device))
        vendor = models::vendorOf(*device);
    const auto advice = models::recommendationFor(m_view, vendor);
    m_advice->setAdvice(advice, m_values->inForce(), ownerText());
    m_measured->setMarks(m_values->inForce(),
                         advice && advice->samples > 0 ? std::optional(advice->sizes) : std::nullopt);
}

void TuningPage::updateActions()
{
    const bool front = isFront();
    const bool changed = m_values->isChanged();
    action(u"tuning.apply"_s)->setEnabled(front && changed);
    action(u"tuning.revert"_s)->setEnabled(front && (changed || !m_values->edited()));
    action(u"tuning.inherit"_s)->setEnabled(front && m_values->isOverridden());
    action(u"tuning.test"_s)->setEnabled(front && !m_run);
    action(u"tuning.next-boot"_s)->setEnabled(front);
    action(u"tuning.table"_s)->setEnabled(front);
    const bool any = front && m_measured->rows().rowCount() > 0;
    action(u"tuning.export"_s)->setEnabled(any);
    action(u"tuning.picture"_s)->setEnabled(any && !m_measured->isTable());
    action(u"tuning.normal"_s)
        ->setEnabled(front && m_tabs->currentIndex() == 2 && !m_backOffList->selectedKeys().isEmpty());
}

void TuningPage::focusList()
{
    m_values->setFocus();
    m_values->findChild<QWidget *>(u"tuning.block"_s)->setFocus(Qt::ShortcutFocusReason);
}

void TuningPage::focusDetails()
{
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

QStringList TuningPage::unsaved() const
{
    return m_values->isChanged() ? QStringList{tr("Block and window size for %1").arg(ownerText())} : QStringList();
}

void TuningPage::select(const QStringList &keys)
{
    if (const auto owner = models::RamdiskOwner::fromKeyText(keys.value(0)))
        m_values->setOwner(*owner);
}

void TuningPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    load();
    updateActions();
}

} // namespace slipway::ui
