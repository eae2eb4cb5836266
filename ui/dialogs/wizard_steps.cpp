// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wizard_steps.h"
#include "ui/look/icons.h"
#include "ui/widgets/labels.h"
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

WizardSteps::WizardSteps(const QString &title, QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout)
{
    setObjectName("wizardSteps");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 18, 12, 16);
    layout->setSpacing(2);
    QLabel *heading = paragraph(title, "heading");
    heading->setContentsMargins(8, 0, 8, 10);
    layout->addWidget(heading);
    m_column->setSpacing(2);
    layout->addLayout(m_column);
    layout->addStretch(1);
    setMinimumWidth(200);
}

void WizardSteps::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    while (m_buttons.size() < rows.size()) {
        const int index = int(m_buttons.size());
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({18, 18});
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // Reached by Tab; a click leaves the focus to the page that it leads to.
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, index] {
            show(index); // stays checked or unchecked as its state says
            emit chosen(index);
        });
        m_column->addWidget(button);
        m_buttons += button;
    }
    for (int i = 0; i < int(m_rows.size()); ++i)
        show(i);
}

void WizardSteps::show(int index)
{
    const Row &row = m_rows.at(index);
    QToolButton *button = m_buttons.at(index);
    button->setObjectName(u"wizardStep."_s + row.name);
    button->setText(row.text);
    button->setIcon(icon(row.icon, models::Tone(row.tone)));
    button->setChecked(row.current);
    button->setEnabled(row.enabled);
    button->setVisible(row.shown);
    button->setToolTip(row.state);
    button->setAccessibleName(row.text);
    button->setAccessibleDescription(row.state);
}

void WizardSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (int i = 0; i < int(m_rows.size()); ++i)
            show(i);
    }
    QFrame::changeEvent(event);
}

} // namespace slipway::ui
