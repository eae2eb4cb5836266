// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/serial_text.h"
#include "models/texts/display_text.h"

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
constexpr char32_t Escape = 0x1B;
constexpr qsizetype LongestSequence = 32;
} // namespace

QStringList SerialText::take(const QByteArray &bytes)
{
    const QString text = m_decoder.decode(bytes);
    for (const QChar unit : text) {
        if (unit.isHighSurrogate()) {
            m_high = unit.unicode();
        } else if (unit.isLowSurrogate() && m_high) {
            takeCharacter(QChar::surrogateToUcs4(m_high, unit.unicode()));
            m_high = 0;
        } else {
            m_high = 0;
            takeCharacter(unit.unicode());
        }
    }
    return std::exchange(m_finished, {});
}

QString SerialText::current() const
{
    // Hidden, reordering and other characters that mislead are made visible there.
    QString line = displayText(QString::fromUcs4(m_line.constData(), m_line.size()), 6 * LongestLine);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

void SerialText::takeCharacter(char32_t character)
{
    if (m_mode != Mode::Text) {
        takeEscape(character);
        return;
    }
    switch (character) {
    case Escape:
        m_mode = Mode::Escape;
        break;
    case U'\n':
        newLine();
        ++m_row;
        break;
    case U'\r':
        m_column = 0;
        break;
    case U'\b':
        m_column = qMax<qsizetype>(0, m_column - 1);
        break;
    case U'\t':
        do
            put(U' ');
        while (m_column % 8 != 0 && m_column < LongestLine);
        break;
    default:
        if (character >= 0x20 && character != 0x7F && !(character >= 0x80 && character < 0xA0))
            put(character);
    }
}

void SerialText::put(char32_t character)
{
    if (m_column >= LongestLine)
        newLine();
    while (m_line.size() < m_column)
        m_line.append(U' ');
    if (m_column < m_line.size())
        m_line[m_column] = character;
    else
        m_line.append(character);
    ++m_column;
}

void SerialText::newLine()
{
    const QString line = current();
    if (!line.isEmpty() || !m_lastWasEmpty)
        m_finished += line;
    m_lastWasEmpty = line.isEmpty();
    m_line.clear();
    m_column = 0;
}

/// To another row: what was written stays a line of its own, wherever the screen would have it.
void SerialText::moveTo(int row, int column)
{
    if (row != m_row && !current().isEmpty())
        newLine();
    else if (row != m_row)
        m_line.clear();
    m_row = row;
    m_column = qBound(qsizetype(0), qsizetype(column) - 1, LongestLine - 1);
}

void SerialText::takeEscape(char32_t character)
{
    if (m_mode == Mode::Escape) {
        m_parameters.clear();
        m_mode = character == U'[' ? Mode::Sequence : character == U']' ? Mode::Title : Mode::Text;
        return;
    }
    const bool tooLong = m_parameters.size() >= LongestSequence;
    if (m_mode == Mode::Title) { // ends with BEL or ESC
        if (character == 0x07 || character == U'\n' || tooLong)
            m_mode = Mode::Text;
        else if (character == Escape)
            m_mode = Mode::Escape;
        else
            m_parameters += u'x';
        return;
    }
    if (character >= 0x40 && character <= 0x7E) {
        m_mode = Mode::Text;
        performSequence(character);
    } else if (character < 0x20 || tooLong) {
        m_mode = Mode::Text;
    } else {
        m_parameters += QChar(char16_t(character));
    }
}

void SerialText::performSequence(char32_t last)
{
    const QStringList numbers = m_parameters.split(u';');
    const auto number = [&numbers](int index, int otherwise) {
        const int value = numbers.value(index).toInt();
        return value > 0 ? qMin(value, 10000) : otherwise;
    };
    switch (last) {
    case U'H':
    case U'f':
        moveTo(number(0, 1), number(1, 1));
        break;
    case U'J':
        if (!current().isEmpty())
            newLine();
        m_line.clear();
        m_column = 0;
        break;
    case U'K':
        while (m_line.size() > m_column)
            m_line.removeLast();
        break;
    case U'C':
        m_column = qMin<qsizetype>(LongestLine - 1, m_column + number(0, 1));
        break;
    case U'D':
        m_column = qMax<qsizetype>(0, m_column - number(0, 1));
        break;
    case U'G':
        m_column = qMin<qsizetype>(LongestLine - 1, number(0, 1) - 1);
        break;
    default: // colours, modes
        break;
    }
}

} // namespace slipway::models
