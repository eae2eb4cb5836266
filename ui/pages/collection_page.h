// SPDX-License-Identifier: GPL-3.0-or-later
// Assets and Compliance, Device Collections. Gui thread.
#pragma once
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;

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
    void removeCurrent();

    models::DeviceModel m_members;
    models::DeploymentModel m_deployments;
    PropertyView *m_summary;
};

} // namespace slipway::ui
