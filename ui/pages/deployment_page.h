// SPDX-License-Identifier: GPL-3.0-or-later
// Monitoring, Deployments: what is deployed, and how far each member is. Gui thread.
#pragma once
#include "ui/pages/list_page.h"

class QButtonGroup;

namespace slipway::ui {

class PropertyView;

/// A list of deployments beside something else has no figures of their members.
void hideCounts(ListView &list);

class DeploymentPage final : public ListPage
{
    Q_OBJECT
public:
    DeploymentPage(Console &console, ActionRegistry &actions, QWidget *parent);
    ~DeploymentPage() override;

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectActions();
    void count();
    void enable(bool enabled);
    void removeSelected();
    QWidget *makeStates();
    void showStates();
    void narrow();
    QList<const site::Deployment *> selected() const;

    models::DeploymentStatusModel m_members;
    models::FailedBoots m_failed;
    PropertyView *m_summary;
    ListView *m_memberList = nullptr;
    QButtonGroup *m_states = nullptr; ///< AllStates, or a MemberState
    QTimer m_recount;
};

} // namespace slipway::ui
