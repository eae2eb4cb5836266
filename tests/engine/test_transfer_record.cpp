// SPDX-License-Identifier: GPL-3.0-or-later
// Which ends of transfers tuning is judged by.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/engine/transfer_record.h"

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;
using policy::TransferRecord;
using session::Stage;

namespace {

session::Entry entry()
{
    session::Entry entry;
    entry.token = "abcdefgh234567ab";
    entry.mac = *MacAddress::parse("00:50:56:00:00:01");
    entry.decision.bootImage = u"WinPE"_s;
    entry.decision.ramdisk = policy::Ramdisk{4096, 8, policy::Ramdisk::Origin::Site, {}};
    session::ServedFile wim;
    wim.payload = true;
    wim.maxBlockSize = 4096;
    wim.maxWindowSize = 8;
    entry.files.insert("boot.wim", wim);
    session::ServedFile sdi = wim;
    sdi.payload = false;
    entry.files.insert("boot.sdi", sdi);
    entry.files.insert("bootmgfw.efi", session::ServedFile{});
    return entry;
}

session::Event ended(Stage stage, const QJsonObject &more = {})
{
    QJsonObject facts{{u"file"_s, u"boot.wim"_s}, {u"protocol"_s, u"tftp"_s},    {u"size"_s, 500'000'000},
                      {u"blksize"_s, 4096},       {u"windowsize"_s, 8},          {u"payload"_s, true},
                      {u"begun"_s, true},         {u"bytes"_s, 500'000'000},     {u"milliseconds"_s, 12'000},
                      {u"retransmissions"_s, 40}, {u"outcome"_s, u"delivered"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        facts[it.key()] = it.value();
    return {77'000, "abcdefgh234567ab", stage, {}, facts};
}

} // namespace

class TestTransferRecord : public QObject
{
    Q_OBJECT

private slots:
    void aDeliveryIsRecordedAsItWas()
    {
        const auto record = transferRecord(ended(Stage::FileDelivered), entry());
        QVERIFY(record);
        QCOMPARE(record->timeMs, 77'000);
        QCOMPARE(record->source, TransferRecord::Source::Boot);
        QVERIFY(!record->http);
        QCOMPARE(record->mac, entry().mac);
        QCOMPARE(record->token, entry().token);
        QCOMPARE(record->bootImage, u"WinPE"_s);
        QCOMPARE(record->file, u"boot.wim"_s);
        QCOMPARE(record->sizes, (policy::SizePair{4096, 8}));
        QCOMPARE(record->size, 500'000'000);
        QCOMPARE(record->bytes, 500'000'000);
        QCOMPARE(record->durationMs, 12'000);
        QCOMPARE(record->retransmitted, 40);
        QVERIFY(record->delivered);
    }

    void bootSdiIsPartOfTheRamdiskAndLoadersAreNot()
    {
        QVERIFY(transferRecord(ended(Stage::FileDelivered, {{u"file"_s, u"boot.sdi"_s}}), entry()));
        QVERIFY(!transferRecord(ended(Stage::FileDelivered, {{u"file"_s, u"bootmgfw.efi"_s}}), entry()));
        QVERIFY(!transferRecord(ended(Stage::FileDelivered, {{u"file"_s, u"elsewhere"_s}}), entry()));
        session::Entry linux = entry(); // a kernel is payload, and no RAM disk
        linux.decision.ramdisk.reset();
        linux.files["boot.wim"].maxBlockSize = 0;
        QVERIFY(!transferRecord(ended(Stage::FileDelivered), linux));
    }

    void otherStagesAreNoEnd()
    {
        for (const Stage stage : {Stage::FileBegins, Stage::SizeProbe, Stage::FileNotFound, Stage::PayloadRefused})
            QVERIFY(!transferRecord(ended(stage), entry()));
    }

    void aClientThatGivesUpHasFailed_data()
    {
        QTest::addColumn<QJsonObject>("facts");
        QTest::addColumn<bool>("recorded");
        QTest::newRow("silent") << QJsonObject{{u"outcome"_s, u"silent"_s}} << true;
        QTest::newRow("sent an error") << QJsonObject{{u"outcome"_s, u"aborted"_s}} << true;
        QTest::newRow("closed its port") << QJsonObject{{u"outcome"_s, u"gone"_s}} << true;
        QTest::newRow("asked for it again")
            << QJsonObject{{u"outcome"_s, u"stopped"_s}, {u"askedAgain"_s, true}} << true;
        QTest::newRow("stopped by a person") << QJsonObject{{u"outcome"_s, u"stopped"_s}} << false;
        QTest::newRow("before the first byte")
            << QJsonObject{{u"outcome"_s, u"silent"_s}, {u"begun"_s, false}} << false;
        QTest::newRow("unreadable here") << QJsonObject{{u"outcome"_s, u"unreadable"_s}, {u"begun"_s, false}} << false;
    }
    void aClientThatGivesUpHasFailed()
    {
        QFETCH(QJsonObject, facts);
        QFETCH(bool, recorded);
        facts[u"bytes"_s] = 4096;
        const auto record = transferRecord(ended(Stage::FileFailed, facts), entry());
        QCOMPARE(record.has_value(), recorded);
        if (record) {
            QVERIFY(!record->delivered);
            QCOMPARE(record->bytes, 4096);
        }
    }

    void byHttpThereAreNoBlocks()
    {
        session::Event event = ended(Stage::FileDelivered);
        event.facts = {{u"file"_s, u"boot.wim"_s}, {u"protocol"_s, u"http"_s}, {u"size"_s, 7000}};
        const auto record = transferRecord(event, entry());
        QVERIFY(record && record->http);
        QCOMPARE(record->sizes, policy::SizePair());
        QCOMPARE(record->bytes, 7000);
        QVERIFY(!record->tells());
    }

    void ofATestEnoughIsAllAndCancelledIsNothing()
    {
        session::Entry test = entry();
        test.mac = {};
        QCOMPARE(transferRecord(ended(Stage::FileDelivered), test)->source, TransferRecord::Source::Test);
        const QJsonObject aborted{{u"outcome"_s, u"aborted"_s}, {u"errorCode"_s, 0}, {u"bytes"_s, 1'000'000}};
        const auto ends = [&](const QString &text) {
            QJsonObject facts = aborted;
            facts[u"errorText"_s] = text;
            return transferRecord(ended(Stage::FileFailed, facts), test);
        };
        QVERIFY(ends(u"Enough"_s)->delivered);
        QCOMPARE(ends(u"Enough"_s)->bytes, 1'000'000);
        QVERIFY(!ends(u"Cancelled"_s));
        QVERIFY(!ends(u"Nothing comes any more"_s)->delivered);
        // A machine that says so has failed all the same.
        QJsonObject facts = aborted;
        facts[u"errorText"_s] = u"Enough"_s;
        QVERIFY(!transferRecord(ended(Stage::FileFailed, facts), entry())->delivered);
    }
};

QTEST_GUILESS_MAIN(TestTransferRecord)
#include "test_transfer_record.moc"
