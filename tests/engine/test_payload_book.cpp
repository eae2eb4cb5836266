// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/payload_book.h"
#include <QTest>

using namespace slipway;
using engine::PayloadBook;

namespace {
const QByteArray Token = "abcdefghijklmnop";

session::EntryPointer entryWith(int payloads, policy::Reason reason = policy::Reason::Required)
{
    auto entry = std::make_shared<session::Entry>();
    entry->token = Token;
    entry->decision.reason = reason;
    entry->decision.deployment = {QStringLiteral("P0120001")};
    entry->files.insert("snponly.efi", {});
    for (int i = 0; i < payloads; ++i) {
        session::ServedFile file;
        file.payload = true;
        entry->files.insert("file" + QByteArray::number(i), file);
    }
    return entry;
}
} // namespace

class TestPayloadBook : public QObject
{
    Q_OBJECT
private slots:
    void anUnknownSessionGetsNothing()
    {
        PayloadBook book;
        QCOMPARE(book.begin(Token, "file0"), PayloadBook::Begin::Unknown);
        QVERIFY(!book.delivered(Token, "file0"));
        QVERIFY(!book.broken(Token));
    }

    void theFirstFileClaimsAndTheOthersAreGranted()
    {
        PayloadBook book;
        book.open(entryWith(2));
        QCOMPARE(book.begin(Token, "file0"), PayloadBook::Begin::Claim);
        book.claimed(Token, true);
        QCOMPARE(book.begin(Token, "file0"), PayloadBook::Begin::Granted);
    }

    void aPayloadIsServedWhenItsLastFileArrives()
    {
        PayloadBook book;
        book.open(entryWith(2));
        book.begin(Token, "file0");
        book.claimed(Token, true);
        QVERIFY(!book.delivered(Token, "file0"));
        QCOMPARE(book.begin(Token, "file0"), PayloadBook::Begin::Served); // the same file twice is refused
        QCOMPARE(book.begin(Token, "file1"), PayloadBook::Begin::Granted);
        QVERIFY(book.delivered(Token, "file1"));
        QVERIFY(!book.isUnfinished(Token));
    }

    void whatArrivesAfterItsRowsWereTakenBackIsServedAllTheSame()
    {
        PayloadBook book;
        book.open(entryWith(1));
        book.begin(Token, "file0");
        book.claimed(Token, true);
        book.withdrawn(Token); // a fresh DISCOVER came right behind the last ACK
        QVERIFY(book.delivered(Token, "file0"));
        QVERIFY(!book.isUnfinished(Token));
    }

    void aRequiredPayloadThatWasServedIsNotSentAgain()
    {
        PayloadBook book;
        book.open(entryWith(1));
        book.begin(Token, "file0");
        book.claimed(Token, true);
        QVERIFY(book.delivered(Token, "file0"));
        QCOMPARE(book.begin(Token, "file0"), PayloadBook::Begin::Served);
    }

    void anAvailablePayloadMayBeSentAgain()
    {
        PayloadBook book;
        book.open(entryWith(1, policy::Reason::Available));
        book.begin(Token, "file0");
        book.claimed(Token, true);
        QVERIFY(book.delivered(Token, "file0"));
        QCOMPARE(book.begin(Token, "file0"), PayloadBook::Begin::Granted);
    }

    void aBrokenTransferIsTakenBackOnlyWhenNoOtherRuns()
    {
        PayloadBook book;
        book.open(entryWith(1));
        book.begin(Token, "file0");
        book.claimed(Token, true);
        book.begin(Token, "file0"); // the client asked again from another port; the first transfer then breaks
        QVERIFY(!book.broken(Token));
        QVERIFY(book.broken(Token));
    }

    void afterTakingBackTheNextAttemptClaimsAnew()
    {
        PayloadBook book;
        book.open(entryWith(1));
        book.begin(Token, "file0");
        book.claimed(Token, true);
        QVERIFY(book.broken(Token));
        book.withdrawn(Token);
        QVERIFY(!book.isUnfinished(Token));
        QCOMPARE(book.begin(Token, "file0"), PayloadBook::Begin::Claim);
    }

    void aRefusedClaimIsNotUnfinished()
    {
        PayloadBook book;
        book.open(entryWith(1));
        book.begin(Token, "file0");
        book.claimed(Token, false);
        QVERIFY(book.unfinished().isEmpty());
        QVERIFY(!book.broken(Token));
        QCOMPARE(book.begin(Token, "file0"), PayloadBook::Begin::Claim); // and may be asked for again
    }

    void theClaimOfAnUnknownMachineBringsItsRecord()
    {
        auto entry = std::const_pointer_cast<session::Entry>(entryWith(1));
        entry->mac = *MacAddress::parse("52:54:00:00:00:07");
        entry->decision.unknown = true;
        entry->decision.architecture = site::Architecture::Arm64;
        entry->decision.superseded = {{QStringLiteral("P0120000")}};
        PayloadBook book;
        book.open(entry);
        const store::PayloadClaim claim = book.claim(Token, 42);
        QVERIFY(!claim.device.isValid());
        QVERIFY(claim.required);
        QCOMPARE(claim.record.mac.toString(), std::string("52:54:00:00:00:07"));
        QCOMPARE(claim.record.architecture, site::Architecture::Arm64);
        QCOMPARE(claim.superseded.size(), 1);
        QCOMPARE(claim.timeMs, 42);
    }
};

QTEST_GUILESS_MAIN(TestPayloadBook)
#include "test_payload_book.moc"
