// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images of Windows and the sizes of the RAM disk in the site document.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/engine/site_document.h"
#include "tests/engine/commands_fixture.h"
#include "tests/support/windows_fixture.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::engine;
using engine::test::mac;
using engine::test::Site;
using fixture::makeWim;
using fixture::WimRecipe;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject imageIn(const QString &document)
{
    return QJsonDocument::fromJson(bytesOf(document)).object()["bootImages"_L1].toArray().first().toObject();
}

NewBootImage windows(const QString &wim)
{
    NewBootImage image;
    image.name = u"PE"_s;
    image.kind = site::BootImage::Kind::Wim;
    image.wim = wim;
    return image;
}

} // namespace

class SiteDocumentWindowsTest : public QObject
{
    Q_OBJECT
private slots:
    void wimComesBackWithItsBootFiles()
    {
        const Site from, to;
        QVERIFY(from->addBootImage(windows(makeWim(from.folder.filePath(u"boot.wim"_s)))));
        const QString document = from.folder.filePath(u"site.json"_s), again = to.folder.filePath(u"site.json"_s);
        const auto exported = from->exportSite(document);
        QVERIFY(exported);
        QCOMPARE(exported->files, 1); // the rest is in the WIM
        QCOMPARE(imageIn(document),
                 (QJsonObject{{"name", "PE"},
                              {"arch", "x64"},
                              {"pxe", true},
                              {"wim", QJsonObject{{"file", "site.json.files/PE/boot.wim"}, {"index", 1}}}}));
        QVERIFY(to->importSite(document, false));
        const site::BootImage image = *to.snapshot()->bootImage(*to->findBootImage(u"PE"_s));
        QCOMPARE(image.files.size(), 15);
        QVERIFY(image.hasContent());
        QCOMPARE(image.wim.version, u"10.0.26100.1742"_s);
        QVERIFY(to->exportSite(again));
        QCOMPARE(bytesOf(again), bytesOf(document));
    }

    void suppliedFilesGoAlong()
    {
        const Site from, to;
        NewBootImage added = windows(makeWim(from.folder.filePath(u"boot.wim"_s)));
        added.chain = site::BootImage::Chain::Wimboot;
        added.signing = site::BootImage::Signing::Ca2023;
        const BootImageId id = *from->addBootImage(added);
        QVERIFY(from->supplyBootFiles(id, from.file(u"wimboot"_s, "chain")));
        QVERIFY(from->supplyBootFiles(id, from.file(u"BOOT.SDI"_s, "own")));
        const QString document = from.folder.filePath(u"site.json"_s), again = to.folder.filePath(u"site.json"_s);
        QVERIFY(from->exportSite(document));
        const QJsonObject object = imageIn(document);
        QCOMPARE(object["chain"_L1].toString(), u"wimboot"_s);
        QCOMPARE(object["signing"_L1].toString(), u"2023"_s);
        QCOMPARE(object["bootFiles"_L1].toArray(),
                 (QJsonArray{QJsonObject{{"name", "boot.sdi"}, {"file", "site.json.files/PE/boot.sdi"}},
                             QJsonObject{{"name", "wimboot"}, {"file", "site.json.files/PE/wimboot"}}}));
        QVERIFY(to->importSite(document, false));
        const site::BootImage image = *to.snapshot()->bootImage(*to->findBootImage(u"PE"_s));
        QCOMPARE(image.chain, site::BootImage::Chain::Wimboot);
        QCOMPARE(image.signing, site::BootImage::Signing::Ca2023);
        QCOMPARE(bytesOf(to->library().path(image.bootFile("boot.sdi"_L1)->sha256)), "own"_ba);
        QVERIFY(image.bootFile("bootmgr.exe"_L1)->isFromWim());
        QVERIFY(!image.bootFile("boot.sdi"_L1)->isFromWim());
        QVERIFY(to->exportSite(again));
        QCOMPARE(bytesOf(again), bytesOf(document));
        QVERIFY(to->updateBootImage(image.id)); // its sources are the document's files now
    }

    void unreadableWimIsTakenWithoutBootFiles()
    {
        const Site site;
        const QString document =
            site.file(u"site.json"_s, R"({"bootImages": [{"name": "PE", "wim": {"file": "x.wim", "index": 3}}]})");
        QVERIFY(!site.file(u"x.wim"_s, "whatever").isEmpty());
        const auto imported = site->importSite(document, false);
        QVERIFY(imported);
        QCOMPARE(imported->warnings.size(), 1);
        QVERIFY2(imported->warnings.first().contains(u"not-a-wim"_s), qPrintable(imported->warnings.first()));
        const site::BootImage image = *site.snapshot()->bootImage(*site->findBootImage(u"PE"_s));
        QCOMPARE(image.files.size(), 1);
        QVERIFY(image.hasContent());
        QCOMPARE(image.wimIndex, 3);
        QVERIFY(site->exportSite(site.folder.filePath(u"again.json"_s)));
        QCOMPARE(imageIn(site.folder.filePath(u"again.json"_s))["wim"_L1].toObject(),
                 (QJsonObject{{"file", "again.json.files/PE/x.wim"}, {"index", 3}}));
    }

    void missingWimIsMissingContent()
    {
        const Site site;
        const QString document = site.file(u"site.json"_s, R"({"bootImages": [{"name": "PE", "wim": {"file": "x"}}]})");
        const auto imported = site->importSite(document, false);
        QVERIFY(imported);
        QCOMPARE(imported->missingFiles, 1);
        QVERIFY(!site.snapshot()->bootImage(*site->findBootImage(u"PE"_s))->hasContent());
    }

    void dryRunCopiesNothing()
    {
        const Site from, to;
        QVERIFY(from->addBootImage(windows(makeWim(from.folder.filePath(u"boot.wim"_s)))));
        const QString document = from.folder.filePath(u"site.json"_s);
        QVERIFY(from->exportSite(document));
        QVERIFY(to->importSite(document, true));
        QVERIFY(!QDirIterator(to.location.contentFolder(), QDir::Files, QDirIterator::Subdirectories).hasNext());
    }

    void wrongBootFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("files");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown") << R"([{"name": "setup.exe", "file": "a"}])"_ba << u"bootFiles[0].name"_s;
        QTest::newRow("twice") << R"([{"name": "boot.sdi", "file": "a"}, {"name": "BOOT.SDI", "file": "b"}])"_ba
                               << u"bootFiles[1].name"_s;
        QTest::newRow("outside") << R"([{"name": "boot.sdi", "file": "../a"}])"_ba << u"bootFiles[0].file"_s;
        QTest::newRow("no file") << R"([{"name": "boot.sdi"}])"_ba << u"bootFiles[0].file"_s;
    }
    void wrongBootFilesAreNamed()
    {
        QFETCH(QByteArray, files);
        QFETCH(QString, where);
        const Site site;
        const QString document = site.file(
            u"site.json"_s, R"({"bootImages": [{"name": "PE", "wim": {"file": "x"}, "bootFiles": )" + files + "}]}");
        const auto imported = site->importSite(document, false);
        QVERIFY(!imported);
        QVERIFY2(imported.error().args.first().contains(where), qPrintable(imported.error().args.first()));
    }

    void sizesOfTheRamDiskComeBack()
    {
        const Site from, to;
        const DeviceId device = *from->addDevice(engine::test::device(u"PC1"_s, 1));
        const CollectionId lab = *from->addCollection(u"Lab"_s);
        QVERIFY(from->addCollection(u"Other"_s));
        QVERIFY(from->setRamdisk({.device = device}, {1456, 0}));
        QVERIFY(from->setRamdisk({.collection = lab}, {8192, 16}));
        QVERIFY(from->setRamdisk({.collection = site::AllSystems}, {0, 4}));
        const QString document = from.folder.filePath(u"site.json"_s), again = to.folder.filePath(u"site.json"_s);
        QVERIFY(from->exportSite(document));
        const QJsonObject object = QJsonDocument::fromJson(bytesOf(document)).object();
        QCOMPARE(object["devices"_L1].toArray().first().toObject()["ramdisk"_L1].toObject(),
                 (QJsonObject{{"blockSize", 1456}}));
        QCOMPARE(object["collections"_L1].toArray()[0].toObject()["ramdisk"_L1].toObject(),
                 (QJsonObject{{"blockSize", 8192}, {"windowSize", 16}}));
        QVERIFY(!object["collections"_L1].toArray()[1].toObject().contains("ramdisk"_L1));
        const auto imported = to->importSite(document, false);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().args.join(u' ')));
        QVERIFY(imported->warnings.isEmpty());
        const site::Configuration all = to.snapshot()->configuration();
        QCOMPARE(all.deviceRamdisks.value(*to->findDevice(u"PC1"_s)), (site::RamdiskTuning{1456, 0}));
        QCOMPARE(all.collectionRamdisks.value(*to->findCollection(u"Lab"_s)), (site::RamdiskTuning{8192, 16}));
        QCOMPARE(all.collectionRamdisks.value(site::AllSystems), (site::RamdiskTuning{0, 4}));
        QVERIFY(to->exportSite(again));
        QCOMPARE(bytesOf(again), bytesOf(document));
    }

    void sizesOutOfRangeAreNamed()
    {
        const Site site;
        const QString document =
            site.file(u"site.json"_s, R"({"collections": [{"name": "Lab", "ramdisk": {"blockSize": 100}}]})");
        const auto imported = site->importSite(document, false);
        QVERIFY(!imported);
        QVERIFY(imported.error().args.first().contains(u"collections[0].ramdisk.blockSize"_s));
    }
};

QTEST_GUILESS_MAIN(SiteDocumentWindowsTest)
#include "test_site_document_windows.moc"
