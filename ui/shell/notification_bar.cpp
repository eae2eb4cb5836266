// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notification_bar.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qsizetype MostRows = 3;

QString levelKey(Notice::Level level)
{
    return level == Notice::Level::Error ? u"error"_s : level == Notice::Level::Warning ? u"warning"_s : u"info"_s;
}

models::Tone levelTone(Notice::Level level)
{
    return level == Notice::Level::Error     ? models::Tone::Bad
           : level == Notice::Level::Warning ? models::Tone::Warning
                                             : models::Tone::Active;
}

} // namespace

NotificationBar::NotificationBar(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_layout(new QVBoxLayout(this))
{
    setObjectName(names::NoticeBar);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void NotificationBar::show(const Notice &notice)
{
    remove(notice.id);
    if (m_rows.size() >= MostRows)
        remove(m_rows.first().first);
    QFrame *row = makeRow(notice);
    m_rows.append({notice.id, row});
    m_layout->addWidget(row);
    QWidget::show();
}

void NotificationBar::remove(const QString &id)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].first != id)
            continue;
        m_rows[i].second->hide();
        m_rows[i].second->deleteLater();
        m_rows.removeAt(i);
        break;
    }
    if (m_rows.isEmpty())
        hide();
}

QFrame *NotificationBar::makeRow(const Notice &notice)
{
    auto *row = new QFrame;
    row->setProperty("notice", levelKey(notice.level));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setSpacing(10);
    auto *mark = new IconLabel(20);
    mark->setIcon(u"severity-"_s + levelKey(notice.level), levelTone(notice.level));
    layout->addWidget(mark);
    QLabel *text = paragraph(notice.text);
    text->setObjectName(names::NoticeText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);
    if (!notice.actionId.isEmpty()) {
        auto *button = new QPushButton(notice.actionText);
        button->setObjectName(names::NoticeButton);
        connect(button, &QPushButton::clicked, m_actions.action(notice.actionId), &QAction::trigger);
        layout->addWidget(button);
    }
    auto *close = new QToolButton;
    close->setObjectName(names::NoticeClose);
    close->setIcon(icon(u"close"_s));
    close->setIconSize({16, 16});
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this message"));
    connect(close, &QToolButton::clicked, this, [this, id = notice.id] { remove(id); });
    layout->addWidget(close);
    return row;
}

} // namespace slipway::ui
