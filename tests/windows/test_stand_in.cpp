// SPDX-License-Identifier: GPL-3.0-or-later
// The stand-in itself, against the TFTP service and a session made by hand: it notices what a machine would stumble
// over, and does not stumble over what a machine tolerates.
#include "server/content/bcd.h"
#include "tests/tftp/tftp_lab.h"
#include "tests/windows/windows_boot.h"
#include <QCryptographicHash>
#include <atomic>

using namespace slipway;
using namespace slipway::tftp::lab;
using namespace slipway::windows;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Wim = randomBytes(900'001);
const QByteArray Sdi = randomBytes(300'000);

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

content::BcdFacts factsFor(bool bios)
{
    content::BcdFacts facts;
    facts.firmware = bios ? site::Firmware::Bios : site::Firmware::Uefi;
    facts.wimPath = u"\\s\\%1\\boot.wim"_s.arg(QString::fromLatin1(Token));
    facts.sdiPath = u"\\s\\%1\\boot.sdi"_s.arg(QString::fromLatin1(Token));
    facts.title = u"Windows PE"_s;
    facts.blockSize = 4096;
    facts.windowSize = 8;
    return facts;
}

using Files = QHash<QByteArray, session::ServedFile>;

Files filesFor(bool bios)
{
    Files files{{"bcd", inMemory(content::windowsBcd(factsFor(bios)))},
                {"boot.sdi", inMemory(Sdi)},
                {"boot.wim", inMemory(Wim, true)}};
    if (bios) {
        files.insert("pxeboot.n12", inMemory(randomBytes(25'000)));
        files.insert("bootmgr.exe", inMemory(randomBytes(400'000)));
    } else {
        files.insert("bootmgfw.efi", inMemory(randomBytes(1'500'000)));
    }
    return files;
}

Boot bootOf(Lab &lab, bool bios, const BootHabits &habits = {})
{
    Machine machine;
    machine.address = Loopback;
    machine.architecture = bios ? 0 : 7;
    return bootFrom(machine, Loopback, lab.port(), inSession(bios ? "pxeboot.n12" : "bootmgfw.efi"),
                    "\\s\\" + Token + "\\bcd", habits);
}

/// A server that answers one request with `reply`, whatever was asked, and then sends `blocks`.
Read readFrom(const QByteArray &reply, const QByteArrayList &blocks, const Ask &ask)
{
    net::EndpointOptions options;
    options.address = Loopback;
    const auto server = std::move(*net::UdpEndpoint::bind(options));
    Read read;
    std::atomic<bool> done = false;
    std::thread client([&] {
        read = TftpReader(Loopback, Loopback, server->port()).read(ask, TftpReader::Keep::Yes);
        done = true;
    });
    const auto send = [&server](const QByteArray &bytes, const net::Datagram &to) {
        server->send({reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())}, to.source,
                     to.sourcePort);
    };
    while (!done) {
        pollfd wait{server->descriptor(), POLLIN, 0};
        if (::poll(&wait, 1, 20) <= 0)
            continue;
        server->receive([&](const net::Datagram &d) {
            if (d.bytes.size() > 4)
                return send(reply, d);
            const qsizetype block = d.bytes.size() == 4 ? d.bytes[2] << 8 | d.bytes[3] : blocks.size();
            if (block < blocks.size())
                send(QByteArray("\0\3", 2) + char((block + 1) >> 8) + char(block + 1) + blocks.at(block), d);
        });
    }
    client.join();
    return read;
}

tftp::ServiceOptions generous()
{
    tftp::ServiceOptions options;
    options.maxBlockSize = 65464;
    return options;
}

} // namespace

class TestStandIn : public QObject
{
    Q_OBJECT

private slots:
    void wholeBootArrives_data()
    {
        QTest::addColumn<bool>("bios");
        QTest::addColumn<int>("probes");
        QTest::addColumn<bool>("oddCase");
        QTest::newRow("bios") << true << int(TftpReader::Ending::Abort) << true;
        QTest::newRow("uefi") << false << int(TftpReader::Ending::Abort) << true;
        QTest::newRow("uefi, names as they are") << false << int(TftpReader::Ending::Abort) << false;
        QTest::newRow("uefi, probes that never end") << false << int(TftpReader::Ending::Silence) << true;
        QTest::newRow("bios, probes that never end") << true << int(TftpReader::Ending::Silence) << true;
    }
    void wholeBootArrives()
    {
        QFETCH(bool, bios);
        QFETCH(int, probes);
        QFETCH(bool, oddCase);
        Lab lab(generous());
        lab.publish(filesFor(bios));
        BootHabits habits;
        habits.probes = TftpReader::Ending(probes);
        habits.oddCase = oddCase;
        const Boot boot = bootOf(lab, bios, habits);
        QVERIFY2(boot.failure.isEmpty(), qPrintable(boot.failure));
        QCOMPARE(boot.file("boot.wim")->read.sha256, hashOf(Wim));
        QCOMPARE(boot.file("boot.sdi")->read.sha256, hashOf(Sdi));
        QCOMPARE(boot.file("boot.wim")->read.blockSize, 4096);
        QCOMPARE(boot.file("boot.wim")->read.windowSize, 8);
        QCOMPARE(boot.title, u"Windows PE"_s);
        QVERIFY(!boot.file("wgl4_boot.ttf")->read.whole); // and nobody minds
        QTRY_COMPARE(lab.engine.told(), (QStringList{u"begins boot.wim"_s, u"delivered boot.wim"_s}));
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<bool>("bios");
        QTest::addColumn<QByteArray>("missing");
        for (const char *file : {"pxeboot.n12", "bootmgr.exe", "bcd", "boot.sdi", "boot.wim"})
            QTest::addRow("bios without %s", file) << true << QByteArray(file);
        for (const char *file : {"bootmgfw.efi", "bcd", "boot.sdi", "boot.wim"})
            QTest::addRow("uefi without %s", file) << false << QByteArray(file);
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(bool, bios);
        QFETCH(QByteArray, missing);
        Lab lab(generous());
        Files files = filesFor(bios);
        files.remove(missing);
        lab.publish(files);
        const Boot boot = bootOf(lab, bios);
        QVERIFY2(boot.failure.contains(QString::fromLatin1(missing), Qt::CaseInsensitive) &&
                     boot.failure.contains(u"ERROR 1"_s),
                 qPrintable(boot.failure));
    }

    void storeThatIsNoneIsRefused()
    {
        Lab lab(generous());
        Files files = filesFor(false);
        files.insert("bcd", inMemory("[boot loader]"));
        lab.publish(files);
        QVERIFY(bootOf(lab, false).failure.contains(u"no registry hive"_s));
        QByteArray cut = content::windowsBcd(factsFor(false));
        files.insert("bcd", inMemory(cut.left(5000)));
        lab.publish(files);
        QVERIFY(bootOf(lab, false).failure.contains(u"hivex"_s));
        files.insert("bcd", inMemory(content::windowsBcd(factsFor(true)))); // winload.exe on UEFI
        lab.publish(files);
        QVERIFY(bootOf(lab, false).failure.contains(u"winload.exe"_s));
    }

    void aServerThatSaysMoreThanItWasAskedIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("oack");
        QTest::addColumn<bool>("right");
        QTest::newRow("as asked") << QByteArray("tsize\0"
                                                "8\0blksize\0"
                                                "512\0windowsize\0"
                                                "4\0",
                                                33)
                                  << true;
        QTest::newRow("less") << QByteArray("tsize\0"
                                            "8\0blksize\0"
                                            "512\0windowsize\0"
                                            "1\0",
                                            33)
                              << true;
        QTest::newRow("larger blocks") << QByteArray("blksize\0"
                                                     "1024\0",
                                                     13)
                                       << false;
        QTest::newRow("larger windows") << QByteArray("windowsize\0"
                                                      "5\0",
                                                      13)
                                        << false;
        QTest::newRow("a timeout nobody asked for") << QByteArray("timeout\0"
                                                                  "3\0",
                                                                  10)
                                                    << false;
        QTest::newRow("another size than the file has") << QByteArray("tsize\0"
                                                                      "9\0",
                                                                      8)
                                                        << false;
        QTest::newRow("no NUL at the end") << QByteArray("tsize\0"
                                                         "8",
                                                         7)
                                           << false;
    }
    void aServerThatSaysMoreThanItWasAskedIsNoticed()
    {
        QFETCH(QByteArray, oack);
        QFETCH(bool, right);
        const Read read = readFrom(QByteArray("\0\6", 2) + oack, {"a block."}, {"file", 512, 4, true, false});
        QVERIFY(read.whole);
        QCOMPARE(read.bytes, QByteArray("a block."));
        QVERIFY2(read.trouble.isEmpty() == right, qPrintable(read.trouble));
    }

    void aServerMayGrantLessThanTheBcdSays()
    {
        Lab lab; // its limit is 1468
        lab.publish(filesFor(false));
        const Boot boot = bootOf(lab, false);
        QVERIFY2(boot.failure.isEmpty(), qPrintable(boot.failure));
        QCOMPARE(boot.blockSize, 4096);
        QCOMPARE(boot.file("boot.wim")->read.blockSize, 1468);
    }

    void badLinesAreSurvived_data()
    {
        QTest::addColumn<int>("loseAcknowledgement");
        QTest::addColumn<int>("loseBlock");
        QTest::addColumn<int>("pauseMs");
        QTest::newRow("lost acknowledgements") << 40 << 0 << 0;
        QTest::newRow("lost blocks") << 0 << 61 << 0;
        QTest::newRow("both") << 61 << 83 << 0;
        QTest::newRow("slow") << 0 << 0 << 20;
    }
    void badLinesAreSurvived()
    {
        QFETCH(int, loseAcknowledgement);
        QFETCH(int, loseBlock);
        QFETCH(int, pauseMs);
        Lab lab(generous());
        Files files = filesFor(false);
        files.insert("bootmgfw.efi", inMemory(randomBytes(100'000)));
        lab.publish(files);
        BootHabits habits;
        habits.manners = {loseAcknowledgement, loseBlock, pauseMs};
        const Boot boot = bootOf(lab, false, habits);
        QVERIFY2(boot.failure.isEmpty(), qPrintable(boot.failure));
        QCOMPARE(boot.file("boot.wim")->read.sha256, hashOf(Wim));
    }
};

QTEST_GUILESS_MAIN(TestStandIn)
#include "test_stand_in.moc"
