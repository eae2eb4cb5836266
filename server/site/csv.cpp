// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/csv.h"
#include "server/site/text_encoding.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

/// One walk over the text. A quoted field may hold separators, doubled quotes and line ends.
class Reader
{
public:
    Reader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    QList<CsvRecord> records()
    {
        QList<CsvRecord> records;
        while (m_at < m_text.size()) {
            CsvRecord record = next();
            const bool empty = std::all_of(record.fields.begin(), record.fields.end(),
                                           [](const QString &field) { return field.trimmed().isEmpty(); });
            if (!empty || record.fault != CsvRecord::Fault::None)
                records.append(std::move(record));
        }
        return records;
    }

private:
    bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void passLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        const bool two = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += two ? 2 : 1;
        ++m_line;
    }

    CsvRecord next()
    {
        CsvRecord record;
        record.line = m_line;
        for (;;) {
            record.fields.append(m_at < m_text.size() && m_text[m_at] == u'"' ? quoted(record) : plain());
            if (atLineEnd()) {
                passLineEnd();
                return record;
            }
            ++m_at; // the separator
        }
    }

    QString plain()
    {
        const qsizetype start = m_at;
        while (!atLineEnd() && m_text[m_at] != m_separator)
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QString quoted(CsvRecord &record)
    {
        QString field;
        ++m_at;
        for (;;) {
            if (m_at >= m_text.size()) {
                record.fault = CsvRecord::Fault::Unterminated;
                return field;
            }
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                    break;
                ++m_at;
            } else if (m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && m_text.mid(m_at, 2) != u"\r\n")) {
                ++m_line;
            }
            field.append(m_text[m_at++]);
        }
        ++m_at; // the closing quote
        const QString rest = plain();
        if (!rest.trimmed().isEmpty())
            record.fault = CsvRecord::Fault::TextAfterQuote;
        return field;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QChar separatorOf(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    const QStringView first = text.first(end - text.begin());
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (first.count(candidate) > first.count(best))
            best = candidate;
    }
    return best;
}

} // namespace

Result<CsvTable> parseCsv(QByteArrayView bytes)
{
    const QByteArray utf8 = utf8From(bytes);
    if (const int line = firstUnreadableLine(utf8))
        return failure(ErrorCode::Refused, {u"Line %1 is no text in UTF-8 or UTF-16. Save the table as CSV in UTF-8 "
                                            "and try again."_s.arg(line)});
    const QString text = QString::fromUtf8(utf8);
    CsvTable table;
    table.separator = separatorOf(text);
    table.records = Reader(text, table.separator).records();
    return table;
}

} // namespace slipway::site
