// SPDX-License-Identifier: GPL-3.0-or-later
// The card with what is recommended, why, on how much evidence, and one button that applies it. Gui thread.
#pragma once
#include "models/texts/tuning_text.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace slipway::ui {

class IconLabel;

class TuningAdvice final : public QFrame
{
    Q_OBJECT
public:
    explicit TuningAdvice(QWidget *parent = nullptr);
    /// `forWhom`: "the whole site", a name; plain. Nothing: nothing is known yet.
    void setAdvice(const std::optional<policy::Recommendation> &advice, const policy::SizePair &inForce,
                   const QString &forWhom);
    std::optional<policy::SizePair> sizes() const { return m_sizes; }

signals:
    void applyWanted(slipway::policy::SizePair sizes);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Wrapped text keeps its lines on a page that has little room.
    void fitHeight();

    IconLabel *m_mark;
    QLabel *m_title;
    QLabel *m_reason;
    QLabel *m_sample;
    QPushButton *m_apply;
    std::optional<policy::SizePair> m_sizes;
};

} // namespace slipway::ui
