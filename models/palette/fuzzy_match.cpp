// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/fuzzy_match.h"

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

constexpr int WholeText = 1000, AtStart = 800, AtWord = 600, Within = 400, Elsewhere = 300, Apart = 100;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

int fuzzyScore(QStringView text, QStringView word)
{
    if (word.isEmpty())
        return 0;
    if (const qsizetype at = text.indexOf(word); at >= 0) {
        if (at == 0)
            return text.size() == word.size() ? WholeText : AtStart;
        // A later place may be the start of a word all the same.
        for (qsizetype next = at; next >= 0; next = text.indexOf(word, next + 1)) {
            if (beginsWord(text, next))
                return AtWord;
        }
        return Within;
    }
    // The letters apart: many at the starts of words is what somebody meant who typed initials.
    int starts = 0, gaps = 0;
    qsizetype at = 0;
    for (const QChar letter : word) {
        const qsizetype found = text.indexOf(letter, at);
        if (found < 0)
            return -1;
        starts += beginsWord(text, found);
        gaps += int(found - at);
        at = found + 1;
    }
    const int score = Apart + 20 * starts - gaps;
    return score > 0 ? score : -1;
}

int fuzzyScore(QStringView title, QStringView also, const QStringList &words)
{
    int sum = 0;
    for (const QString &word : words) {
        int score = fuzzyScore(title, word);
        if (score < Elsewhere && also.contains(word))
            score = Elsewhere;
        if (score < 0)
            return -1;
        sum += score;
    }
    // Of two that fit alike the shorter one is nearer.
    return qMax(0, sum * 4 - int(qMin<qsizetype>(title.size(), 200)));
}

} // namespace slipway::models
