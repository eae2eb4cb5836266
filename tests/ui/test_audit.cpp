// SPDX-License-Identifier: GPL-3.0-or-later
// The Audit page and the replay of earlier times, clicked through.
#include "models/texts/audit_text.h"
#include "tests/ui/sample_site.h"
#include "ui/widgets/list_view.h"
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabWidget>

using namespace slipway;
using namespace slipway::test;

namespace {

void picture(QWidget *widget, const QString &name)
{
    const QString sharp = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"/scale2"_s : QString();
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s + sharp);
    QDir().mkpath(folder);
    QTest::qWait(0);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }

    void trailIsListedAndFoundIntact()
    {
        SiteOnDisk site;
        fillSampleSite(site);
        ConsoleFixture console(site);
        console.window->resize(1366, 768);
        console.window->showNode(ui::Node::Audit);
        auto *list = console.find<ui::ListView>(u"list.audit"_s);
        const int rows = int(site.commands()->auditTrail({})->size());
        QVERIFY(rows > 20);
        QTRY_COMPARE(list->model()->rowCount(), rows);
        auto *badge = console.find<QLabel>(u"auditBadge"_s);
        QTRY_VERIFY2(badge->text().contains(u"intact"_s), qPrintable(badge->text()));
        auto *changes = console.find<ui::ListView>(u"auditChanges"_s);
        // What another program does appears by itself, Clear and settings alike.
        QVERIFY(site.commands()->setSetting(u"prompt.timeout"_s, u"25"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), rows + 1, 5000);
        list->selectRow(0);
        QTRY_COMPARE(changes->model()->index(0, 2).data().toString(), u"25"_s);
        picture(console.window.get(), u"audit-light"_s);
        console.find<QTabWidget>(u"details.audit"_s)->setCurrentIndex(1);
        picture(console.window.get(), u"audit-entry-light"_s);
        ConsoleFixture::look().apply(ui::Theme::Dark);
        console.find<QTabWidget>(u"details.audit"_s)->setCurrentIndex(0);
        picture(console.window.get(), u"audit-dark"_s);
        ConsoleFixture::look().apply(ui::Theme::Light);
    }

    void everyVerbIsInOneArea()
    {
        SiteOnDisk site;
        ConsoleFixture console(site);
        console.window->showNode(ui::Node::Audit);
        auto *areas = console.find<QComboBox>(u"auditArea"_s);
        for (const QString &verb : models::auditVerbs()) {
            QStringList in;
            for (int i = 0; i < areas->count(); ++i) {
                if (areas->itemData(i).toStringList().contains(verb.section(u'.', 0, 0)))
                    in += areas->itemText(i);
            }
            QVERIFY2(in.size() == 1, qPrintable(verb + u": "_s + in.join(u", "_s)));
        }
    }

    void changedTrailIsSaidLoudly()
    {
        SiteOnDisk site;
        fillSampleSite(site);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(site.location.siteDatabase());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"DROP TRIGGER audit_stays"_s));
            QVERIFY(query.exec(u"UPDATE audit SET author = 'somebody else' WHERE id = 5"_s));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        ConsoleFixture console(site);
        console.window->resize(1366, 768);
        console.window->showNode(ui::Node::Audit);
        auto *badge = console.find<QLabel>(u"auditBadge"_s);
        QTRY_VERIFY2(badge->text().contains(u"Row 5 was changed"_s), qPrintable(badge->text()));
        picture(console.window.get(), u"audit-broken-light"_s);
    }

    void answerOfAnEarlierTimeIsShown()
    {
        SiteOnDisk site;
        fillSampleSite(site);
        ConsoleFixture console(site);
        console.window->resize(1366, 768);
        console.window->showNode(ui::Node::Audit);
        auto *list = console.find<ui::ListView>(u"list.audit"_s);
        QTRY_VERIFY(list->model()->rowCount() > 20);
        // Right after the second exclusion the first machine was excluded already.
        list->selectRow(0);
        console.action("audit.replay")->trigger();
        QTRY_VERIFY(console.dialog("replay"));
        QDialog *dialog = console.dialog("replay");
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(!errorIn(dialog).isEmpty());
        field<QLineEdit>(dialog, "machine")->setText(u"class-a-01"_s);
        press(dialog, ui::names::DialogAccept);
        auto *steps = console.find<ui::ListView>(u"replaySteps"_s);
        QTRY_VERIFY(steps->model()->rowCount() > 3);
        auto *basis = console.find<QLabel>(u"replayBasis"_s);
        QVERIFY2(basis->text().contains(u"revision"_s), qPrintable(basis->text()));
        picture(dialog, u"replay-light"_s);
        field<QDateTimeEdit>(dialog, "time")->setDateTime(QDateTime(QDate(2001, 1, 1), QTime(0, 0)));
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY2(errorIn(dialog).contains(u"reaches back"_s), qPrintable(errorIn(dialog)));
        ConsoleFixture::look().apply(ui::Theme::Dark);
        picture(dialog, u"replay-dark"_s);
        ConsoleFixture::look().apply(ui::Theme::Light);
        press(dialog, ui::names::DialogReject);
        QTRY_VERIFY(console.dialogGone("replay"));
    }
};

QTEST_MAIN(TestAudit)
#include "test_audit.moc"
