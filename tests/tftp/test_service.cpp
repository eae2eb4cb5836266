// SPDX-License-Identifier: GPL-3.0-or-later
// The service on real sockets: negotiation, the payload gate, sessions, limits.
#include "tests/tftp/tftp_lab.h"
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::tftp;
using namespace slipway::tftp::lab;
using namespace Qt::StringLiterals;

class TestService : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsServedWithTheOptionsThatWereAsked()
    {
        Lab lab;
        const QByteArray content = randomBytes(100'000);
        lab.publish({{"file.bin", inMemory(content)}});
        RawClient client;
        const Fetched got = fetch(client, lab.port(), inSession("file.bin"),
                                  {"tsize", "0", "blksize", "9000", "windowsize", "200", "rollover", "0"});
        QVERIFY(got.complete);
        QCOMPARE(got.bytes, content);
        QCOMPARE(got.oack, (QByteArrayList{"blksize", "1468", "tsize", "100000", "windowsize", "64", ""}));
        QTRY_COMPARE(lab.engine.stages(), (QStringList{"file-begins", "file-delivered"}));
        const auto transfers = lab.inside([](Service &service) { return service.sample(); });
        QCOMPARE(transfers.size(), 1);
        QVERIFY(transfers[0].ended);
        QCOMPARE(transfers[0].bytes, 100'000);
        QCOMPARE(transfers[0].token, Token);
        QCOMPARE(lab.inside([](Service &service) { return service.bytesSent(); }), 100'000);
        QVERIFY(lab.inside([](Service &service) { return service.sample(); }).isEmpty());
    }

    void aRamDiskGoesByItsOwnSizesWhateverTheSettingsAre()
    {
        Lab lab;
        const QByteArray content = randomBytes(200'000);
        session::ServedFile ramdisk = inMemory(content, true);
        ramdisk.maxBlockSize = 8192;
        ramdisk.maxWindowSize = 16;
        session::ServedFile small = inMemory(content);
        small.maxBlockSize = 1024;
        small.maxWindowSize = 1;
        lab.publish({{"boot.wim", ramdisk}, {"boot.sdi", small}, {"bootmgfw.efi", inMemory(content)}});
        RawClient client;
        const auto granted = [&](const char *name) {
            const Fetched got = fetch(client, lab.port(), inSession(name), {"blksize", "9000", "windowsize", "100"});
            return got.bytes == content ? got.oack : QByteArrayList{got.errorText};
        };
        QCOMPARE(granted("boot.wim"), (QByteArrayList{"blksize", "8192", "windowsize", "16", ""}));
        QCOMPARE(granted("boot.sdi"), (QByteArrayList{"blksize", "1024", "windowsize", "1", ""}));
        QCOMPARE(granted("bootmgfw.efi"), (QByteArrayList{"blksize", "1468", "windowsize", "64", ""}));
        // Never more than was asked for.
        const Fetched modest = fetch(client, lab.port(), inSession("boot.wim"), {"blksize", "1456", "windowsize", "4"});
        QCOMPARE(modest.oack, (QByteArrayList{"blksize", "1456", "windowsize", "4", ""}));
    }

    void aProgramThatWaitsForAKeyIsToldWhenItArrived()
    {
        Lab lab;
        session::ServedFile program = inMemory("pxeboot");
        program.prompts = true;
        lab.publish({{"pxeboot.com", program}});
        RawClient client;
        QVERIFY(fetch(client, lab.port(), inSession("pxeboot.com")).complete);
        QTRY_COMPARE(lab.engine.stages(), (QStringList{"file-begins", "file-delivered", "prompted"}));
    }

    void datagramsAreToldButBlocksAreNot()
    {
        Lab lab;
        lab.publish({{"file.bin", inMemory(randomBytes(5000))}});
        RawClient client;
        QVERIFY(fetch(client, lab.port(), inSession("file.bin"), {"blksize", "1024"}).complete);
        QTRY_COMPARE(lab.engine.datagrams(), (QStringList{"< 1", "> 6"}));
        QCOMPARE(fetch(client, lab.port(), inSession("other.bin")).error, 1);
        QTRY_COMPARE(lab.engine.datagrams().mid(2), (QStringList{"< 1", "> 5"}));
        // The client's ERROR ends the next one; a stranger's request is nobody's boot.
        client.send(readRequest(inSession("file.bin"), {"blksize", "1024"}), lab.port());
        const Packet oack = client.receive();
        client.send(QByteArray("\0\5\0\0stop\0", 9), oack.port);
        QTRY_COMPARE(lab.engine.datagrams().mid(4), (QStringList{"< 1", "> 6", "< 5"}));
        QCOMPARE(fetch(client, lab.port(), "nobody/knows").error, 1);
        QCOMPARE(lab.engine.datagrams().size(), 7);
        const std::lock_guard lock(lab.engine.mutex);
        QCOMPARE(lab.engine.packets.at(1).token, Token);
        QCOMPARE(lab.engine.packets.at(6).destinationPort, oack.port);
        QCOMPARE(lab.engine.packets.at(6).source, Loopback);
    }

    void newLimitsHoldForTheNextRequest()
    {
        Lab lab;
        lab.publish({{"file.bin", inMemory(randomBytes(5000))}});
        lab.reactor.post([] {});
        lab.inside([](Service &service) {
            service.setLimits(1024, 2);
            return 0;
        });
        RawClient client;
        const Fetched got = fetch(client, lab.port(), inSession("file.bin"), {"blksize", "1468", "windowsize", "16"});
        QVERIFY(got.complete);
        QCOMPARE(got.oack, (QByteArrayList{"blksize", "1024", "windowsize", "2", ""}));
    }

    void anEntryPostedBeforeTheRequestIsAlwaysThere()
    {
        Lab lab;
        RawClient client;
        for (int i = 0; i < 300; ++i) {
            const QByteArray token =
                "abcdefgh23456" + QByteArray(1, char('a' + i % 26)) + QByteArray(1, char('a' + i / 26)) + 'x';
            lab.publish({{"f", inMemory("x")}}, token);
            const Fetched got = fetch(client, lab.port(), "s/" + token + "/f");
            QVERIFY2(got.complete, got.errorText.constData());
        }
    }

    void theAnswerComesFromTheAddressThatWasAsked()
    {
        Lab lab; // bound to every address
        lab.publish({{"file.bin", inMemory(randomBytes(700))}});
        RawClient client(Ipv4{0x7F000002});
        client.send(readRequest(inSession("file.bin")), lab.port(), Ipv4{0x7F000003});
        const Packet packet = client.receive();
        QCOMPARE(packet.opcode(), 3);
        RawClient stranger(Ipv4{0x7F000002}); // another port: the kernel keeps it away from the transfer
        stranger.ack(1, packet.port);
        QVERIFY(client.receive(50).isEmpty());
    }

    void namesAreFoundHoweverFirmwareWritesThem()
    {
        Lab lab;
        lab.publish({{"boot/grub.cfg", inMemory("one")}, {"grub.cfg", inMemory("two")}});
        RawClient client;
        for (const QByteArray &name :
             {"s\\" + Token + "\\Boot\\GRUB.cfg", "//s/" + Token.toUpper() + "//boot/./grub.cfg",
              inSession("boot/grub.cfg") + '\xff'})
            QCOMPARE(fetch(client, lab.port(), name).bytes, QByteArray("one"));
        QCOMPARE(fetch(client, lab.port(), "/grub/grub.cfg").bytes, QByteArray("two")); // the session of this address
        RawClient other(Ipv4{0x7F000009});
        QCOMPARE(fetch(other, lab.port(), "/grub/grub.cfg").error, 1);
    }

    void netasciiIsTranslatedForSmallFilesAndRefusedForLargeOnes()
    {
        Lab lab;
        lab.publish({{"text", inMemory("a\nb")}, {"large", inMemory(QByteArray(2 << 20, 'x'))}});
        RawClient client;
        const Fetched text = fetch(client, lab.port(), inSession("text"), {"tsize", "0"}, "NetASCII");
        QCOMPARE(text.bytes, QByteArray("a\r\nb"));
        QVERIFY(text.oack.isEmpty());
        const Fetched large = fetch(client, lab.port(), inSession("large"), {}, "netascii");
        QCOMPARE(large.error, 0);
        QVERIFY(large.errorText.startsWith("netascii is not supported"));
    }

    void aSizeProbeIsNoFailureAndNeverBegins()
    {
        Lab lab;
        lab.publish({{"nbp.efi", inMemory(randomBytes(3000), true)}});
        RawClient client;
        client.send(readRequest(inSession("nbp.efi"), {"tsize", "0", "blksize", "1468", "windowsize", "4"}),
                    lab.port());
        const Packet oack = client.receive();
        QCOMPARE(oack.opcode(), 6);
        client.send(QByteArray("\0\5\0\10User aborted\0", 17), oack.port);
        QTRY_COMPARE(lab.engine.stages(), QStringList{"size-probe"});
        QVERIFY(lab.engine.told().isEmpty());
        QVERIFY(fetch(client, lab.port(), inSession("nbp.efi"), {"blksize", "1468", "windowsize", "4"}).complete);
        QTRY_COMPARE(lab.engine.told(), (QStringList{"begins nbp.efi", "delivered nbp.efi"}));
    }

    void nothingOfThePayloadLeavesBeforeTheGrant_data()
    {
        QTest::addColumn<QByteArrayList>("options");
        QTest::newRow("options") << QByteArrayList{"tsize", "0"};
        QTest::newRow("no options") << QByteArrayList{};
    }
    void nothingOfThePayloadLeavesBeforeTheGrant()
    {
        QFETCH(QByteArrayList, options);
        Lab lab({}, Engine::Grant::WhenReleased);
        lab.publish({{"nbp.efi", inMemory(randomBytes(3000), true)}, {"loader", inMemory(randomBytes(3000))}});
        RawClient client;
        const QByteArray request = readRequest(inSession("nbp.efi"), options);
        client.send(request, lab.port());
        if (!options.isEmpty())
            client.ack(0, client.receive().port);
        QTRY_COMPARE(lab.engine.told(), QStringList{"begins nbp.efi"});
        client.send(request, lab.port()); // the firmware is impatient
        QVERIFY(client.receive(300).isEmpty());
        RawClient other; // the loop is not blocked meanwhile
        QVERIFY(fetch(other, lab.port(), inSession("loader")).complete);
        lab.reactor.post([&lab] { lab.engine.waiting(true); });
        const Packet first = client.receive();
        QCOMPARE(first.opcode(), 3);
        QCOMPARE(first.number(), 1);
        QCOMPARE(lab.engine.told(), QStringList{"begins nbp.efi"});
    }

    void aLateGrantIsWaitedFor()
    {
        Lab lab({}, Engine::Grant::Late);
        const QByteArray content = randomBytes(30'000);
        lab.publish({{"nbp.efi", inMemory(content, true)}});
        RawClient client;
        QCOMPARE(fetch(client, lab.port(), inSession("nbp.efi"), {"windowsize", "8"}).bytes, content);
        QTRY_COMPARE(lab.engine.told(), (QStringList{"begins nbp.efi", "delivered nbp.efi"}));
    }

    void aRefusedGrantIsToldAndSendsNothing()
    {
        Lab lab({}, Engine::Grant::Refused);
        lab.publish({{"nbp.efi", inMemory(randomBytes(3000), true)}});
        RawClient client;
        const Fetched got = fetch(client, lab.port(), inSession("nbp.efi"), {"tsize", "0"});
        QCOMPARE(got.error, 2);
        QCOMPARE(got.errorText, QByteArray("The deployment could not be recorded; nothing was sent"));
        QVERIFY(got.bytes.isEmpty());
        QTRY_COMPARE(lab.engine.stages(), QStringList{"payload-refused"});
        QCOMPARE(lab.engine.told(), QStringList{"begins nbp.efi"});
    }

    void noGrantWithinThreeSecondsIsARefusalAndALateOneIsTakenBack()
    {
        Lab lab({}, Engine::Grant::Late);
        lab.inside([&lab](Service &) { return lab.engine.lateMs = 3300; });
        lab.publish({{"nbp.efi", inMemory(randomBytes(3000), true)}});
        RawClient client;
        client.send(readRequest(inSession("nbp.efi"), {"tsize", "0"}), lab.port());
        client.ack(0, client.receive().port);
        const Packet error = client.receive(4000);
        QCOMPARE(error.opcode(), 5);
        QCOMPARE(error.number(), 2);
        QTRY_COMPARE(lab.engine.told(), (QStringList{"begins nbp.efi", "broken nbp.efi"}));
        QCOMPARE(lab.engine.stages(), QStringList{"payload-refused"});
    }

    void aClientThatGivesUpWhileItsGrantIsMadeIsTakenBack()
    {
        Lab lab({}, Engine::Grant::WhenReleased);
        lab.publish({{"nbp.efi", inMemory(randomBytes(3000), true)}});
        RawClient client;
        client.send(readRequest(inSession("nbp.efi"), {"tsize", "0"}), lab.port());
        const Packet oack = client.receive();
        client.ack(0, oack.port);
        QTRY_COMPARE(lab.engine.told(), QStringList{"begins nbp.efi"});
        client.send(QByteArray("\0\5\0\0gone\0", 9), oack.port);
        QTRY_COMPARE(lab.engine.stages(), QStringList{"file-failed"});
        QCOMPARE(lab.engine.told().size(), 1); // nothing was sent, nothing is recorded yet
        lab.reactor.post([&lab] { lab.engine.waiting(true); });
        QTRY_COMPARE(lab.engine.told(), (QStringList{"begins nbp.efi", "broken nbp.efi"}));
    }

    void aPayloadThatBreaksOffIsBroken()
    {
        Lab lab;
        lab.publish({{"nbp.efi", inMemory(randomBytes(30'000), true)}});
        {
            RawClient client;
            client.send(readRequest(inSession("nbp.efi"), {"windowsize", "4"}), lab.port());
            const Packet oack = client.receive();
            client.ack(0, oack.port);
            QCOMPARE(client.receive().opcode(), 3);
            client.ack(4, oack.port);
        } // the machine's port is closed: the next block says so
        QTRY_COMPARE(lab.engine.told(), (QStringList{"begins nbp.efi", "broken nbp.efi"}));
        QCOMPARE(lab.engine.stages(), (QStringList{"file-begins", "file-failed"}));
        QCOMPARE(lab.running(), 0);
    }

    void aFailureTellsTheTermsTheBlockAndTheClientsError()
    {
        Lab lab;
        lab.publish({{"nbp.efi", inMemory(randomBytes(30'000), true)}});
        RawClient client;
        client.send(readRequest(inSession("nbp.efi"), {"blksize", "1000", "windowsize", "4"}), lab.port());
        const Packet oack = client.receive();
        client.ack(0, oack.port);
        QCOMPARE(client.receive().opcode(), 3);
        client.ack(4, oack.port);
        client.send(QByteArray::fromHex("00050003") + QByteArray("disk full\0", 10), oack.port);
        QTRY_COMPARE(lab.engine.stages(), (QStringList{"file-begins", "file-failed"}));
        const QJsonObject facts = lab.engine.lastFacts();
        QCOMPARE(facts.value(QStringLiteral("file")).toString(), QStringLiteral("nbp.efi"));
        QCOMPARE(facts.value(QStringLiteral("protocol")).toString(), QStringLiteral("tftp"));
        QCOMPARE(facts.value(QStringLiteral("outcome")).toString(), QStringLiteral("aborted"));
        QCOMPARE(facts.value(QStringLiteral("blksize")).toInt(), 1000);
        QCOMPARE(facts.value(QStringLiteral("windowsize")).toInt(), 4);
        QCOMPARE(facts.value(QStringLiteral("block")).toInt(), 4);
        QCOMPARE(facts.value(QStringLiteral("lastBlock")).toInt(), 31);
        QCOMPARE(facts.value(QStringLiteral("errorCode")).toInt(), 3);
        QCOMPARE(facts.value(QStringLiteral("errorText")).toString(), QStringLiteral("disk full"));
        QVERIFY(facts.value(QStringLiteral("heard")).toBool());
        QVERIFY(facts.value(QStringLiteral("payload")).toBool());
    }

    void aNameThatIsNotThereIsToldWithTheSession()
    {
        Lab lab;
        lab.publish({{"nbp.efi", inMemory("x")}});
        RawClient client;
        QCOMPARE(fetch(client, lab.port(), inSession("grubx64.efi")).error, 1);
        QTRY_COMPARE(lab.engine.stages(), QStringList{"file-not-found"});
        QVERIFY(lab.engine.lastFacts().value(QStringLiteral("file")).toString().endsWith(u"grubx64.efi"));
    }

    void stoppingASessionEndsItsTransfersAndItsNames()
    {
        Lab lab;
        lab.publish({{"nbp.efi", inMemory(randomBytes(30'000), true)}});
        RawClient client;
        client.send(readRequest(inSession("nbp.efi")), lab.port());
        QCOMPARE(client.receive().opcode(), 3);
        lab.inside([](Service &service) {
            service.stopSession(Token.toUpper());
            return 0;
        });
        const Packet error = client.receive();
        QCOMPARE(error.opcode(), 5);
        QVERIFY(error.bytes.contains("Stopped by the administrator"));
        QCOMPARE(lab.engine.told(), (QStringList{"begins nbp.efi", "broken nbp.efi"}));
        QCOMPARE(fetch(client, lab.port(), inSession("nbp.efi")).error, 1);
    }

    void aMachineThatStartsOverFromTheSamePortIsServed()
    {
        Lab lab;
        const QByteArray content = randomBytes(3000);
        lab.publish({{"one", inMemory(content)}, {"two", inMemory(content)}});
        RawClient client;
        client.send(readRequest(inSession("one")), lab.port());
        const Packet first = client.receive();
        client.ack(1, first.port);
        QCOMPARE(client.receive().number(), 2);
        QVERIFY(fetch(client, lab.port(), inSession("two")).complete); // another file: at once
        QTRY_COMPARE(lab.running(), 0);
    }

    void limitsHoldForEachTokenAndEachAddress()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"public.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(randomBytes(5000)) == 5000);
        file.close();
        ServiceOptions options;
        options.maxTransfersPerToken = 3;
        options.maxTransfersPerAddress = 2;
        Lab lab(options);
        lab.publish({{"file.bin", inMemory(randomBytes(5000))}});
        lab.inside([&](Service &service) {
            service.catalogue().setPublishedFolder(folder.path());
            return 0;
        });
        const auto begin = [&](RawClient &client, const QByteArray &name) {
            client.send(readRequest(name), lab.port());
            const Packet packet = client.receive(300);
            if (packet.isEmpty())
                return false;
            client.ack(1, packet.port);
            return client.receive().number() == 2; // it was heard: not to be evicted as half open
        };
        std::vector<RawClient> clients(8);
        for (size_t i = 0; i < 3; ++i)
            QVERIFY(begin(clients[i], inSession("file.bin")));
        QVERIFY(!begin(clients[3], inSession("file.bin")));
        QVERIFY(begin(clients[4], "public.bin"));
        QVERIFY(begin(clients[5], "PUBLIC.bin"));
        QVERIFY(!begin(clients[6], "public.bin"));
    }

    void aHalfOpenTransferMakesRoomForARealOne()
    {
        ServiceOptions options;
        options.maxTransfers = 3;
        Lab lab(options);
        lab.publish({{"file.bin", inMemory(randomBytes(5000))}});
        std::vector<RawClient> forged(3);
        for (RawClient &client : forged) {
            client.send(readRequest(inSession("file.bin")), lab.port());
            QVERIFY(!client.receive().isEmpty());
        }
        RawClient real;
        QVERIFY(fetch(real, lab.port(), inSession("file.bin")).complete);
    }

    void aPublishedFileThatIsCutWhileItIsServedEndsWithAnError()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"public.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(randomBytes(50'000)) == 50'000);
        file.close();
        Lab lab;
        lab.inside([&](Service &service) {
            service.catalogue().setPublishedFolder(folder.path());
            return 0;
        });
        RawClient client;
        client.send(readRequest("public.bin"), lab.port());
        const Packet first = client.receive();
        QCOMPARE(first.opcode(), 3);
        QVERIFY(QFile::resize(file.fileName(), 100));
        client.ack(1, first.port);
        QCOMPARE(client.receive().opcode(), 5);
        QCOMPARE(fetch(client, lab.port(), "public.bin").bytes.size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "test_service.moc"
