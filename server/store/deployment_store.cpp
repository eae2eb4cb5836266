// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/deployment_store.h"
#include "server/store/values.h"

using namespace Qt::StringLiterals;

namespace slipway::store {

namespace {

constexpr qint64 HighestNumber = 0xFFFFF; ///< five hexadecimal digits

site::Deployment deploymentFrom(const Row &row)
{
    site::Deployment deployment;
    deployment.id = {row.text(0)};
    deployment.taskSequence = {row.integer(1)};
    deployment.collection = {row.integer(2)};
    deployment.purpose = site::purposeFromKey(row.text(3)).value_or(site::Deployment::Purpose::Available);
    deployment.availableTo = site::availableToFromKey(row.text(4)).value_or(site::Deployment::AvailableTo::Clients);
    deployment.startMs = row.optionalInteger(5);
    deployment.expireMs = row.optionalInteger(6);
    deployment.enabled = row.boolean(7);
    return deployment;
}

Failure<Error> notFound(const DeploymentId &id)
{
    return failure(ErrorCode::NotFound, {u"deployment"_s, id.value});
}

/// The number of an id with that site code; none: another site's, or not of our making.
std::optional<qint64> numberOf(const DeploymentId &id, const QString &siteCode)
{
    if (id.value.size() != siteCode.size() + 5 || !id.value.startsWith(siteCode, Qt::CaseInsensitive))
        return std::nullopt;
    bool ok = false;
    const qint64 number = QStringView(id.value).sliced(siteCode.size()).toLongLong(&ok, 16);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

Result<QList<site::Deployment>> DeploymentStore::all()
{
    QList<site::Deployment> deployments;
    const auto done = m_database.query(u"SELECT id, task_sequence_id, collection_id, purpose, available_to, start_ms, "
                                       "expire_ms, enabled FROM deployment ORDER BY id"_s,
                                       {}, [&](const Row &row) { deployments.append(deploymentFrom(row)); });
    if (!done)
        return fail(done.error());
    return deployments;
}

Result<std::optional<DeploymentId>> DeploymentStore::find(const QString &id)
{
    const auto found = m_database.text(u"SELECT id FROM deployment WHERE id = ?"_s, {id.toUpper()});
    if (!found)
        return fail(found.error());
    return *found ? std::optional(DeploymentId{**found}) : std::nullopt;
}

Result<site::Deployment> DeploymentStore::deployment(const DeploymentId &id)
{
    std::optional<site::Deployment> deployment;
    const auto done = m_database.query(u"SELECT id, task_sequence_id, collection_id, purpose, available_to, start_ms, "
                                       "expire_ms, enabled FROM deployment WHERE id = ?"_s,
                                       {id.value.toUpper()}, [&](const Row &row) { deployment = deploymentFrom(row); });
    if (!done)
        return fail(done.error());
    if (!deployment)
        return notFound(id);
    return *deployment;
}

Result<DeploymentId> DeploymentStore::numbered(const DeploymentId &wanted)
{
    QString siteCode;
    qint64 highest = 0;
    if (const auto done = m_database.query(u"SELECT site_code, highest_deployment FROM meta"_s, {},
                                           [&](const Row &row) {
                                               siteCode = row.text(0);
                                               highest = row.integer(1);
                                           });
        !done)
        return fail(done.error());
    DeploymentId id{wanted.value.toUpper()};
    if (!id.isValid()) {
        if (highest >= HighestNumber)
            return failure(ErrorCode::Refused, {u"All deployment ids of this site code have been used."_s});
        id.value = siteCode + QString::number(highest + 1, 16).rightJustified(5, u'0').toUpper();
    }
    if (const auto number = numberOf(id, siteCode); number && *number > highest) {
        if (const auto kept = m_database.execute(u"UPDATE meta SET highest_deployment = ?"_s, {*number}); !kept)
            return fail(kept.error());
    }
    return id;
}

Result<DeploymentId> DeploymentStore::add(const site::Deployment &deployment)
{
    const auto sequence =
        m_database.integer(u"SELECT id FROM task_sequence WHERE id = ?"_s, {deployment.taskSequence.value});
    if (!sequence)
        return fail(sequence.error());
    if (!*sequence)
        return failure(ErrorCode::NotFound, {u"task sequence"_s, QString::number(deployment.taskSequence.value)});
    const auto collection =
        m_database.integer(u"SELECT id FROM collection WHERE id = ?"_s, {deployment.collection.value});
    if (!collection)
        return fail(collection.error());
    if (!*collection)
        return failure(ErrorCode::NotFound, {u"collection"_s, QString::number(deployment.collection.value)});
    const auto id = numbered(deployment.id);
    if (!id)
        return id;
    const auto there = find(id->value);
    if (!there)
        return fail(there.error());
    if (*there)
        return failure(ErrorCode::AlreadyExists, {u"deployment"_s, id->value});
    const auto done = m_database.execute(
        u"INSERT INTO deployment (id, task_sequence_id, collection_id, purpose, available_to, start_ms, expire_ms, "
        "enabled) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id->value, deployment.taskSequence.value, deployment.collection.value, site::purposeKey(deployment.purpose),
         site::availableToKey(deployment.availableTo), orNull(deployment.startMs), orNull(deployment.expireMs),
         int(deployment.enabled)});
    if (!done)
        return fail(done.error());
    return id;
}

Result<void> DeploymentStore::update(const site::Deployment &deployment)
{
    const auto touched = m_database.execute(
        u"UPDATE deployment SET available_to = ?, start_ms = ?, expire_ms = ?, enabled = ? WHERE id = ?"_s,
        {site::availableToKey(deployment.availableTo), orNull(deployment.startMs), orNull(deployment.expireMs),
         int(deployment.enabled), deployment.id.value.toUpper()});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(deployment.id);
    return {};
}

Result<void> DeploymentStore::setEnabled(const DeploymentId &id, bool enabled)
{
    const auto touched =
        m_database.execute(u"UPDATE deployment SET enabled = ? WHERE id = ?"_s, {int(enabled), id.value.toUpper()});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(id);
    return {};
}

Result<void> DeploymentStore::remove(const DeploymentId &id)
{
    const auto touched = m_database.execute(u"DELETE FROM deployment WHERE id = ?"_s, {id.value.toUpper()});
    if (!touched)
        return fail(touched.error());
    if (*touched == 0)
        return notFound(id);
    return {};
}

} // namespace slipway::store
