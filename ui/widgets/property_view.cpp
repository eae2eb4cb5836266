// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/property_view.h"
#include "ui/widgets/labels.h"
#include <QGridLayout>
#include <QResizeEvent>

namespace slipway::ui {

PropertyView::PropertyView(QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget), m_grid(new QGridLayout(m_content))
{
    m_content->setObjectName("scrollContent");
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(7);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setWidget(m_content);
    setAccessibleName(tr("Summary"));
}

void PropertyView::setProperties(const QList<models::Property> &properties)
{
    // Live sessions set the same labels again and again: only the values change then.
    bool same = properties.size() == m_properties.size();
    for (qsizetype i = 0; same && i < properties.size(); ++i)
        same = properties[i].label == m_properties[i].label && properties[i].fixedPitch == m_properties[i].fixedPitch;
    m_properties = properties;
    if (!same) {
        m_columns = 0;
        rebuild();
        return;
    }
    const QList<QLabel *> values = m_content->findChildren<QLabel *>("value");
    for (qsizetype i = 0; i < values.size() && i < properties.size(); ++i) {
        if (values[i]->text() != properties[i].value)
            values[i]->setText(properties[i].value);
    }
}

void PropertyView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    rebuild();
}

void PropertyView::rebuild()
{
    // Two blocks side by side where there is room: a details pane is wide and low.
    const int columns = viewport()->width() > 900 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int perColumn = (int(m_properties.size()) + columns - 1) / columns;
    for (int i = 0; i < m_properties.size(); ++i) {
        const int row = i % perColumn, column = i / perColumn * 2;
        QLabel *label = plainLabel(m_properties[i].label, "label");
        QLabel *value = valueLabel(m_properties[i].value, m_properties[i].fixedPitch);
        value->setObjectName("value");
        value->setAccessibleName(m_properties[i].label);
        m_grid->addWidget(label, row, column, Qt::AlignLeft | Qt::AlignTop);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_grid->addWidget(value, row, column + 1);
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column % 2 && column / 2 < columns ? 1 : 0);
    for (int row = 0; row <= m_properties.size(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(perColumn, 1);
}

} // namespace slipway::ui
