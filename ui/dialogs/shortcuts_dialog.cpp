// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/object_names.h"
#include "ui/widgets/labels.h"
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QString nativeKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts += each.toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent), m_rows(new QStandardItemModel(this))
{
    setObjectName(u"dialog.shortcuts"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(640, 600);
    auto *search = new QLineEdit;
    search->setObjectName(u"field.search"_s);
    search->setPlaceholderText(tr("Search by action, place or key"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    auto *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(m_rows);
    shown->setFilterKeyColumn(-1);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    auto *list = new QTreeView;
    list->setObjectName(u"list.shortcuts"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setModel(shown);
    list->setRootIsDecorated(false);
    list->setProperty("roomy", true);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    fill(actions);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->setColumnWidth(1, 200);
    list->setColumnWidth(2, 160);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(names::DialogReject);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("Keyboard Shortcuts")));
    layout->addWidget(search);
    layout->addWidget(list, 1);
    layout->addWidget(paragraph(tr("Alt opens the menus. Every action can also be found by its name: press %1.")
                                    .arg(nativeKeys(actions.action(u"palette.show"_s)->shortcuts().mid(0, 1))),
                                "muted"));
    layout->addWidget(buttons);
}

void ShortcutsDialog::fill(const ActionRegistry &actions)
{
    m_rows->setHorizontalHeaderLabels({tr("Action"), tr("Where"), tr("Keys")});
    const auto add = [this](const QString &what, const QString &where, const QString &keys) {
        m_rows->appendRow({new QStandardItem(what), new QStandardItem(where), new QStandardItem(keys)});
    };
    const auto addActions = [&](Node node, const QString &where) {
        for (const ActionText &text : actions.table()) {
            if (text.node == node && !text.keys.isEmpty())
                add(QString(text.text).remove(u'&'), where, nativeKeys(text.keys));
        }
    };
    addActions(Node::None, tr("Everywhere"));
    const QString lists = tr("Lists");
    add(tr("Do what a double click does"), lists, QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    add(tr("Select all rows"), lists, nativeKeys({QKeySequence(QKeySequence::SelectAll)}));
    add(tr("Empty the search field"), lists, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    add(tr("Next and previous part of the window"), tr("Everywhere"),
        nativeKeys({QKeySequence(Qt::Key_Tab), QKeySequence(Qt::SHIFT | Qt::Key_Tab)}));
    for (const NodeText &node : nodes())
        addActions(node.node, node.title);
}

} // namespace slipway::ui
