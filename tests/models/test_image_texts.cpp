// SPDX-License-Identifier: GPL-3.0-or-later
// The words about boot images: signatures, boot files, what is missing; and what is made of files that somebody drops.
#include <QtTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "models/site/chosen_files.h"
#include "models/site/content_file_model.h"
#include "models/site/wim_image_model.h"
#include "models/texts/image_text.h"
#include "server/site/windows_boot_files.h"
#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::models;
using namespace Qt::StringLiterals;

namespace {

site::ContentFile file(const QString &name, site::ContentFile::Role role = site::ContentFile::Role::BootFile)
{
    site::ContentFile made;
    made.role = role;
    made.name = name;
    made.source = u"wim:Windows/Boot/"_s + name;
    made.sha256 = QByteArray(64, 'a');
    made.size = 1000;
    return made;
}

site::BootImage windows(const QStringList &bootFiles)
{
    site::BootImage image;
    image.kind = site::BootImage::Kind::Wim;
    image.files += file(u"boot.wim"_s, site::ContentFile::Role::Wim);
    for (const QString &name : bootFiles)
        image.files += file(name);
    return image;
}

const QStringList Complete{u"bootmgfw.efi"_s, u"wdsmgfw.efi"_s, u"pxeboot.com"_s,  u"pxeboot.n12"_s,
                           u"bootmgr.exe"_s,  u"boot.sdi"_s,    u"wgl4_boot.ttf"_s};

} // namespace

class TestImageTexts : public QObject
{
    Q_OBJECT
private slots:
    void everySignerHasItsOwnWordAndAShape();
    void everyBootFileSaysWhatItIsFor();
    void everyLackHasWords();
    void everyDoubtHasWords();
    void filesThatPreventTheSameStandInOneSentence();
    void theWorstMakesTheState();
    void missingFilesAreListedBeforeThoseThatAreThere();
    void aWimsOwnWordsStayPlainText();
    void droppedFilesAreKnownByTheirFirstBytes();
    void whatCannotBeABootImageIsExplained();
};

void TestImageTexts::everySignerHasItsOwnWordAndAShape()
{
    QSet<QString> texts, meanings, marks;
    for (int signer = int(site::Signer::Unsigned); signer <= int(site::Signer::Other); ++signer) {
        const SignerBadge badge = signerBadge(site::Signer(signer));
        QVERIFY(!badge.text.isEmpty() && badge.meaning.contains(u"Secure Boot"_s));
        texts.insert(badge.text);
        meanings.insert(badge.meaning);
        marks.insert(badge.icon + QString::number(int(badge.tone)));
    }
    const int signers = int(site::Signer::Other) - int(site::Signer::Unsigned) + 1;
    QCOMPARE(texts.size(), signers);
    QCOMPARE(meanings.size(), signers);
    QCOMPARE(marks.size(), signers);
    // A font is nothing that anybody signs: no badge.
    QVERIFY(signerBadge(site::Signer::Unknown).text.isEmpty());
    // 2011 and 2023 differ by shape too, not by colour alone.
    QVERIFY(signerBadge(site::Signer::Windows2011).icon != signerBadge(site::Signer::Windows2023).icon);
}

void TestImageTexts::everyBootFileSaysWhatItIsFor()
{
    for (const site::WindowsBootFile &known : site::windowsBootFiles())
        QVERIFY2(!bootFileUse(QString(known.name)).isEmpty(), known.name.data());
    QVERIFY(bootFileUse(u"BOOTMGR.EXE") == bootFileUse(u"bootmgr.exe"));
    QVERIFY(bootFileUse(u"explorer.exe").isEmpty());
}

void TestImageTexts::everyLackHasWords()
{
    site::BootImage image;
    image.wim.architecture = site::Architecture::X86;
    for (int lack = 0; lack <= int(site::WindowsFinding::Lack::Content); ++lack)
        QVERIFY2(!lackText({{}, site::WindowsFinding::Lack(lack)}, image).isEmpty(), qPrintable(QString::number(lack)));
}

void TestImageTexts::everyDoubtHasWords()
{
    site::BootImage image;
    QSet<QString> words;
    for (int doubt = 0; doubt <= int(site::ContentFile::Doubt::NotWim); ++doubt) {
        site::ContentFile one = file(u"a"_s, site::ContentFile::Role::Program);
        one.doubt = site::ContentFile::Doubt(doubt);
        words.insert(doubtText(one, image));
    }
    QCOMPARE(words.size(), int(site::ContentFile::Doubt::NotWim) + 1);
    QVERIFY(words.contains(QString())); // none
}

void TestImageTexts::filesThatPreventTheSameStandInOneSentence()
{
    QVERIFY(healthLines(windows(Complete)).isEmpty());
    QStringList uefiOnly = Complete;
    for (const QString &bios : {u"bootmgr.exe"_s, u"pxeboot.com"_s, u"pxeboot.n12"_s})
        uefiOnly.removeAll(bios);
    const QList<HealthLine> lines = healthLines(windows(uefiOnly));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].text, u"BIOS machines cannot boot this image. Missing: bootmgr.exe, pxeboot.n12."_s);
    QCOMPARE(lines[0].severity, site::WindowsFinding::Severity::Warning);
    QVERIFY(lines[0].canBeSupplied);
    const QList<HealthLine> none = healthLines(windows({}));
    QVERIFY(none.size() >= 3);
    QCOMPARE(none[0].text, u"No machine can boot this image. Missing: boot.sdi."_s);
    QCOMPARE(none[0].severity, site::WindowsFinding::Severity::Error);
}

void TestImageTexts::theWorstMakesTheState()
{
    QCOMPARE(imageState(windows(Complete)), ImageState::Ready);
    QStringList withoutPrompt = Complete;
    withoutPrompt.removeAll(u"wdsmgfw.efi"_s);
    QCOMPARE(imageState(windows(withoutPrompt)), ImageState::Ready); // a note only
    QCOMPARE(imageState(windows({})), ImageState::Unbootable);
    site::BootImage gone = windows(Complete);
    gone.files[0].missing = true;
    QCOMPARE(imageState(gone), ImageState::Missing);
    gone.files[3].missing = gone.files[3].damaged = true;
    QCOMPARE(imageState(gone), ImageState::Damaged);
    site::BootImage program;
    QCOMPARE(imageState(program), ImageState::Missing);
    program.files += file(u"shell.efi"_s, site::ContentFile::Role::Program);
    QCOMPARE(imageState(program), ImageState::Ready);
    QVERIFY(healthLines(program).isEmpty());
    program.files[0].doubt = site::ContentFile::Doubt::NotUefi;
    QCOMPARE(imageState(program), ImageState::Doubtful);
    QCOMPARE(healthLines(program).value(0).text,
             u"Machines will hardly boot this image. shell.efi: It is no program for UEFI."_s);
    program.files[0].missing = true;
    QVERIFY(healthLines(program).value(0).text.contains(u"content is gone"_s));
    program.files[0].damaged = true;
    QVERIFY(healthLines(program).value(0).text.contains(u"damaged"_s));
    QSet<QString> words;
    for (const ImageState state : {ImageState::Ready, ImageState::Incomplete, ImageState::Doubtful,
                                   ImageState::Unbootable, ImageState::Missing, ImageState::Damaged})
        words.insert(imageStateText(state, 2) + imageStateIcon(state));
    QCOMPARE(words.size(), 6);
}

void TestImageTexts::missingFilesAreListedBeforeThoseThatAreThere()
{
    ContentFileModel files;
    QAbstractItemModelTester tester(&files, QAbstractItemModelTester::FailureReportingMode::QtTest);
    site::BootImage image = windows(Complete.mid(0, 4));
    image.files[2].source = u"/srv/iso/wdsmgfw.efi"_s;
    image.files[1].signer = site::Signer::Windows2023;
    files.update(image);
    const auto cell = [&files](int row, int column) { return files.index(row, column).data().toString(); };
    QCOMPARE(files.rowCount(), 8); // three that are missed, the WIM, four boot files
    QStringList missing;
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(cell(row, ContentFileModel::Origin), u"Missing"_s);
        QVERIFY(cell(row, ContentFileModel::Size).isEmpty());
        QVERIFY(!files.index(row, ContentFileModel::Origin).data(IconRole).toString().isEmpty());
        missing += cell(row, ContentFileModel::Name);
    }
    QCOMPARE(cell(3, ContentFileModel::Origin), u"Imported"_s);
    QCOMPARE(cell(4, ContentFileModel::Origin), u"The WIM"_s);
    QCOMPARE(cell(4, ContentFileModel::Signer), u"Windows 2023"_s);
    QCOMPARE(cell(5, ContentFileModel::Origin), u"Supplied"_s);
    QVERIFY(missing.contains(u"boot.sdi"_s) && missing.contains(u"bootmgr.exe"_s));
    QVERIFY(cell(0, ContentFileModel::Use).contains(u"No machine can boot this image"_s)); // the worst first
    // Supplied, they are no longer missing; rows that stay keep their selection.
    const QPersistentModelIndex kept = files.index(4, 0);
    files.update(windows(Complete));
    QCOMPARE(files.rowCount(), 8);
    QVERIFY(kept.isValid() && kept.data().toString() == u"bootmgfw.efi"_s);
    for (int row = 0; row < files.rowCount(); ++row)
        QVERIFY(cell(row, ContentFileModel::Origin) != u"Missing"_s);
}

void TestImageTexts::aWimsOwnWordsStayPlainText()
{
    WimImageModel images;
    QAbstractItemModelTester tester(&images, QAbstractItemModelTester::FailureReportingMode::QtTest);
    content::WimFile wim;
    content::WimImage image;
    image.index = 2;
    image.name = u"\u202E<b>evil\n</b>"_s + QString(5000, u'x');
    image.version = u"\x1b[2J"_s;
    image.languages = {u"en-US"_s, u"de-DE"_s};
    wim.images = {image};
    wim.bootIndex = 2;
    images.update(wim);
    const QString name = images.index(0, WimImageModel::Name).data().toString();
    QVERIFY(name.size() < 300 && !name.contains(QChar(0x202E)) && !name.contains(u'\n'));
    QVERIFY(name.endsWith(u"(bootable)"_s));
    QVERIFY(!images.index(0, WimImageModel::Name).data(Qt::ToolTipRole).toString().contains(u'<'));
    QVERIFY(!images.index(0, WimImageModel::Version).data().toString().contains(QChar(0x1b)));
    QCOMPARE(images.index(0, WimImageModel::Language).data().toString(), u"en-US, de-DE"_s);
    QCOMPARE(images.index(0, WimImageModel::Architecture).data().toString(), u"Unknown"_s);
}

void TestImageTexts::droppedFilesAreKnownByTheirFirstBytes()
{
    QTemporaryDir folder;
    const auto make = [&folder](const char *name, const QByteArray &bytes) {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    };
    using Kind = ChosenFiles::Kind;
    QCOMPARE(chosenFiles({make("image.bin", QByteArray("MSWIM\0\0\0", 8) + QByteArray(300, 0))}).kind, Kind::Wim);
    QCOMPARE(chosenFiles({make("disc.img", QByteArray(0x8001, 0) + "CD001")}).kind, Kind::Iso);
    QCOMPARE(chosenFiles({make("shell.efi", "MZ" + QByteArray(600, 0))}).kind, Kind::Program);
    QCOMPARE(chosenFiles({make("undionly.kpxe", "\xeb\x03")}).kind, Kind::Program);
    const QString kernel = make("kernel", "MZ" + QByteArray(0x200, 0) + "HdrS" + QByteArray(64, 0));
    const QString initrd = make("initrd.img", "\x1f\x8b" + QByteArray(100, 0));
    QCOMPARE(chosenFiles({kernel}).kind, Kind::Linux);
    const ChosenFiles both = chosenFiles({initrd, kernel});
    QCOMPARE(both.kind, Kind::Linux);
    QCOMPARE(both.main, kernel);
    QCOMPARE(both.initrds, QStringList{initrd});
}

void TestImageTexts::whatCannotBeABootImageIsExplained()
{
    QTemporaryDir folder;
    QFile note(folder.filePath(u"note.txt"_s));
    QVERIFY(note.open(QIODevice::WriteOnly) && note.write("hello") == 5);
    note.close();
    for (const QStringList &paths :
         {QStringList{note.fileName()}, QStringList{folder.path()}, QStringList{folder.filePath(u"gone.wim"_s)},
          QStringList{note.fileName(), note.fileName()}}) {
        const ChosenFiles chosen = chosenFiles(paths);
        QCOMPARE(chosen.kind, ChosenFiles::Kind::None);
        QVERIFY(!chosen.problem.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestImageTexts)
#include "test_image_texts.moc"
