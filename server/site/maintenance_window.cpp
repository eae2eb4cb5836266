// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/maintenance_window.h"
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

using Recurrence = MaintenanceWindow::Recurrence;

constexpr int MostMinutes = 10080;
constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;
constexpr std::array DayWords{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

Failure<Error> wrong(const QString &word, const QString &instead)
{
    return failure(ErrorCode::InvalidValue, {word, instead});
}

Result<QTime> timeFrom(const QString &text)
{
    static const QRegularExpression form(u"^([01]?[0-9]|2[0-3]):([0-5][0-9])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(text, u"a time such as 22:00"_s);
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<int> minutesFrom(const QString &text)
{
    static const QRegularExpression form(u"^(?:([0-9]{1,3})h)?(?:([0-9]{1,5})m)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (text.isEmpty() || !match.hasMatch() || minutes < 1 || minutes > MostMinutes)
        return wrong(text, u"how long it is open, from 1m to 168h, such as 8h, 90m or 1h30m"_s);
    return minutes;
}

Result<quint8> weekdaysFrom(const QString &text)
{
    quint8 days = 0;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto found = std::find_if(DayWords.begin(), DayWords.end(), [&](QLatin1StringView day) {
            return word.compare(day, Qt::CaseInsensitive) == 0;
        });
        if (found == DayWords.end())
            return wrong(word, u"weekdays by comma: mon, tue, wed, thu, fri, sat, sun"_s);
        days |= quint8(1 << (found - DayWords.begin()));
    }
    if (days == 0)
        return wrong(text, u"weekdays by comma: mon, tue, wed, thu, fri, sat, sun"_s);
    return days;
}

Result<int> dayOfMonthFrom(const QString &text)
{
    bool read = false;
    const int day = text.toInt(&read);
    if (!read || day < 1 || day > 31)
        return wrong(text, u"a day of the month from 1 to 31"_s);
    return day;
}

/// Takes the words that say when it opens; what is left says how long.
Result<void> takeOpening(QStringList &words, MaintenanceWindow &window)
{
    const auto next = [&words] { return words.isEmpty() ? QString() : words.takeFirst(); };
    const QString recurrence = next().toLower();
    if (recurrence == u"once") {
        window.recurrence = Recurrence::Once;
        const QString when = next();
        window.date = QDate::fromString(when.left(10), Qt::ISODate);
        const bool form = when.size() > 11 && (when[10] == u'T' || when[10] == u't');
        if (!window.date.isValid() || !form)
            return wrong(when, u"a date and time such as 2026-12-01T22:00"_s);
        const auto time = timeFrom(when.mid(11));
        if (!time)
            return fail(time.error());
        window.time = *time;
        return {};
    }
    if (recurrence == u"weekly") {
        window.recurrence = Recurrence::Weekly;
        const auto days = weekdaysFrom(next());
        if (!days)
            return fail(days.error());
        window.weekdays = *days;
    } else if (recurrence == u"monthly") {
        window.recurrence = Recurrence::Monthly;
        const auto day = dayOfMonthFrom(next());
        if (!day)
            return fail(day.error());
        window.dayOfMonth = *day;
    } else if (recurrence != u"daily") {
        return wrong(recurrence, u"once, daily, weekly or monthly"_s);
    }
    const auto time = timeFrom(next());
    if (!time)
        return fail(time.error());
    window.time = *time;
    return {};
}

QString minutesText(int minutes)
{
    return minutes % 60 == 0 ? u"%1h"_s.arg(minutes / 60) : u"%1m"_s.arg(minutes);
}

QString weekdaysText(quint8 weekdays)
{
    QStringList words;
    for (size_t i = 0; i < DayWords.size(); ++i) {
        if (weekdays >> i & 1)
            words.append(DayWords[i]);
    }
    return words.join(u',');
}

bool occursOn(const MaintenanceWindow &window, const QDate &date)
{
    switch (window.recurrence) {
    case Recurrence::Once:
        return date == window.date;
    case Recurrence::Daily:
        return true;
    case Recurrence::Weekly:
        return window.weekdays >> (date.dayOfWeek() - 1) & 1;
    case Recurrence::Monthly:
        return date.day() == window.dayOfMonth;
    }
    return false;
}

/// The longest time from one day of the kind to the next, and a day of room on either side.
int daysToLook(const MaintenanceWindow &window)
{
    return window.recurrence == Recurrence::Monthly ? 64 : window.recurrence == Recurrence::Weekly ? 9 : 3;
}

qint64 offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
}

/// When the zone's clocks show `localMs` (as if they were UTC). A time that they show twice is the first; one that they
/// leave out is the moment at which they jump over it.
qint64 utcOf(const QTimeZone &zone, qint64 localMs)
{
    const qint64 before = offsetMs(zone, localMs - DayMs), after = offsetMs(zone, localMs + DayMs);
    const qint64 early = localMs - std::max(before, after), late = localMs - std::min(before, after);
    if (early + offsetMs(zone, early) == localMs)
        return early;
    if (late + offsetMs(zone, late) == localMs)
        return late;
    qint64 notYet = early, jumped = late;
    while (jumped - notYet > 1) {
        const qint64 middle = notYet + (jumped - notYet) / 2;
        (offsetMs(zone, middle) == before ? notYet : jumped) = middle;
    }
    return jumped;
}

qint64 openingOn(const MaintenanceWindow &window, const QDate &date, const QTimeZone &zone)
{
    const qint64 asUtc = QDateTime(date, window.time, Qt::UTC).toMSecsSinceEpoch();
    return window.utc ? asUtc : utcOf(zone, asUtc);
}

QDate dateAt(const MaintenanceWindow &window, qint64 atMs, const QTimeZone &zone)
{
    const qint64 shift = window.utc ? 0 : offsetMs(zone, atMs);
    return QDateTime::fromMSecsSinceEpoch(atMs + shift, Qt::UTC).date();
}

} // namespace

Result<MaintenanceWindow> parseWindow(const QString &text)
{
    MaintenanceWindow window;
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (const auto taken = takeOpening(words, window); !taken)
        return fail(taken.error());
    const auto minutes = minutesFrom(words.isEmpty() ? QString() : words.takeFirst());
    if (!minutes)
        return fail(minutes.error());
    window.minutes = *minutes;
    if (!words.isEmpty() && words.first().compare(u"utc", Qt::CaseInsensitive) == 0) {
        window.utc = true;
        words.removeFirst();
    }
    if (!words.isEmpty())
        return wrong(words.join(u' '), u"nothing more, or utc"_s);
    return window;
}

QString windowText(const MaintenanceWindow &window)
{
    const QString time = window.time.toString(u"HH:mm"_s);
    const QString tail = minutesText(window.minutes) + (window.utc ? u" utc"_s : QString());
    switch (window.recurrence) {
    case Recurrence::Once:
        return u"once %1T%2 %3"_s.arg(window.date.toString(Qt::ISODate), time, tail);
    case Recurrence::Daily:
        return u"daily %1 %2"_s.arg(time, tail);
    case Recurrence::Weekly:
        return u"weekly %1 %2 %3"_s.arg(weekdaysText(window.weekdays), time, tail);
    case Recurrence::Monthly:
        return u"monthly %1 %2 %3"_s.arg(QString::number(window.dayOfMonth), time, tail);
    }
    return {};
}

bool isOpen(const MaintenanceWindow &window, qint64 atMs, const QTimeZone &zone)
{
    const QDate today = dateAt(window, atMs, zone);
    // It may have opened days ago and not be over; clocks that jump move an opening by less than a day.
    const int back = window.minutes / (24 * 60) + 2;
    for (int day = -back; day <= 1; ++day) {
        const QDate date = today.addDays(day);
        if (!occursOn(window, date))
            continue;
        const qint64 opens = openingOn(window, date, zone);
        if (opens <= atMs && atMs < opens + window.minutes * MinuteMs)
            return true;
    }
    return false;
}

std::optional<qint64> nextOpening(const MaintenanceWindow &window, qint64 atMs, const QTimeZone &zone)
{
    if (window.recurrence == Recurrence::Once) {
        const qint64 opens = openingOn(window, window.date, zone);
        return opens > atMs ? std::optional(opens) : std::nullopt;
    }
    const QDate today = dateAt(window, atMs, zone);
    for (int day = -1; day <= daysToLook(window); ++day) {
        const QDate date = today.addDays(day);
        if (!occursOn(window, date))
            continue;
        if (const qint64 opens = openingOn(window, date, zone); opens > atMs)
            return opens;
    }
    return std::nullopt;
}

} // namespace slipway::site
