// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"
#include "ui/look/icons.h"
#include "ui/widgets/labels.h"
#include <QEvent>
#include <QVBoxLayout>

namespace slipway::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_title(headingLabel({})), m_text(mutedLabel({})), m_button(new QPushButton)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(460);
    m_text->setMinimumWidth(300);
    m_icon->setAlignment(Qt::AlignCenter);
    m_button->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
        else if (m_pressed)
            m_pressed();
    });
}

void EmptyState::setIconName(const QString &name)
{
    m_iconName = name;
    drawIcon();
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(QAction *action)
{
    m_action = action;
    m_pressed = {};
    m_button->setVisible(action);
    if (action)
        m_button->setText(QString(action->text()).remove(u'&'));
}

void EmptyState::setButton(const QString &text, std::function<void()> pressed)
{
    m_action = nullptr;
    m_pressed = std::move(pressed);
    m_button->setText(text);
    m_button->show();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(icon(m_iconName, models::Tone::Muted).pixmap(QSize(56, 56), devicePixelRatioF()));
}

} // namespace slipway::ui
