// SPDX-License-Identifier: GPL-3.0-or-later
// Boot files that a WIM lacks, supplied from a folder, an ISO, another WIM or as a single file.
#include "tests/engine/commands_fixture.h"
#include "tests/support/windows_fixture.h"

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;
using slipway::fixture::layOut;
using slipway::fixture::makeIso;
using slipway::fixture::makeWim;
using slipway::fixture::Tree;
using slipway::fixture::WimRecipe;

namespace {

/// A site with a boot image of Windows that brought nothing along.
struct Bare : Site
{
    Bare()
    {
        WimRecipe recipe;
        recipe.tree = {{u"Windows/System32/winload.exe"_s, "x"}};
        NewBootImage image;
        image.name = u"PE"_s;
        image.kind = site::BootImage::Kind::Wim;
        image.wim = makeWim(path(u"bare.wim"_s), recipe);
        id = *commands->addBootImage(image);
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    const site::ContentFile *bootFile(QLatin1StringView name)
    {
        m_image = *snapshot()->bootImage(id);
        return m_image.bootFile(name);
    }
    QByteArray bytes(QLatin1StringView name)
    {
        const site::ContentFile *file = bootFile(name);
        QFile content(file ? commands->library().path(file->sha256) : QString());
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    BootImageId id;

private:
    site::BootImage m_image;
};

const Tree Media{{u"boot/boot.sdi"_s, "disk"},
                 {u"boot/fonts/wgl4_boot.ttf"_s, "font"},
                 {u"efi/boot/bootx64.efi"_s, "manager"},
                 {u"efi/microsoft/boot/bcd"_s, "store"},
                 {u"sources/install.txt"_s, "nothing"}};

} // namespace

class SuppliedFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void folderSuppliesWhatItHas()
    {
        Bare site;
        QVERIFY(layOut({{u"Boot/x64/pxeboot.n12"_s, "for x64"},
                        {u"Boot/x86/pxeboot.n12"_s, "for x86"},
                        {u"Boot/x64/bootmgr.exe"_s, "manager"},
                        {u"Boot/boot.sdi"_s, "disk"}},
                       site.path(u"RemoteInstall"_s)));
        const auto names = site->supplyBootFiles(site.id, site.path(u"RemoteInstall"_s));
        QVERIFY(names);
        QCOMPARE(*names, (QStringList{u"pxeboot.n12"_s, u"bootmgr.exe"_s, u"boot.sdi"_s}));
        QCOMPARE(site.bytes("pxeboot.n12"_L1), "for x64"_ba);
        QCOMPARE(site.bootFile("boot.sdi"_L1)->source, site.path(u"RemoteInstall/Boot/boot.sdi"_s));
        QCOMPARE(site.snapshot()->bootImage(site.id)->version, 2);
    }

    void folderWithABootWimSuppliesItsFilesToo()
    {
        Bare site;
        QVERIFY(layOut({{u"boot/boot.sdi"_s, "of the folder"}}, site.path(u"media"_s)));
        QVERIFY(QDir().mkpath(site.path(u"media/sources"_s)));
        const QString wim = makeWim(site.path(u"media/sources/boot.wim"_s));
        const auto names = site->supplyBootFiles(site.id, site.path(u"media"_s));
        QVERIFY(names);
        QCOMPARE(names->size(), 14);
        QCOMPARE(site.bytes("boot.sdi"_L1), "of the folder"_ba);
        QCOMPARE(site.bytes("bootmgr.exe"_L1), "first Windows/Boot/PXE/bootmgr.exe"_ba);
        QCOMPARE(site.bootFile("bootmgr.exe"_L1)->source, wim + u"//Windows/Boot/PXE/bootmgr.exe"_s);
        QCOMPARE(*site->updateBootImage(site.id), 3); // reads all of it once more
        QCOMPARE(site.bytes("bootmgr.exe"_L1), "first Windows/Boot/PXE/bootmgr.exe"_ba);
    }

    void symbolicLinksOfAFolderAreLeftAlone()
    {
        Bare site;
        QVERIFY(layOut({{u"boot/boot.sdi"_s, "disk"}}, site.path(u"media"_s)));
        QVERIFY(QFile::link(u"/etc/passwd"_s, site.path(u"media/bootmgr.exe"_s)));
        QCOMPARE(*site->supplyBootFiles(site.id, site.path(u"media"_s)), QStringList{u"boot.sdi"_s});
    }

    void isoSuppliesWhatItHas_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("Joliet") << QStringList{u"-J"_s};
        QTest::newRow("Rock Ridge") << QStringList{u"-R"_s};
        // The other side of this one has short names in capitals, by which not all of it would be found.
        QTest::newRow("UDF") << QStringList{u"-udf"_s};
    }
    void isoSuppliesWhatItHas()
    {
        QFETCH(QStringList, arguments);
        Bare site;
        const QString iso = makeIso(site.path(u"pe.iso"_s), Media, arguments);
        QVERIFY(!iso.isEmpty());
        const auto names = site->supplyBootFiles(site.id, iso);
        QVERIFY(names);
        QCOMPARE(*names, (QStringList{u"bootmgfw.efi"_s, u"boot.sdi"_s, u"wgl4_boot.ttf"_s}));
        QCOMPARE(site.bytes("boot.sdi"_L1), "disk"_ba);
        QCOMPARE(site.bytes("bootmgfw.efi"_L1), "manager"_ba);
        QCOMPARE(site.bootFile("boot.sdi"_L1)->source, iso + u"//boot/boot.sdi"_s);
        QVERIFY(QFile::remove(iso));
        QCOMPARE(*site->updateBootImage(site.id), 3); // the ISO is gone, what came from it stays
        QCOMPARE(site.bytes("boot.sdi"_L1), "disk"_ba);
    }

    void isoWithABootWimSuppliesItsFilesToo_data() { isoSuppliesWhatItHas_data(); }
    void isoWithABootWimSuppliesItsFilesToo()
    {
        QFETCH(QStringList, arguments);
        Bare site;
        const QString folder = site.path(u"win.iso.tree"_s);
        QVERIFY(QDir().mkpath(folder + u"/sources"_s));
        QVERIFY(!makeWim(folder + u"/sources/boot.wim"_s).isEmpty());
        const QString iso = makeIso(site.path(u"win.iso"_s), Media, arguments);
        const auto names = site->supplyBootFiles(site.id, iso);
        QVERIFY(names);
        QCOMPARE(names->size(), 14);
        QCOMPARE(site.bytes("boot.sdi"_L1), "disk"_ba);
        QCOMPARE(site.bytes("pxeboot.n12"_L1), "first Windows/Boot/PXE/pxeboot.n12"_ba);
        QCOMPARE(site.bootFile("pxeboot.n12"_L1)->source, iso + u"//sources/boot.wim//Windows/Boot/PXE/pxeboot.n12"_s);
        QCOMPARE(*site->updateBootImage(site.id), 3);
        QCOMPARE(site.bytes("pxeboot.n12"_L1), "first Windows/Boot/PXE/pxeboot.n12"_ba);
    }

    void wimOfTheSameArchitectureSuppliesItsFiles()
    {
        Bare site;
        WimRecipe recipe;
        recipe.architecture = 0;
        QVERIFY(site.refuses(ErrorCode::Refused,
                             [&] { return site->supplyBootFiles(site.id, makeWim(site.path(u"x86.wim"_s), recipe)); }));
        QCOMPARE(site->supplyBootFiles(site.id, makeWim(site.path(u"x64.wim"_s)))->size(), 14);
    }

    void singleFileIsTakenByItsName()
    {
        Bare site;
        QCOMPARE(*site->supplyBootFiles(site.id, site.file(u"WIMBOOT"_s, "chain")), QStringList{u"wimboot"_s});
        QCOMPARE(*site->supplyBootFiles(site.id, site.file(u"wimboot"_s, "newer")), QStringList{u"wimboot"_s});
        QCOMPARE(site.bytes("wimboot"_L1), "newer"_ba);
    }

    void whatSuppliesNothingIsRefused()
    {
        Bare site;
        const QString iso = makeIso(site.path(u"data.iso"_s), {{u"readme.txt"_s, "x"}}, {u"-J"_s});
        QVERIFY(QDir().mkpath(site.path(u"empty"_s)));
        const auto refused = [&](const QString &from, ErrorCode code) {
            return site.refuses(code, [&] { return site->supplyBootFiles(site.id, from); });
        };
        QVERIFY(refused(iso, ErrorCode::NotFound));
        QVERIFY(refused(site.path(u"empty"_s), ErrorCode::NotFound));
        QVERIFY(refused(site.path(u"nowhere"_s), ErrorCode::NotFound));
        QVERIFY(refused(site.file(u"letter.txt"_s, "dear"), ErrorCode::UnreadableImage));
        QVERIFY(refused(u"/dev/zero"_s, ErrorCode::Refused));
        QCOMPARE(site->supplyBootFiles(site.id, site.path(u"letter.txt"_s)).error().args.value(1), u"not-an-iso"_s);
        QFile huge(site.path(u"bootmgr.exe"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100 << 20));
        QVERIFY(refused(huge.fileName(), ErrorCode::UnreadableImage));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->supplyBootFiles({9}, iso); }));
    }

    void damagedIsoIsRefused_data() { isoSuppliesWhatItHas_data(); }
    void damagedIsoIsRefused()
    {
        QFETCH(QStringList, arguments);
        Bare site;
        const QString iso = makeIso(site.path(u"pe.iso"_s), Media, arguments);
        QVERIFY(QFile::resize(iso, QFileInfo(iso).size() / 8));
        const QString before = site.trace();
        const auto names = site->supplyBootFiles(site.id, iso);
        QVERIFY(!names);
        QCOMPARE(site.trace(), before);
    }

    void cancelSuppliesNothing()
    {
        Bare site;
        QVERIFY(layOut({{u"boot/boot.sdi"_s, "disk"}}, site.path(u"media"_s)));
        QVERIFY(site.refuses(ErrorCode::Cancelled, [&] {
            return site->supplyBootFiles(site.id, site.path(u"media"_s), [](qint64, qint64) { return false; });
        }));
    }

    void onlyWindowsTakesBootFiles()
    {
        const Site site;
        NewBootImage image;
        image.name = u"Program"_s;
        image.program = site.file(u"a.efi"_s, "MZ");
        const BootImageId id = *site->addBootImage(image);
        QVERIFY(site.refuses(ErrorCode::Refused,
                             [&] { return site->supplyBootFiles(id, site.file(u"boot.sdi"_s, "disk")); }));
    }
};

QTEST_GUILESS_MAIN(SuppliedFilesTest)
#include "test_supplied_files.moc"
