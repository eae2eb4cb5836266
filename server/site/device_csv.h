// SPDX-License-Identifier: GPL-3.0-or-later
// Computer information from a table: which column holds what, and what each row says, judged by itself. What the site
// has to say about it (taken identities, unknown collections) is the import's. Pure; any thread.
#pragma once
#include "server/site/csv.h"
#include "server/site/entities.h"

namespace slipway::site {

/// What is wrong with one row. `args` as the comments say, in order.
struct RowProblem
{
    enum class Kind : quint8 {
        MissingName,         ///< nothing
        InvalidName,         ///< the name
        NoIdentity,          ///< the name: neither a MAC address nor a GUID
        InvalidMac,          ///< what was given
        InvalidGuid,         ///< what was given
        PlaceholderGuid,     ///< the GUID, which tells no machine from others, and there is no MAC address
        UnknownArchitecture, ///< what was given
        TooManyFields,       ///< how many there are, how many the header has
        Unterminated,        ///< nothing: a quote that is never closed
        TextAfterQuote,      ///< nothing
        DuplicateName,       ///< the name, the earlier line
        DuplicateMac,        ///< the MAC address, the earlier line
        DuplicateGuid,       ///< the GUID, the earlier line
        NameTaken,           ///< the name
        MacTaken,            ///< the MAC address, its device
        GuidTaken,           ///< the GUID, its device
        Ambiguous,           ///< names of the devices that the row matches, by comma
        SameDevice,          ///< the device, the earlier line that changes it too
        UnknownCollection,   ///< what was given
        BuiltInCollection,   ///< its name
    };
    int line = 0;
    Kind kind = Kind::MissingName;
    QStringList args;
};

/// Places in a row; -1: there is no such column.
struct DeviceColumns
{
    int name = -1, mac = -1, smbiosGuid = -1, architecture = -1, collection = -1;
    bool operator==(const DeviceColumns &) const = default;
};

/// A maker's placeholder GUID beside a MAC address is left out: inventories are full of them, and they name nobody.
struct DeviceRow
{
    int line = 0;
    QString name;
    QList<MacAddress> macs;
    std::optional<Guid> smbiosGuid;
    std::optional<Architecture> architecture;
    QString collection; ///< name or id; empty: none
};

struct DeviceTable
{
    QStringList header;
    QStringList unused;         ///< names of columns that nothing is read from
    QList<DeviceRow> rows;      ///< every row, also those with problems
    QList<RowProblem> problems; ///< by line
};

/// By the names in the header: `name`, `mac`, `smbios_guid`, `arch`, `collection` and what else people call them, in
/// any case. What is not found stays -1. Refused: two columns of one meaning.
Result<DeviceColumns> deviceColumns(const QStringList &header);
/// Refused: no column for the name, or for neither kind of identity; two meanings in one column; no header at all.
Result<DeviceTable> readDevices(const CsvTable &table, const DeviceColumns &columns);
/// Both for a file whose header says it all.
Result<DeviceTable> readDevices(QByteArrayView file);

/// Several MAC addresses in one field, by white space, semicolon, comma or bar, each in any notation. None: not one
/// can be read. `unreadable`: the part that cannot.
/// Of one adapter: neither zero nor a group's, which every adapter of the group hears.
bool isAdapterAddress(const MacAddress &mac);
std::optional<QList<MacAddress>> macsFrom(QStringView field, QString *unreadable = nullptr);

} // namespace slipway::site
