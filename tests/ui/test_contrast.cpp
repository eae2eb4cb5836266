// SPDX-License-Identifier: GPL-3.0-or-later
// Text that can be read: 4.5 to 1 against what is behind it, in light and dark, by the colours of the look and by what
// is drawn in the end.
#include "tests/ui/sample_site.h"
#include "tests/ui/screen_walk.h"
#include "ui/look/colours.h"
#include <QImage>
#include <cmath>
#include <map>

using namespace slipway;
using namespace slipway::test;

namespace {

constexpr double ForText = 4.5, ForMarks = 3.0;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// The commonest colour of the area is what is behind; the one that differs most from it is the text: antialiasing only
/// ever brings a stroke nearer to what is behind it.
double contrastIn(const QImage &image, const QRect &area)
{
    std::map<QRgb, int> count;
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = inside.left(); x <= inside.right();) {
            const int from = x;
            while (x <= inside.right() && line[x] == line[from])
                ++x;
            count[line[from]] += x - from;
        }
    }
    const auto commonest =
        std::max_element(count.begin(), count.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    double best = 1;
    for (const auto &[colour, times] : count)
        best = std::max(best, contrast(QColor(colour), QColor(commonest->first)));
    return best;
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void coloursOfTheLookAreFarEnoughApart_data();
    void coloursOfTheLookAreFarEnoughApart();
    void whatIsDrawnCanBeRead_data();
    void whatIsDrawnCanBeRead();

private:
    std::unique_ptr<SiteOnDisk> m_site;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestContrast::initTestCase()
{
    ConsoleFixture::prepare();
    m_site = std::make_unique<SiteOnDisk>();
    fillSampleSite(*m_site);
    m_console = std::make_unique<ConsoleFixture>(*m_site);
    m_console->window->resize(1366, 768);
    playBoots(*m_console, SystemClock().utcMs());
}

void TestContrast::coloursOfTheLookAreFarEnoughApart_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestContrast::coloursOfTheLookAreFarEnoughApart()
{
    QFETCH(bool, dark);
    const ui::Colours &c = dark ? ui::darkColours() : ui::lightColours();
    QStringList faults;
    const auto check = [&faults](const char *what, const QColor &text, const char *on, const QColor &behind,
                                 double least) {
        if (contrast(text, behind) < least)
            faults += u"%1 on %2: %3"_s.arg(QString::fromLatin1(what), QString::fromLatin1(on))
                          .arg(contrast(text, behind), 0, 'f', 2);
    };
    const std::pair<const char *, QColor> texts[] = {{"text", c.text}, {"muted", c.muted}, {"accent", c.accent},
                                                     {"good", c.good}, {"bad", c.bad},     {"warning", c.warning}};
    const std::pair<const char *, QColor> grounds[] = {{"window", c.window},       {"surface", c.surface},
                                                       {"alternate", c.alternate}, {"chrome", c.chrome},
                                                       {"selection", c.selection}, {"hover", c.hover}};
    for (const auto &[text, colour] : texts) {
        for (const auto &[ground, behind] : grounds)
            check(text, colour, ground, behind, ForText);
    }
    check("onAccent", c.onAccent, "accent", c.accent, ForText);
    check("onAccent", c.onAccent, "bad", c.bad, ForText);
    for (const QColor &series : {c.seriesTftp, c.seriesHttp, c.seriesSessions})
        check("a series", series, "surface", c.surface, ForMarks);
    check("the frame of a field", c.muted, "surface", c.surface, ForMarks);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestContrast::whatIsDrawnCanBeRead_data()
{
    coloursOfTheLookAreFarEnoughApart_data();
}

void TestContrast::whatIsDrawnCanBeRead()
{
    QFETCH(bool, dark);
    m_console->window->setTheme(dark ? ui::Theme::Dark : ui::Theme::Light);
    QStringList faults;
    QSet<QString> said;
    const Visit look = [&](const QString &name, QWidget *screen) {
        const QImage image = screen->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (QWidget *widget : screen->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            // What cannot be used now may be faint.
            if (text.trimmed().isEmpty() || !widget->isVisible() || !widget->isEnabled() ||
                widget->visibleRegion().isEmpty())
                continue;
            const QRect area = widget->visibleRegion().boundingRect().translated(widget->mapTo(screen, QPoint()));
            if (area.height() < 8 || area.width() < 8)
                continue;
            const double found = contrastIn(image, area.adjusted(2, 2, -2, -2));
            const QString what = describe(widget);
            if (found < ForText && !said.contains(what)) {
                said += what;
                faults += u"%1: %2 has %3 to 1"_s.arg(name, what).arg(found, 0, 'f', 2);
            }
        }
    };
    if (everyScreen()) {
        visitPages(*m_console, look);
        visitDialogs(*m_console, look);
    } else {
        visitFirstTabs(*m_console, look);
    }
    m_console->window->setTheme(ui::Theme::Light);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
