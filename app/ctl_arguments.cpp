// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_arguments.h"
#include <QDateTime>
#include <QSet>

namespace slipway::ctl {

QString Arguments::value(const QString &name, const QString &fallback) const
{
    const QStringList all = options.value(name);
    return all.isEmpty() ? fallback : all.last();
}

Parsed<Arguments> parseArguments(const QStringList &words, const Grammar &grammar)
{
    Arguments result;
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyWords || !word.startsWith(u"--")) {
            result.words.append(word);
            continue;
        }
        if (word == u"--") {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (grammar.flags.contains(name) && equals < 0) {
            result.flags.insert(name);
            continue;
        }
        const bool list = grammar.listOptions.contains(name);
        if (!list && !grammar.valueOptions.contains(name))
            return fail(UsageError{QStringLiteral("--%1 is not an option of this call.").arg(name)});
        if (equals < 0 && i + 1 >= words.size())
            return fail(UsageError{QStringLiteral("--%1 needs a value.").arg(name)});
        if (!list && result.options.contains(name))
            return fail(UsageError{QStringLiteral("--%1 is given twice.").arg(name)});
        result.options[name].append(equals < 0 ? words.at(++i) : word.mid(equals + 1));
    }
    if (result.words.size() < grammar.minimum)
        return fail(UsageError{QStringLiteral("An argument is missing.")});
    if (grammar.maximum >= 0 && result.words.size() > grammar.maximum)
        return fail(
            UsageError{QStringLiteral("\"%1\" is one argument too many.").arg(result.words.at(grammar.maximum))});
    return result;
}

Parsed<MacAddress> parseMac(const QString &text)
{
    if (const auto mac = MacAddress::parse(text.toStdString()))
        return *mac;
    return fail(UsageError{QStringLiteral("\"%1\" is not a MAC address; write it like 01:23:45:67:89:AB.").arg(text)});
}

Parsed<Guid> parseGuid(const QString &text)
{
    if (const auto guid = Guid::parse(text.toStdString()))
        return *guid;
    return fail(UsageError{
        QStringLiteral("\"%1\" is not a GUID; write it like 11223344-5566-7788-99AA-BBCCDDEEFF00.").arg(text)});
}

Parsed<qint64> parseTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return fail(UsageError{QStringLiteral("\"%1\" is not a time; write it like 2026-11-22T14:30:00Z.").arg(text)});
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

Parsed<site::Architecture> parseArchitecture(const QString &text)
{
    if (const auto architecture = site::architectureFromKey(text))
        return *architecture;
    return fail(UsageError{QStringLiteral("\"%1\" is not an architecture; choose x86, x64 or arm64.").arg(text)});
}

Parsed<int> parseNumber(const QString &text, int minimum, int maximum)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number >= minimum && number <= maximum)
        return number;
    return fail(
        UsageError{QStringLiteral("\"%1\" is not a number from %2 to %3.").arg(text).arg(minimum).arg(maximum)});
}

} // namespace slipway::ctl
