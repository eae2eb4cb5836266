// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/audit_store.h"
#include "server/store/values.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

const QString Columns = u"id, time_ms, author, program, host, verb, object, detail, revision, previous_hash, hash"_s;

/// A JSON string. Written out here because the hash depends on every byte of it, for ever.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            bytes += '\\', bytes += c;
        else if (uchar(c) < 0x20)
            bytes += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        else
            bytes += c;
    }
    return bytes + '"';
}

/// What can be stored and read back byte for byte: no half characters, no NUL.
QString storable(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).replace(QChar(0), QChar(0xFFFD));
}

AuditRow auditRowFrom(const Row &row)
{
    return {row.integer(0), row.integer(1), row.text(2),    row.text(3), row.text(4), row.text(5),
            row.text(6),    row.text(7),    row.integer(8), row.text(9), row.text(10)};
}

/// A comparison that is made only if there is something to compare with.
void restrict(QString &where, Values &values, const QString &condition, const Values &with)
{
    where += (where.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
    values += with;
}

QString likeLiterally(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

} // namespace

QByteArray auditLine(const AuditRow &row)
{
    return "{\"id\":" + QByteArray::number(row.id) + ",\"timeMs\":" + QByteArray::number(row.timeMs) +
           ",\"author\":" + quoted(row.author) + ",\"program\":" + quoted(row.program) +
           ",\"host\":" + quoted(row.host) + ",\"verb\":" + quoted(row.verb) + ",\"object\":" + quoted(row.object) +
           ",\"detail\":" + row.detail.toUtf8() + ",\"revision\":" + QByteArray::number(row.revision) +
           ",\"previousHash\":" + quoted(row.previousHash) + '}';
}

QByteArray auditExportLine(const AuditRow &row)
{
    return auditLine(row).chopped(1) + ",\"hash\":" + quoted(row.hash) + '}';
}

QString auditHash(const AuditRow &row)
{
    return QString::fromLatin1(QCryptographicHash::hash(auditLine(row), QCryptographicHash::Sha256).toHex());
}

Result<bool> AuditStore::isEmpty()
{
    const auto count = m_database.integer(u"SELECT count FROM audit_anchor"_s);
    if (!count)
        return fail(count.error());
    return count->value_or(0) == 0;
}

Result<AuditRow> AuditStore::append(AuditRow row)
{
    if (const auto done = m_database.query(u"SELECT count, hash, (SELECT revision FROM meta) FROM audit_anchor"_s, {},
                                           [&](const Row &anchor) {
                                               row.id = anchor.integer(0) + 1;
                                               row.previousHash = anchor.text(1);
                                               row.revision = anchor.integer(2);
                                           });
        !done)
        return fail(done.error());
    for (QString *text : {&row.author, &row.program, &row.host, &row.verb, &row.object, &row.detail})
        *text = storable(*text);
    row.hash = auditHash(row);
    const auto written =
        m_database.execute(u"INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(Columns),
                           {row.id, row.timeMs, row.author, row.program, row.host, row.verb, row.object, row.detail,
                            row.revision, row.previousHash, row.hash});
    if (!written)
        return fail(written.error());
    return row;
}

Result<QList<AuditRow>> AuditStore::list(const AuditQuery &query)
{
    QString where;
    Values values;
    if (query.sinceMs)
        restrict(where, values, u"time_ms >= ?"_s, {*query.sinceMs});
    if (query.untilMs)
        restrict(where, values, u"time_ms <= ?"_s, {*query.untilMs});
    if (!query.author.isEmpty())
        restrict(where, values, u"(author = ? OR author LIKE ? ESCAPE '\\')"_s,
                 {query.author, likeLiterally(query.author) + u" (%"_s});
    if (!query.verb.isEmpty())
        restrict(where, values, u"(verb = ? OR verb LIKE ? ESCAPE '\\')"_s,
                 {query.verb, likeLiterally(query.verb) + u".%"_s});
    if (query.afterId > 0)
        restrict(where, values, u"id > ?"_s, {query.afterId});
    // NOCASE knows ASCII only: an object is compared here.
    const bool byObject = !query.object.isEmpty();
    if (!byObject)
        values << query.limit;
    const QString wanted = folded(query.object);
    QList<AuditRow> rows;
    const auto done = m_database.query(
        u"SELECT %1 FROM audit%2 ORDER BY id DESC%3"_s.arg(Columns, where, byObject ? u""_s : u" LIMIT ?"_s), values,
        [&](const Row &row) {
            if (rows.size() < query.limit && (!byObject || folded(row.text(6)) == wanted))
                rows.append(auditRowFrom(row));
        });
    if (!done)
        return fail(done.error());
    return rows;
}

Result<void> AuditStore::each(const std::function<void(const AuditRow &)> &row)
{
    return m_database.query(u"SELECT %1 FROM audit ORDER BY id"_s.arg(Columns), {},
                            [&](const Row &each) { row(auditRowFrom(each)); });
}

/// Rows may be gone from the end without a trace in those that are left.
Result<void> AuditStore::checkEnd(AuditCheck &check)
{
    qint64 count = -1;
    QString hash;
    if (const auto done = m_database.query(u"SELECT count, hash FROM audit_anchor"_s, {},
                                           [&](const Row &row) {
                                               count = row.integer(0);
                                               hash = row.text(1);
                                           });
        !done)
        return done;
    if (count == check.rows && (hash == check.hash || count == 0))
        return {};
    check.brokenId = std::min(check.rows, std::max(count, qint64(0))) + 1;
    check.missing = count - check.rows;
    check.problem = check.missing > 0 ? AuditCheck::Problem::CutOff : AuditCheck::Problem::EndMoved;
    return {};
}

/// Without its triggers the trail is a table like any other.
Result<void> AuditStore::checkTriggers(AuditCheck &check)
{
    const auto triggers = m_database.integer(
        u"SELECT count(*) FROM main.sqlite_schema WHERE type = 'trigger' AND name IN ('audit_stays', 'audit_remains', "
        "'audit_goes_on', 'audit_anchored', 'audit_anchor_moves', 'audit_anchor_remains')"_s);
    if (!triggers)
        return fail(triggers.error());
    if (triggers->value_or(0) == 6)
        return {};
    check.brokenId = check.rows + 1;
    check.problem = AuditCheck::Problem::Unprotected;
    return {};
}

Result<AuditCheck> AuditStore::check(const QString &noted)
{
    using Problem = AuditCheck::Problem;
    AuditCheck check;
    const QString zeros(64, u'0');
    bool seen = noted.isEmpty() || noted == zeros;
    const auto broken = [&](qint64 id, Problem problem) {
        if (check.intact()) {
            check.brokenId = id;
            check.problem = problem;
        }
    };
    const auto done = m_database.readTransaction([&]() -> Result<void> {
        const auto walked = each([&](const AuditRow &row) {
            if (row.id != check.rows + 1)
                broken(check.rows + 1, Problem::Missing);
            else if (row.previousHash != (check.hash.isEmpty() ? zeros : check.hash))
                broken(row.id, Problem::Unlinked);
            else if (row.hash != auditHash(row))
                broken(row.id, Problem::Changed);
            ++check.rows;
            check.hash = row.hash;
            seen = seen || row.hash == noted;
        });
        if (!walked || !check.intact())
            return walked;
        if (const auto end = checkEnd(check); !end || !check.intact())
            return end;
        return checkTriggers(check);
    });
    if (!done)
        return fail(done.error());
    if (!seen)
        broken(check.rows + 1, Problem::NotNoted);
    return check;
}

} // namespace slipway::store
