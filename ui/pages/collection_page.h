// SPDX-License-Identifier: GPL-3.0-or-later
// Assets and Compliance, Device Collections. Gui thread.
#pragma once
#include "models/site/collection_parts_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;
class VariablesTab;

class CollectionPage final : public ListPage
{
    Q_OBJECT
public:
    CollectionPage(Console &console, ActionRegistry &actions, QWidget *parent);

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;

private:
    const site::Collection *current() const;
    void connectActions();
    QList<const site::Collection *> selected() const;
    void removeSelected();
    void updateMembership();
    void addDropped(const QStringList &devices, CollectionId collection);

    models::DeviceModel m_members;
    models::DeploymentModel m_deployments;
    models::CollectionRuleModel m_rules;
    models::WindowModel m_windows;
    PropertyView *m_summary;
    VariablesTab *m_variables;
    ListView *m_memberList = nullptr;
};

} // namespace slipway::ui
