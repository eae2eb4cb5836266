// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_file.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace slipway::architecture {

namespace {
/// In 1'000 the apostrophe separates digits; in u'x' it opens a character. A number starts with a digit.
bool isDigitSeparator(const QString &text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'\''))
        --start;
    return start < at && text[start].isDigit();
}

/// The place behind a literal that opens at `at`.
qsizetype literalEnd(const QString &text, qsizetype at)
{
    const QChar quote = text[at];
    if (quote == u'"' && at > 0 && text[at - 1] == u'R') {
        const qsizetype open = text.indexOf(u'(', at);
        const QString close = u')' + text.mid(at + 1, open - at - 1) + u'"';
        const qsizetype end = text.indexOf(close, open);
        return end < 0 ? text.size() : end + close.size();
    }
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote)
            return i + 1;
        else if (text[i] == u'\n')
            return i; // not a literal after all
    }
    return text.size();
}

qsizetype skippedEnd(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at);
    qsizetype end = at;
    if (rest.startsWith(u"//")) {
        end = text.indexOf(u'\n', at);
    } else if (rest.startsWith(u"/*")) {
        const qsizetype close = text.indexOf(QLatin1String("*/"), at + 2);
        end = close < 0 ? -1 : close + 2;
    } else if (text[at] == u'"' || (text[at] == u'\'' && !isDigitSeparator(text, at))) {
        return literalEnd(text, at);
    }
    return end < 0 ? text.size() : end;
}
} // namespace

QString withoutCommentsAndStrings(const QString &text)
{
    QString code = text;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = skippedEnd(text, at);
        for (qsizetype i = at; i < end; ++i)
            if (text[i] != u'\n')
                code[i] = u' ';
        at = std::max(end, at + 1);
    }
    return code;
}

SourceFile SourceFile::of(const QString &path, const QString &text)
{
    return {path, text, withoutCommentsAndStrings(text)};
}

QList<Include> SourceFile::includes() const
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QList<Include> found;
    const QStringList lines = text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const auto match = pattern.match(lines[line]);
        if (match.hasMatch())
            found.append({line + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return found;
}

QString SourceFile::room() const
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 && parts[0] == QLatin1String("server") ? parts[0] + u'/' + parts[1] : parts[0];
}

QList<SourceFile> loadTree(const QString &root, const QStringList &folders)
{
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder,
                        {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("CMakeLists.txt")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(SourceFile::of(it.filePath().mid(root.size() + 1), QString::fromUtf8(file.readAll())));
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QString place(const SourceFile &file, int line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

} // namespace slipway::architecture
