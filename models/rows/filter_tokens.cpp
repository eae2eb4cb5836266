// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows/filter_tokens.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(FilterTexts)
public:
    static QString noSuchKey(const QString &key, const QStringList &keys)
    {
        QStringList known;
        for (const QString &each : keys)
            known += each + u':';
        return tr("There is no filter \"%1:\". There are: %2. To search for the text itself, put it in quotes.")
            .arg(key, known.join(u", "_s));
    }
    static QString noValue(const QString &key) { return tr("After \"%1:\" something must follow.").arg(key); }
    static QString tooMany()
    {
        return tr("A filter takes %n terms at most. Leave some of them out.", nullptr, int(MostTerms));
    }
    static QString openQuote() { return tr("A closing quote is missing."); }
    static QString loneMinus() { return tr("After \"-\" must follow what is not wanted."); }
};

bool isHexDigit(QChar c)
{
    const char16_t code = c.toLower().unicode();
    return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'f');
}

/// "52", "fe80": a group of an address, whatever stands behind its colon.
bool isAddressGroup(QStringView text)
{
    return text.size() <= 4 && std::all_of(text.begin(), text.end(), isHexDigit);
}

bool looksLikeKey(QStringView text)
{
    const bool letters =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || (c >= u'a' && c <= u'z'); });
    return !text.isEmpty() && letters && !isAddressGroup(text);
}

/// From `at` to the next blank, or to the closing quote.
struct Piece
{
    QString text;
    qsizetype end = 0;
    bool open = false; ///< a quote that nobody closed
};
Piece pieceAt(const QString &text, qsizetype at)
{
    Piece piece;
    bool quoted = false;
    for (piece.end = at; piece.end < text.size(); ++piece.end) {
        const QChar c = text.at(piece.end);
        if (c == u'"')
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            break;
        else
            piece.text += c;
    }
    piece.open = quoted;
    return piece;
}

} // namespace

FilterTokens filterTokens(const QString &text, const QStringList &keys)
{
    FilterTokens result;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        if (result.tokens.size() + result.problems.size() == MostTerms) {
            result.problems.append({FilterTexts::tooMany(), at, text.size() - at});
            return result;
        }
        FilterToken token;
        token.begin = at;
        token.negated = text.at(at) == u'-';
        at += token.negated;
        const qsizetype colon = text.indexOf(u':', at);
        const QString key = colon > at ? text.mid(at, colon - at).toLower() : QString();
        const bool known = keys.contains(key), unknown = !known && looksLikeKey(key);
        if (known)
            at = colon + 1;
        const Piece piece = pieceAt(text, at);
        at = piece.end;
        token.length = at - token.begin;
        token.value = piece.text.trimmed();
        const auto problem = [&](const QString &sentence) {
            result.problems.append({sentence, token.begin, token.length});
        };
        if (known)
            token.key = key;
        if (unknown)
            problem(FilterTexts::noSuchKey(key, keys));
        else if (piece.open)
            problem(FilterTexts::openQuote());
        else if (token.value.isEmpty() && known)
            problem(FilterTexts::noValue(key));
        else if (token.value.isEmpty() && token.negated)
            problem(FilterTexts::loneMinus());
        else if (!token.value.isEmpty())
            result.tokens.append(token);
    }
    return result;
}

std::optional<QString> macDigits(const QString &text)
{
    constexpr qsizetype AddressDigits = 12;
    QString digits;
    for (const QChar c : text) {
        if (isHexDigit(c))
            digits += c.toLower();
        else if (c != u':' && c != u'-' && c != u'.')
            return std::nullopt;
    }
    if (digits.isEmpty() || digits.size() > AddressDigits)
        return std::nullopt;
    return digits;
}

} // namespace slipway::models
