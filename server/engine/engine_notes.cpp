// SPDX-License-Identifier: GPL-3.0-or-later
// What a start of the engine has to say about interfaces and ports.
#include "server/engine/engine.h"
#include "server/engine/port_problem.h"
#include "server/net/interfaces.h"

namespace slipway::engine {

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

} // namespace slipway::engine
