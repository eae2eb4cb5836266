// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of excluded MAC addresses as files (pxeExceptions.txt): one address a line in any notation; `#` begins a
// comment, and one that follows an address is its note. Pure; any thread.
#pragma once
#include "server/site/entities.h"
#include <QByteArrayView>

namespace slipway::site {

struct ExclusionFile
{
    struct Line
    {
        int number = 0; ///< from 1
        MacAddress mac;
        QString note;
    };
    struct BadLine
    {
        int number = 0;
        QString text; ///< its first characters
    };
    QList<Line> lines;  ///< the first of each address
    QList<BadLine> bad; ///< at most `MostBadLines`
    int badCount = 0;
    static constexpr int MostBadLines = 10'000;
};

/// Never fails: a line that cannot be read is bad, and the others hold.
ExclusionFile parseExclusions(QByteArrayView bytes);
/// One address a line, sorted. With `notes`, each note behind its address, as parseExclusions() reads it.
QByteArray exclusionText(const QList<Exclusion> &exclusions, bool notes);

} // namespace slipway::site
