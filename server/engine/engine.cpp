// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/engine_private.h"
#include "server/engine/port_problem.h"
#include "server/store/open_files.h"
#include <algorithm>

namespace slipway::engine {

namespace {
constexpr qint64 StoreFailedAgainMs = 30 * 1000;

template <class Worker>
void closeIn(QThread &thread, Worker &worker)
{
    if (!thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &worker,
        [&worker, &thread] {
            worker.close();
            thread.quit();
        },
        Qt::QueuedConnection);
    thread.wait();
}
} // namespace

Engine::Engine(EngineOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), d(std::make_unique<Private>(m_options))
{
    qRegisterMetaType<site::SnapshotPointer>();
    qRegisterMetaType<std::shared_ptr<const policy::Ledger>>();
    qRegisterMetaType<QList<session::Lease>>();
    makeThreads();
}

void Engine::makeThreads()
{
    d->siteThread.setObjectName(QStringLiteral("site"));
    d->recordsThread.setObjectName(QStringLiteral("records"));
    d->siteWorker->moveToThread(&d->siteThread);
    d->records->moveToThread(&d->recordsThread);
    connectSite();
    connectRecords();
}

Engine::~Engine()
{
    stop();
    d->backups.stop();
    closeIn(d->siteThread, *d->siteWorker);
    closeIn(d->recordsThread, *d->records);
}

void Engine::connectSite()
{
    const auto take = [this](const site::SnapshotPointer &snapshot) {
        m_snapshot = snapshot;
        d->backups.setSettings(snapshot->settings());
        d->network.setSettings(snapshot->settings());
        QMetaObject::invokeMethod(
            d->records.get(), [records = d->records.get(), snapshot] { records->setSnapshot(snapshot); },
            Qt::QueuedConnection);
        emit snapshotChanged(snapshot);
        if (d->startWanted)
            start();
        else if (d->serving && snapshot->settings().dhcpMode != d->mode)
            restart();
        else if (d->serving)
            d->serving->setSnapshot(snapshot);
    };
    connect(d->siteWorker.get(), &SiteWorker::opened, this, take);
    connect(d->siteWorker.get(), &SiteWorker::snapshotChanged, this, take);
    connect(d->siteWorker.get(), &SiteWorker::stopAnswering, this, [this] {
        if (d->serving)
            d->serving->setAnswering(false);
    });
    connect(d->siteWorker.get(), &SiteWorker::rehearsalsChanged, this, [this](const site::SnapshotPointer &snapshot) {
        d->rehearsals = snapshot;
        if (d->serving)
            d->serving->setRehearsals(snapshot);
    });
    connect(d->siteWorker.get(), &SiteWorker::openFailed, this, &Engine::siteError);
    connect(d->siteWorker.get(), &SiteWorker::siteError, this, &Engine::siteError);
    connect(d->siteWorker.get(), &SiteWorker::noted, this, &Engine::note);
    connect(&d->backups, &BackupSchedule::noted, this, &Engine::note);
    connect(&d->network, &NetworkLookout::noted, this, &Engine::note);
    connect(&d->network, &NetworkLookout::changed, this, &Engine::networkChanged);
}

void Engine::connectRecords()
{
    connect(d->records.get(), &Records::opened, this,
            [this](const QList<session::Lease> &leases, const QList<QByteArray> &tokens) {
                d->leases = leases;
                d->reportTokens = tokens;
                d->recordsOpen = true;
            });
    connect(d->records.get(), &Records::openFailed, this, &Engine::siteError);
    connect(d->records.get(), &Records::ledgerChanged, this,
            [this](const std::shared_ptr<const policy::Ledger> &ledger) {
                d->ledger = ledger;
                emit ledgerChanged(ledger);
                if (d->startWanted)
                    start();
            });
    connect(d->records.get(), &Records::reported, this, &Engine::report);
    connect(d->records.get(), &Records::noted, this, [this](const store::StatusMessage &message) {
        if (message.messageId == QLatin1StringView("STORE_BACK"))
            d->storeFailedMs = 0; // the next failure is news
        const bool lost = message.messageId == u"NETWORK_LOST";
        if (!m_servedBy.isEmpty() && (lost || message.messageId == u"NETWORK_BACK")) {
            d->servedByCutOff = lost;
            emit networkChanged();
        }
        emit statusMessage(message);
    });
    connect(d->records.get(), &Records::storeFailed, this, &Engine::storeFailed);
    connect(d->records.get(), &Records::sessionDelivered, this, [this](const QByteArray &token) {
        if (d->serving)
            d->serving->sessionDelivered(token);
    });
}

Result<void> Engine::open()
{
    // Creates or migrates the files here, once, so that the two threads find them ready and a bad site is said at once.
    if (auto site = Commands::open(m_options.site, Commands::Missing::Create); !site)
        return fail(site.error());
    d->siteThread.start();
    d->recordsThread.start();
    QMetaObject::invokeMethod(d->siteWorker.get(), &SiteWorker::open, Qt::QueuedConnection);
    QMetaObject::invokeMethod(d->records.get(), &Records::open, Qt::QueuedConnection);
    d->backups.start();
    d->network.start();
    for (auto &work : std::exchange(d->waiting, {}))
        submitAny(std::move(work));
    return {};
}

void Engine::start()
{
    if (m_state == State::Serving || (m_state == State::Starting && d->serving))
        return;
    m_state = State::Starting;
    if (!m_snapshot || !d->recordsOpen || !d->ledger) {
        d->startWanted = true;
        return;
    }
    d->startWanted = false;
    m_forbidden.clear();
    m_servedBy.clear();
    m_servedPort.clear();
    serve();
}

void Engine::serve()
{
    EngineOptions options = m_options;
    if (!m_forbidden.isEmpty())
        for (quint16 *port : {&options.dhcpPort, &options.pxePort, &options.tftpPort, &options.httpPort})
            *port = otherPort(*port);
    d->mode = m_snapshot->settings().dhcpMode;
    d->serving = std::make_unique<Serving>(Serving::Start{options, m_snapshot, d->ledger, d->leases, d->reportTokens},
                                           d->clock, *d->records, d->mailbox);
    connect(d->serving.get(), &Serving::serving, this, &Engine::nowServing);
    connect(d->serving.get(), &Serving::failed, this, &Engine::couldNotServe);
    d->serving->begin();
    QMetaObject::invokeMethod(
        d->records.get(),
        [records = d->records.get(), sink = d->serving->ledgerSink(), measured = d->serving->measurementSink(),
         stop = d->serving->stopSink(), leases = d->serving->leaseSink()] {
            records->setLedgerSink(sink);
            records->setMeasurementSink(measured);
            records->setStopSink(stop);
            records->setLeaseSink(leases);
        },
        Qt::QueuedConnection);
}

void Engine::nowServing(const Endpoints &endpoints)
{
    warnOfMissingInterfaces();
    m_endpoints = endpoints;
    m_state = State::Serving;
    d->serving->setRehearsals(d->rehearsals);
    d->serving->setSnapshot(m_snapshot); // it may have changed while the ports were bound
    QMetaObject::invokeMethod(
        d->records.get(), [records = d->records.get()] { records->setServing(true); }, Qt::QueuedConnection);
    const QStringList ports{endpoints.dhcp, endpoints.pxe, endpoints.tftp, endpoints.http};
    if (m_forbidden.isEmpty())
        note(QStringLiteral("SERVING"), QStringLiteral("info"), ports);
    else
        note(QStringLiteral("SERVING_ELSEWHERE"), QStringLiteral("warning"), ports);
    d->network.setServing(true);
    emit serving(endpoints);
}

void Engine::couldNotServe(const QList<Error> &errors)
{
    endServing();
    const auto taken = std::find_if(errors.begin(), errors.end(), [](const Error &error) {
        return error.code == ErrorCode::PortInUse && error.args.value(2).startsWith(QStringLiteral("slipway"));
    });
    QList<PortProblem> problems;
    for (const Error &error : errors)
        problems.append(toProblem(error));
    if (!m_options.watchIfServed || taken == errors.end()) {
        noteProblems(errors);
        failWith(problems);
        return;
    }
    m_servedPort = taken->args.value(0);
    askWhoServes([this, errors, problems](const QString &program) {
        if (m_state != State::Starting || d->serving)
            return; // stopped or started again meanwhile
        m_servedBy = program;
        d->servedByCutOff = false;
        if (program.isEmpty())
            noteProblems(errors);
        failWith(problems);
    });
}

void Engine::failWith(const QList<PortProblem> &problems)
{
    const bool onlyPrivilege =
        std::all_of(problems.cbegin(), problems.cend(), [](const PortProblem &problem) { return problem.privilege; });
    if (m_options.otherPortsIfForbidden && m_forbidden.isEmpty() && onlyPrivilege) {
        m_forbidden = problems;
        // Later: this was called by what served until now.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state == State::Starting && !d->serving && !m_forbidden.isEmpty())
                    serve();
            },
            Qt::QueuedConnection);
        return;
    }
    m_forbidden.clear();
    m_state = State::Failed;
    emit failed(problems);
}

void Engine::endServing()
{
    if (!d->serving)
        return;
    d->network.setServing(false);
    d->serving->end();
    QMetaObject::invokeMethod(
        d->records.get(),
        [records = d->records.get()] {
            records->setLedgerSink({});
            records->setMeasurementSink({});
            records->setStopSink({});
            records->setLeaseSink({});
            records->setServing(false);
        },
        Qt::QueuedConnection);
    d->serving.reset();
    m_endpoints = {};
}

void Engine::stop()
{
    const bool served = m_state == State::Serving;
    d->startWanted = false;
    m_forbidden.clear();
    m_servedBy.clear();
    m_servedPort.clear();
    endServing();
    m_state = State::Stopped;
    if (served)
        note(QStringLiteral("STOPPED"), QStringLiteral("info"), {});
}

void Engine::close()
{
    stop();
    d->backups.stop();
    closeIn(d->siteThread, *d->siteWorker);
    closeIn(d->recordsThread, *d->records);
    m_snapshot.reset();
    auto waiting = std::move(d->waiting);
    d = std::make_unique<Private>(m_options); // nothing of the old site is remembered
    d->waiting = std::move(waiting);
    makeThreads();
}

void Engine::restart()
{
    stop();
    // Leases given since the start are in the store: read them anew.
    d->records->post({{},
                      [this](store::StateStore &store) -> Result<void> {
                          const auto leases = store.leases();
                          if (!leases)
                              return fail(leases.error());
                          QMetaObject::invokeMethod(
                              this,
                              [this, list = *leases] {
                                  d->leases = list;
                                  start();
                              },
                              Qt::QueuedConnection);
                          return {};
                      },
                      {}});
}

void Engine::note(const QString &id, const QString &severity, const QStringList &args)
{
    const store::StatusMessage message{0, d->clock.utcMs(), id, severity, args};
    d->records->keep(message);
    emit statusMessage(message);
}

void Engine::storeFailed(const Error &error)
{
    // To say it means to write it: a database that stays away must not make this go round.
    const qint64 now = d->clock.monotonicMs();
    if (d->storeFailedMs != 0 && now - d->storeFailedMs < StoreFailedAgainMs)
        return;
    d->storeFailedMs = now;
    if (store::isLost(error))
        note(QStringLiteral("DATABASE_LOST"), QStringLiteral("error"), error.args);
    else
        note(QStringLiteral("STORE_FAILED"), QStringLiteral("error"), error.args);
    emit siteError(error);
}

std::shared_ptr<const policy::Ledger> Engine::ledger() const
{
    return d->ledger;
}

void Engine::submitAny(std::function<void(Commands &)> work)
{
    if (!d->siteThread.isRunning()) {
        d->waiting.push_back(std::move(work));
        return;
    }
    QMetaObject::invokeMethod(
        d->siteWorker.get(), [worker = d->siteWorker.get(), work = std::move(work)] { worker->run(work); },
        Qt::QueuedConnection);
}

} // namespace slipway::engine
