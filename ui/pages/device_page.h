// SPDX-License-Identifier: GPL-3.0-or-later
// Assets and Compliance, Devices. Gui thread.
#pragma once
#include "models/boots/boot_history_model.h"
#include "models/site/ledger_model.h"
#include "ui/pages/list_page.h"

class QComboBox;

namespace slipway::ui {

class PropertyView;
class VariablesTab;
class WhyView;

class DevicePage final : public ListPage
{
    Q_OBJECT
public:
    DevicePage(Console &console, ActionRegistry &actions, QWidget *parent);
    void select(const QStringList &keys) override; ///< devices, or "collection:<id>": its members

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void clearFilters() override;

private:
    void connectActions();
    void connectBulkActions();
    void buildWhy();
    void buildWithin();
    void fillWithin();
    void narrow();
    void buildHistory();
    void showHistory(bool again);
    void wake();
    void showWhy();
    void edit();
    void removeSelected();
    QList<DeviceId> quarantined(const QList<DeviceId> &devices) const;
    void quarantine();
    void releaseQuarantine();
    void include();
    QList<DeviceId> selected() const;
    QList<DeviceId> selectedProvisioned() const;
    /// Those of them that are no mere records of unknown machines.
    QList<DeviceId> provisioned(QList<DeviceId> devices) const;
    QList<MacAddress> macsOf(const QList<DeviceId> &devices) const;
    policy::BootRequest requestOf(DeviceId device) const;

    models::DeploymentModel m_deployments;
    models::CollectionModel m_collections;
    models::LedgerModel m_ledger;
    models::BootHistoryModel m_history;
    ListView *m_historyList = nullptr;
    DeviceId m_historyOf;
    int m_historyQuestion = 0;
    PropertyView *m_summary;
    WhyView *m_why;
    VariablesTab *m_variables;
    QComboBox *m_as;
    QComboBox *m_within;
};

} // namespace slipway::ui
