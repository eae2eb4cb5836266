// SPDX-License-Identifier: GPL-3.0-or-later
// What slipway-unpack does, once for each call: a question, and one JSON value as the answer.
#pragma once
#include <QJsonObject>
#include <QStringList>

namespace slipway::unpack {

/// `inspect WIM`, `head WIM INDEX`, `wim WIM INDEX INTO`, `iso ISO ARCH INTO`. {"fault", "detail"} where it cannot be
/// read. {"images", "bootIndex", "compression"} for inspect; {"head"}, in hexadecimal, for head; {"files": [{"name",
/// "inside", "size"}]} for the others, each file by its name in INTO. Limits the process first: to be called once.
/// Empty: wrong usage.
QJsonObject answer(const QStringList &question);

} // namespace slipway::unpack
