// SPDX-License-Identifier: GPL-3.0-or-later
// A test program that starts itself again as another program on the same site. The parent speaks by lines.
#pragma once
#include "tests/store/store_backend.h"
#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <iostream>

namespace slipway::store::test {

/// `claims`: for each number on stdin claims that device's deployment, and says who won.
/// `writes`: commits claims for device after device, and says which are committed, until it is killed.
/// `opens`: says the code of the error that opening state.db and then writing a row gives, or -1.
inline int childMain(const QString &mode, const QString &folder)
{
    auto store = StateStore::open({folder});
    if (!store) {
        std::cout << int(store.error().code) << std::endl;
        return 0;
    }
    const auto claim = [&](int device, const QString &token) {
        PayloadClaim wanted = requiredClaim(0, {device}, QStringLiteral("P0100001"), 1000);
        wanted.token = token.toLatin1();
        wanted.superseded = {{QStringLiteral("P0100000")}};
        return (*store)->beginPayload(wanted);
    };
    const QString pid = QString::number(QCoreApplication::applicationPid());
    if (mode == QLatin1StringView("opens")) {
        Result<void> last;
        for (int i = 1; last.ok() && i < 20000; ++i) {
            const auto granted = claim(i, pid);
            if (!granted)
                last = fail(granted.error());
        }
        std::cout << (last ? -1 : int(last.error().code)) << std::endl;
        return 0;
    }
    std::cout << "ready" << std::endl;
    if (mode == QLatin1StringView("claims")) {
        for (std::string line; std::getline(std::cin, line);) {
            const auto granted = claim(std::stoi(line), pid);
            std::cout << (!granted ? "error" : granted->granted ? "won" : "lost") << std::endl;
        }
        return 0;
    }
    for (int device = 1;; device += 3) {
        // Three claims a commit: all or none of them may be found later.
        const auto done = (*store)->transaction([&]() -> Result<void> {
            for (int i = 0; i < 3; ++i) {
                const auto granted = claim(device + i, pid);
                if (!granted)
                    return fail(granted.error());
            }
            return {};
        });
        if (!done)
            return 1;
        std::cout << device << std::endl;
    }
}

class Child
{
public:
    Child(const QString &mode, const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), mode, folder});
    }
    ~Child()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10000))
            m_process.kill();
        m_process.waitForFinished();
    }
    void say(int number)
    {
        m_process.write(QByteArray::number(number) + '\n');
        m_process.waitForBytesWritten();
    }
    /// The next line; empty: the child ended or says nothing for 20 s.
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20000))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    /// Dies as a process dies when the power of its computer fails; what it said before is still to be read.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool hasLine() { return m_process.canReadLine(); }

private:
    QProcess m_process;
};

/// Rounds of a writer that is killed at different moments: every commit that it acknowledged is there, whole, and the
/// file is sound.
inline void killWriterInALoop(int rounds)
{
    qint64 acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        ScratchFolder folder;
        QSet<int> devices;
        {
            Child child(QStringLiteral("writes"), folder.path());
            QCOMPARE(child.line(), QByteArray("ready"));
            for (int lines = 0; lines <= round * 7 % 50; ++lines)
                devices.insert(child.line().toInt());
            child.kill();
            while (child.hasLine())
                devices.insert(child.line().toInt());
        }
        const auto store = StateStore::open({folder.path()});
        QVERIFY(store);
        const auto ledger = (*store)->ledger();
        QVERIFY(ledger);
        for (const int device : std::as_const(devices)) {
            for (int i = 0; i < 3; ++i)
                QCOMPARE(ledger->rows({device + i}).size(), 2);
        }
        // The commit that the kill met is there or not, but never in part.
        const int next = *std::max_element(devices.begin(), devices.end()) + 3;
        const auto rows =
            ledger->rows({next}).size() + ledger->rows({next + 1}).size() + ledger->rows({next + 2}).size();
        QVERIFY(rows == 0 || rows == 6);
        const auto database = Database::open(SiteLocation{folder.path()}.stateDatabase(), 1000);
        QVERIFY(database);
        QCOMPARE(**(*database)->text(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        acknowledged += devices.size();
    }
    qInfo("%d writers killed, %lld acknowledged commits, none lost", rounds, acknowledged);
}

} // namespace slipway::store::test

/// main() of a test program that may be its own child.
#define SLIPWAY_PARENT_AND_CHILD_MAIN(TestClass)                                                                       \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        const QStringList arguments = application.arguments();                                                         \
        if (arguments.value(1) == QLatin1StringView("--child"))                                                        \
            return slipway::store::test::childMain(arguments.value(2), arguments.value(3));                            \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
