// SPDX-License-Identifier: GPL-3.0-or-later
// The walks that the quick tests make through each page, through every tab and dialog and in every language.
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestEveryScreen : public QObject
{
    Q_OBJECT
private slots:
    void canBeRead() { walk(u"contrast"_s); }
    void isDrawn() { walk(u"screenshots"_s); }
    void staysResponsive() { walk(u"responsiveness"_s); }

private:
    void walk(const QString &test)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SLIPWAY_EVERY_SCREEN"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/test_ui_"_s + test, QStringList());
        QVERIFY2(process.waitForFinished(900'000), qPrintable(process.errorString()));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }
};

QTEST_GUILESS_MAIN(TestEveryScreen)
#include "test_every_screen_full.moc"
