// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/session_line.h"
#include "tests/ui/console_fixture.h"
#include "ui/dialogs/test_machine_dialog.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/terminal_view.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>

using namespace slipway;
using namespace slipway::test;

namespace {

engine::MachineOffer offer(engine::MachineFirmware firmware, const QString &missingPackage = {})
{
    engine::MachineOffer offer;
    offer.firmware = firmware;
    if (!missingPackage.isEmpty())
        offer.missing = {{missingPackage, missingPackage}};
    return offer;
}

QList<engine::MachineOffer> everything()
{
    return {offer(engine::MachineFirmware::Bios), offer(engine::MachineFirmware::UefiX64),
            offer(engine::MachineFirmware::UefiArm64, u"qemu-efi-aarch64"_s)};
}

QByteArray sessionLine(session::State state, const QList<session::Stage> &stages)
{
    session::BootSession session;
    session.token = "abcdefghijklmnop";
    session.mac = mac("52:54:00:5C:1B:01");
    session.state = state;
    session.startedMs = 1'795'380'000'000;
    session.decision.answer = state == session::State::Silent ? policy::Answer::Silent : policy::Answer::Boot;
    session.decision.reason =
        state == session::State::Silent ? policy::Reason::UnknownNotSupported : policy::Reason::Required;
    session.decision.architecture = site::Architecture::X64;
    session.decision.firmware = site::Firmware::Uefi;
    qint64 at = session.startedMs;
    for (const session::Stage stage : stages)
        session.events.append({at += 800, session.token, stage, {}, {}});
    return QJsonDocument(QJsonObject{{u"session"_s, session::toLine(session)}}).toJson(QJsonDocument::Compact) + '\n';
}

const QByteArray Firmware = "\x1b[2J\x1b[01;01HBdsDxe: loading Boot0001 \"UEFI PXEv4\"\r\n>>Start PXE over IPv4.\r\n"
                            "  Station IP address is 192.0.2.100\r\n  Server IP address is 192.0.2.1\r\n"
                            "  NBP filename is s/abcdefghijklmnop/x64.efi\r\n  NBP filesize is 8192 Bytes\r\n"
                            " Downloading NBP file...\r\n\r\n  NBP file downloaded successfully.\r\n";

} // namespace

class TestTryIt : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void menuOpensOneWindowThatIsNotModal();
    void emptyLiveBootsOfferIt();
    void whatIsNotInstalledCannotBeChosenAndNamesItsPackage();
    void withoutQemuTheWindowSaysHowToInstallIt();
    void deviceIsFoundByNameAndMistypedOnesAreNamed();
    void bootIsShownFromTheFirstStepToTheVerdict();
    void silenceSaysWhy();
    void faultSaysWhatToDo();
    void keysReachTheMachine();
    void closingEndsTheMachine();
    void screenKeepsTheEndInSightAndItsLength();
    void screenFollowsUntilSomebodyScrollsBack();
    void everyFieldHasAName();
    void screenshots();

private:
    /// Stands in for slipway-machine: tells these lines, and then does that.
    QString standIn(const QByteArray &lines, const QByteArray &then = "exit 0")
    {
        const QString text = site.file(u"lines"_s, lines);
        const QString program = site.file(u"stand-in"_s, "#!/bin/sh\ncat '" + text.toUtf8() + "'\n" + then + "\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return program;
    }
    static QByteArray boot()
    {
        using session::Stage;
        return lineOf(engine::MachineStep{u"powered-on"_s, {u"x64"_s}}) + lineOf(engine::MachineScreen{Firmware}) +
               sessionLine(session::State::Delivered,
                           {Stage::Discover, Stage::Offer, Stage::Request, Stage::Ack, Stage::SizeProbe,
                            Stage::PayloadBegins, Stage::FileBegins, Stage::FileDelivered, Stage::Delivered}) +
               lineOf(engine::MachineScreen{"\r\n  Slipway booted this machine.\r\n"}) +
               lineOf(engine::MachineStep{u"powered-off"_s, {u"0"_s}});
    }
    /// What the stand-in wrote into the file beside it.
    QByteArray told(const QString &ending) const
    {
        QFile file(QFileInfo(site.location.directory).path() + u"/stand-in."_s + ending);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    static QString verdictOf(QDialog *dialog)
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && qobject_cast<ui::MessageStrip *>(label->parentWidget()) &&
                !label->text().isEmpty())
                return label->text();
        }
        return {};
    }
    ui::TestMachineDialog *shown(ConsoleFixture &console, const QList<engine::MachineOffer> &offers = everything())
    {
        auto *dialog = new ui::TestMachineDialog(console.window->console(), offers, console.window.get());
        dialog->show();
        return dialog;
    }

    SiteOnDisk site;
};

void TestTryIt::menuOpensOneWindowThatIsNotModal()
{
    ConsoleFixture console(site);
    console.action("engine.try")->trigger();
    console.action("engine.try")->trigger();
    QCOMPARE(console.window->findChildren<ui::TestMachineDialog *>().size(), 1);
    QVERIFY(!console.dialog("test-machine")->isModal());
    QVERIFY(console.dialog("test-machine")->isVisible());
}

void TestTryIt::emptyLiveBootsOfferIt()
{
    ConsoleFixture console(site);
    console.engine->start();
    QTRY_COMPARE(console.engine->state(), engine::Engine::State::Serving);
    console.window->showNode(ui::Node::LiveBoots);
    auto *button = console.find<QPushButton>(u"emptyButton.live-boots"_s);
    QTRY_VERIFY(button->isVisible() && button->text().contains(u"Try"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(console.dialog("test-machine"));
}

void TestTryIt::whatIsNotInstalledCannotBeChosenAndNamesItsPackage()
{
    ConsoleFixture console(site);
    auto *dialog = shown(console);
    const auto *firmware = field<QComboBox>(dialog, "firmware");
    QCOMPARE(firmware->count(), 3);
    QCOMPARE(firmware->currentText(), u"UEFI x64"_s);
    QVERIFY(firmware->itemText(2).contains(u"qemu-efi-aarch64"_s));
    QVERIFY(!(firmware->model()->flags(firmware->model()->index(2, 0)) & Qt::ItemIsEnabled));
}

void TestTryIt::withoutQemuTheWindowSaysHowToInstallIt()
{
    ConsoleFixture console(site);
    auto *dialog = shown(console, {offer(engine::MachineFirmware::Bios, u"qemu-system-x86"_s),
                                   offer(engine::MachineFirmware::UefiX64, u"ovmf"_s),
                                   offer(engine::MachineFirmware::UefiArm64, u"qemu-system-arm"_s)});
    QVERIFY(verdictOf(dialog).contains(u"sudo apt install qemu-system-x86 ovmf"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept))->isEnabled());
}

void TestTryIt::deviceIsFoundByNameAndMistypedOnesAreNamed()
{
    engine::NewDevice device;
    device.name = u"LAB-01"_s;
    device.macs = {mac("02:00:00:00:00:09")};
    QVERIFY(site.commands()->addDevice(device));
    ConsoleFixture console(site);
    auto *dialog = shown(console);
    dialog->machine().setProgram(standIn(boot(), "echo \"$@\" >\"$0.arguments\""));
    auto *role = field<QComboBox>(dialog, "role");
    auto *name = field<QLineEdit>(dialog, "name");
    QVERIFY(!name->isVisible());
    role->setCurrentIndex(role->findData(int(engine::MachineRole::Device)));
    QVERIFY(name->isVisible());
    press(dialog, ui::names::DialogAccept);
    QVERIFY(!verdictOf(dialog).isEmpty() && !dialog->machine().isRunning());
    name->setText(u"LAB-99"_s);
    press(dialog, ui::names::DialogAccept);
    QVERIFY(verdictOf(dialog).contains(u"LAB-99"_s));
    name->setText(u"lab-01"_s);
    QVERIFY(verdictOf(dialog).isEmpty()); // it is mended
    press(dialog, ui::names::DialogAccept);
    QVERIFY(dialog->machine().isRunning());
    QTRY_VERIFY(!dialog->machine().isRunning());
    QVERIFY(told(u"arguments"_s).contains(" x64 device 1 "));
}

void TestTryIt::bootIsShownFromTheFirstStepToTheVerdict()
{
    ConsoleFixture console(site);
    auto *dialog = shown(console);
    dialog->machine().setProgram(standIn(boot()));
    press(dialog, ui::names::DialogAccept);
    auto *screen = dialog->findChild<ui::TerminalView *>();
    QTRY_VERIFY(screen->toPlainText().contains(u"Slipway booted this machine."_s));
    QVERIFY(!screen->toPlainText().contains(QChar(0x1B)));
    QTRY_VERIFY(verdictOf(dialog).startsWith(u"It booted"_s));
    QCOMPARE(dialog->findChild<QAbstractItemView *>(u"testMachineTimeline"_s)->model()->rowCount(), 9);
    QTRY_VERIFY(!dialog->machine().isRunning());
    QVERIFY(dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept))->isEnabled());
    // The real site heard nothing of it.
    QCOMPARE(console.window->console().sessions.rowCount(), 0);
}

void TestTryIt::silenceSaysWhy()
{
    ConsoleFixture console(site);
    auto *dialog = shown(console);
    dialog->machine().setProgram(
        standIn(sessionLine(session::State::Silent, {session::Stage::Discover, session::Stage::Silent})));
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(!dialog->machine().isRunning());
    QVERIFY2(verdictOf(dialog).contains(u"unknown computer"_s), qPrintable(verdictOf(dialog)));
}

void TestTryIt::faultSaysWhatToDo()
{
    ConsoleFixture console(site);
    auto *dialog = shown(console);
    dialog->machine().setProgram(standIn(lineOf(engine::MachineFault{u"apparmor"_s, {u"mount"_s}}), "exit 1"));
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(!dialog->machine().isRunning());
    QVERIFY(verdictOf(dialog).contains(u"sysctl kernel.apparmor_restrict_unprivileged_userns=0"_s));
}

void TestTryIt::keysReachTheMachine()
{
    ConsoleFixture console(site);
    auto *dialog = shown(console);
    auto *f12 = dialog->findChild<QPushButton *>(u"key.f12"_s);
    QVERIFY(!f12->isEnabled());
    dialog->machine().setProgram(standIn({}, "read verb keys; echo \"$verb $keys\" >\"$0.keys\"; read more"));
    press(dialog, ui::names::DialogAccept);
    QVERIFY(f12->isEnabled());
    QTest::mouseClick(f12, Qt::LeftButton);
    QTRY_VERIFY(!told(u"keys"_s).isEmpty());
    QCOMPARE(told(u"keys"_s), QByteArray("key f12"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"testMachineStop"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog->machine().isRunning());
}

void TestTryIt::closingEndsTheMachine()
{
    ConsoleFixture console(site);
    auto *dialog = shown(console);
    dialog->machine().setProgram(standIn({}, "echo $$ >\"$0.id\"; read never"));
    press(dialog, ui::names::DialogAccept);
    QTRY_VERIFY(!told(u"id"_s).isEmpty());
    const QString process = u"/proc/"_s + QString::fromLatin1(told(u"id"_s));
    QVERIFY(QFileInfo::exists(process));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QString(ui::names::DialogReject)), Qt::LeftButton);
    QTRY_VERIFY(console.dialogGone("test-machine"));
    QVERIFY(!QFileInfo::exists(process));
}

void TestTryIt::screenKeepsTheEndInSightAndItsLength()
{
    ui::TerminalView view;
    view.resize(400, 200);
    view.show();
    view.add({u"one"_s}, u"tw"_s);
    view.add({u"two"_s}, {});
    QCOMPARE(view.toPlainText(), u"one\ntwo\n"_s);
    QStringList many;
    for (int i = 0; i < 6000; ++i)
        many += QString::number(i);
    view.add(many, {});
    QCOMPARE(view.blockCount(), 5000);
    QVERIFY(view.toPlainText().endsWith(u"5999\n"_s));
    view.add({u"<b>bold</b>"_s}, {});
    QVERIFY(view.toPlainText().contains(u"<b>bold</b>"_s));
}

void TestTryIt::screenFollowsUntilSomebodyScrollsBack()
{
    ui::TerminalView view;
    view.resize(300, 200);
    view.show();
    const QScrollBar *bar = view.verticalScrollBar();
    const auto atEnd = [bar] { return bar->value() == bar->maximum() && bar->maximum() > 0; };
    // Long lines wrap, and a strip that appears above takes of its height.
    for (int i = 0; i < 40; ++i)
        view.add({QString(i * 7, u'x')}, {});
    QVERIFY(atEnd());
    view.resize(220, 110);
    QVERIFY(atEnd());
    view.add({u"a kernel's first line"_s}, {});
    QVERIFY(atEnd());
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(!atEnd());
    const int read = bar->value();
    view.add({u"more"_s, u"and more"_s}, {});
    QCOMPARE(bar->value(), read);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    view.add({u"the newest"_s}, {});
    QVERIFY(atEnd());
}

void TestTryIt::everyFieldHasAName()
{
    ConsoleFixture console(site);
    auto *dialog = shown(console);
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->isHidden())
            continue;
        if (widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QPushButton *>(widget))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestTryIt::screenshots()
{
    ConsoleFixture console(site);
    const QString folder = qEnvironmentVariable("SLIPWAY_SCREENSHOTS");
    const auto save = [&folder](QWidget *window, const QString &name) {
        const QPixmap picture = window->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + u'/' + name));
    };
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        ConsoleFixture::look().apply(theme);
        const QString suffix = theme == ui::Theme::Dark ? u"-dark.png"_s : u".png"_s;
        auto *dialog = shown(console);
        save(dialog, u"try-it-start"_s + suffix);
        dialog->machine().setProgram(standIn(boot()));
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(!dialog->machine().isRunning());
        save(dialog, u"try-it-booted"_s + suffix);
        auto *role = field<QComboBox>(dialog, "role");
        role->setCurrentIndex(role->findData(int(engine::MachineRole::Device)));
        field<QLineEdit>(dialog, "name")->setText(u"LAB-99"_s);
        press(dialog, ui::names::DialogAccept);
        save(dialog, u"try-it-wrong"_s + suffix);
        role->setCurrentIndex(role->findData(int(engine::MachineRole::Unknown)));
        dialog->machine().setProgram(
            standIn(lineOf(engine::MachineScreen{Firmware.left(70)}) +
                    sessionLine(session::State::Silent, {session::Stage::Discover, session::Stage::Silent})));
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(!dialog->machine().isRunning());
        save(dialog, u"try-it-silent"_s + suffix);
        delete dialog;
        dialog = shown(console, {offer(engine::MachineFirmware::Bios, u"qemu-system-x86"_s),
                                 offer(engine::MachineFirmware::UefiX64, u"ovmf"_s),
                                 offer(engine::MachineFirmware::UefiArm64, u"qemu-system-arm"_s)});
        save(dialog, u"try-it-missing"_s + suffix);
        delete dialog;
    }
    ConsoleFixture::look().apply(ui::Theme::Light);
}

QTEST_MAIN(TestTryIt)
#include "test_try_it.moc"
