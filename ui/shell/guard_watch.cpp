// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guard_watch.h"
#include "models/texts/guard_text.h"
#include "ui/dialogs/confirm_dialog.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

GuardWatch::GuardWatch(Console &console, ActionRegistry &actions, QWidget *window)
    : QObject(window), m_console(console), m_actions(actions), m_window(window)
{
    connectActions();
    connect(&console, &Console::siteChanged, this, &GuardWatch::look);
    look();
}

void GuardWatch::connectActions()
{
    const auto on = [this](const QString &id, auto work) {
        connect(m_actions.action(id), &QAction::triggered, this, work);
    };
    on(u"guard.stop-answering"_s, [this] { setAnswering(false); });
    on(u"guard.start-answering"_s, [this] { setAnswering(true); });
    on(u"guard.release-brake"_s, [this] { askToRelease(); });
    on(u"guard.engage-brake"_s, [this] { askToEngage(); });
}

void GuardWatch::look()
{
    const bool answering = m_console.snapshot()->settings().responderActive;
    const std::optional<policy::Brake> brake = m_console.ledger()->brake();
    m_actions.action(u"guard.stop-answering"_s)->setEnabled(answering);
    m_actions.action(u"guard.start-answering"_s)->setEnabled(!answering);
    m_actions.action(u"guard.release-brake"_s)->setEnabled(brake.has_value());
    m_actions.action(u"guard.engage-brake"_s)->setEnabled(!brake);
    if (brake != m_brake) {
        m_brake = brake;
        if (brake)
            m_console.notify({u"brake"_s,
                              Notice::Level::Error,
                              models::brakeText(*brake),
                              u"guard.release-brake"_s,
                              tr("Release the Brake…"),
                              {},
                              0,
                              true});
        else
            for (const QString &told : {u"brake"_s, u"restored"_s}) // which asked for nothing else
                emit m_console.noticeOver(told);
    }
    if (answering == m_answering)
        return;
    m_answering = answering;
    if (answering)
        emit m_console.noticeOver(u"answering"_s);
    else
        m_console.notify({u"answering"_s,
                          Notice::Level::Warning,
                          tr("Answering is stopped: no machine is answered, and every transfer was ended."),
                          u"guard.start-answering"_s,
                          tr("Start Answering"),
                          {},
                          0,
                          true});
}

/// At once: whoever stops has no time for a question.
void GuardWatch::setAnswering(bool answering)
{
    m_console.attempt([answering](engine::Commands &commands) {
        return commands.setSetting(u"responder.active"_s, answering ? u"true"_s : u"false"_s);
    });
}

void GuardWatch::askToRelease()
{
    const Consequence text{u"release-brake"_s,
                           tr("Release the Brake"),
                           tr("Required deployments start again, on every machine that one reaches, at its next PXE "
                              "boot. The starts so far no longer count."),
                           {},
                           tr("If the brake was not expected, look at the deployments first: disable what should not "
                              "run."),
                           tr("Release"),
                           true};
    openDialog(new ConfirmDialog(
        m_console, text,
        [this] { m_console.attempt([](engine::Commands &commands) { return commands.releaseBrake(); }); }, m_window));
}

void GuardWatch::askToEngage()
{
    const Consequence text{u"engage-brake"_s,
                           tr("Engage the Brake"),
                           tr("No required deployment starts until the brake is released. What runs goes on; available "
                              "deployments are still offered."),
                           {},
                           {},
                           tr("Engage"),
                           false};
    openDialog(new ConfirmDialog(
        m_console, text,
        [this] { m_console.attempt([](engine::Commands &commands) { return commands.engageBrake(); }); }, m_window));
}

} // namespace slipway::ui
