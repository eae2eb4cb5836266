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
    ~StatusMessagePage() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    QString countText(int shown, int all) const override;

private:
    void showNewsOnly();
    void loadMarks();
    void saveMarks(const models::ReadMarks &marks);
    void markRead(bool all);
    void buildFilters();
    void filter();
    void copySelected();

    PropertyView *m_summary;
    QComboBox *m_severity = nullptr;
    QComboBox *m_since = nullptr;
    QComboBox *m_news = nullptr;
};

} // namespace slipway::ui
