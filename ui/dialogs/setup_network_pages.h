// SPDX-License-Identifier: GPL-3.0-or-later
// The first run's pages about the network: which interface, and who gives addresses there. Gui thread.
#pragma once
#include "ui/dialogs/setup_wizard.h"
#include <QTimer>

class QButtonGroup;
class QLineEdit;
class QProgressBar;
class QRadioButton;

namespace slipway::ui {

class StateList;

class SetupInterfacePage final : public WizardPage
{
    Q_OBJECT
public:
    SetupInterfacePage(Console &console, const SetupSurroundings &around, SetupState &state);
    QString problem() const override;
    bool hasWarning() const override;
    void enter() override;
    void commit() override;
    QWidget *firstField() override;

private:
    void fill();
    QString chosen() const; ///< "all", or a name; empty: none

    const SetupSurroundings &m_around;
    SetupState &m_state;
    QList<net::Interface> m_interfaces;
    QFrame *m_card;
    QButtonGroup *m_group;
    bool m_filled = false;
};

class SetupDhcpPage final : public WizardPage
{
    Q_OBJECT
public:
    SetupDhcpPage(Console &console, const SetupSurroundings &around, SetupState &state);
    ~SetupDhcpPage() override;
    QString problem() const override;
    bool hasWarning() const override { return m_rivals || m_guessed; }
    void enter() override;
    void commit() override;
    bool cancelWork() override;
    QWidget *firstField() override;

private:
    void buildModes();
    QWidget *makeAddresses();
    void judgeRange();
    void probe();
    void take(const Result<engine::DhcpProbe> &probe);
    void choose(site::DhcpMode mode);
    site::DhcpMode mode() const;
    void proposeRange();

    const SetupSurroundings &m_around;
    SetupState &m_state;
    QProgressBar *m_bar;
    StateList *m_servers;
    MessageStrip *m_advice;
    MessageStrip *m_rival;
    QPushButton *m_again;
    QPushButton *m_grant;
    QRadioButton *m_proxy = nullptr;
    QRadioButton *m_server = nullptr;
    QRadioButton *m_sameHost = nullptr;
    QWidget *m_addresses = nullptr;
    QLineEdit *m_range = nullptr;
    QLineEdit *m_router = nullptr;
    QLineEdit *m_nameServers = nullptr;
    MessageStrip *m_rangeNote = nullptr;
    QTimer m_tick;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QString m_probed; ///< the interface
    bool m_rivals = false;
    bool m_guessed = true;    ///< nothing was heard: what is chosen is a guess
    bool m_forbidden = false; ///< since the system did not let it listen
};

} // namespace slipway::ui
