// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine writes to its serial port, as lines that can be read, searched and copied: a terminal's movements are
// followed as far as lines need it, and nothing else of them is left. Whatever a hostile machine sends comes out as
// plain text of bounded length. Any thread.
#pragma once
#include <QByteArray>
#include <QStringDecoder>
#include <QStringList>

namespace slipway::models {

class SerialText
{
public:
    static constexpr qsizetype LongestLine = 1000;

    /// The lines that were finished by these bytes. Empty ones between them are kept, but never two in a row.
    QStringList take(const QByteArray &bytes);
    /// The line that is still being written.
    QString current() const;

private:
    void takeCharacter(char32_t character);
    void put(char32_t character);
    void newLine();
    void moveTo(int row, int column);
    void takeEscape(char32_t character);
    void performSequence(char32_t last);

    enum class Mode { Text, Escape, Sequence, Title };
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    Mode m_mode = Mode::Text;
    QString m_parameters; ///< of a control sequence
    QList<char32_t> m_line;
    qsizetype m_column = 0;
    int m_row = 1;
    QStringList m_finished;
    bool m_lastWasEmpty = true;
    char16_t m_high = 0; ///< the first half of a surrogate pair
};

} // namespace slipway::models
