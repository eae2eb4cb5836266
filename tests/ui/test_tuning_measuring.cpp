// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured, as chart and table; what it recommends; a test run over real sockets, and the next boot.
#include "tests/ui/tuning_console.h"
#include "ui/dialogs/tuning_test_dialog.h"
#include "ui/pages/tuning_page.h"
#include <QCheckBox>
#include <QFileDialog>

using namespace slipway;
using namespace slipway::test;
using policy::SizePair;

class TestTuningMeasuring : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void withoutMeasurementsThereIsOneButton();
    void theChartShowsWhatWasMeasured();
    void aClickIntoTheChartProposesItsSizes();
    void filtersNarrowChartAndTable();
    void theRecommendationIsAppliedWithOneClick();
    void tableAndPictureAreWritten();
    void theNextBootIsWaitedFor();
    void theTestDialogAsksForSomethingPossible();
    void aTestRunMeasuresOverRealSockets();
    void aTestRunCanBeCancelled();
};

void TestTuningMeasuring::withoutMeasurementsThereIsOneButton()
{
    SiteOnDisk site;
    TuningConsole console(site);
    auto *button = console.find<QPushButton>(u"emptyButton.tuning"_s);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!console.action("tuning.export")->isEnabled());
    picture(console.window.get(), u"empty-tuning"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(console.dialog("tuning-test"));
}

void TestTuningMeasuring::theChartShowsWhatWasMeasured()
{
    SiteOnDisk site;
    fillTransfers(site, week(SystemClock().utcMs()));
    TuningConsole console(site);
    QTRY_COMPARE(console.label("tuningCount"), u"180 transfers"_s);
    QVERIFY(console.chart()->isVisible());
    QVERIFY2(console.chart()->accessibleDescription().startsWith(u"20 choices measured."_s),
             qPrintable(console.chart()->accessibleDescription()));
    const QString text = console.chart()->toolTipOf({4096, 8});
    QVERIFY2(text.contains(u"6 arrived, 3 failed"_s), qPrintable(text));
    QVERIFY(console.chart()->toolTipOf({4096, 1}).contains(u"This is in force"_s));
    QVERIFY(console.chart()->toolTipOf({2048, 8}).isEmpty());
    console.action("tuning.table")->trigger();
    QVERIFY(console.table()->isVisible());
    QVERIFY(!console.chart()->isVisible());
    QVERIFY(console.table()->model()->rowCount() >= 20);
    QVERIFY(!console.action("tuning.picture")->isEnabled());
}

void TestTuningMeasuring::aClickIntoTheChartProposesItsSizes()
{
    SiteOnDisk site;
    fillTransfers(site, week(SystemClock().utcMs()));
    TuningConsole console(site);
    QTRY_VERIFY(console.chart()->isVisible());
    QTRY_VERIFY(!console.chart()->place({8192, 16}).isNull());
    auto *plot = console.find<QWidget>(u"tuningPlot"_s);
    QTest::mouseClick(plot, Qt::LeftButton, {},
                      plot->mapFrom(console.chart(), console.chart()->place({8192, 16}).center()));
    QCOMPARE(console.block()->value(), std::optional(8192));
    QCOMPARE(console.windowSize()->value(), std::optional(16));
    QVERIFY(console.action("tuning.apply")->isEnabled());
    // The same by the keyboard.
    console.action("tuning.table")->trigger();
    console.table()->selectRow(0);
    QTest::keyClick(console.table(), Qt::Key_Return);
    QVERIFY(console.block()->value() != std::optional(8192));
}

void TestTuningMeasuring::filtersNarrowChartAndTable()
{
    SiteOnDisk site;
    fillTransfers(site, week(SystemClock().utcMs()));
    TuningConsole console(site);
    QTRY_COMPARE(console.label("tuningCount"), u"180 transfers"_s);
    console.box("measuredImage")->setCurrentIndex(console.box("measuredImage")->findData(u"Windows PE arm64"_s));
    QTRY_COMPARE(console.label("tuningCount"), u"60 transfers"_s);
    console.box("source")->setCurrentIndex(1);
    QTRY_VERIFY(console.find<QPushButton>(u"emptyButton.tuning"_s)->isVisible());
    console.box("source")->setCurrentIndex(0);
    console.box("measuredImage")->setCurrentIndex(0);
    QTRY_COMPARE(console.label("tuningCount"), u"180 transfers"_s);
    auto *cards = console.box("vendor");
    if (cards->count() < 3)
        QSKIP("the package ieee-data is not installed: no network card has a known maker");
    cards->setCurrentIndex(1);
    QTRY_COMPARE(console.label("tuningCount"), u"60 transfers"_s);
}

void TestTuningMeasuring::theRecommendationIsAppliedWithOneClick()
{
    SiteOnDisk site;
    fillTransfers(site, week(SystemClock().utcMs()));
    TuningConsole console(site);
    auto *advice = console.find<QWidget>(u"tuningAdvice"_s);
    QTRY_VERIFY(advice->isVisible());
    // Larger blocks failed on one card: they are not recommended, however fast.
    QTRY_VERIFY2(console.label("tuningAdviceTitle").startsWith(u"Recommended: 1,456 bytes"_s),
                 qPrintable(console.label("tuningAdviceTitle")));
    QVERIFY(console.label("tuningAdviceReason").contains(u"failed"_s));
    QTest::mouseClick(console.find<QPushButton>(u"tuningAdviceApply"_s), Qt::LeftButton);
    QTRY_COMPARE(console.settings().ramdiskBlockSize, 1456);
    QVERIFY(console.settings().ramdiskWindowSize > 1);
    QTRY_VERIFY2(console.label("tuningAdviceTitle").startsWith(u"Keep 1,456 bytes"_s),
                 qPrintable(console.label("tuningAdviceTitle")));
    QVERIFY(!console.find<QPushButton>(u"tuningAdviceApply"_s)->isVisible());
}

void TestTuningMeasuring::tableAndPictureAreWritten()
{
    SiteOnDisk site;
    fillTransfers(site, week(SystemClock().utcMs()));
    TuningConsole console(site);
    QTRY_VERIFY(console.action("tuning.export")->isEnabled());
    const QTemporaryDir folder;
    const auto save = [&](const char *action, const QString &file) {
        console.action(action)->trigger();
        auto *dialog = console.window->findChild<QFileDialog *>();
        emit dialog->fileSelected(file);
        dialog->reject();
        QTRY_VERIFY(!console.window->findChild<QFileDialog *>());
    };
    save("tuning.export", folder.filePath(u"table.csv"_s));
    QFile table(folder.filePath(u"table.csv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().startsWith("\"Block size\",\"Window\",\"Network card\""));
    save("tuning.picture", folder.filePath(u"chart.png"_s));
    QVERIFY(QImage(folder.filePath(u"chart.png"_s)).width() > 400);
    save("tuning.export", folder.filePath(u"no such folder/table.csv"_s));
    QTRY_VERIFY2(console.notices().contains(u"table.csv"_s), qPrintable(console.notices()));
}

void TestTuningMeasuring::theNextBootIsWaitedFor()
{
    SiteOnDisk site;
    fillTransfers(site, week(SystemClock().utcMs()));
    TuningConsole console(site);
    console.action("tuning.next-boot")->trigger();
    QTRY_VERIFY(console.label("tuningStatusText").startsWith(u"Waiting since"_s));
    QTRY_VERIFY(console.find<QPushButton>(u"emptyButton.tuning"_s)->isVisible());
    policy::TransferRecord boot = week(SystemClock().utcMs() + 3'600'000).first();
    fillTransfers(site, {boot});
    QTRY_COMPARE_WITH_TIMEOUT(console.label("tuningCount"), u"1 transfer"_s, 10'000);
    QVERIFY(console.label("tuningStatusText").startsWith(u"1 transfer since"_s));
    QTest::mouseClick(console.find<QPushButton>(u"tuningStatusButton"_s), Qt::LeftButton);
    QVERIFY(!console.action("tuning.next-boot")->isChecked());
    QTRY_COMPARE(console.label("tuningCount"), u"181 transfers"_s);
    QVERIFY(!console.find<QWidget>(u"tuningStatus"_s)->isVisible());
    // The list of sources waits, too, and stops it.
    console.box("source")->setCurrentIndex(2);
    QVERIFY(console.action("tuning.next-boot")->isChecked());
    QTRY_VERIFY(console.find<QPushButton>(u"emptyButton.tuning"_s)->isVisible());
    console.box("source")->setCurrentIndex(0);
    QVERIFY(!console.action("tuning.next-boot")->isChecked());
    QTRY_COMPARE(console.label("tuningCount"), u"181 transfers"_s);
}

void TestTuningMeasuring::theTestDialogAsksForSomethingPossible()
{
    SiteOnDisk site;
    TuningConsole console(site);
    console.action("tuning.test")->trigger();
    auto *dialog = qobject_cast<ui::TuningTestDialog *>(console.dialog("tuning-test"));
    QVERIFY(dialog);
    QVERIFY(field<QCheckBox>(dialog, "block-4096")->isChecked()); // it is in force
    QVERIFY(dialog->plan().pairs.contains(SizePair{4096, 1}));
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        box->setChecked(false);
    test::press(dialog, ui::names::DialogAccept);
    QCOMPARE(errorIn(dialog), u"Choose at least one block size."_s);
    field<QCheckBox>(dialog, "block-512")->setChecked(true);
    test::press(dialog, ui::names::DialogAccept);
    QCOMPARE(errorIn(dialog), u"Choose at least one window."_s);
    field<QCheckBox>(dialog, "window-2")->setChecked(true);
    field<QLineEdit>(dialog, "server")->setText(u"somewhere"_s);
    test::press(dialog, ui::names::DialogAccept);
    QVERIFY(errorIn(dialog).startsWith(u"\"somewhere\" is no address"_s));
    field<QLineEdit>(dialog, "server")->setText(u"192.0.2.10:6969"_s);
    QCOMPARE(dialog->plan().port, quint16(6969));
    // What is in force is measured along, to compare with.
    QCOMPARE(dialog->plan().pairs, (QList<SizePair>{{4096, 1}, {512, 2}}));
    dialog->reject();
}

void TestTuningMeasuring::aTestRunMeasuresOverRealSockets()
{
    SiteOnDisk site;
    TuningConsole console(site);
    console.action("engine.start")->trigger();
    QTRY_COMPARE(console.engine->state(), engine::Engine::State::Serving);
    console.action("tuning.test")->trigger();
    QDialog *dialog = console.dialog("tuning-test");
    QVERIFY(dialog);
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        box->setChecked(box->objectName() == u"field.block-1456" || box->objectName() == u"field.window-8");
    test::press(dialog, ui::names::DialogAccept);
    QVERIFY(!console.action("tuning.test")->isEnabled());
    QTRY_VERIFY(console.label("tuningStatusText").contains(u"of 2: "_s));
    picture(console.window.get(), u"tuning-test-run"_s);
    QTRY_COMPARE_WITH_TIMEOUT(console.notices(), u"The test run is through: nothing failed."_s, 60'000);
    QTRY_COMPARE(console.label("tuningCount"), u"2 transfers"_s);
    QCOMPARE(console.box("source")->currentIndex(), 1);
    QVERIFY(console.chart()->toolTipOf({1456, 8}).contains(u"MiB/s"_s));
    QVERIFY(console.chart()->toolTipOf({4096, 1}).contains(u"1 arrived, 0 failed"_s));
    QVERIFY(console.label("tuningLegend").endsWith(u"not the cable."_s));
    QVERIFY(console.action("tuning.test")->isEnabled());
    picture(console.window.get(), u"tuning-test-done"_s);
    // It was no boot.
    QCOMPARE(console.window->console().sessions.rowCount(), 0);
}

void TestTuningMeasuring::aTestRunCanBeCancelled()
{
    SiteOnDisk site;
    TuningConsole console(site);
    console.action("engine.start")->trigger();
    QTRY_COMPARE(console.engine->state(), engine::Engine::State::Serving);
    auto *page = static_cast<ui::TuningPage *>(console.window->page(ui::Node::Tuning));
    engine::MeasuringPlan plan;
    std::tie(plan.server, plan.port) = ui::measuringServer(console.window->console());
    for (int i = 0; i < 200; ++i)
        plan.pairs += SizePair{512, 1};
    page->startRun(plan);
    QVERIFY(page->isMeasuring());
    QTRY_VERIFY(console.find<QPushButton>(u"tuningStatusButton"_s)->isVisible());
    QTest::mouseClick(console.find<QPushButton>(u"tuningStatusButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isMeasuring(), 10'000);
    QTRY_VERIFY(console.notices().startsWith(u"The test run was cancelled."_s));
}

QTEST_MAIN(TestTuningMeasuring)
#include "test_tuning_measuring.moc"
