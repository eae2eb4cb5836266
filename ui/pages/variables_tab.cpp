// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/variables_tab.h"
#include "ui/dialogs/variable_dialog.h"
#include "ui/look/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_view.h"
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QPushButton *smallButton(const QString &text, const QString &tip, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

} // namespace

VariablesTab::VariablesTab(Console &console, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_list(new ListView)
    , m_add(smallButton(tr("Set…"), tr("Set a variable (Ins)"), name + u"VariableAdd"_s))
    , m_edit(smallButton(tr("Change…"), tr("Change the selected variable, or override it here (Return)"),
                         name + u"VariableEdit"_s))
    , m_remove(smallButton(tr("Remove"), tr("Remove the selected variables (Del). This can be undone."),
                           name + u"VariableRemove"_s))
    , m_copy(smallButton(tr("Copy Value"), tr("Put the value of the selected variable on the clipboard"),
                         name + u"VariableCopy"_s))
    , m_reveal(new QCheckBox(tr("Show secret values")))
    , m_emptyText(mutedLabel({}))
    , m_emptyAdd(new QPushButton(tr("Set a Variable…")))
    , m_stack(new QStackedWidget)
{
    m_list->setObjectName(name + u"Variables"_s);
    m_list->setAccessibleName(tr("Variables"));
    m_list->setRows(&m_variables, name + u"Variables"_s);
    m_reveal->setObjectName(name + u"VariableReveal"_s);
    auto *full = new QWidget;
    auto *rows = new QVBoxLayout(full);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeButtons(name));
    rows->addWidget(m_list, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(makeEmpty(name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_list, &ListView::selectionMoved, this, &VariablesTab::refresh);
    connect(m_list, &ListView::activated, this, &VariablesTab::edit);
    connect(m_list, &QWidget::customContextMenuRequested, this, &VariablesTab::showMenu);
    connect(m_reveal, &QCheckBox::toggled, this, [this](bool yes) {
        m_variables.setRevealed(yes);
        refresh();
    });
    m_list->installEventFilter(this);
}

/// In this list Del and Ins are about variables. The window's own Del would remove the device.
bool VariablesTab::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride, pressed = event->type() == QEvent::KeyPress;
    if (watched != m_list || !(asked || pressed))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (!plain || (key->key() != Qt::Key_Delete && key->key() != Qt::Key_Insert))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (pressed && key->key() == Qt::Key_Delete)
        removeSelected();
    else if (pressed)
        add();
    return true;
}

QWidget *VariablesTab::makeButtons(const QString &name)
{
    auto *bar = new QWidget;
    bar->setObjectName(name + u"VariableBar"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    for (QPushButton *button : {m_add, m_edit, m_remove, m_copy})
        layout->addWidget(button);
    layout->addStretch(1);
    layout->addWidget(m_reveal);
    m_reveal->setToolTip(tr("Until something else is selected"));
    connect(m_add, &QPushButton::clicked, this, &VariablesTab::add);
    connect(m_edit, &QPushButton::clicked, this, &VariablesTab::edit);
    connect(m_remove, &QPushButton::clicked, this, &VariablesTab::removeSelected);
    connect(m_copy, &QPushButton::clicked, this, &VariablesTab::copyValue);
    return bar;
}

/// Smaller than the one of a page: a tab of the details has little height.
QWidget *VariablesTab::makeEmpty(const QString &name)
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(8);
    QLabel *title = headingLabel(tr("No variables"));
    title->setAlignment(Qt::AlignCenter);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyAdd->setObjectName(name + u"VariableFirst"_s);
    m_emptyAdd->setProperty("primary", true);
    m_emptyAdd->setAutoDefault(false);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyAdd, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_emptyAdd, &QPushButton::clicked, this, &VariablesTab::add);
    return empty;
}

void VariablesTab::setOwner(const engine::VariableOwners &owner, const QString &key)
{
    m_owner = owner;
    // Who asked to see one machine's secrets did not ask for the next one's.
    if (m_shownOf != key)
        m_reveal->setChecked(false);
    m_shownOf = key;
}

void VariablesTab::showDevice(const site::Member &member, const QString &key)
{
    setOwner(member.isUnknown() ? engine::VariableOwners() : engine::VariableOwners{{member.device}, {}}, key);
    m_variables.updateDevice(*m_console.snapshot(), member);
    m_emptyText->setText(
        member.isUnknown() ? tr("An unknown machine gets the variables of the collections that hold unknown computers.")
                           : tr("A variable is a name and a value: the command line of a boot image can use it, and "
                                "the started system "
                                "can fetch it. A device also gets those of its collections."));
    refresh();
}

void VariablesTab::showCollection(CollectionId collection)
{
    setOwner({{}, {collection}}, QString::number(collection.value));
    m_variables.updateCollection(*m_console.snapshot(), collection);
    // Whose they are is the collection above, and whether one holds is each member's own matter.
    m_list->setColumnHidden(models::VariableModel::Source, true);
    m_list->setColumnHidden(models::VariableModel::State, true);
    m_emptyText->setText(tr("A variable is a name and a value that every member gets, unless the device or a narrower "
                            "collection says otherwise. The command line of a boot image can use it."));
    refresh();
}

const models::VariableRow *VariablesTab::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_variables.row(row);
}

QStringList VariablesTab::ownNames() const
{
    QStringList names;
    for (const int row : m_list->selectedRows()) {
        if (m_variables.row(row).own)
            names += m_variables.row(row).owned.variable.name;
    }
    return names;
}

void VariablesTab::refresh()
{
    const models::VariableRow *row = current();
    const bool masked = row && row->owned.variable.secret && !m_variables.revealed();
    m_stack->setCurrentIndex(m_variables.rowCount() > 0 ? 0 : 1);
    m_add->setEnabled(hasOwner());
    m_emptyAdd->setVisible(hasOwner());
    m_edit->setEnabled(row && hasOwner());
    //: A variable that is inherited gets a value of the device's own.
    m_edit->setText(row && !row->own ? tr("Override…") : tr("Change…"));
    m_remove->setEnabled(!ownNames().isEmpty());
    m_copy->setEnabled(row && !masked);
    m_reveal->setVisible(m_variables.hasSecrets());
}

void VariablesTab::add()
{
    if (hasOwner())
        openDialog(new VariableDialog(m_console, m_owner, {}, {}, this));
}

void VariablesTab::edit()
{
    const models::VariableRow *row = current();
    if (!row || !hasOwner())
        return;
    const site::Variable &held = row->owned.variable;
    const auto value =
        held.secret && !m_variables.revealed() ? VariableDialog::Value::Covered : VariableDialog::Value::Shown;
    openDialog(new VariableDialog(m_console, m_owner, held, row->own ? held.name : QString(), this, value));
}

void VariablesTab::removeSelected()
{
    if (const QStringList names = ownNames(); !names.isEmpty())
        VariableDialog::remove(m_console, m_owner, names);
}

void VariablesTab::copyValue() const
{
    if (const models::VariableRow *row = current())
        QGuiApplication::clipboard()->setText(row->owned.variable.value);
}

void VariablesTab::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_add, m_edit, m_remove, m_copy}) {
        QAction *action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->addSeparator();
    m_list->addListActions(menu, false);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace slipway::ui
