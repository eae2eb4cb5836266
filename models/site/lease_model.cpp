// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/lease_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct LeaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(LeaseTexts)
};

QList<Column> leaseColumns()
{
    return {{"address", QT_TRANSLATE_NOOP("Columns", "Address"), 15, false, true},
            {"name", QT_TRANSLATE_NOOP("Columns", "Machine"), 14},
            {"mac", QT_TRANSLATE_NOOP("Columns", "MAC address"), 17, false, true},
            {"state", QT_TRANSLATE_NOOP("Columns", "State"), 12},
            {"until", QT_TRANSLATE_NOOP("Columns", "Until"), 19, false, false, true, true},
            {"seen", QT_TRANSLATE_NOOP("Columns", "Last boot request"), 19, false, false, true, true},
            {"range", QT_TRANSLATE_NOOP("Columns", "Range"), 28, false, true}};
}

QString textOf(Ipv4 address)
{
    return QString::fromStdString(address.toString());
}

QString rangeText(const site::DhcpRange &range)
{
    return textOf(range.first) + u'-' + textOf(range.last);
}

QString stateText(const LeaseRow &row)
{
    if (row.booting)
        return LeaseTexts::tr("Boots now");
    return row.expired ? LeaseTexts::tr("Expired") : LeaseTexts::tr("In use");
}

} // namespace

bool LeaseRow::operator==(const LeaseRow &other) const
{
    return lease.address == other.lease.address && lease.mac == other.lease.mac &&
           lease.expiresMs == other.lease.expiresMs && lease.hostName == other.lease.hostName &&
           device == other.device && name == other.name && range == other.range && seenMs == other.seenMs &&
           booting == other.booting && expired == other.expired;
}

QVariant LeaseRow::cell(int column, int role) const
{
    if (role == SortRole)
        return column == LeaseModel::Address ? QVariant(lease.address.value)
               : column == LeaseModel::Until ? QVariant(lease.expiresMs)
               : column == LeaseModel::Seen  ? QVariant(seenMs)
                                             : QVariant();
    if (role == IconRole && column == LeaseModel::Address)
        return u"lease"_s;
    if (role == IconRole && column == LeaseModel::State)
        return booting ? u"state-live"_s : expired ? u"state-silent"_s : u"state-done"_s;
    if (role == ToneRole && column == LeaseModel::State)
        return int(booting ? Tone::Active : expired ? Tone::Muted : Tone::Good);
    if (role == ToneRole && column == LeaseModel::Name && !device.isValid())
        return int(Tone::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LeaseModel::Address:
        return textOf(lease.address);
    case LeaseModel::Name: // a name that anybody may give itself must not look like that of a device
        return device.isValid() || name.isEmpty() ? name : LeaseTexts::tr("calls itself %1").arg(name);
    case LeaseModel::Mac:
        return macText(lease.mac);
    case LeaseModel::State:
        return stateText(*this);
    case LeaseModel::Until:
        return timeText(lease.expiresMs);
    case LeaseModel::Seen:
        return seenMs ? timeText(seenMs) : QString();
    case LeaseModel::Range:
        return range.isEmpty() ? LeaseTexts::tr("In no range now") : range;
    default:
        return {};
    }
}

LeaseModel::LeaseModel(QObject *parent) : RowModel(leaseColumns(), parent) {}

void LeaseModel::update(const QList<session::Lease> &leases, const site::Snapshot &snapshot,
                        const site::Observations &seen, const QSet<MacAddress> &booting, qint64 nowMs)
{
    QList<LeaseRow> rows;
    for (const session::Lease &lease : leases) {
        LeaseRow row;
        row.lease = lease;
        const site::Device *device = snapshot.deviceByMac(lease.mac);
        row.device = device ? device->id : DeviceId();
        row.name = displayText(device ? device->name : lease.hostName);
        for (const site::DhcpRange &range : snapshot.settings().dhcpRanges) {
            if (range.contains(lease.address))
                row.range = rangeText(range);
        }
        row.seenMs = seen.value(lease.mac).lastSeenMs;
        row.expired = lease.expiresMs <= nowMs;
        row.booting = booting.contains(lease.mac);
        rows += row;
    }
    setRows(rows);
}

QStringList rangeUseTexts(const QList<site::DhcpRange> &ranges, const QList<session::Lease> &leases, qint64 nowMs)
{
    QStringList texts;
    for (const site::DhcpRange &range : ranges) {
        const auto used = std::count_if(leases.begin(), leases.end(), [&range, nowMs](const session::Lease &lease) {
            return range.contains(lease.address) && lease.expiresMs > nowMs;
        });
        const qint64 all = qint64(range.last.value) - range.first.value + 1;
        texts += LeaseTexts::tr("%1: %2 of %3 in use")
                     .arg(rangeText(range), QLocale().toString(qint64(used)), QLocale().toString(all));
    }
    return texts;
}

QList<Property> leaseProperties(const LeaseRow &row, const QList<site::DhcpRange> &ranges)
{
    QList<Property> rows{{LeaseTexts::tr("Address"), textOf(row.lease.address), true},
                         {LeaseTexts::tr("State"), stateText(row)},
                         {LeaseTexts::tr("Until"), timeText(row.lease.expiresMs)},
                         {LeaseTexts::tr("MAC address"), macText(row.lease.mac), true},
                         {LeaseTexts::tr("Device"), row.device.isValid() ? row.name : LeaseTexts::tr("Not registered")},
                         {LeaseTexts::tr("It calls itself"), displayText(row.lease.hostName)}};
    if (!row.lease.clientIdentifier.isEmpty())
        rows += {LeaseTexts::tr("Client identifier"), QString::fromLatin1(row.lease.clientIdentifier.toHex(':')), true};
    for (const site::DhcpRange &range : ranges) {
        if (!range.contains(row.lease.address))
            continue;
        QStringList routers, servers;
        for (const Ipv4 each : range.routers)
            routers += textOf(each);
        for (const Ipv4 each : range.nameServers)
            servers += textOf(each);
        rows += {LeaseTexts::tr("Range"), rangeText(range), true};
        rows += {LeaseTexts::tr("Router"), routers.isEmpty() ? LeaseTexts::tr("None") : routers.join(u", "_s), true};
        rows +=
            {LeaseTexts::tr("DNS servers"), servers.isEmpty() ? LeaseTexts::tr("None") : servers.join(u", "_s), true};
    }
    return rows;
}

} // namespace slipway::models
