// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring, Audit: who changed what, and whether the trail is as it was written. Gui thread.
#pragma once
#include "models/site/audit_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class IconLabel;
class PropertyView;

class AuditPage final : public ListPage
{
    Q_OBJECT
public:
    AuditPage(Console &console, ActionRegistry &actions, QWidget *parent);
    ~AuditPage() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBadge();
    void buildFilters();
    void filter();
    void load();
    void verify();
    void exportTrail();
    void copySelected();
    const models::AuditTrailRow *current() const;

    models::AuditChangeModel m_changes;
    PropertyView *m_entry;
    QFrame *m_card;
    QComboBox *m_area = nullptr;
    QComboBox *m_since = nullptr;
    IconLabel *m_mark;
    QLabel *m_badge;
    bool m_loading = false;
    bool m_again = false;
    bool m_verified = false;
};

} // namespace slipway::ui
