// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the audit trail tells beside its verb and object: things as JSON, and what a change made of them.
#pragma once
#include "server/site/entities.h"
#include <QJsonObject>

namespace slipway::engine::audit {

QJsonObject facts(const site::Device &device);
QJsonObject facts(const site::BootImage &image);
QJsonObject facts(const site::Deployment &deployment, const QString &taskSequence, const QString &collection);

/// {"before": {...}, "after": {...}}: only what differs.
QJsonObject change(const QJsonObject &before, const QJsonObject &after);
QJsonObject added(const QJsonObject &after);
QJsonObject removed(const QJsonObject &before);
/// {key: names, "count": n}: the first hundred names of many.
QJsonObject listed(const QString &key, QStringList names);
/// "PC1", or "12 devices".
QString object(const QStringList &names, const QString &plural);

} // namespace slipway::engine::audit
