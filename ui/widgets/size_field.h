// SPDX-License-Identifier: GPL-3.0-or-later
// A size out of a list of usual ones, or any other within a range; where it can be inherited, that is the first choice.
// Gui thread.
#pragma once
#include <QComboBox>

namespace slipway::ui {

class SizeField final : public QComboBox
{
    Q_OBJECT
public:
    SizeField(int minimum, int maximum, const QList<int> &usual, QWidget *parent = nullptr);

    /// 0: inherited. Nothing: what stands there is no size within the range.
    std::optional<int> value() const;
    void setValue(int value);
    /// What is inherited, which the first choice then says; 0: this size has nowhere to be inherited from.
    void setInherited(int inherited);
    int minimum() const { return m_minimum; }
    int maximum() const { return m_maximum; }

signals:
    void changed();

private:
    void refill();
    void check();
    QString inheritedText() const;

    int m_minimum, m_maximum;
    QList<int> m_usual;
    int m_inherited = 0;
};

} // namespace slipway::ui
