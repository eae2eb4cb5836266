// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and maintenance windows of collections.
#include "server/store/collection_store.h"
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

using Kind = site::CollectionRule::Kind;

/// What leads from one collection to the next: "is limited by", "includes", "excludes".
struct Step
{
    qint64 from = 0;
    QString word;
};

QString wordOf(const QString &kind)
{
    return kind == u"limiting" ? u"is limited by"_s : kind == u"include" ? u"includes"_s : u"excludes"_s;
}

Failure<Error> refusedCircle(const QHash<qint64, QString> &names, const QHash<qint64, Step> &steps, qint64 id)
{
    // Backwards along the way that was found, then told forwards.
    QStringList told;
    qint64 at = id;
    do {
        const Step step = steps.value(at);
        told.prepend(step.word + u' ' + names.value(at));
        at = step.from;
    } while (at != id);
    return failure(ErrorCode::Refused,
                   {u"A collection cannot depend on itself: %1 %2."_s.arg(names.value(id), told.join(u", which "_s))});
}

} // namespace

Result<QList<site::Collection>> CollectionStore::withRules(QList<site::Collection> collections)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < collections.size(); ++i)
        places.insert(collections[i].id.value, i);
    const auto rule = [&](const Row &row) {
        site::Collection &collection = collections[places.value(row.integer(0))];
        const QString kind = row.text(1);
        if (kind == u"include")
            collection.includes.append(CollectionId{row.integer(2)});
        else if (kind == u"exclude")
            collection.excludes.append(CollectionId{row.integer(2)});
        else if (const auto query = site::parseQuery(row.text(3)))
            collection.queries.append(*query);
    };
    if (const auto done = m_database.query(
            u"SELECT collection_id, kind, other_id, query FROM collection_rule ORDER BY id"_s, {}, rule);
        !done)
        return fail(done.error());
    const auto window = [&](const Row &row) {
        if (const auto read = site::parseWindow(row.text(1)))
            collections[places.value(row.integer(0))].windows.append(*read);
    };
    if (const auto done =
            m_database.query(u"SELECT collection_id, text FROM maintenance_window ORDER BY id"_s, {}, window);
        !done)
        return fail(done.error());
    return collections;
}

Result<void> CollectionStore::refuseCircle(CollectionId id, CollectionId next, const QString &kind)
{
    QHash<qint64, QList<std::pair<qint64, QString>>> ways;
    QHash<qint64, QString> names;
    const auto note = [&](const Row &row) {
        names.insert(row.integer(0), row.text(3));
        if (!row.isNull(1))
            ways[row.integer(0)].append({row.integer(1), wordOf(row.text(2))});
    };
    if (const auto done =
            m_database.query(u"SELECT id, limiting_id, 'limiting', name FROM collection UNION ALL "
                             "SELECT collection_id, other_id, kind, name FROM collection_rule JOIN collection "
                             "ON collection.id = collection_id WHERE other_id IS NOT NULL"_s,
                             {}, note);
        !done)
        return done;
    QHash<qint64, Step> steps{{next.value, {id.value, wordOf(kind)}}};
    QList<qint64> reached{next.value};
    for (qsizetype at = 0; at < reached.size(); ++at) {
        if (reached.at(at) == id.value)
            return refusedCircle(names, steps, id.value);
        for (const auto &[to, word] : std::as_const(ways[reached.at(at)])) {
            if (steps.contains(to))
                continue;
            steps.insert(to, {reached.at(at), word});
            reached.append(to);
        }
    }
    return {};
}

Result<void> CollectionStore::addRule(CollectionId id, const site::CollectionRule &rule)
{
    const auto known = collection(id);
    if (!known)
        return fail(known.error());
    QString shown = site::queryText(rule.query);
    if (rule.kind != Kind::Query) {
        const auto other = collection(rule.other);
        if (!other)
            return fail(other.error());
        shown = other->name;
        if (const auto free = refuseCircle(id, rule.other, site::ruleKindKey(rule.kind)); !free)
            return free;
    }
    const auto touched =
        rule.kind == Kind::Query
            ? m_database.execute(u"INSERT INTO collection_rule (collection_id, kind, query) VALUES (?, 'query', ?) "
                                 "ON CONFLICT DO NOTHING"_s,
                                 {id.value, shown})
            : m_database.execute(u"INSERT INTO collection_rule (collection_id, kind, other_id) VALUES (?, ?, ?) "
                                 "ON CONFLICT DO NOTHING"_s,
                                 {id.value, site::ruleKindKey(rule.kind), rule.other.value});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ErrorCode::AlreadyExists, {u"%1 rule"_s.arg(site::ruleKindKey(rule.kind)), shown});
    return {};
}

Result<void> CollectionStore::removeRule(CollectionId id, const site::CollectionRule &rule)
{
    const QString text = site::queryText(rule.query);
    const auto touched =
        rule.kind == Kind::Query
            ? m_database.execute(u"DELETE FROM collection_rule WHERE collection_id = ? AND query = ?"_s,
                                 {id.value, text})
            : m_database.execute(u"DELETE FROM collection_rule WHERE collection_id = ? AND kind = ? AND other_id = ?"_s,
                                 {id.value, site::ruleKindKey(rule.kind), rule.other.value});
    if (!touched)
        return fail(touched.error());
    if (*touched > 0)
        return {};
    QString shown = text;
    if (rule.kind != Kind::Query) {
        const auto other = collection(rule.other);
        shown = other ? other->name : QString::number(rule.other.value);
    }
    return failure(ErrorCode::NotFound, {u"%1 rule"_s.arg(site::ruleKindKey(rule.kind)), shown});
}

Result<void> CollectionStore::addWindow(CollectionId id, const site::MaintenanceWindow &window)
{
    if (const auto known = collection(id); !known)
        return fail(known.error());
    const QString text = site::windowText(window);
    const auto touched = m_database.execute(
        u"INSERT INTO maintenance_window (collection_id, text) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        {id.value, text});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ErrorCode::AlreadyExists, {u"maintenance window"_s, text});
    return {};
}

Result<void> CollectionStore::removeWindow(CollectionId id, const site::MaintenanceWindow &window)
{
    const QString text = site::windowText(window);
    const auto touched =
        m_database.execute(u"DELETE FROM maintenance_window WHERE collection_id = ? AND text = ?"_s, {id.value, text});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return failure(ErrorCode::NotFound, {u"maintenance window"_s, text});
    return {};
}

} // namespace slipway::store
