// SPDX-License-Identifier: GPL-3.0-or-later
// Where a file is proposed to be written. Gui thread.
#pragma once
#include <QString>

namespace slipway::ui {

/// Where the last one went, the documents, or else the home: a folder that exists.
QString saveFolder();
/// The next one is proposed beside this file.
void rememberSaved(const QString &file);

} // namespace slipway::ui
