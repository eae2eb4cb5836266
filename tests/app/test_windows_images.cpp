// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images of Windows by the command line.
#include <QTest> // before <compare>, on which moc of Qt 6.4 stumbles

#include "tests/store/scratch_folder.h"
#include "tests/support/program.h"
#include "tests/support/windows_fixture.h"

using namespace Qt::StringLiterals;
using slipway::fixture::layOut;
using slipway::fixture::makeWim;
using slipway::fixture::WimRecipe;
using slipway::test::Ran;

class WindowsImagesTest : public QObject
{
    Q_OBJECT

    QString path(const QString &name) const { return m_folder->filePath(name); }
    Ran ctl(const QStringList &words) const
    {
        return slipway::test::runProgram(u"slipwayctl"_s,
                                         QStringList{u"--site"_s, path(u"site"_s), u"--json"_s} + words);
    }
    static QStringList namesIn(const QJsonObject &image)
    {
        QStringList names;
        for (const QJsonValue &file : image["files"_L1].toArray()) {
            if (file["role"_L1].toString() == u"boot-file")
                names.append(file["name"_L1].toString());
        }
        return names;
    }

    std::unique_ptr<slipway::store::test::ScratchFolder> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<slipway::store::test::ScratchFolder>();
        QCOMPARE(ctl({u"init"_s}).exit, 0);
    }

    void wimIsInspected()
    {
        const Ran ran = ctl({u"boot-image"_s, u"inspect"_s, makeWim(path(u"boot.wim"_s))});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object()["bootIndex"_L1].toInt(), 1);
        QCOMPARE(ran.object()["compression"_L1].toString(), u"LZX"_s);
        const QJsonObject image = ran.object()["images"_L1].toArray().first().toObject();
        QCOMPARE(image["arch"_L1].toString(), u"x64"_s);
        QCOMPARE(image["version"_L1].toString(), u"10.0.26100.1742"_s);
        const Ran bad = ctl({u"boot-image"_s, u"inspect"_s, u"/etc/passwd"_s});
        QCOMPARE(bad.exit, 1);
        QVERIFY2(bad.err.contains("is no WIM file"), bad.err.constData());
    }

    void wimIsAddedShownAndListed()
    {
        const QString wim = makeWim(path(u"boot.wim"_s));
        const Ran added = ctl({u"boot-image"_s, u"add"_s, u"PE"_s, u"--arch"_s, u"x64"_s, u"--wim"_s, wim});
        QCOMPARE(added.exit, 0);
        QCOMPARE(added.err, QByteArray());
        QCOMPARE(added.object()["wim"_L1].toObject(), (QJsonObject{{"file", "boot.wim"}, {"index", 1}}));
        const QJsonObject shown = ctl({u"boot-image"_s, u"show"_s, u"PE"_s}).object();
        QCOMPARE(namesIn(shown).size(), 14);
        QVERIFY(shown["lacks"_L1].toArray().isEmpty());
        QCOMPARE(shown["windows"_L1]["version"_L1].toString(), u"10.0.26100.1742"_s);
        QCOMPARE(ctl({u"boot-image"_s, u"list"_s}).array().size(), 1);
        QCOMPARE(ctl({u"boot-image"_s, u"unused"_s}).array().size(), 1);
        QCOMPARE(ctl({u"task-sequence"_s, u"add"_s, u"Install"_s, u"--boot-image"_s, u"PE"_s}).exit, 0);
        QCOMPARE(ctl({u"boot-image"_s, u"unused"_s}).array().size(), 0);
        QCOMPARE(ctl({u"boot-image"_s, u"remove"_s, u"PE"_s}).exit, 1);
    }

    void otherArchitectureIsAcceptedWithAWarning()
    {
        const Ran added =
            ctl({u"boot-image"_s, u"add"_s, u"PE"_s, u"--arch"_s, u"x86"_s, u"--wim"_s, makeWim(path(u"boot.wim"_s))});
        QCOMPARE(added.exit, 0);
        QVERIFY2(added.err.contains("for x64, not for x86"), added.err.constData());
    }

    void wrongUsageAndBadFilesAreToldApart_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no architecture") << QStringList{u"--wim"_s, u"WIM"_s} << 2;
        QTest::newRow("wrong index") << QStringList{u"--arch"_s, u"x64"_s, u"--wim"_s, u"WIM"_s, u"--index"_s, u"0"_s}
                                     << 2;
        QTest::newRow("index of a program")
            << QStringList{u"--arch"_s, u"x64"_s, u"--program"_s, u"WIM"_s, u"--index"_s, u"1"_s} << 2;
        QTest::newRow("wrong chain") << QStringList{u"--arch"_s, u"x64"_s, u"--wim"_s, u"WIM"_s, u"--chain"_s, u"x"_s}
                                     << 2;
        QTest::newRow("two kinds") << QStringList{u"--arch"_s, u"x64"_s, u"--wim"_s, u"WIM"_s, u"--program"_s, u"WIM"_s}
                                   << 2;
        QTest::newRow("index that is not there")
            << QStringList{u"--arch"_s, u"x64"_s, u"--wim"_s, u"WIM"_s, u"--index"_s, u"2"_s} << 1;
        QTest::newRow("no WIM") << QStringList{u"--arch"_s, u"x64"_s, u"--wim"_s, u"/etc/passwd"_s} << 1;
        QTest::newRow("no file") << QStringList{u"--arch"_s, u"x64"_s, u"--wim"_s, u"/nowhere"_s} << 1;
    }
    void wrongUsageAndBadFilesAreToldApart()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        words.replaceInStrings(u"WIM"_s, makeWim(path(u"boot.wim"_s)));
        const Ran ran = ctl(QStringList{u"boot-image"_s, u"add"_s, u"PE"_s} + words);
        QCOMPARE(ran.exit, exit);
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(ctl({u"boot-image"_s, u"list"_s}).array().size(), 0);
    }

    void missingFilesAreSupplied()
    {
        WimRecipe bare;
        bare.tree = {{u"Windows/System32/winload.exe"_s, "x"}};
        const Ran added = ctl({u"boot-image"_s, u"add"_s, u"PE"_s, u"--arch"_s, u"x64"_s, u"--wim"_s,
                               makeWim(path(u"boot.wim"_s), bare)});
        QCOMPARE(added.exit, 0);
        QVERIFY2(added.err.contains("boot.sdi is missing: no machine can boot."), added.err.constData());
        QCOMPARE(added.object()["lacks"_L1].toArray().first().toObject(),
                 (QJsonObject{{"file", "boot.sdi"}, {"prevents", "every-boot"}, {"severity", "error"}}));
        QVERIFY(layOut({{u"Boot/x64/pxeboot.n12"_s, "a"}, {u"Boot/boot.sdi"_s, "b"}}, path(u"RemoteInstall"_s)));
        const Ran supplied = ctl({u"boot-image"_s, u"supply"_s, u"PE"_s, path(u"RemoteInstall"_s)});
        QCOMPARE(supplied.exit, 0);
        QCOMPARE(namesIn(supplied.object()), (QStringList{u"pxeboot.n12"_s, u"boot.sdi"_s}));
        QCOMPARE(supplied.object()["version"_L1].toInt(), 2);
        QCOMPARE(ctl({u"boot-image"_s, u"supply"_s, u"PE"_s, u"/etc/passwd"_s}).exit, 1);
        QCOMPARE(ctl({u"boot-image"_s, u"supply"_s, u"PE"_s}).exit, 2);
    }

    void chainAndSigningAreSet()
    {
        QCOMPARE(ctl({u"boot-image"_s, u"add"_s, u"PE"_s, u"--arch"_s, u"x64"_s, u"--wim"_s,
                      makeWim(path(u"boot.wim"_s)), u"--chain"_s, u"wimboot"_s, u"--signing"_s, u"2023"_s})
                     .exit,
                 0);
        QJsonObject windows = ctl({u"boot-image"_s, u"show"_s, u"PE"_s}).object()["windows"_L1].toObject();
        QCOMPARE(windows["chain"_L1].toString(), u"wimboot"_s);
        QCOMPARE(windows["signing"_L1].toString(), u"2023"_s);
        const Ran set = ctl({u"boot-image"_s, u"set"_s, u"PE"_s, u"--chain"_s, u"bootmgr"_s, u"--pxe"_s, u"off"_s});
        QCOMPARE(set.exit, 0);
        QCOMPARE(set.object()["windows"_L1]["chain"_L1].toString(), u"bootmgr"_s);
        QCOMPARE(set.object()["windows"_L1]["signing"_L1].toString(), u"2023"_s);
        QCOMPARE(set.object()["pxe"_L1].toBool(), false);
        QCOMPARE(ctl({u"boot-image"_s, u"set"_s, u"PE"_s}).exit, 2);
        QCOMPARE(ctl({u"boot-image"_s, u"set"_s, u"PE"_s, u"--signing"_s, u"2024"_s}).exit, 2);
    }

    void sourceIsSetAndUpdated()
    {
        QCOMPARE(
            ctl({u"boot-image"_s, u"add"_s, u"PE"_s, u"--arch"_s, u"x64"_s, u"--wim"_s, makeWim(path(u"boot.wim"_s))})
                .exit,
            0);
        WimRecipe other;
        other.name = u"Newer"_s;
        const QString wim = makeWim(path(u"newer.wim"_s), other);
        QCOMPARE(ctl({u"boot-image"_s, u"set"_s, u"PE"_s, u"--source"_s, wim}).exit, 0);
        const Ran updated = ctl({u"boot-image"_s, u"update"_s, u"PE"_s});
        QCOMPARE(updated.exit, 0);
        QCOMPARE(updated.object()["version"_L1].toInt(), 2);
        QCOMPARE(updated.object()["windows"_L1]["imageName"_L1].toString(), u"Newer"_s);
        QCOMPARE(ctl({u"boot-image"_s, u"validate"_s, u"PE"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(WindowsImagesTest)
#include "test_windows_images.moc"
