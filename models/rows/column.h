// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows: its columns, and the roles beside Qt's own. Gui thread.
#pragma once
#include <QList>
#include <QString>
#include <Qt>

namespace slipway::models {

struct Column
{
    const char *id;          ///< stable: header state and filters ("mac:52:54") use it
    const char *title;       ///< English, marked for translation in the context "Columns"
    int width = 14;          ///< usual width in characters
    bool number = false;     ///< right-aligned
    bool fixedPitch = false; ///< MAC addresses, GUIDs and ids line up
    bool shown = true;       ///< at first
    bool time = false;       ///< SortRole is UTC milliseconds, 0: none; an export says it in ISO 8601
};

enum Role {
    SortRole = Qt::UserRole, ///< the raw value: numbers sort as numbers
    KeyRole,                 ///< what names the row, as text: survives sorting and filtering
    IconRole,                ///< name of an icon, or empty
    ToneRole,                ///< a Tone: how the cell is to be marked
    ProgressRole,            ///< 0..1, where the cell is a bar
    SearchRole,              ///< everything a person may type to find the row, lower case
    ColumnIdRole,            ///< of a header: Column::id
    FixedPitchRole,          ///< of a header
    ExportRole,              ///< in a CSV file, where it is not what is shown: ISO times in UTC, plain numbers
};

} // namespace slipway::models
