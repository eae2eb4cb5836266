// SPDX-License-Identifier: GPL-3.0-or-later
// The generated BCD, element by element as hivex reads it; the bytes of devices are written out here.
#include "server/content/bcd.h"
#include "tests/windows/store.h"
#include <QElapsedTimer>
#include <QTest>

using namespace slipway;
using content::BcdFacts;
using content::windowsBcd;
using windows::Store;
using windows::StoreValue;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Manager = "{9dea862c-5cdd-4e70-acc1-f32b344d4795}";
const QByteArray Options = "{ae5534e0-a924-466c-b836-758539a3ee3a}";
const QByteArray Global = "{7ea2e1ac-2e61-4728-aaa3-896d9d0a9f0e}";
const QByteArray LoaderSettings = "{6efb52bf-1766-41db-a6b3-0ee5eff72bd7}";

enum { Text = 1, Binary = 3, Dword = 4, TextList = 7 };

QByteArray utf16(const QString &text)
{
    QByteArray out;
    for (const QChar unit : text)
        out.append(char(unit.unicode() & 0xff)).append(char(unit.unicode() >> 8));
    return out + QByteArray(2, '\0');
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

BcdFacts facts()
{
    BcdFacts out;
    out.wimPath = u"\\Images\\ABC00001\\boot.wim"_s;
    out.sdiPath = u"\\s\\abcdefgh23456723\\boot.sdi"_s;
    out.fontPath = u"\\s\\abcdefgh23456723\\fonts"_s;
    out.title = u"Windows PE x64"_s;
    out.blockSize = 16384;
    out.windowSize = 8;
    return out;
}

struct ElementRow
{
    QByteArray object, element;
    int type;
    QByteArray data;
};

} // namespace

class TestBcd : public QObject
{
    Q_OBJECT

private:
    static QByteArray loaderOf(const Store &store) { return store.element(Manager, "23000003")->text().toLatin1(); }

private slots:
    void everyElementIsThereByteForByte()
    {
        QString why;
        const auto store = Store::read(windowsBcd(facts()), &why);
        QVERIFY2(store, qPrintable(why));
        const QByteArray loader = loaderOf(*store);
        // The example of the format notes: 192 bytes, sizes 0xb0 and 0x88.
        const QByteArray device = hex("e03455ae24a96c46b836758539a3ee3a 00000000 01000000 b0000000 00000000"
                                      "03000000 0000000000000000000000000000000000000000"
                                      "01000000 88000000 05000000"
                                      "05000000 00000000 48000000") +
                                  QByteArray(60, '\0') + utf16(u"\\Images\\ABC00001\\boot.wim"_s);
        QCOMPARE(device.size(), 192);
        const QByteArray bootDevice =
            QByteArray(16, '\0') + hex("05000000 00000000 48000000 00000000") + QByteArray(56, '\0');
        QCOMPARE(bootDevice.size(), 88);
        const QList<ElementRow> expected{
            {Manager, "12000004", Text, utf16(u"Windows Boot Manager"_s)},
            {Manager, "12000005", Text, utf16(u"en-US"_s)},
            {Manager, "1200004a", Text, utf16(u"\\s\\abcdefgh23456723\\fonts"_s)},
            {Manager, "14000006", TextList, utf16(QString::fromLatin1(Global)) + QByteArray(2, '\0')},
            {Manager, "23000003", Text, utf16(QString::fromLatin1(loader))},
            {Manager, "24000001", TextList, utf16(QString::fromLatin1(loader)) + QByteArray(2, '\0')},
            {Manager, "25000004", Binary, hex("0000000000000000")},
            {Manager, "26000020", Binary, hex("00")},
            {loader, "11000001", Binary, device},
            {loader, "12000002", Text, utf16(u"\\Windows\\system32\\boot\\winload.efi"_s)},
            {loader, "12000004", Text, utf16(u"Windows PE x64"_s)},
            {loader, "12000005", Text, utf16(u"en-US"_s)},
            {loader, "14000006", TextList, utf16(QString::fromLatin1(LoaderSettings)) + QByteArray(2, '\0')},
            {loader, "21000001", Binary, device},
            {loader, "22000002", Text, utf16(u"\\Windows"_s)},
            {loader, "250000c2", Binary, hex("0100000000000000")},
            {loader, "26000010", Binary, hex("01")},
            {loader, "26000022", Binary, hex("01")},
            {loader, "260000b0", Binary, hex("00")},
            {Options, "12000004", Text, utf16(u"RAM disk options"_s)},
            {Options, "31000003", Binary, bootDevice},
            {Options, "32000004", Text, utf16(u"\\s\\abcdefgh23456723\\boot.sdi"_s)},
            {Options, "35000007", Binary, hex("0040000000000000")},
            {Options, "35000008", Binary, hex("0800000000000000")},
            {Options, "3600000b", Binary, hex("00")},
            {LoaderSettings, "14000006", TextList, utf16(QString::fromLatin1(Global)) + QByteArray(2, '\0')},
        };
        for (const ElementRow &one : expected) {
            const auto value = store->element(one.object, one.element);
            QVERIFY2(value, (one.object + ' ' + one.element).constData());
            QCOMPARE(value->type, one.type);
            QCOMPARE(value->data, one.data);
        }
        // Beside the elements: a type for each object, and the name of the store. Nothing of debuggers, test signing
        // or the hypervisor.
        const QList<std::pair<QByteArray, quint32>> types{{Manager, 0x10100002},
                                                          {loader, 0x10200003},
                                                          {Options, 0x30000000},
                                                          {Global, 0x20100000},
                                                          {LoaderSettings, 0x20200003}};
        for (const auto &[object, type] : types) {
            const auto value = store->value("Objects\\" + object + "\\Description", "Type");
            QVERIFY2(value, object.constData());
            QCOMPARE(value->type, int(Dword));
            QCOMPARE(value->data.size(), 4);
            QCOMPARE(value->number(), quint64(type));
            QVERIFY(store->keys().contains("Objects\\" + object + "\\Elements"));
        }
        QCOMPARE(store->value("Description", "KeyName")->text(), u"BCD00000000"_s);
        QCOMPARE(store->rootName(), QByteArray("NewStoreRoot"));
        QCOMPARE(store->valueCount(), expected.size() + types.size() + 1);
    }

    void biosGetsTheOtherLoader()
    {
        BcdFacts bios = facts();
        bios.firmware = site::Firmware::Bios;
        const auto store = Store::read(windowsBcd(bios));
        QCOMPARE(store->element(loaderOf(*store), "12000002")->text(), u"\\Windows\\system32\\boot\\winload.exe"_s);
    }

    void sizesArriveAsTheyAre_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("window");
        for (const int block : {512, 1024, 1432, 1456, 4096, 8192, 16384, 32768, 65464}) {
            for (const int window : {1, 2, 4, 8, 16, 64, 255, 256, 65535})
                QTest::addRow("%d x %d", block, window) << block << window;
        }
    }
    void sizesArriveAsTheyAre()
    {
        QFETCH(int, block);
        QFETCH(int, window);
        BcdFacts wanted = facts();
        wanted.blockSize = block;
        wanted.windowSize = window;
        const auto store = Store::read(windowsBcd(wanted));
        QCOMPARE(store->element(Options, "35000007")->number(), quint64(block));
        QCOMPARE(store->element(Options, "35000008")->number(), quint64(window));
        // Never as the booleans that Microsoft's page prints.
        QVERIFY(!store->element(Options, "36000007") && !store->element(Options, "36000008"));
    }

    void sizesThatTftpDoesNotKnowAreTheNearestItDoes()
    {
        BcdFacts wanted = facts();
        wanted.blockSize = 1;
        wanted.windowSize = 0;
        auto store = Store::read(windowsBcd(wanted));
        QCOMPARE(store->element(Options, "35000007")->number(), 512U);
        QCOMPARE(store->element(Options, "35000008")->number(), 1U);
        wanted.blockSize = 1'000'000;
        wanted.windowSize = 1'000'000;
        store = Store::read(windowsBcd(wanted));
        QCOMPARE(store->element(Options, "35000007")->number(), 65464U);
        QCOMPARE(store->element(Options, "35000008")->number(), 65535U);
    }

    void titlesOfAllKindsAreOneReadableLine_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << QString() << u"Windows PE"_s;
        QTest::newRow("umlauts") << u"Büro-Rechner für Straßburg"_s << u"Büro-Rechner für Straßburg"_s;
        QTest::newRow("Japanese") << u"起動イメージ"_s << u"起動イメージ"_s;
        QTest::newRow("beyond 16 bits") << u"PE 🚢"_s << u"PE 🚢"_s;
        QTest::newRow("control characters") << u"a\r\nb\x1b[2Jc"_s << u"a b [2Jc"_s;
        QTest::newRow("nothing but control characters") << u"\t\n"_s << u"Windows PE"_s;
        QTest::newRow("long") << QString(u'x').repeated(5000) << QString(u'x').repeated(200);
        QTest::newRow("cut before a pair") << QString(u'x').repeated(199) + u"🚢"_s << QString(u'x').repeated(199);
    }
    void titlesOfAllKindsAreOneReadableLine()
    {
        QFETCH(QString, title);
        QFETCH(QString, shown);
        BcdFacts named = facts();
        named.title = title;
        const auto store = Store::read(windowsBcd(named));
        QVERIFY(store);
        QCOMPARE(store->element(loaderOf(*store), "12000004")->text(), shown);
    }

    void slashesBecomeBackslashes()
    {
        BcdFacts forward = facts();
        forward.wimPath.replace(u'\\', u'/');
        forward.sdiPath.replace(u'\\', u'/');
        forward.fontPath.replace(u'\\', u'/');
        QCOMPARE(windowsBcd(forward), windowsBcd(facts()));
    }

    void noFontPathIsNoElement()
    {
        BcdFacts plain = facts();
        plain.fontPath.clear();
        const auto store = Store::read(windowsBcd(plain));
        QVERIFY(store && !store->element(Manager, "1200004a"));
    }

    void longPathsStayWhole()
    {
        for (const qsizetype length : {1, 30, 240, 2000, 9000}) {
            BcdFacts deep = facts();
            deep.wimPath = u'\\' + QString(u'w').repeated(length);
            const auto store = Store::read(windowsBcd(deep));
            QVERIFY(store);
            const StoreValue device = *store->element(loaderOf(*store), "11000001");
            QCOMPARE(device.data.mid(140), utf16(deep.wimPath));
            QCOMPARE(StoreValue({0, device.data.mid(24, 4)}).number(), quint64(device.data.size() - 16));
            QCOMPARE(StoreValue({0, device.data.mid(60, 4)}).number(), quint64(device.data.size() - 56));
        }
    }

    void sameFactsAreTheSameBytes()
    {
        QCOMPARE(windowsBcd(facts()), windowsBcd(facts()));
        BcdFacts other = facts();
        other.windowSize = 9;
        QVERIFY(windowsBcd(other) != windowsBcd(facts()));
    }

    void tenThousandMachinesDoNotWaitForIt()
    {
        const BcdFacts one = facts();
        QElapsedTimer timer;
        timer.start();
        qsizetype size = 0;
        for (int i = 0; i < 2000; ++i)
            size = windowsBcd(one).size();
        const double each = double(timer.nsecsElapsed()) / 2000 / 1000;
        qInfo("%.1f us and %lld bytes a store", each, qlonglong(size));
        QVERIFY(size <= 12288);
        QVERIFY2(each < 2000, "a store takes milliseconds");
    }
};

QTEST_GUILESS_MAIN(TestBcd)
#include "test_bcd.moc"
