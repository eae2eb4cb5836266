// SPDX-License-Identifier: GPL-3.0-or-later
// Option 250 of Microsoft's boot programs: round trips, and what is cut off, too long or unknown in it.
#include <QRandomGenerator>
#include <QtTest>

#include "server/wire/pxe.h"
#include "tests/support/wire_text.h"

using namespace slipway;
using namespace slipway::wire;

namespace {

WdsOptions full()
{
    WdsOptions options;
    options.architecture = 7;
    options.nextAction = uint8_t(WdsAction::Approval);
    options.pollInterval = 10;
    options.pollRetries = 360;
    options.requestId = 0x01020304;
    options.message = "wait";
    options.versionQuery = true;
    options.serverVersion = 0x000A0000;
    options.referral = *Ipv4::parse("10.77.0.9");
    options.prompt = uint8_t(WdsPrompt::OptIn);
    options.promptDone = 0;
    options.nbpVersion = 0x0800;
    options.actionDone = 0;
    options.serverSelection = 1;
    options.serverFeatures = 5;
    return options;
}

} // namespace

class TestWds : public QObject
{
    Q_OBJECT
private slots:
    void numbersAndWidthsAreThoseOfTheHeader()
    {
        QCOMPARE(test::hex(encodeWds(full())), std::string("01020007" // architecture
                                                           "020101"
                                                           "0302000a"
                                                           "04020168"
                                                           "050401020304"
                                                           "0605"
                                                           "7761697400"
                                                           "0700"
                                                           "0804000a0000"
                                                           "09040a4d0009"
                                                           "0b0101"
                                                           "0c0100"
                                                           "0d020800"
                                                           "0e0100"
                                                           "0f0101"
                                                           "100400000005"
                                                           "ff"));
        QCOMPARE(encodeWds({}), (Bytes{255}));
        WdsOptions prompt;
        prompt.prompt = uint8_t(WdsPrompt::OptIn);
        QCOMPARE(encodeWds(prompt), (Bytes{11, 1, 1, 255}));
    }

    void whatWasWrittenIsReadBack()
    {
        QCOMPARE(*decodeWds(encodeWds(full())), full());
        QRandomGenerator random(250);
        for (int round = 0; round < 2000; ++round) {
            WdsOptions options;
            const WdsOptions all = full();
            const auto maybe = [&random] { return random.bounded(2) == 1; };
            if (maybe())
                options.architecture = uint16_t(random.generate());
            if (maybe())
                options.nextAction = uint8_t(random.generate());
            if (maybe())
                options.requestId = random.generate();
            if (maybe())
                options.message = std::string(size_t(random.bounded(1, 254)), 'm');
            options.versionQuery = maybe();
            if (maybe())
                options.referral = Ipv4{random.generate()};
            if (maybe())
                options.prompt = all.prompt;
            if (maybe())
                options.nbpVersion = uint16_t(random.generate());
            if (maybe())
                options.serverFeatures = random.generate();
            QCOMPARE(*decodeWds(encodeWds(options)), options);
        }
    }

    void whatABootProgramSendsIsUnderstood()
    {
        // As a log of such a machine shows it.
        const Bytes sent{0x0c, 1, 0, 0x0d, 2, 8, 0, 1, 2, 0, 7, 0x0e, 1, 0, 255};
        DhcpMessage message;
        message.options.setText(option::VendorClass, "PXEClient:Arch:00007:UNDI:003000");
        message.options.set(option::WdsEncapsulated, sent);
        const PxeFacts facts = pxeFacts(message);
        QVERIFY(facts.wds);
        QCOMPARE(facts.wds->architecture, std::optional<uint16_t>(7));
        QCOMPARE(facts.wds->nbpVersion, std::optional<uint16_t>(0x0800));
        QCOMPARE(facts.wds->promptDone, std::optional<uint8_t>(0));
        QCOMPARE(facts.wds->actionDone, std::optional<uint8_t>(0));
        QVERIFY(!facts.wds->nextAction);
    }

    void whatIsCutOffIsNothingAndNeverReadBeyondItsEnd()
    {
        const Bytes whole = encodeWds(full());
        for (size_t length = 0; length < whole.size(); ++length) {
            const auto cut = decodeWds(ByteView(whole).first(length));
            // Only between two of them nothing is torn.
            if (cut)
                QVERIFY(encodeWds(*cut).size() == length + 1);
        }
        QVERIFY(!decodeWds(Bytes{1}));
        QVERIFY(!decodeWds(Bytes{1, 2, 0}));
        QVERIFY(!decodeWds(Bytes{6, 255, 'x'}));
        // Even so it is known who asks.
        DhcpMessage message;
        message.options.set(option::WdsEncapsulated, {1, 2, 0});
        QCOMPARE(pxeFacts(message).wds, std::optional(WdsOptions()));
        QVERIFY(!pxeFacts(DhcpMessage()).wds);
    }

    void wrongLengthsUnknownCodesAndPadsAreLeftOut()
    {
        const auto options = decodeWds(Bytes{0, 0, 1, 1, 7, 2, 2, 0, 1, 200, 3, 9, 9, 9, 11, 1, 3, 255, 11, 1, 1});
        QVERIFY(options);
        WdsOptions expected;
        expected.prompt = uint8_t(WdsPrompt::OptOut);
        QCOMPARE(*options, expected);
        QCOMPARE(decodeWds(Bytes{6, 4, 'a', 0, 'b', 'c'})->message, std::string("a"));
    }

    void anyBytesAreBorne()
    {
        QRandomGenerator random(4011);
        for (int round = 0; round < 20000; ++round) {
            Bytes bytes(size_t(random.bounded(40)));
            for (uint8_t &byte : bytes)
                byte = uint8_t(random.bounded(4) == 0 ? random.generate() : random.bounded(20));
            if (const auto options = decodeWds(bytes))
                QCOMPARE(*decodeWds(encodeWds(*options)), *options);
        }
    }

    void longMessagesAreCutToOneOption()
    {
        WdsOptions options;
        options.message = std::string(1000, 'x');
        QCOMPARE(decodeWds(encodeWds(options))->message.size(), size_t(254));
    }
};

QTEST_GUILESS_MAIN(TestWds)
#include "test_wds.moc"
