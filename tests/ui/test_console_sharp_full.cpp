// SPDX-License-Identifier: GPL-3.0-or-later
// The same pages on a screen with twice the pixels: the scale is fixed when an application starts, so another process
// draws them.
#include <QImage>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestConsoleSharp : public QObject
{
    Q_OBJECT
private slots:
    void everyPageIsDrawnAtScaleTwo()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/test_ui_console_screens"_s, {u"everyPageIsDrawn"_s});
        QVERIFY2(process.waitForFinished(300'000), qPrintable(process.errorString()));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
        const QImage picture(QCoreApplication::applicationDirPath() + u"/../screenshots/scale2/devices-light.png"_s);
        QCOMPARE(picture.size(), QSize(2 * 1366, 2 * 768));
    }
};

QTEST_MAIN(TestConsoleSharp)
#include "test_console_sharp_full.moc"
