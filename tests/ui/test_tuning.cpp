// SPDX-License-Identifier: GPL-3.0-or-later
// Block and window size of the site, a collection and a device: applied, given up, and what firmware makes of them;
// machines that were backed off; pictures of the page.
#include "tests/ui/tuning_console.h"
#include "ui/pages/tuning_meaning.h"
#include <QAccessible>
#include <QTabWidget>

using namespace slipway;
using namespace slipway::test;
using policy::SizePair;

class TestTuning : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void theSitesValuesAreAppliedWithOneClick();
    void whatIsNoSizeCannotBeApplied();
    void aCollectionOverridesOneValueAndInheritsTheOther();
    void aDeviceIsTunedFromItsPage();
    void whatSomebodyEditsIsNotOverwritten();
    void warningsOfferTheirRemedy();
    void theChosenImageIsReckonedWith();
    void theKeyboardGoesFromTopToBottom();
    void backedOffMachinesGetTheirNormalValues();
    void everythingHasAnAccessibleName();
    void thePageIsDrawn();
};

void TestTuning::theSitesValuesAreAppliedWithOneClick()
{
    SiteOnDisk site;
    TuningConsole console(site);
    QCOMPARE(console.block()->value(), std::optional(4096));
    QCOMPARE(console.windowSize()->value(), std::optional(1));
    QVERIFY(!console.action("tuning.apply")->isEnabled());
    QVERIFY(!console.action("tuning.inherit")->isEnabled());
    console.type(console.block(), u"1456"_s);
    console.type(console.windowSize(), u"8"_s);
    QVERIFY(console.action("tuning.apply")->isEnabled());
    QCOMPARE(console.window->page(ui::Node::Tuning)->unsaved(),
             (QStringList{u"Block and window size for the whole site"_s}));
    console.press("tuning.apply");
    QTRY_COMPARE(console.settings().ramdiskBlockSize, 1456);
    QCOMPARE(console.settings().ramdiskWindowSize, 8);
    QTRY_COMPARE(console.notices(), u"Applied for the whole site. It counts from the next boot on."_s);
    QVERIFY(!console.action("tuning.apply")->isEnabled());
    QVERIFY(console.window->page(ui::Node::Tuning)->unsaved().isEmpty());
}

void TestTuning::whatIsNoSizeCannotBeApplied()
{
    SiteOnDisk site;
    TuningConsole console(site);
    for (const QString &wrong : {u"511"_s, u"65465"_s, u"many"_s, u"-1"_s}) {
        console.type(console.block(), wrong);
        QVERIFY2(!console.action("tuning.apply")->isEnabled(), qPrintable(wrong));
        QVERIFY(console.label("tuningState").contains(u"512 to 65,464"_s));
        QVERIFY(console.block()->property("invalid").toBool());
    }
    console.type(console.block(), u"8,192"_s); // as the locale writes it
    QCOMPARE(console.block()->value(), std::optional(8192));
    QVERIFY(!console.block()->property("invalid").toBool());
    console.press("tuning.revert");
    QCOMPARE(console.block()->value(), std::optional(4096));
    QVERIFY(!console.action("tuning.revert")->isEnabled());
}

void TestTuning::aCollectionOverridesOneValueAndInheritsTheOther()
{
    SiteOnDisk site;
    fillSampleSite(site);
    TuningConsole console(site);
    console.box("kind")->setCurrentIndex(1);
    console.box("which")->setCurrentText(u"Classroom A"_s);
    QCOMPARE(console.block()->value(), std::optional(0));
    QCOMPARE(console.block()->currentText(), u"Inherited: 4,096"_s);
    QVERIFY2(console.label("tuningReach").startsWith(u"Reaches 9 devices"_s), qPrintable(console.label("tuningReach")));
    console.type(console.windowSize(), u"16"_s);
    console.press("tuning.apply");
    QTRY_COMPARE(console.configuration().collectionRamdisks.size(), 1);
    QCOMPARE(console.configuration().collectionRamdisks.begin().value(), (site::RamdiskTuning{0, 16}));
    auto *tabs = console.find<QTabWidget>(u"tuningTabs"_s);
    QTRY_COMPARE(tabs->tabText(1), u"Overrides (1)"_s);
    QTRY_VERIFY(console.label("tuningState").startsWith(u"Without its own: 4,096 bytes, window 1"_s));
    // Back to the site, and by the list of overrides to the collection.
    console.box("kind")->setCurrentIndex(0);
    QVERIFY(!console.action("tuning.inherit")->isEnabled());
    tabs->setCurrentIndex(1);
    auto *list = console.find<ui::ListView>(u"list.tuning-overrides"_s);
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(console.box("which")->currentText(), u"Classroom A"_s);
    QVERIFY(console.action("tuning.inherit")->isEnabled());
    console.press("tuning.inherit");
    QTRY_VERIFY(console.configuration().collectionRamdisks.isEmpty());
    QTRY_COMPARE(console.notices(), u"Classroom A inherits its block and window size again."_s);
    QTRY_COMPARE(tabs->tabText(1), u"Overrides"_s);
    QCOMPARE(console.windowSize()->value(), std::optional(0));
}

void TestTuning::aDeviceIsTunedFromItsPage()
{
    SiteOnDisk site;
    fillSampleSite(site);
    TuningConsole console(site);
    console.window->showNode(ui::Node::Devices);
    console.find<ui::ListView>(u"list.devices"_s)->selectKeys({u"3"_s});
    console.action("device.tuning")->trigger();
    QCOMPARE(console.window->node(), ui::Node::Tuning);
    QCOMPARE(console.box("kind")->currentIndex(), 2);
    QCOMPARE(console.box("which")->currentText(), u"class-a-03"_s);
    console.type(console.block(), u"1024"_s);
    console.action("tuning.apply")->trigger();
    QTRY_COMPARE(console.configuration().deviceRamdisks.value(DeviceId{3}), (site::RamdiskTuning{1024, 0}));
    console.window->showNode(ui::Node::Collections);
    console.find<ui::ListView>(u"list.collections"_s)->selectRow(0);
    console.action("collection.tuning")->trigger();
    QCOMPARE(console.box("kind")->currentIndex(), 1);
}

void TestTuning::whatSomebodyEditsIsNotOverwritten()
{
    SiteOnDisk site;
    TuningConsole console(site);
    console.type(console.windowSize(), u"32"_s);
    auto other = site.commands();
    QVERIFY(other->setSetting(u"ramdisk.tftp-window-size"_s, u"4"_s).ok());
    QTRY_COMPARE(console.settings().ramdiskWindowSize, 4);
    QCOMPARE(console.windowSize()->value(), std::optional(32));
    console.press("tuning.revert");
    QCOMPARE(console.windowSize()->value(), std::optional(4));
    QVERIFY(other->setSetting(u"ramdisk.tftp-window-size"_s, u"2"_s).ok());
    QTRY_COMPARE(console.windowSize()->value(), std::optional(2)); // nobody was editing
}

void TestTuning::warningsOfferTheirRemedy()
{
    SiteOnDisk site;
    TuningConsole console(site);
    console.type(console.block(), u"16384"_s);
    QTRY_COMPARE(console.warnings().size(), 1);
    QVERIFY2(console.warnings().first().contains(u"1,456 bytes"_s), qPrintable(console.warnings().first()));
    auto *use = console.find<QPushButton>(u"tuning.useBlock"_s);
    QVERIFY(use);
    // 1,456, or less where this computer's network holds less.
    const QString offered = use->text().section(u' ', 1, 1);
    QVERIFY2(console.warnings().first().contains(offered), qPrintable(use->text()));
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(console.block()->value(), std::optional(QLocale().toInt(offered)));
    QVERIFY(*console.block()->value() <= 1456);
    QVERIFY(console.warnings().isEmpty());
    QCOMPARE(console.window->focusWidget(), console.block());
}

void TestTuning::theChosenImageIsReckonedWith()
{
    site::Configuration c;
    for (const auto &[name, size] : {std::pair(u"Windows PE x64"_s, 450'000'000), {u"Recovery"_s, 900'000'000}}) {
        site::BootImage image;
        image.id = BootImageId{c.bootImages.size() + 1};
        image.name = name;
        image.kind = site::BootImage::Kind::Wim;
        image.files += {site::ContentFile::Role::BootFile, u"boot.sdi"_s, {}, "00", 3'170'304};
        image.files += {site::ContentFile::Role::Wim, u"boot.wim"_s, {}, "11", size};
        c.bootImages += image;
    }
    ui::TuningMeaning meaning;
    meaning.setImages(site::Snapshot(c));
    meaning.setFacts({1500, 1, 1000});
    meaning.setSizes(SizePair{1000, 1});
    auto *images = meaning.findChild<QComboBox *>(u"tuning.image"_s);
    QCOMPARE(images->count(), 2); // and no made-up one
    const auto says = [&](const QString &text) {
        for (QLabel *label : meaning.findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(says(u"450,001 blocks, 450,001 waits"_s));
    images->setCurrentIndex(1);
    QVERIFY(says(u"900,001 blocks"_s));
    // Another one goes: what was chosen stays.
    c.bootImages.removeFirst();
    meaning.setImages(site::Snapshot(c));
    QCOMPARE(images->currentText().section(u' ', 0, 0), u"Recovery"_s);
    QVERIFY(says(u"900,001 blocks"_s));
}

void TestTuning::theKeyboardGoesFromTopToBottom()
{
    SiteOnDisk site;
    TuningConsole console(site);
    console.window->activateWindow();
    console.type(console.windowSize(), u"128"_s); // two warnings with a button each
    QTRY_COMPARE(console.warnings().size(), 3);
    console.box("kind")->setFocus();
    auto *content = console.find<QWidget>(u"tuningValuesScroll"_s)->findChild<QWidget *>(u"scrollContent"_s);
    int last = -1, count = 0;
    while (console.window->focusWidget()->objectName() != u"button.tuning.apply"_s) {
        QWidget *now = console.window->focusWidget();
        // Within what scrolls along with the focus.
        const int y = content->isAncestorOf(now) ? now->mapTo(content, QPoint(0, now->height() / 2)).y() : last;
        QVERIFY2(y >= last, qPrintable(now->objectName()));
        last = y;
        QVERIFY(++count < 12);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QVERIFY2(count >= 7, qPrintable(QString::number(count)));
}

void TestTuning::backedOffMachinesGetTheirNormalValues()
{
    SiteOnDisk site;
    fillSampleSite(site);
    {
        auto state = store::StateStore::open(site.location);
        QVERIFY((*state)->setBackOff(mac("52:54:00:7A:10:02"), {{1456, 0}, SystemClock().utcMs()}).ok());
    }
    TuningConsole console(site);
    auto *tabs = console.find<QTabWidget>(u"tuningTabs"_s);
    QTRY_COMPARE(tabs->tabText(2), u"Backed off (1)"_s);
    tabs->setCurrentIndex(2);
    auto *list = console.find<ui::ListView>(u"list.tuning-back-offs"_s);
    QVERIFY(!console.action("tuning.normal")->isEnabled());
    list->selectRow(0);
    QVERIFY(console.action("tuning.normal")->isEnabled());
    picture(console.window.get(), u"tuning-backed-off"_s);
    console.action("tuning.normal")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(2), u"Backed off"_s, 10'000);
    QTRY_COMPARE(console.notices(), u"1 machine uses the normal values again from the next boot on."_s);
}

void TestTuning::everythingHasAnAccessibleName()
{
    SiteOnDisk site;
    fillSampleSite(site);
    fillTransfers(site, week(SystemClock().utcMs()));
    TuningConsole console(site);
    QTRY_VERIFY(console.chart()->isVisible());
    console.box("kind")->setCurrentIndex(2);
    console.type(console.block(), u"16384"_s);
    for (const bool table : {false, true}) {
        console.action("tuning.table")->setChecked(table);
        for (QWidget *widget : console.window->page(ui::Node::Tuning)->findChildren<QWidget *>()) {
            const bool inside = widget->objectName().startsWith(u"qt_"_s) ||
                                qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) ||
                                qobject_cast<QComboBox *>(widget->parentWidget());
            if (inside || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void TestTuning::thePageIsDrawn()
{
    SiteOnDisk site;
    fillSampleSite(site);
    fillTransfers(site, week(SystemClock().utcMs()));
    {
        auto commands = site.commands();
        const auto room = commands->findCollection(u"Classroom A"_s);
        QVERIFY(commands->setRamdisk({*room, {}}, {1456, 8}).ok());
        QVERIFY(commands->setRamdisk({{}, DeviceId{4}}, {0, 1}).ok());
    }
    TuningConsole console(site);
    QTRY_COMPARE(console.label("tuningCount"), u"180 transfers"_s);
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        const QString name = u"tuning-%1-"_s + ui::themeKey(theme);
        console.window->setTheme(theme);
        console.box("kind")->setCurrentIndex(0);
        console.find<QTabWidget>(u"tuningTabs"_s)->setCurrentIndex(0);
        picture(console.window.get(), name.arg(u"site"_s));
        console.type(console.block(), u"65464"_s);
        console.type(console.windowSize(), u"128"_s);
        picture(console.window.get(), name.arg(u"warnings"_s));
        console.press("tuning.revert");
        console.box("kind")->setCurrentIndex(1);
        console.box("which")->setCurrentText(u"Classroom A"_s);
        console.find<QTabWidget>(u"tuningTabs"_s)->setCurrentIndex(1);
        picture(console.window.get(), name.arg(u"overrides"_s));
        console.find<QTabWidget>(u"tuningTabs"_s)->setCurrentIndex(0);
        console.action("tuning.table")->setChecked(true);
        picture(console.window.get(), name.arg(u"table"_s));
        console.action("tuning.table")->setChecked(false);
        console.action("tuning.test")->trigger();
        picture(console.dialog("tuning-test"), name.arg(u"dialog"_s));
        console.dialog("tuning-test")->reject();
        QTRY_VERIFY(!console.dialog("tuning-test"));
    }
    console.window->setTheme(ui::Theme::Light);
}

QTEST_MAIN(TestTuning)
#include "test_tuning.moc"
