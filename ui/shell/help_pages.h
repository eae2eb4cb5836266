// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the help, which the program carries inside: resources/docs/<language>/<key>.md. Any thread.
#pragma once
#include <QList>
#include <QString>

namespace slipway::ui {

struct HelpPage
{
    QString key; ///< of a node: the node's; of a dialog: see helpKeyOfDialog()
    QString title;
    QString text; ///< Markdown
};

/// Every page by title, in the language of the window; in English where it has none. The glossary is among them.
QList<HelpPage> helpPages();
/// An empty key where there is no such page.
HelpPage helpPage(const QString &key);
/// `name`: the dialog's object name, "dialog.add-device". Empty: no page of its own.
QString helpKeyOfDialog(const QString &name);

} // namespace slipway::ui
