// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/command_line.h"
#include "server/site/variable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

struct Placeholder
{
    qsizetype begin = 0, end = 0; ///< [begin, end) in the text, with the braces
    QString name;
    QString otherwise; ///< after ":-"
    bool hasOtherwise = false;
};

/// Everything between `${` and the next brace, whether it is well formed or not.
QList<Placeholder> placeholders(const QString &text)
{
    QList<Placeholder> all;
    for (qsizetype at = text.indexOf("${"_L1); at >= 0; at = text.indexOf("${"_L1, at)) {
        const qsizetype close = text.indexOf(u'}', at);
        if (close < 0)
            break;
        const QString inner = text.mid(at + 2, close - at - 2);
        const qsizetype colon = inner.indexOf(":-"_L1);
        Placeholder found{at, close + 1, colon < 0 ? inner : inner.left(colon), {}, colon >= 0};
        if (found.hasOtherwise)
            found.otherwise = inner.mid(colon + 2);
        all.append(found);
        at = close + 1;
    }
    return all;
}

bool isBuiltIn(const QString &name)
{
    return builtInPlaceholders().contains(name, Qt::CaseInsensitive);
}

/// As the kernel sees it, byte by byte: its table of characters is Latin-1, where A0 is a blank. So an "à" in UTF-8
/// parts a word, too.
bool partsWords(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return c == ' ' || quint8(c) == 0xA0; });
}

Result<void> refused(const QString &name, const QString &why)
{
    return failure(ErrorCode::Refused, {u"The value of the variable %1 %2"_s.arg(name, why), name});
}

Result<void> refuseControlCharacters(const QString &commandLine)
{
    for (const QChar c : commandLine) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return failure(ErrorCode::Refused, {u"The command line has a line break or another control character."_s});
    }
    return {};
}

/// The words of a command line, by the blanks that stand outside of quotes and of placeholders.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    const QList<Placeholder> all = placeholders(text);
    auto next = all.begin();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (next != all.end() && at == next->begin) {
            word += QStringView(text).mid(at, next->end - at);
            at = next->end - 1;
            ++next;
            continue;
        }
        if (text[at] == u'"')
            quoted = !quoted;
        if (text[at] == u' ' && !quoted) {
            words.append(word);
            word.clear();
            continue;
        }
        word += text[at];
    }
    words.append(word);
    return words;
}

class Word
{
public:
    Word(const QString &text, const PlaceholderValue &value, QStringList &undefined)
        : m_text(text), m_value(value), m_undefined(undefined), m_all(placeholders(text))
    {
    }
    Result<QString> expanded();

private:
    QString valueOf(const Placeholder &placeholder);
    bool isAlone() const { return m_all.size() == 1 && m_all[0].begin == 0 && m_all[0].end == m_text.size(); }

    const QString &m_text;
    const PlaceholderValue &m_value;
    QStringList &m_undefined;
    QList<Placeholder> m_all;
};

QString Word::valueOf(const Placeholder &placeholder)
{
    const std::optional<QString> value = m_value(placeholder.name);
    if (value && (!value->isEmpty() || !placeholder.hasOtherwise))
        return *value;
    if (!placeholder.hasOtherwise && !m_undefined.contains(placeholder.name, Qt::CaseInsensitive))
        m_undefined.append(placeholder.name);
    return placeholder.otherwise;
}

Result<QString> Word::expanded()
{
    if (m_all.isEmpty())
        return m_text;
    if (isAlone()) {
        const QString value = valueOf(m_all[0]);
        if (value.count(u'"') % 2 != 0)
            return fail(refused(m_all[0].name, u"has a quotation mark without a second one."_s).error());
        return value.trimmed();
    }
    QString text;
    qsizetype at = 0;
    bool quoted = false, wantsQuotes = false;
    const bool hasQuotes = m_text.contains(u'"');
    for (const Placeholder &placeholder : std::as_const(m_all)) {
        const QString before = m_text.mid(at, placeholder.begin - at);
        quoted = quoted != (before.count(u'"') % 2 != 0);
        const QString value = valueOf(placeholder);
        if (value.contains(u'"'))
            return fail(refused(placeholder.name,
                                u"has a quotation mark, which a word of a kernel's command line cannot hold."_s)
                            .error());
        if (!quoted && partsWords(value)) {
            if (hasQuotes)
                return fail(refused(placeholder.name,
                                    u"has blanks. Put the quotation marks of that word around its placeholder."_s)
                                .error());
            wantsQuotes = true;
        }
        text += before + value;
        at = placeholder.end;
    }
    text += QStringView(m_text).mid(at);
    if (!wantsQuotes)
        return text;
    // Kernels take quotes off a parameter's value, and off a word that is quoted whole.
    const qsizetype equals = text.indexOf(u'=');
    const bool named = equals > 0 && !partsWords(text.left(equals));
    return named ? text.left(equals + 1) + u'"' + text.mid(equals + 1) + u'"' : u'"' + text + u'"';
}

} // namespace

QStringList builtInPlaceholders()
{
    return {u"slipway.name"_s,       u"slipway.mac"_s,    u"slipway.guid"_s,
            u"slipway.deployment"_s, u"slipway.server"_s, u"slipway.url"_s};
}

Result<void> checkCommandLine(const QString &commandLine)
{
    if (const auto printable = refuseControlCharacters(commandLine); !printable)
        return printable;
    const QList<Placeholder> all = placeholders(commandLine);
    if (const qsizetype size = commandLine.toUtf8().size(); all.isEmpty() && size > LongestCommandLine)
        return failure(ErrorCode::Refused, {u"The command line has %1 bytes, and kernels take %2."_s.arg(
                                               QString::number(size), QString::number(LongestCommandLine))});
    for (const Placeholder &placeholder : all) {
        const QString shown = commandLine.mid(placeholder.begin, placeholder.end - placeholder.begin);
        if (!isBuiltIn(placeholder.name) && !isVariableName(placeholder.name))
            return failure(ErrorCode::Refused,
                           {u"The command line has %1, which is no placeholder. One is the name of a variable, like "
                            "${Hostname}, or one of %2."_s.arg(shown, builtInPlaceholders().join(u", "_s))});
        if (placeholder.otherwise.contains("${"_L1) || placeholder.otherwise.contains(u'"'))
            return failure(
                ErrorCode::Refused,
                {u"The command line has %1: what follows \":-\" can hold neither quotation marks nor another "
                 "placeholder."_s.arg(shown)});
    }
    return {};
}

Result<void> checkExpandedLine(const QString &commandLine)
{
    const qsizetype open = commandLine.indexOf("${"_L1);
    if (open >= 0 && commandLine.indexOf(u'}', open) >= 0)
        return failure(
            ErrorCode::Refused,
            {u"The command line has ${...} after its variables were filled in, which iPXE would replace by a "
             "setting of its own."_s});
    return refuseControlCharacters(commandLine);
}

QStringList placeholderNames(const QString &commandLine)
{
    QStringList names;
    for (const Placeholder &placeholder : placeholders(commandLine)) {
        if (!names.contains(placeholder.name, Qt::CaseInsensitive))
            names.append(placeholder.name);
    }
    return names;
}

QStringList neededVariables(const QString &commandLine)
{
    QStringList names;
    for (const Placeholder &placeholder : placeholders(commandLine)) {
        if (!placeholder.hasOtherwise && !isBuiltIn(placeholder.name) &&
            !names.contains(placeholder.name, Qt::CaseInsensitive))
            names.append(placeholder.name);
    }
    return names;
}

Result<ExpandedLine> expandCommandLine(const QString &commandLine, const PlaceholderValue &value)
{
    ExpandedLine line;
    if (placeholders(commandLine).isEmpty()) {
        line.text = commandLine;
        return line;
    }
    QStringList words;
    for (const QString &word : wordsOf(commandLine)) {
        const auto expanded = Word(word, value, line.undefined).expanded();
        if (!expanded)
            return fail(expanded.error());
        if (!expanded->isEmpty())
            words.append(*expanded);
    }
    line.text = words.join(u' ');
    return line;
}

} // namespace slipway::site
