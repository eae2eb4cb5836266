// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/console_fixture.h"
#include "ui/dialogs/test_machine_dialog.h"
#include "ui/widgets/terminal_view.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

using namespace slipway;
using namespace slipway::test;

/// Real virtual machines in the real window.
class TestTryItFull : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void newcomerSeesABoot_data();
    void newcomerSeesABoot();
    void stopEndsTheMachineAtOnce();

private:
    ui::TestMachineDialog *opened(ConsoleFixture &console, engine::MachineFirmware firmware)
    {
        console.action("engine.try")->trigger();
        auto *dialog = console.window->findChild<ui::TestMachineDialog *>();
        dialog->machine().setProgram(QStringLiteral(SLIPWAY_BIN_DIR "/slipway-machine"));
        auto *choice = field<QComboBox>(dialog, "firmware");
        choice->setCurrentIndex(choice->findData(int(firmware)));
        return dialog;
    }
    SiteOnDisk site;
};

void TestTryItFull::newcomerSeesABoot_data()
{
    QTest::addColumn<int>("firmware");
    for (const engine::MachineOffer &offer : engine::machineOffers())
        QTest::newRow(qPrintable(engine::machineFirmwareKey(offer.firmware))) << int(offer.firmware);
}

void TestTryItFull::newcomerSeesABoot()
{
    QFETCH(int, firmware);
    const engine::MachineOffer offer = engine::machineOffers().at(firmware);
    if (!offer.installed())
        QSKIP(qPrintable(offer.missing.first().part + u" is not installed"_s));
    ConsoleFixture console(site);
    auto *dialog = opened(console, engine::MachineFirmware(firmware));
    std::optional<engine::TestMachineEnd> end;
    connect(&dialog->machine(), &engine::TestMachine::ended, this,
            [&end](const engine::TestMachineEnd &how) { end = how; });
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY_WITH_TIMEOUT(end, 120'000);
    if (end->fault && (end->fault->id == u"refused"_s || end->fault->id == u"switched-off"_s))
        QSKIP("this container may not make namespaces");
    QVERIFY2(end->booted, qPrintable(end->fault ? end->fault->id + end->fault->args.join(u' ') : QString()));
    qInfo("%s booted after %lld ms", qPrintable(offer.program), end->afterMs);
    QVERIFY(dialog->findChild<ui::TerminalView *>()->toPlainText().contains(u"Slipway booted this machine."_s));
    QVERIFY(dialog->findChild<QAbstractItemView *>(u"testMachineTimeline"_s)->model()->rowCount() > 5);
    QCOMPARE(console.window->console().sessions.rowCount(), 0);
    const QString folder = qEnvironmentVariable("SLIPWAY_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(dialog->grab().save(folder + u"/try-it-real-%1.png"_s.arg(firmware)));
}

void TestTryItFull::stopEndsTheMachineAtOnce()
{
    if (!engine::machineOffers().first().installed())
        QSKIP("QEMU is not installed");
    ConsoleFixture console(site);
    auto *dialog = opened(console, engine::MachineFirmware::Bios);
    QSignalSpy steps(&dialog->machine(), &engine::TestMachine::stepped);
    QSignalSpy ended(&dialog->machine(), &engine::TestMachine::ended);
    press(dialog, ui::names::DialogAccept);
    const auto poweredOn = [&steps] {
        return std::any_of(steps.begin(), steps.end(), [](const QVariantList &arguments) {
            return arguments.first().value<engine::MachineStep>().id == u"powered-on";
        });
    };
    if (!QTest::qWaitFor([&] { return poweredOn() || !ended.isEmpty(); }, 20'000) || !poweredOn())
        QSKIP("this container may not make namespaces");
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"testMachineStop"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 4000);
    QVERIFY(ended.first().first().value<engine::TestMachineEnd>().stopped);
}

QTEST_MAIN(TestTryItFull)
#include "test_try_it_full.moc"
