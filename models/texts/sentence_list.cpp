// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/sentence_list.h"
#include "models/texts/format_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
constexpr int MostPlaces = 5;
}

SentenceList::SentenceList(const char *context, std::span<const EngineSentence> sentences) : m_context(context)
{
    for (const EngineSentence &sentence : sentences) {
        QString pattern = QRegularExpression::escape(QString::fromLatin1(sentence.english));
        for (int place = 1; place <= MostPlaces; ++place) {
            const bool number = QByteArrayView(sentence.bytes).contains(char('0' + place));
            pattern.replace(u"\\%%1"_s.arg(place), number ? u"(\\d+)"_s : u"(.+?)"_s);
        }
        m_patterns.push_back({QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                                 QRegularExpression::DotMatchesEverythingOption),
                              sentence});
    }
}

QString SentenceList::text(const QString &detail) const
{
    for (const Pattern &pattern : m_patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(detail);
        if (!match.hasMatch())
            continue;
        const EngineSentence &sentence = pattern.sentence;
        const QString text = QCoreApplication::translate(m_context, sentence.shown ? sentence.shown : sentence.english);
        const auto part = [&](int place) {
            const QString filled = match.captured(place);
            const char digit = char('0' + place);
            if (QByteArrayView(sentence.bytes).contains(digit))
                return bytesText(filled.toLongLong());
            return QByteArrayView(sentence.sentences).contains(digit) ? this->text(filled) : filled;
        };
        // All at once: what is filled in may hold a "%1" of its own.
        switch (match.lastCapturedIndex()) {
        case 0:
            return text;
        case 1:
            return text.arg(part(1));
        case 2:
            return text.arg(part(1), part(2));
        case 3:
            return text.arg(part(1), part(2), part(3));
        case 4:
            return text.arg(part(1), part(2), part(3), part(4));
        default:
            return text.arg(part(1), part(2), part(3), part(4), part(5));
        }
    }
    return detail;
}

} // namespace slipway::models
