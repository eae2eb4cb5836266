// SPDX-License-Identifier: GPL-3.0-or-later
// What would the answer have been at 14:03? By the configuration and the ledger of then. Gui thread.
#pragma once
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace slipway::ui {

class WhyView;

class ReplayDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `recorded`: what was decided then; the dialog says whether it is the same.
    ReplayDialog(Console &console, const policy::BootRequest &request, const std::optional<policy::Decision> &recorded,
                 QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    void showReplay(const engine::Replay &replay);
    std::optional<policy::BootRequest> asked() const;

    const policy::BootRequest m_request;
    const std::optional<policy::Decision> m_recorded;
    QLineEdit *m_machine;
    QComboBox *m_architecture;
    QDateTimeEdit *m_time;
    QLabel *m_basis;
    WhyView *m_why;
};

} // namespace slipway::ui
