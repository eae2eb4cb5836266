// SPDX-License-Identifier: GPL-3.0-or-later
// A machine whose RAM disk did not arrive gets smaller values the next time, and everybody is told.
#include "server/engine/records.h"
#include "tests/engine/commands_fixture.h"
#include <QSignalSpy>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;
using session::Stage;

namespace {

/// The records thread's work, done in this thread, and boots that end as a test says.
class Lab
{
public:
    Lab()
    {
        QObject::connect(&records, &Records::noted, &records,
                         [this](const store::StatusMessage &message) { said.append(message); });
        QObject::connect(&records, &Records::ledgerChanged, &records,
                         [this](const std::shared_ptr<const policy::Ledger> &told) { ledger = told; });
        QObject::connect(&records, &Records::reported, &records, [this](const Report &report) {
            for (const session::BootSession &session : report.sessions)
                sessions.insert(session.token, session);
        });
        records.open();
        records.setSnapshot(site.snapshot());
        records.setServing(true);
    }
    ~Lab() { records.close(); }

    /// What the dhcp thread decided for the machine, with the ledger as it stands.
    session::EntryPointer boot(int machine)
    {
        auto entry = std::make_shared<session::Entry>();
        entry->token = "abcdefgh2345" + QByteArray::number(1000 + ++m_boots).replace('0', '2').replace('1', '3');
        entry->token.replace('8', 'x').replace('9', 'y');
        entry->mac = mac(machine);
        entry->startedMs = clock.utcMs();
        entry->decision.bootImage = u"WinPE"_s;
        entry->decision.deviceName = u"PC%1"_s.arg(machine);
        entry->decision.ramdisk = policy::ramdiskFor(mac(machine), {}, {}, *site.snapshot(), *ledger);
        session::ServedFile wim;
        wim.maxBlockSize = entry->decision.ramdisk->blockSize;
        wim.maxWindowSize = entry->decision.ramdisk->windowSize;
        entry->files.insert("boot.wim", wim);
        mailbox.add([&](Batch &batch) { batch.opened.append(entry); });
        return entry;
    }
    void end(const session::EntryPointer &entry, bool delivered, const QString &outcome = u"silent"_s)
    {
        const session::Event event{clock.utcMs(),
                                   entry->token,
                                   delivered ? Stage::FileDelivered : Stage::FileFailed,
                                   {},
                                   {{u"file"_s, u"boot.wim"_s},
                                    {u"protocol"_s, u"tftp"_s},
                                    {u"size"_s, 1'000'000},
                                    {u"blksize"_s, entry->decision.ramdisk->blockSize},
                                    {u"windowsize"_s, entry->decision.ramdisk->windowSize},
                                    {u"begun"_s, true},
                                    {u"outcome"_s, outcome},
                                    {u"bytes"_s, delivered ? 1'000'000 : 0},
                                    {u"milliseconds"_s, 100},
                                    {u"retransmissions"_s, 7}}};
        mailbox.add([&](Batch &batch) { batch.events.append(event); });
    }
    void set(const QString &key, const QString &value)
    {
        QVERIFY(site->setSetting(key, value));
        records.setSnapshot(site.snapshot());
    }
    qsizetype kept() const { return site->transferRecords({})->size(); }
    QStringList saidIds() const
    {
        QStringList ids;
        for (const store::StatusMessage &message : said)
            ids.append(message.messageId);
        return ids;
    }

    SystemClock clock;
    Mailbox mailbox;
    Site site;
    Records records{site.location, clock, mailbox};
    QList<store::StatusMessage> said;
    std::shared_ptr<const policy::Ledger> ledger;
    QHash<QByteArray, session::BootSession> sessions;

private:
    static MacAddress mac(int number) { return test::mac(number); }
    int m_boots = 0;
};

} // namespace

class TestBackOff : public QObject
{
    Q_OBJECT

private slots:
    void aFailureLowersTheNextBootAndIsTold()
    {
        Lab lab;
        lab.set(u"ramdisk.tftp-window-size"_s, u"8"_s);
        const session::EntryPointer first = lab.boot(1);
        QCOMPARE(first->decision.ramdisk->blockSize, 4096);
        lab.end(first, false);
        QTRY_COMPARE(lab.kept(), 1);
        QTRY_COMPARE(lab.ledger->backedOff(mac(1)), (site::RamdiskTuning{1456, 0}));
        QTRY_COMPARE(lab.site.state()->ledger()->backedOff(mac(1)), (site::RamdiskTuning{1456, 0}));
        QTRY_COMPARE(lab.saidIds(), QStringList{u"RAMDISK_BACKED_OFF"_s});
        QCOMPARE(lab.said[0].severity, u"warning"_s);
        QCOMPARE(lab.said[0].args, (QStringList{u"PC1"_s, u"4096"_s, u"8"_s, u"1456"_s, u"8"_s, u"boot.wim"_s}));
        QTRY_VERIFY(!lab.sessions.value(first->token).events.isEmpty() &&
                    lab.sessions.value(first->token).events.last().stage == Stage::BackedOff);
        const QJsonObject facts = lab.sessions.value(first->token).events.last().facts;
        QCOMPARE(facts[u"nextBlksize"].toInt(), 1456);
        QCOMPARE(facts[u"nextWindowsize"].toInt(), 8);
        const session::EntryPointer second = lab.boot(1);
        QCOMPARE(*second->decision.ramdisk, (policy::Ramdisk{1456, 8, policy::Ramdisk::Origin::BackedOff, {}}));
        QCOMPARE(lab.boot(2)->decision.ramdisk->blockSize, 4096); // and nobody else's
    }

    void thatItFailsTwiceInOneBootTakesNothingMore()
    {
        Lab lab;
        const session::EntryPointer boot = lab.boot(1);
        for (int i = 0; i < 3; ++i)
            lab.end(boot, false, u"aborted"_s);
        QTRY_COMPARE(lab.kept(), 3);
        QTRY_COMPARE(lab.site.state()->ledger()->backedOff(mac(1)), (site::RamdiskTuning{1456, 0}));
        QCOMPARE(lab.saidIds().count(u"RAMDISK_BACKED_OFF"_s), 1);
    }

    void stepByStepToTheSmallestAndSuccessKeepsIt()
    {
        Lab lab;
        lab.set(u"ramdisk.tftp-window-size"_s, u"4"_s);
        const QList<policy::SizePair> expected{{4096, 4}, {1456, 4}, {1456, 2}, {1456, 1}, {1228, 1}, {512, 1}};
        for (const policy::SizePair &sizes : expected) {
            const session::EntryPointer boot = lab.boot(1);
            QCOMPARE((policy::SizePair{boot->decision.ramdisk->blockSize, boot->decision.ramdisk->windowSize}), sizes);
            const auto before = lab.ledger->backedOff(mac(1));
            lab.end(boot, false, u"gone"_s);
            if (sizes != expected.last())
                QTRY_VERIFY(lab.ledger->backedOff(mac(1)) != before);
        }
        QTRY_COMPARE(lab.kept(), expected.size());
        QCOMPARE(lab.saidIds().size(), expected.size() - 1); // nothing was left to take back
        lab.end(lab.boot(1), true);
        QTRY_COMPARE(lab.kept(), expected.size() + 1);
        QVERIFY(lab.site->transferRecords({})->first().delivered);
        QCOMPARE(lab.boot(1)->decision.ramdisk->blockSize, 512);
    }

    void withoutAutomaticItIsRecordedOnly()
    {
        Lab lab;
        lab.set(u"ramdisk.automatic"_s, u"false"_s);
        lab.end(lab.boot(1), false);
        QTRY_COMPARE(lab.kept(), 1);
        QVERIFY(lab.site->backOffs()->isEmpty());
        QVERIFY(lab.said.isEmpty());
    }

    void aResetByAnAdministratorArrives()
    {
        Lab lab;
        lab.end(lab.boot(1), false);
        QTRY_COMPARE(lab.site->backOffs()->size(), 1);
        const BackedOffMachine machine = lab.site->backOffs()->first();
        QCOMPARE(machine.mac, mac(1));
        QCOMPARE(machine.inForce, (policy::Ramdisk{1456, 1, policy::Ramdisk::Origin::BackedOff, {}}));
        QVERIFY(lab.site->resetBackOff(mac(1)));
        QVERIFY(lab.site->backOffs()->isEmpty());
        QTRY_VERIFY(lab.ledger->backedOff(mac(1)).isNull());
        QTRY_COMPARE(lab.saidIds(), (QStringList{u"RAMDISK_BACKED_OFF"_s, u"RAMDISK_RESET"_s}));
        QCOMPARE(lab.boot(1)->decision.ramdisk->blockSize, 4096);
        QCOMPARE(lab.site->resetBackOff(mac(1)).error().code, ErrorCode::NotFound);
    }

    void whoSetsTheDevicesValuesResetsItToo()
    {
        Lab lab;
        const DeviceId id = *lab.site->addDevice(device(u"PC1"_s, 1));
        lab.records.setSnapshot(lab.site.snapshot());
        lab.end(lab.boot(1), false);
        QTRY_COMPARE(lab.site->backOffs()->size(), 1);
        QCOMPARE(lab.site->backOffs()->first().name, u"PC1"_s);
        QVERIFY(lab.site->setRamdisk({{}, id}, {8192, 0}));
        QVERIFY(lab.site->backOffs()->isEmpty());
        QVERIFY(lab.site->auditTrail({})->first().detail.contains(u"resetBackOff"_s));
        QCOMPARE(lab.site.snapshot()->configuration().deviceRamdisks.value(id), (site::RamdiskTuning{8192, 0}));
        // A refused change resets nothing.
        lab.end(lab.boot(1), false);
        QTRY_COMPARE(lab.site->backOffs()->size(), 1);
        QVERIFY(!lab.site->setRamdisk({{}, id}, {100, 0}));
        QVERIFY(!lab.site->setRamdisk({{}, DeviceId{99}}, {1456, 0}));
        QCOMPARE(lab.site->backOffs()->size(), 1);
    }

    void aPersonWhoStopsItIsNoFailure()
    {
        Lab lab;
        lab.end(lab.boot(1), false, u"stopped"_s);
        lab.end(lab.boot(2), true);
        QTRY_COMPARE(lab.kept(), 1);
        QVERIFY(lab.site->backOffs()->isEmpty());
    }

    void whatIsKeptIsWhatWasTold()
    {
        Lab lab;
        const session::EntryPointer boot = lab.boot(3);
        lab.end(boot, true);
        QTRY_COMPARE(lab.kept(), 1);
        const policy::TransferRecord record = lab.site->transferRecords({})->first();
        QCOMPARE(record.mac, mac(3));
        QCOMPARE(record.token, boot->token);
        QCOMPARE(record.bootImage, u"WinPE"_s);
        QCOMPARE(record.retransmitted, 7);
        QCOMPARE(record.durationMs, 100);
        const auto table = lab.site->tuningTable({});
        QCOMPARE(table->size(), 1);
        QCOMPARE(table->first().medianBytesPerSecond, 1e7);
        const auto recommended = lab.site->recommendRamdisk({}, {});
        QCOMPARE(recommended->first().reason, policy::Recommendation::Reason::KeepCurrent);
        QCOMPARE(recommended->first().sizes, (policy::SizePair{4096, 1}));
    }
};

QTEST_GUILESS_MAIN(TestBackOff)
#include "test_back_off.moc"
