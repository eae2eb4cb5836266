// SPDX-License-Identifier: GPL-3.0-or-later
// A deployment's properties: whom it is made available to, its schedule, and whether it is enabled. Says who would
// start before it is done. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;

namespace slipway::ui {

class RiskStrip;
class ScheduleField;

class DeploymentPropertiesDialog final : public FormDialog
{
    Q_OBJECT
public:
    DeploymentPropertiesDialog(Console &console, const site::Deployment &deployment, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;
    void applied() override;
    void setBusy(bool busy) override;

private:
    void build();
    void look();
    bool isDirty() const;
    engine::DeploymentChange change() const;

    site::Deployment m_deployment;
    QCheckBox *m_enabled;
    QComboBox *m_availableTo;
    ScheduleField *m_schedule;
    RiskStrip *m_risk;
    QPushButton *m_apply;
    int m_question = 0;
};

} // namespace slipway::ui
