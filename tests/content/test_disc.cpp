// SPDX-License-Identifier: GPL-3.0-or-later
// Boot files out of ISOs of each kind, and what damaged ones do: no harm.
#include <QtTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "server/content/wim_file.h"
#include "tests/support/windows_fixture.h"
#include <QTemporaryDir>

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

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype at = 0; at < size; ++at)
        bytes[at] = char((quint64(at) * 2654435761U) >> 13);
    return bytes;
}

} // namespace

class DiscTest : public QObject
{
    Q_OBJECT

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString into() const
    {
        QDir(path(u"into"_s)).removeRecursively();
        QDir().mkpath(path(u"into"_s));
        return path(u"into"_s);
    }
    static void kinds()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("Joliet") << QStringList{u"-J"_s};
        QTest::newRow("Rock Ridge") << QStringList{u"-R"_s};
        QTest::newRow("UDF") << QStringList{u"-udf"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY2(!Unpacker::find().isEmpty(), "slipway-unpack is not built");
        QVERIFY2(!QStandardPaths::findExecutable(u"genisoimage"_s).isEmpty(), "the package genisoimage is missing");
    }

    void largeFilesAndDeepFoldersArrive_data() { kinds(); }
    void largeFilesAndDeepFoldersArrive()
    {
        QFETCH(QStringList, arguments);
        Tree tree{{u"a/b/c/d/e/boot/boot.sdi"_s, noise(5'000'123)},
                  {u"efi/microsoft/boot/fonts/wgl4_boot.ttf"_s, ""},
                  {u"boot/x64/pxeboot.n12"_s, noise(2048)}};
        for (int number = 0; number < 150; ++number) // a folder of several blocks
            tree.insert(u"sources/some file with a long name %1.txt"_s.arg(number), "x");
        const QString iso = makeIso(path(u"a.iso"_s), tree, arguments);
        const auto files = unpackDisc(iso, site::Architecture::X64, into());
        QVERIFY2(files, files ? "" : qPrintable(files.error().args.join(u' ')));
        QCOMPARE(files->size(), 3);
        for (const UnpackedFile &file : *files) {
            QVERIFY2(tree.contains(file.inside), qPrintable(file.inside));
            QVERIFY(bytesOf(file.path) == tree.value(file.inside));
        }
    }

    void bootFileThatIsTooLargeIsRefused_data() { kinds(); }
    void bootFileThatIsTooLargeIsRefused()
    {
        QFETCH(QStringList, arguments);
        const QString tree = path(u"a.iso.tree"_s);
        QVERIFY(layOut({{u"boot.sdi"_s, "x"}}, tree) && QFile::resize(tree + u"/boot.sdi"_s, (64 << 20) + 1));
        const auto files = unpackDisc(makeIso(path(u"a.iso"_s), {}, arguments), site::Architecture::X64, into());
        QVERIFY(!files);
        QCOMPARE(files.error().args.value(1), u"file-too-large"_s);
    }

    void wimOfAnotherArchitectureIsLeftAlone()
    {
        WimRecipe recipe;
        recipe.architecture = 12;
        QVERIFY(QDir().mkpath(path(u"a.iso.tree/sources"_s)));
        QVERIFY(!makeWim(path(u"a.iso.tree/sources/boot.wim"_s), recipe).isEmpty());
        const QString iso = makeIso(path(u"a.iso"_s), {{u"boot/boot.sdi"_s, "disk"}}, {u"-udf"_s});
        QCOMPARE(unpackDisc(iso, site::Architecture::X64, into())->size(), 1);
        QCOMPARE(unpackDisc(iso, site::Architecture::Arm64, into())->size(), 14);
    }

    void flippedBytesDoNoHarm_data() { kinds(); }
    void flippedBytesDoNoHarm()
    {
        QFETCH(QStringList, arguments);
        QFile iso(makeIso(path(u"a.iso"_s), {{u"boot/boot.sdi"_s, "disk"}, {u"boot/x64/bootmgr.exe"_s, "manager"}},
                          arguments));
        QVERIFY(iso.open(QIODevice::ReadWrite));
        int tried = 0, noticed = 0;
        for (qint64 sector = 16; sector < iso.size() / 2048; ++sector) {
            QVERIFY(iso.seek(sector * 2048));
            const QByteArray before = iso.read(2048);
            if (before.count('\0') > 2040)
                continue; // empty
            QByteArray after = before;
            for (qsizetype at = (++tried * 13) % 64; at < after.size(); at += 64)
                after[at] = char(after[at] ^ (tried % 2 ? 0xFF : 0x55));
            QVERIFY(iso.seek(sector * 2048) && iso.write(after) == 2048 && iso.flush());
            const auto files = unpackDisc(iso.fileName(), site::Architecture::X64, into());
            if (!files)
                QCOMPARE(files.error().code, ErrorCode::UnreadableImage);
            noticed += !files || files->size() != 2 ? 1 : 0;
            QVERIFY(iso.seek(sector * 2048) && iso.write(before) == 2048 && iso.flush());
        }
        QVERIFY2(tried >= 5 && noticed > 0, qPrintable(u"%1 of %2"_s.arg(noticed).arg(tried)));
        QCOMPARE(unpackDisc(iso.fileName(), site::Architecture::X64, into())->size(), 2);
    }
};

QTEST_GUILESS_MAIN(DiscTest)
#include "test_disc.moc"
