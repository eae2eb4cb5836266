// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/shape.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::architecture {

QStringList shapeViolations(const SourceFile &file)
{
    QStringList found;
    // A header that an assembler reads too opens with the other kind of comment.
    const QString licence = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    const QString first = file.text.section(u'\n', 0, 0);
    const bool opens =
        file.isCpp() ? first.startsWith(u"// "_s) || first.startsWith(u"/* "_s) : first.startsWith(u"# "_s);
    if (!opens || first.mid(first.indexOf(u' ') + 1, licence.size()) != licence)
        found.append(place(file, 1, u"the first line does not say \"%1\""_s.arg(licence)));

    const int limit = file.isTest() ? 500 : 400;
    const auto lines = int(file.text.count(u'\n'));
    if (lines > limit)
        found.append(place(file, lines, u"%1 lines, more than %2"_s.arg(lines).arg(limit)));

    if (file.path.endsWith(u".h"_s) && !file.code.contains(u"#pragma once"_s))
        found.append(place(file, 1, u"no #pragma once"_s));

    static const QRegularExpression vague(u"(^|[/_])(manager|helpers?|utils?|handler|common|misc)[_.]"_s);
    if (vague.match(file.path).hasMatch())
        found.append(place(file, 1, u"the file's name says nothing of its job"_s));

    static const QRegularExpression putOff(u"\\b(TO"
                                           u"DO|FIX"
                                           u"ME|XX"
                                           u"X|HA"
                                           u"CK)\\b"_s);
    auto matches = putOff.globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int line = int(file.text.left(match.capturedStart()).count(u'\n')) + 1;
        found.append(place(file, line, u"\"%1\": do it, or write it down elsewhere"_s.arg(match.captured())));
    }
    return found;
}

} // namespace slipway::architecture
