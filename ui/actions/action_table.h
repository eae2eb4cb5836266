// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the console, once: a file for each area.
#pragma once
#include "ui/actions/action_registry.h"

namespace slipway::ui {

/// Of keys as they are written in English: "Ctrl+Shift+S". The first one is shown.
inline QList<QKeySequence> keys(std::initializer_list<const char *> texts)
{
    QList<QKeySequence> sequences;
    for (const char *text : texts)
        sequences += QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
    return sequences;
}

QList<ActionText> windowActionTexts();
QList<ActionText> assetsActionTexts();
QList<ActionText> libraryActionTexts();
QList<ActionText> monitoringActionTexts();
QList<ActionText> administrationActionTexts();
QList<ActionText> tuningActionTexts();

} // namespace slipway::ui
