// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"

namespace slipway::ui {

QList<ActionText> actionTexts()
{
    return windowActionTexts() + assetsActionTexts() + libraryActionTexts() + monitoringActionTexts() +
           administrationActionTexts() + tuningActionTexts();
}

} // namespace slipway::ui
