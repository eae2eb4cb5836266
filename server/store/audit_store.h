// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail in site.db: who changed what, when and from where. Rows are only ever added; each one's hash covers
// the one before it. Used inside SiteStore's transactions.
#pragma once
#include "server/store/database.h"

namespace slipway::store {

struct AuditRow
{
    qint64 id = 0; ///< 1, 2, 3 ... without gaps
    qint64 timeMs = 0;
    QString author;  ///< of the operating system; "anna (root)": anna, by way of root
    QString program; ///< "slipwayctl"
    QString host;
    QString verb;   ///< stable: "device.add"
    QString object; ///< name or id
    QString detail; ///< compact JSON object; "before" and "after" hold what changed
    qint64 revision = 0;
    QString previousHash; ///< of row id - 1; zeros for the first
    QString hash;
    bool operator==(const AuditRow &) const = default;
};

/// One line of JSON, the keys in the order of the struct, without the hash: the bytes that `hash` is the SHA-256 of.
QByteArray auditLine(const AuditRow &row);
/// The same line with the hash as its last key: how the trail is exported.
QByteArray auditExportLine(const AuditRow &row);
QString auditHash(const AuditRow &row);

struct AuditQuery
{
    std::optional<qint64> sinceMs{}, untilMs{}; ///< inclusive
    QString author{};                           ///< "anna" finds "anna (root)" too
    QString verb{};                             ///< "device" finds "device.add" too
    QString object{};                           ///< without regard to case
    qint64 afterId = 0;                         ///< newer than this row only
    int limit = 1000;
};

struct AuditCheck
{
    enum class Problem : quint8 {
        None,
        Missing,     ///< the row is not there
        Unlinked,    ///< it does not follow the row before it
        Changed,     ///< it is not as it was written
        CutOff,      ///< rows are missing at the end
        EndMoved,    ///< the anchor does not say where the trail ends
        Unprotected, ///< the triggers that protect the table were removed
        NotNoted,    ///< the hash that was noted does not occur
    };
    Problem problem = Problem::None;
    qint64 brokenId = 0; ///< the first row that is wrong
    qint64 rows = 0;     ///< in the trail
    qint64 missing = 0;  ///< CutOff: how many
    QString hash;        ///< of its newest row: noted elsewhere, it proves the trail up to there later on
    qint64 checkedMs = 0;
    bool intact() const { return problem == Problem::None; }
};

class AuditStore
{
public:
    explicit AuditStore(Database &database) : m_database(database) {}

    Result<bool> isEmpty();
    /// Adds a row at the end; id, revision and hashes are set here.
    Result<AuditRow> append(AuditRow row);
    Result<QList<AuditRow>> list(const AuditQuery &query); ///< newest first
    /// In their order; `row` must not use the store.
    Result<void> each(const std::function<void(const AuditRow &)> &row);
    /// Walks the chain from the first row to the anchor. `noted`: a hash that was noted earlier must occur in it.
    Result<AuditCheck> check(const QString &noted = {});

private:
    Result<void> checkEnd(AuditCheck &check);
    Result<void> checkTriggers(AuditCheck &check);

    Database &m_database;
};

} // namespace slipway::store
