// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and documents in and out of slipwayctl, sentence by sentence of the contract.
#include "tests/support/program.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using slipway::test::Ran;

class TestFiles : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    Ran ctl(const QString &line)
    {
        return slipway::test::runProgram("slipwayctl",
                                         QStringList{"--site", path("site"), "--json"} + QProcess::splitCommand(line),
                                         m_folder->path());
    }
    QString path(const QString &name) const { return m_folder->path() + '/' + name; }
    void file(const QString &name, const QByteArray &content) const
    {
        QFile out(path(name));
        QVERIFY(out.open(QFile::WriteOnly));
        out.write(content);
    }
    QByteArray content(const QString &name) const
    {
        QFile in(path(name));
        return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QCOMPARE(ctl("init").exit, 0);
    }

    void devicesComeFromATable()
    {
        QCOMPARE(ctl("collection add Lab").exit, 0);
        file("a.csv", "name,mac,smbios_guid,arch,collection\r\nPC1,52:54:00:00:00:01,,x64,Lab\r\n"
                      "\"PC, two\",,{11223344-5566-7788-99aa-bbccddeeff00},,\r\n");
        const Ran dry = ctl("device import a.csv --dry-run");
        QCOMPARE(dry.exit, 0);
        QCOMPARE(dry.object()["added"].toInt(), 2);
        QCOMPARE(ctl("device list").array().size(), 0);
        const Ran ran = ctl("device import a.csv --collection Lab");
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.object()["added"].toInt(), 2);
        QCOMPARE(ctl("collection show Lab").object()["members"].toArray(), (QJsonArray{"PC, two", "PC1"}));
        const Ran again = ctl("device import a.csv");
        QCOMPARE(again.exit, 1);
        QCOMPARE(again.err.count("--overwrite"), 1);
        QCOMPARE(ctl("device import a.csv --overwrite").object()["unchanged"].toInt(), 2);
    }

    void badRowsAreReportedByLineAndNothingIsImported()
    {
        file("a.csv", "name,mac,smbios_guid\nPC1,52:54:00:00:00:01,\n,52:54:00:00:00:02,\nPC3,zz,\nPC4,,\n");
        const Ran ran = ctl("device import a.csv");
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.contains("Line 2:"));
        for (const char *line : {"Line 3: ", "Line 4: \"zz\" ", "Line 5: "})
            QVERIFY2(ran.err.contains(line), ran.err.constData());
        QCOMPARE(ctl("device list").array().size(), 0);
        QCOMPARE(ctl("device import nowhere.csv").exit, 1);
        QCOMPARE(ctl("device import").exit, 2);
        QCOMPARE(ctl("device import a.csv --collection Nowhere").exit, 1);
    }

    void inWordsExplainSaysWhatToDoNext()
    {
        const auto words = [this](const char *mac) {
            return slipway::test::runProgram("slipwayctl",
                                             {"--site", path("site"), "explain", "--mac", mac, "--arch", "7"});
        };
        QCOMPARE(ctl("exclusion add 52:54:00:00:00:01").exit, 0);
        QVERIFY(words("52:54:00:00:00:01").out.contains("next step      Remove the exclusion"));
        QCOMPARE(words("52:54:00:00:00:02").out.count("next step"), 2); // register it, or answer unknown computers
    }

    void exclusionsAreMergedAndBadLinesTold()
    {
        QCOMPARE(ctl("exclusion add 52:54:00:00:00:09 --note mine").exit, 0);
        file("list.txt", "\xEF\xBB\xBF# old list\r\n01-23-45-67-89-ab\r\nnonsense\r\n525400000009 # theirs\r\n");
        const Ran ran = ctl("exclusion import list.txt");
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("Line 3: "), ran.err.constData());
        QCOMPARE(ran.object()["added"].toInt(), 1);
        QCOMPARE(ctl("exclusion list").array().size(), 2);
        QCOMPARE(ctl("exclusion list").array().at(1)["note"].toString(), u"mine"_s);
        QCOMPARE(ctl("exclusion export out.txt").exit, 0);
        QCOMPARE(content("out.txt"), QByteArray("01:23:45:67:89:AB\n52:54:00:00:00:09\n"));
        QCOMPARE(ctl("exclusion export nowhere/out.txt").exit, 1);
    }

    void theWatchedFileCountsBeforeAnEngineReadsIt()
    {
        file("watched.txt", "52:54:00:00:00:01\n");
        QCOMPARE(ctl("settings set exclusion.watched-file " + path("watched.txt")).exit, 0);
        const auto reason = [&] {
            return ctl("explain --mac 52:54:00:00:00:01 --arch 7").object()["reason"].toString();
        };
        QCOMPARE(reason(), u"EXCLUDED"_s);
        QCOMPARE(ctl("exclusion list").array().at(0)["watched"].toBool(), true);
        QVERIFY(QFile::remove(path("watched.txt")));
        QCOMPARE(reason(), u"EXCLUDED"_s);
        file("watched.txt", "");
        QCOMPARE(reason(), u"UNKNOWN_NOT_SUPPORTED"_s);
    }

    void aBatchIsAnsweredLineByLineInOrder()
    {
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("settings set responder.response-delay 5").exit, 0);
        file("batch", "{\"mac\":\"52:54:00:00:00:01\",\"smbiosGuid\":null,\"arch\":7,\"secs\":2}\n"
                      "{\"mac\":\"5254.0000.0002\",\"arch\":0}\n"
                      "{\"mac\":\"52:54:00:00:00:01\",\"arch\":99,\"at\":\"2026-11-22T10:00:00Z\"}\n");
        const Ran ran = ctl("explain --batch batch");
        QCOMPARE(ran.exit, 0);
        QStringList reasons;
        for (const QByteArray &line : ran.out.split('\n'))
            if (!line.isEmpty())
                reasons.append(QJsonDocument::fromJson(line).object()["reason"].toString());
        QCOMPARE(reasons, (QStringList{"RESPONSE_DELAY", "UNKNOWN_NOT_SUPPORTED", "UNSUPPORTED_ARCHITECTURE"}));
        const Ran single = ctl("explain --mac 52:54:00:00:00:01 --arch 7 --secs 2");
        QCOMPARE(QJsonDocument::fromJson(ran.out.split('\n').first()).object(), single.object());
        QCOMPARE(ctl("explain --batch nowhere").exit, 1);
    }

    void aBadLineOfABatchIsToldInItsPlace()
    {
        file("batch", "{\"mac\":\"zz\",\"arch\":7}\n{\"mac\":\"52:54:00:00:00:01\",\"arch\":7}\n[]\n");
        const Ran ran = ctl("explain --batch batch");
        QCOMPARE(ran.exit, 2);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object()["line"].toInt(), 1);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()["answer"].toString(), u"silent"_s);
        QVERIFY(QJsonDocument::fromJson(lines[2]).object().contains("error"));
    }

    void aSiteGoesOutAndIntoAnother()
    {
        file("boot.efi", "MZ" + QByteArray(100, 'x'));
        QCOMPARE(ctl("boot-image add Img --arch x64 --program boot.efi").exit, 0);
        QCOMPARE(ctl("task-sequence add TS --boot-image Img").exit, 0);
        QCOMPARE(ctl("collection add Lab").exit, 0);
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01").exit, 0);
        QCOMPARE(ctl("collection member-add Lab PC1").exit, 0);
        QCOMPARE(ctl("deployment add --task-sequence TS --collection Lab --purpose required").exit, 0);
        QCOMPARE(ctl("site export site.json").exit, 0);
        QVERIFY(content("site.json.files/Img/boot.efi").startsWith("MZ"));
        QCOMPARE(ctl("site import site.json").exit, 1);
        const auto other = [&](const QString &line) {
            return slipway::test::runProgram(
                "slipwayctl", QStringList{"--site", path("other"), "--json"} + QProcess::splitCommand(line),
                m_folder->path());
        };
        QCOMPARE(other("init --site-code X99").exit, 0);
        QCOMPARE(other("site import site.json --dry-run").exit, 0);
        QCOMPARE(other("device list").array().size(), 0);
        const Ran imported = other("site import site.json");
        QVERIFY2(imported.exit == 0, imported.err.constData());
        QCOMPARE(imported.object()["siteCode"].toString(), u"P01"_s);
        QCOMPARE(other("explain --mac 52:54:00:00:00:01 --arch 7").object()["deployment"].toString(), u"P0100001"_s);
        const QByteArray before = content("site.json");
        QCOMPARE(other("site export site.json").exit, 0);
        QCOMPARE(content("site.json"), before);
        file("bad.json", R"({"deployments": [{"taskSequence": "T", "collection": "C"}]})");
        QCOMPARE(slipway::test::runProgram("slipwayctl", {"--site", path("third"), "init"}).exit, 0);
        const Ran bad =
            slipway::test::runProgram("slipwayctl", {"--site", path("third"), "site", "import", path("bad.json")});
        QCOMPARE(bad.exit, 1);
        QVERIFY2(bad.err.contains("deployments[0].taskSequence"), bad.err.constData());
    }

    void whatACollectionGetsNextIsOneList()
    {
        QCOMPARE(ctl("collection add Lab").exit, 0);
        QCOMPARE(ctl("device add PC1 --mac 52:54:00:00:00:01 --arch x64").exit, 0);
        QCOMPARE(ctl("collection member-add Lab PC1 unknown:arm64").exit, 0);
        const QJsonArray all = ctl("explain --collection Lab").array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0]["name"].toString(), u"PC1"_s);
        QCOMPARE(all[0]["reason"].toString(), u"NO_DEPLOYMENT"_s);
        QCOMPARE(all[0]["arch"].toArray(), (QJsonArray{7, 0}));
        QCOMPARE(all[1]["name"].toString(), u"unknown:arm64"_s);
        QCOMPARE(ctl("explain --device PC1").array().size(), 1);
        QCOMPARE(ctl("explain --device PC1 --secs 3").exit, 2);
        QCOMPARE(ctl("explain --collection Nowhere").exit, 1);
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
