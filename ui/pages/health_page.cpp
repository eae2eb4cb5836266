// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health_page.h"
#include "models/texts/format_text.h"
#include "server/engine/host_facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/property_view.h"
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using Check = engine::HealthFinding::Check;
using State = engine::Engine::State;

struct Target
{
    Node node = Node::None;
    bool row = false; ///< the finding's key is a row there
    QString action{}; ///< instead of a place
};

Target targetOf(Check check)
{
    switch (check) {
    case Check::NotServing:
    case Check::PortTaken:
        return {Node::None, false, u"engine.start"_s};
    case Check::PortForbidden:
        return {Node::None, false, u"engine.grant-ports"_s};
    case Check::NotAnswering:
        return {Node::None, false, u"guard.start-answering"_s};
    case Check::BrakeEngaged:
        return {Node::None, false, u"guard.release-brake"_s};
    case Check::NoBootImage:
    case Check::DiskSpace:
        return {Node::BootImages};
    case Check::ContentDamaged:
    case Check::ContentMissing:
    case Check::ImageCannotBoot:
    case Check::ImageIncomplete:
    case Check::ImageDoubtful:
        return {Node::BootImages, true};
    case Check::DeploymentExpired:
        return {Node::Deployments, true};
    case Check::DeploymentWithoutImage:
        return {Node::TaskSequences, true};
    case Check::DeploymentWithoutPxe:
        return {Node::BootImages, true};
    case Check::DeploymentToNobody:
    case Check::VariableMissing:
    case Check::CollectionCircle:
        return {Node::Collections, true};
    case Check::Quarantined:
        return {Node::Devices, true};
    case Check::AddressesUsedUp:
        return {Node::Leases};
    case Check::BackedOff:
        return {Node::Tuning};
    case Check::WatchedFileUnreadable:
        return {Node::Exclusions};
    case Check::DatabaseLost:
        return {Node::StatusMessages};
    case Check::AuditMismatch:
        return {Node::Audit};
    case Check::BackupFolder:
    case Check::BackupOverdue:
        return {Node::Backup};
    default:
        return {Node::Settings};
    }
}

/// The row in the target's list: a deployment's finding may be mended at what the deployment names.
QString rowKey(const engine::HealthFinding &finding, const site::Snapshot &snapshot)
{
    const site::Deployment *deployment = snapshot.deployment({finding.key});
    if (!deployment)
        return finding.key;
    const site::TaskSequence *sequence = snapshot.taskSequence(deployment->taskSequence);
    switch (finding.check) {
    case Check::DeploymentWithoutImage:
        return QString::number(deployment->taskSequence.value);
    case Check::DeploymentWithoutPxe:
        return sequence ? QString::number(sequence->bootImage.value) : QString();
    case Check::DeploymentToNobody:
    case Check::VariableMissing:
        return QString::number(deployment->collection.value);
    default:
        return finding.key;
    }
}

} // namespace

HealthPage::HealthPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : HealthPage(console, actions, new models::HealthModel, parent)
{
}

HealthPage::HealthPage(Console &console, ActionRegistry &actions, models::HealthModel *rows, QWidget *parent)
    : ListPage(Node::HealthChecks, console, actions, *rows, parent)
    , m_rows(*rows)
    , m_checkedAt(mutedLabel({}))
    , m_finding(new PropertyView)
    , m_button(new QPushButton)
{
    rows->setParent(this);
    setEmptyState(u"validate"_s, tr("Checking…"), tr("This takes a moment."), {});
    m_checkedAt->setObjectName("healthCheckedAt");
    addFilter(m_checkedAt);
    setDefaultAction(u"health.open"_s);
    details()->addTab(makeDetails(), tr("Finding"));
    buildSeverity();
    on(u"health.check"_s, [this] { check(); });
    on(u"health.open"_s, [this] { goThere(); });
    on(u"health.copy"_s, [this] { copySelected(); });
    connect(&this->console(), &Console::siteChanged, this, &HealthPage::judge);
    connect(&this->console(), &Console::engineChanged, this, &HealthPage::judge, Qt::QueuedConnection);
    connect(&this->console().engine(), &engine::Engine::networkChanged, this, &HealthPage::look);
    connect(&this->console().engine(), &engine::Engine::siteError, this, [this] {
        m_checked = false; // a disk or a database: look again
        if (isFront())
            check();
    });
}

HealthPage::~HealthPage()
{
    list()->proxy()->setPredicate({}); // it looks at this page
}

void HealthPage::buildSeverity()
{
    using Severity = engine::HealthFinding::Severity;
    QList<std::pair<QString, QVariant>> choices{{tr("All severities"), -1}};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        choices += {models::healthSeverityText(severity), int(severity)};
    m_severity = addChoice(u"healthSeverity"_s, tr("Severity"), choices);
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        const int wanted = m_severity->currentData().toInt();
        list()->proxy()->setPredicate(
            [this, wanted](int row) { return wanted < 0 || int(m_rows.row(row).finding.severity) == wanted; });
        refresh();
    });
}

QWidget *HealthPage::makeDetails()
{
    auto *tab = new QWidget;
    auto *layout = new QHBoxLayout(tab);
    layout->setContentsMargins(0, 0, 12, 0);
    m_finding->setObjectName("healthFinding");
    m_button->setObjectName("healthButton");
    connect(m_button, &QPushButton::clicked, this, &HealthPage::goThere);
    layout->addWidget(m_finding, 1);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 12, 0, 0);
    side->addWidget(m_button);
    side->addStretch(1);
    layout->addLayout(side);
    return tab;
}

void HealthPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    judge();
    if (m_checked)
        look();
    else
        check();
}

/// What costs little, and may have changed since.
void HealthPage::look()
{
    if (!isFront())
        return;
    const store::SiteLocation site = console().engine().options().site;
    const site::Settings settings = console().snapshot()->settings();
    console().runApart<engine::HostFacts>(
        this, [site, settings]() -> Result<engine::HostFacts> { return engine::hostFacts(site, settings); },
        [this](const Result<engine::HostFacts> &facts) {
            m_host = *facts;
            const QString time = models::clockText(console().clock().utcMs());
            m_checkedAt->setText(tr("Checked at %1").arg(time));
            judge();
        });
    console().run<QList<session::Lease>>(
        this, [](engine::Commands &commands) { return commands.leases(); },
        [this](const Result<QList<session::Lease>> &leases) {
            if (!leases)
                return; // why is told by what looks at the database
            m_leases = *leases;
            judge();
        });
}

void HealthPage::check()
{
    m_checked = true;
    look();
    console().runLong<store::AuditCheck>(
        this, [](engine::Commands &commands) { return commands.verifyAudit(); },
        [this](const Result<store::AuditCheck> &check) {
            m_checked = check.ok(); // else it is tried again
            if (!check)
                return console().report(check.error());
            m_audit = *check;
            judge();
        });
}

void HealthPage::judge()
{
    if (!isFront() || !console().loaded())
        return;
    const engine::Engine &engine = console().engine();
    const site::Snapshot &snapshot = *console().snapshot();
    const engine::HealthInput input{snapshot,
                                    *console().ledger(),
                                    console().clock().utcMs(),
                                    console().isServed() || engine.state() == State::Starting,
                                    console().isServed() ? QList<engine::PortProblem>() : console().problems(),
                                    engine.forbidden(),
                                    m_host,
                                    m_audit,
                                    engine.isCutOff(),
                                    m_leases};
    m_rows.update(engine::healthFindings(input), snapshot);
    if (m_host && m_audit)
        setEmptyState(
            u"validate"_s, tr("Everything is well"),
            tr("Ports, network, content, deployments, collections, guards, disk and audit trail were looked at."),
            u"health.check"_s);
    refresh();
}

const models::HealthRow *HealthPage::current() const
{
    const int row = list()->currentRow();
    return row < 0 ? nullptr : &m_rows.row(row);
}

void HealthPage::enableActions(const QStringList &selectedKeys)
{
    action(u"health.check"_s)->setEnabled(true);
    action(u"health.open"_s)->setEnabled(selectedKeys.size() == 1);
    action(u"health.copy"_s)->setEnabled(!selectedKeys.isEmpty());
}

void HealthPage::showDetails()
{
    const models::HealthRow *row = current();
    if (!row)
        return;
    m_finding->setProperties({{tr("Finding"), row->text.what},
                              {tr("Likely cause"), row->text.cause},
                              {tr("What to do"), row->text.next},
                              {tr("Severity"), models::healthSeverityText(row->finding.severity)}});
    m_button->setText(row->text.button);
    m_button->setAccessibleName(row->text.button);
}

void HealthPage::goThere()
{
    const models::HealthRow *row = current();
    if (!row)
        return;
    const Target target = targetOf(row->finding.check);
    if (!target.action.isEmpty())
        return action(target.action)->trigger();
    const QString key = target.row ? rowKey(row->finding, *console().snapshot()) : QString();
    console().show(target.node, key.isEmpty() ? QStringList() : QStringList{key});
}

void HealthPage::copySelected()
{
    QStringList lines;
    for (const QString &key : list()->selectedKeys()) {
        if (const models::HealthRow *row = m_rows.find(key))
            lines += QStringList{models::healthSeverityText(row->finding.severity), row->text.what, row->text.cause,
                                 row->text.next}
                         .join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace slipway::ui
