// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deployment_page.h"
#include "models/details/properties.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/deploy_wizard.h"
#include "ui/dialogs/deployment_properties_dialog.h"
#include "ui/dialogs/enable_dialog.h"
#include "ui/look/icons.h"
#include "ui/widgets/property_view.h"
#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
using models::MemberState;
constexpr int AllStates = 100;
constexpr MemberState ShownStates[] = {MemberState::Failed, MemberState::Started, MemberState::NotStarted,
                                       MemberState::Superseded, MemberState::Served};
constexpr int RecountMs = 2000; ///< boots change every tenth of a second; nobody reads figures that fast
} // namespace

void hideCounts(ListView &list)
{
    using models::DeploymentModel;
    for (const int column :
         {DeploymentModel::NotStarted, DeploymentModel::Started, DeploymentModel::Served, DeploymentModel::Failed})
        list.setColumnHidden(column, true);
}

DeploymentPage::DeploymentPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::Deployments, console, actions, console.deployments, parent), m_summary(new PropertyView)
{
    setEmptyState(u"deployment"_s, tr("Nothing is deployed yet"),
                  tr("A deployment offers a task sequence to the machines of a collection, or makes them run it once."),
                  u"deployment.add"_s);
    setDefaultAction(u"deployment.edit"_s);
    m_summary->setObjectName("deploymentSummary");
    details()->addTab(m_summary, tr("Summary"));
    m_memberList = addTable(m_members, tr("Machines"), u"deploymentMembers"_s, makeStates());
    m_memberList->setToolTip(tr("Return or a double click shows the machine under Devices."));
    connect(m_memberList, &ListView::activated, this,
            [this] { this->console().show(Node::Devices, {m_memberList->currentKey()}); });
    connectActions();
    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountMs);
    connect(&m_recount, &QTimer::timeout, this, &DeploymentPage::count);
    connect(&this->console(), &Console::siteChanged, this, &DeploymentPage::count);
    connect(&this->console(), &Console::sessionsChanged, this, [this] {
        if (isFront() && !m_recount.isActive())
            m_recount.start();
    });
}

DeploymentPage::~DeploymentPage()
{
    m_memberList->proxy()->setPredicate({}); // it looks at this page
}

/// One button for each state, with how many machines are in it: who they are is a click away.
QWidget *DeploymentPage::makeStates()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(6);
    m_states = new QButtonGroup(this);
    const auto add = [&](int id, const QString &name) {
        auto *button = new QToolButton;
        button->setObjectName(u"deploymentState."_s + name);
        button->setCheckable(true);
        button->setProperty("chip", true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_states->addButton(button, id);
        layout->addWidget(button);
    };
    add(AllStates, u"all"_s);
    for (const models::MemberState state : ShownStates)
        add(int(state), QString::number(int(state)));
    layout->addStretch(1);
    m_states->button(AllStates)->setChecked(true);
    connect(m_states, &QButtonGroup::idClicked, this, &DeploymentPage::narrow);
    return row;
}

void DeploymentPage::showStates()
{
    std::array<int, 5> counts{};
    for (const models::DeploymentStatusRow &row : m_members.rows())
        ++counts[size_t(row.state)];
    const auto say = [this](int id, const QString &name, int count) {
        auto *button = static_cast<QToolButton *>(m_states->button(id));
        //: A state of machines, and how many are in it.
        button->setText(tr("%1: %2").arg(name, QLocale().toString(count)));
        button->setAccessibleName(button->text());
        return button;
    };
    say(AllStates, tr("All"), m_members.rowCount());
    for (const models::MemberState state : ShownStates) {
        const int count = counts[size_t(state)];
        QToolButton *button = say(int(state), models::memberStateText(state), count);
        button->setIcon(icon(models::memberStateIcon(state), models::memberStateTone(state)));
        button->setEnabled(count > 0 || button->isChecked());
    }
}

void DeploymentPage::narrow()
{
    const int wanted = m_states->checkedId();
    if (wanted == AllStates)
        return m_memberList->proxy()->setPredicate({});
    m_memberList->proxy()->setPredicate([this, wanted](int row) { return int(m_members.row(row).state) == wanted; });
}

void DeploymentPage::connectActions()
{
    on(u"deployment.add"_s, [this] { openDialog(new DeployWizard(console(), {}, {}, this)); });
    on(u"deployment.edit"_s, [this] {
        if (const site::Deployment *deployment = console().snapshot()->deployment({list()->currentKey()}))
            openDialog(new DeploymentPropertiesDialog(console(), *deployment, this));
    });
    on(u"deployment.enable"_s, [this] { enable(true); });
    on(u"deployment.disable"_s, [this] { enable(false); });
    on(u"deployment.delete"_s, [this] { removeSelected(); });
}

void DeploymentPage::showEvent(QShowEvent *event)
{
    count();
    ListPage::showEvent(event);
}

void DeploymentPage::count()
{
    if (!isFront())
        return;
    m_failed = models::failedBoots(console().sessions.rows());
    console().deployments.setCounts(models::deploymentCounts(*console().snapshot(), *console().ledger(), m_failed));
    if (list()->currentRow() >= 0)
        showDetails();
}

QList<const site::Deployment *> DeploymentPage::selected() const
{
    QList<const site::Deployment *> deployments;
    for (const QString &key : list()->selectedKeys()) {
        if (const site::Deployment *deployment = console().snapshot()->deployment({key}))
            deployments += deployment;
    }
    return deployments;
}

void DeploymentPage::enableActions(const QStringList &selectedKeys)
{
    int enabled = 0, disabled = 0;
    for (const site::Deployment *deployment : selected())
        ++(deployment->enabled ? enabled : disabled);
    action(u"deployment.edit"_s)->setEnabled(selectedKeys.size() == 1);
    action(u"deployment.delete"_s)->setEnabled(!selectedKeys.isEmpty());
    // A required one is asked about by itself: each names who would start.
    action(u"deployment.enable"_s)->setEnabled(disabled == 1 && enabled == 0);
    action(u"deployment.disable"_s)->setEnabled(enabled > 0);
}

void DeploymentPage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const DeploymentId id{list()->currentKey()};
    m_summary->setProperties(models::deploymentProperties(snapshot, id, console().clock().utcMs()));
    if (const site::Deployment *deployment = snapshot.deployment(id))
        m_members.update(*deployment, snapshot, *console().ledger(), m_failed);
    showStates();
}

void DeploymentPage::enable(bool enabled)
{
    const QList<const site::Deployment *> deployments = selected();
    if (enabled && !deployments.isEmpty()) {
        const site::Deployment *deployment = deployments.first();
        if (deployment->purpose == site::Deployment::Purpose::Required)
            return openDialog(new EnableDialog(console(), deployment->id, this));
        return console().attempt(
            [id = deployment->id](engine::Commands &commands) { return commands.setDeploymentEnabled(id, true); });
    }
    BulkJob job{tr("Disable Deployments"), {}, [](engine::Commands &commands, const QString &key) {
                    return commands.setDeploymentEnabled({key}, false);
                }};
    for (const site::Deployment *deployment : deployments) {
        if (deployment->enabled)
            job.rows += {deployment->id.value, deployment->id.value};
    }
    BulkDialog::start(console(), job, this);
}

void DeploymentPage::removeSelected()
{
    QStringList names;
    BulkJob job{tr("Delete Deployments"), {}, [](engine::Commands &commands, const QString &key) {
                    return commands.removeDeployment({key});
                }};
    for (const site::Deployment *deployment : selected()) {
        const models::DeploymentRow *row = console().deployments.find(deployment->id);
        const QString name =
            row ? tr("%1: %2 to %3").arg(row->id.value, row->taskSequence, row->collection) : deployment->id.value;
        names += name;
        job.rows += {deployment->id.value, name};
    }
    if (names.isEmpty())
        return;
    const Consequence text{u"delete-deployment"_s,
                           names.size() == 1 ? tr("Delete Deployment") : tr("Delete Deployments"),
                           tr("%n deployment(s) no longer reach anybody. Machines that boot from them now finish.",
                              nullptr, int(names.size())),
                           names,
                           {},
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text, [this, job] { BulkDialog::start(console(), job, this); }, this));
}

} // namespace slipway::ui
