// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boot files of Windows are found on media, in kits and in the folders of other servers.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/site/windows_boot_files.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;

namespace {

QString placeOf(const QString &name, const QStringList &paths, Architecture architecture)
{
    for (const FoundBootFile &file : findBootFiles(paths, architecture)) {
        if (file.name == name)
            return file.path;
    }
    return {};
}

} // namespace

class WindowsBootFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void namesAreLowerCaseAndUnique();
    void filesOfAWindowsIsoAreFound();
    void remoteInstallFolderServesEachArchitecture_data();
    void remoteInstallFolderServesEachArchitecture();
    void foreignLoaderIsNoBootManager();
    void knownPlaceBeatsTheBareName();
    void shallowerPlaceWins();
    void anyCaseIsFound();
    void bootWimIsFoundByArchitecture();
    void singleFileIsKnownByItsName();
    void nothingIsFoundInNothing();
};

void WindowsBootFilesTest::namesAreLowerCaseAndUnique()
{
    QSet<QString> names;
    for (const WindowsBootFile &file : windowsBootFiles()) {
        const QString name = file.name;
        QCOMPARE(name, name.toLower());
        names.insert(name);
        for (const QString &path : file.paths)
            QVERIFY2(!path.startsWith(u'/') && !path.contains(u'\\'), qPrintable(path));
    }
    QCOMPARE(names.size(), windowsBootFiles().size());
    QCOMPARE(windowsBootFile(u"PXEBOOT.N12")->name, "pxeboot.n12"_L1);
    QVERIFY(!windowsBootFile(u"setup.exe"));
}

void WindowsBootFilesTest::filesOfAWindowsIsoAreFound()
{
    const QStringList iso{u"bootmgr"_s,
                          u"bootmgr.efi"_s,
                          u"boot/bcd"_s,
                          u"boot/boot.sdi"_s,
                          u"boot/fonts/wgl4_boot.ttf"_s,
                          u"efi/boot/bootx64.efi"_s,
                          u"efi/microsoft/boot/bcd"_s,
                          u"efi/microsoft/boot/fonts/wgl4_boot.ttf"_s,
                          u"sources/boot.wim"_s,
                          u"sources/install.wim"_s};
    QCOMPARE(placeOf(u"boot.sdi"_s, iso, Architecture::X64), u"boot/boot.sdi"_s);
    QCOMPARE(placeOf(u"wgl4_boot.ttf"_s, iso, Architecture::X64), u"boot/fonts/wgl4_boot.ttf"_s);
    QCOMPARE(placeOf(u"bootmgfw.efi"_s, iso, Architecture::X64), u"efi/boot/bootx64.efi"_s);
    QCOMPARE(placeOf(u"bootmgfw.efi"_s, iso, Architecture::Arm64), QString());
    QCOMPARE(findBootFiles(iso, Architecture::X64).size(), 3);
    QCOMPARE(findBootWim(iso, Architecture::X64), u"sources/boot.wim"_s);
}

void WindowsBootFilesTest::remoteInstallFolderServesEachArchitecture_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("of WDS") << u"RemoteInstall/Boot"_s;
    QTest::newRow("of Configuration Manager") << u"SMSBoot"_s;
    QTest::newRow("of Configuration Manager, by package") << u"RemoteInstall/SMSBoot/P0100005"_s;
    QTest::newRow("the folder itself") << u"."_s;
}

void WindowsBootFilesTest::remoteInstallFolderServesEachArchitecture()
{
    QFETCH(QString, folder);
    QStringList paths;
    for (const QString &architecture : {u"x86"_s, u"x64"_s, u"arm64"_s}) {
        for (const QString &name : {u"pxeboot.n12"_s, u"bootmgr.exe"_s, u"wdsmgfw.efi"_s, u"bootmgfw.efi"_s})
            paths.append(folder + u'/' + architecture + u'/' + name);
    }
    for (const auto &[architecture, word] :
         {std::pair(Architecture::X86, u"x86"_s), {Architecture::X64, u"x64"_s}, {Architecture::Arm64, u"arm64"_s}}) {
        const auto found = findBootFiles(paths, architecture);
        QCOMPARE(found.size(), 4);
        for (const FoundBootFile &file : found)
            QCOMPARE(file.path, folder + u'/' + word + u'/' + file.name);
    }
}

void WindowsBootFilesTest::foreignLoaderIsNoBootManager()
{
    QCOMPARE(placeOf(u"bootmgfw.efi"_s, {u"EFI/BOOT/BOOTX64.EFI"_s, u"boot/grub/grub.cfg"_s}, Architecture::X64),
             QString());
}

void WindowsBootFilesTest::knownPlaceBeatsTheBareName()
{
    QCOMPARE(placeOf(u"boot.sdi"_s, {u"boot.sdi"_s, u"media/boot/boot.sdi"_s}, Architecture::X64),
             u"media/boot/boot.sdi"_s);
    QCOMPARE(placeOf(u"boot.sdi"_s, {u"some/where/boot.sdi"_s}, Architecture::X64), u"some/where/boot.sdi"_s);
    QCOMPARE(placeOf(u"boot.sdi"_s, {u"old-boot.sdi"_s, u"boot.sdi/readme"_s}, Architecture::X64), QString());
}

void WindowsBootFilesTest::shallowerPlaceWins()
{
    QCOMPARE(
        placeOf(u"bootmgr.exe"_s, {u"a/b/c/bootmgr.exe"_s, u"z/bootmgr.exe"_s, u"y/bootmgr.exe"_s}, Architecture::X86),
        u"y/bootmgr.exe"_s);
}

void WindowsBootFilesTest::anyCaseIsFound()
{
    QCOMPARE(placeOf(u"pxeboot.n12"_s, {u"BOOT/AMD64/PXEBOOT.N12"_s}, Architecture::X64), u"BOOT/AMD64/PXEBOOT.N12"_s);
    QCOMPARE(placeOf(u"pxeboot.n12"_s, {u"BOOT/AMD64/PXEBOOT.N12"_s}, Architecture::X86), QString());
}

void WindowsBootFilesTest::bootWimIsFoundByArchitecture()
{
    const QStringList paths{u"Boot/x64/Images/boot.wim"_s, u"Boot/x86/Images/boot.wim"_s};
    QCOMPARE(findBootWim(paths, Architecture::X86), u"Boot/x86/Images/boot.wim"_s);
    QCOMPARE(findBootWim(paths, Architecture::Arm64), QString());
    QCOMPARE(findBootWim({u"amd64/en-us/winpe.wim"_s}, Architecture::X64), u"amd64/en-us/winpe.wim"_s);
}

void WindowsBootFilesTest::singleFileIsKnownByItsName()
{
    QCOMPARE(suppliedBootFile(u"/srv/Wimboot"_s)->name, "wimboot"_L1);
    QCOMPARE(suppliedBootFile(u"/srv/wimboot.i386"_s)->name, "wimboot"_L1);
    QCOMPARE(suppliedBootFile(u"/srv/BOOT.SDI"_s)->name, "boot.sdi"_L1);
    QVERIFY(!suppliedBootFile(u"/srv/wimboot.zip"_s));
}

void WindowsBootFilesTest::nothingIsFoundInNothing()
{
    QVERIFY(findBootFiles({}, Architecture::X64).isEmpty());
    QVERIFY(findBootFiles({u""_s, u"/"_s, u"///"_s}, Architecture::X64).isEmpty());
    QCOMPARE(findBootWim({u"sources/install.wim"_s}, Architecture::X64), QString());
}

QTEST_APPLESS_MAIN(WindowsBootFilesTest)
#include "test_windows_boot_files.moc"
