// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance windows: their text there and back, when they are open, and the days on which clocks jump.
#include <QTest>

#include "server/site/maintenance_window.h"
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::site;

namespace {

MaintenanceWindow window(const QString &text)
{
    const auto read = parseWindow(text);
    if (!read)
        qFatal("refused: %s", qPrintable(text + u" | "_s + read.error().args.join(u' ')));
    return *read;
}

qint64 utc(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        qFatal("not a time: %s", qPrintable(text));
    return QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch();
}

QString shown(std::optional<qint64> ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate) : u"never"_s;
}

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

} // namespace

class MaintenanceWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void textComesBackCanonical_data();
    void textComesBackCanonical();
    void refusalNamesTheWrongWord_data();
    void refusalNamesTheWrongWord();
    void opensAndCloses_data();
    void opensAndCloses();
    void opensNext_data();
    void opensNext();
    void openingAgreesWithBeingOpen();
};

void MaintenanceWindowTest::textComesBackCanonical_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const QString &given, const QString &canonical) {
        QTest::newRow(qPrintable(given)) << given << canonical;
    };
    row(u"daily 22:00 8h"_s, u"daily 22:00 8h"_s);
    row(u"weekly mon,wed 22:00 6h utc"_s, u"weekly mon,wed 22:00 6h utc"_s);
    row(u"monthly 1 20:30 90m"_s, u"monthly 1 20:30 90m"_s);
    row(u"once 2026-12-01T22:00 8h"_s, u"once 2026-12-01T22:00 8h"_s);
    row(u"  Daily  6:05   1H30M UTC "_s, u"daily 06:05 90m utc"_s);
    row(u"weekly SUN,Mon,sun 00:00 168h"_s, u"weekly mon,sun 00:00 168h"_s);
    row(u"daily 00:00 120m"_s, u"daily 00:00 2h"_s);
}

void MaintenanceWindowTest::textComesBackCanonical()
{
    QFETCH(QString, given);
    QFETCH(QString, canonical);
    QCOMPARE(windowText(window(given)), canonical);
    QVERIFY(window(canonical) == window(given));
}

void MaintenanceWindowTest::refusalNamesTheWrongWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("instead");
    const auto row = [](const char *given, const QString &word, const QString &instead) {
        QTest::newRow(given) << word << instead;
    };
    row("", {}, u"once, daily, weekly or monthly"_s);
    row("yearly 22:00 8h", u"yearly"_s, u"once, daily, weekly or monthly"_s);
    row("daily 24:00 8h", u"24:00"_s, u"a time such as"_s);
    row("daily 22:00", {}, u"how long"_s);
    row("daily 22:00 0m", u"0m"_s, u"from 1m to 168h"_s);
    row("daily 22:00 169h", u"169h"_s, u"from 1m to 168h"_s);
    row("daily 22:00 8", u"8"_s, u"how long"_s);
    row("weekly 22:00 8h", u"22:00"_s, u"weekdays"_s);
    row("weekly mon,someday 22:00 8h", u"someday"_s, u"weekdays"_s);
    row("monthly 32 22:00 8h", u"32"_s, u"1 to 31"_s);
    row("once 2026-02-30T22:00 8h", u"2026-02-30T22:00"_s, u"a date and time"_s);
    row("once 2026-02-20 22:00 8h", u"2026-02-20"_s, u"a date and time"_s);
    row("daily 22:00 8h cet", u"cet"_s, u"utc"_s);
}

void MaintenanceWindowTest::refusalNamesTheWrongWord()
{
    QFETCH(QString, word);
    QFETCH(QString, instead);
    const auto read = parseWindow(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!read.ok());
    QVERIFY(read.error().code == ErrorCode::InvalidValue);
    QCOMPARE(read.error().args.at(0), word);
    QVERIFY2(read.error().args.at(1).contains(instead), qPrintable(read.error().args.at(1)));
}

void MaintenanceWindowTest::opensAndCloses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *name, const QString &text, const QString &at, bool open) {
        QTest::newRow(name) << text << at << open;
    };
    // In winter Berlin is one hour ahead of UTC, in summer two.
    row("at its opening", u"daily 22:00 8h"_s, u"2026-11-24T21:00:00"_s, true);
    row("a moment before", u"daily 22:00 8h"_s, u"2026-11-24T20:59:59"_s, false);
    row("past midnight", u"daily 22:00 8h"_s, u"2026-11-25T04:59:59"_s, true);
    row("at its closing", u"daily 22:00 8h"_s, u"2026-11-25T05:00:00"_s, false);
    row("utc", u"daily 22:00 8h utc"_s, u"2026-11-24T21:59:59"_s, false);
    row("tuesday", u"weekly mon,wed 22:00 6h"_s, u"2026-11-24T21:30:00"_s, false);
    row("wednesday", u"weekly mon,wed 22:00 6h"_s, u"2026-11-25T21:30:00"_s, true);
    row("wednesday's into thursday", u"weekly mon,wed 22:00 6h"_s, u"2026-11-26T02:30:00"_s, true);
    row("a whole week from monday", u"weekly mon 00:00 168h"_s, u"2026-11-29T12:00:00"_s, true);
    row("monthly", u"monthly 31 20:00 2h utc"_s, u"2026-12-31T21:00:00"_s, true);
    row("monthly, last day of a short month", u"monthly 31 20:00 2h utc"_s, u"2026-11-30T21:00:00"_s, false);
    row("monthly into the next month", u"monthly 31 20:00 48h utc"_s, u"2026-11-02T19:00:00"_s, true);
    row("once", u"once 2026-12-01T22:00 8h utc"_s, u"2026-12-01T22:00:00"_s, true);
    row("once, a year later", u"once 2026-12-01T22:00 8h utc"_s, u"2027-12-01T22:00:00"_s, false);
    // 2026-03-29 01:00 UTC: Berlin's clocks jump from 02:00 to 03:00.
    row("gap: before", u"daily 02:30 1h"_s, u"2026-03-29T00:59:59"_s, false);
    row("gap: opens when the clocks jump", u"daily 02:30 1h"_s, u"2026-03-29T01:00:00"_s, true);
    row("gap: as long as ever", u"daily 02:30 1h"_s, u"2026-03-29T01:59:59"_s, true);
    row("gap: over", u"daily 02:30 1h"_s, u"2026-03-29T02:00:00"_s, false);
    row("night of the gap is an hour of the clock longer", u"daily 22:00 8h"_s, u"2026-03-29T04:59:59"_s, true);
    // 2026-10-25 01:00 UTC: they fall back from 03:00 to 02:00, and show 02:30 twice.
    row("overlap: the first time", u"daily 02:30 1h"_s, u"2026-10-25T00:30:00"_s, true);
    row("overlap: not before", u"daily 02:30 1h"_s, u"2026-10-25T00:29:59"_s, false);
    row("overlap: over, not open again", u"daily 02:30 1h"_s, u"2026-10-25T01:30:00"_s, false);
}

void MaintenanceWindowTest::opensAndCloses()
{
    QFETCH(QString, text);
    QFETCH(QString, at);
    QFETCH(bool, open);
    QCOMPARE(isOpen(window(text), utc(at), berlin()), open);
}

void MaintenanceWindowTest::opensNext_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const QString &text, const QString &at, const QString &next) {
        QTest::newRow(name) << text << at << next;
    };
    row("today", u"daily 22:00 8h"_s, u"2026-11-24T12:00:00"_s, u"2026-11-24T21:00:00Z"_s);
    row("not the one that opens now", u"daily 22:00 8h"_s, u"2026-11-24T21:00:00"_s, u"2026-11-25T21:00:00Z"_s);
    row("over the weekend", u"weekly mon,wed 22:00 6h"_s, u"2026-11-25T21:00:00"_s, u"2026-11-30T21:00:00Z"_s);
    row("a week later", u"weekly wed 22:00 6h"_s, u"2026-11-25T21:00:00"_s, u"2026-12-02T21:00:00Z"_s);
    row("skips a short month", u"monthly 31 20:00 1h utc"_s, u"2026-01-31T20:00:00"_s, u"2026-03-31T20:00:00Z"_s);
    row("skips february", u"monthly 30 20:00 1h utc"_s, u"2026-01-30T20:00:00"_s, u"2026-03-30T20:00:00Z"_s);
    row("once", u"once 2026-12-01T22:00 8h"_s, u"2026-11-24T12:00:00"_s, u"2026-12-01T21:00:00Z"_s);
    row("never again", u"once 2026-12-01T22:00 8h"_s, u"2026-12-01T21:00:00"_s, u"never"_s);
    row("gap", u"daily 02:30 1h"_s, u"2026-03-28T12:00:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("after the gap", u"daily 02:30 1h"_s, u"2026-03-29T01:00:00"_s, u"2026-03-30T00:30:00Z"_s);
    row("overlap", u"daily 02:30 1h"_s, u"2026-10-24T12:00:00"_s, u"2026-10-25T00:30:00Z"_s);
    row("after the overlap", u"daily 02:30 1h"_s, u"2026-10-25T00:30:00"_s, u"2026-10-26T01:30:00Z"_s);
    row("into summer time", u"weekly sun 22:00 1h"_s, u"2026-03-23T12:00:00"_s, u"2026-03-29T20:00:00Z"_s);
}

void MaintenanceWindowTest::opensNext()
{
    QFETCH(QString, text);
    QFETCH(QString, at);
    QFETCH(QString, next);
    QCOMPARE(shown(nextOpening(window(text), utc(at), berlin())), next);
}

/// Through a year by quarters of an hour: a window is open at its opening, and closed the moment before unless the
/// last one is still open; between two openings there is no other.
void MaintenanceWindowTest::openingAgreesWithBeingOpen()
{
    const QStringList texts{u"daily 02:15 45m"_s, u"weekly sun 02:45 30m"_s, u"monthly 29 02:30 15m"_s,
                            u"daily 23:45 30m"_s};
    for (const QString &text : texts) {
        const MaintenanceWindow one = window(text);
        const qint64 length = qint64(one.minutes) * 60'000;
        qint64 at = utc(u"2026-01-01T00:00:00"_s), opened = -1;
        int openings = 0;
        for (const qint64 end = utc(u"2027-01-01T00:00:00"_s); at < end; at += 15 * 60'000) {
            const auto before = nextOpening(one, at - 1, berlin());
            if (before == at) {
                opened = at;
                ++openings;
            }
            QCOMPARE(isOpen(one, at, berlin()), opened >= 0 && at < opened + length);
        }
        QVERIFY2(openings >= 11, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(MaintenanceWindowTest)
#include "test_maintenance_window.moc"
