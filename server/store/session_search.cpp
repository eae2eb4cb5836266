// SPDX-License-Identifier: GPL-3.0-or-later
// The search over values: the same conditions that session_summary.cpp says in SQL.
#include "server/store/session_search.h"
#include "server/store/session_summary.h"
#include "server/store/values.h"
#include <algorithm>

namespace slipway::store {

namespace {

using namespace Qt::StringLiterals;
using session::BootSession;
using session::Place;
using Field = SessionTerm::Field;

QString digitsOf(const MacAddress &mac)
{
    return macText(mac).remove(u':').toLower();
}

QString clientText(const BootSession &session)
{
    return session.client.isNull() ? QString() : QString::fromStdString(session.client.toString());
}

bool judged(const SessionTerm &term, const session::Verdict &verdict)
{
    const QString key = verdict.id + u':' + verdict.arguments.value(u"variant"_s);
    return term.verdicts.contains(key) || (term.verdicts.contains(verdict.id) && !term.otherVerdicts.contains(key));
}

bool holds(const SessionTerm &term, const BootSession &session, const Place &place, const session::Verdict &verdict)
{
    const bool nameless = term.nameless && session.decision.deviceName.isEmpty();
    switch (term.field) {
    case Field::Anywhere: {
        const QString text = SessionSummary::searchText(session, place);
        return nameless || text.contains(term.text) || (!term.digits.isEmpty() && text.contains(term.digits)) ||
               term.states.contains(session::stateKey(session.state)) ||
               term.stages.contains(session::stageKey(session.stage)) || judged(term, verdict);
    }
    case Field::Name:
        return nameless || session.decision.deviceName.toLower().contains(term.text);
    case Field::Mac:
        return digitsOf(session.mac).contains(term.digits);
    case Field::State:
        return term.states.contains(session::stateKey(session.state));
    case Field::Stage:
        return term.stages.contains(session::stageKey(session.stage));
    case Field::Verdict:
        return judged(term, verdict);
    case Field::Address:
        return clientText(session).contains(term.text);
    case Field::Deployment:
        return session.decision.deployment.value.toLower().contains(term.text);
    case Field::Image:
        return session.decision.bootImage.toLower().contains(term.text);
    case Field::Switch:
        return (place.relay + u'\n' + place.circuitId + u'\n' + place.remoteId).toLower().contains(term.text);
    }
    return false;
}

} // namespace

bool matches(const SessionSearch &search, const BootSession &session, const Place &place,
             const session::Verdict &verdict)
{
    if ((search.sinceMs && session.startedMs < *search.sinceMs) ||
        (search.beforeMs && session.startedMs >= *search.beforeMs))
        return false;
    return std::all_of(search.terms.begin(), search.terms.end(),
                       [&](const SessionTerm &term) { return holds(term, session, place, verdict) != term.negated; });
}

QString SessionSummary::searchText(const BootSession &session, const Place &place)
{
    const policy::Decision &decision = session.decision;
    return QStringList{decision.deviceName,
                       macText(session.mac),
                       digitsOf(session.mac),
                       clientText(session),
                       decision.deployment.value,
                       decision.taskSequence,
                       decision.bootImage,
                       session.file.section(u'/', -1),
                       place.relay,
                       place.circuitId,
                       place.remoteId}
        .join(u'\n')
        .toLower();
}

} // namespace slipway::store
