// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/serial_text.h"
#include "models/texts/test_machine_text.h"
#include <QRandomGenerator>
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

class TestSerialText : public QObject
{
    Q_OBJECT
private slots:
    void terminalTalkBecomesLines_data();
    void terminalTalkBecomesLines();
    void piecesGiveTheSame();
    void hostileBytesStayPlainAndBounded();
    void everyFaultSaysWhatToDo();
    void machineThatIsNotInstalledNamesItsPackages();

private:
    static QStringList all(const QByteArray &bytes, qsizetype piece)
    {
        SerialText text;
        QStringList lines;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            lines += text.take(bytes.mid(at, piece));
        if (!text.current().isEmpty())
            lines += text.current();
        return lines;
    }
};

void TestSerialText::terminalTalkBecomesLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("lines") << QByteArray("one\r\ntwo\nthree") << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("OVMF clears its screen")
        << QByteArray("\x1b[2J\x1b[01;01H\x1b[=3h\x1b[2J\x1b[01;01H\r\n>>Start PXE over IPv4.\r\n")
        << QStringList{u">>Start PXE over IPv4."_s};
    QTest::newRow("iPXE takes its prompt back")
        << QByteArray("Press\b \b\b \b\b \b\b \b\b \bnet0: up\r\n") << QStringList{u"net0: up"_s};
    QTest::newRow("colours") << QByteArray("\x1b[0;1miPXE\x1b[0m boots\n") << QStringList{u"iPXE boots"_s};
    QTest::newRow("a counter writes over itself") << QByteArray("10%\r20%\r100%\n") << QStringList{u"100%"_s};
    QTest::newRow("another row is another line")
        << QByteArray("\x1b[1;1Htop\x1b[5;3Hbelow\x1b[5;9Hgoes on") << QStringList{u"top"_s, u"  below goes on"_s};
    QTest::newRow("erase the rest") << QByteArray("abcdef\r\x1b[3C\x1b[K!\n") << QStringList{u"abc!"_s};
    QTest::newRow("a window's title") << QByteArray("\x1b]0;not me\x07text\n") << QStringList{u"text"_s};
    QTest::newRow("no two empty lines") << QByteArray("a\n\n\n\nb\n") << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("other alphabets") << QByteArray("Gr\xc3\xbc\xc3\x9f \xf0\x9f\x9a\xa2\n")
                                     << QStringList{QString::fromUtf8("Gr\xc3\xbc\xc3\x9f \xf0\x9f\x9a\xa2")};
}

void TestSerialText::terminalTalkBecomesLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(all(bytes, bytes.size()), lines);
}

void TestSerialText::piecesGiveTheSame()
{
    const QByteArray bytes = "\x1b[2J\x1b[01;01HGr\xc3\xbc\xc3\x9f \xf0\x9f\x9a\xa2\r\n\x1b[0;36mhttp\x1b[0m\r\n";
    QCOMPARE(all(bytes, 1), all(bytes, bytes.size()));
}

void TestSerialText::hostileBytesStayPlainAndBounded()
{
    QRandomGenerator random(20261122);
    QByteArray bytes(400'000, '\0');
    for (char &byte : bytes) {
        // Mostly what steers a terminal.
        static constexpr char Steering[] = "\x1b[];0123456789HJKCDGhm\r\n\b\t";
        byte = random.bounded(3) ? Steering[random.bounded(int(sizeof Steering - 1))] : char(random.bounded(256));
    }
    bytes += "\x1b[999999999;999999999H" + QByteArray(10'000, 'x') + "\xe2\x80\xae\x07\n";
    const QStringList lines = all(bytes, 997);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        QVERIFY(line.size() <= 6 * SerialText::LongestLine);
        for (const QChar character : line)
            QVERIFY(character.category() != QChar::Other_Control && character.category() != QChar::Other_Format);
    }
}

void TestSerialText::everyFaultSaysWhatToDo()
{
    QStringList texts;
    for (const QString &id : {u"switched-off"_s, u"none-allowed"_s, u"apparmor"_s, u"refused"_s, u"network"_s,
                              u"missing"_s, u"no-demo"_s, u"no-such"_s, u"service"_s, u"qemu"_s, u"lost"_s}) {
        const QString text = machineFaultText({id, {u"first"_s, u"second"_s}});
        QVERIFY2(text.size() > 25 && !texts.contains(text), qPrintable(id));
        texts += text;
    }
    // Without a last word, or killed: never a sentence that ends in nothing, nor the wrong advice.
    for (const QString &id : {u"service"_s, u"qemu"_s, u"lost"_s}) {
        const QString mute = machineFaultText({id, {QString(), QString()}}),
                      killed = machineFaultText({id, {QString(), u"9"_s}}),
                      crashed = machineFaultText({id, {u"assertion failed"_s, u"6"_s}});
        for (const QString &text : {mute, killed, crashed}) {
            QVERIFY2(!text.contains(u"()"_s) && !text.trimmed().endsWith(u':') && !texts.contains(text),
                     qPrintable(text));
            texts += text;
        }
        QVERIFY2(killed.contains(u"signal 9"_s) && !killed.contains(u"install"_s), qPrintable(killed));
        QVERIFY2(crashed.contains(u"assertion failed"_s), qPrintable(crashed));
    }
    QVERIFY(machineFaultText({u"site"_s, {QString::number(int(ErrorCode::NoSpace)), u"/mnt"_s}}).contains(u"/mnt"_s));
}

void TestSerialText::machineThatIsNotInstalledNamesItsPackages()
{
    engine::MachineOffer offer;
    offer.firmware = engine::MachineFirmware::UefiX64;
    QCOMPARE(machineOfferText(offer), u"UEFI x64"_s);
    offer.missing = {{u"OVMF_CODE_4M.fd"_s, u"ovmf"_s}};
    QVERIFY(machineOfferText(offer).contains(u"ovmf"_s));
}

QTEST_GUILESS_MAIN(TestSerialText)
#include "test_serial_text.moc"
