// SPDX-License-Identifier: GPL-3.0-or-later
// The first run's pages about this computer: its ports, and the folder of the content. Gui thread.
#pragma once
#include "ui/dialogs/setup_wizard.h"

class QPushButton;

namespace slipway::ui {

class StateList;

class SetupPortsPage final : public WizardPage
{
    Q_OBJECT
public:
    SetupPortsPage(Console &console, const SetupSurroundings &around, const SetupState &state);
    QString problem() const override;
    QString skipText() const override;
    bool hasWarning() const override;
    void enter() override;

signals:
    /// Back to the page that asks the network, which can be heard now.
    void askWanted();

private:
    void show();
    void tryAgain();
    void showServing();
    void showFailed();

    const SetupSurroundings &m_around;
    const SetupState &m_state;
    StateList *m_ports;
    MessageStrip *m_strip;
    QPushButton *m_grant;
    QPushButton *m_again;
    QPushButton *m_ask;
    QList<engine::PortProblem> m_problems; ///< of the last try
};

class SetupContentPage final : public WizardPage
{
    Q_OBJECT
public:
    explicit SetupContentPage(Console &console);
    QString problem() const override { return m_problem; }
    bool hasWarning() const override { return m_scarce; }
    void enter() override;

private:
    struct Place
    {
        QString folder;
        QString fileSystem;
        qint64 free = 0, total = 0;
        bool writable = false;
    };
    static Place look(const QString &folder);
    void take(const Place &place);

    StateList *m_rows;
    QString m_problem;
    bool m_scarce = false;
};

} // namespace slipway::ui
