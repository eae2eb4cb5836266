// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"
#include "ui/delegates/palette_delegate.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int MostRecent = 8, Width = 640, RowsInView = 11;

/// Where what was found is shown.
Node placeOf(models::PaletteEntry::Kind kind)
{
    using Kind = models::PaletteEntry::Kind;
    switch (kind) {
    case Kind::Device:
        return Node::Devices;
    case Kind::Collection:
        return Node::Collections;
    case Kind::BootImage:
        return Node::BootImages;
    case Kind::TaskSequence:
        return Node::TaskSequences;
    case Kind::Deployment:
        return Node::Deployments;
    case Kind::Action:
    case Kind::Place:
        break;
    }
    return Node::None;
}

} // namespace

CommandPalette::CommandPalette(Console &console, ActionRegistry &actions, QWidget *window)
    : QFrame(window)
    , m_console(console)
    , m_actions(actions)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_hint(mutedLabel({}))
{
    setObjectName(names::CommandPalette);
    setProperty("card", true);
    setAccessibleName(tr("Command Palette"));
    m_field->setObjectName(names::PaletteField);
    m_field->setPlaceholderText(tr("Type to find: > actions, @ devices, # places, collections, images"));
    m_field->setAccessibleName(tr("Find an action, a place or a thing"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(names::PaletteList);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it: letters always go there
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    hide();
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setPattern(text);
        showCount();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose();
    });
}

void CommandPalette::open(Node node)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model.setCommands(commands(node));
    m_model.setRecent(QSettings().value(u"palette/recent"_s).toStringList());
    loadThings();
    m_field->clear();
    m_model.setPattern({});
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    showCount();
}

QList<models::PaletteEntry> CommandPalette::commands(Node node) const
{
    QList<models::PaletteEntry> entries;
    const auto add = [&](const ActionText &text) {
        // Not itself.
        if (text.id == u"palette.show")
            return;
        const QAction *action = m_actions.action(text.id);
        models::PaletteEntry entry;
        entry.id = text.id;
        entry.title = QString(text.text).remove(u'&');
        entry.where = text.node == Node::None ? QString() : nodeText(text.node).title;
        entry.icon = text.icon;
        if (!action->shortcuts().isEmpty())
            entry.keys = action->shortcuts().first().toString(QKeySequence::NativeText);
        // What another node's action needs is known only there.
        entry.enabled = action->isEnabled() || (text.node != Node::None && text.node != node);
        if (!entry.enabled)
            entry.remark = text.node == Node::None ? tr("Not now") : tr("Not with this selection");
        entries += models::prepared(entry, text.tip);
    };
    // What can be done here comes first.
    for (const ActionText &text : m_actions.table()) {
        if (text.node == node && m_actions.action(text.id)->isEnabled())
            add(text);
    }
    for (const NodeText &text : nodes()) {
        models::PaletteEntry entry;
        entry.kind = models::PaletteEntry::Kind::Place;
        entry.id = text.key;
        entry.title = text.title;
        entry.where = workspaceText(text.workspace).title;
        entry.icon = text.icon;
        entries += models::prepared(entry);
    }
    for (const ActionText &text : m_actions.table()) {
        if (text.node != node || !m_actions.action(text.id)->isEnabled())
            add(text);
    }
    return entries;
}

void CommandPalette::loadThings()
{
    const site::SnapshotPointer snapshot = m_console.snapshot();
    if (snapshot->revision() == m_thingsRevision)
        return;
    m_thingsRevision = snapshot->revision();
    using Things = QList<models::PaletteEntry>;
    m_console.runApart<Things>(
        this, [snapshot]() -> Result<Things> { return models::paletteThings(*snapshot); },
        [this](Result<Things> things) {
            m_model.setThings(std::move(*things));
            showCount();
        });
}

void CommandPalette::settle()
{
    const QWidget *window = parentWidget();
    const int width = qMin(Width, window->width() - 40);
    const int rowHeight = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : 34;
    const int rows = qBound(1, m_model.rowCount(), RowsInView);
    const int height = qMin(m_field->sizeHint().height() + m_hint->sizeHint().height() + 36 + rows * rowHeight,
                            window->height() - 100);
    setGeometry((window->width() - width) / 2, 60, width, height);
}

void CommandPalette::showCount()
{
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    if (m_model.rowCount() == 0)
        m_hint->setText(tr("Nothing fits. Look at the spelling, or type less."));
    else if (m_model.left() > 0)
        m_hint->setText(tr("%n more fit(s): type on to narrow it.", nullptr, m_model.left()));
    else
        m_hint->setText(tr("Enter: do or show it. Esc: close."));
    settle();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize && isVisible())
            settle();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        // Not for its own context menu, or for another program in front.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int row = m_list->currentIndex().row();
    const auto move = [this](int to) {
        m_list->setCurrentIndex(m_model.index(qBound(0, to, qMax(0, m_model.rowCount() - 1))));
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        move(row + 1);
        return true;
    case Qt::Key_Up:
        move(row - 1);
        return true;
    case Qt::Key_PageDown:
        move(row + RowsInView - 1);
        return true;
    case Qt::Key_PageUp:
        move(row - RowsInView + 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is one field only
    }
    return false;
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::choose()
{
    const models::PaletteEntry *entry = m_model.entry(m_list->currentIndex().row());
    if (!entry || !entry->enabled)
        return;
    const models::PaletteEntry chosen = *entry;
    leave();
    remember(chosen.key());
    go(chosen);
}

void CommandPalette::remember(const QString &key)
{
    QSettings settings;
    QStringList recent = settings.value(u"palette/recent"_s).toStringList();
    recent.removeAll(key);
    recent.prepend(key);
    settings.setValue(u"palette/recent"_s, recent.mid(0, MostRecent));
}

void CommandPalette::go(const models::PaletteEntry &entry)
{
    using Kind = models::PaletteEntry::Kind;
    if (entry.kind == Kind::Place)
        return m_console.show(nodeFromKey(entry.id));
    if (entry.kind != Kind::Action) {
        m_console.show(placeOf(entry.kind), {entry.id});
        return m_actions.action(u"focus.list"_s)->trigger();
    }
    for (const ActionText &text : m_actions.table()) {
        if (text.id == entry.id && text.node != Node::None)
            m_console.show(text.node);
    }
    QAction *action = m_actions.action(entry.id);
    if (action->isEnabled())
        action->trigger();
    else
        m_console.notify(
            {u"palette"_s,
             Notice::Level::Info,
             tr("\"%1\" needs something that it can be done to: select it in the list first.").arg(entry.title),
             {},
             {}});
}

} // namespace slipway::ui
