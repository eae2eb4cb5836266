// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window, in the shape of Configuration Manager's: workspaces and nodes on the left, the node's actions
// above, its page in the middle, the state of the service below. Gui thread.
#pragma once
#include "ui/actions/action_registry.h"
#include "ui/look/theme.h"
#include "ui/pages/page.h"
#include "ui/shell/console.h"
#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace slipway::ui {

class CommandPalette;
class HelpDesk;
class NavigationPane;
class Tray;
class NotificationBar;
class UndoStack;

/// `wanted`, but no larger than the screen leaves free beside the window's frame.
QSize fittingSize(const QSize &wanted, const QSize &available);

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(engine::Engine &engine, const Clock &clock, Look &look, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showNode(Node node, const QStringList &keys = {});
    Node node() const;
    Page *page(Node node);
    Console &console() { return *m_console; }
    ActionRegistry &actions() { return *m_actions; }
    UndoStack &undoStack() { return *m_undo; }
    void setTheme(Theme theme);
    /// Marks it in the menu.
    void showLanguage(const QString &choice);

signals:
    /// A key of languages(), or Translations::System; unsaved changes were asked about. `then`: the action to trigger
    /// in the new window; empty: none.
    void languageChosen(QString choice, QString then);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildCentre();
    void connectActions();
    void acceptFiles();
    void takeFiles(const QStringList &paths);
    void fillToolBar();
    void fillActionMenu();
    void showWorkspace(Workspace workspace);
    void showTitle();
    void askToClose(int booting, const QStringList &unsaved);
    void openSetup();
    void askForLanguage(const QString &choice, const QString &then = {});
    QStringList unsaved() const;
    bool testMachineRuns() const;
    Page *currentPage() const;

    Look &m_look;
    Console *m_console;
    ActionRegistry *m_actions;
    UndoStack *m_undo;
    NavigationPane *m_navigation;
    NotificationBar *m_notices;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    QToolBar *m_toolBar;
    QMenu *m_actionMenu = nullptr;
    CommandPalette *m_palette;
    HelpDesk *m_help;
    Tray *m_tray;
    QHash<int, Page *> m_pageOf;
    QHash<int, Node> m_lastNode;                   ///< by workspace
    QString m_language = QStringLiteral("system"); ///< the choice, as the menu shows it
    bool m_closeConfirmed = false;
    bool m_quitting = false; ///< not only the window is to go
};

} // namespace slipway::ui
