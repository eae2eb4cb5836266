// SPDX-License-Identifier: GPL-3.0-or-later
// How long a large site takes out and in. The figures are printed.
#include <QTest>

#include "server/engine/device_import.h"
#include "server/engine/site_document.h"
#include "tests/engine/commands_fixture.h"
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestSiteDocumentFull : public QObject
{
    Q_OBJECT
private slots:
    void aHundredThousandDevicesGoOutAndIn()
    {
        engine::test::Site first, second;
        QVERIFY(first->addCollection(u"Lab"_s));
        QByteArray file = "name,mac,collection\n";
        for (int i = 0; i < 100'000; ++i)
            file +=
                "PC-" + QByteArray::number(i) + ",02" + QByteArray::number(i, 16).rightJustified(10, '0') + ",Lab\n";
        const auto table = site::readDevices(file);
        QVERIFY(table && first->importDevices(*table, {}));
        QElapsedTimer timer;
        timer.start();
        const QString out = first.folder.filePath(u"site.json"_s);
        QVERIFY(first->exportSite(out));
        const qint64 exported = timer.restart();
        const auto imported = second->importSite(out, false);
        QVERIFY(imported);
        QCOMPARE(imported->devices, 100'000);
        qInfo("100 000 devices (%lld bytes): exported in %lld ms, imported in %lld ms", QFileInfo(out).size(), exported,
              timer.elapsed());
        QVERIFY(exported + timer.elapsed() < 60'000);
        const QString again = second.folder.filePath(u"site.json"_s);
        QVERIFY(second->exportSite(again));
        QFile one(out), two(again);
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        QCOMPARE(one.readAll(), two.readAll());
    }
};

QTEST_GUILESS_MAIN(TestSiteDocumentFull)
#include "test_site_document_full.moc"
