// SPDX-License-Identifier: GPL-3.0-or-later
// Software Library, Task Sequences. Gui thread.
#pragma once
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;
class TaskSequenceSteps;

class TaskSequencePage final : public ListPage
{
    Q_OBJECT
public:
    TaskSequencePage(Console &console, ActionRegistry &actions, QWidget *parent);

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;
    void showEvent(QShowEvent *event) override;

private:
    const site::TaskSequence *current() const;
    void removeSelected();
    QList<const site::Deployment *> enabledDeployments() const;
    void disableDeployments();
    void exportSelected();
    void followChanges();

    models::DeploymentModel m_deployments;
    PropertyView *m_summary;
    TaskSequenceSteps *m_steps;
    qint64 m_changesOf = -1; ///< the revision whose changes were asked for
};

} // namespace slipway::ui
