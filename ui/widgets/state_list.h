// SPDX-License-Identifier: GPL-3.0-or-later
// A card of a few rows, each with a mark, a title and what there is to say: for what was found, not for data. Gui
// thread.
#pragma once
#include "models/texts/stage_text.h"
#include <QFrame>
#include <QList>

class QGridLayout;

namespace slipway::ui {

class StateList final : public QFrame
{
    Q_OBJECT
public:
    struct Row
    {
        QString icon;
        models::Tone tone = models::Tone::Neutral;
        QString title;
        QString detail; ///< may be empty
        QString hint;   ///< a second line, muted; may be empty
    };
    explicit StateList(const QString &name, QWidget *parent = nullptr);
    /// Plain text. Without rows the card is hidden.
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

private:
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace slipway::ui
