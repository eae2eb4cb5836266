// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/variable.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

/// Whole characters, each of which fits on one line: a kernel command line and a line of a file hold it.
bool isValue(const QString &value)
{
    if (value.size() > LongestVariableValue)
        return false;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value[at];
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            return false;
        if (c.isHighSurrogate() && at + 1 < value.size() && value[at + 1].isLowSurrogate())
            ++at;
        else if (c.isSurrogate())
            return false;
    }
    return true;
}

} // namespace

bool isVariableName(QStringView name)
{
    return !name.isEmpty() && name.size() <= LongestVariableName && isLetter(name.front()) &&
           !name.startsWith(u"SLIPWAY_", Qt::CaseInsensitive) &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

Result<Variable> checkedVariable(const Variable &variable)
{
    Variable checked = variable;
    checked.name = variable.name.trimmed();
    if (!isVariableName(checked.name))
        return failure(ErrorCode::InvalidValue,
                       {variable.name, u"letters, digits and _, beginning with a letter or _ and not with SLIPWAY_"_s});
    if (!isValue(checked.value))
        return failure(ErrorCode::InvalidValue,
                       {u"%1=..."_s.arg(checked.name),
                        u"a value of up to 4000 characters without line breaks and other control characters"_s});
    return checked;
}

const Variable *findVariable(const QList<Variable> &variables, const QString &name)
{
    const auto found = std::find_if(variables.begin(), variables.end(), [&name](const Variable &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == variables.end() ? nullptr : &*found;
}

void sortVariables(QList<Variable> &variables)
{
    std::sort(variables.begin(), variables.end(),
              [](const Variable &a, const Variable &b) { return a.key() < b.key(); });
}

} // namespace slipway::site
