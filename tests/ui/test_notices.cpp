// SPDX-License-Identifier: GPL-3.0-or-later
// What the console says by itself: the bar, the flag and the tray. Nothing of it asks for a click.
#include "tests/ui/sample_site.h"
#include "ui/shell/notice_flag.h"
#include "ui/shell/notification_bar.h"
#include "ui/shell/tray.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/path_field.h"
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QTabWidget>
#include <QToolButton>

using namespace slipway;
using namespace slipway::test;

namespace {

void picture(QWidget *widget, const QString &name)
{
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QDir().mkpath(folder);
    QTest::qWait(0);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

session::BootSession failedSession(const char *token, qint64 nowMs)
{
    session::BootSession session;
    session.token = token;
    session.mac = mac("52:54:00:7A:10:01");
    session.startedMs = nowMs - 30'000;
    session.lastSeenMs = nowMs + 60'000;
    session.endedMs = nowMs;
    session.decision.deviceName = u"<b>class-a-01</b>"_s;
    session.state = session::State::Failed;
    session.stage = session::Stage::FileFailed;
    session.events += {nowMs - 10'000, session.token, session::Stage::FileBegins, u"boot.wim"_s};
    session.events += {nowMs, session.token, session::Stage::FileFailed, u"boot.wim"_s};
    return session;
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void aNoticeIsCopiedSnoozedAndComesAgainOnlyLater();
    void whatOnlyInformsGoesByItselfAndDisplacesNothingWorse();
    void whatComesAndGoesByItselfMovesNoRow();
    void whatIsOverGoesByItself();
    void theFlagKeepsWhatWasSaid();
    void theTraySaysWhatMattersAndNotTooOften();
    void theTrayShowsItsStateByShape();
    void theHistoryIsNoNews();
    void theBundleIsShownBeforeItIsSaved();
    void aboutNamesEveryLicence();
    void whatIsRememberedCanBeForgotten();

private:
    void report(const session::BootSession &session)
    {
        engine::Report report;
        report.timeMs = SystemClock().utcMs();
        report.sessions = {session};
        emit m_console->engine->report(report);
    }
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestNotices::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
}

void TestNotices::aNoticeIsCopiedSnoozedAndComesAgainOnlyLater()
{
    const ui::Notice notice{u"test"_s, ui::Notice::Level::Warning, u"Something <i>is</i> odd."_s, {}, {}};
    m_console->window->console().notify(notice);
    auto *more = m_console->find<QToolButton>(ui::names::NoticeMore);
    QVERIFY(more && !more->accessibleName().isEmpty());
    picture(m_console->window.get(), u"notice-more"_s);
    const QList<QAction *> actions = more->menu()->actions();
    actions.at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), notice.text);
    actions.at(2)->trigger();
    auto *bar = m_console->find<QWidget>(ui::names::NoticeBar);
    QTRY_VERIFY(!bar->isVisible());
    m_console->window->console().notify(notice);
    QVERIFY(!bar->isVisible());
    // It is over: the next one is a new one.
    emit m_console->window->console().noticeOver(u"test"_s);
    m_console->window->console().notify(notice);
    QVERIFY(bar->isVisible());
    emit m_console->window->console().noticeOver(u"test"_s);
    // What must be seen cannot be put off.
    ui::Notice stays = notice;
    stays.stays = true;
    m_console->window->console().notify(stays);
    QTRY_VERIFY(!m_console->find<QToolButton>(ui::names::NoticeMore));
    emit m_console->window->console().noticeOver(u"test"_s);
}

void TestNotices::whatOnlyInformsGoesByItselfAndDisplacesNothingWorse()
{
    using Level = ui::Notice::Level;
    auto *bar = m_console->window->findChild<ui::NotificationBar *>();
    const auto texts = [window = m_console->window.get()] {
        QList<QLabel *> labels = window->findChildren<QLabel *>(QString(ui::names::NoticeText));
        labels.removeIf([](const QLabel *label) { return !label->isVisible(); });
        std::sort(labels.begin(), labels.end(), [window](const QLabel *a, const QLabel *b) {
            return a->mapTo(window, QPoint()).y() < b->mapTo(window, QPoint()).y();
        });
        QStringList said;
        for (const QLabel *label : std::as_const(labels))
            said += label->text();
        return said.join(u' ');
    };
    const auto say = [this](const char *id, Level level) {
        m_console->window->console().notify({QString::fromLatin1(id), level, QString::fromLatin1(id), {}, {}});
    };
    bar->setPatience(std::chrono::hours(1));
    say("info1", Level::Info);
    say("warning1", Level::Warning);
    say("error1", Level::Error);
    QTRY_COMPARE(texts(), u"error1 warning1 info1"_s);
    say("info2", Level::Info); // the newer of what only informs
    QTRY_COMPARE(texts(), u"error1 warning1 info2"_s);
    say("warning2", Level::Warning);
    QTRY_COMPARE(texts(), u"error1 warning1 warning2"_s);
    bar->setPatience(std::chrono::milliseconds(1));
    say("info3", Level::Info); // a fourth, until it has gone
    QTRY_COMPARE(texts(), u"error1 warning1 warning2"_s);
    QVERIFY(m_console->window->findChild<ui::NoticeFlag *>()->unseen() >= 6);
    bar->setPatience(std::chrono::seconds(10));
    for (const char *id : {"warning1", "error1", "warning2"})
        emit m_console->window->console().noticeOver(QString::fromLatin1(id));
    QTRY_VERIFY(!bar->isVisible());
}

void TestNotices::whatComesAndGoesByItselfMovesNoRow()
{
    auto *page = m_console->find<QWidget>(u"list.devices"_s);
    const auto place = [page, this] { return page->mapTo(m_console->window.get(), QPoint()); };
    const auto laidOut = [] { QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); };
    m_console->window->showNode(ui::Node::Devices);
    laidOut();
    const QPoint before = place();
    m_console->window->console().notify({u"i"_s, ui::Notice::Level::Info, u"It is saved."_s, {}, {}});
    auto *said = m_console->find<QLabel>(ui::names::NoticeText);
    QTRY_VERIFY(said && said->isVisible());
    picture(m_console->window.get(), u"notice-passing"_s);
    QCOMPARE(place(), before);
    // At the lower edge, whatever the size of the window.
    m_console->window->resize(1000, 640);
    QTRY_COMPARE(said->parentWidget()->parentWidget()->geometry().bottom(),
                 said->parentWidget()->parentWidget()->parentWidget()->rect().bottom());
    m_console->window->resize(1366, 768);
    emit m_console->window->console().noticeOver(u"i"_s);
    QTRY_COMPARE(place(), before);
}

void TestNotices::whatIsOverGoesByItself()
{
    auto *bar = m_console->find<QWidget>(ui::names::NoticeBar);
    QVERIFY(!bar->isVisible());
    emit m_console->engine->siteError({ErrorCode::NoSpace, {u"/srv/site"_s}});
    QTRY_VERIFY(bar->isVisible());
    emit m_console->engine->statusMessage({0, 1, u"STORE_BACK"_s, u"info"_s, {}});
    QTRY_VERIFY(!bar->isVisible());
}

void TestNotices::theFlagKeepsWhatWasSaid()
{
    auto *flag = m_console->window->findChild<ui::NoticeFlag *>();
    emit flag->menu()->aboutToShow();
    QCOMPARE(flag->unseen(), 0);
    m_console->window->console().notify({u"a"_s, ui::Notice::Level::Info, u"First & last"_s, {}, {}});
    m_console->window->console().notify({u"a"_s, ui::Notice::Level::Info, u"First & last"_s, {}, {}});
    m_console->window->console().notify({u"b"_s, ui::Notice::Level::Error, u"Second"_s, {}, {}});
    QCOMPARE(flag->unseen(), 3);
    QCOMPARE(flag->accessibleName(), u"3 new messages"_s);
    picture(m_console->window.get(), u"notice-flag"_s);
    emit flag->menu()->aboutToShow();
    QCOMPARE(flag->unseen(), 0);
    QVERIFY(flag->menu()->actions().at(0)->text().endsWith(u"Second"_s));
    QVERIFY(flag->menu()->actions().at(1)->text().endsWith(u"First && last"_s));
    QVERIFY(!flag->menu()->actions().value(2) || !flag->menu()->actions().at(2)->text().contains(u"First"_s));
    for (const char *id : {"a", "b"})
        emit m_console->window->console().noticeOver(QString::fromLatin1(id));
    QTRY_VERIFY(!m_console->find<QWidget>(ui::names::NoticeBar)->isVisible());
    flag->menu()->actions().at(0)->trigger();
    QVERIFY(m_console->find<QWidget>(ui::names::NoticeBar)->isVisible());
    emit flag->menu()->aboutToShow();
    QCOMPARE(flag->unseen(), 0); // to read it again is no new one
    emit m_console->window->console().noticeOver(u"b.again"_s);
}

void TestNotices::theTraySaysWhatMattersAndNotTooOften()
{
    auto *tray = m_console->window->findChild<ui::Tray *>();
    QSignalSpy said(tray, &ui::Tray::said);
    m_console->action("tray.notices")->setChecked(true);
    m_console->window->console().notify({u"x"_s, ui::Notice::Level::Info, u"Nothing much"_s, {}, {}});
    QCOMPARE(said.count(), 0);
    const qint64 now = SystemClock().utcMs();
    report(failedSession("failfailfailfai1", now));
    QCOMPARE(said.count(), 1);
    QVERIFY2(said.at(0).at(0).toString().contains(u"did not boot"_s), qPrintable(said.at(0).at(0).toString()));
    // The same one again, and more within ten seconds: not now.
    report(failedSession("failfailfailfai1", now));
    report(failedSession("failfailfailfai2", now));
    m_console->window->console().notify({u"brake"_s, ui::Notice::Level::Error, u"The brake has engaged"_s, {}, {}});
    QCOMPARE(said.count(), 1);
    emit m_console->window->console().noticeOver(u"brake"_s);
    emit m_console->window->console().noticeOver(u"x"_s);
    m_console->action("tray.notices")->setChecked(false);
    QCOMPARE(QSettings().value(u"tray/notices"_s).toBool(), false);
    m_console->action("tray.notices")->setChecked(true);
}

void TestNotices::theTrayShowsItsStateByShape()
{
    auto *tray = m_console->window->findChild<ui::Tray *>();
    QCOMPARE(tray->state(), ui::TrayState::Stopped);
    QVERIFY(tray->toolTip().startsWith(u"Slipway: stopped"_s));
    m_console->action("engine.start")->trigger();
    QTRY_COMPARE(tray->state(), ui::TrayState::Serving);
    QVERIFY(tray->toolTip().contains(u"14 devices"_s));
    m_console->action("guard.stop-answering")->trigger();
    QTRY_COMPARE(tray->state(), ui::TrayState::Stopped);
    m_console->action("guard.start-answering")->trigger();
    QTRY_COMPARE(tray->state(), ui::TrayState::Serving);
    // Grey, each still differs from the others.
    QList<QImage> shapes;
    QImage sheet(3 * 140, 140, QImage::Format_ARGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (const ui::TrayState state : {ui::TrayState::Serving, ui::TrayState::Stopped, ui::TrayState::Problem}) {
        const QImage shape = ui::trayIcon(state).pixmap(64, 64).toImage();
        painter.drawImage(QRect(int(shapes.size()) * 140 + 6, 6, 128, 128), shape);
        shapes += shape.convertToFormat(QImage::Format_Alpha8);
    }
    painter.end();
    QVERIFY(sheet.save(QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots/tray.png"_s)));
    QVERIFY(shapes[0] != shapes[1] && shapes[1] != shapes[2] && shapes[0] != shapes[2]);
    // Without a tray nothing is held back: closing closes.
    if (!m_console->action("tray.stay")->isEnabled())
        QVERIFY(!tray->holdsClosed());
}

void TestNotices::theHistoryIsNoNews()
{
    auto *tray = m_console->window->findChild<ui::Tray *>();
    QSignalSpy said(tray, &ui::Tray::said);
    session::BootSession old = failedSession("oldoldoldoldold1", SystemClock().utcMs() - 3'600'000);
    report(old);
    QVERIFY(m_console->window->console().sessions.find(old.token));
    QCOMPARE(said.count(), 0);
}

void TestNotices::theBundleIsShownBeforeItIsSaved()
{
    m_console->action("help.diagnostics")->trigger();
    QDialog *dialog = m_console->dialog("diagnostics");
    QVERIFY(dialog);
    auto *lines = dialog->findChild<QListView *>(u"diagnosticLines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines->model()->rowCount() > 50, 20'000);
    const auto text = [lines] { return static_cast<QStringListModel *>(lines->model())->stringList().join(u'\n'); };
    QVERIFY(!text().contains(u"Caretaker"_s) && !text().contains(u"52:54:00:7A"_s, Qt::CaseInsensitive));
    const QString file = m_site->file(u"bundle.json"_s, "old");
    field<ui::PathField>(dialog, "file")->setPath(file);
    picture(dialog, u"dialog-diagnostics"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(m_console->dialogGone("diagnostics"));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(saved.readAll()).object();
    QCOMPARE(document.value(u"format"_s).toString(), u"slipway-diagnostics"_s);
    QVERIFY(document.value(u"redacted"_s).toBool());
    emit m_console->window->console().noticeOver(u"diagnostics"_s);
}

void TestNotices::aboutNamesEveryLicence()
{
    m_console->action("help.about")->trigger();
    QDialog *dialog = m_console->dialog("about");
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"aboutLicence"_s)
                ->toPlainText()
                .contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    auto *tabs = dialog->findChild<QTabWidget *>(u"aboutTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        picture(dialog, u"dialog-about-%1"_s.arg(tab));
    }
    dialog->reject();
}

void TestNotices::whatIsRememberedCanBeForgotten()
{
    QSettings settings;
    for (const char *key : {"window/node", "window/theme", "columns/devices/ids", "paths/last"})
        settings.setValue(QString::fromLatin1(key), u"kept"_s);
    ui::forgetPlace();
    QVERIFY(!settings.contains(u"window/node"_s));
    QVERIFY(settings.contains(u"window/theme"_s) && settings.contains(u"columns/devices/ids"_s));
    ui::forgetLooks();
    QVERIFY(!settings.contains(u"window/theme"_s) && !settings.contains(u"columns/devices/ids"_s));
    QVERIFY(settings.contains(u"paths/last"_s));
}

QTEST_MAIN(TestNotices)
#include "test_notices.moc"
