// SPDX-License-Identifier: GPL-3.0-or-later
// Exclusion lists that come as files: imported once, and watched.
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include "server/engine/exclusion_import.h"
#include "server/engine/site_worker.h"
#include "tests/engine/commands_fixture.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::engine;
using engine::test::Site;

class TestExclusionFiles : public QObject
{
    Q_OBJECT

    static QString watched(const Site &site)
    {
        QStringList macs;
        for (const MacAddress &mac : site.snapshot()->configuration().watchedExclusions)
            macs.append(QString::fromStdString(mac.toString()).right(2));
        return macs.join(u' ');
    }
    static bool excluded(const Site &site, int number)
    {
        return site.snapshot()->isExcluded(engine::test::mac(number));
    }

private slots:
    void importMergesAndLeavesWhatIsThere()
    {
        Site site;
        QVERIFY(site->addExclusion(engine::test::mac(1), u"mine"_s));
        QVERIFY(site->addExclusion(engine::test::mac(2), {}));
        const auto file = site::parseExclusions("020000000001 # theirs\n020000000002 # printer\nx\n020000000003\n");
        const auto done = site->importExclusions(file, u"list.txt"_s);
        QVERIFY(done);
        QCOMPARE(done->added, 1);
        QCOMPARE(done->known, 2);
        QCOMPARE(done->noted, 1);
        QCOMPARE(done->bad, 1);
        QStringList notes;
        for (const site::Exclusion &exclusion : site.snapshot()->configuration().exclusions)
            notes.append(exclusion.note);
        QCOMPARE(notes, (QStringList{u"mine"_s, u"printer"_s, u""_s}));
    }

    void aNoteIsChanged()
    {
        Site site;
        QVERIFY(site->addExclusion(engine::test::mac(1), u"old"_s));
        QVERIFY(site->setExclusionNote(engine::test::mac(1), u" new "_s));
        QCOMPARE(site.snapshot()->configuration().exclusions.first().note, u"new"_s);
        QVERIFY(
            site.refuses(ErrorCode::NotFound, [&] { return site->setExclusionNote(engine::test::mac(2), u"x"_s); }));
    }

    void theWatchedFileExcludesAndItsEndStopsThat()
    {
        Site site;
        const QString file = site.file(u"list.txt"_s, "020000000001\n020000000002\n");
        QVERIFY(site->setSetting(u"exclusion.watched-file"_s, file));
        const auto read = site->readWatchedFile();
        QVERIFY(read);
        QVERIFY(!read->unreadable);
        QCOMPARE(read->count, 2);
        QCOMPARE(read->added, 2);
        QVERIFY(excluded(site, 1) && excluded(site, 2));
        const qint64 revision = *site->revision();
        QVERIFY(site->readWatchedFile());
        QCOMPARE(*site->revision(), revision);
        site.file(u"list.txt"_s, "020000000002\n020000000003\n");
        QCOMPARE(site->readWatchedFile()->removed, 1);
        QCOMPARE(watched(site), u"02 03"_s);
        QVERIFY(site->setSetting(u"exclusion.watched-file"_s, QString()));
        QVERIFY(site->readWatchedFile());
        QCOMPARE(watched(site), u""_s);
    }

    void whatCannotBeReadKeepsTheLastGoodList_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << int(ErrorCode::NotFound);
        QTest::newRow("folder") << int(ErrorCode::Refused);
        QTest::newRow("garbage") << int(ErrorCode::Corrupt);
    }
    void whatCannotBeReadKeepsTheLastGoodList()
    {
        QFETCH(int, code);
        Site site;
        const QString file = site.file(u"list.txt"_s, "020000000001\n");
        QVERIFY(site->setSetting(u"exclusion.watched-file"_s, file));
        QVERIFY(site->readWatchedFile());
        QVERIFY(QFile::remove(file));
        if (code == int(ErrorCode::Refused))
            QVERIFY(QDir().mkdir(file));
        if (code == int(ErrorCode::Corrupt))
            site.file(u"list.txt"_s, "<html>\n<body>sign in</body>\n");
        const auto read = site->readWatchedFile();
        QVERIFY(read);
        QVERIFY(read->unreadable);
        QCOMPARE(int(read->unreadable->code), code);
        QVERIFY(excluded(site, 1));
    }

    void whatTheWatchedFileExcludesIsRemovedThere()
    {
        Site site;
        const QString file = site.file(u"list.txt"_s, "020000000001\n");
        QVERIFY(site->setSetting(u"exclusion.watched-file"_s, file));
        QVERIFY(site->readWatchedFile());
        QVERIFY(site.refuses(ErrorCode::Refused, [&] { return site->removeExclusions({engine::test::mac(1)}); }));
        QVERIFY(site.refuses(ErrorCode::NotFound, [&] { return site->removeExclusions({engine::test::mac(2)}); }));
    }

    void anEmptyListExcludesNobody()
    {
        Site site;
        const QString file = site.file(u"list.txt"_s, "020000000001\n");
        QVERIFY(site->setSetting(u"exclusion.watched-file"_s, file));
        QVERIFY(site->readWatchedFile());
        site.file(u"list.txt"_s, "# none today\n");
        QVERIFY(!site->readWatchedFile()->unreadable);
        QVERIFY(!excluded(site, 1));
    }

    void theEngineFollowsTheFileAndSaysWhatItSees()
    {
        Site site;
        const QString file = site.file(u"list.txt"_s, "020000000001\nrubbish\n");
        QVERIFY(site->setSetting(u"exclusion.watched-file"_s, file));
        SiteWorker worker(site.location);
        QSignalSpy notes(&worker, &SiteWorker::noted);
        QSignalSpy opened(&worker, &SiteWorker::opened);
        const auto said = [&notes](qsizetype at) { return notes.value(at).value(0).toString(); };
        worker.open();
        // Before anybody is answered.
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().value<site::SnapshotPointer>()->isExcluded(engine::test::mac(1)));
        QCOMPARE(said(0), u"WATCHED_FILE_READ"_s);
        QCOMPARE(said(1), u"WATCHED_FILE_BAD_LINES"_s);
        QCOMPARE(notes[1].value(2).toStringList(), (QStringList{file, u"1"_s, u"2"_s}));

        site.file(u"list.txt"_s, "020000000002\n");
        QTRY_VERIFY(excluded(site, 2) && !excluded(site, 1));
        QVERIFY(QFile::remove(file));
        QTRY_COMPARE(said(3), u"WATCHED_FILE_UNREADABLE"_s);
        QCOMPARE(notes[3].value(2).toStringList(), (QStringList{file, u"missing"_s, u"1"_s}));
        QVERIFY(excluded(site, 2));
        for (int looks = 0; looks < 5; ++looks)
            worker.run([](Commands &) {});
        QCOMPARE(notes.size(), 4);
        site.file(u"list.txt"_s, "020000000002\n");
        QTRY_COMPARE(said(4), u"WATCHED_FILE_READ"_s);
        worker.close();
    }
};

QTEST_GUILESS_MAIN(TestExclusionFiles)
#include "test_exclusion_files.moc"
