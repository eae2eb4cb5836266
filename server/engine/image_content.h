// SPDX-License-Identifier: GPL-3.0-or-later
// A boot image with all of its content: for the first time, and anew from where it came. On the thread that imports,
// without a lock.
#pragma once
#include "server/engine/commands.h"
#include "server/engine/content_import.h"

namespace slipway::engine {

/// Bytes to copy, as far as they can be told. InvalidValue: it is not said what the image is made of.
Result<qint64> sourceSize(const NewBootImage &image);
qint64 sourceSize(const site::BootImage &image);

Result<site::BootImage> importImage(ContentImport &import, const NewBootImage &image, const QString &name);
/// What was supplied and is not where it was any more stays as it is.
Result<site::BootImage> importAnew(ContentImport &import, const site::BootImage &image);

} // namespace slipway::engine
