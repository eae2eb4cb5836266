// SPDX-License-Identifier: GPL-3.0-or-later
// What of a virtual test machine is chosen: its kind, and as whom it asks. Gui thread.
#pragma once
#include "server/engine/test_machine_plan.h"
#include "ui/shell/console.h"
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace slipway::ui {

class TestMachineForm final : public QWidget
{
    Q_OBJECT
public:
    /// `offers`: what of QEMU this host has. The fields are `field.firmware`, `field.role` and `field.name`.
    TestMachineForm(Console &console, const QList<engine::MachineOffer> &offers, QWidget *parent = nullptr);

    /// Whether any machine can be made here; if not, how to install what is missing.
    bool possible() const;
    QString installCommand() const { return m_installCommand; }
    /// Nothing: `problem` says what is wrong, and the field has the focus.
    std::optional<engine::TestMachineOrder> order(QString &problem);

signals:
    /// What was wrong may be right now.
    void changed();

private:
    void addFirmware(const QList<engine::MachineOffer> &offers);
    void chooseUsual();
    void showRole();
    engine::MachineRole role() const;
    qint64 named(const QString &name) const;

    Console &m_console;
    QFormLayout *m_form;
    QComboBox *m_firmware, *m_role;
    QLineEdit *m_name;
    QString m_installCommand;
};

} // namespace slipway::ui
