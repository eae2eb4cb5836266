// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/collection_properties_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/rule_text.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/maintenance_window_dialog.h"
#include "ui/dialogs/query_dialog.h"
#include "ui/look/icons.h"
#include "ui/shell/deeds.h"
#include "ui/widgets/labels.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Kind = site::CollectionRule::Kind;

QList<site::CollectionRule> rulesOf(const site::Collection &collection)
{
    QList<site::CollectionRule> rules;
    for (const site::CollectionQuery &query : collection.queries)
        rules.append({.kind = Kind::Query, .query = query});
    for (const CollectionId other : collection.includes)
        rules.append({.kind = Kind::Include, .other = other});
    for (const CollectionId other : collection.excludes)
        rules.append({.kind = Kind::Exclude, .other = other});
    return rules;
}

QPushButton *button(const QString &text, const QString &name, const QString &iconName = {})
{
    auto *made = new QPushButton(iconName.isEmpty() ? QIcon() : icon(iconName), text);
    made->setObjectName(u"field."_s + name);
    made->setAutoDefault(false);
    return made;
}

QListWidget *listWidget(const QString &name, const QString &accessibleName)
{
    auto *list = new QListWidget;
    list->setObjectName(u"field."_s + name);
    list->setAccessibleName(accessibleName);
    list->setMinimumHeight(190);
    list->setIconSize({18, 18});
    list->setSpacing(2);
    list->setWordWrap(true);
    return list;
}

/// What is in one list and not in the other.
template <class T>
QList<T> without(const QList<T> &all, const QList<T> &others)
{
    QList<T> left;
    for (const T &each : all) {
        if (!others.contains(each))
            left.append(each);
    }
    return left;
}

QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 14, 12, 12);
    layout->setSpacing(10);
    return layout;
}

} // namespace

CollectionPropertiesDialog::CollectionPropertiesDialog(Console &console, const site::Collection &collection,
                                                       QWidget *parent, Tab first)
    : FormDialog(console, u"edit-collection"_s, tr("Properties of %1").arg(models::displayText(collection.name)),
                 tr("Save"), parent)
    , m_collection(collection)
    , m_before(rulesOf(collection))
    , m_rules(m_before)
    , m_windows(collection.windows)
    , m_tabs(new QTabWidget)
{
    setMinimumWidth(680);
    m_tabs->setObjectName("field.tabs");
    m_tabs->setAccessibleName(tr("Parts of the collection"));
    m_tabs->addTab(generalTab(), tr("General"));
    m_tabs->addTab(rulesTab(), tr("Membership Rules"));
    m_tabs->addTab(windowsTab(), tr("Maintenance Windows"));
    m_tabs->setCurrentIndex(int(first));
    body()->addWidget(m_tabs, 1);
    showRules();
    showWindows();
}

QWidget *CollectionPropertiesDialog::generalTab()
{
    auto *page = new QWidget;
    auto *layout = pageLayout(page);
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(9);
    m_name = new QLineEdit(m_collection.name);
    m_name->setMaxLength(255);
    m_name->setObjectName("field.name");
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    m_limiting = new QComboBox;
    m_limiting->setObjectName("field.limiting");
    m_limiting->setAccessibleName(tr("Limiting collection"));
    m_limiting->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fillCollections(m_limiting, *console().snapshot());
    m_limiting->removeItem(m_limiting->findData(m_collection.id.value));
    m_limiting->setCurrentIndex(m_limiting->findData(m_collection.limiting.value));
    QLabel *name = plainLabel(tr("&Name")), *limiting = plainLabel(tr("&Limiting collection"));
    name->setBuddy(m_name);
    limiting->setBuddy(m_limiting);
    fields->addRow(name, m_name);
    fields->addRow(limiting, m_limiting);
    layout->addLayout(fields);
    layout->addWidget(paragraph(tr("A machine counts as a member only while it is in the limiting collection too, "
                                   "whatever the rules say."),
                                "muted"));
    layout->addStretch(1);
    return page;
}

QWidget *CollectionPropertiesDialog::rulesTab()
{
    auto *page = new QWidget;
    auto *layout = pageLayout(page);
    m_ruleHint = paragraph({}, "muted");
    m_ruleList = listWidget(u"rules"_s, tr("Membership rules"));
    auto *query = button(tr("Add &Query…"), u"add-query"_s, u"search"_s);
    auto *include = button(tr("&Include Collection…"), u"add-include"_s, u"include"_s);
    auto *exclude = button(tr("E&xclude Collection…"), u"add-exclude"_s, u"exclude"_s);
    m_editRule = button(tr("&Edit…"), u"edit-rule"_s);
    m_removeRule = button(tr("&Remove"), u"remove-rule"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *each : {query, include, exclude})
        buttons->addWidget(each);
    buttons->addStretch(1);
    buttons->addWidget(m_editRule);
    buttons->addWidget(m_removeRule);
    layout->addWidget(m_ruleHint);
    layout->addWidget(m_ruleList, 1);
    layout->addLayout(buttons);
    connect(query, &QPushButton::clicked, this, [this] {
        openDialog(new QueryDialog(
            console(), {},
            [this](const site::CollectionQuery &asked) { putRule(-1, {.kind = Kind::Query, .query = asked}); }, this));
    });
    connect(include, &QPushButton::clicked, this, [this] { addCollectionRule(Kind::Include); });
    connect(exclude, &QPushButton::clicked, this, [this] { addCollectionRule(Kind::Exclude); });
    connect(m_editRule, &QPushButton::clicked, this, &CollectionPropertiesDialog::editRule);
    connect(m_ruleList, &QListWidget::itemDoubleClicked, this, &CollectionPropertiesDialog::editRule);
    connect(m_removeRule, &QPushButton::clicked, this, [this] {
        m_rules.removeAt(m_ruleList->currentRow());
        showRules();
    });
    connect(m_ruleList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_removeRule->setEnabled(row >= 0);
        m_editRule->setEnabled(row >= 0 && m_rules[row].kind == Kind::Query);
    });
    return page;
}

QWidget *CollectionPropertiesDialog::windowsTab()
{
    auto *page = new QWidget;
    auto *layout = pageLayout(page);
    m_windowHint = paragraph({}, "muted");
    m_windowList = listWidget(u"windows"_s, tr("Maintenance windows"));
    auto *add = button(tr("&Add Window…"), u"add-window"_s, u"add"_s);
    m_editWindow = button(tr("&Edit…"), u"edit-window"_s);
    m_removeWindow = button(tr("&Remove"), u"remove-window"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(m_editWindow);
    buttons->addWidget(m_removeWindow);
    layout->addWidget(m_windowHint);
    layout->addWidget(m_windowList, 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        const QDate today = QDateTime::fromMSecsSinceEpoch(console().clock().utcMs()).date();
        openDialog(new MaintenanceWindowDialog(
            console(), MaintenanceWindowDialog::usual(today),
            [this](const site::MaintenanceWindow &window) { putWindow(-1, window); }, this));
    });
    connect(m_editWindow, &QPushButton::clicked, this, &CollectionPropertiesDialog::editWindow);
    connect(m_windowList, &QListWidget::itemDoubleClicked, this, &CollectionPropertiesDialog::editWindow);
    connect(m_removeWindow, &QPushButton::clicked, this, [this] {
        m_windows.removeAt(m_windowList->currentRow());
        showWindows();
    });
    connect(m_windowList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_removeWindow->setEnabled(row >= 0);
        m_editWindow->setEnabled(row >= 0);
    });
    return page;
}

void CollectionPropertiesDialog::showRules()
{
    const site::Snapshot &snapshot = *console().snapshot();
    m_ruleList->clear();
    for (const site::CollectionRule &rule : std::as_const(m_rules)) {
        const site::Collection *other = snapshot.collection(rule.other);
        const QString name = other ? models::displayText(other->name) : QString();
        switch (rule.kind) {
        case Kind::Query:
            m_ruleList->addItem(new QListWidgetItem(icon(u"search"_s), models::querySentence(rule.query)));
            break;
        case Kind::Include:
            m_ruleList->addItem(new QListWidgetItem(icon(u"include"_s), tr("Include the members of %1").arg(name)));
            break;
        case Kind::Exclude:
            m_ruleList->addItem(new QListWidgetItem(icon(u"exclude"_s), tr("Exclude the members of %1").arg(name)));
            break;
        }
    }
    m_ruleHint->setText(m_rules.isEmpty()
                            ? tr("There is no rule: members are only the direct ones, chosen under Members. Add a "
                                 "query to let machines join by themselves.")
                            : tr("Members are the direct ones and whoever a query or an included collection brings, "
                                 "but never who is in an excluded collection."));
    m_ruleList->setCurrentRow(-1);
    m_removeRule->setEnabled(false);
    m_editRule->setEnabled(false);
}

void CollectionPropertiesDialog::showWindows()
{
    m_windowList->clear();
    for (const site::MaintenanceWindow &window : std::as_const(m_windows)) {
        const QString state =
            models::windowStateText(window, console().clock().utcMs(), console().snapshot()->surroundings().zone);
        m_windowList->addItem(
            new QListWidgetItem(icon(u"state-waiting"_s), tr("%1\n%2").arg(models::windowSentence(window), state)));
    }
    m_windowHint->setText(m_windows.isEmpty()
                              ? tr("There is no window: required deployments may start on the members at any time, "
                                   "unless another of their collections has windows.")
                              : tr("Required deployments start on the members only while one of their windows is open, "
                                   "those of their other collections included. Available ones are not affected."));
    m_windowList->setCurrentRow(-1);
    m_removeWindow->setEnabled(false);
    m_editWindow->setEnabled(false);
}

void CollectionPropertiesDialog::editRule()
{
    const int row = m_ruleList->currentRow();
    if (row < 0 || m_rules[row].kind != Kind::Query)
        return;
    openDialog(new QueryDialog(
        console(), m_rules[row].query,
        [this, row](const site::CollectionQuery &asked) { putRule(row, {.kind = Kind::Query, .query = asked}); },
        this));
}

void CollectionPropertiesDialog::editWindow()
{
    const int row = m_windowList->currentRow();
    if (row < 0)
        return;
    openDialog(new MaintenanceWindowDialog(
        console(), m_windows[row], [this, row](const site::MaintenanceWindow &window) { putWindow(row, window); },
        this));
}

void CollectionPropertiesDialog::addCollectionRule(Kind kind)
{
    const bool include = kind == Kind::Include;
    openDialog(new ChooseCollectionDialog(
        console(), include ? tr("Include Collection") : tr("Exclude Collection"),
        include ? tr("Its members become members of this collection too.")
                : tr("Its members are kept out of this collection, even those that are direct members here."),
        m_collection.id, [this, kind](CollectionId other) { putRule(-1, {.kind = kind, .other = other}); }, this));
}

void CollectionPropertiesDialog::putRule(int row, const site::CollectionRule &rule)
{
    if (row >= 0)
        m_rules.removeAt(row);
    if (!m_rules.contains(rule))
        m_rules.insert(row < 0 ? m_rules.size() : row, rule);
    showRules();
    m_ruleList->setCurrentRow(int(m_rules.indexOf(rule)));
}

void CollectionPropertiesDialog::putWindow(int row, const site::MaintenanceWindow &window)
{
    if (row >= 0)
        m_windows.removeAt(row);
    if (!m_windows.contains(window))
        m_windows.insert(row < 0 ? m_windows.size() : row, window);
    showWindows();
    m_windowList->setCurrentRow(int(m_windows.indexOf(window)));
}

QString CollectionPropertiesDialog::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("The collection needs a name.") : QString();
}

engine::CollectionChange CollectionPropertiesDialog::change() const
{
    engine::CollectionChange change;
    if (m_name->text().trimmed() != m_collection.name)
        change.name = m_name->text().trimmed();
    const CollectionId limiting{m_limiting->currentData().toLongLong()};
    if (limiting.isValid() && limiting != m_collection.limiting)
        change.limiting = limiting;
    change.removedRules = without(m_before, m_rules);
    change.addedRules = without(m_rules, m_before);
    change.removedWindows = without(m_collection.windows, m_windows);
    change.addedWindows = without(m_windows, m_collection.windows);
    return change;
}

void CollectionPropertiesDialog::submit()
{
    const engine::CollectionChange wanted = change();
    const bool onlyName = wanted.name && !wanted.limiting && wanted.removedRules.isEmpty() &&
                          wanted.addedRules.isEmpty() && wanted.removedWindows.isEmpty() &&
                          wanted.addedWindows.isEmpty();
    const Deed deed = renamedCollection(m_collection.id, m_collection.name, wanted.name.value_or(QString()));
    runAsking([id = m_collection.id, wanted](engine::Commands &commands) { return commands.riskOfChange(id, wanted); },
              [id = m_collection.id, wanted](engine::Commands &commands, bool acceptRisk) {
                  engine::CollectionChange change = wanted;
                  change.acceptRisk = acceptRisk;
                  return commands.changeCollection(id, change);
              },
              [this, deed, onlyName] {
                  if (onlyName)
                      console().did(deed);
              });
}

ChooseCollectionDialog::ChooseCollectionDialog(Console &console, const QString &title, const QString &intro,
                                               CollectionId leftOut, Done done, QWidget *parent)
    : FormDialog(console, u"choose-collection"_s, title, tr("OK"), parent)
    , m_done(std::move(done))
    , m_collection(new QComboBox)
{
    setIntro(intro);
    fillCollections(m_collection, *console.snapshot());
    m_collection->removeItem(m_collection->findData(leftOut.value));
    m_collection->setCurrentIndex(-1);
    m_collection->setPlaceholderText(tr("Choose a collection"));
    addField(tr("&Collection"), m_collection, u"collection"_s);
}

QString ChooseCollectionDialog::problem() const
{
    return m_collection->currentIndex() < 0 ? tr("Choose a collection.") : QString();
}

void ChooseCollectionDialog::submit()
{
    m_done({m_collection->currentData().toLongLong()});
    QDialog::accept();
}

} // namespace slipway::ui
