// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette finds by a few letters, in which order, and how fast.
#include "models/palette/fuzzy_match.h"
#include "models/palette/palette_model.h"
#include "models/texts/glossary_text.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

PaletteEntry action(const QString &id, const QString &title, const QString &where = {}, bool enabled = true)
{
    PaletteEntry entry;
    entry.id = id;
    entry.title = title;
    entry.where = where;
    entry.enabled = enabled;
    return prepared(entry);
}

site::Snapshot snapshotOf(int devices)
{
    site::Configuration configuration;
    configuration.siteCode = u"P01"_s;
    for (int i = 1; i <= devices; ++i) {
        site::Device device;
        device.id = DeviceId{i};
        device.name = u"lab-%1"_s.arg(i, 5, 10, QChar(u'0'));
        MacAddress mac = *MacAddress::parse("52:54:00:00:00:00");
        mac.octets[4] = quint8(i / 256);
        mac.octets[5] = quint8(i % 256);
        device.macs = {mac};
        configuration.devices += device;
    }
    site::Collection all;
    all.id = site::AllSystems;
    all.name = u"All Systems"_s;
    all.builtIn = true;
    site::Collection room;
    room.id = CollectionId{16};
    room.name = u"Classroom A"_s;
    room.limiting = site::AllSystems;
    configuration.collections = {all, room};
    site::BootImage image;
    image.id = BootImageId{1};
    image.name = u"Debian 12"_s;
    configuration.bootImages = {image};
    configuration.taskSequences = {{TaskSequenceId{1}, u"Install Debian"_s, BootImageId{1}}};
    site::Deployment deployment;
    deployment.id = DeploymentId{u"P0100001"_s};
    deployment.taskSequence = TaskSequenceId{1};
    deployment.collection = CollectionId{16};
    configuration.deployments = {deployment};
    return site::Snapshot(configuration);
}

QStringList titles(const PaletteModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list += model.index(row).data().toString();
    return list;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void wholeWordsComeBeforePartsAndPartsBeforeLetters();
    void everyWordMustFit();
    void aDeviceIsFoundByNameAndByMacAddressHoweverItIsWritten();
    void aPrefixNarrowsWhatIsFound();
    void nothingTypedShowsWhatWasUsedLast();
    void nothingThatFitsIsLeftOutSilently();
    void theModelKeepsItsPromises();
    void tenThousandDevicesAreSearchedWhileAKeyIsPressed();
    void everyTermIsExplained();
};

void TestPalette::wholeWordsComeBeforePartsAndPartsBeforeLetters()
{
    QVERIFY(fuzzyScore(u"deploy", u"deploy") > fuzzyScore(u"deploy now", u"deploy"));
    QVERIFY(fuzzyScore(u"deploy now", u"deploy") > fuzzyScore(u"a deploy", u"deploy"));
    QVERIFY(fuzzyScore(u"a deploy", u"deploy") > fuzzyScore(u"redeploy", u"deploy"));
    QVERIFY(fuzzyScore(u"redeploy", u"deploy") > fuzzyScore(u"d e p l o y", u"deploy"));
    QVERIFY(fuzzyScore(u"clear required pxe deployments", u"crpd") > 0);
    QCOMPARE(fuzzyScore(u"deploy", u"xyz"), -1);
    QCOMPARE(fuzzyScore(u"deploy", u"yd"), -1);
}

void TestPalette::everyWordMustFit()
{
    PaletteModel model;
    model.setCommands({action(u"a"_s, u"Add Boot Image"_s, u"Boot Images"_s),
                       action(u"b"_s, u"Add Device"_s, u"Devices"_s), action(u"c"_s, u"Quit"_s)});
    model.setPattern(u"image add"_s);
    QCOMPARE(titles(model), QStringList{u"Add Boot Image"_s});
    model.setPattern(u"add devices"_s); // the second word is where it lives
    QCOMPARE(titles(model), QStringList{u"Add Device"_s});
    model.setPattern(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestPalette::aDeviceIsFoundByNameAndByMacAddressHoweverItIsWritten()
{
    PaletteModel model;
    model.setThings(paletteThings(snapshotOf(300)));
    for (const QString &typed : {u"lab-00258"_s, u"52:54:00:00:01:02"_s, u"525400000102"_s, u"@00:01:02"_s,
                                 u"52-54-00-00-01-02"_s, u"5254.0000.0102"_s, u"@00-01-02"_s}) {
        model.setPattern(typed);
        QVERIFY2(model.rowCount() > 0, qPrintable(typed));
        QCOMPARE(model.entry(0)->title, u"lab-00258"_s);
        QCOMPARE(model.entry(0)->id, u"258"_s);
    }
}

void TestPalette::aPrefixNarrowsWhatIsFound()
{
    PaletteModel model;
    model.setCommands({action(u"a"_s, u"Install something"_s)});
    model.setThings(paletteThings(snapshotOf(3)));
    model.setPattern(u">install"_s);
    QCOMPARE(titles(model), QStringList{u"Install something"_s});
    model.setPattern(u"#install"_s);
    QCOMPARE(titles(model), (QStringList{u"Install Debian"_s, u"Install Debian to Classroom A"_s}));
    model.setPattern(u"@"_s);
    QCOMPARE(model.rowCount(), 3);
    model.setPattern(u"#p0100001"_s);
    QCOMPARE(model.entry(0)->id, u"P0100001"_s);
}

void TestPalette::nothingTypedShowsWhatWasUsedLast()
{
    PaletteModel model;
    model.setCommands({action(u"a"_s, u"First"_s), action(u"b"_s, u"Second"_s), action(u"c"_s, u"Third"_s)});
    model.setThings(paletteThings(snapshotOf(3)));
    QCOMPARE(titles(model), (QStringList{u"First"_s, u"Second"_s, u"Third"_s}));
    PaletteEntry device;
    device.kind = PaletteEntry::Kind::Device;
    device.id = u"2"_s;
    model.setRecent({action(u"c"_s, {}).key(), device.key()});
    QCOMPARE(titles(model), (QStringList{u"Third"_s, u"lab-00002"_s, u"First"_s, u"Second"_s}));
}

void TestPalette::nothingThatFitsIsLeftOutSilently()
{
    PaletteModel model;
    model.setThings(paletteThings(snapshotOf(400)));
    model.setPattern(u"lab"_s);
    QCOMPARE(model.rowCount(), PaletteModel::MostRows);
    QCOMPARE(model.left(), 350);
}

void TestPalette::theModelKeepsItsPromises()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands({action(u"a"_s, u"First"_s, u"Here"_s, false)});
    model.setThings(paletteThings(snapshotOf(60)));
    model.setPattern(u"lab"_s);
    model.setPattern(u"first"_s);
    QCOMPARE(model.index(0).data(PaletteModel::EnabledRole).toBool(), false);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"First, Here"_s);
    model.setPattern(u"nothing like this"_s);
}

void TestPalette::tenThousandDevicesAreSearchedWhileAKeyIsPressed()
{
    PaletteModel model;
    model.setThings(paletteThings(snapshotOf(10'000)));
    const QString typed = u"lab 52:54:00:00:27:0f"_s;
    qint64 worst = 0;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        QElapsedTimer timer;
        timer.start();
        model.setPattern(typed.left(length));
        worst = qMax(worst, timer.elapsed());
    }
    QCOMPARE(model.entry(0)->title, u"lab-09999"_s);
    qInfo("worst key stroke over 10 000 devices: %lld ms", worst);
    // 50 ms are allowed; a loaded machine and a debug build get three times that.
    QVERIFY2(worst < 150, qPrintable(QString::number(worst)));
}

void TestPalette::everyTermIsExplained()
{
    QSet<QString> keys;
    for (const GlossaryTerm &term : glossary()) {
        QVERIFY2(!keys.contains(term.key), qPrintable(term.key));
        keys.insert(term.key);
        QVERIFY2(!term.term.isEmpty() && term.meaning.endsWith(u'.'), qPrintable(term.key));
        QCOMPARE(termMeaning(term.key), term.meaning);
    }
    for (const char *key : {"block-size", "window-size", "required", "available", "exclusion"})
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    QCOMPARE(columnMeaning(u"block"_s), termMeaning(u"block-size"_s));
    QVERIFY(columnMeaning(u"name"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestPalette)
#include "test_palette.moc"
