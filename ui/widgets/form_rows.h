// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a form as every dialog and wizard has them: the label is the field's buddy and accessible name. Gui thread.
#pragma once
#include <QFormLayout>

namespace slipway::ui {

/// With the house's spacing.
QFormLayout *makeForm();
/// The field gets the label as its accessible name and `field.<name>` as its object name. `below`: may be null.
void addFormRow(QFormLayout *form, const QString &label, QWidget *field, const QString &name, QWidget *below = nullptr);
/// `hint`: small text below.
void addFormRow(QFormLayout *form, const QString &label, QWidget *field, const QString &name, const QString &hint);

} // namespace slipway::ui
