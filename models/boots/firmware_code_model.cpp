// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/firmware_code_model.h"
#include <QCoreApplication>

namespace slipway::models {

namespace {

QList<Column> firmwareCodeColumns()
{
    return {{"code", QT_TRANSLATE_NOOP("Columns", "Code"), 15, false, true},
            {"meaning", QT_TRANSLATE_NOOP("Columns", "Meaning"), 44},
            {"cause", QT_TRANSLATE_NOOP("Columns", "Likely cause"), 48},
            {"next", QT_TRANSLATE_NOOP("Columns", "Next step"), 48}};
}

} // namespace

QVariant FirmwareCodeRow::cell(int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case FirmwareCodeModel::Code:
        // Firmware's own codes come before iPXE's.
        return role == SortRole ? (code.code.startsWith(u"PXE") ? u'0' : u'1') + code.code : code.code;
    case FirmwareCodeModel::Meaning:
        return code.meaning;
    case FirmwareCodeModel::Cause:
        return code.cause;
    case FirmwareCodeModel::NextStep:
        return code.nextStep;
    default:
        return {};
    }
}

FirmwareCodeModel::FirmwareCodeModel(QObject *parent) : RowModel(firmwareCodeColumns(), parent)
{
    QList<FirmwareCodeRow> all;
    for (const FirmwareCode &code : firmwareCodes())
        all += {code};
    setRows(all);
}

} // namespace slipway::models
