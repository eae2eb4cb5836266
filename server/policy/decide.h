// SPDX-License-Identifier: GPL-3.0-or-later
// The decision: values in, values out. The same function answers the wire, `slipwayctl explain` and the console.
#pragma once
#include "server/policy/ledger.h"
#include "server/policy/ramdisk.h"
#include "server/policy/reason.h"
#include "server/site/effective_variables.h"
#include "server/site/observation.h"
#include <QJsonObject>

namespace slipway::policy {

/// What is known of the machine that asks.
struct BootRequest
{
    MacAddress mac;
    std::optional<Guid> smbiosGuid;
    std::optional<quint16> architecture; ///< option 93; none: not a PXE request
    bool pxe = true;                     ///< option 60 says PXEClient or HTTPClient
    std::optional<int> secs;             ///< none: the delay counts as passed (4011, explain)
    std::optional<QString> interface;    ///< none: the step is skipped
    qint64 atMs = 0;                     ///< UTC
    /// Where the machine is seen to sit now. None (explain without a path): what was last seen of it counts.
    std::optional<site::Observation> seen{};
};

enum class Answer : quint8 { Boot, Prompt, Silent };
enum class Match : quint8 { None, Mac, Guid, Both, Conflict, Unprovisioned };
enum class ArchitectureMatch : quint8 { None, Exact, Compatible };

struct Candidate
{
    DeploymentId deployment;
    site::Deployment::Purpose purpose = site::Deployment::Purpose::Available;
    QString bootImage; ///< name; empty without one
    Rejection rejection = Rejection::None;
    std::optional<qint64> opensMs{}; ///< OUTSIDE_MAINTENANCE_WINDOW: when it will run, UTC; none: never
};

struct Step
{
    QString step;    ///< stable word: "interface", "responder", "request", "exclusion", "architecture", "delay",
                     ///< "identity", "site", "unknown", "deployments", "selection", "variables"
    QString outcome; ///< "pass", "stop", "skip", "warn"
    QString detail;  ///< English, plain text
};

struct Decision
{
    Answer answer = Answer::Silent;
    Reason reason = Reason::NotPxe;
    DeviceId device; ///< provisioned or unprovisioned record, if any
    QString deviceName;
    Match match = Match::None;
    bool unknown = false; ///< treated as the unknown computer of its architecture
    std::optional<site::Architecture> architecture;
    std::optional<site::Firmware> firmware;
    ArchitectureMatch architectureMatch = ArchitectureMatch::None;
    DeploymentId deployment;
    QString taskSequence;
    BootImageId bootImageId;
    QString bootImage;
    QList<Candidate> candidates; ///< the chosen first, then by id descending
    QList<Step> steps;
    /// Required candidates that ranked below the chosen required one: superseded once it is served (design decision 3).
    QList<DeploymentId> superseded;
    std::optional<Ramdisk> ramdisk{}; ///< where a WIM was chosen
    /// What holds for the machine where something was chosen. Never written anywhere: some values are secret.
    QList<site::EffectiveVariable> variables{};
    QStringList lacking{}; ///< names that the chosen image's command line needs, and `variables` does not have
};

/// Pure. The machine's record, architecture and firmware are filled in whatever the answer is, so that a silent session
/// still says which machine it was; candidates only if the walk came that far.
Decision decide(const BootRequest &request, const site::Snapshot &snapshot, const Ledger &ledger);

/// Architecture and firmware by option 93 (the outer contract); none: unsupported. BIOS has the width of the device
/// record, else x64.
struct ClientPlatform
{
    site::Architecture architecture;
    site::Firmware firmware;
};
std::optional<ClientPlatform> clientPlatform(quint16 architecture, const site::Device *device);

/// The object of the contract's `explain`, and back (for stored sessions). The boot image's id is not part of the
/// object: it means nothing after the image was removed.
QJsonObject toJson(const Decision &decision);
Decision decisionFromJson(const QJsonObject &object);

} // namespace slipway::policy
