// SPDX-License-Identifier: GPL-3.0-or-later
// The records thread: only writer of the runtime tables. Facts arrive as jobs and leave as one transaction for all that
// wait (group commit); what the network threads saw is folded into sessions, stored, and told as a Report.
#pragma once
#include "server/base/clock.h"
#include "server/engine/mailbox.h"
#include "server/engine/measurements.h"
#include "server/engine/metric_fold.h"
#include "server/engine/payload_book.h"
#include "server/session/tracker.h"
#include "server/store/state_store.h"
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace slipway::engine {

class Records : public QObject
{
    Q_OBJECT
public:
    /// `done` is called in the records thread when the transaction is durable (true) or failed (false). `run` may be
    /// called twice (alone, after its group failed), or never (the database is locked): what must happen stands in
    /// `before`.
    struct Job
    {
        /// In order, before the transaction, and once, whatever becomes of it. May be empty.
        std::function<void()> before;
        std::function<Result<void>(store::StateStore &)> run;
        std::function<void(bool committed)> done;
    };

    Records(store::SiteLocation site, const Clock &clock, Mailbox &mailbox);
    ~Records() override;

    // Any thread:
    void post(Job job);
    void payloadBegins(const QByteArray &token, const QByteArray &file,
                       std::function<void(bool)> granted); ///< `granted` in the records thread
    void payloadDelivered(const QByteArray &token, const QByteArray &file);
    void payloadBroken(const QByteArray &token);
    /// Takes back what the session began and never finished, if anything; `done` in the records thread, after the
    /// ledger's sink got it.
    void withdraw(const QByteArray &token, std::function<void()> done);
    void report(const session::StatusReport &report);
    /// Keeps a status message that was told here.
    void keep(const store::StatusMessage &message);

    using LedgerSink = std::function<void(std::shared_ptr<const policy::Ledger>)>;
    /// Called in the records thread: at once, and after every change. All ledgers reach the dhcp thread by this one
    /// way, in order.
    void setLedgerSink(LedgerSink sink);

    /// Called in the records thread with what is measured, and what no longer is.
    void setMeasurementSink(Measurements::Sink sink);
    /// Called in the records thread with a session whose transfers are to end.
    void setStopSink(std::function<void(const QByteArray &token)> sink);
    /// Called in the records thread with the addresses of all leases, after another program changed some.
    using LeaseSink = std::function<void(const QSet<Ipv4> &kept)>;
    void setLeaseSink(LeaseSink sink);
    /// Its transfers ended because an administrator wanted that. Any thread.
    void transfersStopped(const QByteArray &token);

public slots:
    // The records thread:
    void open();
    void setServing(bool serving);
    /// What the guards allow, and what devices are called.
    void setSnapshot(const slipway::site::SnapshotPointer &snapshot);
    void close(); ///< writes what is pending; takes back what was begun

signals:
    void opened(QList<slipway::session::Lease> leases, QList<QByteArray> reportTokens);
    void openFailed(slipway::Error error);
    void ledgerChanged(std::shared_ptr<const slipway::policy::Ledger> ledger);
    void reported(slipway::engine::Report report);
    /// A required or available payload arrived whole.
    void sessionDelivered(QByteArray token);
    void storeFailed(slipway::Error error);
    /// Other programs see these too (slipwayctl, a second console).
    void noted(slipway::store::StatusMessage message);

private:
    void tick();
    void drain();
    bool runTogether(std::vector<Job> &jobs);
    void fold(const Batch &batch);
    void endLiveSessions(qint64 now);
    void collectChanged();
    void saveSessions();
    void tellFailure(const Error &error);
    bool metricsDue() const;
    Result<void> saveMetrics(); ///< within the transaction of saveSessions()
    Result<void> savePackets(); ///< likewise
    void followStore();         ///< what other programs committed
    void lookAtFiles();
    void endAbandoned();
    void journal(const QByteArray &token, session::Stage stage, const QString &detail);
    void serve(const QByteArray &token);
    void takeBack(const QByteArray &token, std::function<void()> done);
    void publishLedger();
    void followMessages();
    void followMeasurements();
    void followStopOrders();
    void followLeases();
    /// True where the event is not of a boot.
    bool takesMeasured(const session::Event &event);
    void noteTransfer(const session::Event &event);
    void keepTransfer(const policy::TransferRecord &record, const std::optional<policy::BackOff> &backOff);
    void remember(const MacAddress &mac, const policy::BackOff &backOff);
    void tellBackOff(const policy::TransferRecord &record, const policy::BackOff &backOff, const QString &name);
    void beginCommitted(const QByteArray &token, const store::PayloadGrant &grant);
    store::GuardLimits guards() const;
    QString nameOf(DeviceId device) const;
    void note(const QString &id, const QString &severity, const QStringList &args);

    const store::SiteLocation m_site;
    const Clock &m_clock;
    Mailbox &m_mailbox;
    std::unique_ptr<store::StateStore> m_store;
    policy::Ledger m_ledger;
    bool m_ledgerDirty = false;
    LedgerSink m_ledgerSink;
    std::function<void(const QByteArray &token)> m_stopSink;
    LeaseSink m_leaseSink;
    site::Observations m_seen; ///< not written yet
    PayloadBook m_payloads;
    Measurements m_measurements;
    session::Tracker m_tracker;
    site::SnapshotPointer m_snapshot;
    qint64 m_lastMessage = 0;   ///< of the stored ones that were told
    qint64 m_lastStopOrder = 0; ///< that was followed, or is older than this run
    QSet<qint64> m_ownMessages; ///< told when they were made
    Counters m_counters;
    session::ServiceCounts m_services; ///< of those that serve now
    qint64 m_servingSinceMs = 0;
    qint64 m_tftpBefore = 0, m_httpBefore = 0; ///< bytes of the services that were stopped
    MetricFold m_metrics;
    qint64 m_lastPruneMs = 0;
    int m_tftpTransfers = 0, m_httpTransfers = 0;
    QHash<QByteArray, session::BootSession> m_unsaved, m_untold;
    QHash<QByteArray, QList<session::Packet>> m_packets; ///< not written yet
    qsizetype m_packetCount = 0;
    qint64 m_lastSaveMs = 0, m_lastFollowMs = 0, m_dataVersion = -1, m_lastAbandonedMs = 0;
    qint64 m_followedMs = 0;
    QHash<QByteArray, qint64> m_closing; ///< ended sessions, and when
    bool m_serving = false;
    bool m_storeFailing = false;
    bool m_filesLost = false;
    QTimer *m_timer = nullptr;

    std::mutex m_mutex;
    std::vector<Job> m_jobs;
    bool m_woken = false;
};

} // namespace slipway::engine
