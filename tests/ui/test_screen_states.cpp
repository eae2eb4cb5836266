// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen with nothing, with one of each, and when something breaks. (With 10 000 rows: ui.responsiveness.)
#include "models/texts/error_text.h"
#include "tests/ui/sample_site.h"
#include "tests/ui/screen_walk.h"
#include "ui/widgets/empty_state.h"

using namespace slipway;
using namespace slipway::test;

namespace {

void fillOneOfEach(const SiteOnDisk &site)
{
    auto commands = site.commands();
    engine::NewBootImage image;
    image.name = u"Memory test"_s;
    image.program = site.file(u"memtest.efi"_s, "MZ" + QByteArray(600'000, 'k'));
    const auto imageId = commands->addBootImage(image);
    const auto sequence = commands->addTaskSequence(u"Test memory"_s, *imageId);
    const auto room = commands->addCollection(u"Classroom"_s);
    engine::NewDevice device;
    device.name = u"pc-1"_s;
    device.macs = {mac("52:54:00:7A:10:01")};
    const auto id = commands->addDevice(device);
    QVERIFY(commands->addMembers(*room, {site::Member{*id}}).ok());
    QVERIFY(commands
                ->addDeployment({*sequence,
                                 *room,
                                 site::Deployment::Purpose::Available,
                                 site::Deployment::AvailableTo::MediaPxe,
                                 {},
                                 {},
                                 false})
                .ok());
    QVERIFY(commands->addExclusion(mac("52:54:00:7A:10:09"), u"Never"_s).ok());
    QVERIFY(commands->addDuplicateId(mac("00:E0:4C:68:00:01")).ok());
}

ui::EmptyState *emptyOf(ConsoleFixture &console, const QString &key)
{
    return console.find<ui::EmptyState>(u"empty."_s + key);
}

/// What stands in the notification bar now; a replaced notice may still be on its way out.
QString noticeIn(ConsoleFixture &console)
{
    for (const QLabel *label : console.window->findChildren<QLabel *>(QString(ui::names::NoticeText))) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

int sentencesIn(const QString &text)
{
    static const QRegularExpression end(u"[.!?](\\s|$)"_s);
    return int(text.count(end));
}

} // namespace

class TestScreenStates : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void anEmptyPageSaysWhyAndOffersOneThingToDo();
    void oneOfEachIsListedCountedAndExplained();
    void aFailureIsSaidWithCauseAndNextStepAndNothingIsLost();
    void aDamagedSiteIsNotOpenedAndIsNotTouched();
};

void TestScreenStates::anEmptyPageSaysWhyAndOffersOneThingToDo()
{
    SiteOnDisk site;
    ConsoleFixture console(site);
    console.window->resize(1366, 768);
    QStringList faults;
    int seen = 0;
    for (const ui::NodeText &node : ui::nodes()) {
        console.window->showNode(node.node);
        QTest::qWait(0);
        ui::EmptyState *empty = emptyOf(console, node.key);
        ui::ListView *list = listOf(console, node.node);
        if (!empty || !list)
            continue;
        if (list->model()->rowCount() > 0) {
            if (empty->isVisible())
                faults += node.key + u": says that it is empty, and is not"_s;
            continue;
        }
        ++seen;
        QStringList texts;
        for (const QLabel *label : empty->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts += label->text();
        }
        if (!empty->isVisible() || texts.size() < 2)
            faults += node.key + u": does not say why it is empty"_s;
        int buttons = 0;
        for (const QPushButton *button : empty->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            ++buttons;
            if (!button->isEnabled() || button->text().isEmpty())
                faults += node.key + u": a dead button"_s;
        }
        // Where a person could add something, the way to it stands there.
        bool canAdd = false;
        for (const ui::ActionText &text : console.window->actions().table())
            canAdd = canAdd || (text.node == node.node && text.id.endsWith(u".add"_s) &&
                                console.window->actions().action(text.id)->isEnabled());
        if (buttons > 1 || (canAdd && buttons == 0))
            faults += u"%1: %2 buttons"_s.arg(node.key).arg(buttons);
    }
    QVERIFY(seen >= 7);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestScreenStates::oneOfEachIsListedCountedAndExplained()
{
    SiteOnDisk site;
    fillOneOfEach(site);
    ConsoleFixture console(site);
    console.window->resize(1366, 768);
    const qint64 now = SystemClock().utcMs();
    engine::Report report;
    report.timeMs = now;
    report.sessions = {sampleSession(*console.window->console().snapshot(), *console.window->console().ledger(), 1,
                                     mac("52:54:00:7A:10:01"), now - 20'000, now, 40'000)};
    emit console.engine->report(report);
    QStringList faults;
    for (const char *key :
         {"devices", "boot-images", "task-sequences", "deployments", "exclusions", "duplicate-ids", "live-boots"}) {
        const QString name = QString::fromLatin1(key);
        console.window->showNode(ui::nodeFromKey(name));
        ui::ListView *list = listOf(console, ui::nodeFromKey(name));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(list->isVisible());
        list->selectRow(0);
        auto *details = console.find<QTabWidget>(u"details."_s + name);
        QTRY_VERIFY2(details->isVisible(), key);
        for (int tab = 0; tab < details->count(); ++tab) {
            details->setCurrentIndex(tab);
            QTest::qWait(0);
        }
        bool counted = false;
        for (const QLabel *label : console.window->page(ui::nodeFromKey(name))->findChildren<QLabel *>())
            counted = counted || (label->isVisible() && label->text().startsWith(u"1 "_s));
        if (!counted)
            faults += name + u": is not counted"_s;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestScreenStates::aFailureIsSaidWithCauseAndNextStepAndNothingIsLost()
{
    SiteOnDisk site;
    fillOneOfEach(site);
    ConsoleFixture console(site);
    console.window->resize(1366, 768);
    for (const Error &error :
         {Error{ErrorCode::Busy, {u"/srv/site/site.db"_s}},
          Error{ErrorCode::Corrupt, {u"/srv/site/state.db"_s, u"file is not a database"_s}},
          Error{ErrorCode::NoSpace, {u"/srv/site"_s}}, Error{ErrorCode::PermissionDenied, {u"/srv/site/site.db"_s}},
          Error{ErrorCode::Io, {u"/srv/site/content"_s, u"Input/output error"_s}},
          Error{ErrorCode::SchemaTooNew, {u"/srv/site/site.db"_s, u"99"_s, u"9"_s}}}) {
        emit console.engine->siteError(error);
        QTRY_VERIFY(noticeIn(console).contains(error.args.first()));
        QVERIFY2(sentencesIn(noticeIn(console)) >= 2, qPrintable(noticeIn(console)));
        QVERIFY(!QApplication::activeModalWidget());
    }
    // Whatever page one looks at, the notice stays and the rows are there.
    for (const ui::NodeText &node : ui::nodes()) {
        console.window->showNode(node.node);
        QTest::qWait(0);
        QVERIFY2(!noticeIn(console).isEmpty(), qPrintable(node.key));
    }
    console.window->showNode(ui::Node::Devices);
    QCOMPARE(listOf(console, ui::Node::Devices)->model()->rowCount(), 1);
}

void TestScreenStates::aDamagedSiteIsNotOpenedAndIsNotTouched()
{
    SiteOnDisk site;
    fillOneOfEach(site);
    QFile file(site.location.directory + u"/site.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write(QByteArray(4096, '#')) == 4096);
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    engine::EngineOptions options;
    options.site = site.location;
    engine::Engine engine(options);
    const Result<void> opened = engine.open();
    QVERIFY(!opened.ok());
    const QString text = models::errorText(opened.error());
    QVERIFY2(sentencesIn(text) >= 2 && text.contains(u"site.db"_s), qPrintable(text));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

QTEST_MAIN(TestScreenStates)
#include "test_screen_states.moc"
