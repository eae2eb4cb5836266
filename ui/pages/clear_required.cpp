// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clear_required.h"
#include "ui/dialogs/clear_dialog.h"

namespace slipway::ui {

void clearRequired(Console &console, const QList<DeviceId> &devices, QWidget *parent)
{
    openDialog(new ClearDialog(console, devices, parent));
}

void clearRequired(Console &console, CollectionId collection, QWidget *parent)
{
    openDialog(new ClearDialog(console, collection, parent));
}

} // namespace slipway::ui
