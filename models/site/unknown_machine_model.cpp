// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/unknown_machine_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include "models/texts/rule_text.h"
#include "server/content/vendor_files.h"
#include <QCoreApplication>

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
            {"guid", QT_TRANSLATE_NOOP("Columns", "SMBIOS GUID"), 38, false, true},
            {"arch", QT_TRANSLATE_NOOP("Columns", "Architecture"), 12},
            {"made", QT_TRANSLATE_NOOP("Columns", "First boot"), 18, false, false, true, true},
            {"result", QT_TRANSLATE_NOOP("Columns", "Last PXE advertisement"), 24},
            {"resulttime", QT_TRANSLATE_NOOP("Columns", "Advertised"), 18, false, false, true, true},
            {"excluded", QT_TRANSLATE_NOOP("Columns", "Excluded"), 10},
            {"vendor", QT_TRANSLATE_NOOP("Columns", "Vendor"), 20},
            {"seen", QT_TRANSLATE_NOOP("Columns", "Last seen"), 16, false, false, true, true},
            {"network", QT_TRANSLATE_NOOP("Columns", "Network"), 14, false, true, false},
            {"port", QT_TRANSLATE_NOOP("Columns", "Switch port"), 18, false, false, false}};
}

} // namespace

QVariant UnknownMachineRow::cell(int column, int role) const
{
    if (role == SortRole) {
        if (column == UnknownMachineModel::Made)
            return madeMs;
        if (column == UnknownMachineModel::Seen)
            return seenMs;
        if (column == UnknownMachineModel::Network)
            return networkNumber;
        return column == UnknownMachineModel::ResultTime ? QVariant(resultMs) : QVariant();
    }
    if (role == IconRole) {
        if (column == UnknownMachineModel::Mac)
            return u"device-unknown"_s;
        return column == UnknownMachineModel::Excluded && excluded ? u"exclusion"_s : QString();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case UnknownMachineModel::Mac:
        return mac;
    case UnknownMachineModel::Guid:
        return guid;
    case UnknownMachineModel::Architecture:
        return architecture;
    case UnknownMachineModel::Made:
        return madeMs ? timeText(madeMs) : QString();
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
    default:
        return {};
    }
}

UnknownMachineModel::UnknownMachineModel(QObject *parent) : RowModel(unknownMachineColumns(), parent) {}

void UnknownMachineModel::update(const site::Snapshot &snapshot, const policy::Ledger &ledger)
{
    QList<UnknownMachineRow> rows;
    for (const site::UnprovisionedRecord &record : ledger.unprovisionedRecords()) {
        UnknownMachineRow row;
        row.id = record.id;
        row.mac = macText(record.mac);
        row.guid = record.smbiosGuid ? guidText(*record.smbiosGuid) : QString();
        row.architecture = architectureText(record.architecture);
        row.madeMs = record.createdMs;
        row.excluded = snapshot.isExcluded(record.mac);
        const site::Observation seen = ledger.observations().value(record.mac);
        row.seenMs = seen.lastSeenMs;
        row.switchPort = switchPortText(seen);
        row.networkNumber = seen.address ? seen.address->value : 0;
        row.network = seen.address ? QString::fromStdString(seen.address->toString()) : QString();
        row.vendor = displayText(content::macVendors()->nameOf(record.mac));
        if (const auto last = ledger.lastPxeAdvertisement(record.id)) {
            row.result = UnknownMachineTexts::tr("%1 (%2)").arg(displayText(last->deployment.value),
                                                                ledgerStateText(last->state));
            row.resultMs = last->timeMs;
        }
        rows += row;
    }
    setRows(rows);
}

} // namespace slipway::models
