// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/console.h"
#include "models/texts/error_text.h"
#include "models/texts/status_text.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int HistoryLimit = 500;
constexpr int MessageLimit = 2000;
/// Seconds between two looks into the store while another program serves this site (design decision 17).
constexpr int FollowSeconds = 2;
constexpr int FollowLimit = 100;
/// What the whole history tells of machines is asked soon after something moved, and then not so soon again.
constexpr int FirstLookMs = 300;
constexpr int NextLookMs = 10'000;

} // namespace

Console::Console(engine::Engine &engine, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
    , m_snapshot(engine.snapshot() ? engine.snapshot() : std::make_shared<site::Snapshot>(site::Configuration{}))
    , m_ledger(engine.ledger() ? engine.ledger() : std::make_shared<const policy::Ledger>())
    , m_deviceUpdate(devices)
    , m_loaded(engine.snapshot() != nullptr)
{
    connect(&m_deviceUpdate, &DeviceUpdate::done, this, &Console::siteChanged);
    connect(&engine, &engine::Engine::snapshotChanged, this, &Console::takeSnapshot);
    connect(&engine, &engine::Engine::ledgerChanged, this, &Console::takeLedger);
    connect(&engine, &engine::Engine::report, this, &Console::takeReport);
    connect(&engine, &engine::Engine::failed, this, &Console::takeProblems);
    connect(&engine, &engine::Engine::serving, this, [this] {
        m_problems.clear();
        emit noticeOver(u"ports"_s);
        sayForbidden();
        emit engineChanged();
    });
    connect(&engine, &engine::Engine::servedByChanged, this, &Console::engineChanged);
    connect(&engine, &engine::Engine::statusMessage, this, [this](const store::StatusMessage &message) {
        messages.add(message);
        if (message.messageId == "STORE_BACK"_L1 || message.messageId == "DATABASE_BACK"_L1)
            emit noticeOver(u"store"_s);
    });
    connect(&engine, &engine::Engine::siteError, this, [this](const Error &error) {
        emit noticed({u"store"_s, Notice::Level::Error, models::errorText(error), {}, {}});
    });
    connect(&m_second, &QTimer::timeout, this, &Console::tick);
    m_second.start(1000);
    m_machineLook.setSingleShot(true);
    m_machineLook.setInterval(FirstLookMs);
    connect(&m_machineLook, &QTimer::timeout, this, &Console::lookForMachines);
    updateModels();
    if (m_loaded) { // a window that was made anew
        loadHistory(HistoryLimit);
        showMessages({});
        followMetrics();
    }
}

void Console::reload()
{
    // What was asked meanwhile knows nothing of the new past.
    ++m_past;
    m_loadingHistory = m_loadingMetrics = false;
    m_report = {};
    m_problems.clear();
    sessions.dropHistory({});
    sessions.setRows({});
    messages.setRows({});
    metrics.forget();
    devices.forgetBoots();
    unknownMachines.setSightings({});
    m_machineLook.setInterval(FirstLookMs);
    m_machineLook.start();
    loadHistory(HistoryLimit);
    showMessages(messages.query());
    followMetrics();
    updateModels();
    emit throughputChanged();
}

Console::Kept Console::kept() const
{
    Kept kept{metrics, {}, problems(), m_report};
    for (const models::SessionRow &row : sessions.rows())
        kept.sessions += row.session;
    return kept;
}

void Console::takeOver(const Kept &kept)
{
    metrics = kept.metrics;
    m_report = kept.report;
    takeSessions(kept.sessions, m_clock.utcMs());
    if (m_engine.state() == engine::Engine::State::Serving)
        sayForbidden();
    else if (!kept.problems.isEmpty())
        takeProblems(kept.problems);
    emit throughputChanged();
}

void Console::sayForbidden()
{
    if (const auto &forbidden = m_engine.forbidden(); !forbidden.isEmpty())
        emit noticed({u"ports"_s, Notice::Level::Warning, models::forbiddenPortsText(forbidden),
                      u"engine.grant-ports"_s, tr("Grant Boot Ports…")});
}

void Console::attempt(std::function<Result<void>(engine::Commands &)> work, std::function<void()> done)
{
    m_engine.submit<void>(this, std::move(work), [this, done = std::move(done)](Result<void> result) {
        if (!result.ok())
            report(result.error());
        else if (done)
            done();
    });
}

void Console::report(const Error &error)
{
    emit noticed({u"error"_s, Notice::Level::Error, models::errorText(error), {}, {}});
}

void Console::takeSnapshot(const site::SnapshotPointer &snapshot)
{
    m_snapshot = snapshot;
    if (!m_loaded) {
        m_loaded = true;
        loadHistory(HistoryLimit);
        showMessages({});
        followMetrics();
    }
    updateModels();
}

void Console::takeLedger(const LedgerPointer &ledger)
{
    m_ledger = ledger;
    unknownMachines.update(*m_snapshot, *m_ledger);
    m_deviceUpdate.take(m_snapshot, m_ledger, DeviceUpdate::Scope::Ledger);
}

void Console::updateModels()
{
    const qint64 now = m_clock.utcMs();
    unknownMachines.update(*m_snapshot, *m_ledger);
    collections.update(*m_snapshot);
    bootImages.update(*m_snapshot);
    taskSequences.update(*m_snapshot);
    deployments.update(*m_snapshot, now);
    exclusions.update(*m_snapshot);
    duplicateIds.update(*m_snapshot);
    sessions.setImages(*m_snapshot);
    m_deviceUpdate.take(m_snapshot, m_ledger, DeviceUpdate::Scope::Site);
}

void Console::loadHistory(int limit)
{
    if (m_loadingHistory)
        return;
    m_loadingHistory = true;
    run<LedgerPointer>(
        this,
        [](engine::Commands &commands) -> Result<LedgerPointer> {
            Result<policy::Ledger> ledger = commands.ledger();
            if (!ledger.ok())
                return fail(ledger.error());
            return LedgerPointer(std::make_shared<const policy::Ledger>(*ledger));
        },
        [this](Result<LedgerPointer> ledger) {
            if (ledger.ok())
                takeLedger(*ledger);
        });
    run<QList<session::BootSession>>(
        this,
        [limit](engine::Commands &commands) {
            store::SessionQuery query;
            query.limit = limit;
            return commands.sessions(query);
        },
        [this, past = m_past](Result<QList<session::BootSession>> history) {
            if (past != m_past)
                return;
            m_loadingHistory = false;
            if (history.ok())
                takeSessions(*history, m_clock.utcMs());
            else
                report(history.error());
        });
}

void Console::showMessages(const store::StatusQuery &query)
{
    messages.setQuery(query);
    run<QList<store::StatusMessage>>(
        this,
        [query](engine::Commands &commands) {
            store::StatusQuery newest = query;
            newest.limit = MessageLimit;
            return commands.statusMessages(newest);
        },
        [this, query](Result<QList<store::StatusMessage>> stored) {
            if (stored.ok())
                messages.setHistory(*stored, query);
            else
                report(stored.error());
        });
}

void Console::takeSessions(const QList<session::BootSession> &changed, qint64 nowMs)
{
    QList<session::BootSession> newer;
    QList<QByteArray> tokens;
    for (const session::BootSession &session : changed) {
        // What the store tells of a session that this engine serves is older than its report.
        const models::SessionRow *known = sessions.find(session.token);
        if (known && known->session.lastSeenMs > session.lastSeenMs)
            continue;
        newer += session;
        tokens += session.token;
    }
    sessions.update(newer, nowMs);
    devices.note(newer);
    if (!tokens.isEmpty())
        emit sessionsChanged(tokens);
    if (!tokens.isEmpty() && !m_machineLook.isActive())
        m_machineLook.start();
}

void Console::lookForMachines()
{
    m_machineLook.setInterval(NextLookMs);
    using Machines = QList<store::MachineSighting>;
    run<Machines>(
        this, [](engine::Commands &commands) { return commands.machineSightings(); },
        [this](const Result<Machines> &machines) {
            if (!machines)
                return; // what else asks the store says so
            devices.setSightings(*machines);
            unknownMachines.setSightings(*machines);
            unknownMachines.update(*m_snapshot, *m_ledger);
            m_deviceUpdate.take(m_snapshot, m_ledger, DeviceUpdate::Scope::Site);
        });
}

void Console::takeReport(const engine::Report &report)
{
    takeSessions(report.sessions, report.timeMs);
    m_report = report;
    m_report.sessions.clear();
    metrics.add(report.counters, report.liveSessions, report.timeMs,
                m_engine.state() == engine::Engine::State::Serving);
    emit throughputChanged();
}

void Console::takeProblems(const QList<engine::PortProblem> &problems)
{
    m_problems = problems;
    if (const QString &program = m_engine.servedBy(); !program.isEmpty()) {
        emit noticed({u"ports"_s, Notice::Level::Info, models::servedByText(program), {}, {}});
        emit engineChanged();
        return;
    }
    QStringList texts;
    bool privilege = !problems.isEmpty();
    for (const engine::PortProblem &problem : problems) {
        texts += models::portProblemText(problem);
        privilege = privilege && problem.privilege;
    }
    emit noticed({u"ports"_s, Notice::Level::Error, texts.join(u' '),
                  privilege ? u"engine.grant-ports"_s : u"engine.start"_s,
                  privilege ? tr("Grant Boot Ports…") : tr("Retry")});
    emit engineChanged();
}

void Console::tick()
{
    ++m_seconds;
    const qint64 now = m_clock.utcMs();
    sessions.tick(now);
    emit throughputChanged();
    if (m_seconds % 10 == 0) {
        deployments.update(*m_snapshot, now);
        followMetrics();
        m_engine.lookWhoServes();
    }
    if (m_loaded && m_engine.state() != engine::Engine::State::Serving && m_seconds % FollowSeconds == 0)
        loadHistory(FollowLimit);
}

} // namespace slipway::ui
