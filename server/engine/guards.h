// SPDX-License-Identifier: GPL-3.0-or-later
// What the guards against the accidental wipe say before something is done: who would start, and what Clear takes.
// Values; any thread.
#pragma once
#include "server/policy/decide.h"

namespace slipway::engine {

/// What a machine would get at its next PXE boot, as it was last seen to ask; else as its record says.
struct Outlook
{
    DeviceId device;
    QString name;
    policy::Decision decision;
    bool assumed = false; ///< it never asked: the firmware is the one under which it would start
    bool starts() const { return decision.answer == policy::Answer::Boot; }
};

struct DeploymentRisk
{
    enum class Verdict : quint8 { Harmless, NeedsConsent, Forbidden };
    Verdict verdict = Verdict::Harmless;
    QString collection;
    bool builtIn = false; ///< All Systems or All Unknown Computers
    int members = 0;
    int defaultSize = 0;       ///< 0: no limit
    int maximumSize = 0;       ///< 0: no limit
    bool everyUnknown = false; ///< machines that nobody knows yet are members too
    QList<Outlook> machines;   ///< by name; the members that have a record
    QStringList starting() const;
    /// Somebody would start, now or when a window opens, its time comes or the brake is released; or it needs consent.
    bool asks() const;
    Verdict bySize() const; ///< by the limits alone
};

struct ClearPreview
{
    Outlook next; ///< with these rows gone
    QList<policy::LedgerRow> rows;
    bool bootingNow = false; ///< a delivery is under way: Clear leaves it alone
};

struct ClearedRequired
{
    int cleared = 0;
    QStringList bootingNow; ///< names
    qint64 clearing = 0;    ///< for undoClear(); 0: nothing was cleared
};

struct UndoneClear
{
    int restored = 0;
    QStringList begun; ///< began a required boot since: they stay cleared
};

} // namespace slipway::engine
