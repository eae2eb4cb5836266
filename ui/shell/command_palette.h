// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: a field over the window that finds every action, place and thing by a few letters, and does or
// shows it. Gui thread.
#pragma once
#include "models/palette/palette_model.h"
#include "ui/actions/action_registry.h"
#include "ui/shell/console.h"
#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace slipway::ui {

class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    CommandPalette(Console &console, ActionRegistry &actions, QWidget *window);
    /// Over the window. `node`: where it stands, which decides what can be done there.
    void open(Node node);

signals:
    void actionWanted(QString id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<models::PaletteEntry> commands(Node node) const;
    void loadThings();
    void settle();
    void showCount();
    void choose();
    void leave();
    void go(const models::PaletteEntry &entry);
    void remember(const QString &key);

    Console &m_console;
    ActionRegistry &m_actions;
    models::PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_before; ///< had the focus
    qint64 m_thingsRevision = -1;
};

} // namespace slipway::ui
