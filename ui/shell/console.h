// SPDX-License-Identifier: GPL-3.0-or-later
// What every window of the console shares: the engine it speaks to, the values that came from there, and the item
// models over them. Gui thread; work goes to the site thread and comes back by value.
#pragma once
#include "models/boots/session_model.h"
#include "models/boots/status_message_model.h"
#include "models/charts/metric_series.h"
#include "models/site/audit_model.h"
#include "models/site/boot_image_model.h"
#include "models/site/collection_model.h"
#include "models/site/deployment_model.h"
#include "models/site/device_model.h"
#include "models/site/exclusion_model.h"
#include "models/site/task_sequence_model.h"
#include "models/site/unknown_machine_model.h"
#include "server/base/clock.h"
#include "server/engine/engine.h"
#include "ui/shell/deed.h"
#include "ui/shell/device_update.h"
#include "ui/shell/nodes.h"
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace slipway::ui {

using LedgerPointer = std::shared_ptr<const policy::Ledger>;

/// For the notification bar. Nothing here is modal.
struct Notice
{
    enum class Level : quint8 { Info, Warning, Error };
    QString id; ///< a new notice with the same id replaces the old one
    Level level = Level::Info;
    QString text;     ///< plain
    QString actionId; ///< the action behind its button; empty: no button
    QString actionText;
    std::function<void()> pressed{}; ///< instead of an action
    int countdown = 0;               ///< seconds that the button counts down; then the notice goes
    bool stays = false;              ///< until it is over: it cannot be dismissed, and nothing displaces it
};

class Console : public QObject
{
    Q_OBJECT
public:
    Console(engine::Engine &engine, const Clock &clock, QObject *parent = nullptr);

    engine::Engine &engine() { return m_engine; }
    const engine::Engine &engine() const { return m_engine; }
    const Clock &clock() const { return m_clock; }
    /// Never null; before the first one arrives, an empty site.
    const site::SnapshotPointer &snapshot() const { return m_snapshot; }
    const LedgerPointer &ledger() const { return m_ledger; }
    bool loaded() const { return m_loaded; }
    /// What the engine of this program told last.
    const engine::Report &lastReport() const { return m_report; }
    /// Machines that ask are heard, by this program or by another one of this site.
    bool isServed() const
    {
        return m_engine.state() == engine::Engine::State::Serving || !m_engine.servedBy().isEmpty();
    }
    /// Why the last start failed; empty where it did not.
    QList<engine::PortProblem> problems() const
    {
        return m_engine.state() == engine::Engine::State::Failed ? m_problems : QList<engine::PortProblem>();
    }

    models::DeviceModel devices;
    models::CollectionModel collections;
    models::UnknownMachineModel unknownMachines;
    models::BootImageModel bootImages;
    models::TaskSequenceModel taskSequences;
    models::DeploymentModel deployments;
    models::ExclusionModel exclusions;
    models::DuplicateIdModel duplicateIds;
    models::SessionModel sessions;
    models::StatusMessageModel messages;
    models::AuditModel audit;     ///< as far as the page has asked for it
    models::MetricSeries metrics; ///< what engines did over time, with what the store kept of a day and of 30 days

    /// `work` on the site thread, `done` in this one unless `context` is gone by then.
    template <class T>
    void run(QObject *context, std::function<Result<T>(engine::Commands &)> work, std::function<void(Result<T>)> done)
    {
        m_engine.submit<T>(context, std::move(work), std::move(done));
    }
    /// For what takes long and touches no site: on a thread of its own. Nobody waits for it: give it a way to cancel.
    template <class T>
    void runApart(QObject *context, std::function<Result<T>()> work, std::function<void(Result<T>)> done)
    {
        QThreadPool::globalInstance()->start(
            [context = QPointer<QObject>(context), application = qApp, work = std::move(work), done = std::move(done)] {
                auto result = std::make_shared<Result<T>>(work());
                QMetaObject::invokeMethod(
                    application,
                    [context, done, result] {
                        if (context)
                            done(std::move(*result));
                    },
                    Qt::QueuedConnection);
            });
    }
    /// For what copies or reads gigabytes: on a thread and with stores of its own, since the site thread must be free
    /// for *Stop Answering* and for what other programs change. `done` comes when the snapshot has it.
    template <class T>
    void runLong(QObject *context, std::function<Result<T>(engine::Commands &)> work,
                 std::function<void(Result<T>)> done)
    {
        const auto apart = [site = m_engine.options().site, work = std::move(work)]() -> Result<T> {
            auto own = engine::Commands::open(site, engine::Commands::Missing::Fail);
            if (!own)
                return fail(own.error());
            return work(**own);
        };
        runApart<T>(context, apart,
                    [this, context = QPointer<QObject>(context), done = std::move(done)](Result<T> result) {
                        if (!context)
                            return;
                        const auto kept = std::make_shared<Result<T>>(std::move(result));
                        m_engine.submit<void>(
                            context, [](engine::Commands &) { return Result<void>(); },
                            [kept, done](const Result<void> &) { done(std::move(*kept)); });
                    });
    }
    /// The same where only a failure needs to be said: in the notification bar.
    template <class T>
    void attempt(std::function<Result<T>(engine::Commands &)> work, std::function<void(const T &)> done = {})
    {
        m_engine.submit<T>(this, std::move(work), [this, done = std::move(done)](Result<T> result) {
            if (!result.ok())
                report(result.error());
            else if (done)
                done(*result);
        });
    }
    void attempt(std::function<Result<void>(engine::Commands &)> work, std::function<void()> done = {});
    void report(const Error &error);
    /// A change that was made and can be taken back.
    void did(const Deed &deed) { emit deedDone(deed); }
    /// Reads again what no engine tells by itself.
    void reload();
    void notify(const Notice &notice) { emit noticed(notice); }
    /// Shows a place of the window, and there what has these keys.
    void show(Node node, const QStringList &keys = {}) { emit placeWanted(node, keys); }
    /// Shows those of the store that match, and from then on what comes and matches.
    void showMessages(const store::StatusQuery &query);
    /// What no store holds and the next console over the same engine goes on with.
    struct Kept
    {
        models::MetricSeries metrics;
        QList<session::BootSession> sessions;
        QList<engine::PortProblem> problems;
        engine::Report report;
    };
    Kept kept() const;
    void takeOver(const Kept &kept);

signals:
    void siteChanged();
    void sessionsChanged(QList<QByteArray> tokens);
    void throughputChanged();
    void engineChanged();
    void deedDone(slipway::ui::Deed deed);
    void noticed(slipway::ui::Notice notice);
    void noticeOver(QString id);
    void placeWanted(slipway::ui::Node node, QStringList keys);

private:
    void takeSnapshot(const site::SnapshotPointer &snapshot);
    void takeLedger(const LedgerPointer &ledger);
    void takeReport(const engine::Report &report);
    void takeSessions(const QList<session::BootSession> &sessions, qint64 nowMs);
    void takeProblems(const QList<engine::PortProblem> &problems);
    void sayForbidden();
    void updateModels();
    void loadHistory(int limit);
    void tick();
    void followMetrics();
    void lookForMachines();

    engine::Engine &m_engine;
    const Clock &m_clock;
    site::SnapshotPointer m_snapshot;
    LedgerPointer m_ledger;
    engine::Report m_report;               ///< without its sessions
    QList<engine::PortProblem> m_problems; ///< why the last start failed
    DeviceUpdate m_deviceUpdate;
    QTimer m_second;
    QTimer m_machineLook; ///< runs down while machines moved and the history was not asked yet
    int m_seconds = 0;
    int m_past = 0; ///< counts sites that were restored
    bool m_loaded = false;
    bool m_loadingHistory = false;
    bool m_loadingMetrics = false;
};

} // namespace slipway::ui
