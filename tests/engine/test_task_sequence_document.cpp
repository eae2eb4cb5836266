// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/task_sequence_document.h"
#include "tests/engine/commands_fixture.h"

using namespace slipway;
using namespace slipway::engine;
using namespace slipway::engine::test;
using namespace Qt::StringLiterals;

namespace {

BootImageId addLinux(const Site &site, const QString &name, const QByteArray &kernel)
{
    NewBootImage image;
    image.name = name;
    image.kind = site::BootImage::Kind::Linux;
    image.kernel = site.file(u"vmlinuz"_s, kernel);
    const auto added = site.commands->addBootImage(image);
    if (!added)
        qFatal("the boot image is refused");
    return *added;
}

} // namespace

class TestTaskSequenceDocument : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadAgain()
    {
        const Site site;
        const TaskSequenceId id = *site.commands->addTaskSequence(u"Install"_s, addLinux(site, u"Debian"_s, "kernel"));
        const auto document = taskSequenceDocument(*site.snapshot(), id);
        QVERIFY(document && document->content.size() == 1);
        const auto again = parseTaskSequence(toJson(*document));
        QVERIFY(again);
        QCOMPARE(again->name, u"Install"_s);
        QVERIFY(*again == *document);
        const TaskSequenceId empty = *site.commands->addTaskSequence(u"Draft"_s, {});
        QVERIFY(!parseTaskSequence(toJson(*taskSequenceDocument(*site.snapshot(), empty)))->hasImage);
    }

    void theImageIsKnownByItsContentThenByItsName()
    {
        const Site from, to;
        const TaskSequenceId id = *from.commands->addTaskSequence(u"Install"_s, addLinux(from, u"Debian"_s, "kernel"));
        const TaskSequenceDocument document = *taskSequenceDocument(*from.snapshot(), id);
        QCOMPARE(matchingImage(document, *to.snapshot()).by, ImageMatch::By::Nothing);
        const BootImageId named = addLinux(to, u"debian"_s, "another kernel");
        QVERIFY(matchingImage(document, *to.snapshot()).image == named);
        QCOMPARE(matchingImage(document, *to.snapshot()).by, ImageMatch::By::Name);
        const BootImageId same = addLinux(to, u"Bookworm"_s, "kernel");
        QVERIFY(matchingImage(document, *to.snapshot()).image == same);
        QCOMPARE(matchingImage(document, *to.snapshot()).by, ImageMatch::By::Content);
    }

    void ofImagesWithTheSameFilesTheOneOfThatNameIsTaken()
    {
        const Site site;
        const BootImageId other = addLinux(site, u"Linux from files"_s, "kernel");
        const BootImageId right = addLinux(site, u"Debian"_s, "kernel");
        const TaskSequenceId id = *site.commands->addTaskSequence(u"Install"_s, right);
        TaskSequenceDocument document = *taskSequenceDocument(*site.snapshot(), id);
        QVERIFY(matchingImage(document, *site.snapshot()).image == right);
        document.imageName = u"Another"_s;
        QVERIFY(matchingImage(document, *site.snapshot()).image == other);
    }

    void whatIsNoTaskSequenceSaysSo_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"not JSON"_s;
        QTest::newRow("an image") << QByteArray("\x89PNG") << u"not JSON"_s;
        QTest::newRow("something else") << QByteArray("{\"format\": 1}") << u"no task sequence"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"no task sequence"_s;
        QTest::newRow("newer") << QByteArray("{\"slipwayTaskSequence\": 9, \"name\": \"x\"}") << u"newer"_s;
        QTest::newRow("version 0") << QByteArray("{\"slipwayTaskSequence\": 0, \"name\": \"x\"}")
                                   << u"version is none"_s;
        QTest::newRow("a word") << QByteArray("{\"slipwayTaskSequence\": \"1\", \"name\": \"x\"}")
                                << u"version is none"_s;
        QTest::newRow("no name") << QByteArray("{\"slipwayTaskSequence\": 1}") << u"does not name"_s;
        QTest::newRow("strange image")
            << QByteArray("{\"slipwayTaskSequence\": 1, \"name\": \"x\", \"bootImage\": {\"kind\": \"tape\"}}")
            << u"kind and architecture"_s;
    }

    void whatIsNoTaskSequenceSaysSo()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const auto document = parseTaskSequence(json);
        QVERIFY(!document && document.error().code == ErrorCode::Refused);
        QVERIFY2(document.error().args.value(0).contains(words), qPrintable(document.error().args.value(0)));
    }
};

QTEST_GUILESS_MAIN(TestTaskSequenceDocument)
#include "test_task_sequence_document.moc"
