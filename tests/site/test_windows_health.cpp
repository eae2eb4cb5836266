// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing around a WIM, and whom that keeps from booting.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/site/windows_boot_files.h"
#include "server/site/windows_health.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;

namespace {

const QStringList Everything{u"bootmgfw.efi"_s, u"wdsmgfw.efi"_s, u"pxeboot.com"_s,  u"pxeboot.n12"_s,
                             u"bootmgr.exe"_s,  u"boot.sdi"_s,    u"wgl4_boot.ttf"_s};

BootImage windows(Architecture architecture, const QStringList &bootFiles = Everything)
{
    BootImage image;
    image.kind = BootImage::Kind::Wim;
    image.architecture = architecture;
    const auto add = [&](ContentFile::Role role, const QString &name) {
        ContentFile file;
        file.role = role;
        file.name = name;
        file.sha256 = QByteArray(64, 'a');
        file.size = 1;
        image.files.append(file);
    };
    add(ContentFile::Role::Wim, u"boot.wim"_s);
    for (const QString &name : bootFiles)
        add(ContentFile::Role::BootFile, name);
    return image;
}

BootImage without(Architecture architecture, const QStringList &missing)
{
    QStringList names = Everything;
    for (const QString &name : missing)
        names.removeAll(name);
    return windows(architecture, names);
}

QStringList told(const BootImage &image)
{
    QStringList lines;
    for (const WindowsFinding &finding : windowsHealth(image))
        lines.append(severityKey(finding.severity) + u' ' + windowsLackKey(finding.lack) + u' ' + finding.file);
    return lines;
}

} // namespace

class WindowsHealthTest : public QObject
{
    Q_OBJECT
private slots:
    void completeImageLacksNothing();
    void withoutRamDiskNobodyBoots();
    void biosProgramsMatterToBiosOnly();
    void arm64NeedsNoBiosPrograms();
    void promptIsANote();
    void twinServesWhereTheOtherIsMissing();
    void foreignSignatureIsTold();
    void wimbootNeedsItselfAndNoNetworkPrograms();
    void wimOfAnotherArchitectureIsTold();
    void damagedContentCountsAsMissing();
    void otherImagesHaveNoHealth();
    void everyLackHasItsOwnWord();
    void everyFileThatIsMissedCanBeSupplied();
};

void WindowsHealthTest::completeImageLacksNothing()
{
    for (const Architecture architecture : {Architecture::X86, Architecture::X64, Architecture::Arm64}) {
        QCOMPARE(told(windows(architecture)), QStringList());
        QVERIFY(windowsBoots(windows(architecture), Firmware::Uefi));
        QCOMPARE(windowsBoots(windows(architecture), Firmware::Bios), architecture != Architecture::Arm64);
    }
}

void WindowsHealthTest::withoutRamDiskNobodyBoots()
{
    const BootImage image = without(Architecture::X64, {u"boot.sdi"_s});
    QCOMPARE(told(image), QStringList{u"error every-boot boot.sdi"_s});
    QVERIFY(!windowsBoots(image, Firmware::Uefi));
    QVERIFY(!windowsBoots(image, Firmware::Bios));
}

void WindowsHealthTest::biosProgramsMatterToBiosOnly()
{
    const BootImage image = without(Architecture::X64, {u"pxeboot.com"_s, u"pxeboot.n12"_s, u"bootmgr.exe"_s});
    QCOMPARE(told(image), (QStringList{u"warning bios-boot bootmgr.exe"_s, u"warning bios-boot pxeboot.n12"_s}));
    QVERIFY(windowsBoots(image, Firmware::Uefi));
    QVERIFY(!windowsBoots(image, Firmware::Bios));
    const BootImage none = windows(Architecture::X64, {u"boot.sdi"_s, u"wgl4_boot.ttf"_s});
    QCOMPARE(told(none), (QStringList{u"error uefi-boot bootmgfw.efi"_s, u"error bios-boot bootmgr.exe"_s,
                                      u"error bios-boot pxeboot.n12"_s}));
}

void WindowsHealthTest::arm64NeedsNoBiosPrograms()
{
    const QStringList bios{u"pxeboot.com"_s, u"pxeboot.n12"_s, u"bootmgr.exe"_s};
    QCOMPARE(told(without(Architecture::Arm64, bios)), QStringList());
    QCOMPARE(told(without(Architecture::Arm64, bios + QStringList{u"bootmgfw.efi"_s})),
             QStringList{u"error uefi-boot bootmgfw.efi"_s});
}

void WindowsHealthTest::promptIsANote()
{
    QCOMPARE(told(without(Architecture::X64, {u"wdsmgfw.efi"_s, u"pxeboot.com"_s, u"wgl4_boot.ttf"_s})),
             (QStringList{u"note uefi-prompt wdsmgfw.efi"_s, u"note bios-prompt pxeboot.com"_s,
                          u"note texts wgl4_boot.ttf"_s}));
    QCOMPARE(told(without(Architecture::X64, {u"pxeboot.n12"_s})), QStringList());
}

void WindowsHealthTest::twinServesWhereTheOtherIsMissing()
{
    BootImage image = windows(Architecture::X64);
    image.signing = BootImage::Signing::Ca2023;
    QCOMPARE(told(image), QStringList{u"warning signing-2023 bootmgfw_ex.efi"_s});
    QCOMPARE(uefiBootManager(image)->name, u"bootmgfw.efi"_s);
    BootImage twins = windows(Architecture::X64, Everything + QStringList{u"bootmgfw_ex.efi"_s});
    QCOMPARE(uefiBootManager(twins)->name, u"bootmgfw.efi"_s);
    twins.signing = BootImage::Signing::Ca2023;
    QCOMPARE(uefiBootManager(twins)->name, u"bootmgfw_ex.efi"_s);
    QCOMPARE(told(twins), QStringList());
    const BootImage onlyNew = windows(Architecture::X64, Everything.mid(1) + QStringList{u"bootmgfw_ex.efi"_s});
    QCOMPARE(uefiBootManager(onlyNew)->name, u"bootmgfw_ex.efi"_s);
    QCOMPARE(told(onlyNew), QStringList());
}

void WindowsHealthTest::foreignSignatureIsTold()
{
    BootImage image = windows(Architecture::X64);
    for (const Signer signer : {Signer::Unsigned, Signer::Other}) {
        image.files[1].signer = signer;
        QCOMPARE(told(image), QStringList{u"note secure-boot bootmgfw.efi"_s});
    }
    image.files[1].signer = Signer::Windows2011;
    QCOMPARE(told(image), QStringList());
}

void WindowsHealthTest::wimbootNeedsItselfAndNoNetworkPrograms()
{
    BootImage image = without(Architecture::X64, {u"pxeboot.com"_s, u"pxeboot.n12"_s, u"wdsmgfw.efi"_s});
    image.chain = BootImage::Chain::Wimboot;
    QCOMPARE(told(image), QStringList{u"error every-boot wimboot"_s});
    QVERIFY(!windowsBoots(image, Firmware::Uefi));
    BootImage supplied = windows(
        Architecture::X64, {u"bootmgr.exe"_s, u"bootmgfw.efi"_s, u"boot.sdi"_s, u"wgl4_boot.ttf"_s, u"wimboot"_s});
    supplied.chain = BootImage::Chain::Wimboot;
    QCOMPARE(told(supplied), QStringList());
    QVERIFY(windowsBoots(supplied, Firmware::Bios));
}

void WindowsHealthTest::wimOfAnotherArchitectureIsTold()
{
    BootImage image = windows(Architecture::X64);
    image.wim.architecture = Architecture::X86;
    QCOMPARE(told(image), QStringList{u"warning architecture "_s});
}

void WindowsHealthTest::damagedContentCountsAsMissing()
{
    BootImage image = windows(Architecture::X64);
    image.files[0].missing = true;
    image.files[6].missing = image.files[6].damaged = true;
    QCOMPARE(told(image), (QStringList{u"error content "_s, u"error every-boot boot.sdi"_s}));
    QVERIFY(!windowsHealth(image)[0].damaged);
    QVERIFY(windowsHealth(image)[1].damaged);
    QVERIFY(!heldBootFile(image, "boot.sdi"_L1));
}

void WindowsHealthTest::otherImagesHaveNoHealth()
{
    BootImage image;
    QCOMPARE(told(image), QStringList());
    QVERIFY(!windowsBoots(image, Firmware::Uefi));
}

void WindowsHealthTest::everyLackHasItsOwnWord()
{
    QSet<QString> words;
    for (int lack = 0; lack <= int(WindowsFinding::Lack::Content); ++lack)
        words.insert(windowsLackKey(WindowsFinding::Lack(lack)));
    QCOMPARE(words.size(), int(WindowsFinding::Lack::Content) + 1);
    QVERIFY(!words.contains(QString()));
}

void WindowsHealthTest::everyFileThatIsMissedCanBeSupplied()
{
    for (const BootImage::Chain chain : {BootImage::Chain::Bootmgr, BootImage::Chain::Wimboot}) {
        BootImage image = windows(Architecture::X64, {});
        image.chain = chain;
        image.signing = BootImage::Signing::Ca2023;
        QVERIFY(windowsHealth(image).size() >= 4);
        for (const WindowsFinding &finding : windowsHealth(image))
            QVERIFY2(windowsBootFile(finding.file), qPrintable(finding.file));
    }
}

QTEST_APPLESS_MAIN(WindowsHealthTest)
#include "test_windows_health.moc"
