// SPDX-License-Identifier: GPL-3.0-or-later
// The running engine: its threads, start and stop, and the one face that the console and slipwayd see. Lives in the
// thread that made it (gui or main); every signal arrives there.
#pragma once
#include "server/engine/commands.h"
#include "server/engine/report.h"
#include <QObject>
#include <QPointer>

namespace slipway::engine {

struct EngineOptions
{
    store::SiteLocation site;
    QStringList interfaces; ///< overrides responder.interfaces
    Ipv4 address;           ///< zero: every address
    quint16 dhcpPort = 67;
    quint16 pxePort = 4011;
    quint16 tftpPort = 69;
    quint16 httpPort = 8069;
    /// Where a privilege is all that is missing, ports below 1024 are tried 10 000 higher: no machine asks there, but
    /// everything can be tried out.
    bool otherPortsIfForbidden = false;
    /// A program on this computer that serves the site already is no fault: Engine::servedBy().
    bool watchIfServed = false;
    /// Bound sockets that systemd handed over, by name: "dhcp", "pxe", "tftp", "http".
    QHash<QString, int> sockets;
};

class Engine : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Serving, Failed };

    explicit Engine(EngineOptions options, QObject *parent = nullptr);
    ~Engine() override; ///< stops

    /// Opens the site (creating a missing one) and starts the site thread only: configuration can be edited, nothing is
    /// served. The first snapshotChanged follows.
    Result<void> open();
    /// The ledger as the records thread last told it; null before open().
    std::shared_ptr<const policy::Ledger> ledger() const;
    /// Binds the ports and serves. serving() or failed() follows. Needs open(). Does nothing while starting or serving.
    void start();
    /// Closes sockets, writes what is pending, joins the threads. At most 5 s.
    void stop();

    /// Stops, and leaves the site's files alone until open(): what is submitted meanwhile waits. There is no snapshot()
    /// until then.
    void close();

    State state() const { return m_state; }
    const EngineOptions &options() const { return m_options; }
    const Endpoints &endpoints() const { return m_endpoints; }
    /// The ports that were refused, while the engine serves on others instead (EngineOptions::otherPortsIfForbidden).
    const QList<PortProblem> &forbidden() const { return m_forbidden; }
    /// Failed because this program serves the site already, "slipwayd (PID 812)"; else empty.
    const QString &servedBy() const { return m_servedBy; }
    /// Looks again who serves it: once it is nobody, servedByChanged() follows, and the engine is Stopped. The same when
    /// somebody does again.
    void lookWhoServes();
    /// No network interface can answer machines, whoever serves.
    bool isCutOff() const;
    site::SnapshotPointer snapshot() const { return m_snapshot; }

    /// Runs `work` on the site thread and `done` in `context`'s thread, unless `context` is gone by then.
    template <class T>
    void submit(QObject *context, std::function<Result<T>(Commands &)> work, std::function<void(Result<T>)> done)
    {
        submitAny([context = QPointer<QObject>(context), work = std::move(work), done = std::move(done),
                   this](Commands &commands) {
            auto result = std::make_shared<Result<T>>(work(commands));
            QMetaObject::invokeMethod(
                this,
                [context, done, result] {
                    if (context)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

signals:
    void snapshotChanged(slipway::site::SnapshotPointer snapshot);
    /// After payloads, clears and other programs' commits.
    void ledgerChanged(std::shared_ptr<const slipway::policy::Ledger> ledger);
    void report(slipway::engine::Report report);
    void serving(slipway::engine::Endpoints endpoints);
    /// Nothing is served; the engine is Failed. `start()` may be tried again.
    void failed(QList<slipway::engine::PortProblem> problems);
    void servedByChanged();
    void networkChanged(); ///< isCutOff()
    void statusMessage(slipway::store::StatusMessage message);
    void siteError(slipway::Error error);

private:
    void submitAny(std::function<void(Commands &)> work);
    void connectSite();
    void connectRecords();
    void warnOfMissingInterfaces();
    void nowServing(const Endpoints &endpoints);
    void couldNotServe(const QList<Error> &errors);
    void noteProblems(const QList<Error> &errors);
    void failWith(const QList<PortProblem> &problems);
    void askWhoServes(std::function<void(const QString &program)> told);
    void serve();
    void endServing();
    void makeThreads();
    void restart(); ///< the mode changed: other ports are needed
    void note(const QString &id, const QString &severity, const QStringList &args);
    void storeFailed(const Error &error);

    EngineOptions m_options;
    State m_state = State::Stopped;
    Endpoints m_endpoints;
    QList<PortProblem> m_forbidden;
    QString m_servedBy, m_servedPort;
    site::SnapshotPointer m_snapshot;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::engine
