// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QVBoxLayout>

namespace slipway::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(56))
    , m_title(headingLabel({}))
    , m_text(mutedLabel({}))
    , m_button(new QPushButton)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(440);
    m_button->setProperty("primary", true);
    m_button->setAutoDefault(true); // Return presses it in a window, too
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    // A wrapped label with an alignment of its own is not asked how high it is at its width.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text);
    row->addStretch(1);
    layout->addLayout(row);
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
    m_icon->setIcon(name, models::Tone::Muted);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    fit();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::fit()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.top() + margins.bottom() + m_icon->height() + m_title->sizeHint().height() +
                 m_button->sizeHint().height() + 6 * layout()->spacing();
    if (!m_text->isHidden()) {
        m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(m_text->width()))); // its lines are never cut
        needed += m_text->minimumHeight();
    }
    m_icon->setVisible(height() >= needed);
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

} // namespace slipway::ui
