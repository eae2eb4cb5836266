// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that the engine writes in English, which scripts may read (the outer contract), and the same in the
// language of the window. Any thread.
#pragma once
#include <QRegularExpression>
#include <QString>
#include <span>
#include <vector>

namespace slipway::models {

struct EngineSentence
{
    const char *english;         ///< %1 to %5 are what the engine fills in
    const char *shown = nullptr; ///< what people read instead; null: the same
    const char *bytes = "";      ///< places that are numbers of bytes: "2", "23"
    const char *sentences = "";  ///< places that are sentences of the list themselves: "3"
};

class SentenceList
{
public:
    /// `context`: of the translations. The longer sentences first where one begins another.
    SentenceList(const char *context, std::span<const EngineSentence> sentences);

    /// A sentence that is not known stays as it is.
    QString text(const QString &detail) const;

private:
    struct Pattern
    {
        QRegularExpression expression;
        const EngineSentence &sentence;
    };
    const char *m_context;
    std::vector<Pattern> m_patterns;
};

} // namespace slipway::models
