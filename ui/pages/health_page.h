// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring, Health Checks: what is wrong or will be, in the whole site, and the way to where it is mended. Gui
// thread.
#pragma once
#include "models/site/health_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;

class HealthPage final : public ListPage
{
    Q_OBJECT
public:
    HealthPage(Console &console, ActionRegistry &actions, QWidget *parent);
    ~HealthPage() override;

    /// Looks at everything, what only this computer knows included. Nothing waits for it.
    void check();
    void reload() override { check(); }

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The list is there before the page that shows it.
    HealthPage(Console &console, ActionRegistry &actions, models::HealthModel *rows, QWidget *parent);
    QWidget *makeDetails();
    void buildSeverity();
    void look();
    void judge();
    void goThere();
    void copySelected();
    const models::HealthRow *current() const;

    models::HealthModel &m_rows;
    QLabel *m_checkedAt;
    PropertyView *m_finding;
    QPushButton *m_button;
    QComboBox *m_severity = nullptr;
    std::optional<engine::HostFacts> m_host;
    QList<session::Lease> m_leases;
    std::optional<store::AuditCheck> m_audit;
    bool m_checked = false;
};

} // namespace slipway::ui
