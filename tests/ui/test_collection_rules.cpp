// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and maintenance windows by mouse and keyboard, and how they look.
#include "tests/ui/sample_site.h"
#include "ui/widgets/list_view.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeEdit>
#include <QToolButton>

using namespace slipway;
using namespace slipway::test;

namespace {

void picture(QWidget *widget, const QString &name)
{
    const QString sharp = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2" ? u"/scale2"_s : QString();
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s + sharp);
    QDir().mkpath(folder);
    QTest::qWait(50);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

void click(QDialog *dialog, const char *button)
{
    QTest::mouseClick(field<QPushButton>(dialog, button), Qt::LeftButton);
}

void choose(QComboBox *box, const QString &text)
{
    const int row = box->findText(text);
    QVERIFY2(row >= 0, qPrintable(text));
    box->setCurrentIndex(row);
}

} // namespace

class TestCollectionRulesDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void queryIsBuiltByFormAndFindsAtOnce();
    void wrongValueIsNamedAndNothingIsLost();
    void circleIsRefusedInTheDialog();
    void windowIsBuiltByForm();
    void seenMachinesShowInTheList();
    void picturesInTheDark();

private:
    static QDialog *open(ConsoleFixture &console, const QString &collection, const char *action)
    {
        console.window->showNode(ui::Node::Collections);
        auto *list = console.find<ui::ListView>(u"list.collections"_s);
        const auto &all = console.window->console().snapshot()->configuration().collections;
        for (const site::Collection &each : all) {
            if (each.name == collection)
                list->selectKeys({QString::number(each.id.value)});
        }
        console.action(action)->trigger();
        return console.dialog("edit-collection");
    }
    static const site::Collection *named(ConsoleFixture &console, const QString &name)
    {
        for (const site::Collection &each : console.window->console().snapshot()->configuration().collections) {
            if (each.name == name)
                return &each;
        }
        return nullptr;
    }
};

void TestCollectionRulesDialog::queryIsBuiltByFormAndFindsAtOnce()
{
    SiteOnDisk site;
    fillSampleSite(site);
    ConsoleFixture console(site);
    QDialog *dialog = open(console, u"Electronics lab"_s, "collection.rules");
    QVERIFY(dialog);
    QCOMPARE(field<QTabWidget>(dialog, "tabs")->currentIndex(), 1);
    picture(dialog, u"rules-empty"_s);
    click(dialog, "add-query");
    QDialog *query = console.dialog("query");
    QVERIFY(query);
    auto *count = field<QLabel>(query, "count");
    QTest::keyClicks(field<QLineEdit>(query, "value-1"), u"class-a-*"_s);
    QTRY_COMPARE(count->text(), u"Matches 9 of 14 devices"_s);
    QCOMPARE(field<QListWidget>(query, "preview")->count(), 9);
    click(query, "add-condition");
    choose(field<QComboBox>(query, "what-2"), u"Architecture"_s);
    choose(field<QComboBox>(query, "architecture-2"), u"x64"_s);
    QTRY_COMPARE(count->text(), u"Matches 5 of 14 devices"_s);
    picture(query, u"query"_s);
    click(query, "add-condition");
    choose(field<QComboBox>(query, "what-3"), u"Last seen"_s);
    QTRY_COMPARE(count->text(), u"Matches 0 of 14 devices"_s);
    QTest::mouseClick(field<QToolButton>(query, "remove-3"), Qt::LeftButton);
    QTRY_COMPARE(count->text(), u"Matches 5 of 14 devices"_s);
    press(query, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("query"));
    QCOMPARE(field<QListWidget>(dialog, "rules")->item(0)->text(),
             u"Name is like class-a-*, and architecture is x64"_s);
    picture(dialog, u"rules"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("edit-collection"));
    QTRY_COMPARE(named(console, u"Electronics lab"_s)->queries.size(), 1);
    QCOMPARE(site::queryText(named(console, u"Electronics lab"_s)->queries.first()),
             u"name like \"class-a-*\" and architecture is x64"_s);
    QCOMPARE(console.window->console().snapshot()->memberCount(named(console, u"Electronics lab"_s)->id), 10);
    picture(console.window.get(), u"collections-with-rules"_s);
}

void TestCollectionRulesDialog::wrongValueIsNamedAndNothingIsLost()
{
    SiteOnDisk site;
    fillSampleSite(site);
    ConsoleFixture console(site);
    QDialog *dialog = open(console, u"Classroom A"_s, "collection.rules");
    click(dialog, "add-query");
    QDialog *query = console.dialog("query");
    press(query, ui::names::DialogAccept);
    QVERIFY(errorIn(query).contains(u"no value"_s));
    choose(field<QComboBox>(query, "what-1"), u"Subnet"_s);
    field<QLineEdit>(query, "value-1")->setText(u"10.20.0.0/99"_s);
    press(query, ui::names::DialogAccept);
    QVERIFY2(errorIn(query).contains(u"10.20.0.0/99"_s), qPrintable(errorIn(query)));
    QCOMPARE(field<QLineEdit>(query, "value-1")->text(), u"10.20.0.0/99"_s);
    picture(query, u"query-wrong"_s);
    // What somebody types is text, quotation marks and all.
    choose(field<QComboBox>(query, "what-1"), u"Name"_s);
    field<QLineEdit>(query, "value-1")->setText(u"a\" or \\ <b>b</b>"_s);
    press(query, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("query"));
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(named(console, u"Classroom A"_s)->queries.size(), 1);
    QCOMPARE(named(console, u"Classroom A"_s)->queries.first().conditions.first().value, u"a\" or \\ <b>b</b>"_s);
}

void TestCollectionRulesDialog::circleIsRefusedInTheDialog()
{
    SiteOnDisk site;
    fillSampleSite(site);
    {
        const auto commands = site.commands();
        const CollectionId room = *commands->findCollection(u"Classroom A"_s);
        const CollectionId lab = *commands->findCollection(u"Electronics lab"_s);
        QVERIFY(commands->changeCollection(
            lab, {.addedRules = {{.kind = site::CollectionRule::Kind::Include, .other = room}}}));
    }
    ConsoleFixture console(site);
    QDialog *dialog = open(console, u"Classroom A"_s, "collection.rules");
    click(dialog, "add-exclude");
    QDialog *chooser = console.dialog("choose-collection");
    choose(field<QComboBox>(chooser, "collection"), u"Electronics lab"_s);
    press(chooser, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("choose-collection"));
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(errorIn(dialog).contains(u"Classroom A excludes Electronics lab, which includes Classroom A"_s));
    picture(dialog, u"rules-circle"_s);
    auto *rules = field<QListWidget>(dialog, "rules");
    rules->setCurrentRow(0);
    click(dialog, "remove-rule");
    QCOMPARE(rules->count(), 0);
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("edit-collection"));
    QVERIFY(named(console, u"Classroom A"_s)->excludes.isEmpty());
}

void TestCollectionRulesDialog::windowIsBuiltByForm()
{
    SiteOnDisk site;
    fillSampleSite(site);
    ConsoleFixture console(site);
    QDialog *dialog = open(console, u"Classroom A"_s, "collection.windows");
    click(dialog, "add-window");
    QDialog *window = console.dialog("maintenance-window");
    QVERIFY(field<QLabel>(window, "next")->text().contains(u"Every day at 22:00 for 8 h"_s));
    choose(field<QComboBox>(window, "recurrence"), u"On days of the week"_s);
    for (int day = 1; day <= 7; ++day)
        field<QCheckBox>(window, qPrintable(u"day-%1"_s.arg(day)))->setChecked(false);
    press(window, ui::names::DialogAccept);
    QVERIFY(errorIn(window).contains(u"day of the week"_s));
    field<QCheckBox>(window, "day-1")->setChecked(true);
    field<QCheckBox>(window, "day-3")->setChecked(true);
    field<QTimeEdit>(window, "time")->setTime(QTime(20, 30));
    field<QSpinBox>(window, "hours")->setValue(1);
    field<QSpinBox>(window, "minutes")->setValue(30);
    QVERIFY2(field<QLabel>(window, "next")->text().contains(u"Next: "_s),
             qPrintable(field<QLabel>(window, "next")->text()));
    picture(window, u"maintenance-window"_s);
    press(window, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("maintenance-window"));
    QVERIFY(
        field<QListWidget>(dialog, "windows")->item(0)->text().startsWith(u"Every Mon, Wed at 20:30 for 1 h 30 min"_s));
    // The same again changes nothing; a month's day does.
    click(dialog, "add-window");
    window = console.dialog("maintenance-window");
    choose(field<QComboBox>(window, "recurrence"), u"On a day of every month"_s);
    field<QSpinBox>(window, "day-of-month")->setValue(31);
    choose(field<QComboBox>(window, "clock"), u"UTC"_s);
    press(window, ui::names::DialogAccept);
    QTRY_VERIFY(console.dialogGone("maintenance-window"));
    QCOMPARE(field<QListWidget>(dialog, "windows")->count(), 2);
    picture(dialog, u"windows"_s);
    press(dialog, ui::names::DialogAccept);
    QTRY_COMPARE(named(console, u"Classroom A"_s)->windows.size(), 2);
    QStringList texts;
    for (const site::MaintenanceWindow &each : named(console, u"Classroom A"_s)->windows)
        texts += site::windowText(each);
    QCOMPARE(texts, (QStringList{u"weekly mon,wed 20:30 90m"_s, u"monthly 31 22:00 8h utc"_s}));
}

void TestCollectionRulesDialog::seenMachinesShowInTheList()
{
    SiteOnDisk site;
    fillSampleSite(site);
    {
        auto state = store::StateStore::open(site.location);
        QVERIFY((*state)->saveObservations(
            {{mac("52:54:00:7A:10:01"),
              {SystemClock().utcMs() - 3600'000, Ipv4::parse("10.20.0.254"), u"eth0/7"_s, u"sw-b2"_s}}}));
    }
    ConsoleFixture console(site);
    const auto &devices = console.window->console().devices;
    QTRY_VERIFY(devices.rowCount() > 0);
    const auto *row = devices.find({1});
    QVERIFY(row);
    QTRY_COMPARE(devices.find({1})->switchPort, u"sw-b2, eth0/7"_s);
    QCOMPARE(devices.find({1})->network, u"10.20.0.254"_s);
    QVERIFY(devices.find({1})->seenMs > 0);
    QCOMPARE(devices.find({2})->switchPort, QString());
    // The form finds it by that, though no collection asks for it yet.
    QDialog *dialog = open(console, u"Classroom A"_s, "collection.rules");
    click(dialog, "add-query");
    QDialog *query = console.dialog("query");
    choose(field<QComboBox>(query, "what-1"), u"Switch port"_s);
    field<QLineEdit>(query, "value-1")->setText(u"sw-b2 *"_s);
    QTRY_COMPARE(field<QLabel>(query, "count")->text(), u"Matches 1 of 14 devices"_s);
}

void TestCollectionRulesDialog::picturesInTheDark()
{
    ConsoleFixture::look().apply(ui::Theme::Dark);
    SiteOnDisk site;
    fillSampleSite(site);
    {
        const auto commands = site.commands();
        const CollectionId room = *commands->findCollection(u"Classroom A"_s);
        const CollectionId lab = *commands->findCollection(u"Electronics lab"_s);
        using Kind = site::CollectionRule::Kind;
        QVERIFY(commands->changeCollection(
            room, {.addedRules = {{.kind = Kind::Query, .query = *site::parseQuery(u"vendor like Dell*"_s)},
                                  {.kind = Kind::Query,
                                   .query = *site::parseQuery(u"subnet within 10.20.0.0/16 and last-seen within 30"_s)},
                                  {.kind = Kind::Include, .other = lab},
                                  {.kind = Kind::Exclude, .other = site::AllUnknownComputers}},
                   .addedWindows = {*site::parseWindow(u"daily 22:00 8h"_s),
                                    *site::parseWindow(u"once 2020-01-01T20:00 2h utc"_s)}}));
    }
    ConsoleFixture console(site);
    console.window->resize(1366, 768);
    QDialog *dialog = open(console, u"Classroom A"_s, "collection.rules");
    picture(dialog, u"rules-dark"_s);
    field<QTabWidget>(dialog, "tabs")->setCurrentIndex(2);
    picture(dialog, u"windows-dark"_s);
    field<QListWidget>(dialog, "windows")->setCurrentRow(0);
    click(dialog, "edit-window");
    picture(console.dialog("maintenance-window"), u"maintenance-window-dark"_s);
    console.dialog("maintenance-window")->reject();
    field<QTabWidget>(dialog, "tabs")->setCurrentIndex(0);
    picture(dialog, u"collection-general-dark"_s);
    QVERIFY(dialog->height() < 700);
    picture(console.window.get(), u"collections-dark-1366"_s);
    ConsoleFixture::look().apply(ui::Theme::Light);
}

QTEST_MAIN(TestCollectionRulesDialog)
#include "test_collection_rules.moc"
