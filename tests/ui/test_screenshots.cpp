// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page and dialog for who judges the look: light, dark, each language that is there, and sharp. In
// build/<preset>/screenshots/<look>; nothing is compared.
#include "tests/ui/sample_site.h"
#include "tests/ui/screen_walk.h"
#include "ui/shell/translations.h"

using namespace slipway;
using namespace slipway::test;

namespace {

/// As a screen with twice the pixels would show it: fonts, icons and lines are drawn for it, not enlarged.
QImage pictureOf(QWidget *widget, qreal scale)
{
    QImage image(widget->size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    widget->render(&image);
    return image;
}

} // namespace

class TestScreenshots : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyPage_data();
    void everyPage();

private:
    void draw(const QString &folder, const QString &name, QWidget *widget, qreal scale);
    std::unique_ptr<SiteOnDisk> m_site;
    ui::Translations m_language;
};

void TestScreenshots::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
}

void TestScreenshots::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<bool>("dialogs");
    QTest::newRow("light") << u"en"_s << false << 1.0 << true;
    QTest::newRow("dark") << u"en"_s << true << 1.0 << everyScreen();
    QTest::newRow("scale2") << u"en"_s << false << 2.0 << false;
    for (const QString &language : ui::languages()) {
        if (language == u"de" || (everyScreen() && language != u"en"))
            QTest::newRow(qPrintable(language)) << language << false << 1.0 << everyScreen();
    }
}

void TestScreenshots::draw(const QString &folder, const QString &name, QWidget *widget, qreal scale)
{
    const QString path =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../screenshots/"_s + folder) + u'/';
    QDir().mkpath(path);
    const QString file = path + QString(name).replace(u'@', u'-') + u".png"_s;
    QVERIFY2(pictureOf(widget, scale).save(file), qPrintable(file));
}

void TestScreenshots::everyPage()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(qreal, scale);
    QFETCH(bool, dialogs);
    m_language.speak(language);
    ConsoleFixture console(*m_site);
    console.window->setTheme(dark ? ui::Theme::Dark : ui::Theme::Light);
    console.window->resize(1366, 768);
    QTRY_VERIFY(!console.window->console().ledger()->rows(DeviceId{1}).isEmpty());
    playBoots(console, SystemClock().utcMs());
    const QString folder = QString::fromLatin1(QTest::currentDataTag());
    const Visit visit = [&](const QString &name, QWidget *screen) {
        QVERIFY2(!screen->isWindow() || screen->width() <= 1366, qPrintable(name));
        draw(folder, name, screen, scale);
    };
    if (everyScreen())
        visitPages(console, visit);
    else
        visitFirstTabs(console, visit);
    if (dialogs)
        visitDialogs(console, visit);
    console.window->setTheme(ui::Theme::Light);
    m_language.speak(u"en"_s);
}

QTEST_MAIN(TestScreenshots)
#include "test_screenshots.moc"
