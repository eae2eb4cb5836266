// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a device, or changes one. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class DeviceDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Adds one; what is known of it already is filled in.
    DeviceDialog(Console &console, const engine::NewDevice &known, QWidget *parent);
    /// Changes one.
    DeviceDialog(Console &console, const site::Device &device, QWidget *parent);

public slots:
    void accept() override;

protected:
    QString problem() const override { return fault().text; }
    void submit() override;

private:
    struct Fault
    {
        QString text{}; ///< empty: there is none
        QWidget *field = nullptr;
    };
    Fault fault() const;
    void build(const engine::NewDevice &known);
    QStringList macLines() const;
    engine::NewDevice values() const;
    void submitChange(const engine::NewDevice &now);

    std::optional<site::Device> m_device;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_macs = nullptr;
    QLineEdit *m_guid = nullptr;
    QComboBox *m_architecture = nullptr;
    QComboBox *m_preferred = nullptr;
};

} // namespace slipway::ui
