// SPDX-License-Identifier: GPL-3.0-or-later
// An unknown machine's record: made a device, or joined to one. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class RegisterMachineDialog final : public FormDialog
{
    Q_OBJECT
public:
    RegisterMachineDialog(Console &console, const site::UnprovisionedRecord &record, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    const DeviceId m_record;
    QLineEdit *m_name;
    QComboBox *m_collection;
};

class MergeMachineDialog final : public FormDialog
{
    Q_OBJECT
public:
    MergeMachineDialog(Console &console, const site::UnprovisionedRecord &record, QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    const DeviceId m_record;
    QComboBox *m_device;
};

} // namespace slipway::ui
