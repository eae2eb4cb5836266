// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a list has no rows: an icon, one sentence, one button. Gui thread.
#pragma once
#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

namespace slipway::ui {

class IconLabel;

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setIconName(const QString &name);
    void setText(const QString &title, const QString &text);
    /// The button does this action. Nothing: no button.
    void setAction(QAction *action);
    /// Instead of an action.
    void setButton(const QString &text, std::function<void()> pressed);
    QPushButton *button() const { return m_button; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(); ///< where there is little room, words come before the picture
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_pressed;
    QPointer<QAction> m_action;
};

} // namespace slipway::ui
