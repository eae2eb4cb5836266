// SPDX-License-Identifier: GPL-3.0-or-later
// One simulated machine: DISCOVER, the boot service, the boot program, the first bytes of what that would load.
#pragma once
#include "server/content/boot_plan.h"
#include "server/engine/rehearsal_run.h"
#include "server/tftp/fetch.h"
#include "server/wire/dhcp_message.h"

namespace slipway::engine {

class RehearsalMachine
{
public:
    struct Setup
    {
        const RehearsalPlan &plan;
        const site::Snapshot &snapshot; ///< with the machine in it
        const policy::Ledger &ledger;
        const content::Library &library;
        const content::Loaders &loaders;
        const RehearsalWatch &watch;
    };
    RehearsalMachine(RehearsedMachine::Kind kind, const MacAddress &mac, const Setup &setup);

    /// False: cancelled.
    bool run(RehearsedMachine &machine);

private:
    struct Told ///< by OFFER and ACK
    {
        QByteArray file;
        std::optional<quint16> menuItem;
    };
    using Step = RehearsalStep;
    void decide();
    Step offer();
    Step bootService();
    Step bootProgram();
    Step content();
    Step why(Step step) const;
    struct Answer
    {
        wire::DhcpMessage message;
        double milliseconds = 0; ///< since it was asked for the last time
    };
    std::optional<Answer> ask(wire::DhcpMessage message, quint16 port, int patienceMs, bool &closed) const;
    wire::DhcpMessage request(wire::MessageType type) const;
    void take(const wire::DhcpMessage &reply);
    Step fetch(Step step, const QByteArray &name, qint64 limit);
    bool expectPlan();

    const RehearsedMachine::Kind m_kind;
    const MacAddress m_mac;
    const Setup m_setup;
    policy::BootRequest m_request;
    policy::Decision m_decision;
    std::optional<Error> m_error; ///< why the boot could not be planned
    Told m_told;
    std::optional<content::BootPlan> m_expected;
};

} // namespace slipway::engine
