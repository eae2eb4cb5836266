// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong, or will be, in the whole site: one small rule each, over values. Words: models/texts/health_text.
// Pure; any thread.
#pragma once
#include "server/engine/report.h"
#include "server/policy/ledger.h"
#include "server/session/lease.h"
#include "server/store/audit_store.h"

namespace slipway::engine {

struct HealthFinding
{
    enum class Check : quint8 {
        NotServing,
        PortTaken,
        PortForbidden,
        NotAnswering,
        NoInterface,
        InterfaceMissing,
        InterfaceWithoutAddress,
        NoAddressRanges,
        RangeBesideEveryNetwork,
        AddressesUsedUp,
        NoBootImage,
        ContentDamaged,
        ContentMissing,
        ImageCannotBoot,
        ImageIncomplete,
        ImageDoubtful,
        DeploymentWithoutImage,
        DeploymentWithoutPxe,
        DeploymentToNobody,
        DeploymentToUnknown,
        DeploymentExpired,
        VariableMissing,
        CollectionCircle,
        BrakeEngaged,
        Quarantined,
        BackedOff,
        WatchedFileUnreadable,
        DatabaseLost,
        DiskSpace,
        AuditMismatch,
        BackupFolder,
        BackupOverdue,
        Count
    };
    enum class Severity : quint8 { Note, Warning, Error };
    Check check = Check::NotServing;
    Severity severity = Severity::Warning;
    QString subject{}; ///< the name of what it is about; may be empty
    QString key{};     ///< of its row in its list
    QStringList args{};
    bool operator==(const HealthFinding &) const = default;
};
QString healthCheckKey(HealthFinding::Check check); ///< "not-serving": stable

/// What only the computer itself knows.
struct HostFacts
{
    struct Interface
    {
        QString name;
        bool usable = false; ///< up, with a carrier, no loopback
        bool virtualDevice = false;
        QList<std::pair<Ipv4, int>> addresses{}; ///< with the length of the prefix
    };
    QList<Interface> interfaces;
    qint64 freeBytes = -1; ///< where the content is kept; -1: unknown
    QString contentFolder;
    bool watchedReadable = true;
    QString backupFolder;        ///< of automatic backups
    QString backupProblem;       ///< why nothing can be written there: the system's text; empty: it can
    qint64 newestBackupMs = -1;  ///< of the sound automatic ones; 0: there is none; -1: not looked for
    QStringList lostDatabases{}; ///< removed or replaced while this program has them open
};

struct HealthInput
{
    const site::Snapshot &snapshot;
    const policy::Ledger &ledger;
    qint64 nowMs = 0;
    bool serving = false;
    QList<PortProblem> problems{};            ///< why it does not serve
    QList<PortProblem> forbidden{};           ///< it serves on other ports instead
    std::optional<HostFacts> host{};          ///< none: not asked yet
    std::optional<store::AuditCheck> audit{}; ///< none: not compared yet
    bool cutOff = false; ///< Engine::isCutOff(), which knows what interfaces were given at the start
    QList<session::Lease> leases{};
};

/// The worst first.
QList<HealthFinding> healthFindings(const HealthInput &input);

} // namespace slipway::engine
