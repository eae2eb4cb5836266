// SPDX-License-Identifier: GPL-3.0-or-later
// Labels and values of the selected thing, in two columns. Values are plain text and can be copied. Gui thread.
#pragma once
#include "models/details/properties.h"
#include <QScrollArea>

class QGridLayout;

namespace slipway::ui {

class PropertyView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PropertyView(QWidget *parent = nullptr);
    void setProperties(const QList<models::Property> &properties);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QList<models::Property> m_properties;
    QWidget *m_content;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace slipway::ui
