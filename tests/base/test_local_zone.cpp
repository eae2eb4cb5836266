// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/local_zone.h"
#include <QDateTime>
#include <QTest>

class TestLocalZone : public QObject
{
    Q_OBJECT
private slots:
    void aZoneWithoutANameIsItsDifference()
    {
        qputenv("TZ", "<T>1");
        ::tzset();
        QVERIFY(slipway::localZone().isValid());
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(0);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(0, slipway::localZone()).time(), local.time());
    }
    void aZoneWithANameKeepsItsRules()
    {
        qputenv("TZ", "Europe/Berlin");
        ::tzset();
        QCOMPARE(slipway::localZone().id(), QByteArray("Europe/Berlin"));
    }
};

QTEST_GUILESS_MAIN(TestLocalZone)
#include "test_local_zone.moc"
