// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remedy_bar.h"
#include "models/texts/display_text.h"
#include "models/texts/remedy_text.h"
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using Kind = policy::Remedy::Kind;

bool hasButton(const policy::Remedy &remedy)
{
    return remedy.kind != Kind::InstallLoader && remedy.kind != Kind::StartAgain && remedy.kind != Kind::CheckNetwork;
}

RemedyBar::RemedyBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addStretch(1);
    setObjectName("remedyBar");
    hide();
}

void RemedyBar::setRemedies(const QList<policy::Remedy> &remedies)
{
    constexpr qsizetype most = 3; // the first ones are the likeliest; the lists say the rest
    QList<policy::Remedy> shown;
    for (const policy::Remedy &remedy : remedies) {
        if (hasButton(remedy) && shown.size() < most)
            shown += remedy;
    }
    setVisible(!shown.isEmpty());
    // A page refreshes every second: a button that somebody is about to press stays.
    if (shown == m_remedies)
        return;
    m_remedies = shown;
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        item->widget()->deleteLater();
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const models::RemedyText text = models::remedyText(shown.at(i));
        auto *button = new QPushButton(QString(text.label).replace(u'&', u"&&"_s), this);
        button->setObjectName(u"remedy."_s + policy::remedyKey(shown.at(i).kind));
        button->setAccessibleName(text.label);
        button->setAccessibleDescription(text.explanation);
        button->setToolTip(models::tooltipText(text.explanation));
        if (i == 0)
            button->setProperty("primary", true);
        connect(button, &QPushButton::clicked, this, [this, remedy = shown.at(i)] { emit wanted(remedy); });
        m_layout->insertWidget(int(i), button);
    }
}

} // namespace slipway::ui
