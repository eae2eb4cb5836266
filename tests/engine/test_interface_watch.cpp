// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel tells when a cable is pulled: in a network of this test's own.
#include "server/engine/interface_watch.h"
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <sched.h>

using namespace slipway;
using namespace slipway::engine;
using namespace Qt::StringLiterals;

namespace {

bool ip(const QString &line)
{
    QProcess process;
    process.start(u"ip"_s, line.split(u' '));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

class TestInterfaceWatch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void interfacesAreToldAtTheStartAndWhenAsked();
    void pulledCableAndNewAddressAreToldByThemselves();

private:
    static const net::Interface *find(const QList<net::Interface> &all, const char *name)
    {
        for (const net::Interface &each : all) {
            if (each.name == QLatin1StringView(name))
                return &each;
        }
        return nullptr;
    }
    bool m_private = false;
};

void TestInterfaceWatch::initTestCase()
{
    m_private = ::unshare(CLONE_NEWNET) == 0 && ip(u"link add cable0 type veth peer name plug0"_s) &&
                ip(u"link set cable0 up"_s) && ip(u"link set plug0 up"_s);
}

void TestInterfaceWatch::interfacesAreToldAtTheStartAndWhenAsked()
{
    InterfaceWatch watch;
    QSignalSpy changed(&watch, &InterfaceWatch::changed);
    watch.start();
    QVERIFY(changed.wait(5'000));
    QVERIFY(find(changed.first().first().value<QList<net::Interface>>(), "lo"));
    changed.clear();
    watch.look();
    QVERIFY(changed.wait(5'000));
}

void TestInterfaceWatch::pulledCableAndNewAddressAreToldByThemselves()
{
    if (!m_private)
        QSKIP("A network of its own needs root and veth.");
    InterfaceWatch watch;
    QList<net::Interface> now;
    connect(&watch, &InterfaceWatch::changed, this, [&now](const QList<net::Interface> &all) { now = all; });
    watch.start();
    QTRY_VERIFY(find(now, "cable0") && find(now, "cable0")->running);
    QCOMPARE(find(now, "cable0")->driver, u"veth"_s);
    QVERIFY(ip(u"link set plug0 down"_s));
    QTRY_VERIFY(find(now, "cable0") && !find(now, "cable0")->running);
    QVERIFY(ip(u"addr add 10.9.8.7/24 dev cable0"_s));
    QTRY_COMPARE(find(now, "cable0")->addresses.size(), 1);
    QVERIFY(ip(u"link set plug0 up"_s));
    QTRY_VERIFY(find(now, "cable0")->running);
    QVERIFY(ip(u"link del cable0"_s));
    QTRY_VERIFY(!find(now, "cable0"));
}

QTEST_GUILESS_MAIN(TestInterfaceWatch)
#include "test_interface_watch.moc"
