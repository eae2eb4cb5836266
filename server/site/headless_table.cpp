// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/headless_table.h"
#include <algorithm>

namespace slipway::site {

namespace {

bool isGuid(const QString &field)
{
    return Guid::parse(field.trimmed().toStdString()).has_value();
}

} // namespace

bool beginsWithDevice(const CsvTable &table)
{
    if (table.records.isEmpty())
        return false;
    const QStringList &fields = table.records.first().fields;
    return std::any_of(fields.begin(), fields.end(),
                       [](const QString &field) { return isGuid(field) || macsFrom(field).has_value(); });
}

CsvTable withNamelessColumns(CsvTable table)
{
    qsizetype width = 0;
    for (const CsvRecord &record : std::as_const(table.records))
        width = std::max(width, record.fields.size());
    CsvRecord header;
    for (qsizetype column = 0; column < width; ++column)
        header.fields.append(QString());
    table.records.prepend(header);
    return table;
}

DeviceColumns columnsByContent(const QStringList &fields)
{
    DeviceColumns columns;
    const auto take = [](int &column, int at) {
        if (column < 0)
            column = at;
    };
    for (int at = 0; at < fields.size(); ++at) {
        const QString field = fields[at].trimmed();
        if (field.isEmpty())
            continue;
        if (isGuid(field))
            take(columns.smbiosGuid, at);
        else if (macsFrom(field))
            take(columns.mac, at);
        else if (architectureFromKey(field))
            take(columns.architecture, at);
        else
            take(columns.name, at);
    }
    return columns;
}

} // namespace slipway::site
