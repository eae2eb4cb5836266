// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/unknown_machine_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/guard_text.h"
#include "models/texts/rule_text.h"
#include "models/texts/stage_text.h"
#include "server/content/vendor_files.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct UnknownMachineTexts
{
    Q_DECLARE_TR_FUNCTIONS(UnknownMachineTexts)
};

QList<Column> unknownMachineColumns()
{
    return {{"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 20, false, true},
            {"vendor", QT_TRANSLATE_NOOP("Columns", "Vendor"), 18},
            {"arch", QT_TRANSLATE_NOOP("Columns", "Architecture"), 11},
            {"first", QT_TRANSLATE_NOOP("Columns", "First seen"), 19, false, false, true, true},
            {"seen", QT_TRANSLATE_NOOP("Columns", "Last seen"), 19, false, false, true, true},
            {"requests", QT_TRANSLATE_NOOP("Columns", "Requests"), 9, true},
            {"answer", QT_TRANSLATE_NOOP("Columns", "Last answer"), 26},
            {"excluded", QT_TRANSLATE_NOOP("Columns", "Excluded"), 8, false, false, false},
            {"result", QT_TRANSLATE_NOOP("Columns", "Last PXE advertisement"), 24, false, false, false},
            {"guid", QT_TRANSLATE_NOOP("Columns", "SMBIOS GUID"), 38, false, true, false},
            {"resulttime", QT_TRANSLATE_NOOP("Columns", "Advertised"), 18, false, false, false, true},
            {"network", QT_TRANSLATE_NOOP("Columns", "Network"), 14, false, true, false},
            {"port", QT_TRANSLATE_NOOP("Columns", "Switch port"), 18, false, false, false},
            {"ignored", QT_TRANSLATE_NOOP("Columns", "Ignored"), 10, false, false, false}};
}

} // namespace

QVariant UnknownMachineRow::cell(int column, int role) const
{
    if (role == SortRole) {
        if (column == UnknownMachineModel::FirstSeen)
            return firstMs;
        if (column == UnknownMachineModel::Seen)
            return seenMs;
        if (column == UnknownMachineModel::Network)
            return networkNumber;
        if (column == UnknownMachineModel::Requests)
            return requests;
        return column == UnknownMachineModel::ResultTime ? QVariant(resultMs) : QVariant();
    }
    if (role == IconRole) {
        if (column == UnknownMachineModel::Mac)
            return u"device-unknown"_s;
        return column == UnknownMachineModel::Excluded && excluded ? u"exclusion"_s : QString();
    }
    if (role == ToneRole && ignored && column == UnknownMachineModel::Mac)
        return int(Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case UnknownMachineModel::Mac:
        return mac;
    case UnknownMachineModel::Guid:
        return guid;
    case UnknownMachineModel::Architecture:
        return architecture;
    case UnknownMachineModel::FirstSeen:
        return firstMs ? timeText(firstMs) : QString();
    case UnknownMachineModel::Result:
        return result;
    case UnknownMachineModel::ResultTime:
        return resultMs ? timeText(resultMs) : QString();
    case UnknownMachineModel::Excluded:
        return excluded ? UnknownMachineTexts::tr("Excluded") : QString();
    case UnknownMachineModel::Vendor:
        return vendor;
    case UnknownMachineModel::Seen:
        return seenMs ? timeText(seenMs) : QString();
    case UnknownMachineModel::Network:
        return network;
    case UnknownMachineModel::SwitchPort:
        return switchPort;
    case UnknownMachineModel::Requests:
        return requests ? QVariant(requests) : QVariant(QString());
    case UnknownMachineModel::LastAnswer:
        return answer;
    case UnknownMachineModel::Ignored:
        return ignored ? UnknownMachineTexts::tr("Ignored") : QString();
    default:
        return {};
    }
}

UnknownMachineModel::UnknownMachineModel(QObject *parent) : RowModel(unknownMachineColumns(), parent) {}

UnknownMachineRow UnknownMachineModel::rowOf(const site::UnprovisionedRecord &record,
                                             const policy::Ledger &ledger) const
{
    UnknownMachineRow row;
    row.id = record.id;
    row.address = record.mac;
    row.guid = record.smbiosGuid ? guidText(*record.smbiosGuid) : QString();
    row.architecture = architectureText(record.architecture);
    row.firstMs = record.createdMs;
    if (const auto last = ledger.lastPxeAdvertisement(record.id)) {
        row.result =
            UnknownMachineTexts::tr("%1 (%2)").arg(displayText(last->deployment.value), ledgerStateText(last->state));
        row.resultMs = last->timeMs;
    }
    return row;
}

void UnknownMachineModel::addSight(UnknownMachineRow &row, const site::Snapshot &snapshot,
                                   const policy::Ledger &ledger) const
{
    row.mac = macText(row.address);
    row.excluded = snapshot.isExcluded(row.address);
    row.ignored = m_ignored.contains(row.mac);
    row.vendor = displayText(content::macVendors()->nameOf(row.address));
    const site::Observation seen = ledger.observations().value(row.address);
    row.seenMs = qMax(row.seenMs, seen.lastSeenMs);
    row.switchPort = switchPortText(seen);
    row.networkNumber = seen.address ? seen.address->value : 0;
    row.network = seen.address ? QString::fromStdString(seen.address->toString()) : QString();
}

void UnknownMachineModel::update(const site::Snapshot &snapshot, const policy::Ledger &ledger)
{
    QList<UnknownMachineRow> rows;
    QMultiHash<MacAddress, qsizetype> rowsOf; // an adapter may have been in several machines
    for (const site::UnprovisionedRecord &record : ledger.unprovisionedRecords()) {
        rowsOf.insert(record.mac, rows.size());
        rows += rowOf(record, ledger);
    }
    for (const store::MachineSighting &machine : std::as_const(m_sightings)) {
        QList<qsizetype> places = rowsOf.values(machine.mac);
        if (places.isEmpty()) {
            if (snapshot.deviceByMac(machine.mac) ||
                (machine.smbiosGuid && !snapshot.isDuplicate(*machine.smbiosGuid) &&
                 snapshot.deviceByGuid(*machine.smbiosGuid)))
                continue; // it is registered
            places = {rows.size()};
            UnknownMachineRow row;
            row.address = machine.mac;
            row.guid = machine.smbiosGuid ? guidText(*machine.smbiosGuid) : QString();
            row.architecture = machine.architecture ? architectureText(*machine.architecture) : QString();
            rows += row;
        }
        for (const qsizetype place : std::as_const(places)) {
            UnknownMachineRow &row = rows[place];
            row.firstMs = row.firstMs > 0 ? qMin(row.firstMs, machine.firstMs) : machine.firstMs;
            row.seenMs = machine.lastMs;
            row.requests = machine.requests;
            row.booted = machine.booted;
            row.answer = outlookText(machine.decision);
        }
    }
    for (UnknownMachineRow &row : rows)
        addSight(row, snapshot, ledger);
    m_ignoredCount = int(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.ignored; }));
    if (!m_showsIgnored)
        rows.removeIf([](const UnknownMachineRow &row) { return row.ignored; });
    setRows(rows);
}

QList<Property> seenMachineProperties(const UnknownMachineRow &row)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? QString(u'\u2014') : text; };
    return {{UnknownMachineTexts::tr("MAC address"), row.mac, true},
            {UnknownMachineTexts::tr("Kind"), UnknownMachineTexts::tr("Unknown machine without a record")},
            {UnknownMachineTexts::tr("Network card"), orNone(row.vendor)},
            {UnknownMachineTexts::tr("SMBIOS GUID"), orNone(row.guid), true},
            {UnknownMachineTexts::tr("Architecture"), orNone(row.architecture)},
            {UnknownMachineTexts::tr("First seen"), timeText(row.firstMs)},
            {UnknownMachineTexts::tr("Last seen"), timeText(row.seenMs)},
            {UnknownMachineTexts::tr("Requests"), QLocale().toString(row.requests)},
            {UnknownMachineTexts::tr("Times booted"), QLocale().toString(row.booted)},
            {UnknownMachineTexts::tr("Last answer"), orNone(row.answer)},
            {UnknownMachineTexts::tr("Network"), orNone(row.network), true},
            {UnknownMachineTexts::tr("Switch port"), orNone(row.switchPort)},
            {UnknownMachineTexts::tr("Excluded"),
             row.excluded ? UnknownMachineTexts::tr("Yes") : UnknownMachineTexts::tr("No")}};
}

} // namespace slipway::models
