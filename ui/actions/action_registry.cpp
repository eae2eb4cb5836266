// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_registry.h"
#include "ui/look/icons.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent), m_table(actionTexts())
{
    for (const ActionText &text : m_table) {
        auto *action = new QAction(icon(text.icon), text.text, this);
        action->setObjectName(u"action."_s + text.id);
        action->setProperty("id", text.id);
        action->setIconText(text.shortText.isEmpty() ? text.text : text.shortText);
        action->setShortcuts(text.keys);
        action->setCheckable(text.checkable);
        QString tip = text.tip.isEmpty() ? QString(text.text).remove(u'&') : text.tip;
        if (!text.keys.isEmpty())
            tip = tr("%1 (%2)").arg(tip, text.keys.first().toString(QKeySequence::NativeText));
        action->setToolTip(tip);
        action->setStatusTip(text.tip);
        m_actions.insert(text.id, action);
    }
}

QAction *ActionRegistry::action(const QString &id) const
{
    QAction *action = m_actions.value(id);
    Q_ASSERT_X(action, "ActionRegistry", qPrintable(id));
    return action;
}

QList<QAction *> ActionRegistry::actionsOf(Node node) const
{
    QList<QAction *> actions;
    for (const ActionText &text : m_table) {
        if (text.node == node || (text.shownAt == node && node != Node::None))
            actions += m_actions.value(text.id);
    }
    return actions;
}

bool ActionRegistry::inToolBar(const QAction *action) const
{
    const QString id = action->property("id").toString();
    return std::any_of(m_table.begin(), m_table.end(),
                       [&id](const ActionText &text) { return text.id == id && !text.shortText.isEmpty(); });
}

bool ActionRegistry::separatorBefore(const QAction *action) const
{
    const QString id = action->property("id").toString();
    return std::any_of(m_table.begin(), m_table.end(),
                       [&id](const ActionText &text) { return text.id == id && text.separatorBefore; });
}

void ActionRegistry::setNode(Node node)
{
    for (const ActionText &text : m_table) {
        if (text.node != Node::None)
            m_actions.value(text.id)->setEnabled(text.node == node);
    }
}

} // namespace slipway::ui
