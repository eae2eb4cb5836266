// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/boots/session_filter.h"
#include "models/texts/stage_text.h"
#include "models/texts/verdict_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using store::SessionTerm;
using Field = SessionTerm::Field;

struct SessionFilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(SessionFilterTexts)
public:
    static QString notAMac(const QString &value)
    {
        return tr("\"%1\" is no part of a MAC address. Write hexadecimal digits, with or without separators: 52:54, "
                  "52-54, 5254.")
            .arg(value);
    }
    static QString noSuchState(const QString &value)
    {
        QStringList all;
        for (const session::State state : States)
            all += u"%1 (%2)"_s.arg(session::stateKey(state), stateText(state));
        return tr("No state is called \"%1\". There are: %2.").arg(value, all.join(u", "_s));
    }
    static QString noSuchStage(const QString &value)
    {
        return tr("No stage has \"%1\" in its name. The column Stage shows their names.").arg(value);
    }
    static QString noSuchVerdict(const QString &value)
    {
        return tr("No verdict has \"%1\" in its name. The column Verdict shows their names.").arg(value);
    }
    static QString notATime(const QString &value)
    {
        return tr("\"%1\" is no time. Write how long ago (30m, 1h, 2d, 1w), today, yesterday, a date (2026-11-01) or "
                  "a date with a time (2026-11-01T08:30).")
            .arg(value);
    }
    static QString timeNegated() { return tr("A time cannot be negated. Use before: instead of -since:."); }
    static QString notAnAddress(const QString &value)
    {
        return tr("\"%1\" is no part of an IPv4 address. Write digits and points: 10.77.0.").arg(value);
    }
    static constexpr std::array States{session::State::Live, session::State::Delivered, session::State::Silent,
                                       session::State::Failed, session::State::Reported};
    static QList<FilterExample> examples();
};

QStringList statesNamed(const QString &word)
{
    QStringList keys;
    for (const session::State state : SessionFilterTexts::States) {
        if (session::stateKey(state).startsWith(word) || stateText(state).toLower().contains(word))
            keys += session::stateKey(state);
    }
    return keys;
}

QStringList stagesNamed(const QString &word)
{
    QStringList keys;
    for (int i = 0; i <= int(session::LastStage); ++i) {
        const auto stage = session::Stage(i);
        if (session::stageKey(stage).startsWith(word) || stageText(stage).toLower().contains(word))
            keys += session::stageKey(stage);
    }
    return keys;
}

void addVerdicts(SessionTerm &term, const QString &word)
{
    for (const VerdictTitle &verdict : verdictTitles()) {
        const bool fits = verdict.title.toLower().contains(word) || verdict.key.toLower().contains(word);
        if (fits)
            term.verdicts += verdict.key;
        else if (verdict.key.contains(u':'))
            term.otherVerdicts += verdict.key;
    }
}

/// Milliseconds; none: no span of time.
std::optional<qint64> spanMs(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,5})(s|m|min|h|d|w)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2);
    const qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    const qint64 one = unit == u"s"   ? second
                       : unit == u"h" ? hour
                       : unit == u"d" ? day
                       : unit == u"w" ? 7 * day
                                      : minute;
    return match.captured(1).toLongLong() * one;
}

std::optional<qint64> timeMs(const QString &text, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (const auto span = spanMs(text))
        return nowMs - *span;
    if (text == u"today")
        return today.startOfDay().toMSecsSinceEpoch();
    if (text == u"yesterday")
        return today.addDays(-1).startOfDay().toMSecsSinceEpoch();
    constexpr qsizetype dateLength = 10; // QDate would take a time behind it for nothing
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == dateLength)
        return date.startOfDay().toMSecsSinceEpoch();
    if (const QDateTime at = QDateTime::fromString(text.toUpper(), Qt::ISODate); at.isValid())
        return at.toMSecsSinceEpoch();
    return {};
}

bool isAddressPart(const QString &text)
{
    static const QRegularExpression pattern(u"^[0-9.]{1,15}$"_s);
    return pattern.match(text).hasMatch();
}

SessionTerm anywhere(const QString &word)
{
    SessionTerm term;
    term.text = word;
    term.states = statesNamed(word);
    term.stages = stagesNamed(word);
    addVerdicts(term, word);
    const auto digits = macDigits(word);
    const bool notation = word.size() == 12 || word.contains(u':') || word.contains(u'-') || word.contains(u'.');
    if (digits && digits->size() >= 4 && notation)
        term.digits = *digits;
    return term;
}

const QHash<QString, Field> &fields()
{
    static const QHash<QString, Field> all{{u"mac"_s, Field::Mac},
                                           {u"name"_s, Field::Name},
                                           {u"state"_s, Field::State},
                                           {u"verdict"_s, Field::Verdict},
                                           {u"stage"_s, Field::Stage},
                                           {u"ip"_s, Field::Address},
                                           {u"deployment"_s, Field::Deployment},
                                           {u"image"_s, Field::Image},
                                           {u"switch"_s, Field::Switch}};
    return all;
}

/// What is wrong with it; empty: nothing.
QString fill(SessionTerm &term, const QString &value)
{
    const QString word = value.toLower();
    term.text = word;
    switch (term.field) {
    case Field::Mac:
        term.digits = macDigits(word).value_or(QString());
        return term.digits.isEmpty() ? SessionFilterTexts::notAMac(value) : QString();
    case Field::State:
        term.states = statesNamed(word);
        return term.states.isEmpty() ? SessionFilterTexts::noSuchState(value) : QString();
    case Field::Stage:
        term.stages = stagesNamed(word);
        return term.stages.isEmpty() ? SessionFilterTexts::noSuchStage(value) : QString();
    case Field::Verdict:
        addVerdicts(term, word);
        return term.verdicts.isEmpty() ? SessionFilterTexts::noSuchVerdict(value) : QString();
    case Field::Address:
        return isAddressPart(word) ? QString() : SessionFilterTexts::notAnAddress(value);
    case Field::Anywhere:
    case Field::Name:
    case Field::Deployment:
    case Field::Image:
    case Field::Switch:
        break;
    }
    return {};
}

QList<FilterExample> SessionFilterTexts::examples()
{
    return {{u"state:failed since:1d"_s, tr("Boots of the last day that failed")},
            {u"state:live"_s, tr("What boots now")},
            {u"mac:52-54-00"_s, tr("Machines whose MAC address has these digits, in any notation")},
            {u"name:lab -state:reported"_s, tr("Machines called \"lab …\" that have not reported")},
            {u"verdict:\"not answered\" since:1h"_s, tr("Requests of the last hour that nobody answered")},
            {u"ip:10.77.0 since:today"_s, tr("Today's boots in one network")},
            {u"switch:sw1 stage:delivered"_s, tr("Boots behind one switch whose image arrived")},
            {u"image:winpe since:2026-11-01 before:2026-12-01"_s, tr("Boots of an image in one month")}};
}

} // namespace

SessionFilter sessionFilter(const QString &text, qint64 nowMs)
{
    static const QStringList keys{u"mac"_s,        u"name"_s,  u"state"_s,  u"verdict"_s, u"stage"_s, u"ip"_s,
                                  u"deployment"_s, u"image"_s, u"switch"_s, u"since"_s,   u"before"_s};
    const FilterTokens parsed = filterTokens(text, keys);
    SessionFilter filter;
    filter.problems = parsed.problems;
    for (const FilterToken &token : parsed.tokens) {
        const auto problem = [&](const QString &sentence) {
            filter.problems.append({sentence, token.begin, token.length});
        };
        if (token.key == u"since" || token.key == u"before") {
            const QString when = token.value.toLower();
            const auto at = timeMs(when, nowMs);
            filter.slides = filter.slides || spanMs(when) || when == u"today" || when == u"yesterday";
            if (token.negated)
                problem(SessionFilterTexts::timeNegated());
            else if (!at)
                problem(SessionFilterTexts::notATime(token.value));
            else if (token.key == u"since")
                filter.search.sinceMs = qMax(*at, filter.search.sinceMs.value_or(*at));
            else
                filter.search.beforeMs = qMin(*at, filter.search.beforeMs.value_or(*at));
            continue;
        }
        SessionTerm term;
        if (token.key.isEmpty()) {
            term = anywhere(token.value.toLower());
        } else {
            term.field = fields().value(token.key);
            if (const QString wrong = fill(term, token.value); !wrong.isEmpty()) {
                problem(wrong);
                continue;
            }
        }
        term.negated = token.negated;
        filter.search.terms.append(term);
    }
    return filter;
}

QList<FilterExample> sessionFilterExamples()
{
    return SessionFilterTexts::examples();
}

} // namespace slipway::models
