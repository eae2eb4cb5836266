// SPDX-License-Identifier: GPL-3.0-or-later
// Clear Required PXE Deployments, from wherever it is asked for: tells the consequence, does it, and says what came of
// it. Gui thread.
#pragma once
#include "ui/shell/console.h"

class QWidget;

namespace slipway::ui {

void clearRequired(Console &console, const QList<DeviceId> &devices, QWidget *parent);
void clearRequired(Console &console, CollectionId collection, QWidget *parent);

} // namespace slipway::ui
