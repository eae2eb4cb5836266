// SPDX-License-Identifier: GPL-3.0-or-later
// A site in which everything can be changed that the audit trail tells of.
#pragma once
#include "server/store/state_store.h"
#include "tests/engine/commands_fixture.h"

namespace slipway::engine::test {

using namespace Qt::StringLiterals;

/// A site with one thing of each kind, and what is needed to change it.
struct World
{
    Site site;
    DeviceId device = *site->addDevice(test::device(u"PC1"_s, 1));
    CollectionId collection = *site->addCollection(u"Lab"_s);
    QString file = site.file(u"boot.efi"_s, "MZ boot program");
    BootImageId image = *site->addBootImage(newImage(u"Linux"_s));
    TaskSequenceId sequence = *site->addTaskSequence(u"Install"_s, image);
    DeploymentId deployment = *site->addDeployment(newDeployment());
    bool excluded = site->addExclusion(mac(8), u"spare"_s).ok();
    bool duplicated = site->addDuplicateId(mac(7)).ok() && site->addDuplicateId(guid(7)).ok();

    NewBootImage newImage(const QString &name) const
    {
        NewBootImage made;
        made.name = name;
        made.program = file;
        return made;
    }
    NewBootImage linuxImage() const
    {
        NewBootImage made;
        made.name = u"Kernel"_s;
        made.kind = site::BootImage::Kind::Linux;
        made.kernel = file;
        return made;
    }
    NewDeployment newDeployment() const
    {
        NewDeployment made;
        made.taskSequence = sequence;
        made.collection = collection;
        return made;
    }
    /// A required deployment ran on PC1, long ago.
    void install() const
    {
        store::PayloadClaim claim;
        claim.token = "bbbbbbbbbbbbbbbb";
        claim.device = device;
        claim.deployment = deployment;
        claim.required = true;
        claim.timeMs = 1000;
        QVERIFY(site.state()->beginPayload(claim)->granted);
    }
    /// An unknown machine that got a payload.
    void makeRecord() const
    {
        store::PayloadClaim claim;
        claim.token = "aaaaaaaaaaaaaaaa";
        claim.record.mac = mac(50);
        claim.deployment = deployment;
        claim.required = true;
        QVERIFY(site.state()->beginPayload(claim));
    }
    DeviceId record() const { return site->ledger()->unprovisionedRecords().first().id; }
};

} // namespace slipway::engine::test
