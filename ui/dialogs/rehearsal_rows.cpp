// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rehearsal_rows.h"
#include "models/texts/setup_text.h"
#include "server/engine/measuring_server.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
struct RehearsalTexts
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalTexts)
};
} // namespace

QList<StateList::Row> rehearsedRows(const engine::Rehearsed &rehearsed)
{
    QList<StateList::Row> rows;
    for (const engine::RehearsedMachine &machine : rehearsed.machines) {
        QStringList steps;
        if (machine.outcome != engine::RehearsedMachine::Outcome::Nothing) {
            for (const engine::RehearsalStep &step : machine.steps)
                steps += RehearsalTexts::tr("%1: %2").arg(models::rehearsalStepText(step.kind),
                                                          models::rehearsalStepResult(step));
        }
        QString hint = steps.join(u"  ·  "_s);
        if (const QString why = models::rehearsalFailureText(machine); !why.isEmpty())
            hint += u'\n' + why;
        rows += {models::rehearsedIcon(machine), models::rehearsedTone(machine),
                 models::rehearsedKindText(machine.kind), models::rehearsedOutcomeText(machine), hint};
    }
    return rows;
}

quint16 portOf(const QString &endpoint, quint16 usual)
{
    const quint16 port = quint16(endpoint.section(u':', 1).toUInt());
    return port == 0 ? usual : port;
}

engine::RehearsalPlan rehearsalPlan(const Console &console)
{
    const engine::Engine &engine = console.engine();
    const bool serves = engine.state() == engine::Engine::State::Serving;
    const engine::Endpoints at = serves ? engine.endpoints() : engine::Endpoints();
    engine::RehearsalPlan plan;
    plan.server =
        engine::measuringServer(engine.options(), serves ? &at : nullptr, console.snapshot()->settings()).first;
    plan.dhcpPort = portOf(at.dhcp, plan.dhcpPort);
    plan.pxePort = portOf(at.pxe, plan.pxePort);
    plan.tftpPort = portOf(at.tftp, plan.tftpPort);
    return plan;
}

} // namespace slipway::ui
