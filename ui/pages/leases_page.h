// SPDX-License-Identifier: GPL-3.0-or-later
// Administration, Address Leases: who has which address of ours. Gui thread.
#pragma once
#include "models/site/lease_model.h"
#include "ui/pages/list_page.h"
#include <QTimer>

namespace slipway::ui {

class PropertyView;

class LeasesPage final : public ListPage
{
    Q_OBJECT
public:
    LeasesPage(Console &console, ActionRegistry &actions, QWidget *parent);
    void reload() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The list is there before the page that shows it.
    LeasesPage(Console &console, ActionRegistry &actions, models::LeaseModel *rows, QWidget *parent);
    void load();
    void showRows();
    void release();
    void copySelected() const;
    const models::LeaseRow *current() const;

    models::LeaseModel &m_rows;
    PropertyView *m_summary;
    QLabel *m_use;
    QList<session::Lease> m_leases;
    QTimer m_follow;
    bool m_loading = false;
    bool m_failed = false; ///< and that was said
};

} // namespace slipway::ui
