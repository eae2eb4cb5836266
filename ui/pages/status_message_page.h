// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring, Status Messages: what the store keeps of them, by severity and time. Gui thread.
#pragma once
#include "ui/pages/list_page.h"

class QComboBox;

namespace slipway::ui {

class PropertyView;

class StatusMessagePage final : public ListPage
{
    Q_OBJECT
public:
    StatusMessagePage(Console &console, ActionRegistry &actions, QWidget *parent);

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;

private:
    void buildFilters();
    void filter();
    void copySelected();

    PropertyView *m_summary;
    QComboBox *m_severity;
    QComboBox *m_since;
};

} // namespace slipway::ui
