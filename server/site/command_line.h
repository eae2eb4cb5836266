// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholders in a kernel's command line: ${name}, ${name:-what else}, and what the boot itself knows: ${slipway.mac}.
// Pure; any thread.
#pragma once
#include "server/base/error.h"
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace slipway::site {

/// "slipway.name" and so on: what a boot knows without any variable.
QStringList builtInPlaceholders();
/// In bytes: x86 and arm64 kernels cut off what is longer, which may be the parameter that mattered.
inline constexpr qsizetype LongestCommandLine = 2047;
/// Refused, with the reason, where a boot image cannot have this command line: it has control characters, `${...}`
/// that is no placeholder, or no placeholder and more bytes than kernels read. `${` without a brace behind it is plain
/// text.
Result<void> checkCommandLine(const QString &commandLine);
/// The same for one whose placeholders are filled in: any `${...}` that is left or came with a value is refused, since
/// iPXE would replace it, again and again, and has no escape for it.
Result<void> checkExpandedLine(const QString &commandLine);
/// Their names, each once, in order.
QStringList placeholderNames(const QString &commandLine);

/// Those of them that only a variable can fill: no boot knows them by itself, and somewhere no `:-` says what else
/// stands there.
QStringList neededVariables(const QString &commandLine);

struct ExpandedLine
{
    QString text;
    QStringList undefined; ///< placeholders that nothing stood for and that say nothing else: they became empty
};
/// What a name stands for; none: it is not defined.
using PlaceholderValue = std::function<std::optional<QString>(const QString &name)>;
/// A placeholder that is a word by itself may become several, or none. One that is part of a word stays within it:
/// where its value has blanks, the word's value is put into the quotes that kernels know. Refused (the sentence, the
/// variable's name; never its value) where quotes in it would take hold of what follows, since a command line cannot
/// escape them.
Result<ExpandedLine> expandCommandLine(const QString &commandLine, const PlaceholderValue &value);

} // namespace slipway::site
