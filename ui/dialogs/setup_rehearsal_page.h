// SPDX-License-Identifier: GPL-3.0-or-later
// The first run's last page: simulated machines boot through the real sockets. Gui thread.
#pragma once
#include "server/engine/rehearsal_run.h"
#include "ui/dialogs/setup_wizard.h"

class QProgressBar;
class QPushButton;

namespace slipway::ui {

class StateList;

class SetupRehearsalPage final : public WizardPage
{
    Q_OBJECT
public:
    SetupRehearsalPage(Console &console, SetupState &state);
    ~SetupRehearsalPage() override;
    bool hasWarning() const override { return m_done && !m_passed; }
    void enter() override;
    bool cancelWork() override;

private:
    engine::RehearsalPlan plan() const;
    void rehearse();
    void take(const Result<engine::Rehearsed> &rehearsed);
    void conclude(const engine::Rehearsed &rehearsed);
    QString nextSteps() const;

    SetupState &m_state;
    MessageStrip *m_strip;
    QProgressBar *m_bar;
    StateList *m_machines;
    MessageStrip *m_next;
    QPushButton *m_again;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    bool m_done = false;
    bool m_passed = false;
};

} // namespace slipway::ui
