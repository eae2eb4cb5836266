// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one slipwayctl call, checked against what its verb takes. Wrong usage is exit status 2, before anything
// is opened.
#pragma once
#include "server/base/guid.h"
#include "server/base/mac_address.h"
#include "server/base/result.h"
#include "server/site/entities.h"
#include <QHash>
#include <QSet>
#include <QStringList>

namespace slipway::ctl {

/// Thrown nowhere: a verb returns it through Parsed<T>.
struct UsageError
{
    QString text;
};
template <class T>
using Parsed = Expected<T, UsageError>;

struct Arguments
{
    QStringList words;                   ///< positional
    QHash<QString, QStringList> options; ///< "--mac": its values, in order
    QSet<QString> flags;                 ///< "--accept-risk"

    bool has(const QString &name) const { return options.contains(name) || flags.contains(name); }
    QString value(const QString &name, const QString &fallback = {}) const;
    QStringList values(const QString &name) const { return options.value(name); }
};

struct Grammar
{
    int minimum = 0;
    int maximum = 0;          ///< -1: any number
    QStringList valueOptions; ///< "mac" is --mac VALUE, once
    QStringList listOptions;  ///< the same, may be repeated
    QStringList flags;
};

Parsed<Arguments> parseArguments(const QStringList &words, const Grammar &grammar);

Parsed<MacAddress> parseMac(const QString &text);
Parsed<Guid> parseGuid(const QString &text);
Parsed<qint64> parseTime(const QString &text); ///< ISO 8601 -> milliseconds UTC; without a zone: UTC
Parsed<site::Architecture> parseArchitecture(const QString &text);
Parsed<int> parseNumber(const QString &text, int minimum, int maximum);

} // namespace slipway::ctl
