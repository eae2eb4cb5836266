// SPDX-License-Identifier: GPL-3.0-or-later
// slipwayctl diagnostics: one file, without names unless they are wanted.
#include "tests/support/program.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using slipway::test::Ran;
using slipway::test::runProgram;

class TestDiagnostics : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    Ran ctl(const QStringList &words)
    {
        return runProgram("slipwayctl", QStringList{"--site", m_folder.filePath("site"), "--json"} + words);
    }
    QJsonObject read(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private slots:
    void writesAFileWithoutNames()
    {
        QCOMPARE(ctl({"init"}).exit, 0);
        QCOMPARE(ctl({"device", "add", "Treasury", "--mac", "52:54:00:12:34:56"}).exit, 0);
        QCOMPARE(ctl({"boot-image", "add", "Treasury image", "--arch", "x64", "--program", "/no/such/file"}).exit, 1);
        const Ran ran = ctl({"diagnostics", m_folder.filePath("bundle.json")});
        QVERIFY2(ran.exit == 0, ran.err);
        QCOMPARE(ran.object().value("redacted").toBool(), true);
        const QJsonObject bundle = read("bundle.json");
        QCOMPARE(bundle.value("site").toObject().value("devices").toInt(), 1);
        QVERIFY(!QJsonDocument(bundle).toJson().toLower().contains("treasury"));
    }
    void keepsTheNamesWhereTheyAreWanted()
    {
        const Ran ran = ctl({"diagnostics", "--keep-names", m_folder.filePath("named.json")});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(read("named.json").value("redacted").toBool(true), false);
        QCOMPARE(read("named.json").value("system").toObject().value("siteDirectory").toString(),
                 m_folder.filePath("site"));
    }
    void saysWhatIsWrong()
    {
        QCOMPARE(ctl({"diagnostics"}).exit, 2);
        const Ran ran = ctl({"diagnostics", m_folder.filePath("no/such/folder.json")});
        QCOMPARE(ran.exit, 1);
        QVERIFY(!ran.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "test_diagnostics.moc"
