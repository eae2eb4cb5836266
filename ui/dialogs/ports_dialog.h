// SPDX-License-Identifier: GPL-3.0-or-later
// The ports that the system refused: what was tried, why it failed, and the one command that grants them; run here by
// pkexec where that is installed. Gui thread.
#pragma once
#include "server/engine/port_grant.h"
#include "ui/dialogs/form_dialog.h"

namespace slipway::ui {

class PortsDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `look` tells whether it is granted, each time anew.
    PortsDialog(Console &console, std::function<engine::PortGrant()> look, QWidget *parent);

protected:
    void submit() override;
    void setBusy(bool busy) override;

private:
    void addTried();
    void addCommand();
    void addButtons();
    void serveAnew();
    void tried(const QList<engine::PortProblem> &problems); ///< to open the ports once more
    void ended(int status, const QString &said);
    QString command() const;

    std::function<engine::PortGrant()> m_look;
    engine::PortGrant m_grant;
    QString m_pkexec;
    QLabel *m_waiting;
    bool m_trying = false;
};

} // namespace slipway::ui
