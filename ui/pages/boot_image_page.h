// SPDX-License-Identifier: GPL-3.0-or-later
// Software Library, Boot Images. Gui thread.
#pragma once
#include "models/site/ledger_model.h"
#include "ui/pages/list_page.h"

namespace slipway::ui {

class PropertyView;

class BootImagePage final : public ListPage
{
    Q_OBJECT
public:
    BootImagePage(Console &console, ActionRegistry &actions, QWidget *parent);

protected:
    void showDetails() override;
    void enableActions(const QStringList &selectedKeys) override;

private:
    const site::BootImage *current() const;
    void validate();
    void update();
    void removeCurrent();

    models::ContentFileModel m_files;
    models::DeploymentModel m_deployments;
    PropertyView *m_summary;
};

} // namespace slipway::ui
