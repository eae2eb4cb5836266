// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator can do when a machine is not booted as it should: from a decision to steps, the likeliest
// first. Pure values; engine::applyRemedy does those that are one step, models/texts says them in words. Any thread.
#pragma once
#include "server/policy/decide.h"

namespace slipway::policy {

struct Remedy
{
    enum class Kind : quint8 {
        AllowInterface,    ///< object: the interface
        ActivateResponder, //
        RemoveExclusion,   ///< object: the MAC
        ClearRequired,     ///< object: the device
        EnableDeployment,  ///< object: its id
        EnablePxeOnImage,  ///< object: the boot image
        EnableUnknownComputers,
        TreatAsSharedAdapter, ///< object: the MAC: it names no machine any more
        ReleaseBrake,
        ReleaseQuarantine,   ///< object: the device
        SetBlockSize,        ///< value: bytes
        SetRamdiskBlockSize, ///< object: the device; empty: every machine; value: bytes
        // More than one step: a dialog, or something outside of this program.
        RegisterMachine, ///< object: the MAC
        AddToCollection, ///< object: the device
        DeployTo,        ///< object: the device; empty: all unknown computers
        OpenDeployment,  ///< object: its id
        OpenDevice,      ///< object: the device
        OpenSettings,    ///< object: the key
        UpdateContent,   ///< object: the boot image
        SupplyBootFile,  ///< object: the boot image; value: the file that it lacks
        InstallLoader,   ///< object: the file; value: its package
        StartAgain,      ///< switch the machine on again
        CheckNetwork, ///< object: what to look for, a stable word ("tftp", "pxe-port", "http", "relay", "link", "mtu",
                      ///< "loader", "address-server", "other-server"); value: an address
    };
    Kind kind = Kind::StartAgain;
    QString object;
    QString value{};
    bool operator==(const Remedy &) const = default;
};
QString remedyKey(Remedy::Kind kind); ///< "remove-exclusion": stable
std::optional<Remedy::Kind> remedyKindFromKey(QStringView key);
/// engine::applyRemedy can do it without asking anything more.
bool isOneStep(Remedy::Kind kind);
/// Machines may start a required deployment, which may erase disks, at their next network boot because of it.
bool mayWipe(Remedy::Kind kind);
QJsonObject toJson(const Remedy &remedy);

/// Who asked, for the remedies that need it.
struct Asker
{
    MacAddress mac;
    QString interface; ///< empty: not known
};
/// Of the rejected candidates, best first: the one that came furthest through the checks is the one that was meant.
QList<Candidate> byNearness(const Decision &decision);
/// For a decision that is silent; none otherwise.
QList<Remedy> remediesFor(const Decision &decision, const Asker &asker);

} // namespace slipway::policy
