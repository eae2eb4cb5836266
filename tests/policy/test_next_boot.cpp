// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine would get next, when only its record is known.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/policy/next_boot.h"
#include "tests/support/site_builder.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

class TestNextBoot : public QObject
{
    Q_OBJECT

    static SiteBuilder lab()
    {
        SiteBuilder site;
        site.device(u"D1"_s).mac("02:00:00:00:00:01").guid(numberedGuid(1)).arch(site::Architecture::X64);
        site.device(u"D2"_s).mac("02:00:00:00:00:02");
        site.device(u"D3"_s).guid(numberedGuid(3)).arch(site::Architecture::Arm64);
        site.linuxImage(u"L64"_s);
        site.program(u"I64"_s);
        site.collection(u"C1"_s).holds(u"D1"_s).holds(u"D2"_s).holds(u"D3"_s).holdsUnknown(site::Architecture::X64);
        return site;
    }
    static QList<policy::NextBoot> next(const SiteBuilder &site, const QString &name)
    {
        return policy::nextBoots({site.deviceId(name), {}}, *site.snapshot(), {}, 0);
    }

private slots:
    void bothFirmwaresThatGetTheSameAreOne()
    {
        SiteBuilder site = lab();
        site.required(u"P0120001"_s).to(u"C1"_s).boots(u"L64"_s);
        const auto boots = next(site, u"D1"_s);
        QCOMPARE(boots.size(), 1);
        QCOMPARE(boots[0].architectures, (QList<quint16>{7, 0}));
        QCOMPARE(boots[0].decision.deployment.value, u"P0120001"_s);
        QCOMPARE(boots[0].decision.match, policy::Match::Both);
        QVERIFY(!boots[0].decision.firmware);
        QCOMPARE(boots[0].decision.architecture, site::Architecture::X64);
    }

    void firmwaresThatGetDifferentThingsAreTwo()
    {
        SiteBuilder site = lab();
        site.required(u"P0120001"_s).to(u"C1"_s).boots(u"I64"_s);
        const auto boots = next(site, u"D2"_s);
        QCOMPARE(boots.size(), 2);
        QCOMPARE(boots[0].architectures, QList<quint16>{7});
        QCOMPARE(boots[0].decision.answer, policy::Answer::Boot);
        QCOMPARE(boots[0].decision.firmware, site::Firmware::Uefi);
        QCOMPARE(boots[1].architectures, QList<quint16>{0});
        QCOMPARE(boots[1].decision.answer, policy::Answer::Silent);
        QCOMPARE(boots[1].decision.candidates.first().rejection, policy::Rejection::FirmwareMismatch);
    }

    void aMachineWithoutAMacIsFoundByItsGuid()
    {
        const auto boots = next(lab(), u"D3"_s);
        QCOMPARE(boots.size(), 1);
        QCOMPARE(boots[0].architectures, QList<quint16>{11});
        QCOMPARE(boots[0].decision.match, policy::Match::Guid);
    }

    void membersAreDevicesAndUnknownComputers()
    {
        SiteBuilder site = lab();
        const auto snapshot = site.snapshot();
        QStringList names;
        for (const site::Member &member : policy::membersOf(site.collectionId(u"C1"_s), *snapshot))
            names.append(policy::memberName(member, *snapshot, {}));
        QCOMPARE(names, (QStringList{u"D1"_s, u"D2"_s, u"D3"_s, u"unknown:x64"_s}));
    }

    void anUnknownComputerIsAskedAsSuch()
    {
        SiteBuilder site = lab();
        site.set(u"responder.unknown-computers"_s, u"true"_s);
        site.available(u"P0120001"_s).to(u"C1"_s).boots(u"L64"_s);
        const auto boots = policy::nextBoots({{}, site::Architecture::X64}, *site.snapshot(), {}, 0);
        QCOMPARE(boots.size(), 1);
        QVERIFY(boots[0].decision.unknown);
        QCOMPARE(boots[0].decision.answer, policy::Answer::Prompt);
    }

    void anUnprovisionedRecordBringsItsLedger()
    {
        SiteBuilder site = lab();
        site.set(u"responder.unknown-computers"_s, u"true"_s);
        site.required(u"P0120001"_s).to(u"C1"_s).boots(u"L64"_s);
        const DeviceId id{FirstUnprovisionedId};
        const policy::Ledger ledger({{id, {u"P0120001"_s}, policy::LedgerState::Served, 5}},
                                    {{id, numberedMac(99), {}, site::Architecture::X64, 0}});
        const auto boots = policy::nextBoots({id, {}}, *site.snapshot(), ledger, 10);
        QCOMPARE(boots.size(), 1);
        QCOMPARE(boots[0].decision.match, policy::Match::Unprovisioned);
        QCOMPARE(boots[0].decision.candidates.first().rejection, policy::Rejection::AlreadyRun);
    }

    void whoIsNotThereGetsNothing() { QVERIFY(policy::nextBoots({{77}, {}}, *lab().snapshot(), {}, 0).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestNextBoot)
#include "test_next_boot.moc"
