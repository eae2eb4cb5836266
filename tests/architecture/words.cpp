// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/words.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::architecture {

const QList<WordRule> &wordRules()
{
    static const QList<WordRule> rules{
        {uR"(\btr\()"_s, u"server/"_s, {}, u"texts for people are made in models/"_s},
        {uR"(\bQSql\w*)"_s, {}, u"^server/store/"_s, u"SQL belongs to server/store"_s},
        {uR"(\bQ(Udp|Tcp|Abstract|Local)Socket\b)"_s, {}, {}, u"sockets are server/net's, natively"_s},
        {uR"((->|\.)exec\()"_s, {}, u"^(server/store|app)/"_s, u"a nested event loop: use open() or popup()"_s},
        {uR"((?<!\bapp)(?<!\bapplication)(->|\.)exec\()"_s, u"app/"_s, {}, u"a nested event loop: use open()"_s},
        {uR"(\bQMessageBox::(question|warning|critical|information|about)\b)"_s,
         {},
         {},
         u"a nested event loop: use open()"_s},
        {uR"(\bQ(Input|File|Color|Font)Dialog::get\w+)"_s, {}, {}, u"a nested event loop: use open()"_s},
        {uR"(\bprocessEvents\b)"_s, {}, {}, u"a nested event loop"_s},
        {uR"(\bQEventLoop\b)"_s, {}, {}, u"a nested event loop"_s},
        {uR"(\bBlockingQueuedConnection\b)"_s, {}, {}, u"no thread waits for another"_s},
        {uR"(\bsender\(\))"_s, {}, {}, u"a slot takes what it needs as arguments"_s},
        {uR"(\bcurrent(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\b)"_s,
         {},
         u"^server/base/"_s,
         u"ask a Clock"_s},
        {uR"(\bsystem_clock\b)"_s, {}, u"^server/base/"_s, u"ask a Clock"_s},
        {uR"(\bQSaveFile\b)"_s,
         {},
         u"^server/(content/whole_file|engine/commands_audit)\\.cpp$"_s,
         u"it replaces devices and pipes: use content::writeWhole or engine::writeTextFile"_s},
        {uR"(\bthrow\b)"_s, {}, {}, u"the house throws nothing: Result"_s},
        {uR"(\b(class|struct)\s+(?!Q[A-Z])\w*(Manager|Helper|Utils?|Handler|Common|Data|Info)\b)"_s,
         {},
         {},
         u"the name says nothing of its job"_s},
    };
    return rules;
}

namespace {
/// Of includes, which are strings or look like them: matched on the path.
const QList<WordRule> &includeRules()
{
    static const QList<WordRule> rules{
        {u"^(sys|linux|net|netinet|arpa)/"_s,
         {},
         u"^server/net/|_linux\\.cpp$"_s,
         u"system calls live in server/net and *_linux.cpp"_s},
        {u"qcustomplot\\.h$"_s, {}, u"^ui/charts/[^/]+\\.cpp$"_s, u"QCustomPlot stays inside ui/charts/*.cpp"_s},
        {u"^(wimlib|archive|archive_entry)\\.h$"_s,
         {},
         u"^server/unpack/"_s,
         u"files from elsewhere are read in a process of their own"_s},
        {u"^QSql"_s, {}, u"^server/store/"_s, u"SQL belongs to server/store"_s},
    };
    return rules;
}

bool applies(const WordRule &rule, const SourceFile &file)
{
    return file.path.startsWith(rule.inside) &&
           (rule.exceptPath.isEmpty() || !QRegularExpression(rule.exceptPath).match(file.path).hasMatch());
}

void addMatches(QStringList &found, const WordRule &rule, const SourceFile &file, const QString &text)
{
    auto matches = QRegularExpression(rule.pattern).globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int line = int(text.left(match.capturedStart()).count(u'\n')) + 1;
        found.append(place(file, line, u"\"%1\": %2"_s.arg(match.captured(), rule.why)));
    }
}
} // namespace

QStringList wordViolations(const SourceFile &file)
{
    QStringList found;
    for (const WordRule &rule : wordRules())
        if (applies(rule, file))
            addMatches(found, rule, file, file.code);
    for (const WordRule &rule : includeRules())
        if (applies(rule, file))
            for (const Include &include : file.includes())
                if (QRegularExpression(rule.pattern).match(include.path).hasMatch())
                    found.append(place(file, include.line, u"<%1>: %2"_s.arg(include.path, rule.why)));
    return found;
}

} // namespace slipway::architecture
