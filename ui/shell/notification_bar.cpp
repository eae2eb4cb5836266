// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notification_bar.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <memory>

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
    if (const auto asleep = m_snoozed.find(notice.id); asleep != m_snoozed.end() && !notice.stays) {
        *asleep = notice;
        return;
    }
    remove(notice.id);
    const auto passing = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.stays; });
    if (m_rows.size() >= MostRows && passing != m_rows.cend())
        remove(QString(passing->id));
    QFrame *row = makeRow(notice);
    // What stays comes first.
    const auto place = notice.stays ? 0 : m_rows.size();
    m_rows.insert(place, {notice.id, row, notice.stays});
    m_layout->insertWidget(int(place), row);
    QWidget::show();
}

void NotificationBar::remove(const QString &id)
{
    m_snoozed.remove(id);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id != id)
            continue;
        m_rows[i].frame->hide();
        m_rows[i].frame->deleteLater();
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
    row->setProperty("stays", notice.stays);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setSpacing(10);
    auto *mark = new IconLabel(20);
    mark->setIcon(u"severity-"_s + levelKey(notice.level), levelTone(notice.level));
    layout->addWidget(mark);
    QLabel *text = paragraph(notice.text, notice.stays ? "alarm" : nullptr);
    text->setObjectName(names::NoticeText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);
    if (!notice.actionText.isEmpty())
        layout->addWidget(makeButton(notice));
    if (notice.stays) {
        layout->addSpacing(6);
        return row;
    }
    if (notice.countdown <= 0)
        layout->addWidget(makeMore(notice));
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

QToolButton *NotificationBar::makeMore(const Notice &notice)
{
    auto *more = new QToolButton;
    more->setObjectName(names::NoticeMore);
    more->setIcon(icon(u"more"_s));
    more->setIconSize({16, 16});
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Copy, or hide for a while"));
    more->setAccessibleName(tr("More for this message"));
    auto *menu = new QMenu(more);
    connect(menu->addAction(icon(u"copy"_s), tr("&Copy Text")), &QAction::triggered, this,
            [text = notice.text] { QGuiApplication::clipboard()->setText(text); });
    menu->addSeparator();
    connect(menu->addAction(tr("Snooze for an &Hour")), &QAction::triggered, this,
            [this, notice] { snooze(notice, 1); });
    connect(menu->addAction(tr("Snooze for a &Day")), &QAction::triggered, this,
            [this, notice] { snooze(notice, 24); });
    more->setMenu(menu);
    return more;
}

void NotificationBar::snooze(const Notice &notice, int hours)
{
    remove(notice.id);
    m_snoozed.insert(notice.id, notice);
    QTimer::singleShot(std::chrono::hours(hours), this, [this, id = notice.id] {
        if (const auto asleep = m_snoozed.find(id); asleep != m_snoozed.end())
            show(m_snoozed.take(id));
    });
}

QPushButton *NotificationBar::makeButton(const Notice &notice)
{
    auto *button = new QPushButton(notice.actionText);
    button->setObjectName(names::NoticeButton);
    if (!notice.pressed)
        connect(button, &QPushButton::clicked, m_actions.action(notice.actionId), &QAction::trigger);
    else
        connect(button, &QPushButton::clicked, this, [this, id = notice.id, pressed = notice.pressed] {
            remove(id);
            pressed();
        });
    if (notice.countdown <= 0)
        return button;
    // The last second is not offered: the way to the database takes time too.
    auto *second = new QTimer(button);
    const auto left = std::make_shared<int>(notice.countdown);
    const auto show = [button, left, text = notice.actionText] {
        button->setText(tr("%1 (%2)").arg(text).arg(*left));
        button->setAccessibleName(button->text());
    };
    show();
    connect(second, &QTimer::timeout, this, [this, left, show, id = notice.id] {
        if (--*left <= 0)
            remove(id);
        else
            show();
    });
    second->start(1000);
    return button;
}

} // namespace slipway::ui
