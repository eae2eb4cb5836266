// SPDX-License-Identifier: GPL-3.0-or-later
// The name of one boot session's directory.
#pragma once
#include "server/base/mac_address.h"
#include <QByteArray>

namespace slipway::session {

/// 16 characters of lower-case base32 (firmware changes case): a keyed hash of the machine and the attempt, so retries
/// and relayed duplicates of one attempt get the same one, and nobody guesses another machine's.
QByteArray makeToken(const QByteArray &key, const MacAddress &mac, qint64 attemptMs);
/// 16 characters of [a-z2-7], any case.
bool isToken(QByteArrayView text);
/// One of a simulated machine (site/rehearsal.h): recognised as such by whoever keeps records of boots.
QByteArray makeRehearsalToken(const QByteArray &key, const MacAddress &mac, qint64 attemptMs);
bool isRehearsalToken(QByteArrayView token);
/// 32 random bytes.
QByteArray makeTokenKey();

} // namespace slipway::session
