// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "models/site/chosen_files.h"
#include "models/texts/display_text.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/boot_image_dialog.h"
#include "ui/dialogs/diagnostics_dialog.h"
#include "ui/dialogs/import_devices_dialog.h"
#include "ui/dialogs/ports_dialog.h"
#include "ui/dialogs/setup_wizard.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/site_document_dialog.h"
#include "ui/dialogs/test_machine_dialog.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/pages/page_factory.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/drop_guide.h"
#include "ui/shell/engine_bar.h"
#include "ui/shell/guard_watch.h"
#include "ui/shell/help_desk.h"
#include "ui/shell/navigation_pane.h"
#include "ui/shell/network_watch.h"
#include "ui/shell/notice_flag.h"
#include "ui/shell/notification_bar.h"
#include "ui/shell/translations.h"
#include "ui/shell/tray.h"
#include "ui/shell/undo_stack.h"
#include "ui/widgets/file_drop.h"
#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
/// What a window manager puts around a window: a title above, thin lines beside.
constexpr QSize FrameAllowance(8, 40);
} // namespace

QSize fittingSize(const QSize &wanted, const QSize &available)
{
    return wanted.boundedTo(available - FrameAllowance);
}

MainWindow::MainWindow(engine::Engine &engine, const Clock &clock, Look &look, QWidget *parent)
    : QMainWindow(parent)
    , m_look(look)
    , m_console(new Console(engine, clock, this))
    , m_actions(new ActionRegistry(this))
    , m_navigation(new NavigationPane(*m_actions))
    , m_notices(new NotificationBar(*m_actions))
    , m_pages(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_toolBar(new QToolBar)
    , m_palette(new CommandPalette(*m_console, *m_actions, this))
    , m_help(new HelpDesk(this, [this] { return nodeText(node()).key; }))
{
    setObjectName(names::MainWindow);
    setWindowIcon(QIcon(u":/icons/slipway.svg"_s));
    setMinimumSize(900, 560);
    resize(fittingSize({1280, 800}, screen()->availableSize()));
    buildMenus();
    buildCentre();
    connectActions();
    acceptFiles();
    new GuardWatch(*m_console, *m_actions, this);
    new NetworkWatch(*m_console, this);
    m_tray = new Tray(*m_console, *m_actions, this);
    m_undo = new UndoStack(*m_console, *m_actions, this);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray());
    const Node last = nodeFromKey(settings.value(u"window/node"_s).toString());
    showNode(last == Node::None ? Node::Devices : last);
}

MainWindow::~MainWindow()
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
    settings.setValue(u"window/node"_s, nodeText(node()).key);
    // Pages speak to the console and the actions to their last breath.
    delete m_pages;
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (*id)
                menu->addAction(m_actions->action(QString::fromLatin1(id)));
            else
                menu->addSeparator();
        }
    };
    add(menuBar()->addMenu(tr("&Service")),
        {"engine.start", "engine.stop", "engine.grant-ports", "", "engine.set-up", "engine.try", "",
         "guard.stop-answering", "guard.start-answering", "", "guard.engage-brake", "guard.release-brake", "",
         "site.export", "site.import", "", "app.quit"});
    add(menuBar()->addMenu(tr("&Edit")), {"edit.undo", "edit.redo", "", "palette.show"});
    m_actionMenu = menuBar()->addMenu(tr("&Actions"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, {"view.assets", "view.library", "view.monitoring", "view.administration", "", "focus.tree", "focus.list",
               "focus.search", "focus.details", "focus.breadcrumb", "", "view.refresh", "list.columns", "list.export",
               "", "tray.notices", "tray.stay", ""});
    const auto addChoice = [this, view](const QString &picture, const QString &title, const QString &area) {
        QMenu *menu = view->addMenu(icon(picture), title);
        auto *choices = new QActionGroup(this);
        for (const ActionText &text : m_actions->table()) {
            if (text.id.startsWith(area))
                menu->addAction(choices->addAction(m_actions->action(text.id)));
        }
    };
    addChoice(u"theme"_s, tr("&Theme"), u"theme."_s);
    addChoice(u"language"_s, tr("Lan&guage"), u"language."_s);
    add(menuBar()->addMenu(tr("&Help")),
        {"help.page", "help.contents", "help.keys", "", "help.diagnostics", "help.about"});
    // Keys work whatever menu shows the action.
    for (const ActionText &text : m_actions->table())
        addAction(m_actions->action(text.id));
}

void MainWindow::buildCentre()
{
    m_toolBar->setObjectName(names::Ribbon);
    m_toolBar->setAccessibleName(tr("Actions"));
    m_toolBar->setWindowTitle(tr("Actions"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_toolBar->setIconSize({24, 24});
    addToolBar(m_toolBar);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    new DropGuide(*m_console, *m_navigation->tree());
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({258, 1022});
    setCentralWidget(m_splitter);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(new EngineBar(*m_console, *m_actions), 1);
    statusBar()->addPermanentWidget(new NoticeFlag(*m_console));
}

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto work) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, work);
    };
    on("engine.start", [this] {
        m_console->engine().start();
        emit m_console->engineChanged();
    });
    on("engine.stop", [this] {
        m_console->engine().stop();
        emit m_console->engineChanged();
    });
    on("engine.set-up", [this] {
        if (!findChild<QDialog *>(u"dialog.setup"_s))
            openSetup();
    });
    on("engine.grant-ports", [this] { openDialog(new PortsDialog(*m_console, engine::portGrant, this)); });
    on("engine.try", [this] { TestMachineDialog::open(*m_console, this); });
    on("site.export", [this] { openDialog(new SiteExportDialog(*m_console, this)); });
    on("site.import", [this] { openDialog(new SiteImportDialog(*m_console, this)); });
    on("app.quit", [this] {
        m_quitting = true;
        close();
    });
    on("focus.tree", [this] { m_navigation->tree()->setFocus(Qt::ShortcutFocusReason); });
    on("focus.list", [this] { currentPage()->focusList(); });
    on("focus.details", [this] { currentPage()->focusDetails(); });
    on("focus.search", [this] { currentPage()->focusSearch(); });
    on("focus.breadcrumb", [this] {
        if (auto *path = currentPage()->findChild<QToolButton *>(u"breadcrumbWorkspace"_s))
            path->setFocus(Qt::ShortcutFocusReason);
    });
    on("view.refresh", [this] { currentPage()->reload(); });
    on("palette.show", [this] { m_palette->open(node()); });
    on("help.page", [this] { m_help->showHere(); });
    on("help.contents", [this] { m_help->show(u"first-steps"_s); });
    on("help.keys", [this] { openDialog(new ShortcutsDialog(*m_actions, this)); });
    on("help.diagnostics", [this] { openDialog(new DiagnosticsDialog(*m_console, this)); });
    on("list.export", [this] { currentPage()->exportList(); });
    on("list.columns", [this] { currentPage()->chooseColumns(); });
    on("theme.system", [this] { setTheme(Theme::System); });
    on("theme.light", [this] { setTheme(Theme::Light); });
    on("theme.dark", [this] { setTheme(Theme::Dark); });
    for (const QString &choice : QStringList(Translations::System) + languages())
        connect(m_actions->action(u"language."_s + choice), &QAction::triggered, this,
                [this, choice] { askForLanguage(choice); });
    on("help.about", [this] { openDialog(new AboutDialog(*m_console, this)); });
    m_actions->action(u"theme."_s + themeKey(m_look.theme()))->setChecked(true);
    connect(m_console, &Console::placeWanted, this, &MainWindow::showNode);
    connect(m_navigation, &NavigationPane::nodeChosen, this, [this](Node node) { showNode(node); });
    connect(m_navigation, &NavigationPane::workspaceChosen, this, &MainWindow::showWorkspace);
    // Whoever comes by a key goes on with the keys.
    for (const char *id : {"view.assets", "view.library", "view.monitoring", "view.administration"})
        on(id, [this] { currentPage()->focusList(); });
    connect(m_console, &Console::noticed, m_notices, &NotificationBar::show);
    connect(m_console, &Console::noticeOver, m_notices, &NotificationBar::remove);
    connect(m_console, &Console::siteChanged, this, &MainWindow::showTitle);
}

void MainWindow::openSetup()
{
    SetupSurroundings around;
    around.language = m_language;
    auto *wizard = new SetupWizard(*m_console, this, around);
    connect(wizard, &SetupWizard::languageWanted, this,
            [this](const QString &choice) { askForLanguage(choice, u"engine.set-up"_s); });
    openDialog(wizard);
}

void MainWindow::acceptFiles()
{
    auto *drop = new FileDrop(this, [](const QStringList &paths) {
        if (paths.size() == 1 && paths.first().endsWith(u".csv", Qt::CaseInsensitive))
            return tr("Drop to import devices");
        const models::ChosenFiles chosen = models::chosenFiles(paths);
        return chosen.kind == models::ChosenFiles::Kind::None ? QString() : tr("Drop to add a boot image");
    });
    connect(drop, &FileDrop::dropped, this, &MainWindow::takeFiles);
}

void MainWindow::takeFiles(const QStringList &paths)
{
    // A dialog that is open has the floor.
    if (QApplication::activeModalWidget())
        return;
    if (paths.size() == 1 && paths.first().endsWith(u".csv", Qt::CaseInsensitive)) {
        showNode(Node::Devices);
        openDialog(new ImportDevicesDialog(*m_console, this, paths.first()));
        return;
    }
    showNode(Node::BootImages);
    openDialog(new BootImageDialog(*m_console, this, paths));
}

Page *MainWindow::page(Node node)
{
    Page *&page = m_pageOf[int(node)];
    if (!page) {
        page = makePageFor(node, *m_console, *m_actions, m_pages);
        m_pages->addWidget(page);
        connect(page, &Page::workspaceWanted, this, [this, node] { showWorkspace(nodeText(node).workspace); });
    }
    return page;
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

Node MainWindow::node() const
{
    return currentPage() ? currentPage()->node() : Node::None;
}

void MainWindow::showNode(Node node, const QStringList &keys)
{
    Page *next = page(node);
    m_lastNode[int(nodeText(node).workspace)] = node;
    m_actions->setNode(node);
    m_pages->setCurrentWidget(next);
    m_navigation->setNode(node);
    m_actions->action(u"list.export"_s)->setEnabled(next->hasList());
    m_actions->action(u"list.columns"_s)->setEnabled(next->hasColumns());
    next->updateActions();
    if (!keys.isEmpty())
        next->select(keys);
    fillToolBar();
    fillActionMenu();
    showTitle();
}

void MainWindow::showWorkspace(Workspace workspace)
{
    Node target = m_lastNode.value(int(workspace), Node::None);
    for (const NodeText &text : nodes()) {
        if (target == Node::None && text.workspace == workspace)
            target = text.node;
    }
    showNode(target);
}

void MainWindow::fillToolBar()
{
    m_toolBar->clear();
    for (QAction *action : m_actions->actionsOf(node())) {
        if (!m_actions->inToolBar(action))
            continue;
        if (m_actions->separatorBefore(action))
            m_toolBar->addSeparator();
        m_toolBar->addAction(action);
        QWidget *button = m_toolBar->widgetForAction(action);
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        button->setObjectName(u"toolButton."_s + action->property("id").toString());
        button->setFocusPolicy(Qt::TabFocus);
    }
    // The same height for every node, or the page would jump.
    m_toolBar->setFixedHeight(m_toolBar->fontMetrics().height() * 2 + 24 + 30);
}

void MainWindow::fillActionMenu()
{
    m_actionMenu->clear();
    for (QAction *action : m_actions->actionsOf(node())) {
        if (m_actions->separatorBefore(action))
            m_actionMenu->addSeparator();
        m_actionMenu->addAction(action);
    }
}

void MainWindow::showTitle()
{
    const QString site = models::displayText(m_console->snapshot()->configuration().siteCode);
    setWindowTitle(site.isEmpty() ? tr("Slipway")
                                  : tr("%1 \u2013 Slipway (site %2)").arg(nodeText(node()).title, site));
}

void MainWindow::setTheme(Theme theme)
{
    m_look.apply(theme);
    m_actions->action(u"theme."_s + themeKey(theme))->setChecked(true);
    QSettings().setValue(u"window/theme"_s, themeKey(theme));
}

} // namespace slipway::ui
