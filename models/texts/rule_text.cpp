// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/rule_text.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "server/base/local_zone.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Field = site::QueryCondition::Field;
using Operator = site::QueryCondition::Operator;
using Recurrence = site::MaintenanceWindow::Recurrence;

struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

QString valueText(const site::QueryCondition &condition)
{
    if (condition.field == Field::LastSeen)
        return RuleTexts::tr("%n day(s)", nullptr, condition.value.toInt());
    const auto architecture = site::architectureFromKey(condition.value);
    if (condition.field == Field::Architecture && architecture)
        return architectureText(*architecture);
    return displayText(condition.value);
}

QString minutesText(int minutes)
{
    if (minutes % 60 == 0)
        return RuleTexts::tr("%1 h").arg(minutes / 60);
    return minutes < 60 ? RuleTexts::tr("%1 min").arg(minutes)
                        : RuleTexts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

/// "Tue 24 Nov 22:00", with the year if it is another one.
QString momentText(qint64 ms, qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const bool thisYear = moment.date().year() == QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().year();
    return QLocale().toString(moment.date(), thisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s) + u' ' +
           QLocale().toString(moment.time(), u"HH:mm"_s);
}

} // namespace

QString queryFieldText(Field field)
{
    switch (field) {
    case Field::Name:
        return RuleTexts::tr("Name");
    case Field::Mac:
        return RuleTexts::tr("MAC address");
    case Field::MacVendor:
        return RuleTexts::tr("Network card vendor");
    case Field::SmbiosGuid:
        return RuleTexts::tr("SMBIOS GUID");
    case Field::Architecture:
        return RuleTexts::tr("Architecture");
    case Field::Subnet:
        return RuleTexts::tr("Subnet");
    case Field::SwitchPort:
        return RuleTexts::tr("Switch port");
    case Field::LastSeen:
        return RuleTexts::tr("Last seen");
    }
    return {};
}

QString queryOperatorText(Field field, Operator comparison)
{
    const bool seen = field == Field::LastSeen;
    switch (comparison) {
    case Operator::Is:
        return RuleTexts::tr("is");
    case Operator::IsNot:
        return RuleTexts::tr("is not");
    case Operator::Like:
        return RuleTexts::tr("is like");
    case Operator::NotLike:
        return RuleTexts::tr("is not like");
    case Operator::Within:
        return seen ? RuleTexts::tr("within the last") : RuleTexts::tr("is within");
    case Operator::NotWithin:
        return seen ? RuleTexts::tr("not within the last") : RuleTexts::tr("is not within");
    }
    return {};
}

QString queryValueHint(Field field, Operator comparison)
{
    const bool pattern = comparison == Operator::Like || comparison == Operator::NotLike;
    switch (field) {
    case Field::Name:
        return pattern ? u"LAB-*"_s : u"LAB-01"_s;
    case Field::Mac:
        return pattern ? u"00:50:56:*"_s : u"52:54:00:12:34:56"_s;
    case Field::MacVendor:
        return pattern ? u"Dell*"_s : u"Dell Inc."_s;
    case Field::SmbiosGuid:
        return pattern ? u"4C4C4544-*"_s : u"11223344-5566-7788-99AA-BBCCDDEEFF00"_s;
    case Field::Subnet:
        return u"10.20.0.0/16"_s;
    case Field::SwitchPort:
        return pattern ? u"sw-b2 *"_s : u"eth0/7"_s;
    case Field::Architecture:
    case Field::LastSeen:
        break;
    }
    return {};
}

QString querySentence(const site::CollectionQuery &query)
{
    // German writes its nouns with a capital wherever they stand.
    const bool lowers = QLocale().language() != QLocale::German;
    QStringList parts;
    for (const site::QueryCondition &condition : query.conditions) {
        QString field = queryFieldText(condition.field);
        const bool acronym = field.size() > 1 && field[1].isUpper();
        if (lowers && !parts.isEmpty() && !acronym)
            field[0] = field[0].toLower();
        parts += RuleTexts::tr("%1 %2 %3", "field, operator, value")
                     .arg(field, queryOperatorText(condition.field, condition.comparison), valueText(condition));
    }
    return parts.join(RuleTexts::tr(", and "));
}

QString ruleCountText(const site::Collection &collection)
{
    QStringList parts;
    if (!collection.queries.isEmpty())
        parts += RuleTexts::tr("%n query(s)", nullptr, int(collection.queries.size()));
    if (!collection.includes.isEmpty())
        parts += RuleTexts::tr("%n included", nullptr, int(collection.includes.size()));
    if (!collection.excludes.isEmpty())
        parts += RuleTexts::tr("%n excluded", nullptr, int(collection.excludes.size()));
    return parts.join(u", "_s);
}

QString weekdayText(int day)
{
    return QLocale().dayName(day, QLocale::ShortFormat);
}

QString windowSentence(const site::MaintenanceWindow &window)
{
    const QString time = QLocale().toString(window.time, u"HH:mm"_s) + (window.utc ? RuleTexts::tr(" UTC") : QString());
    const QString length = minutesText(window.minutes);
    switch (window.recurrence) {
    case Recurrence::Once:
        return RuleTexts::tr("Once, %1 at %2 for %3")
            .arg(QLocale().toString(window.date, QLocale::ShortFormat), time, length);
    case Recurrence::Daily:
        return RuleTexts::tr("Every day at %1 for %2").arg(time, length);
    case Recurrence::Weekly: {
        QStringList days;
        for (int day = 1; day <= 7; ++day) {
            if (window.weekdays >> (day - 1) & 1)
                days += weekdayText(day);
        }
        return RuleTexts::tr("Every %1 at %2 for %3").arg(days.join(u", "_s), time, length);
    }
    case Recurrence::Monthly:
        return RuleTexts::tr("On day %1 of every month at %2 for %3")
            .arg(QString::number(window.dayOfMonth), time, length);
    }
    return {};
}

QString windowStateText(const site::MaintenanceWindow &window, qint64 nowMs, const QTimeZone &zone)
{
    const auto next = site::nextOpening(window, nowMs, zone);
    const QString opens = next ? momentText(*next, nowMs, zone) : QString();
    if (site::isOpen(window, nowMs, zone))
        return next ? RuleTexts::tr("Open now; next: %1").arg(opens) : RuleTexts::tr("Open now, for the last time");
    return next ? RuleTexts::tr("Next: %1").arg(opens) : RuleTexts::tr("Never opens again");
}

QString waitText(const policy::Candidate &candidate, qint64 nowMs)
{
    if (candidate.rejection != policy::Rejection::OutsideMaintenanceWindow)
        return {};
    return candidate.opensMs
               ? RuleTexts::tr("It will run from %1 on.").arg(momentText(*candidate.opensMs, nowMs, localZone()))
               : RuleTexts::tr("No window opens any more before it expires.");
}

QString switchPortText(const site::Observation &seen)
{
    QStringList parts;
    for (const QString &part : {seen.remoteId, seen.circuitId}) {
        if (!part.isEmpty())
            parts += displayText(part);
    }
    return parts.join(u", "_s);
}

} // namespace slipway::models
