// SPDX-License-Identifier: GPL-3.0-or-later
// Names in a session's directory: what firmware, loaders, URLs and kernel command lines all carry unharmed.
#pragma once
#include <QByteArray>
#include <QSet>
#include <QString>

namespace slipway::content {

/// Lower case, of [a-z0-9._-] only, at most 60 characters with the extension kept (the BOOTP `file` field holds 127 for
/// the whole path); `fallback` where nothing is left of it.
QByteArray servedName(const QString &fileName, const QByteArray &fallback);

/// `name`, or "2-name", "3-name" ... where `taken` has it already. Adds it to `taken`.
QByteArray uniqueName(const QByteArray &name, QSet<QByteArray> &taken);

} // namespace slipway::content
