// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine has to say about interfaces, ports and who else holds them.
#include "server/engine/engine_private.h"
#include "server/engine/other_engine.h"
#include "server/engine/port_problem.h"
#include "server/net/interfaces.h"
#include <QTimer>

namespace slipway::engine {

namespace {
constexpr int GoodbyeMs = 1000;
}

/// A misspelt --interface would answer nobody without a word. It may come later (a USB adapter): a warning, no refusal.
void Engine::warnOfMissingInterfaces()
{
    QStringList present;
    for (const net::Interface &interface : net::interfaces())
        present.append(interface.name);
    for (const QString &wanted : std::as_const(m_options.interfaces))
        if (!present.contains(wanted))
            note(QStringLiteral("INTERFACE_MISSING"), QStringLiteral("warning"),
                 {wanted, present.join(QStringLiteral(", "))});
}

void Engine::noteProblems(const QList<Error> &errors)
{
    for (const Error &error : errors) {
        const PortProblem problem = toProblem(error);
        if (problem.privilege)
            note(QStringLiteral("PORT_FORBIDDEN"), QStringLiteral("error"),
                 error.args + QStringList{problem.opener, problem.grant});
        else if (error.code == ErrorCode::PortInUse)
            note(QStringLiteral("PORT_IN_USE"), QStringLiteral("error"), error.args);
        else
            emit siteError(error);
    }
}

void Engine::askWhoServes(std::function<void(const QString &program)> told)
{
    const auto program = std::make_shared<QString>();
    const auto trace = std::make_shared<EngineTrace>(EngineTrace::None);
    d->records->post({[program, port = m_servedPort] { *program = slipwayThatHolds(port); },
                      [program, trace, now = d->clock.utcMs()](store::StateStore &store) -> Result<void> {
                          *trace = engineTrace(store, now);
                          if (*trace != EngineTrace::Serves)
                              program->clear();
                          return {};
                      },
                      [this, program, trace, told = std::move(told)](bool) {
                          QMetaObject::invokeMethod(
                              this,
                              [this, program, trace, told] {
                                  d->otherStopped = *trace == EngineTrace::Stopped;
                                  told(*program);
                              },
                              Qt::QueuedConnection);
                      }});
}

void Engine::lookWhoServes()
{
    if (m_servedPort.isEmpty())
        return;
    askWhoServes([this](const QString &program) {
        if (m_servedPort.isEmpty() || program == m_servedBy)
            return;
        // One that stops closes its ports a moment before it says so: only who stays silent has died.
        const bool silent = program.isEmpty() && !d->otherStopped;
        if (std::exchange(d->otherSilent, silent) != silent && silent) {
            QTimer::singleShot(GoodbyeMs, this, &Engine::lookWhoServes);
            return;
        }
        if (program.isEmpty())
            note(QStringLiteral("SERVICE_ENDED"), silent ? QStringLiteral("error") : QStringLiteral("info"),
                 {m_servedBy});
        d->otherSilent = false;
        m_servedBy = program;
        d->servedByCutOff = false;
        m_state = program.isEmpty() ? State::Stopped : State::Failed;
        emit servedByChanged();
    });
}

bool Engine::isCutOff() const
{
    // Which interfaces another program was given, only that one knows: it is believed.
    return m_servedBy.isEmpty() ? d->network.isCutOff() : d->servedByCutOff;
}

} // namespace slipway::engine
