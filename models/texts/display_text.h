// SPDX-License-Identifier: GPL-3.0-or-later
// Makes text from the network, from files or from other people safe to look at: one line, no control or direction
// characters, not endless. It stays plain text: whoever shows it must not let Qt guess a format. Any thread.
#pragma once
#include <QString>
#include <QStringView>

namespace slipway::models {

inline constexpr qsizetype DisplayLimit = 256;

/// C0 and C1 controls and line separators become \xHH or \uHHHH, bidirectional and invisible format characters \uHHHH,
/// lone surrogates U+FFFD. Longer than `limit` characters: cut, with an ellipsis as the last one.
QString displayText(QStringView text, qsizetype limit = DisplayLimit);
/// For tool tips and other places where Qt decides between plain and rich text by looking at it: escaped so that it
/// stays literal.
QString tooltipText(QStringView text, qsizetype limit = DisplayLimit);
/// Fit to be pasted into a shell.
QString shellWord(const QString &word);

} // namespace slipway::models
