// SPDX-License-Identifier: GPL-3.0-or-later
// Enables a required deployment again: the same risk as to deploy it, and the same questions. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace slipway::ui {

class RiskStrip;

class EnableDialog final : public FormDialog
{
    Q_OBJECT
public:
    EnableDialog(Console &console, const DeploymentId &deployment, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    DeploymentId m_deployment;
    RiskStrip *m_risk;
};

} // namespace slipway::ui
