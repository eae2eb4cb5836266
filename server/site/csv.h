// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as spreadsheets write them (RFC 4180), read and written. Pure; any thread.
#pragma once
#include "server/base/error.h"
#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace slipway::site {

struct CsvRecord
{
    enum class Fault : quint8 { None, Unterminated, TextAfterQuote };
    int line = 0; ///< where it begins, from 1
    QStringList fields;
    Fault fault = Fault::None;
};

struct CsvTable
{
    QChar separator = u',';
    QList<CsvRecord> records; ///< empty lines are left out
};

/// Whatever encoding text_encoding.h knows. The separator is what the first line has most of: comma, semicolon or
/// tabulator. Refused: no text.
Result<CsvTable> parseCsv(QByteArrayView bytes);

} // namespace slipway::site
