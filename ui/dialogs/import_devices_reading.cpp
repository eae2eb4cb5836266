// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the table: read in its encoding, and tried without changing anything.
#include "server/engine/text_file.h"
#include "server/site/headless_table.h"
#include "server/site/text_encoding.h"
#include "ui/dialogs/import_devices_dialog.h"

namespace slipway::ui {

/// On the site thread. The columns are what the first line says, or what it holds.
Result<ImportDevicesDialog::Preview> ImportDevicesDialog::readFile(const Reading &reading)
{
    const auto bytes = engine::readTextFile(reading.file);
    if (!bytes)
        return slipway::fail(bytes.error());
    const QByteArray text = reading.windows1252 ? site::utf8FromWindows1252(*bytes) : site::utf8From(*bytes);
    Preview preview;
    preview.unreadableLine = site::firstUnreadableLine(text);
    if (preview.unreadableLine > 0)
        return preview;
    auto csv = site::parseCsv(text);
    if (!csv)
        return slipway::fail(csv.error());
    const QStringList first = csv->records.isEmpty() ? QStringList() : csv->records.first().fields;
    preview.headed = reading.headed.value_or(!site::beginsWithDevice(*csv));
    const auto columns = site::deviceColumns(first);
    if (preview.headed)
        preview.columns = columns ? *columns : site::DeviceColumns();
    else
        preview.columns = site::columnsByContent(first);
    preview.csv = std::make_shared<const site::CsvTable>(preview.headed ? *std::move(csv)
                                                                        : site::withNamelessColumns(*std::move(csv)));
    return preview;
}

/// On the site thread.
Result<ImportDevicesDialog::Preview> ImportDevicesDialog::tryRows(engine::Commands &commands, Preview preview,
                                                                  const engine::DeviceImportOptions &options)
{
    preview.table = {};
    preview.import = {};
    // Columns that are not chosen yet are no error: the boxes are there to choose them.
    auto table = site::readDevices(*preview.csv, preview.columns);
    if (!table)
        return preview.csv->records.isEmpty() ? Result<Preview>(slipway::fail(table.error()))
                                              : Result<Preview>(preview);
    preview.table = *std::move(table);
    auto import = commands.importDevices(preview.table, options);
    if (!import)
        return slipway::fail(import.error());
    preview.import = *std::move(import);
    return preview;
}

QStringList ImportDevicesDialog::firstLine(const Preview &preview)
{
    return preview.csv && !preview.csv->records.isEmpty() ? preview.csv->records.first().fields : QStringList();
}

} // namespace slipway::ui
