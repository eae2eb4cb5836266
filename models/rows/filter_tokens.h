// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to narrow a list, taken apart: words, `key:value`, quotes, and a minus for what is not wanted.
// Says what is wrong and where. Pure; any thread.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::models {

/// A person does not type more; a table that is pasted by mistake does.
inline constexpr qsizetype MostTerms = 50;

struct FilterToken
{
    QString key;   ///< lower case; empty: a word
    QString value; ///< as it was typed, without its quotes
    bool negated = false;
    qsizetype begin = 0; ///< in the text
    qsizetype length = 0;
    bool operator==(const FilterToken &) const = default;
};

struct FilterProblem
{
    QString text; ///< a sentence for a person, with what to do
    qsizetype begin = 0;
    qsizetype length = 0;
};

struct FilterTokens
{
    QList<FilterToken> tokens;
    QList<FilterProblem> problems;
};

/// `keys`: what may stand before a colon. A colon within an address (52:54, fe80:1) is no key's.
/// What follows MostTerms terms is one problem.
FilterTokens filterTokens(const QString &text, const QStringList &keys);

/// The hexadecimal digits of an address in any notation, lower case: 52-54-00, 5254.00, 52:54:0. None: it is no part of
/// one.
std::optional<QString> macDigits(const QString &text);

} // namespace slipway::models
