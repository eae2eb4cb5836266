// SPDX-License-Identifier: GPL-3.0-or-later
// Who signed a boot program (Authenticode in a PE file), by the names in the certificates. Says what Secure Boot would
// go by, and is no proof: firmware holds the certificates themselves, we know their names. Pure over bytes from
// anywhere; any thread.
#pragma once
#include "server/site/entities.h"

namespace slipway::content {

/// Unknown: no PE file, or one that is neither signed nor meant for UEFI. Unsigned: for UEFI, without a signature that
/// holds for these bytes. Of several signatures the first that a known authority made counts.
site::Signer signerOf(QByteArrayView file);

/// The same of a file that the content store keeps.
site::Signer signerOfFile(const QString &path);

} // namespace slipway::content
