// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/query_dialog.h"
#include "models/site/query_preview.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/error_text.h"
#include "models/texts/rule_text.h"
#include "ui/look/icons.h"
#include "ui/widgets/labels.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Field = site::QueryCondition::Field;
using Operator = site::QueryCondition::Operator;

constexpr int LaterMs = 200;
constexpr int ShownDevices = 200;
constexpr int MostRows = 16;

Field fieldOf(const QComboBox *box)
{
    return Field(box->currentData().toInt());
}

Operator comparisonOf(const QComboBox *box)
{
    return Operator(box->currentData().toInt());
}

} // namespace

QueryDialog::QueryDialog(Console &console, const site::CollectionQuery &query, Done done, QWidget *parent)
    : FormDialog(console, u"query"_s, tr("Query Rule"), tr("OK"), parent)
    , m_done(std::move(done))
    , m_rowLayout(new QVBoxLayout)
    , m_count(mutedLabel({}))
    , m_preview(new QListWidget)
{
    setMinimumWidth(680);
    setIntro(tr("Finds every device for which all conditions hold, now and whenever one changes. In a pattern * stands "
                "for any text and ? for one character."));
    m_rowLayout->setSpacing(6);
    body()->addLayout(m_rowLayout);
    auto *add = new QPushButton(icon(u"add"_s), tr("&Add Condition"));
    add->setObjectName("field.add-condition");
    add->setAutoDefault(false);
    body()->addWidget(add, 0, Qt::AlignLeft);
    m_count->setObjectName("field.count");
    m_preview->setObjectName("field.preview");
    m_preview->setAccessibleName(tr("Devices that the query finds"));
    m_preview->setMinimumHeight(150);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setUniformItemSizes(true);
    body()->addWidget(m_count);
    body()->addWidget(m_preview, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(LaterMs);
    connect(&m_later, &QTimer::timeout, this, &QueryDialog::updatePreview);
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_rows.size() < MostRows)
            addRow({});
    });
    connect(&this->console(), &Console::siteChanged, &m_later, qOverload<>(&QTimer::start));
    for (const site::QueryCondition &condition : query.conditions)
        addRow(condition);
    if (query.conditions.isEmpty())
        addRow({Field::Name, Operator::Like, {}});
    m_rows.first().text->setFocus();
    updatePreview();
}

void QueryDialog::addRow(const site::QueryCondition &condition)
{
    Row row{new QWidget, new QComboBox, new QComboBox, new QComboBox, new QLineEdit, new QSpinBox, new QToolButton};
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (int field = 0; field <= int(Field::LastSeen); ++field)
        row.field->addItem(models::queryFieldText(Field(field)), field);
    row.field->setCurrentIndex(int(condition.field));
    fillComparisons(row);
    row.comparison->setCurrentIndex(qMax(0, row.comparison->findData(int(condition.comparison))));
    for (const auto architecture : {site::Architecture::X86, site::Architecture::X64, site::Architecture::Arm64})
        row.architecture->addItem(models::architectureText(architecture), site::architectureKey(architecture));
    if (condition.field == Field::Architecture)
        row.architecture->setCurrentIndex(qMax(0, row.architecture->findData(condition.value)));
    else if (condition.field != Field::LastSeen)
        row.text->setText(condition.value);
    row.days->setRange(1, 3650);
    row.days->setSuffix(tr(" days"));
    row.days->setValue(condition.field == Field::LastSeen ? condition.value.toInt() : 30);
    row.text->setMaxLength(255);
    // Rows line up, whatever a row is about.
    row.field->setFixedWidth(190);
    row.comparison->setFixedWidth(160);
    row.remove->setIcon(icon(u"close"_s));
    row.remove->setToolTip(tr("Remove this condition"));
    line->addWidget(row.field);
    line->addWidget(row.comparison);
    line->addWidget(row.text, 1);
    line->addWidget(row.architecture, 1);
    line->addWidget(row.days, 1);
    line->addWidget(row.remove);
    m_rowLayout->addWidget(row.box);
    m_rows.append(row);
    showEditor(row);
    nameRows();
    connect(row.field, &QComboBox::currentIndexChanged, this, [this, row] {
        fillComparisons(row);
        showEditor(row);
    });
    connect(row.comparison, &QComboBox::currentIndexChanged, this, [this, row] { showEditor(row); });
    connect(row.text, &QLineEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(row.architecture, &QComboBox::currentIndexChanged, &m_later, qOverload<>(&QTimer::start));
    connect(row.days, &QSpinBox::valueChanged, &m_later, qOverload<>(&QTimer::start));
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    m_later.start();
    fitHeight();
}

void QueryDialog::removeRow(QWidget *box)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row &row) { return row.box == box; });
    if (m_rows.size() == 1 || found == m_rows.end())
        return;
    m_rows.erase(found);
    box->hide();
    box->deleteLater();
    nameRows();
    m_rows.last().field->setFocus();
    m_later.start();
}

void QueryDialog::fillComparisons(const Row &row)
{
    const QSignalBlocker quiet(row.comparison);
    row.comparison->clear();
    const Field field = fieldOf(row.field);
    for (const Operator comparison : site::queryOperators(field))
        row.comparison->addItem(models::queryOperatorText(field, comparison), int(comparison));
}

void QueryDialog::showEditor(const Row &row)
{
    const Field field = fieldOf(row.field);
    row.architecture->setVisible(field == Field::Architecture);
    row.days->setVisible(field == Field::LastSeen);
    row.text->setVisible(field != Field::Architecture && field != Field::LastSeen);
    row.text->setPlaceholderText(models::queryValueHint(field, comparisonOf(row.comparison)));
    m_later.start();
}

void QueryDialog::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const auto name = [i](QWidget *widget, const QString &part, const QString &text) {
            widget->setObjectName(u"field.%1-%2"_s.arg(part).arg(i + 1));
            widget->setAccessibleName(text.arg(i + 1));
        };
        name(row.field, u"what"_s, tr("Condition %1: what"));
        name(row.comparison, u"comparison"_s, tr("Condition %1: comparison"));
        name(row.text, u"value"_s, tr("Condition %1: value"));
        name(row.architecture, u"architecture"_s, tr("Condition %1: architecture"));
        name(row.days, u"days"_s, tr("Condition %1: days"));
        name(row.remove, u"remove"_s, tr("Remove condition %1"));
        row.remove->setEnabled(m_rows.size() > 1);
    }
}

Result<site::CollectionQuery> QueryDialog::query() const
{
    QStringList parts;
    for (const Row &row : m_rows) {
        const Field field = fieldOf(row.field);
        QString value = field == Field::Architecture ? row.architecture->currentData().toString()
                        : field == Field::LastSeen   ? QString::number(row.days->value())
                                                     : row.text->text();
        value.replace(u'\\', u"\\\\"_s);
        value.replace(u'"', u"\\\""_s);
        parts += u"%1 %2 \"%3\""_s.arg(site::queryFieldKey(field), site::queryOperatorKey(comparisonOf(row.comparison)),
                                       value);
    }
    return site::parseQuery(parts.join(u" and "_s));
}

QString QueryDialog::problem() const
{
    const auto asked = query();
    if (asked)
        return {};
    return asked.error().args.value(0).isEmpty() ? tr("A condition has no value. Enter one, or remove the condition.")
                                                 : models::errorText(asked.error());
}

void QueryDialog::updatePreview()
{
    const auto asked = query();
    m_preview->clear();
    m_preview->setEnabled(asked.ok());
    if (asked)
        showProblem({});
    if (!asked) {
        m_count->setText(problem());
        return;
    }
    const site::Snapshot &snapshot = *console().snapshot();
    const QList<DeviceId> found =
        models::devicesFound(*asked, snapshot, *console().ledger(), console().clock().utcMs());
    m_count->setText(tr("Matches %n of %1 devices", nullptr, int(found.size()))
                         .arg(QLocale().toString(snapshot.configuration().devices.size())));
    for (const DeviceId id : found.first(qMin<qsizetype>(found.size(), ShownDevices))) {
        const site::Device *device = snapshot.device(id);
        m_preview->addItem(new QListWidgetItem(icon(u"device"_s), models::displayText(device->name)));
    }
    if (found.size() > ShownDevices)
        m_preview->addItem(tr("and %n more", nullptr, int(found.size()) - ShownDevices));
}

void QueryDialog::submit()
{
    m_done(*query());
    QDialog::accept();
}

} // namespace slipway::ui
