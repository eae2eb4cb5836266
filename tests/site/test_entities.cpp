// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the values of the site, in both directions.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/support/site_builder.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;

class EntitiesTest : public QObject
{
    Q_OBJECT
private slots:
    void wordsAreTheContracts();
    void wordsComeBackInAnyCase();
    void unknownWordsAreNothing();
    void imageHasContentOnlyIfEveryFileHas();
};

void EntitiesTest::wordsAreTheContracts()
{
    QCOMPARE((QStringList{architectureKey(Architecture::X86), architectureKey(Architecture::X64),
                          architectureKey(Architecture::Arm64)}),
             (QStringList{u"x86"_s, u"x64"_s, u"arm64"_s}));
    QCOMPARE(firmwareKey(Firmware::Bios), u"bios"_s);
    QCOMPARE(firmwareKey(Firmware::Uefi), u"uefi"_s);
    QCOMPARE(purposeKey(Deployment::Purpose::Required), u"required"_s);
    QCOMPARE(purposeKey(Deployment::Purpose::Available), u"available"_s);
    using AvailableTo = Deployment::AvailableTo;
    QCOMPARE((QStringList{availableToKey(AvailableTo::Clients), availableToKey(AvailableTo::ClientsMediaPxe),
                          availableToKey(AvailableTo::MediaPxe), availableToKey(AvailableTo::MediaPxeHidden)}),
             (QStringList{u"clients"_s, u"clients-media-pxe"_s, u"media-pxe"_s, u"media-pxe-hidden"_s}));
    QCOMPARE(bootImageKindKey(BootImage::Kind::Linux), u"linux"_s);
}

void EntitiesTest::wordsComeBackInAnyCase()
{
    for (const auto value : {Architecture::X86, Architecture::X64, Architecture::Arm64})
        QCOMPARE(architectureFromKey(architectureKey(value).toUpper()), value);
    for (const auto value : {Firmware::Bios, Firmware::Uefi})
        QCOMPARE(firmwareFromKey(firmwareKey(value)), value);
    for (const auto value : {Deployment::Purpose::Required, Deployment::Purpose::Available})
        QCOMPARE(purposeFromKey(purposeKey(value)), value);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(availableToFromKey(availableToKey(Deployment::AvailableTo(i))), Deployment::AvailableTo(i));
        QCOMPARE(contentRoleFromKey(contentRoleKey(ContentFile::Role(i))), ContentFile::Role(i));
    }
}

void EntitiesTest::unknownWordsAreNothing()
{
    QVERIFY(!architectureFromKey(u"ia64"));
    QVERIFY(!architectureFromKey(u""));
    QVERIFY(!firmwareFromKey(u"efi"));
    QVERIFY(!purposeFromKey(u"require"));
    QVERIFY(!availableToFromKey(u"pxe"));
    QVERIFY(!contentRoleFromKey(u"boot.sdi"));
}

void EntitiesTest::imageHasContentOnlyIfEveryFileHas()
{
    BootImage image;
    QVERIFY(!image.hasContent());
    image.files.resize(2);
    QVERIFY(!image.hasContent());
    image.files[0].sha256 = "a1";
    QVERIFY(!image.hasContent());
    image.files[1].sha256 = "b2";
    QVERIFY(image.hasContent());
    image.files[1].sha256.clear();
    QVERIFY(!image.hasContent());
}

QTEST_GUILESS_MAIN(EntitiesTest)
#include "test_entities.moc"
