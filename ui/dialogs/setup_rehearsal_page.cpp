// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setup_rehearsal_page.h"
#include "ui/dialogs/rehearsal_rows.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/state_list.h"
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SetupRehearsalPage::SetupRehearsalPage(Console &console, SetupState &state)
    : WizardPage(console, {u"rehearsal"_s, tr("Rehearsal"), tr("Does a machine boot?"),
                           tr("Three simulated machines ask for their boot through the ports that Slipway serves on, "
                              "and compare what they get with the content folder. They leave no trace.")})
    , m_state(state)
    , m_strip(new MessageStrip)
    , m_bar(new QProgressBar)
    , m_machines(new StateList(u"rehearsedMachines"_s))
    , m_next(new MessageStrip)
    , m_again(new QPushButton(tr("&Rehearse Again")))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("The rehearsal runs"));
    m_bar->hide();
    m_strip->label()->setObjectName("rehearsalResult");
    m_next->label()->setObjectName("rehearsalNext");
    m_again->setObjectName("rehearseAgain");
    body()->addWidget(m_strip);
    body()->addWidget(m_bar);
    body()->addWidget(m_machines);
    body()->addWidget(m_next);
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &SetupRehearsalPage::rehearse);
}

SetupRehearsalPage::~SetupRehearsalPage()
{
    *m_cancelled = true;
}

void SetupRehearsalPage::enter()
{
    rehearse();
}

engine::RehearsalPlan SetupRehearsalPage::plan() const
{
    engine::RehearsalPlan plan = rehearsalPlan(console());
    plan.collection = m_state.collection;
    return plan;
}

void SetupRehearsalPage::rehearse()
{
    m_done = false;
    m_next->clear();
    m_machines->setRows({});
    m_bar->show();
    m_again->setEnabled(false);
    m_strip->say(MessageStrip::Level::Info, tr("Machines boot…"));
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    setBusy(true, tr("The rehearsal takes a few seconds…"));
    console().runApart<engine::Rehearsed>(
        this,
        [site = console().engine().options().site, plan = plan(), cancelled = m_cancelled] {
            return engine::rehearse(site, plan, [cancelled](const engine::RehearsedMachine &) { return !*cancelled; });
        },
        [this](const Result<engine::Rehearsed> &rehearsed) { take(rehearsed); });
}

void SetupRehearsalPage::take(const Result<engine::Rehearsed> &rehearsed)
{
    m_done = true;
    m_passed = rehearsed.ok() && rehearsed->passed();
    m_bar->hide();
    m_again->setEnabled(true);
    if (rehearsed.ok())
        conclude(*rehearsed);
    else
        m_strip->say(MessageStrip::Level::Error, models::errorText(rehearsed.error()));
    setBusy(false);
}

void SetupRehearsalPage::conclude(const engine::Rehearsed &rehearsed)
{
    m_machines->setRows(rehearsedRows(rehearsed));
    const bool elsewhere = !console().engine().forbidden().isEmpty();
    if (!m_passed)
        m_strip->say(MessageStrip::Level::Error,
                     tr("Not ready yet. What is in the way stands below, with the next step."));
    else if (elsewhere)
        m_strip->say(MessageStrip::Level::Warning,
                     tr("The boot works, but on other ports than machines ask on: grant the boot ports."));
    else
        m_strip->say(MessageStrip::Level::Good, tr("Ready. Machines of this network can boot."));
    m_next->say(MessageStrip::Level::Info, m_passed ? nextSteps() : QString());
}

/// What is left to do until a machine on a desk boots.
QString SetupRehearsalPage::nextSteps() const
{
    const site::Snapshot &snapshot = *console().snapshot();
    if (snapshot.configuration().devices.isEmpty() && !snapshot.settings().unknownComputers)
        return tr(
            "No device is registered yet, and unknown machines are not answered. Import your devices under "
            "Assets, Devices; or let a machine boot from the network, choose it under Monitoring, Live Boots, and "
            "press Add as Device.");
    return tr("Start a machine, let it boot from the network, and watch it under Monitoring, Live Boots.");
}

bool SetupRehearsalPage::cancelWork()
{
    *m_cancelled = true;
    return false;
}

} // namespace slipway::ui
