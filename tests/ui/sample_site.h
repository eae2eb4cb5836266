// SPDX-License-Identifier: GPL-3.0-or-later
// A school's site and a morning of boots, for pictures and for tests that want a full window.
#pragma once
#include "server/session/tracker.h"
#include "tests/ui/console_fixture.h"

namespace slipway::test {

inline void fillSampleSite(const SiteOnDisk &site)
{
    auto commands = site.commands();
    const QByteArray body(3'400'000, 'k');
    const QByteArray program =
        "MZ" + QByteArray(0x3A, 0) + QByteArray("\x40\0\0\0PE\0\0", 8); // as far as it is looked at
    engine::NewBootImage debian;
    debian.name = u"Debian 12 installer"_s;
    debian.kind = site::BootImage::Kind::Linux;
    debian.kernel = site.file(u"vmlinuz"_s, QByteArray(0x202, 0) + "HdrS" + body);
    debian.initrds = {site.file(u"initrd.gz"_s, "\x1F\x8B" + body + body + body)};
    debian.commandLine = u"auto=true priority=critical url=http://deploy.example/preseed.cfg ---"_s;
    engine::NewBootImage memory;
    memory.name = u"Memory test"_s;
    memory.program = site.file(u"memtest.efi"_s, program + "\x64\x86" + body.left(610'000));
    engine::NewBootImage rescue;
    rescue.name = u"Rescue shell (ARM64)"_s;
    rescue.architecture = site::Architecture::Arm64;
    rescue.program = site.file(u"rescue.efi"_s, program + "\x64\xAA" + body.left(2'100'000));
    const BootImageId images[] = {*commands->addBootImage(debian), *commands->addBootImage(memory),
                                  *commands->addBootImage(rescue)};
    const TaskSequenceId install = *commands->addTaskSequence(u"Install Debian 12"_s, images[0]);
    const TaskSequenceId test = *commands->addTaskSequence(u"Test memory"_s, images[1]);
    const TaskSequenceId rescueShell = *commands->addTaskSequence(u"Rescue shell"_s, images[2]);
    const TaskSequenceId draft = *commands->addTaskSequence(u"Windows 11 (draft)"_s, {});

    const CollectionId room = *commands->addCollection(u"Classroom A"_s);
    const CollectionId lab = *commands->addCollection(u"Electronics lab"_s);
    QList<site::Member> inRoom, inLab;
    for (int i = 1; i <= 14; ++i) {
        engine::NewDevice device;
        device.name = i <= 9 ? u"class-a-%1"_s.arg(i, 2, 10, QChar(u'0')) : u"lab-bench-%1"_s.arg(i - 9);
        device.macs = {mac("52:54:00:7A:10:00")};
        device.macs[0].octets[5] = quint8(i);
        if (i % 3 == 0) {
            device.smbiosGuid = Guid::parse("4C4C4544-0032-3510-8054-B7C04F383200");
            device.smbiosGuid->octets[15] = quint8(i);
        }
        if (i % 2)
            device.architecture = site::Architecture::X64;
        const DeviceId id = *commands->addDevice(device);
        (i <= 9 ? inRoom : inLab) += site::Member{id};
    }
    QVERIFY(commands->addMembers(room, inRoom).ok());
    QVERIFY(commands->addMembers(lab, inLab).ok());
    const auto set = [&commands](const engine::VariableOwners &owners, const site::Variable &variable) {
        QVERIFY(commands->setVariable(owners, variable).ok());
    };
    set({{}, {site::AllSystems}}, {u"TimeZone"_s, u"Europe/Berlin"_s});
    set({{}, {room}}, {u"Locale"_s, u"de_DE.UTF-8"_s});
    set({{}, {room}}, {u"AdminPassword"_s, u"correct horse battery"_s, true});
    set({{inRoom[0].device}, {}}, {u"Locale"_s, u"fr_FR.UTF-8"_s});
    using Purpose = site::Deployment::Purpose;
    using To = site::Deployment::AvailableTo;
    QVERIFY(commands->addDeployment({install, room, Purpose::Required, To::ClientsMediaPxe, {}, {}, false}).ok());
    QVERIFY(commands->addDeployment({test, lab, Purpose::Available, To::MediaPxe, {}, {}, false}).ok());
    const qint64 later = SystemClock().utcMs() + 86'400'000;
    QVERIFY(commands->addDeployment({rescueShell, lab, Purpose::Available, To::MediaPxe, later, {}, false}).ok());
    QVERIFY(
        commands->addDeployment({draft, site::AllSystems, Purpose::Available, To::MediaPxeHidden, {}, {}, false}).ok());
    QVERIFY(commands->addExclusion(mac("52:54:00:7A:10:0C"), u"Runs the door controller: never reinstall"_s).ok());
    QVERIFY(commands->addExclusion(mac("B8:27:EB:11:22:33"), u"Caretaker's own machine"_s).ok());
    QVERIFY(commands->addDuplicateId(mac("00:E0:4C:68:00:01")).ok());
    commands.reset();

    auto state = store::StateStore::open(site.location);
    for (int i = 1; i <= 3; ++i) {
        store::PayloadClaim claim{QByteArray(16, char('a' + i)), DeviceId{i}, {}, {u"P0100001"_s}, true, {},
                                  later - i * 9'000'000};
        QVERIFY((*state)->beginPayload(claim)->granted);
        if (i != 2)
            QVERIFY((*state)->payloadDelivered(claim.token, claim.timeMs + 41'000).ok());
    }
}

/// One boot at `age` ms after its first packet.
inline session::BootSession sampleSession(const site::Snapshot &snapshot, const policy::Ledger &ledger, int number,
                                          const MacAddress &address, qint64 startedMs, qint64 nowMs, qint64 durationMs)
{
    session::BootSession session;
    session.token = u"sample%1token"_s.arg(number, 5, 10, QChar(u'0')).toLatin1();
    session.mac = address;
    session.startedMs = startedMs;
    policy::BootRequest request;
    request.mac = address;
    request.architecture = 7;
    request.atMs = startedMs;
    session.decision = policy::decide(request, snapshot, ledger);
    const qint64 age = nowMs - startedMs;
    const auto event = [&](qint64 at, session::Stage stage, const QString &detail, const QJsonObject &facts = {}) {
        if (at > age)
            return;
        session.events += {startedMs + at, session.token, stage, detail, facts};
        if (session::movesStage(stage))
            session.stage = stage;
        session.lastSeenMs = startedMs + at;
    };
    event(0, session::Stage::Discover, u"UEFI x64, PXEClient:Arch:00007:UNDI:003016, by enp3s0"_s,
          number % 3 ? QJsonObject{{u"relay"_s, u"10.77.3.1"_s},
                                   {u"remote"_s, u"sw-floor-%1"_s.arg(number % 3)},
                                   {u"circuit"_s, u"Gi1/0/%1"_s.arg(number)}}
                     : QJsonObject());
    if (session.decision.answer == policy::Answer::Silent) {
        event(0, session::Stage::Silent, policy::reasonId(session.decision.reason));
        session.state = session::State::Silent;
        session.endedMs = startedMs;
        return session;
    }
    session.client = *Ipv4::parse("10.77.0.100");
    session.client.value += quint32(number);
    event(2, session::Stage::Offer, u"snponly.efi"_s);
    event(1'040, session::Stage::BootService, u"on 4011"_s);
    event(1'300, session::Stage::SizeProbe, u"snponly.efi, 256 KiB"_s);
    const QJsonObject loader{{u"file"_s, u"snponly.efi"_s}, {u"protocol"_s, u"tftp"_s}, {u"bytes"_s, 262'144}};
    const QJsonObject initrd{
        {u"file"_s, u"initrd.gz"_s}, {u"protocol"_s, u"http"_s}, {u"size"_s, 512'000'000}, {u"payload"_s, true}};
    event(1'320, session::Stage::FileBegins, u"snponly.efi by TFTP, block 1468, window 4"_s, loader);
    event(1'910, session::Stage::FileDelivered, u"snponly.efi"_s, loader);
    event(3'200, session::Stage::Chained, u"iPXE 1.21.1"_s);
    event(3'900, session::Stage::PayloadBegins, u"vmlinuz"_s);
    event(4'000, session::Stage::FileBegins, u"initrd.gz"_s, initrd);
    event(durationMs - 1, session::Stage::FileDelivered, u"initrd.gz"_s, initrd);
    if (age > 4'000) {
        session.file = u"s/%1/initrd.gz"_s.arg(QString::fromLatin1(session.token));
        session.total = 512'000'000;
        session.bytes = qMin(session.total, session.total * (age - 4'000) / qMax<qint64>(1, durationMs - 4'000));
        qint64 imageBytes = 0;
        if (const site::BootImage *image = snapshot.bootImage(session.decision.bootImageId)) {
            for (const site::ContentFile &file : image->files)
                imageBytes += file.size;
        }
        session.payloadBytes = qint64(double(imageBytes) * double(session.bytes) / double(session.total));
        session.bytesPerSecond = 512e6 * 1000 / double(durationMs - 4'000);
        session.lastSeenMs = nowMs;
        session.blksize = number % 2 ? 1468 : 0;
        session.windowsize = 16;
        session.retransmitted = number % 4 == 1 ? 37 : 0;
    }
    event(durationMs, session::Stage::Delivered, u"2 files, 488 MiB"_s);
    if (age >= durationMs) {
        session.state = session::State::Delivered;
        session.endedMs = startedMs + durationMs;
        session.lastSeenMs = *session.endedMs;
        session.bytesPerSecond = 0;
    }
    if (age >= durationMs + 9'000) {
        session.status += {startedMs + durationMs + 9'000, session.token, u"installer"_s, 100,
                           u"Installation finished"_s,     u"success"_s};
        session.state = session::State::Reported;
    }
    return session;
}

/// Reports as an engine would send them while `seconds` pass, the last one at `nowMs`.
inline void playBoots(ConsoleFixture &console, qint64 nowMs, int seconds = 110, bool anew = true)
{
    const site::SnapshotPointer snapshot = console.window->console().snapshot();
    const policy::Ledger ledger = *console.window->console().ledger();
    QSet<QByteArray> before;
    for (const models::SessionRow &row : console.window->console().sessions.rows())
        before.insert(row.session.token);
    if (anew)
        console.window->console().sessions.remove(before);
    engine::Report report;
    const qint64 begin = nowMs - qint64(seconds) * 1000;
    for (qint64 now = begin; now <= nowMs; now += 500) {
        report.timeMs = now;
        report.sessions.clear();
        report.liveSessions = 0;
        for (int i = 4; i <= 15; ++i) {
            MacAddress address = mac("52:54:00:7A:10:00");
            address.octets[5] = quint8(i);
            const qint64 started = begin + (i - 4) * 8'500;
            if (started > now)
                continue;
            const qint64 duration = 26'000 + i * 2'400;
            report.sessions += sampleSession(*snapshot, ledger, i, address, started, now, duration);
            const session::BootSession &session = report.sessions.last();
            if (session.state != session::State::Live)
                continue;
            ++report.liveSessions;
            const double wave = 1 + 0.25 * std::sin(double(now - begin) / 3'100.0 + i);
            report.counters.httpBytes += qint64(session.bytesPerSecond * 0.5 * wave);
            if (now - started > 1'300 && now - started < 2'600)
                report.counters.tftpBytes += 9'000'000;
        }
        emit console.engine->report(report);
    }
}

} // namespace slipway::test
