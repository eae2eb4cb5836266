// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a service as a machine would, and says what came of it. It begins as soon as it is shown. Gui thread.
#pragma once
#include "models/site/service_model.h"
#include "server/engine/rehearsal_run.h"
#include "server/engine/service_test.h"
#include "ui/dialogs/form_dialog.h"
#include <atomic>

class QProgressBar;

namespace slipway::ui {

class StateList;

class ServiceTestDialog final : public FormDialog
{
    Q_OBJECT
public:
    ServiceTestDialog(Console &console, models::Service service, QWidget *parent);
    ~ServiceTestDialog() override;

protected:
    void submit() override { QDialog::accept(); }

private:
    void test();
    void rehearse();
    void fetch();
    void take(const Result<engine::Rehearsed> &rehearsed);
    void take(const engine::ServiceTestPlan &plan, const Result<engine::ServiceTested> &tested);

    models::Service m_service;
    MessageStrip *m_strip;
    QProgressBar *m_bar;
    StateList *m_results;
    QPushButton *m_again;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace slipway::ui
