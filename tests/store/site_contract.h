// SPDX-License-Identifier: GPL-3.0-or-later
// What every backend's configuration must do.
#pragma once
#include "tests/store/store_backend.h"

namespace slipway::store::test {

inline site::Device provisioned(int number)
{
    site::Device device;
    device.name = QStringLiteral("PC-%1").arg(number);
    device.macs = {mac(number)};
    device.smbiosGuid = guid(number);
    return device;
}

inline void everythingComesBackAsItWas(Backend &backend)
{
    const auto store = backend.site();
    DeviceId pc;
    CollectionId lab;
    BootImageId image;
    DeploymentId deployment;
    const auto done = store->change([&]() -> Result<void> {
        site::Device device = provisioned(1);
        device.macs = {mac(9), mac(1)};
        device.architecture = site::Architecture::Arm64;
        device.siteCode = "P02";
        pc = *store->devices().add(device);
        lab = *store->collections().add("Lab", site::AllSystems);
        site::BootImage linux;
        linux.name = "Linux";
        linux.kind = site::BootImage::Kind::Linux;
        linux.architecture = site::Architecture::X86;
        linux.commandLine = "quiet";
        linux.version = 3;
        linux.files = {{site::ContentFile::Role::Kernel, "k", "/src/k", QByteArray(64, 'a'), 7},
                       {site::ContentFile::Role::Initrd, "i", "/src/i", {}, 0}};
        image = *store->bootImages().add(linux);
        const TaskSequenceId sequence = *store->taskSequences().add({{}, "Install", image});
        site::Deployment wanted;
        wanted.taskSequence = sequence;
        wanted.collection = lab;
        wanted.purpose = site::Deployment::Purpose::Required;
        wanted.startMs = 5;
        deployment = *store->deployments().add(wanted);
        device.id = pc;
        device.preferredDeployment = deployment;
        const auto written = store->devices().update(device);
        const auto members = store->collections().addMembers(lab, {{pc, {}}, {{}, site::Architecture::X86}});
        const auto excluded = store->exclusions().add({mac(5), "note", "me", 77});
        const auto shared = store->duplicateIds().add(guid(6));
        return written && members && excluded && shared ? store->settings().set("prompt.timeout", "20") : written;
    });
    QVERIFY(done);
    const site::Configuration all = *backend.site()->load();
    QCOMPARE(all.siteCode, QStringLiteral("P01"));
    QCOMPARE(all.devices.size(), 1);
    QCOMPARE(all.devices.first().macs, (QList<MacAddress>{mac(9), mac(1)}));
    QCOMPARE(*all.devices.first().architecture, site::Architecture::Arm64);
    QCOMPARE(all.devices.first().siteCode, QStringLiteral("P02"));
    QCOMPARE(all.devices.first().preferredDeployment, deployment);
    QCOMPARE(all.collections.last().devices, QList<DeviceId>{pc});
    QCOMPARE(all.collections.last().unknown, QList<site::Architecture>{site::Architecture::X86});
    QCOMPARE(all.bootImages.first().files.size(), 2);
    QCOMPARE(all.bootImages.first().files.first().sha256, QByteArray(64, 'a'));
    QVERIFY(!all.bootImages.first().hasContent());
    QCOMPARE(all.bootImages.first().version, 3);
    QCOMPARE(all.deployments.first().collection, lab);
    QCOMPARE(*all.deployments.first().startMs, 5);
    QVERIFY(!all.deployments.first().expireMs);
    QCOMPARE(all.exclusions.first().author, QStringLiteral("me"));
    QCOMPARE(all.duplicateGuids, QList<Guid>{guid(6)});
    QCOMPARE(all.settings.value("prompt.timeout"), QStringLiteral("20"));
}

inline void failedChangeLeavesNothing(Backend &backend)
{
    const auto store = backend.site();
    const qint64 before = *store->revision();
    const auto done = store->change([&]() -> Result<void> {
        if (!store->devices().add(provisioned(1)))
            return failure(ErrorCode::Internal);
        return failure(ErrorCode::Refused);
    });
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QCOMPARE(*store->revision(), before);
    QVERIFY(store->load()->devices.isEmpty());
}

inline void identitiesAreUnique(Backend &backend)
{
    const auto store = backend.site();
    QVERIFY(store->devices().add(provisioned(1)));
    site::Device other = provisioned(2);
    other.name = "pc-1";
    QCOMPARE(store->devices().add(other).error().code, ErrorCode::AlreadyExists);
    other = provisioned(2);
    other.macs.append(mac(1));
    QCOMPARE(store->devices().add(other).error().code, ErrorCode::Taken);
    other = provisioned(2);
    other.smbiosGuid = guid(1);
    QCOMPARE(store->devices().add(other).error().code, ErrorCode::Taken);
    QVERIFY(store->devices().add(provisioned(2)));
}

inline void limitsFormNoRing(Backend &backend)
{
    const auto store = backend.site();
    auto &collections = store->collections();
    const CollectionId a = *collections.add("A", site::AllSystems);
    const CollectionId b = *collections.add("B", a);
    const CollectionId c = *collections.add("C", b);
    QCOMPARE(collections.setLimiting(a, c).error().code, ErrorCode::Refused);
    QCOMPARE(collections.setLimiting(a, a).error().code, ErrorCode::Refused);
    QCOMPARE(collections.setLimiting(a, {99}).error().code, ErrorCode::NotFound);
    QVERIFY(collections.setLimiting(c, a));
    QCOMPARE(*collections.users(a), (QStringList{"B", "C"}));
}

inline void rulesAndWindowsComeBackInOrder(Backend &backend)
{
    using Kind = site::CollectionRule::Kind;
    const auto store = backend.site();
    auto &collections = store->collections();
    const CollectionId a = *collections.add("A", site::AllSystems), b = *collections.add("B", site::AllSystems);
    const site::CollectionQuery query = *site::parseQuery("name like \"x \\\"y\\\"\" and subnet within 10.0.0.0/8");
    const site::MaintenanceWindow night = *site::parseWindow("daily 22:00 8h");
    const auto done = store->change([&]() -> Result<void> {
        const auto included = collections.addRule(a, {.kind = Kind::Include, .other = b});
        const auto excluded = collections.addRule(a, {.kind = Kind::Exclude, .other = site::AllUnknownComputers});
        const auto found = collections.addRule(a, {.kind = Kind::Query, .query = query});
        const auto opens = collections.addWindow(a, night);
        return included && excluded && found ? opens : found;
    });
    QVERIFY(done);
    const site::Collection read = backend.site()->load()->collections.at(2);
    QCOMPARE(read.includes, QList<CollectionId>{b});
    QCOMPARE(read.excludes, QList<CollectionId>{site::AllUnknownComputers});
    QVERIFY(read.queries == QList<site::CollectionQuery>{query});
    QVERIFY(read.windows == QList<site::MaintenanceWindow>{night});
    QCOMPARE(collections.addRule(a, {.kind = Kind::Include, .other = b}).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(collections.addRule(a, {.kind = Kind::Query, .query = query}).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(collections.addWindow(a, night).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(collections.addRule(a, {.kind = Kind::Include, .other = {99}}).error().code, ErrorCode::NotFound);
    QCOMPARE(collections.addRule({99}, {.kind = Kind::Include, .other = a}).error().code, ErrorCode::NotFound);
    QCOMPARE(*collections.users(b), QStringList{"A"});
    QVERIFY(collections.removeRule(a, {.kind = Kind::Include, .other = b}));
    QCOMPARE(collections.removeRule(a, {.kind = Kind::Include, .other = b}).error().code, ErrorCode::NotFound);
    QVERIFY(collections.removeRule(a, {.kind = Kind::Query, .query = query}));
    QVERIFY(collections.removeWindow(a, night));
    QCOMPARE(collections.removeWindow(a, night).error().code, ErrorCode::NotFound);
    QVERIFY(collections.users(b)->isEmpty());
}

inline void circlesOfRulesAreRefusedAndNamed(Backend &backend)
{
    using Kind = site::CollectionRule::Kind;
    const auto store = backend.site();
    auto &collections = store->collections();
    const CollectionId a = *collections.add("A", site::AllSystems), b = *collections.add("B", a),
                       c = *collections.add("C", site::AllSystems);
    const auto change = [&](const std::function<Result<void>()> &work) { return store->change(work); };
    QVERIFY(change([&] { return collections.addRule(c, {.kind = Kind::Include, .other = b}); }));
    const auto refused = change([&] { return collections.addRule(a, {.kind = Kind::Exclude, .other = c}); });
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().args.first(),
             QString("A collection cannot depend on itself: A excludes C, which includes B, which is limited by A."));
    QVERIFY(store->load()->collections.at(2).excludes.isEmpty());
    QCOMPARE(change([&] { return collections.addRule(a, {.kind = Kind::Include, .other = a}); }).error().code,
             ErrorCode::Refused);
    QCOMPARE(change([&] { return collections.setLimiting(a, c); }).error().code, ErrorCode::Refused);
    QVERIFY(change([&] { return collections.setLimiting(b, site::AllSystems); }));
    QVERIFY(change([&] { return collections.setLimiting(a, c); }));
}

inline void deploymentNumbersFollowTheHighestEver(Backend &backend)
{
    const auto store = backend.site();
    site::Deployment wanted;
    wanted.taskSequence = *store->taskSequences().add({{}, "T", {}});
    wanted.collection = site::AllSystems;
    const auto add = [&](const QString &id) {
        wanted.id = {id};
        return store->deployments().add(wanted);
    };
    QCOMPARE(add({})->value, QStringLiteral("P0100001"));
    QCOMPARE(add("X9900FFF")->value, QStringLiteral("X9900FFF")); // another site's does not count
    QCOMPARE(add("p010000f")->value, QStringLiteral("P010000F"));
    QCOMPARE(add("P010000F").error().code, ErrorCode::AlreadyExists);
    QVERIFY(store->deployments().remove({"P010000F"}));
    QCOMPARE(add({})->value, QStringLiteral("P0100010"));
    QCOMPARE(add("P01FFFFF")->value, QStringLiteral("P01FFFFF"));
    QCOMPARE(add({}).error().code, ErrorCode::Refused);
}

inline void otherProgramsChangeIsNoticed(Backend &backend)
{
    const auto store = backend.site();
    const auto other = backend.site();
    const auto before = *store->version();
    QVERIFY(*store->version() == before);
    QVERIFY(store->load());
    QVERIFY(*store->version() == before);
    QVERIFY(other->change([&] { return other->settings().set("prompt.timeout", "20"); }));
    const auto after = *store->version();
    QVERIFY(!(after == before));
    QVERIFY(store->change([&] { return store->settings().set("prompt.timeout", "30"); }));
    QVERIFY(!(*store->version() == after));
}

inline void missingThingsAreNotFound(Backend &backend)
{
    const auto store = backend.site();
    QCOMPARE(store->devices().device({9}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->devices().remove({9}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->devices().update(provisioned(1)).error().code, ErrorCode::NotFound);
    QCOMPARE(store->collections().rename({9}, "x").error().code, ErrorCode::NotFound);
    QCOMPARE(store->collections().remove({9}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->bootImages().bootImage({9}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->bootImages().remove({9}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->taskSequences().update({{9}, "x", {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->taskSequences().remove({9}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->deployments().remove({"P0100009"}).error().code, ErrorCode::NotFound);
    QCOMPARE(store->exclusions().remove(mac(9)).error().code, ErrorCode::NotFound);
}

} // namespace slipway::store::test
