// SPDX-License-Identifier: GPL-3.0-or-later
// Computer information from a table: compared with the site as a whole, then written whole or not at all.
#include "server/engine/commands_private.h"
#include "server/engine/device_import.h"
#include "server/site/folded.h"
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using Kind = site::RowProblem::Kind;

QString text(const MacAddress &mac)
{
    return QString::fromStdString(mac.toString());
}

/// What the rows are compared with: the site at one moment, and the records of unknown machines.
class Comparison
{
public:
    Comparison(const site::Snapshot &snapshot, const QList<site::UnprovisionedRecord> &records, bool overwrite)
        : m_snapshot(snapshot), m_overwrite(overwrite)
    {
        for (const site::Device &device : snapshot.configuration().devices)
            m_devices.insert(site::folded(device.name), &device);
        for (const site::Collection &collection : snapshot.configuration().collections)
            m_collections.insert(site::folded(collection.name), &collection);
        for (const site::UnprovisionedRecord &record : records) {
            m_records.insert(record.id, record);
            if (!snapshot.isDuplicate(record.mac))
                m_byMac.insert(record.mac, record.id);
            if (record.smbiosGuid && !record.smbiosGuid->isPlaceholder() && !snapshot.isDuplicate(*record.smbiosGuid))
                m_byGuid.insert(*record.smbiosGuid, record.id);
        }
    }

    DeviceImport compare(const site::DeviceTable &table)
    {
        DeviceImport plan;
        plan.problems = table.problems;
        for (const site::DeviceRow &row : table.rows) {
            if (row.smbiosGuid)
                m_rowGuids.insert(*row.smbiosGuid);
        }
        QSet<int> bad;
        for (const site::RowProblem &problem : table.problems)
            bad.insert(problem.line);
        plan.rows.reserve(table.rows.size());
        for (const site::DeviceRow &row : table.rows) {
            const qsizetype before = plan.problems.size();
            const DeviceImport::Row compared = compareRow(row, plan.problems);
            if (plan.problems.size() == before && !bad.contains(row.line))
                take(plan, compared);
        }
        std::stable_sort(plan.problems.begin(), plan.problems.end(),
                         [](const auto &a, const auto &b) { return a.line < b.line; });
        return plan;
    }

    site::Device deviceOf(const site::DeviceRow &row, const DeviceImport::Row &compared) const
    {
        const site::Device *known = m_snapshot.device(compared.device);
        site::Device device = known ? *known : site::Device();
        device.name = row.name;
        if (!row.macs.isEmpty())
            device.macs = row.macs;
        if (row.smbiosGuid)
            device.smbiosGuid = row.smbiosGuid;
        if (row.architecture)
            device.architecture = row.architecture;
        for (const DeviceId id : compared.taken)
            complete(device, m_records.value(id));
        return device;
    }

private:
    void complete(site::Device &device, const site::UnprovisionedRecord &record) const
    {
        if (!device.architecture)
            device.architecture = record.architecture;
        const std::optional<Guid> &guid = record.smbiosGuid;
        if (!device.smbiosGuid && guid && m_byGuid.contains(*guid) && !m_rowGuids.contains(*guid) &&
            !m_snapshot.deviceByGuid(*guid))
            device.smbiosGuid = guid;
    }

    static void take(DeviceImport &plan, const DeviceImport::Row &row)
    {
        plan.rows.append(row);
        plan.added += row.action == DeviceImport::Action::Add;
        plan.changed += row.action == DeviceImport::Action::Change;
        plan.unchanged += row.action == DeviceImport::Action::Keep;
        plan.promoted += int(row.taken.size());
    }

    DeviceImport::Row compareRow(const site::DeviceRow &row, QList<site::RowProblem> &problems)
    {
        DeviceImport::Row compared;
        compared.line = row.line;
        compared.name = row.name;
        if (!row.name.isEmpty() && !Commands::isName(row.name))
            problems.append({row.line, Kind::InvalidName, {row.name}});
        findCollection(row, compared, problems);
        if (m_overwrite)
            findDevice(row, compared, problems);
        else
            refuseTaken(row, problems);
        findRecords(row, compared);
        return compared;
    }

    void findCollection(const site::DeviceRow &row, DeviceImport::Row &compared, QList<site::RowProblem> &problems)
    {
        if (row.collection.isEmpty())
            return;
        const site::Collection *collection = m_collections.value(site::folded(row.collection));
        if (!collection)
            collection = m_snapshot.collection({row.collection.toLongLong()});
        if (!collection)
            problems.append({row.line, Kind::UnknownCollection, {row.collection}});
        else if (collection->builtIn)
            problems.append({row.line, Kind::BuiltInCollection, {collection->name}});
        else
            compared.collection = collection->id;
    }

    void refuseTaken(const site::DeviceRow &row, QList<site::RowProblem> &problems)
    {
        if (const site::Device *other = m_devices.value(site::folded(row.name)); other && !row.name.isEmpty())
            problems.append({row.line, Kind::NameTaken, {other->name}});
        for (const MacAddress &mac : row.macs) {
            if (const site::Device *other = m_snapshot.deviceByMac(mac))
                problems.append({row.line, Kind::MacTaken, {text(mac), other->name}});
        }
        const site::Device *other = row.smbiosGuid ? m_snapshot.deviceByGuid(*row.smbiosGuid) : nullptr;
        if (other)
            problems.append(
                {row.line, Kind::GuidTaken, {QString::fromStdString(row.smbiosGuid->toString()), other->name}});
    }

    void findDevice(const site::DeviceRow &row, DeviceImport::Row &compared, QList<site::RowProblem> &problems)
    {
        QList<const site::Device *> found;
        const auto note = [&found](const site::Device *device) {
            if (device && !found.contains(device))
                found.append(device);
        };
        if (!row.name.isEmpty())
            note(m_devices.value(site::folded(row.name)));
        for (const MacAddress &mac : row.macs)
            note(m_snapshot.deviceByMac(mac));
        if (row.smbiosGuid)
            note(m_snapshot.deviceByGuid(*row.smbiosGuid));
        if (found.isEmpty())
            return;
        if (found.size() > 1) {
            QStringList names;
            for (const site::Device *device : std::as_const(found))
                names.append(device->name);
            problems.append({row.line, Kind::Ambiguous, {names.join(u", "_s)}});
            return;
        }
        const site::Device &device = *found.first();
        if (const int earlier = m_changedBy.value(device.id)) {
            problems.append({row.line, Kind::SameDevice, {device.name, QString::number(earlier)}});
            return;
        }
        m_changedBy.insert(device.id, row.line);
        compared.device = device.id;
        const site::Device changed = deviceOf(row, compared);
        const bool same = changed.name == device.name && changed.macs == device.macs &&
                          changed.smbiosGuid == device.smbiosGuid && changed.architecture == device.architecture;
        compared.action = same ? DeviceImport::Action::Keep : DeviceImport::Action::Change;
    }

    void findRecords(const site::DeviceRow &row, DeviceImport::Row &compared)
    {
        const auto give = [&](DeviceId record) {
            if (record.isValid() && !m_given.contains(record)) {
                m_given.insert(record);
                compared.taken.append(record);
            }
        };
        for (const MacAddress &mac : row.macs) {
            for (auto it = m_byMac.constFind(mac); it != m_byMac.constEnd() && it.key() == mac; ++it)
                give(it.value());
        }
        if (row.smbiosGuid)
            give(m_byGuid.value(*row.smbiosGuid));
    }

    const site::Snapshot &m_snapshot;
    const bool m_overwrite;
    QHash<QString, const site::Device *> m_devices;
    QHash<QString, const site::Collection *> m_collections;
    QMultiHash<MacAddress, DeviceId> m_byMac;
    QHash<Guid, DeviceId> m_byGuid;
    QHash<DeviceId, site::UnprovisionedRecord> m_records;
    QSet<Guid> m_rowGuids;
    QSet<DeviceId> m_given;           ///< records that a row has taken over
    QHash<DeviceId, int> m_changedBy; ///< the line
};

} // namespace

namespace {

/// The configuration with what was planned. A device that is to be made has a number that no other one has; one that
/// takes a record over has the record's, which the ledger knows.
site::Configuration withImport(const site::Snapshot &now, const QList<site::Device> &devices, const DeviceImport &plan,
                               CollectionId collection)
{
    constexpr qint64 made = qint64(1) << 62;
    site::Configuration would = now.configuration();
    QHash<DeviceId, qsizetype> places;
    for (qsizetype at = 0; at < would.devices.size(); ++at)
        places.insert(would.devices[at].id, at);
    QHash<CollectionId, QList<DeviceId>> members;
    for (qsizetype at = 0; at < plan.rows.size(); ++at) {
        const DeviceImport::Row &row = plan.rows[at];
        site::Device device = devices[at];
        device.id = row.device.isValid() ? row.device : row.taken.value(0, {made + at});
        if (const auto known = places.constFind(device.id); known == places.constEnd())
            would.devices.append(device);
        else if (row.action == DeviceImport::Action::Change)
            would.devices[*known] = device;
        for (const CollectionId into : {row.collection, collection})
            members[into].append(device.id);
    }
    for (site::Collection &each : would.collections)
        each.devices += members.value(each.id);
    return would;
}

} // namespace

bool Commands::isName(const QString &name)
{
    return bool(Private::checkedName(name));
}

/// Under both locks: writes what was planned.
Result<void> Commands::Private::writeImport(const QList<site::Device> &devices, DeviceImport &plan,
                                            CollectionId collection)
{
    QHash<CollectionId, QList<site::Member>> members;
    for (qsizetype at = 0; at < plan.rows.size(); ++at) {
        DeviceImport::Row &row = plan.rows[at];
        if (row.action == DeviceImport::Action::Add) {
            const auto added = site->devices().addCompared(devices[at]);
            if (!added)
                return fail(added.error());
            row.device = *added;
        } else if (row.action == DeviceImport::Action::Change) {
            if (const auto changed = site->devices().update(devices[at]); !changed)
                return changed;
        }
        for (const DeviceId record : std::as_const(row.taken)) {
            if (const auto promoted = state->promote(record, row.device); !promoted)
                return promoted;
        }
        if (row.collection.isValid())
            members[row.collection].append({row.device, {}});
        if (collection.isValid() && collection != row.collection)
            members[collection].append({row.device, {}});
    }
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        if (const auto joined = site->collections().addMembers(it.key(), it.value()); !joined)
            return joined;
    }
    return {};
}

Result<DeviceImport> Commands::importDevices(const site::DeviceTable &table, const DeviceImportOptions &options)
{
    DeviceImport plan;
    // Without records to take over, the runtime database is left alone: its lock would keep machines waiting.
    const auto strangers = d->state->unprovisioned();
    if (!strangers)
        return fail(strangers.error());
    bool both = !strangers->isEmpty();
    const auto prepare = [&]() -> Result<QList<site::Device>> {
        if (options.collection.isValid()) {
            if (const auto own = d->refuseBuiltIn(options.collection); !own)
                return fail(own.error());
        }
        const auto snapshot = d->snapshot();
        if (!snapshot)
            return fail(snapshot.error());
        const auto records = both ? d->state->unprovisioned() : Result<QList<site::UnprovisionedRecord>>(*strangers);
        if (!records)
            return fail(records.error());
        Comparison comparison(**snapshot, *records, options.overwrite);
        plan = comparison.compare(table);
        QList<site::Device> devices;
        QHash<int, const site::DeviceRow *> rows;
        for (const site::DeviceRow &row : table.rows)
            rows.insert(row.line, &row);
        devices.reserve(plan.rows.size());
        for (const DeviceImport::Row &row : std::as_const(plan.rows))
            devices.append(comparison.deviceOf(*rows.value(row.line), row));
        if (!plan.problems.isEmpty())
            return devices;
        const site::Configuration would = withImport(**snapshot, devices, plan, options.collection);
        const auto safe = d->refuseGrowth(**snapshot, would, options.acceptRisk);
        if (!safe && !(options.dryRun && safe.error().code == ErrorCode::RiskNotAccepted))
            return fail(safe.error());
        if (!safe)
            plan.refusal = safe.error();
        if (options.dryRun) {
            auto risk = d->growth(**snapshot, would, true);
            if (!risk)
                return fail(risk.error());
            plan.risk = *std::move(risk);
        }
        return devices;
    };
    if (options.dryRun) {
        if (const auto prepared = prepare(); !prepared)
            return fail(prepared.error());
        return plan;
    }
    // Only what takes a record over needs the runtime's lock for as long as it takes to write the whole table.
    if (both) {
        if (const auto prepared = prepare(); !prepared)
            return fail(prepared.error());
        both = plan.promoted > 0;
    }
    // Compared under the locks, so that nobody takes an identity between the comparison and the commit.
    bool refused = false;
    const auto work = [&]() -> Result<void> {
        const auto devices = prepare();
        if (!devices)
            return fail(devices.error());
        refused = !plan.problems.isEmpty();
        if (refused)
            return failure(ErrorCode::Cancelled);
        if (const auto written = d->writeImport(*devices, plan, options.collection); !written)
            return written;
        return d->audit(u"device.import"_s, options.source,
                        QJsonObject{{"added", plan.added}, {"changed", plan.changed}, {"promoted", plan.promoted}});
    };
    const auto done = both ? d->changeBoth(work) : d->site->change(work);
    if (!done && !refused)
        return fail(done.error());
    plan.written = bool(done);
    return plan;
}

} // namespace slipway::engine
