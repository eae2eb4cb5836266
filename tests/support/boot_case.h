// SPDX-License-Identifier: GPL-3.0-or-later
// One worked case: a site, what has run, one machine that asks, and what it gets in one word or two.
//
// The start is the same everywhere: site P01 with unknown support on, device D1 (MAC, GUID, in collection C1) and the
// PXE-enabled x64 images I64 (UEFI program) and L64 (Linux, boots on BIOS too); D1 asks as UEFI x64 at BootCase::Now.
#pragma once
#include "server/policy/decide.h"
#include "tests/support/site_builder.h"

namespace slipway::test {

inline const MacAddress MacOfD1 = mac("02:00:00:00:00:01");
inline const Guid GuidOfD1 = guid("5C0FFEE5-0000-4000-8000-000000000001");
inline const MacAddress StrangeMac = mac("02:00:00:00:99:99");
inline const Guid StrangeGuid = guid("5C0FFEE5-0000-4000-8000-000000009999");

/// Option 93.
enum class Asks : quint16 { Bios = 0, UefiX86 = 6, UefiX64 = 7, UefiArm64 = 11 };

class BootCase
{
public:
    static constexpr qint64 Now = 1'800'000'000'000;
    static constexpr qint64 Day = 86'400'000;

    BootCase()
    {
        site.set(QStringLiteral("responder.unknown-computers"), QStringLiteral("true"));
        site.device(QStringLiteral("D1")).mac(MacOfD1).guid(GuidOfD1);
        site.collection(QStringLiteral("C1")).holds(QStringLiteral("D1"));
        site.program(QStringLiteral("I64"));
        site.linuxImage(QStringLiteral("L64"));
        from(MacOfD1, GuidOfD1);
        as(Asks::UefiX64);
        request.atMs = Now;
    }

    BootCase &from(const MacAddress &mac, std::optional<Guid> guid = std::nullopt)
    {
        request.mac = mac;
        request.smbiosGuid = guid;
        return *this;
    }
    BootCase &as(Asks architecture)
    {
        request.architecture = quint16(architecture);
        return *this;
    }
    BootCase &fromStranger() { return from(StrangeMac, StrangeGuid); }

    DeploymentDraft required(const QString &id, const QString &image = QStringLiteral("I64"))
    {
        return site.required(id).to(QStringLiteral("C1")).boots(image);
    }
    DeploymentDraft available(const QString &id, const QString &image = QStringLiteral("I64"))
    {
        return site.available(id).to(QStringLiteral("C1")).boots(image);
    }
    DeploymentDraft requiredToUnknown(const QString &id)
    {
        return site.required(id).to(QStringLiteral("All Unknown Computers")).boots(QStringLiteral("I64"));
    }
    DeploymentDraft availableToUnknown(const QString &id)
    {
        return site.available(id).to(QStringLiteral("All Unknown Computers")).boots(QStringLiteral("I64"));
    }

    BootCase &ran(DeviceId device, const QString &id, policy::LedgerState state, qint64 ms = Now - Day)
    {
        ledger.set({device, {id}, state, ms});
        return *this;
    }
    BootCase &served(const QString &id) { return ran(d1(), id, policy::LedgerState::Served); }
    /// The record that a first payload makes for a machine without one.
    DeviceId unprovisioned(const MacAddress &mac, std::optional<Guid> guid = std::nullopt)
    {
        const DeviceId id{FirstUnprovisionedId + ledger.unprovisionedRecords().size()};
        ledger.add({id, mac, guid, site::Architecture::X64, Now});
        return id;
    }

    BootCase &window(const QString &collection, const QString &text)
    {
        const CollectionId id = site.collection(collection).id();
        const auto window = site::parseWindow(text);
        if (!window)
            qFatal("the product refuses the window %s", qPrintable(text));
        for (site::Collection &row : site.configuration().collections) {
            if (row.id == id)
                row.windows.append(*window);
        }
        return *this;
    }

    DeviceId d1() const { return site.deviceId(QStringLiteral("D1")); }
    policy::Decision decide() const { return policy::decide(request, *site.snapshot(), ledger); }
    /// "boot P0120001", "prompt P0120001" or "silent EXCLUDED".
    QString outcome() const
    {
        const policy::Decision decision = decide();
        switch (decision.answer) {
        case policy::Answer::Boot:
            return QStringLiteral("boot ") + decision.deployment.value;
        case policy::Answer::Prompt:
            return QStringLiteral("prompt ") + decision.deployment.value;
        case policy::Answer::Silent:
            break;
        }
        return QStringLiteral("silent ") + policy::reasonId(decision.reason);
    }
    /// Why that deployment lost: "ALREADY_RUN"; "chosen"; "no candidate".
    QString fateOf(const QString &id) const
    {
        const policy::Decision decision = decide();
        for (const policy::Candidate &candidate : decision.candidates) {
            if (candidate.deployment == DeploymentId{id})
                return candidate.rejection == policy::Rejection::None ? QStringLiteral("chosen")
                                                                      : policy::rejectionId(candidate.rejection);
        }
        return QStringLiteral("no candidate");
    }
    /// Who it is and how it was found: "D1 mac", "Unknown 02:… unprovisioned", "nobody".
    QString identity() const
    {
        const policy::Decision decision = decide();
        static const QStringList words{QStringLiteral("none"),     QStringLiteral("mac"),
                                       QStringLiteral("guid"),     QStringLiteral("both"),
                                       QStringLiteral("conflict"), QStringLiteral("unprovisioned")};
        return decision.device.isValid() ? decision.deviceName + QChar(u' ') + words[int(decision.match)]
                                         : QStringLiteral("nobody");
    }

    SiteBuilder site;
    policy::Ledger ledger;
    policy::BootRequest request;
};

} // namespace slipway::test
