// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/port_text.h"
#include "models/texts/display_text.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct PortTexts
{
    Q_DECLARE_TR_FUNCTIONS(PortTexts)
};

QString nextStep(const engine::PortProblem &problem)
{
    const QString command = grantCommand(problem);
    if (command.isEmpty())
        return PortTexts::tr("Let the slipwayd service serve, or choose ports above 1023.");
    return PortTexts::tr("An administrator grants it once, with: %1").arg(displayText(command, 4096));
}

} // namespace

QString portName(const engine::PortProblem &problem)
{
    return displayText(problem.port.section(u' ', 0, 0).toUpper() + u' ' + problem.port.section(u' ', 1));
}

QString grantCommand(const engine::PortProblem &problem)
{
    const bool helps = problem.opener == u"not-granted" || problem.opener == u"not-allowed";
    return helps && !problem.grant.isEmpty() ? u"sudo "_s + shellWord(problem.grant) : QString();
}

QString openerText(const engine::PortProblem &problem)
{
    if (problem.opener == u"missing")
        return PortTexts::tr(
            "The program slipway-ports, which opens the boot ports for Slipway, is not installed beside "
            "it.");
    if (problem.opener == u"not-granted")
        return PortTexts::tr(
            "The program slipway-ports, which opens the boot ports for Slipway, has not been granted to "
            "you yet.");
    if (problem.opener == u"not-allowed")
        return PortTexts::tr(
            "The program slipway-ports, which opens the boot ports for Slipway, is not yours to run: you "
            "are not in the group slipway.");
    if (problem.opener == u"not-listed")
        return PortTexts::tr("The program slipway-ports opens UDP 67, 68, 69, 4011 and TCP 80 only.");
    if (problem.opener == u"refused")
        return PortTexts::tr("The program slipway-ports was refused it too: it lies in a file system that is mounted "
                             "nosuid, or this session may gain no privileges (a container, no_new_privs).");
    return {};
}

QString portProblemText(const engine::PortProblem &problem)
{
    const QString port =
        displayText(problem.port.section(u' ', 1).isEmpty() ? problem.port : problem.port.section(u' ', 1));
    const QString address = displayText(problem.address);
    const QString protocol = displayText(problem.port.section(u' ', 0, 0).toUpper());
    if (problem.privilege) {
        QStringList sentences{PortTexts::tr("Port %1 (%3) on %2 needs a privilege that this program lacks: ports below "
                                            "1024 are reserved.")
                                  .arg(port, address, protocol)};
        if (const QString opener = openerText(problem); !opener.isEmpty())
            sentences += opener;
        sentences += nextStep(problem);
        return sentences.join(u' ');
    }
    if (problem.owner.isEmpty()) {
        return PortTexts::tr("Port %1 (%3) on %2 is in use by another program. Stop that program, then try again.")
            .arg(port, address, protocol);
    }
    if (const QString unit = problem.owner.section(u' ', 0, 0); unit.endsWith(u".service"_s)) {
        return PortTexts::tr("Port %1 (%3) on %2 is in use by %4. Stop that service (sudo systemctl stop %5), then try "
                             "again.")
            .arg(port, address, protocol, displayText(problem.owner), displayText(shellWord(unit)));
    }
    return PortTexts::tr("Port %1 (%3) on %2 is in use by %4. Stop that program, then try again.")
        .arg(port, address, protocol, displayText(problem.owner));
}

QString servedByText(const QString &program)
{
    return PortTexts::tr("Served by %1. This console watches, and what you change here takes effect there.")
        .arg(displayText(program));
}

QString forbiddenPortsText(const QList<engine::PortProblem> &problems)
{
    QStringList names;
    for (const engine::PortProblem &problem : problems)
        names += portName(problem);
    names.sort();
    return PortTexts::tr("No machine is answered: the system refused the boot ports (%1), because Slipway runs without "
                         "privileges. Grant them once; until then it serves on other ports, for trials only.")
        .arg(names.join(u", "_s));
}

QString runsAsRootText()
{
    return PortTexts::tr("Slipway runs as root, which a window should never do, and does not need: close it, let "
                         "yourself be granted the boot ports once, and start it as yourself.");
}

} // namespace slipway::models
