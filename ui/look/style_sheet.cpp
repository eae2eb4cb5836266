// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style_sheet.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

// Sizes in px are logical: Qt scales them. @names are filled in from Colours.
const char *const Chrome = R"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @chrome; border: none; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 6px; }
QToolBar { background: @chrome; border: none; border-bottom: 1px solid @border; padding: 3px 8px; spacing: 2px; }
QToolBar::separator { background: @border; width: 1px; margin: 6px 6px; }
QToolBar QPushButton[middle="true"], QPushButton[middle="true"]:disabled { background: @selection; border-color: @accent; color: @text; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; }
QToolBar QToolButton:hover { background: @hover; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: @selection; }
QToolBar QToolButton:focus { border-color: @accent; }
QStatusBar { background: @chrome; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 5px 7px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @accent; }
)";

const char *const Lists = R"(
QAbstractItemView { background: @surface; alternate-background-color: @alternate; border: 1px solid @border;
  selection-background-color: @selection; selection-color: @text; outline: none; }
QTableView { gridline-color: transparent; border-radius: 6px; }
QTableView::item { padding: 0 8px; border: none; }
QTableView::item:selected { background: @selection; color: @text; }
QTableView::item:focus { border: none; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: @accent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 6px 11px;
  font-weight: 600; }
QHeaderView::section:hover { color: @text; background: @hover; }
QTreeView#nodeTree { background: transparent; border: 1px solid transparent; padding: 4px; }
QTreeView#nodeTree:focus { border: 1px solid transparent; }
QTreeView#nodeTree::item { padding: 5px 4px; border-radius: 5px; }
QTreeView#nodeTree::item:hover:!selected { background: @hover; }
QTreeView#nodeTree::item:selected { background: @selection; color: @text; }
QTreeView#nodeTree::item:selected:focus { background: @selection; border: 1px solid @accent; }
QTreeView::branch { background: transparent; }
QTreeView[list="true"] { border-radius: 6px; }
QTreeView[list="true"]::item { padding: 6px 8px; border: none; }
QTreeView[list="true"]::item:hover:!selected { background: @hover; }
QTreeView[list="true"]::item:selected { background: @selection; color: @text; }
QAbstractItemView[roomy="true"] { border-radius: 6px; padding: 3px; }
QListView[roomy="true"]::item, QTreeView[roomy="true"]::item { padding: 4px 6px; }
QListView#paletteList { border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 1px; }
QScrollBar::handle:vertical { background: @border; border-radius: 4px; min-height: 28px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 1px; }
QScrollBar::handle:horizontal { background: @border; border-radius: 4px; min-width: 28px; }
QScrollBar::handle:hover { background: @disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: @surface; border: none; }
)";

const char *const Fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateTimeEdit { background: @surface; color: @text; border: 1px solid @border;
  border-radius: 5px; padding: 4px 7px; min-height: 20px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateTimeEdit:focus { border: 1px solid @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QDateTimeEdit:disabled { background: @window; color: @disabled; }
QLineEdit[invalid="true"] { border: 1px solid @bad; }
QComboBox QAbstractItemView { border-radius: 0; padding: 3px; }
QComboBox QAbstractItemView::item { padding: 4px 6px; min-height: 22px; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow, QSpinBox::down-arrow { image: url(:/icons/arrow-down.svg); width: 12px; height: 12px; }
QSpinBox::up-arrow { image: url(:/icons/arrow-up.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; border: none; background: transparent; width: 22px; }
QSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: @hover; border-radius: 3px; }
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 5px; padding: 5px 14px; min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:default, QPushButton[primary="true"] { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[danger="true"], QPushButton[danger="true"]:default { background: @bad; border-color: @bad; color: @onAccent; }
QPushButton:disabled, QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: @window; border-color: @border; color: @disabled; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border-color: @accent; }
QListWidget[sections="true"] { background: transparent; border: 1px solid transparent; outline: none; }
QListWidget[sections="true"]::item { padding: 6px 10px; border-radius: 5px; color: @text; }
QListWidget[sections="true"]::item:hover { background: @hover; }
QListWidget[sections="true"]::item:selected { background: @selection; color: @text; }
QListWidget[sections="true"]::item:selected:focus { border: 1px solid @accent; }
QToolButton[chip="true"] { border: 1px solid @border; border-radius: 11px; padding: 2px 10px; background: @surface; }
QToolButton[chip="true"]:hover { background: @hover; }
QToolButton[chip="true"]:checked { background: @selection; border-color: @accent; }
QToolButton[chip="true"]:focus { border-color: @accent; }
QToolButton[bare="true"]::menu-indicator { image: none; }
QToolButton#noticeMore::menu-indicator, QToolButton#noticeFlag::menu-indicator { image: none; width: 0; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 10px; padding: 10px; font-weight: 600; }
QProgressBar { background: @window; border: 1px solid @border; border-radius: 4px; text-align: center; color: @text; min-height: 16px; }
QProgressBar::chunk { background: @selection; border-radius: 3px; }
)";

const char *const Marks = R"(
QCheckBox, QRadioButton { spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 1px 4px 1px 1px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px;
  background: @surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent;
  image: url(:/icons/check-@mode.svg); }
QCheckBox::indicator:disabled { border-color: @disabled; background: @window; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @surface; }
)";

const char *const Parts = R"(
QTabWidget::pane { border: 1px solid @border; border-radius: 6px; background: @surface; top: -1px; }
QTabBar { background: transparent; }
QTabBar::tab { padding: 6px 13px; border: none; border-bottom: 2px solid transparent; color: @muted; background: transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTabWidget QTableView { border: none; border-radius: 0; }
QScrollArea { border: none; background: transparent; }
QWidget#scrollContent { background: transparent; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[card="true"][current="true"] { border-color: @accent; }
QFrame[card="true"] QTableView { border: none; }
QLabel[role="title"] { font-size: 15pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 11pt; font-weight: 600; }
QLabel[role="figure"] { font-size: 15pt; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="label"] { color: @muted; }
QLabel[role="error"] { color: @bad; }
QFrame#navigationPane { background: @chrome; border: none; border-right: 1px solid @border; }
QFrame#navigationPane QToolButton { text-align: left; padding: 7px 10px; border: 1px solid transparent; border-radius: 5px; }
QFrame#navigationPane QToolButton:checked { background: @selection; font-weight: 600; }
QFrame#navigationPane QToolButton:focus { border-color: @accent; }
QFrame#wizardSteps { background: @chrome; border: none; border-right: 1px solid @border; }
QFrame#wizardSteps QToolButton { text-align: left; padding: 6px 8px; border: 1px solid transparent; border-radius: 5px; }
QFrame#wizardSteps QToolButton:checked { background: @selection; font-weight: 600; }
QFrame#wizardSteps QToolButton:disabled { color: @muted; }
QFrame#wizardSteps QToolButton:focus { border-color: @accent; }
QFrame#navigationLine, QFrame#line { background: @border; border: none; max-height: 1px; min-height: 1px; }
QFrame[notice="info"] { background: @infoFill; border: none; border-top: 1px solid @border; border-bottom: 1px solid @border; }
QFrame[notice="warning"] { background: @warningFill; border: none; border-bottom: 1px solid @border; }
QFrame[notice="error"] { background: @badFill; border: none; border-bottom: 1px solid @border; }
QFrame[notice="error"][stays="true"] { border-left: 6px solid @bad; border-bottom: 2px solid @bad; }
QFrame[notice="warning"][stays="true"] { border-left: 6px solid @warning; border-bottom: 2px solid @warning; }
QLabel[role="alarm"] { font-weight: 600; }
QFrame[strip="warning"] { background: @warningFill; border: 1px solid @border; border-radius: 6px; }
QFrame[strip="error"] { background: @badFill; border: 1px solid @border; border-radius: 6px; }
QFrame[strip="info"] { background: @infoFill; border: 1px solid @border; border-radius: 6px; }
)";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

QString styleSheet(const Colours &c)
{
    // Longer names first where one begins another ("accentHover" before "accent").
    const QList<std::pair<QString, QColor>> names{
        {u"@accentHover"_s, mixed(c.accent, c.text, 0.15)},
        {u"@infoFill"_s, mixed(c.surface, c.accent, 0.10)},
        {u"@warningFill"_s, mixed(c.surface, c.warning, 0.12)},
        {u"@badFill"_s, mixed(c.surface, c.bad, 0.11)},
        {u"@window"_s, c.window},
        {u"@surface"_s, c.surface},
        {u"@alternate"_s, c.alternate},
        {u"@chrome"_s, c.chrome},
        {u"@border"_s, c.border},
        {u"@text"_s, c.text},
        {u"@muted"_s, c.muted},
        {u"@disabled"_s, c.disabled},
        {u"@accent"_s, c.accent},
        {u"@onAccent"_s, c.onAccent},
        {u"@selection"_s, c.selection},
        {u"@hover"_s, c.hover},
        {u"@bad"_s, c.bad},
        {u"@warning"_s, c.warning},
    };
    QString sheet = QString::fromLatin1(Chrome) + QString::fromLatin1(Lists) + QString::fromLatin1(Fields) +
                    QString::fromLatin1(Marks) + QString::fromLatin1(Parts);
    sheet.replace(u"@mode"_s, c.window.lightness() < 128 ? u"dark"_s : u"light"_s);
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace slipway::ui
