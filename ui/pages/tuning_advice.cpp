// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tuning_advice.h"
#include "models/texts/display_text.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

TuningAdvice::TuningAdvice(QWidget *parent)
    : QFrame(parent)
    , m_mark(new IconLabel(22))
    , m_title(headingLabel({}))
    , m_reason(paragraph({}))
    , m_sample(mutedLabel({}))
    , m_apply(new QPushButton)
{
    setObjectName("tuningAdvice");
    setProperty("card", true);
    m_title->setObjectName("tuningAdviceTitle");
    m_reason->setObjectName("tuningAdviceReason");
    m_sample->setObjectName("tuningAdviceSample");
    m_apply->setObjectName("tuningAdviceApply");
    m_apply->setProperty("primary", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(12);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_sample);
    row->addLayout(column, 1);
    row->addWidget(m_apply, 0, Qt::AlignVCenter);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_sizes)
            emit applyWanted(*m_sizes);
    });
    setAdvice({}, {}, {});
}

void TuningAdvice::setAdvice(const std::optional<policy::Recommendation> &advice, const policy::SizePair &inForce,
                             const QString &forWhom)
{
    m_sizes = advice ? std::optional(advice->sizes) : std::nullopt;
    setVisible(advice.has_value());
    if (!advice)
        return;
    const models::RecommendationText text = models::recommendationText(*advice, inForce);
    const bool keeps = advice->sizes == inForce;
    m_title->setText(keeps ? tr("Keep %1").arg(text.title)
                     : advice->vendor.isEmpty()
                         ? tr("Recommended: %1").arg(text.title)
                         : tr("Recommended for %1 cards: %2").arg(models::vendorText(advice->vendor), text.title));
    m_reason->setText(text.reason);
    m_sample->setText(text.sample);
    m_mark->setIcon(keeps ? u"state-done"_s : u"tuning"_s, keeps ? models::Tone::Good : models::Tone::Active);
    m_apply->setVisible(!keeps);
    m_apply->setText(tr("Apply"));
    m_apply->setAccessibleName(tr("Apply %1 to %2").arg(text.title, forWhom));
    m_apply->setToolTip(models::tooltipText(tr("Counts for %1 from the next boot on").arg(forWhom)));
    fitHeight();
}

void TuningAdvice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void TuningAdvice::fitHeight()
{
    for (QLabel *label : {m_title, m_reason})
        label->setMinimumHeight(qMax(0, label->heightForWidth(label->width())));
}

} // namespace slipway::ui
