// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_dialog.h"
#include "models/texts/entity_text.h"
#include "ui/widgets/labels.h"
#include <QFrame>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ConfirmDialog::ConfirmDialog(Console &console, const Consequence &consequence, std::function<void()> confirmed,
                             QWidget *parent)
    : FormDialog(console, consequence.name, consequence.title, consequence.acceptText, parent)
    , m_confirmed(std::move(confirmed))
{
    QLabel *sentence = paragraph(consequence.sentence);
    sentence->setObjectName("consequence");
    body()->addWidget(sentence);
    if (!consequence.names.isEmpty()) {
        auto *card = new QFrame;
        card->setProperty("card", true);
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(12, 9, 12, 9);
        QLabel *list = paragraph(models::nameListText(consequence.names));
        list->setObjectName("consequenceNames");
        layout->addWidget(list);
        body()->addWidget(card);
    }
    if (!consequence.remark.isEmpty())
        body()->addWidget(paragraph(consequence.remark, "muted"));
    body()->addStretch(1);
    setDanger(consequence.danger);
}

void ConfirmDialog::submit()
{
    m_confirmed();
    QDialog::accept();
}

} // namespace slipway::ui
