// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/next_boot.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

constexpr quint16 Bios = 0, UefiX86 = 6, UefiX64 = 7, UefiArm64 = 11;

QList<quint16> possibleArchitectures(const std::optional<site::Architecture> &architecture)
{
    if (architecture == site::Architecture::Arm64)
        return {UefiArm64};
    if (architecture == site::Architecture::X86)
        return {UefiX86, Bios};
    return {UefiX64, Bios};
}

bool sameAnswer(const Decision &a, const Decision &b)
{
    const auto sameCandidate = [](const Candidate &one, const Candidate &other) {
        return one.deployment == other.deployment && one.rejection == other.rejection;
    };
    return a.answer == b.answer && a.reason == b.reason && a.deployment == b.deployment &&
           std::equal(a.candidates.begin(), a.candidates.end(), b.candidates.begin(), b.candidates.end(),
                      sameCandidate);
}

} // namespace

quint16 architectureOption(const ClientPlatform &platform)
{
    if (platform.firmware == site::Firmware::Bios)
        return Bios;
    switch (platform.architecture) {
    case site::Architecture::X86:
        return UefiX86;
    case site::Architecture::X64:
        return UefiX64;
    case site::Architecture::Arm64:
        return UefiArm64;
    }
    return UefiX64;
}

QList<BootRequest> nextBootRequests(const site::Member &member, const site::Snapshot &snapshot, const Ledger &ledger,
                                    qint64 atMs)
{
    BootRequest request;
    request.atMs = atMs;
    std::optional<site::Architecture> architecture;
    if (member.isUnknown()) {
        architecture = member.unknown;
    } else if (const site::Device *device = snapshot.device(member.device)) {
        request.mac = device->macs.value(0);
        request.smbiosGuid = device->smbiosGuid;
        architecture = device->architecture;
    } else if (const site::UnprovisionedRecord *record = ledger.unprovisioned(member.device)) {
        request.mac = record->mac;
        request.smbiosGuid = record->smbiosGuid;
        architecture = record->architecture;
    } else {
        return {};
    }
    QList<BootRequest> requests;
    for (const quint16 number : possibleArchitectures(architecture)) {
        request.architecture = number;
        requests.append(request);
    }
    return requests;
}

QList<NextBoot> nextBoots(const site::Member &member, const site::Snapshot &snapshot, const Ledger &ledger, qint64 atMs)
{
    QList<NextBoot> boots;
    for (const BootRequest &request : nextBootRequests(member, snapshot, ledger, atMs)) {
        const Decision decision = decide(request, snapshot, ledger);
        const auto same = std::find_if(boots.begin(), boots.end(), [&decision](const NextBoot &other) {
            return sameAnswer(other.decision, decision);
        });
        if (same == boots.end()) {
            boots.append({{*request.architecture}, decision});
        } else {
            same->architectures.append(*request.architecture);
            same->decision.firmware.reset();
        }
    }
    return boots;
}

QList<site::Member> membersOf(CollectionId collection, const site::Snapshot &snapshot)
{
    QList<site::Member> members;
    for (const DeviceId device : snapshot.deviceMembers(collection))
        members.append({device, {}});
    for (const site::Architecture architecture : snapshot.unknownMembers(collection))
        members.append({{}, architecture});
    return members;
}

QString memberName(const site::Member &member, const site::Snapshot &snapshot, const Ledger &ledger)
{
    if (member.isUnknown())
        return u"unknown:"_s + site::architectureKey(member.unknown);
    if (const site::Device *device = snapshot.device(member.device))
        return device->name;
    const site::UnprovisionedRecord *record = ledger.unprovisioned(member.device);
    return record ? record->name() : QString::number(member.device.value);
}

} // namespace slipway::policy
