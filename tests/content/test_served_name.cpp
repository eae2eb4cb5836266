// SPDX-License-Identifier: GPL-3.0-or-later
// Names that firmware, URLs and kernel command lines carry unharmed.
#include "server/content/content_type.h"
#include "server/content/served_name.h"
#include <QtTest>

using namespace slipway::content;
using namespace Qt::StringLiterals;

class TestServedName : public QObject
{
    Q_OBJECT
private slots:
    void namesAreMadeHarmless_data();
    void namesAreMadeHarmless();
    void longNamesKeepTheirExtension();
    void sameNamesAreToldApart();
    void firmwareGoesByContentType();
};

void TestServedName::namesAreMadeHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("served");
    QTest::newRow("plain") << u"lab-x64.efi"_s << QByteArray("lab-x64.efi");
    QTest::newRow("capitals") << u"BOOTX64.EFI"_s << QByteArray("bootx64.efi");
    QTest::newRow("blanks") << u"my boot  file.efi"_s << QByteArray("my-boot-file.efi");
    QTest::newRow("what shells and iPXE read") << u"a${b}&&c;d#e%f.0"_s << QByteArray("a-b-c-d-e-f.0");
    QTest::newRow("letters beyond ASCII") << u"Größe.efi"_s << QByteArray("gr-e.efi");
    QTest::newRow("nothing left") << u"日本"_s << QByteArray("fallback");
    QTest::newRow("dots in front") << u"..hidden"_s << QByteArray("hidden");
    QTest::newRow("an option in front") << u"--name"_s << QByteArray("name");
    QTest::newRow("empty") << QString() << QByteArray("fallback");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("a-b");
}

void TestServedName::namesAreMadeHarmless()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, served);
    QCOMPARE(servedName(name, "fallback"), served);
}

void TestServedName::longNamesKeepTheirExtension()
{
    const QByteArray name = servedName(QString(300, u'a') + u".efi"_s, "x");
    QCOMPARE(name.size(), 60);
    QVERIFY(name.endsWith("aaa.efi"));
    QCOMPARE(servedName(QString(300, u'a') + u'.' + QString(50, u'b'), "x").size(), 60);
    // "s/<16>/" in front and a NUL behind: the BOOTP file field has 128 bytes.
    QVERIFY(2 + 16 + 1 + name.size() + 1 <= 128);
}

void TestServedName::sameNamesAreToldApart()
{
    QSet<QByteArray> taken;
    QCOMPARE(uniqueName("initrd.gz", taken), QByteArray("initrd.gz"));
    QCOMPARE(uniqueName("initrd.gz", taken), QByteArray("2-initrd.gz"));
    QCOMPARE(uniqueName("initrd.gz", taken), QByteArray("3-initrd.gz"));
    QCOMPARE(uniqueName("2-initrd.gz", taken), QByteArray("2-2-initrd.gz"));
}

void TestServedName::firmwareGoesByContentType()
{
    QCOMPARE(contentType("a/B.EFI"), QByteArray("application/efi"));
    QCOMPARE(contentType("disk.iso"), QByteArray("application/vnd.efi-iso"));
    QCOMPARE(contentType("disk.img"), QByteArray("application/vnd.efi-img"));
    QCOMPARE(contentType("boot.ipxe"), QByteArray("text/plain"));
    QCOMPARE(contentType("vmlinuz"), QByteArray("application/octet-stream"));
}

QTEST_GUILESS_MAIN(TestServedName)
#include "test_served_name.moc"
