// SPDX-License-Identifier: GPL-3.0-or-later
// A mark that says one thing by shape, colour and word together: who signed a program. Gui thread.
#pragma once
#include "models/texts/stage_text.h"
#include <QStyledItemDelegate>
#include <QWidget>

namespace slipway::ui {

class Badge final : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    /// `meaning` is the tool tip and what assistive tools say.
    void setBadge(const QString &iconName, const QString &text, models::Tone tone, const QString &meaning);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_text;
    models::Tone m_tone = models::Tone::Neutral;
};

/// Draws the cells of a column that have an icon and a tone as badges.
class BadgeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slipway::ui
