// SPDX-License-Identifier: GPL-3.0-or-later
// A source file as the rules see it: its text, its code without comments and string contents, its includes.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::architecture {

struct Include
{
    int line = 0;
    QString path;
    bool own = false; ///< in quotes
};

struct SourceFile
{
    QString path; ///< from the root, with slashes: "server/wire/bytes.h"
    QString text;
    QString code; ///< same lines; comments, strings and characters are blanks

    static SourceFile of(const QString &path, const QString &text);
    QList<Include> includes() const;
    /// "server/wire", "ui", "app", "tests".
    QString room() const;
    bool isTest() const { return path.startsWith(QLatin1String("tests/")); }
    bool isCpp() const { return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h")); }
};

/// Blanks comments and the contents of literals, keeps every line break.
QString withoutCommentsAndStrings(const QString &text);

/// Every .cpp, .h and CMakeLists.txt below the given folders of the root, in order of path.
QList<SourceFile> loadTree(const QString &root, const QStringList &folders);

/// "path:line: what" for a place in a file.
QString place(const SourceFile &file, int line, const QString &what);

} // namespace slipway::architecture
