// SPDX-License-Identifier: GPL-3.0-or-later
// variable ... end to end: the built slipwayctl.
#include "tests/support/program.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using slipway::test::Ran;

class TestVariables : public QObject
{
    Q_OBJECT
private:
    Ran run(const QStringList &words, bool json = true) const
    {
        QStringList all{u"--site"_s, m_folder.filePath(u"site"_s)};
        if (json)
            all += u"--json"_s;
        return slipway::test::runProgram(u"slipwayctl"_s, all + words);
    }
    Ran ctl(const QString &line, bool json = true) const { return run(line.split(u' '), json); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    static QJsonArray array(const Ran &ran) { return QJsonDocument::fromJson(ran.out).array(); }
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QCOMPARE(ctl(u"init"_s).exit, 0);
        QCOMPARE(ctl(u"collection add Lab"_s).exit, 0);
        QCOMPARE(ctl(u"device add PC1 --mac 02:00:00:00:00:01"_s).exit, 0);
        QCOMPARE(ctl(u"device add PC2 --mac 02:00:00:00:00:02"_s).exit, 0);
        QCOMPARE(ctl(u"collection member-add Lab PC1"_s).exit, 0);
    }

    void setOnManyListedAndRemoved()
    {
        QCOMPARE(run({u"variable"_s, u"set"_s, u"Title"_s, u"two words"_s, u"--device"_s, u"PC1"_s, u"--device"_s,
                      u"pc2"_s, u"--collection"_s, u"Lab"_s})
                     .exit,
                 0);
        QCOMPARE(array(ctl(u"variable list"_s)).size(), 3);
        const QJsonArray one = array(ctl(u"variable list --device PC2"_s));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0][u"device"].toString(), u"PC2"_s);
        QCOMPARE(one[0][u"value"].toString(), u"two words"_s);
        QCOMPARE(ctl(u"variable remove TITLE --device PC1 --device PC2 --collection Lab"_s).exit, 0);
        QCOMPARE(array(ctl(u"variable list"_s)).size(), 0);
        QCOMPARE(ctl(u"variable remove Title --device PC1"_s).exit, 1); // it has none
    }

    void wrongUsageAndRefusalsAreToldApart()
    {
        QCOMPARE(ctl(u"variable set Title x"_s).exit, 2);
        QCOMPARE(ctl(u"variable set Title --device PC1"_s).exit, 2);
        QCOMPARE(ctl(u"variable set Title x --file y --device PC1"_s).exit, 2);
        QCOMPARE(ctl(u"variable set Title --file /nowhere --device PC1"_s).exit, 2);
        QCOMPARE(ctl(u"variable effective"_s).exit, 2);
        QCOMPARE(ctl(u"variable set 9x y --device PC1"_s).exit, 1);
        QCOMPARE(ctl(u"variable set Title x --device PC9"_s).exit, 1);
        QCOMPARE(array(ctl(u"variable list"_s)).size(), 0);
    }

    void secretsComeFromAFileAndAreShownOnlyWhereAskedFor()
    {
        const QString secret = file(u"secret"_s, "hunter2 and more\n");
        const Ran set = ctl(u"variable set Key --secret --collection Lab --file "_s + secret);
        QCOMPARE(set.exit, 0);
        QVERIFY(!set.out.contains("hunter2"));
        for (const QString &line : {u"variable list"_s, u"variable effective --device PC1"_s}) {
            QVERIFY(!ctl(line).out.contains("hunter2") && !ctl(line, false).out.contains("hunter2"));
            QVERIFY(ctl(line, false).out.contains("********"));
            QCOMPARE(array(ctl(line + u" --show-secrets"_s))[0][u"value"].toString(), u"hunter2 and more"_s);
        }
        const QString document = m_folder.filePath(u"out.json"_s);
        const Ran exported = ctl(u"site export "_s + document);
        QVERIFY(exported.exit == 0 && exported.err.contains("1 secret variable was left out"));
        QCOMPARE(ctl(u"site export --secrets "_s + document).exit, 0);
        QFile written(document);
        QVERIFY(written.open(QFile::ReadOnly) && written.readAll().contains("hunter2"));
        QVERIFY(!ctl(u"audit list"_s).out.contains("hunter2"));
    }

    void aNewValueMakesASecretNoLessOfOne()
    {
        const auto secret = [this] { return array(ctl(u"variable list --collection Lab"_s))[0][u"secret"].toBool(); };
        const QString value = file(u"secret"_s, "hunter2 again\n");
        QCOMPARE(ctl(u"variable set Key --collection Lab --file "_s + value).exit, 0);
        QVERIFY(secret());
        QVERIFY(ctl(u"variable set KEY --device PC1 --collection Lab --file "_s + value).exit == 0 && secret());
        QCOMPARE(ctl(u"variable set Key x --collection Lab --secret --no-secret"_s).exit, 2);
        QCOMPARE(ctl(u"variable set Key public --collection Lab --no-secret"_s).exit, 0);
        QVERIFY(!secret());
        QCOMPARE(ctl(u"variable set Key --secret --collection Lab --file "_s + value).exit, 0);
        QCOMPARE(ctl(u"variable remove Key --device PC1"_s).exit, 0);
    }

    void effectiveSaysWhoseAndExplainShowsTheLine()
    {
        QCOMPARE(ctl(u"variable set Host site --collection 1"_s).exit, 0);
        QCOMPARE(ctl(u"variable set Host lab --collection Lab"_s).exit, 0);
        const QJsonArray held = array(ctl(u"variable effective --device PC1"_s));
        QCOMPARE(held[0][u"name"].toString(), u"Host"_s);
        QCOMPARE(held[0][u"collection"].toString(), u"Lab"_s);
        QCOMPARE(held[0][u"overridden"][0][u"collection"].toString(), u"All Systems"_s);
        QCOMPARE(ctl(u"boot-image add Linux --arch x64 --kernel "_s + file(u"vmlinuz"_s, "kernel") + u" --initrd "_s +
                     file(u"initrd"_s, "initrd") + u" --command-line host=${Host},key=${Key},${slipway.mac}"_s)
                     .exit,
                 0);
        QCOMPARE(ctl(u"task-sequence add Install --boot-image Linux"_s).exit, 0);
        QCOMPARE(ctl(u"deployment add --task-sequence Install --collection Lab --purpose available"_s).exit, 0);
        const Ran explained = ctl(u"explain --mac 02:00:00:00:00:01 --arch 7"_s);
        const QJsonObject object = QJsonDocument::fromJson(explained.out).object();
        QCOMPARE(object[u"commandLine"].toString(),
                 u"host=lab,key=********,02:00:00:00:00:01 slipway.status=http://<server>/s/<session>/status"_s);
        QVERIFY(ctl(u"explain --mac 02:00:00:00:00:01 --arch 7"_s, false).out.contains("command line   host=lab"));
        QVERIFY(!explained.out.contains("hunter2"));
    }

    void explainRefusesTheLineThatTheBootRefuses()
    {
        QCOMPARE(ctl(u"variable set Host --device PC1 "_s + QString(2048, u'x')).exit, 0);
        const QString line = u"explain --mac 02:00:00:00:00:01 --arch 7"_s;
        QVERIFY(ctl(line, false).out.contains("kernels take 2047"));
        QCOMPARE(ctl(u"variable set Host --device PC1 ${net0/mac}"_s).exit, 0);
        QVERIFY(ctl(line, false).out.contains("iPXE would replace"));
    }
};

QTEST_GUILESS_MAIN(TestVariables)
#include "test_variables.moc"
