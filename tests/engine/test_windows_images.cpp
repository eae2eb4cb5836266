// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images of Windows: what comes into a site with a WIM, what is supplied, and what goes wrong.
#include "server/content/open_file.h"
#include "server/site/windows_health.h"
#include "tests/engine/commands_fixture.h"
#include "tests/support/windows_fixture.h"
#include <QDirIterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;
using slipway::fixture::layOut;
using slipway::fixture::makeWim;
using slipway::fixture::ran;
using slipway::fixture::Tree;
using slipway::fixture::WimRecipe;
using slipway::fixture::windowsTree;
using Role = site::ContentFile::Role;

namespace {

struct Lab : Site
{
    QString path(const QString &name) const { return folder.filePath(name); }
    NewBootImage windows(const QString &wim, const QString &name = u"PE"_s) const
    {
        NewBootImage image;
        image.name = name;
        image.kind = site::BootImage::Kind::Wim;
        image.wim = wim;
        return image;
    }
    site::BootImage image(BootImageId id) const { return *snapshot()->bootImage(id); }
    QByteArray bytes(const site::ContentFile &file) const
    {
        QFile content(commands->library().path(file.sha256));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    QByteArray bootFile(BootImageId id, QLatin1StringView name) const
    {
        const site::BootImage all = image(id);
        const site::ContentFile *file = all.bootFile(name);
        return file ? bytes(*file) : QByteArray();
    }
    QStringList stored() const
    {
        QStringList found;
        QDirIterator files(location.contentFolder(), QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (files.fileInfo().isFile() || files.fileName().startsWith(u"tmp."))
                found.append(path);
        }
        return found;
    }
    void damage(const site::ContentFile &file) const
    {
        const QString path = commands->library().path(file.sha256);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile content(path);
        QVERIFY(content.open(QIODevice::ReadWrite) && content.write("?") == 1);
    }
};

QStringList bootFileNames(const site::BootImage &image)
{
    QStringList names;
    for (const site::ContentFile &file : image.files) {
        if (file.role == Role::BootFile)
            names.append(file.name);
    }
    return names;
}

} // namespace

class WindowsImagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(!content::Unpacker::find().isEmpty(), "slipway-unpack is not built");
        QVERIFY2(!QStandardPaths::findExecutable(u"wimlib-imagex"_s).isEmpty(), "the package wimtools is missing");
    }

    void wimComesWithItsBootFiles()
    {
        const Lab lab;
        const QString wim = makeWim(lab.path(u"boot.wim"_s));
        const auto id = lab->addBootImage(lab.windows(wim));
        QVERIFY(id);
        const site::BootImage image = lab.image(*id);
        QVERIFY(image.hasContent());
        QCOMPARE(image.files.first().role, Role::Wim);
        QCOMPARE(image.files.first().source, wim);
        QCOMPARE(bootFileNames(image).size(), 14);
        QCOMPARE(image.bootFile("bootmgr.exe"_L1)->source, u"wim:Windows/Boot/PXE/bootmgr.exe"_s);
        QCOMPARE(lab.bootFile(*id, "bootmgr.exe"_L1), "first Windows/Boot/PXE/bootmgr.exe"_ba);
        QCOMPARE(image.wim.version, u"10.0.26100.1742"_s);
        QCOMPARE(image.wim.architecture, site::Architecture::X64);
        QCOMPARE(image.wim.imageCount, 1);
        QCOMPARE(image.wimIndex, 1);
        QVERIFY(site::windowsHealth(image).isEmpty());
        QCOMPARE(lab.stored().size(), 15);
    }

    void architectureIsAsGivenAndTheWimsOwnIsKept()
    {
        const Lab lab;
        NewBootImage image = lab.windows(makeWim(lab.path(u"boot.wim"_s)));
        image.architecture = site::Architecture::X86;
        const site::BootImage added = lab.image(*lab->addBootImage(image));
        QCOMPARE(added.architecture, site::Architecture::X86);
        QCOMPARE(added.wim.architecture, site::Architecture::X64);
        QCOMPARE(site::windowsHealth(added).first().lack, site::WindowsFinding::Lack::Architecture);
    }

    void chosenIndexIsKept()
    {
        const Lab lab;
        WimRecipe second;
        second.name = u"Setup"_s;
        second.tree = windowsTree("second");
        const QString wim = makeWim(lab.path(u"boot.wim"_s));
        QVERIFY(!makeWim(wim, second).isEmpty());
        const BootImageId boots = *lab->addBootImage(lab.windows(wim));
        QCOMPARE(lab.image(boots).wimIndex, 2);
        QCOMPARE(lab.image(boots).wim.name, u"Setup"_s);
        NewBootImage first = lab.windows(wim, u"First"_s);
        first.wimIndex = 1;
        const BootImageId id = *lab->addBootImage(first);
        QVERIFY(lab.bootFile(id, "pxeboot.n12"_L1).startsWith("first "));
        QCOMPARE(lab.stored().size(), 2 + 14 + 14); // the WIM twice: each marks another image as bootable
        first.name = u"Third"_s;
        first.wimIndex = 3;
        QVERIFY(lab.refuses(ErrorCode::UnreadableImage, [&] { return lab->addBootImage(first); }));
    }

    void chosenImageIsTheOneThatBoots_data()
    {
        QTest::addColumn<bool>("bootable");
        QTest::addColumn<int>("chosen");
        QTest::newRow("the first instead of the second") << true << 1;
        QTest::newRow("none was marked") << false << 2;
        QTest::newRow("none was marked, none chosen") << false << 0;
    }
    void chosenImageIsTheOneThatBoots()
    {
        QFETCH(bool, bootable);
        QFETCH(int, chosen);
        const Lab lab;
        WimRecipe recipe;
        recipe.bootable = bootable;
        const QString wim = makeWim(lab.path(u"boot.wim"_s), recipe);
        recipe.name = u"Setup"_s;
        recipe.tree = windowsTree("second");
        QVERIFY(!makeWim(wim, recipe).isEmpty());
        NewBootImage image = lab.windows(wim);
        image.wimIndex = chosen;
        const site::BootImage added = lab.image(*lab->addBootImage(image));
        const QByteArray stored = lab.bytes(added.files.first());
        // wimlib marks a copy of the source in the same way.
        const QString marked = lab.path(u"marked.wim"_s);
        QVERIFY(QFile::copy(wim, marked));
        QVERIFY(ran(u"wimlib-imagex"_s, {u"info"_s, marked, QString::number(std::max(chosen, 1)), u"--boot"_s}));
        QFile file(marked);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(stored.mid(96, 28).toHex(' '), file.readAll().mid(96, 28).toHex(' '));
        QVERIFY(ran(u"wimlib-imagex"_s, {u"verify"_s, lab->library().path(added.files.first().sha256)}));
        // An update marks it again, and a document that carries it has nothing left to mark.
        QCOMPARE(*lab->updateBootImage(added.id), 2);
        QCOMPARE(lab.image(added.id).files.first().sha256, added.files.first().sha256);
    }

    void linkInPlaceOfASuppliedFileIsNotFollowed()
    {
        const Lab lab;
        const BootImageId id = *lab->addBootImage(lab.windows(makeWim(lab.path(u"boot.wim"_s))));
        const QString folder = lab.path(u"supply"_s), file = folder + u"/pxeboot.n12"_s;
        QVERIFY(layOut({{u"pxeboot.n12"_s, "mine"}}, folder) && layOut({{u"secret"_s, "keep out"}}, lab.path(u"."_s)));
        QVERIFY(lab->supplyBootFiles(id, folder));
        QVERIFY(QFile::remove(file) && QFile::link(lab.path(u"secret"_s), file));
        QVERIFY(lab->updateBootImage(id));
        QCOMPARE(lab.bootFile(id, "pxeboot.n12"_L1), "mine"_ba);
    }

    void pipeIsRefusedAtOnce()
    {
        const Lab lab;
        const BootImageId id = *lab->addBootImage(lab.windows(makeWim(lab.path(u"boot.wim"_s))));
        const QString pipe = lab.path(u"pipe.iso"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!lab->supplyBootFiles(id, pipe));
    }

    void programOfAnotherArchitectureIsNotTaken()
    {
        const Lab lab;
        const BootImageId id = *lab->addBootImage(lab.windows(makeWim(lab.path(u"boot.wim"_s))));
        QByteArray program(512, '\0');
        program.replace(0, 2, "MZ").replace(0x3C, 1, "\x80").replace(0x80, 4, QByteArray("PE\0\0", 4));
        program.replace(0x84, 2, "\x64\xAA"); // arm64
        const QString folder = lab.path(u"supply"_s);
        QVERIFY(layOut({{u"bootmgfw.efi"_s, program}}, folder));
        QVERIFY(lab.refuses(ErrorCode::Refused, [&] { return lab->supplyBootFiles(id, folder); }));
        program.replace(0x84, 2, "\x64\x86");
        QVERIFY(layOut({{u"bootmgfw.efi"_s, program}}, folder));
        QVERIFY(lab->supplyBootFiles(id, folder));
    }

    void emptyBootFileIsNone()
    {
        const Lab lab;
        const BootImageId id = *lab->addBootImage(lab.windows(makeWim(lab.path(u"boot.wim"_s))));
        const QString folder = lab.path(u"supply"_s);
        QVERIFY(layOut({{u"boot.sdi"_s, ""}}, folder));
        QVERIFY(lab->supplyBootFiles(id, folder));
        QCOMPARE(site::windowsHealth(lab.image(id)).first().lack, site::WindowsFinding::Lack::EveryBoot);
    }

    void unreadableWimLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no WIM") << "MZ and so on"_ba << u"not-a-wim"_s;
        QTest::newRow("cut") << QByteArray("MSWIM\0\0\0", 8) << u"truncated"_s;
    }
    void unreadableWimLeavesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fault);
        const Lab lab;
        const auto id = lab->addBootImage(lab.windows(lab.file(u"bad.wim"_s, bytes)));
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::UnreadableImage);
        QCOMPARE(id.error().args.first(), lab.path(u"bad.wim"_s));
        QCOMPARE(id.error().args.value(1), fault);
        QCOMPARE(lab.stored(), QStringList());
        QVERIFY(lab.snapshot()->configuration().bootImages.isEmpty());
    }

    void damageBehindTheHeaderLeavesNothing()
    {
        // The tables are whole, and the bytes of the files are not: it shows only when the copy is unpacked.
        const Lab lab;
        WimRecipe recipe;
        recipe.compression = u"none"_s;
        const QString wim = makeWim(lab.path(u"boot.wim"_s), recipe);
        QFile file(wim);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf("first Windows/Boot/PXE/bootmgr.exe");
        QVERIFY(at > 0 && file.seek(at) && file.write("FIRST") == 5);
        file.close();
        const auto id = lab->addBootImage(lab.windows(wim));
        QVERIFY(!id);
        QCOMPARE(id.error().args.value(0), wim);
        QCOMPARE(id.error().args.value(1), u"damaged"_s);
        QCOMPARE(lab.stored(), QStringList());
    }

    void cancelInTheMiddleLeavesNothing_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {0, 50, 100})
            QTest::addRow("%d percent", percent) << percent;
    }
    void cancelInTheMiddleLeavesNothing()
    {
        QFETCH(int, percent);
        const Lab lab;
        WimRecipe recipe;
        recipe.compression = u"none"_s;
        recipe.tree.insert(u"big"_s, QByteArray(8 << 20, 'x'));
        const QString wim = makeWim(lab.path(u"boot.wim"_s), recipe);
        qint64 seen = 0;
        const auto id = lab->addBootImage(lab.windows(wim), [&](qint64 done, qint64 total) {
            seen = done;
            return total == 0 ? percent > 0 : done * 100 < percent * total;
        });
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::Cancelled);
        QCOMPARE(seen > 0, percent > 0);
        QCOMPARE(lab.stored(), QStringList());
        QVERIFY(lab->addBootImage(lab.windows(wim)));
    }

    void progressOnlyGrowsUpToTheWhole()
    {
        const Lab lab;
        WimRecipe recipe;
        recipe.compression = u"none"_s;
        recipe.tree.insert(u"big"_s, QByteArray(8 << 20, 'x'));
        qint64 before = 0, end = 0;
        bool grows = true;
        QVERIFY(
            lab->addBootImage(lab.windows(makeWim(lab.path(u"boot.wim"_s), recipe)), [&](qint64 done, qint64 total) {
                grows = grows && done >= before && done <= total;
                before = done;
                end = total;
                return true;
            }));
        QVERIFY(grows);
        QCOMPARE(before, end);
        QVERIFY(before > 8 << 20);
    }

    void fullDiskLeavesNothing()
    {
        const Lab lab;
        WimRecipe recipe;
        recipe.compression = u"none"_s;
        recipe.tree.insert(u"Windows/Boot/DVD/EFI/boot.sdi"_s, QByteArray(3 << 20, 's'));
        const QString wim = makeWim(lab.path(u"boot.wim"_s), recipe);
        const QString content = lab.location.contentFolder();
        if (::geteuid() != 0 ||
            QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=5m"_s, u"tmpfs"_s, content}) != 0)
            QSKIP("NOT TESTED: a full disk needs a small file system, and this user cannot mount one");
        // The WIM fits, the file out of it does not any more.
        const auto id = lab->addBootImage(lab.windows(wim));
        const QStringList left = lab.stored();
        QCOMPARE(QProcess::execute(u"umount"_s, {content}), 0);
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::NoSpace);
        QCOMPARE(left, QStringList());
    }

    void twoImagesShareTheirContent()
    {
        const Lab lab;
        const QString wim = makeWim(lab.path(u"boot.wim"_s));
        const BootImageId first = *lab->addBootImage(lab.windows(wim));
        const BootImageId second = *lab->addBootImage(lab.windows(wim, u"PE 2"_s));
        QCOMPARE(lab.stored().size(), 15);
        QVERIFY(lab->removeBootImage(first));
        QCOMPARE(lab.stored().size(), 15);
        QVERIFY(lab.image(second).hasContent());
        QVERIFY(lab->removeBootImage(second));
        QCOMPARE(lab.stored(), QStringList());
    }

    void failedImportLeavesSharedContentAlone()
    {
        const Lab lab;
        const QString wim = makeWim(lab.path(u"boot.wim"_s));
        const BootImageId id = *lab->addBootImage(lab.windows(wim));
        const auto other =
            lab->addBootImage(lab.windows(wim, u"PE 2"_s), [](qint64 done, qint64) { return done == 0; });
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Cancelled);
        QVERIFY(lab.image(id).hasContent());
        QCOMPARE(lab.stored().size(), 15);
    }

    void updateReadsTheWimAnewAndKeepsWhatWasSupplied()
    {
        const Lab lab;
        WimRecipe recipe;
        recipe.tree.remove(u"Windows/Boot/PXE/wdsnbp.com"_s);
        const QString wim = makeWim(lab.path(u"boot.wim"_s), recipe);
        const BootImageId id = *lab->addBootImage(lab.windows(wim));
        QVERIFY(lab->supplyBootFiles(id, lab.file(u"wdsnbp.com"_s, "supplied")));
        QVERIFY(lab->supplyBootFiles(id, lab.file(u"boot.sdi"_s, "own disk")));
        QVERIFY(QFile::remove(lab.path(u"boot.sdi"_s))); // it is nowhere else any more
        lab.file(u"wdsnbp.com"_s, "supplied again");
        const auto old = lab.image(id).files.first();
        const auto running = content::OpenFile::openContent(lab->library().path(old.sha256), old.size);
        QVERIFY(running);
        QVERIFY(QFile::remove(wim));
        recipe.tree = windowsTree("second");
        QVERIFY(!makeWim(wim, recipe).isEmpty());
        QCOMPARE(*lab->updateBootImage(id), 4); // each supply was a version too
        QCOMPARE(lab.bootFile(id, "bootmgr.exe"_L1), "second Windows/Boot/PXE/bootmgr.exe"_ba);
        QCOMPARE(lab.bootFile(id, "wdsnbp.com"_L1), "supplied again"_ba);
        QCOMPARE(lab.bootFile(id, "boot.sdi"_L1), "own disk"_ba);
        // A transfer that was under way ends with what it began with.
        QVERIFY(!QFile::exists(lab->library().path(old.sha256)));
        QByteArray whole(qsizetype(old.size), '\0');
        QVERIFY((*running)->read(0, {reinterpret_cast<uint8_t *>(whole.data()), size_t(whole.size())}));
        QCOMPARE(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex(), old.sha256);
    }

    void updateFromAWimThatIsGoneChangesNothing()
    {
        const Lab lab;
        const QString wim = makeWim(lab.path(u"boot.wim"_s));
        const BootImageId id = *lab->addBootImage(lab.windows(wim));
        QVERIFY(QFile::remove(wim));
        QVERIFY(lab.refuses(ErrorCode::NotFound, [&] { return lab->updateBootImage(id); }));
        lab.file(u"boot.wim"_s, "no WIM any more");
        QVERIFY(lab.refuses(ErrorCode::UnreadableImage, [&] { return lab->updateBootImage(id); }));
        QCOMPARE(lab.stored().size(), 15);
        QVERIFY(lab->validateBootImage(id));
    }

    void updateReadsAnotherSourceWhereOneWasSet()
    {
        const Lab lab;
        const BootImageId id = *lab->addBootImage(lab.windows(makeWim(lab.path(u"boot.wim"_s))));
        WimRecipe other;
        other.tree = windowsTree("other");
        BootImageChange change;
        change.source = makeWim(lab.path(u"other.wim"_s), other);
        QVERIFY(lab->changeBootImage(id, change));
        QCOMPARE(*lab->updateBootImage(id), 2);
        QVERIFY(lab.bootFile(id, "pxeboot.com"_L1).startsWith("other "));
    }

    void validateSaysWhatIsMissing()
    {
        const Lab lab;
        WimRecipe recipe;
        recipe.tree.remove(u"Windows/Boot/PXE/bootmgr.exe"_s);
        recipe.tree.remove(u"Windows/Boot/EFI/bootmgfw.efi"_s);
        recipe.tree.remove(u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s);
        recipe.tree.remove(u"Windows/Boot/PXE/wdsmgfw.efi"_s);
        const auto warnings =
            lab->validateBootImage(*lab->addBootImage(lab.windows(makeWim(lab.path(u"boot.wim"_s), recipe))));
        QVERIFY(warnings);
        QCOMPARE(*warnings, (QStringList{u"bootmgfw.efi is missing: UEFI machines cannot boot."_s,
                                         u"bootmgr.exe is missing: BIOS machines cannot boot."_s}));
    }

    void damageIsPutAsideAndUpdateHealsIt()
    {
        const Lab lab;
        const BootImageId id = *lab->addBootImage(lab.windows(makeWim(lab.path(u"boot.wim"_s))));
        const site::ContentFile wim = lab.image(id).files.first();
        const QString path = lab->library().path(wim.sha256);
        lab.damage(wim);
        lab.damage(*lab.image(id).bootFile("boot.sdi"_L1));
        QVERIFY(lab.refuses(ErrorCode::Corrupt, [&] { return lab->validateBootImage(id); }));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(lab.location.contentFolder() + u"/quarantine/"_s + QString::fromLatin1(wim.sha256)));
        const site::BootImage now = lab.image(id);
        QVERIFY(!now.hasContent());
        QVERIFY(now.files.first().missing && now.files.first().damaged);
        QVERIFY(now.bootFile("boot.sdi"_L1)->damaged);
        QVERIFY(!now.bootFile("bootmgr.exe"_L1)->missing);
        QCOMPARE(site::windowsHealth(now).first().damaged, true);
        store::StatusQuery query;
        const auto messages = lab->statusMessages(query);
        QVERIFY(messages);
        QStringList told;
        for (const store::StatusMessage &message : *messages)
            told.append(message.messageId + u' ' + message.args.join(u' '));
        QVERIFY2(told.contains(u"CONTENT_QUARANTINED PE boot.wim"_s), qPrintable(told.join(u'|')));
        QVERIFY(told.contains(u"CONTENT_QUARANTINED PE boot.sdi"_s));
        QVERIFY(lab->updateBootImage(id));
        QVERIFY(lab.image(id).hasContent());
        QVERIFY(lab->validateBootImage(id));
        QCOMPARE(lab.stored().size(), 15); // what was put aside is gone
    }
};

QTEST_GUILESS_MAIN(WindowsImagesTest)
#include "test_windows_images.moc"
