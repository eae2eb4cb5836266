// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/exclusion_file.h"
#include "server/site/text_encoding.h"
#include <QSet>
#include <algorithm>

namespace slipway::site {

namespace {

constexpr qsizetype LongestLine = 4096; ///< bytes; what is longer is no address with a note

} // namespace

ExclusionFile parseExclusions(QByteArrayView bytes)
{
    const QByteArray utf8 = utf8From(bytes);
    ExclusionFile file;
    QSet<MacAddress> seen;
    QByteArrayView rest = utf8;
    for (int number = 1; !rest.isEmpty(); ++number) {
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView whole = rest.first(end - rest.begin());
        const bool two = end != rest.end() && *end == '\r' && end + 1 != rest.end() && end[1] == '\n';
        rest = rest.sliced(std::min(rest.size(), whole.size() + (two ? 2 : 1)));
        const qsizetype hash = whole.indexOf('#');
        const QByteArrayView address = (hash < 0 ? whole : whole.first(hash)).trimmed();
        if (address.isEmpty())
            continue;
        const auto mac = whole.size() <= LongestLine && whole.isValidUtf8()
                             ? MacAddress::parse({address.data(), size_t(address.size())})
                             : std::nullopt;
        if (!mac) {
            if (++file.badCount <= ExclusionFile::MostBadLines)
                file.bad.append({number, QString::fromUtf8(whole.first(std::min<qsizetype>(whole.size(), 80)))});
            continue;
        }
        if (seen.contains(*mac))
            continue;
        seen.insert(*mac);
        file.lines.append({number, *mac, hash < 0 ? QString() : QString::fromUtf8(whole.sliced(hash + 1).trimmed())});
    }
    return file;
}

QByteArray exclusionText(const QList<Exclusion> &exclusions, bool notes)
{
    QList<Exclusion> sorted = exclusions;
    std::sort(sorted.begin(), sorted.end(), [](const Exclusion &a, const Exclusion &b) { return a.mac < b.mac; });
    QByteArray text;
    for (const Exclusion &exclusion : std::as_const(sorted)) {
        text += QByteArray::fromStdString(exclusion.mac.toString());
        if (const QString note = exclusion.note.simplified(); notes && !note.isEmpty())
            text += " # " + note.toUtf8();
        text += '\n';
    }
    return text;
}

} // namespace slipway::site
