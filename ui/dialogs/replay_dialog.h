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
    /// What was decided then, and by which revision of the configuration; the dialog says whether it is the same.
    struct Recorded
    {
        policy::Decision decision;
        std::optional<qint64> revision;
    };
    ReplayDialog(Console &console, const policy::BootRequest &request, const std::optional<Recorded> &recorded,
                 QWidget *parent);

protected:
    QString problem() const override;
    void submit() override;

private:
    void showReplay(const engine::Replay &replay);
    std::optional<policy::BootRequest> asked() const;
    bool isRecorded() const;

    const policy::BootRequest m_request;
    const std::optional<Recorded> m_recorded;
    QLineEdit *m_machine;
    QComboBox *m_architecture;
    QDateTimeEdit *m_time;
    QLabel *m_basis;
    WhyView *m_why;
};

} // namespace slipway::ui
