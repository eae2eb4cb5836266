// SPDX-License-Identifier: GPL-3.0-or-later
// Ports that the system refuses: what the window says, and the way to have them granted. pkexec is a script of ours.
#include "tests/ui/console_fixture.h"
#include "ui/dialogs/ports_dialog.h"
#include "ui/widgets/list_view.h"
#include <QClipboard>
#include <QLineEdit>
#include <QToolButton>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace slipway;
using namespace slipway::test;

namespace {

/// This thread may not bind ports below 1024 while it lives, root or not.
struct WithoutPorts
{
    WithoutPorts()
    {
        ::syscall(SYS_capget, &header, sets);
        __user_cap_data_struct fewer[2]{sets[0], sets[1]};
        fewer[0].effective &= ~(1U << CAP_NET_BIND_SERVICE);
        ::syscall(SYS_capset, &header, fewer);
    }
    ~WithoutPorts() { ::syscall(SYS_capset, &header, sets); }
    Q_DISABLE_COPY_MOVE(WithoutPorts)
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[2]{};
};

void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots"_s);
    QDir().mkpath(folder);
    QVERIFY2(widget->grab().save(folder + u'/' + name + u".png"_s), qPrintable(name));
}

} // namespace

class TestPorts : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    engine::PortGrant m_grant;

    void putPkexec(const char *script)
    {
        QFile file(m_folder.filePath(u"pkexec"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(script);
        file.close();
        QVERIFY(file.setPermissions(QFile::Permissions(0x7755)));
    }
    QDialog *opened(ConsoleFixture &console)
    {
        ui::openDialog(new ui::PortsDialog(
            console.window->console(), [this] { return m_grant; }, console.window.get()));
        return console.dialog("grant-ports");
    }
    static QString noticeOf(ConsoleFixture &console)
    {
        const QLabel *notice = console.find<QLabel>(ui::names::NoticeText);
        return notice && notice->isVisible() ? notice->text() : QString();
    }
    static QString textOf(QDialog *dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(u'\n');
    }

private slots:
    void initTestCase() { ConsoleFixture::prepare(); }
    void init()
    {
        m_grant = {u"not-granted"_s, u"/usr/libexec/slipway/grant-ports"_s, false};
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ":/usr/bin:/bin");
        QFile::remove(m_folder.filePath(u"pkexec"_s));
    }

    void refusedPortsAreSaidAndTheWayOutIsOneButtonAway()
    {
        QFile setting(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
        if (!setting.open(QFile::ReadOnly) || setting.readAll().trimmed().toInt() < 1024)
            QSKIP("every user may bind the ports below 1024 here");
        const WithoutPorts privilege;
        SiteOnDisk site;
        ConsoleFixture console(site, [](engine::EngineOptions &options) {
            options.dhcpPort = 603;
            options.tftpPort = 604;
            options.otherPortsIfForbidden = true;
        });
        console.window->resize(1366, 768);
        console.action("engine.start")->trigger();
        QTRY_COMPARE(console.engine->state(), engine::Engine::State::Serving);
        QLabel *notice = console.find<QLabel>(ui::names::NoticeText);
        QVERIFY(notice && notice->isVisible());
        QVERIFY2(notice->text().contains(u"UDP 604"_s) && notice->text().contains(u"No machine is answered"_s),
                 qPrintable(notice->text()));
        const QString state = console.find<QLabel>(ui::names::EngineState)->text();
        QVERIFY2(state.startsWith(u"For trials only"_s) && state.contains(u"10603"_s), qPrintable(state));
        QTest::mouseClick(console.find<QPushButton>(ui::names::NoticeButton), Qt::LeftButton);
        QDialog *dialog = console.dialog("grant-ports");
        QVERIFY(dialog);
        QVERIFY2(textOf(dialog).contains(u"UDP 603 on 127.0.0.1: refused by the system."_s),
                 qPrintable(textOf(dialog)));
        QTest::qWait(0);
        keepPicture(console.window.get(), u"ports-refused"_s);
        keepPicture(dialog, u"ports-tried"_s);
        dialog->reject();
        QTRY_VERIFY(console.dialogGone("grant-ports"));
        console.action("engine.stop")->trigger();
        QVERIFY(!console.find<QLabel>(ui::names::EngineState)->text().contains(u"trials"_s));
    }

    void openPortsWithoutANetworkAreNoService()
    {
        SiteOnDisk site;
        ConsoleFixture console(site, [](engine::EngineOptions &options) {
            options.address = {};
            options.interfaces = {u"nosuch0"_s};
        });
        console.window->resize(1366, 768);
        console.action("engine.start")->trigger();
        QTRY_COMPARE(console.engine->state(), engine::Engine::State::Serving);
        QTRY_COMPARE(console.find<QLabel>(ui::names::EngineState)->text(), u"No network: nobody is answered"_s);
        QVERIFY(noticeOf(console).contains(u"No network interface can answer"_s));
        console.window->showNode(ui::Node::Dashboard);
        QVERIFY(console.find<QWidget>(u"tile.serving"_s)->accessibleName().contains(u"No network"_s));
        keepPicture(console.window.get(), u"no-network-dashboard"_s);
        QTest::mouseClick(console.find<QPushButton>(ui::names::NoticeButton), Qt::LeftButton);
        QCOMPARE(console.window->node(), ui::Node::HealthChecks);
        auto *checked = console.find<QLabel>(u"healthCheckedAt"_s);
        QTRY_VERIFY(checked->text().startsWith(u"Checked at"_s));
        QVERIFY(console.find<ui::ListView>(u"list.health-checks"_s)->rows()->rowOfKeyText(u"no-interface|"_s) >= 0);
        QTest::qWait(0);
        keepPicture(console.window.get(), u"no-network-health"_s);
        console.window->showNode(ui::Node::Devices);
        checked->clear();
        console.window->showNode(ui::Node::HealthChecks); // it is looked again
        QTRY_VERIFY(checked->text().startsWith(u"Checked at"_s));
        console.action("engine.stop")->trigger();
        QTRY_VERIFY(noticeOf(console).isEmpty());
    }

    void aServiceThatEndedElsewhereIsBadNews()
    {
        SiteOnDisk site;
        ConsoleFixture console(site);
        emit console.engine->servedByChanged(); // to nobody
        QVERIFY(noticeOf(console).contains(u"has ended"_s));
        QCOMPARE(console.find<QPushButton>(ui::names::NoticeButton)->text(), u"Start Serving"_s);
        console.action("engine.start")->trigger();
        QTRY_VERIFY(noticeOf(console).isEmpty());
    }

    void theCommandCanBeCopiedWherePkexecIsMissing()
    {
        QFile setting(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
        if (!setting.open(QFile::ReadOnly) || setting.readAll().trimmed().toInt() < 1024)
            QSKIP("every user may bind the ports below 1024 here");
        qputenv("PATH", QFile::encodeName(m_folder.path()));
        auto privilege = std::make_unique<WithoutPorts>();
        SiteOnDisk site;
        ConsoleFixture console(site, [](engine::EngineOptions &options) {
            options.dhcpPort = 603;
            options.otherPortsIfForbidden = true;
        });
        QDialog *dialog = opened(console);
        QVERIFY(dialog);
        auto *command = field<QLineEdit>(dialog, "command");
        QCOMPARE(command->text(), u"sudo /usr/libexec/slipway/grant-ports"_s);
        QVERIFY(command->isReadOnly());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyCommand"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), command->text());
        auto *again = dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept));
        QCOMPARE(again->text(), u"Try Again"_s);
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY2(errorIn(dialog).contains(u"still refuses"_s), qPrintable(errorIn(dialog)));
        QVERIFY(textOf(dialog).contains(u"pkexec is not installed"_s));
        for (const QWidget *each : dialog->findChildren<QWidget *>())
            QVERIFY2(!each->isVisible() || each->focusPolicy() == Qt::NoFocus || !each->accessibleName().isEmpty() ||
                         qobject_cast<const QPushButton *>(each) || qobject_cast<const QLabel *>(each),
                     each->metaObject()->className());
        QTest::qWait(0);
        keepPicture(dialog, u"ports-no-pkexec"_s);
        // The system allows them now, and slipway-ports is granted as little as before.
        privilege.reset();
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(console.dialogGone("grant-ports"));
        QTRY_COMPARE(console.engine->state(), engine::Engine::State::Serving);
        QVERIFY(console.engine->forbidden().isEmpty());
    }

    void grantingRunsThatProgramAndServesAnew()
    {
        putPkexec("#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$(dirname \"$0\")/asked\"\n"
                  "while [ ! -e \"$(dirname \"$0\")/go\" ]; do sleep 0.01; done\n");
        SiteOnDisk site;
        ConsoleFixture console(site);
        QPointer<QDialog> dialog = opened(console);
        QVERIFY(dialog);
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(QFileInfo::exists(m_folder.filePath(u"asked"_s)));
        QVERIFY(textOf(dialog).contains(u"Waiting for an administrator"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept))->isEnabled());
        m_grant.state = u"ready"_s;
        QFile go(m_folder.filePath(u"go"_s));
        QVERIFY(go.open(QFile::WriteOnly));
        QTRY_VERIFY(!dialog);
        QFile asked(m_folder.filePath(u"asked"_s));
        QVERIFY(asked.open(QFile::ReadOnly));
        QCOMPARE(asked.readAll(), QByteArray("--disable-internal-agent\n/usr/libexec/slipway/grant-ports\n"));
        QTRY_COMPARE(console.engine->state(), engine::Engine::State::Serving);
    }

    void aGrantThatFailsSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("said");
        QTest::newRow("dismissed") << QByteArray("#!/bin/sh\nexit 126\n") << u"Nothing was changed"_s;
        QTest::newRow("no agent") << QByteArray("#!/bin/sh\necho no agent found >&2\nexit 127\n")
                                  << u"no agent found"_s;
        QTest::newRow("grant-ports says no")
            << QByteArray("#!/bin/sh\necho 'setcap is missing.' >&2\nexit 1\n") << u"setcap is missing."_s;
        QTest::newRow("it claims success, and is not granted")
            << QByteArray("#!/bin/sh\n") << u"could not be granted"_s;
        QTest::newRow("no program") << QByteArray("#!/nowhere/sh\n") << u"could not be granted"_s;
    }
    void aGrantThatFailsSaysWhy()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, said);
        putPkexec(script.constData());
        SiteOnDisk site;
        ConsoleFixture console(site);
        QDialog *dialog = opened(console);
        QVERIFY(dialog);
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY2(errorIn(dialog).contains(said), qPrintable(errorIn(dialog)));
        QVERIFY(dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept))->isEnabled());
        QCOMPARE(console.engine->state(), engine::Engine::State::Stopped);
    }

    void theDialogMayBeClosedWhileItWaits()
    {
        putPkexec("#!/bin/sh\nsleep 0.2\n");
        SiteOnDisk site;
        ConsoleFixture console(site);
        QPointer<QDialog> dialog = opened(console);
        press(dialog, ui::names::DialogAccept);
        press(dialog, ui::names::DialogReject);
        QTRY_VERIFY(!dialog);
    }

    void everyStateHasItsWords_data()
    {
        QTest::addColumn<engine::PortGrant>("grant");
        QTest::addColumn<QString>("said");
        const QString program = u"/usr/libexec/slipway/grant-ports"_s;
        QTest::newRow("missing") << engine::PortGrant{u"missing"_s, {}, false} << u"./bootstrap build"_s;
        QTest::newRow("not in the group")
            << engine::PortGrant{u"not-allowed"_s, program, false} << u"the group slipway"_s;
        QTest::newRow("granted") << engine::PortGrant{u"ready"_s, program, false} << u"is granted to you"_s;
        QTest::newRow("root") << engine::PortGrant{u"not-granted"_s, program, true} << u"Slipway runs as root"_s;
    }
    void everyStateHasItsWords()
    {
        QFETCH(engine::PortGrant, grant);
        QFETCH(QString, said);
        putPkexec("#!/bin/sh\n");
        m_grant = grant;
        SiteOnDisk site;
        ConsoleFixture console(site);
        QDialog *dialog = opened(console);
        QVERIFY(dialog);
        QVERIFY2(textOf(dialog).contains(said), qPrintable(textOf(dialog)));
        const bool button = dialog->findChild<QPushButton *>(QString(ui::names::DialogAccept))->isVisible();
        QCOMPARE(button, !grant.root && grant.state != u"missing"_s);
        if (grant.root)
            QCOMPARE(field<QLineEdit>(dialog, "command")->text(), grant.grant + u" --user NAME"_s);
        QTest::qWait(0);
        keepPicture(dialog, u"ports-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    }

    void thePicturesInTheDark()
    {
        putPkexec("#!/bin/sh\nexit 126\n");
        SiteOnDisk site;
        ConsoleFixture console(site);
        console.window->setTheme(ui::Theme::Dark);
        QDialog *dialog = opened(console);
        press(dialog, ui::names::DialogAccept);
        QTRY_VERIFY(!errorIn(dialog).isEmpty());
        QTest::qWait(0);
        keepPicture(dialog, u"ports-dark"_s);
        console.window->setTheme(ui::Theme::Light);
    }
};

QTEST_MAIN(TestPorts)
#include "test_ports.moc"
