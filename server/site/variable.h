// SPDX-License-Identifier: GPL-3.0-or-later
// A device's or a collection's variable: a name and a value that a boot can use.
#pragma once
#include "server/base/error.h"
#include <QList>
#include <QString>

namespace slipway::site {

struct Variable
{
    QString name; ///< as it was written; compared without regard to case
    QString value;
    /// Shown masked, and in no audit detail, log, diagnostics, nor in an export that was not asked for it. The machine
    /// gets it in clear text.
    bool secret = false;
    QString key() const { return name.toLower(); }
    bool operator==(const Variable &) const = default;
};

inline constexpr qsizetype LongestVariableName = 256;
inline constexpr qsizetype LongestVariableValue = 4000;
/// What is shown in place of a secret value.
inline constexpr char16_t MaskedValue[] = u"********";

/// A letter or "_", then letters, digits and "_", all of ASCII: a name that every shell takes. Names that begin with
/// "SLIPWAY_" are the boot's own.
bool isVariableName(QStringView name);
/// The name without blanks around it, the value as it is. InvalidValue; of a value that is wrong only the variable's
/// name is told.
Result<Variable> checkedVariable(const Variable &variable);
/// The variable of that name, or null.
const Variable *findVariable(const QList<Variable> &variables, const QString &name);
/// By name, without regard to case.
void sortVariables(QList<Variable> &variables);

} // namespace slipway::site
