// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/collection_query.h"
#include "server/site/collection_rule.h"
#include "server/site/entities.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

using Field = QueryCondition::Field;
using Operator = QueryCondition::Operator;

constexpr qsizetype MostConditions = 32;
constexpr qsizetype LongestValue = 255;
constexpr int MostDays = 3650;

constexpr std::array FieldWords{
    std::pair{Field::Name, "name"_L1},
    std::pair{Field::Mac, "mac"_L1},
    std::pair{Field::MacVendor, "vendor"_L1},
    std::pair{Field::SmbiosGuid, "guid"_L1},
    std::pair{Field::Architecture, "architecture"_L1},
    std::pair{Field::Subnet, "subnet"_L1},
    std::pair{Field::SwitchPort, "switch-port"_L1},
    std::pair{Field::LastSeen, "last-seen"_L1},
};
constexpr std::array OperatorWords{
    std::pair{Operator::Is, "is"_L1},         std::pair{Operator::IsNot, "is-not"_L1},
    std::pair{Operator::Like, "like"_L1},     std::pair{Operator::NotLike, "not-like"_L1},
    std::pair{Operator::Within, "within"_L1}, std::pair{Operator::NotWithin, "not-within"_L1},
};

struct Word
{
    QString text;
    bool quoted = false;
    bool is(QLatin1StringView word) const { return !quoted && text.compare(word, Qt::CaseInsensitive) == 0; }
};

Failure<Error> wrong(const QString &word, const QString &instead)
{
    return failure(ErrorCode::InvalidValue, {word, instead});
}

/// A quoted text from its opening quote on; `at` ends behind the closing one.
Result<Word> takeQuoted(const QString &text, qsizetype &at)
{
    Word word{{}, true};
    const qsizetype start = at++;
    for (; at < text.size() && text[at] != u'"'; ++at) {
        const bool escaped = text[at] == u'\\' && at + 1 < text.size();
        at += escaped;
        word.text.append(text[at]);
    }
    if (at >= text.size())
        return wrong(text.mid(start), u"a closing quotation mark"_s);
    ++at;
    return word;
}

Result<QList<Word>> wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
        } else if (text[at] == u'"') {
            auto word = takeQuoted(text, at);
            if (!word)
                return fail(word.error());
            words.append(*word);
        } else {
            const qsizetype start = at;
            while (at < text.size() && !text[at].isSpace() && text[at] != u'"')
                ++at;
            words.append({text.mid(start, at - start), false});
        }
    }
    return words;
}

template <class T, size_t N>
QString keysOf(const std::array<std::pair<T, QLatin1StringView>, N> &words)
{
    QStringList keys;
    for (const auto &[value, key] : words)
        keys.append(key);
    return keys.join(u", "_s);
}

Result<Field> fieldFrom(const Word &word)
{
    for (const auto &[field, key] : FieldWords) {
        if (word.is(key))
            return field;
    }
    return wrong(word.text, u"one of "_s + keysOf(FieldWords));
}

Result<Operator> operatorFrom(Field field, const Word &word)
{
    const QList<Operator> known = queryOperators(field);
    QStringList keys;
    for (const Operator comparison : known) {
        if (word.is(QLatin1StringView(queryOperatorKey(comparison).toLatin1())))
            return comparison;
        keys.append(queryOperatorKey(comparison));
    }
    return wrong(word.text, u"one of %1 after %2"_s.arg(keys.join(u", "_s), queryFieldKey(field)));
}

Result<QString> subnetFrom(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool read = true;
    const QString bitsText = slash < 0 ? u"32"_s : text.mid(slash + 1);
    const int bits = bitsText.toInt(&read);
    const auto address = Ipv4::parse(text.left(slash < 0 ? text.size() : slash).toStdString());
    const bool digits = std::all_of(bitsText.begin(), bitsText.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!address || !read || !digits || bits > 32)
        return wrong(text, u"a subnet such as 10.20.0.0/16"_s);
    const quint32 mask = bits == 0 ? 0 : ~quint32(0) << (32 - bits);
    return u"%1/%2"_s.arg(QString::fromStdString(Ipv4{address->value & mask}.toString())).arg(bits);
}

Result<QString> daysFrom(const QString &text)
{
    QString number = text;
    if (number.endsWith(u'd', Qt::CaseInsensitive))
        number.chop(1);
    bool read = false;
    const int days = number.toInt(&read);
    if (!read || days < 1 || days > MostDays)
        return wrong(text, u"a number of days from 1 to %1"_s.arg(MostDays));
    return QString::number(days);
}

/// A pattern of an address: hexadecimal digits, the separator, `*` and `?`.
Result<QString> patternOf(QString text, QChar separator, const QString &instead)
{
    text = text.toUpper();
    if (separator == u':')
        text.replace(u'-', u':');
    const bool fits = std::all_of(text.begin(), text.end(), [separator](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || c == separator || c == u'*' || c == u'?';
    });
    if (!fits)
        return wrong(text, instead);
    return text;
}

Result<QString> valueFrom(Field field, Operator comparison, const Word &word)
{
    const bool pattern = comparison == Operator::Like || comparison == Operator::NotLike;
    const QString text = word.text.trimmed();
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
    if (text.isEmpty() || text.size() > LongestValue || !plain || !text.isValidUtf16())
        return wrong(text, u"a value of 1 to %1 characters on one line"_s.arg(LongestValue));
    switch (field) {
    case Field::Mac: {
        if (pattern)
            return patternOf(text, u':', u"a pattern such as 00:50:56:*"_s);
        const auto mac = MacAddress::parse(text.toStdString());
        return mac ? Result<QString>(QString::fromStdString(mac->toString())) : wrong(text, u"a MAC address"_s);
    }
    case Field::SmbiosGuid: {
        if (pattern)
            return patternOf(text, u'-', u"a pattern such as 4C4C4544-*"_s);
        const auto guid = Guid::parse(text.toStdString());
        return guid ? Result<QString>(QString::fromStdString(guid->toString())) : wrong(text, u"an SMBIOS GUID"_s);
    }
    case Field::Architecture: {
        const auto architecture = architectureFromKey(text);
        return architecture ? Result<QString>(architectureKey(*architecture)) : wrong(text, u"x86, x64 or arm64"_s);
    }
    case Field::Subnet:
        return subnetFrom(text);
    case Field::LastSeen:
        return daysFrom(text);
    case Field::Name:
    case Field::MacVendor:
    case Field::SwitchPort:
        break;
    }
    return text;
}

bool isFreeText(Field field)
{
    return field == Field::Name || field == Field::MacVendor || field == Field::SwitchPort;
}

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

/// "is not", "not like" and "not within" as people say them; each becomes one word.
QList<Word> withJoinedOperators(const QList<Word> &words)
{
    QList<Word> joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool afterField = !joined.isEmpty() && (joined.size() == 1 || joined.at(joined.size() - 2).is("and"_L1));
        const bool more = i + 2 < words.size() && !words[i + 2].is("and"_L1);
        const bool isNot = more && words[i].is("is"_L1) && words[i + 1].is("not"_L1);
        const bool notIs =
            more && words[i].is("not"_L1) && (words[i + 1].is("like"_L1) || words[i + 1].is("within"_L1));
        if (afterField && (isNot || notIs)) {
            joined.append({words[i].text + u'-' + words[i + 1].text, false});
            ++i;
        } else {
            joined.append(words[i]);
        }
    }
    return joined;
}

} // namespace

Result<CollectionQuery> parseQuery(const QString &text)
{
    const auto split = wordsOf(text);
    if (!split)
        return fail(split.error());
    const QList<Word> words = withJoinedOperators(*split);
    CollectionQuery query;
    for (qsizetype at = 0; at < words.size() || query.conditions.isEmpty(); at += 4) {
        const Word missing;
        const auto wordAt = [&](qsizetype i) { return i < words.size() ? words[i] : missing; };
        QueryCondition condition;
        const auto field = fieldFrom(wordAt(at));
        if (!field)
            return fail(field.error());
        const auto comparison = operatorFrom(*field, wordAt(at + 1));
        if (!comparison)
            return fail(comparison.error());
        const auto value = valueFrom(*field, *comparison, wordAt(at + 2));
        if (!value)
            return fail(value.error());
        query.conditions.append({*field, *comparison, *value});
        if (at + 3 < words.size() && !words[at + 3].is("and"_L1))
            return wrong(words[at + 3].text,
                         u"\"and\" between conditions; a value with spaces needs quotation marks"_s);
        if (at + 3 == words.size() - 1)
            return wrong(words[at + 3].text, u"a condition after \"and\""_s);
        if (query.conditions.size() > MostConditions)
            return wrong(text.left(40) + u"..."_s, u"at most %1 conditions"_s.arg(MostConditions));
    }
    return query;
}

QString queryText(const CollectionQuery &query)
{
    QStringList parts;
    for (const QueryCondition &condition : query.conditions) {
        const QString value = isFreeText(condition.field) ? quoted(condition.value) : condition.value;
        parts.append(u"%1 %2 "_s.arg(queryFieldKey(condition.field), queryOperatorKey(condition.comparison)) + value);
    }
    return parts.join(u" and "_s);
}

QString queryFieldKey(Field field)
{
    return FieldWords[size_t(field)].second;
}

QString queryOperatorKey(Operator comparison)
{
    return OperatorWords[size_t(comparison)].second;
}

QList<Operator> queryOperators(Field field)
{
    switch (field) {
    case Field::Name:
    case Field::MacVendor:
    case Field::SwitchPort:
        return {Operator::Like, Operator::NotLike, Operator::Is, Operator::IsNot};
    case Field::Mac:
    case Field::SmbiosGuid:
        return {Operator::Is, Operator::IsNot, Operator::Like, Operator::NotLike};
    case Field::Architecture:
        return {Operator::Is, Operator::IsNot};
    case Field::Subnet:
    case Field::LastSeen:
        return {Operator::Within, Operator::NotWithin};
    }
    return {};
}

QString ruleKindKey(CollectionRule::Kind kind)
{
    switch (kind) {
    case CollectionRule::Kind::Include:
        return u"include"_s;
    case CollectionRule::Kind::Exclude:
        return u"exclude"_s;
    case CollectionRule::Kind::Query:
        return u"query"_s;
    }
    return {};
}

} // namespace slipway::site
