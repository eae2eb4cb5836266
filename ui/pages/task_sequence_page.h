// SPDX-License-Identifier: GPL-3.0-or-later
// Software Library, Task Sequences; and Monitoring, Deployments. Gui thread.
#pragma once
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;

class TaskSequencePage final : public ListPage
{
    Q_OBJECT
public:
    TaskSequencePage(Console &console, ActionRegistry &actions, QWidget *parent);

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;

private:
    const site::TaskSequence *current() const;
    void removeSelected();

    models::DeploymentModel m_deployments;
    PropertyView *m_summary;
};

} // namespace slipway::ui
