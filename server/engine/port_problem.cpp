// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/port_problem.h"
#include "server/engine/port_grant.h"

namespace slipway::engine {

PortProblem toProblem(const Error &error)
{
    PortProblem problem{error.args.value(0), error.args.value(1), {}, error.code == ErrorCode::PortForbidden};
    if (error.code == ErrorCode::PortInUse)
        problem.owner = error.args.value(2);
    if (problem.privilege) {
        const PortGrant grant = portGrant();
        problem.opener = openersFault(grant, problem.port);
        problem.grant = grant.grant;
    }
    return problem;
}

quint16 otherPort(quint16 port)
{
    constexpr quint16 firstFree = 1024, distance = 10000;
    return port == 0 || port >= firstFree ? port : quint16(port + distance);
}

} // namespace slipway::engine
