// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table of computer information, with what an import would do with each. Gui thread.
#pragma once
#include "models/rows/row_model.h"
#include "server/engine/device_import.h"

namespace slipway::models {

struct ImportRow
{
    int line = 0;
    QString result; ///< what becomes of it, or why nothing can
    QString name, macs, guid, architecture, collection;
    bool bad = false;

    int key() const { return line; }
    QString keyText() const { return QString::number(line); }
    QVariant cell(int column, int role) const;
    bool operator==(const ImportRow &) const = default;
};

class ImportRowModel final : public RowModel<ImportRow>
{
public:
    enum Columns { Line, Name, Result, Mac, Guid, Architecture, Collection };
    explicit ImportRowModel(QObject *parent = nullptr);
    /// Rows with problems come first: they are what one looks for.
    void update(const site::DeviceTable &table, const engine::DeviceImport &import);
};

} // namespace slipway::models
