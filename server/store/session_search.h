// SPDX-License-Identifier: GPL-3.0-or-later
// What to look for among the boots of the history, and what a search finds: sessions as a list shows them, without
// their events and the steps of their decision. Values; any thread.
#pragma once
#include "server/session/place.h"
#include "server/session/verdict.h"

namespace slipway::store {

/// One condition.
struct SessionTerm
{
    enum class Field : quint8 { Anywhere, Name, Mac, State, Stage, Verdict, Address, Deployment, Image, Switch };
    Field field = Field::Anywhere;
    QString text{};              ///< lower case
    QString digits{};            ///< Mac, Anywhere: hexadecimal digits in a row of an address; Anywhere: may be empty
    QStringList states{};        ///< keys that fit; Anywhere: whose words hold the text
    QStringList stages{};        ///< likewise
    QStringList verdicts{};      ///< likewise: ids, and ids with ":variant"
    QStringList otherVerdicts{}; ///< ids with ":variant" that do not fit although the plain id does
    bool nameless = false;       ///< Anywhere, Name: a machine without a name fits, too
    bool negated = false;
    bool operator==(const SessionTerm &) const = default;
};

/// All terms hold.
struct SessionSearch
{
    QList<SessionTerm> terms{};
    std::optional<qint64> sinceMs{};  ///< began at this time or later, UTC
    std::optional<qint64> beforeMs{}; ///< began before this time
    qint64 olderThanId = 0;           ///< the page that follows this session; 0: from the newest
    int limit = 300;
    bool isEmpty() const { return terms.isEmpty() && !sinceMs && !beforeMs; }
    bool operator==(const SessionSearch &) const = default;
};

/// A session as a list needs it: no events, no candidates and steps. Its verdict is the one that was written.
struct FoundSession
{
    session::BootSession session;
    session::Place place;
    session::Verdict verdict{};
};
struct SessionPage
{
    QList<FoundSession> sessions; ///< newest first
    bool more = false;
};
struct SessionCount
{
    qint64 count = 0;
    qint64 newestId = 0; ///< of all sessions when they were counted
};

/// Whether the search finds this session: the same that the store does, for what is not written yet.
bool matches(const SessionSearch &search, const session::BootSession &session, const session::Place &place,
             const session::Verdict &verdict);

} // namespace slipway::store
