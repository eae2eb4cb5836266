// SPDX-License-Identifier: GPL-3.0-or-later
// Words that may not stand in code, each with the folder where it is forbidden, where it is at home, and why.
#pragma once
#include "tests/architecture/source_file.h"

namespace slipway::architecture {

struct WordRule
{
    QString pattern;    ///< a regular expression, matched in code without comments and strings
    QString inside;     ///< paths that begin so; empty is everywhere
    QString exceptPath; ///< a regular expression of paths where it is allowed; empty is none
    QString why;
};

const QList<WordRule> &wordRules();
QStringList wordViolations(const SourceFile &file);

} // namespace slipway::architecture
