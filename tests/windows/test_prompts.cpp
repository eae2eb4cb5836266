// SPDX-License-Identifier: GPL-3.0-or-later
// Available deployments of a WIM that has Microsoft's own programs to ask for F12, and boots of machines that lost
// option 252 on the way.
#include "tests/windows/windows_site.h"

using namespace slipway;
using namespace slipway::windows;

class TestPrompts : public QObject
{
    Q_OBJECT

    WindowsSite m_site;
    QMap<QByteArray, Machine> m_machines; ///< by test row

    /// Null: not exactly one.
    std::optional<session::BootSession> sessionOf(const Machine &machine)
    {
        const auto sessions = m_site.commands->sessions({{}, 10, WindowsSite::macOf(machine)});
        return sessions && sessions->size() == 1 ? std::optional(sessions->first()) : std::nullopt;
    }

private slots:
    void initTestCase()
    {
        if (!hasWimlib())
            QSKIP("NOT TESTED: wimlib-imagex is not installed (package wimtools)");
        QVERIFY(m_site.make(200'000, site::Deployment::Purpose::Available));
        for (const BootPath &path : bootPaths()) {
            for (const char *key : {"pressed", "not pressed", "by fixed names"})
                QVERIFY(m_site.addMachine(path, 4096, 4, &m_machines[QByteArray(path.name) + ", " + key]));
        }
        QVERIFY(m_site.start());
    }

    void machinesAskForF12ByMicrosoftsPrograms_data()
    {
        QTest::addColumn<QByteArrayList>("programs");
        QTest::addColumn<bool>("pressed");
        for (const BootPath &path : bootPaths()) {
            const QByteArrayList asks{path.isBios() ? "pxeboot.com" : "wdsmgfw.efi"};
            QTest::addRow("%s, pressed", path.name)
                << (path.isBios() ? asks : asks + QByteArrayList{"bootmgfw.efi"}) << true;
            QTest::addRow("%s, not pressed", path.name) << asks << false;
        }
    }
    void machinesAskForF12ByMicrosoftsPrograms()
    {
        QFETCH(QByteArrayList, programs);
        QFETCH(bool, pressed);
        const Machine machine = m_machines.value(QTest::currentDataTag());
        BootHabits habits;
        habits.pressesKey = pressed;
        const Boot boot = m_site.bootOf(machine, habits);
        QVERIFY2(boot.failure.isEmpty(), qPrintable(boot.failure));
        QCOMPARE(boot.programs, programs);
        QCOMPARE(boot.declined, !pressed);
        QCOMPARE(boot.file("boot.wim") != nullptr, pressed);
        if (pressed) {
            QTRY_VERIFY(sessionOf(machine) && sessionOf(machine)->state == session::State::Delivered);
        } else {
            QTRY_VERIFY(sessionOf(machine));
            QVERIFY(sessionOf(machine)->state != session::State::Delivered);
        }
    }

    void bootManagerThatLostOption252FindsAllByFixedNames_data()
    {
        QTest::addColumn<int>("image");
        for (const BootPath &path : bootPaths())
            QTest::addRow("%s, by fixed names", path.name) << int(path.image);
    }
    void bootManagerThatLostOption252FindsAllByFixedNames()
    {
        QFETCH(int, image);
        const Machine machine = m_machines.value(QTest::currentDataTag());
        const auto port = [](const QString &endpoint) { return endpoint.section(u':', 1).toUShort(); };
        const Ipv4 server = *Ipv4::parse("127.0.0.1");
        const BootAnswer answer = askBootService(machine, server, port(m_site.engine->endpoints().pxe));
        QVERIFY2(answer.trouble.isEmpty(), qPrintable(answer.trouble));
        const QByteArray folder = answer.file.left(answer.file.lastIndexOf('/') + 1);
        const Boot boot = bootFrom(machine, server, port(m_site.engine->endpoints().tftp),
                                   folder + (machine.isBios() ? "pxeboot.n12" : "bootmgfw.efi"), {});
        QVERIFY2(boot.failure.isEmpty(), qPrintable(boot.failure));
        QCOMPARE(boot.file("boot.wim")->read.sha256, hashOfFile(m_site.wims.value(site::Architecture(image))));
    }
};

QTEST_GUILESS_MAIN(TestPrompts)
#include "test_prompts.moc"
