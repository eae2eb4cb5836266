// SPDX-License-Identifier: GPL-3.0-or-later
// WIMs are read by a child process, and bad ones do no harm.
#include <QtTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/content/wim_file.h"
#include "server/site/windows_boot_files.h"
#include "tests/support/windows_fixture.h"
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtEndian>

using namespace slipway;
using namespace slipway::content;
using namespace slipway::fixture;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WimFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void imagesSayWhatTheyAre_data();
    void imagesSayWhatTheyAre();
    void architectureIsTheImages_data();
    void architectureIsTheImages();
    void eachOfTwoImagesIsTold();
    void textOfTheFileIsOneLine();
    void bootFilesAreUnpackedByTheirNames();
    void anyCaseIsFound();
    void preferredPlaceWins();
    void imageWithoutBootFilesHasNone();
    void badFileIsNamedWithinSeconds_data();
    void badFileIsNamedWithinSeconds();
    void everyCutIsNoticed();
    void flippedBytesNeverCrashTheParent();
    void partOfASplitImageIsTold();
    void compressionOfEsdIsTold();
    void bootFileMustBeAFile_data();
    void bootFileMustBeAFile();
    void hugeBootFileIsRefused();
    void wrongIndexIsTold();
    void missingFileAndFolderAreTold();
    void missingReaderIsTold();
    void misbehavingReaderIsHeld_data();
    void misbehavingReaderIsHeld();
    void cancelEndsTheReader();
    void readerIsLimitedBeforeItOpensAnything();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return layOut({{name, bytes}}, m_folder->path()) ? path(name) : QString();
    }
    QString script(const QByteArray &lines) const
    {
        const QString file = write(u"reader"_s, "#!/bin/sh\n" + lines + "\n");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file;
    }
    QString into() const
    {
        QDir().mkpath(path(u"into"_s));
        return path(u"into"_s);
    }
    /// The fault of either call; they have to agree.
    QString faultOf(const QString &wim, int index = 0) const
    {
        const auto seen = inspectWim(wim);
        const auto unpacked = unpackBootFiles(wim, index, into());
        if (unpacked)
            return {};
        if (!seen && seen.error().args != unpacked.error().args)
            return u"different faults"_s;
        return unpacked.error().code == ErrorCode::UnreadableImage ? unpacked.error().args.value(1)
                                                                   : QString::number(int(unpacked.error().code));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WimFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY2(!Unpacker::find().isEmpty(), "slipway-unpack is not built");
    QVERIFY2(!QStandardPaths::findExecutable(u"wimlib-imagex"_s).isEmpty(), "the package wimtools is missing");
}

void WimFileTest::imagesSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("compression");
    for (const char *word : {"none", "XPRESS", "LZX"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void WimFileTest::imagesSayWhatTheyAre()
{
    QFETCH(QString, compression);
    WimRecipe recipe;
    recipe.compression = compression;
    const QString wim = makeWim(path(u"boot.wim"_s), recipe);
    const auto seen = inspectWim(wim);
    QVERIFY(seen);
    QCOMPARE(seen->compression, compression);
    QCOMPARE(seen->bootIndex, 1);
    QCOMPARE(seen->images.size(), 1);
    const WimImage &image = seen->images.first();
    QCOMPARE(image.index, 1);
    QCOMPARE(image.name, recipe.name);
    QCOMPARE(image.description, u"Made for a test"_s);
    QCOMPARE(image.version, u"10.0.26100.1742"_s);
    QCOMPARE(image.language, u"en-US"_s);
    QCOMPARE(image.languages, (QStringList{u"en-US"_s, u"de-DE"_s}));
    QCOMPARE(image.architecture, site::Architecture::X64);
    qint64 bytes = 0;
    for (const QByteArray &content : recipe.tree)
        bytes += content.size();
    QCOMPARE(image.unpackedSize, bytes);
    QCOMPARE(unpackBootFiles(wim, 0, into())->size(), 14);
}

void WimFileTest::architectureIsTheImages_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("key");
    QTest::newRow("x86") << 0 << u"x86"_s;
    QTest::newRow("x64") << 9 << u"x64"_s;
    QTest::newRow("arm64") << 12 << u"arm64"_s;
    QTest::newRow("32-bit arm is not known") << 5 << QString();
}

void WimFileTest::architectureIsTheImages()
{
    QFETCH(int, number);
    QFETCH(QString, key);
    WimRecipe recipe;
    recipe.architecture = number;
    const auto seen = inspectWim(makeWim(path(u"boot.wim"_s), recipe));
    QVERIFY(seen);
    const auto architecture = seen->details(0).architecture;
    QCOMPARE(architecture ? site::architectureKey(*architecture) : QString(), key);
}

void WimFileTest::eachOfTwoImagesIsTold()
{
    WimRecipe first, second;
    first.bootable = false;
    second.name = u"Windows Setup"_s;
    second.tree = windowsTree("second");
    second.tree.remove(u"Windows/Boot/PXE/wdsnbp.com"_s);
    const QString wim = makeWim(path(u"boot.wim"_s), first);
    QVERIFY(!makeWim(wim, second).isEmpty());
    const auto seen = inspectWim(wim);
    QVERIFY(seen);
    QCOMPARE(seen->images.size(), 2);
    QCOMPARE(seen->bootIndex, 2);
    QCOMPARE(seen->image(0)->name, u"Windows Setup"_s);
    QCOMPARE(seen->image(1)->name, first.name);
    QVERIFY(!seen->image(3));
    QCOMPARE(seen->details(0).imageCount, 2);
    const auto files = unpackBootFiles(wim, 0, into());
    QVERIFY(files);
    QCOMPARE(files->size(), 13);
    QVERIFY(bytesOf(files->first().path).startsWith("second "));
    QVERIFY(QDir(into()).removeRecursively());
    QVERIFY(bytesOf(unpackBootFiles(wim, 1, into())->first().path).startsWith("first "));
}

void WimFileTest::textOfTheFileIsOneLine()
{
    WimRecipe recipe;
    recipe.name = u"Two\nlines\u202E and <b>marks</b>"_s + QString(5000, u'x');
    const auto seen = inspectWim(makeWim(path(u"boot.wim"_s), recipe));
    QVERIFY(seen);
    const QString name = seen->images.first().name;
    QVERIFY2(name.startsWith(u"Two"_s) && name.contains(u"<b>marks</b>"_s), qPrintable(name.left(60)));
    QVERIFY(!name.contains(u'\n') && !name.contains(u'\u202E'));
    QVERIFY(name.size() <= 1000);
}

void WimFileTest::bootFilesAreUnpackedByTheirNames()
{
    const WimRecipe recipe;
    const auto files = unpackBootFiles(makeWim(path(u"boot.wim"_s), recipe), 1, into());
    QVERIFY(files);
    QStringList names;
    for (const UnpackedFile &file : *files) {
        names.append(file.name);
        QCOMPARE(QFileInfo(file.path).fileName(), file.name);
        QVERIFY2(recipe.tree.contains(file.inside), qPrintable(file.inside));
        QCOMPARE(bytesOf(file.path), recipe.tree.value(file.inside));
        QCOMPARE(file.size, recipe.tree.value(file.inside).size());
    }
    QVERIFY(names.contains(u"bootmgfw_ex.efi"_s) && names.contains(u"pxeboot.n12"_s));
    QCOMPARE(QDir(into()).entryList(QDir::Files).size(), files->size()); // and nothing beside them
}

void WimFileTest::anyCaseIsFound()
{
    WimRecipe recipe;
    recipe.tree = {{u"WINDOWS/boot/pxe/PXEBOOT.N12"_s, "a"}, {u"WINDOWS/boot/Efi/BootMgfw.EFI"_s, "b"}};
    const auto files = unpackBootFiles(makeWim(path(u"boot.wim"_s), recipe), 0, into());
    QVERIFY(files);
    QCOMPARE(files->size(), 2);
    QCOMPARE((*files)[0].inside, u"WINDOWS/boot/Efi/BootMgfw.EFI"_s);
    QCOMPARE(bytesOf(into() + u"/bootmgfw.efi"_s), "b"_ba);
    QCOMPARE(bytesOf(into() + u"/pxeboot.n12"_s), "a"_ba);
}

void WimFileTest::preferredPlaceWins()
{
    WimRecipe recipe;
    recipe.tree = {{u"sms/boot/boot.sdi"_s, "third"},
                   {u"Windows/Boot/DVD/PCAT/boot.sdi"_s, "second"},
                   {u"Windows/Boot/DVD/EFI/boot.sdi"_s, "first"}};
    QVERIFY(unpackBootFiles(makeWim(path(u"boot.wim"_s), recipe), 0, into()));
    QCOMPARE(bytesOf(into() + u"/boot.sdi"_s), "first"_ba);
}

void WimFileTest::imageWithoutBootFilesHasNone()
{
    WimRecipe recipe;
    recipe.tree = {{u"Windows/System32/cmd.exe"_s, "x"}};
    const auto files = unpackBootFiles(makeWim(path(u"boot.wim"_s), recipe), 0, into());
    QVERIFY(files);
    QCOMPARE(files->size(), 0);
}

void WimFileTest::badFileIsNamedWithinSeconds_data()
{
    const auto header = [](quint64 xmlSize, quint64 xmlOffset, quint32 images, quint64 xmlUnpacked) {
        QByteArray bytes(208, '\0');
        bytes.replace(0, 8, QByteArray("MSWIM\0\0\0", 8));
        qToLittleEndian<quint32>(208, bytes.data() + 8);
        qToLittleEndian<quint32>(0xD00, bytes.data() + 12);
        qToLittleEndian<quint16>(1, bytes.data() + 40);
        qToLittleEndian<quint16>(1, bytes.data() + 42);
        qToLittleEndian<quint32>(images, bytes.data() + 44);
        qToLittleEndian<quint64>(xmlSize, bytes.data() + 72);
        qToLittleEndian<quint64>(xmlOffset, bytes.data() + 80);
        qToLittleEndian<quint64>(xmlUnpacked, bytes.data() + 88);
        return bytes;
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    QTest::newRow("empty") << QByteArray() << u"not-a-wim"_s;
    QTest::newRow("a program") << QByteArray("MZ\x90\0", 4) + QByteArray(5000, 'x') << u"not-a-wim"_s;
    QTest::newRow("the magic alone") << QByteArray("MSWIM\0\0\0", 8) << u"truncated"_s;
    QTest::newRow("a pipable WIM") << QByteArray("WLPWM\0\0\0", 8) + QByteArray(400, '\0') << u"encrypted"_s;
    QTest::newRow("a header alone") << header(1000, 208, 1, 1000) << u"truncated"_s;
    QTest::newRow("huge XML") << header(1ULL << 40, 208, 1, 1ULL << 40) << u"metadata-too-large"_s;
    QTest::newRow("XML that grows") << header(100, 208, 1, 1ULL << 33) + QByteArray(200, 'x')
                                    << u"metadata-too-large"_s;
    QTest::newRow("offsets that wrap") << header(100, ~0ULL - 10, 1, 100) + QByteArray(200, 'x') << u"truncated"_s;
    QTest::newRow("a million images") << header(0, 208, 1'000'000, 0) << u"metadata-too-large"_s;
    QTest::newRow("no image") << header(0, 208, 0, 0) << u"damaged"_s;
    QTest::newRow("XML of nonsense") << header(100, 208, 1, 100) + QByteArray(200, 'x') << u"damaged"_s;
}

void WimFileTest::badFileIsNamedWithinSeconds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fault);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(faultOf(write(u"bad.wim"_s, bytes)), fault);
    QVERIFY(QDir(into()).isEmpty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void WimFileTest::everyCutIsNoticed()
{
    const QByteArray whole = bytesOf(makeWim(path(u"boot.wim"_s)));
    QVERIFY(whole.size() > 2000);
    for (const qsizetype size : {qsizetype(100), qsizetype(208), qsizetype(300), whole.size() / 2, whole.size() - 1}) {
        const QString fault = faultOf(write(u"cut.wim"_s, whole.first(size)));
        QVERIFY2(fault == u"truncated", qPrintable(u"%1 bytes: %2"_s.arg(size).arg(fault)));
    }
}

void WimFileTest::flippedBytesNeverCrashTheParent()
{
    const QByteArray whole = bytesOf(makeWim(path(u"boot.wim"_s)));
    const QStringList faults{
        u"not-a-wim"_s,          u"truncated"_s,  u"split"_s,         u"encrypted"_s, u"damaged"_s,       u"crashed"_s,
        u"metadata-too-large"_s, u"not-a-file"_s, u"no-such-index"_s, u"too-slow"_s,  u"file-too-large"_s};
    int noticed = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        // The header and the tables at the end, where a change means something, and anywhere.
        const qsizetype at = round < 30 ? 8 + round * 6 : (round * 7919LL) % whole.size();
        bytes[at] = char(bytes[at] ^ 0xFF);
        const QString wim = write(u"flipped.wim"_s, bytes);
        QVERIFY(QDir(into()).removeRecursively());
        const auto files = unpackBootFiles(wim, 0, into());
        if (files)
            continue;
        ++noticed;
        QCOMPARE(files.error().code, ErrorCode::UnreadableImage);
        QVERIFY2(faults.contains(files.error().args.value(1)), qPrintable(files.error().args.join(u' ')));
    }
    QVERIFY2(noticed > 15, qPrintable(QString::number(noticed)));
}

void WimFileTest::partOfASplitImageIsTold()
{
    WimRecipe recipe;
    recipe.compression = u"none"_s;
    QByteArray noise(1 << 20, '\0');
    for (qsizetype at = 0; at < noise.size(); ++at)
        noise[at] = char((at * 2654435761U) >> 13);
    for (int part = 0; part < 4; ++part)
        recipe.tree.insert(u"big%1"_s.arg(part), QByteArray::number(part) + noise);
    const QString wim = makeWim(path(u"boot.wim"_s), recipe);
    QVERIFY(ran(u"wimlib-imagex"_s, {u"split"_s, wim, path(u"part.swm"_s), u"1"_s}));
    QVERIFY(QFileInfo::exists(path(u"part2.swm"_s)));
    QCOMPARE(faultOf(path(u"part.swm"_s)), u"split"_s);
    QCOMPARE(faultOf(path(u"part2.swm"_s)), u"split"_s);
}

void WimFileTest::compressionOfEsdIsTold()
{
    WimRecipe recipe;
    recipe.compression = u"LZMS"_s;
    QCOMPARE(faultOf(makeWim(path(u"lzms.wim"_s), recipe)), u"encrypted"_s);
    recipe.more = {u"--solid"_s};
    QCOMPARE(faultOf(makeWim(path(u"boot.esd"_s), recipe)), u"encrypted"_s);
}

void WimFileTest::bootFileMustBeAFile_data()
{
    QTest::addColumn<bool>("link");
    QTest::newRow("a folder") << false;
    QTest::newRow("a symbolic link") << true;
}

void WimFileTest::bootFileMustBeAFile()
{
    QFETCH(bool, link);
    const QString tree = path(u"tree"_s), name = tree + u"/Windows/Boot/PXE/pxeboot.n12"_s;
    QVERIFY(layOut({{u"Windows/Boot/PXE/wdsnbp.com"_s, "x"}}, tree));
    QVERIFY(link ? QFile::link(u"/etc/shadow"_s, name) : QDir().mkpath(name));
    const QString wim = path(u"boot.wim"_s);
    QVERIFY(ran(u"wimlib-imagex"_s, {u"capture"_s, tree, wim, u"Name"_s}));
    const auto files = unpackBootFiles(wim, 0, into());
    QVERIFY(!files);
    QCOMPARE(files.error().args, (QStringList{wim, u"not-a-file"_s, u"Windows/Boot/PXE/pxeboot.n12"_s}));
    QVERIFY(QDir(into()).isEmpty());
}

void WimFileTest::hugeBootFileIsRefused()
{
    const QString tree = path(u"tree"_s), name = tree + u"/Windows/Boot/PXE/bootmgr.exe"_s;
    QVERIFY(layOut({{u"Windows/Boot/PXE/bootmgr.exe"_s, "x"}}, tree));
    QVERIFY(QFile::resize(name, site::LargestBootFile + 1)); // zeros: they cost nothing
    const QString wim = path(u"boot.wim"_s);
    QVERIFY(ran(u"wimlib-imagex"_s, {u"capture"_s, tree, wim, u"Name"_s, u"--compress=XPRESS"_s}));
    const auto files = unpackBootFiles(wim, 0, into());
    QVERIFY(!files);
    QCOMPARE(files.error().args, (QStringList{wim, u"file-too-large"_s, u"Windows/Boot/PXE/bootmgr.exe"_s}));
    QVERIFY(QDir(into()).isEmpty());
}

void WimFileTest::wrongIndexIsTold()
{
    const QString wim = makeWim(path(u"boot.wim"_s));
    for (const int index : {2, 9999, -1}) {
        const auto files = unpackBootFiles(wim, index, into());
        QVERIFY(!files);
        QCOMPARE(files.error().args, (QStringList{wim, u"no-such-index"_s, QString::number(index)}));
    }
}

void WimFileTest::missingFileAndFolderAreTold()
{
    QCOMPARE(inspectWim(path(u"none.wim"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(inspectWim(m_folder->path()).error().code, ErrorCode::Refused);
    QCOMPARE(unpackBootFiles(path(u"none.wim"_s), 0, into()).error().code, ErrorCode::NotFound);
}

void WimFileTest::missingReaderIsTold()
{
    Unpacker none;
    none.program.clear();
    const auto seen = inspectWim(makeWim(path(u"boot.wim"_s)), {}, none);
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, ErrorCode::LoaderMissing);
    QCOMPARE(seen.error().args.value(0), u"slipway-unpack"_s);
}

void WimFileTest::misbehavingReaderIsHeld_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("fault");
    QTest::newRow("it hangs") << "exec sleep 60"_ba << u"too-slow"_s;
    QTest::newRow("it crashes") << "kill -SEGV $$"_ba << u"crashed"_s;
    QTest::newRow("it is stopped by its limits") << "kill -XCPU $$"_ba << u"too-slow"_s;
    QTest::newRow("it fails") << "exit 3"_ba << u"crashed"_s;
    QTest::newRow("it says nothing") << "exit 0"_ba << u"crashed"_s;
    QTest::newRow("it says nonsense") << "echo '{\"images\": ['"_ba << u"crashed"_s;
    QTest::newRow("it never stops talking") << "exec cat /dev/zero"_ba << u"metadata-too-large"_s;
    QTest::newRow("it names a file that is none of ours")
        << "echo '{\"files\": [{\"name\": \"../shadow\"}]}'"_ba << u"crashed"_s;
    QTest::newRow("it names a file that is not there")
        << "echo '{\"files\": [{\"name\": \"bootmgr.exe\"}]}'"_ba << u"not-a-file"_s;
    QTest::newRow("it leaves a symbolic link")
        << "ln -s /etc/passwd \"$4/bootmgr.exe\"; echo '{\"files\": [{\"name\": \"bootmgr.exe\"}]}'"_ba
        << u"not-a-file"_s;
}

void WimFileTest::misbehavingReaderIsHeld()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, fault);
    Unpacker held;
    held.program = script(lines);
    held.timeLimitMs = lines.contains("sleep") ? 1000 : 30'000;
    QElapsedTimer timer;
    timer.start();
    const auto files = unpackBootFiles(write(u"boot.wim"_s, "x"), 0, into(), {}, held);
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::UnreadableImage);
    QCOMPARE(files.error().args.value(1), fault);
    QVERIFY(timer.elapsed() < 20'000);
}

void WimFileTest::cancelEndsTheReader()
{
    Unpacker held;
    held.program = script("echo $$ > \"$4/pid\"; exec sleep 60");
    int asked = 0;
    const auto files = unpackBootFiles(
        write(u"boot.wim"_s, "x"), 0, into(), [&](qint64, qint64) { return ++asked < 10; }, held);
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::Cancelled);
    const QByteArray pid = bytesOf(into() + u"/pid"_s).trimmed();
    QVERIFY(!pid.isEmpty());
    QVERIFY(!QFileInfo::exists(u"/proc/"_s + QString::fromLatin1(pid)));
}

void WimFileTest::readerIsLimitedBeforeItOpensAnything()
{
    const QString pipe = path(u"pipe"_s); // to open it takes until somebody writes
    QVERIFY(ran(u"mkfifo"_s, {pipe}));
    QProcess reader;
    reader.start(Unpacker::find(), {u"inspect"_s, pipe});
    QVERIFY(reader.waitForStarted());
    const QString about = u"/proc/%1/"_s.arg(reader.processId());
    QTRY_VERIFY(bytesOf(about + u"status"_s).contains("\nSeccomp:\t2\n"));
    QVERIFY(bytesOf(about + u"status"_s).contains("\nNoNewPrivs:\t1\n"));
    const QString limits = QString::fromLatin1(bytesOf(about + u"limits"_s)).simplified();
    for (const QString &line : {u"Max cpu time 60 60 seconds"_s, u"Max file size 67108864 67108864 bytes"_s,
                                u"Max core file size 0 0 bytes"_s, u"Max open files 32 32 files"_s})
        QVERIFY2(limits.contains(line), qPrintable(line));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(limits.contains(u"Max address space 1073741824 1073741824 bytes"_s), qPrintable(limits));
#endif
    reader.kill();
    QVERIFY(reader.waitForFinished());
}

QTEST_GUILESS_MAIN(WimFileTest)
#include "test_wim_file.moc"
