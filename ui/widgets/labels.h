// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that never guess a format: whatever they are given is plain text. Gui thread.
#pragma once
#include <QLabel>

namespace slipway::ui {

QLabel *plainLabel(const QString &text, const char *role = nullptr);
QLabel *titleLabel(const QString &text);
QLabel *headingLabel(const QString &text);
QLabel *mutedLabel(const QString &text);
/// Wraps its words.
QLabel *paragraph(const QString &text, const char *role = nullptr);
/// Can be selected and copied with mouse and keyboard.
QLabel *valueLabel(const QString &text, bool fixedPitch);

} // namespace slipway::ui
