// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notification_bar.h"
#include "ui/look/icons.h"
#include "ui/object_names.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QApplication>
#include <QClipboard>
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
    makeRoom(notice);
    const Row row{notice.id, makeRow(notice), notice.stays, notice.level};
    const auto place =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&row](const Row &each) { return row.isBefore(each); });
    const auto at = int(place - m_rows.cbegin());
    m_rows.insert(place, row);
    if (notice.level == Notice::Level::Info && !notice.stays) {
        showPassing(row.frame);
        if (notice.countdown <= 0) // else it counts itself down
            letPass(notice.id, row.frame);
        return;
    }
    m_layout->insertWidget(qMin(at, m_layout->count()), row.frame); // those that pass are not in it
    QWidget::show();
}

void NotificationBar::showPassing(QFrame *row)
{
    if (!m_passing) {
        m_passing = new QWidget(parentWidget());
        auto *layout = new QVBoxLayout(m_passing);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        parentWidget()->installEventFilter(this);
    }
    m_passing->layout()->addWidget(row);
    m_passing->show();
    m_passing->raise();
    placePassing();
}

void NotificationBar::placePassing()
{
    const QRect room = parentWidget()->rect();
    const int height = m_passing->layout()->heightForWidth(room.width());
    m_passing->setGeometry(0, room.bottom() + 1 - height, room.width(), height);
}

bool NotificationBar::eventFilter(QObject *watched, QEvent *event)
{
    if (m_passing && watched == parentWidget() && event->type() == QEvent::Resize)
        placePassing();
    return QWidget::eventFilter(watched, event);
}

/// The worst first, what stays before what passes, and of equals the older one.
bool NotificationBar::Row::isBefore(const Row &other) const
{
    return level != other.level ? level > other.level : stays && !other.stays;
}

/// The least of those that pass gives way, unless it matters more than what comes.
void NotificationBar::makeRoom(const Notice &notice)
{
    if (m_rows.size() < MostRows)
        return;
    const Row *least = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.stays && (!least || row.level < least->level))
            least = &row;
    }
    if (least && least->level <= notice.level)
        remove(QString(least->id));
}

void NotificationBar::letPass(const QString &id, QFrame *row)
{
    auto *timer = new QTimer(row);
    connect(timer, &QTimer::timeout, this, [this, id, row] {
        const bool inUse = row->isHidden() || row->underMouse() || row->isAncestorOf(QApplication::focusWidget()) ||
                           QApplication::activePopupWidget();
        if (!inUse)
            remove(id);
    });
    timer->start(m_patience);
}

void NotificationBar::remove(const QString &id)
{
    m_snoozed.remove(id);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id != id)
            continue;
        QFrame *frame = m_rows[i].frame;
        m_rows.removeAt(i);
        frame->parentWidget()->layout()->removeWidget(frame);
        frame->hide();
        frame->deleteLater();
        break;
    }
    setVisible(m_layout->count() > 0);
    if (!m_passing)
        return;
    m_passing->setVisible(m_passing->layout()->count() > 0);
    placePassing();
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
            [text = notice.text] { QApplication::clipboard()->setText(text); });
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
