// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal: simulated machines boot from a running engine, through its own sockets, as far as the boot program and
// the first bytes of what it would load. They leave no trace. Reads the site itself, so it works in the console and in
// slipwayctl, whichever program holds the ports. Any thread, which it blocks.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include "server/policy/decide.h"
#include "server/store/site_location.h"
#include <functional>

namespace slipway::engine {

struct RehearsalPlan
{
    /// Of whom the machines are members. Invalid: for each machine the collection of the newest deployment that it
    /// could boot from.
    CollectionId collection{};
    Ipv4 server; ///< an own address of this computer at which the engine is reached
    quint16 dhcpPort = 67;
    quint16 pxePort = 4011;
    quint16 tftpPort = 69;
};

struct RehearsalStep
{
    enum class Kind : quint8 { Offer, BootService, BootProgram, Content };
    enum class Outcome : quint8 { Passed, Failed, NotNeeded };
    Kind kind = Kind::Offer;
    Outcome outcome = Outcome::Passed;
    double milliseconds = 0;
    /// Why it failed: "not-running" (the port is closed), "silent" (the decision says why), "error" (`error` says why),
    /// "no-answer", "no-file", "refused" (detail is what the server said), "stalled", "mismatch".
    QString failure{};
    QString detail{}; ///< a file name, or text from the network: plain text
    std::optional<Error> error{};
};

struct RehearsedMachine
{
    enum class Kind : quint8 { Bios, UefiX64, UefiArm64 };
    /// Nothing: the site has nothing for machines of this kind, which is no fault.
    enum class Outcome : quint8 { Passed, Failed, Nothing };
    Kind kind = Kind::Bios;
    Outcome outcome = Outcome::Nothing;
    QString collection; ///< its name
    policy::Decision decision;
    QList<RehearsalStep> steps;
    double milliseconds = 0; ///< of all steps
};

struct Rehearsed
{
    QList<RehearsedMachine> machines;
    bool passed() const; ///< somebody boots, and nobody failed
};

QString rehearsedKindKey(RehearsedMachine::Kind kind);          ///< "bios", "uefi-x64", "uefi-arm64"
QString rehearsedOutcomeKey(RehearsedMachine::Outcome outcome); ///< "passed", "failed", "nothing"
QString rehearsalStepKey(RehearsalStep::Kind kind);             ///< "offer", "boot-service", "boot-program", "content"
QString rehearsalOutcomeKey(RehearsalStep::Outcome outcome);    ///< "passed", "failed", "not-needed"

/// Called after each step with the machine as it is; false cancels.
using RehearsalWatch = std::function<bool(const RehearsedMachine &machine)>;
Result<Rehearsed> rehearse(const store::SiteLocation &site, const RehearsalPlan &plan,
                           const RehearsalWatch &watch = {}); ///< Cancelled

} // namespace slipway::engine
