// SPDX-License-Identifier: GPL-3.0-or-later
// What every backend's session history, leases and status messages must do.
#pragma once
#include "tests/store/store_backend.h"

namespace slipway::store::test {

using session::Stage;
using session::State;

inline session::StatusReport report(int number, qint64 timeMs, const QString &phase, const QString &result = {})
{
    return {timeMs, token(number), phase, 50, QStringLiteral("halfway"), result};
}

inline void sessionComesBackAsItWas(Backend &backend)
{
    const auto store = backend.state();
    session::BootSession session = liveSession(1, 1000);
    session.state = State::Delivered;
    session.endedMs = 3000;
    session.lastSeenMs = 2900;
    session.decision.candidates.append(
        {{"P0100001"}, site::Deployment::Purpose::Required, "Image", policy::Rejection::None});
    session.decision.steps.append({"identity", "pass", "by MAC <b>&"});
    session.events.append({2000, session.token, Stage::PayloadBegins, QStringLiteral("vm\u00FCnuz \u202E")});
    session.status.append(report(1, 2500, "disk"));
    const auto id = store->saveSession(session);
    QVERIFY(id && *id > 0);
    const auto found = *store->session(QString::number(*id));
    QVERIFY(found);
    QCOMPARE(found->token, session.token);
    QCOMPARE(found->mac, session.mac);
    QCOMPARE(*found->smbiosGuid, *session.smbiosGuid);
    QCOMPARE(found->state, State::Delivered);
    QCOMPARE(found->startedMs, 1000);
    QCOMPARE(found->lastSeenMs, 2900);
    QCOMPARE(*found->endedMs, 3000);
    QCOMPARE(policy::toJson(found->decision), policy::toJson(session.decision));
    QCOMPARE(found->events.size(), 2);
    QCOMPARE(found->events.last().detail, session.events.last().detail);
    QCOMPARE(found->events.last().stage, Stage::PayloadBegins);
    QCOMPARE(found->events.last().timeMs, 2000);
    QCOMPARE(found->status.size(), 1);
    QCOMPARE(*found->status.first().percent, 50);
    QCOMPARE((*store->session(QString::fromLatin1(session.token).toUpper()))->id, *id);
    QVERIFY(!*store->session("999") && !*store->session(QString::fromLatin1(token(2))) && !*store->session("x"));
}

inline void sessionIsUpdatedByToken(Backend &backend)
{
    const auto store = backend.state();
    session::BootSession session = liveSession(1, 1000);
    const qint64 id = *store->saveSession(session);
    for (int second = 1; second <= 5; ++second) {
        session.lastSeenMs += 1000;
        session.events.append({session.lastSeenMs, session.token, Stage::FileBegins, QString::number(second)});
        QCOMPARE(*store->saveSession(session), id);
    }
    session.state = State::Failed;
    session.endedMs = 9000;
    session.decision.reason = policy::Reason::Excluded;
    QCOMPARE(*store->saveSession(session), id);
    // Another connection, that remembers nothing, writes the same row.
    QCOMPARE(*backend.state()->saveSession(session), id);
    const auto all = *store->sessions({});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().events.size(), 6);
    QCOMPARE(all.first().state, State::Failed);
    QCOMPARE(all.first().decision.reason, policy::Reason::Excluded);
}

inline void rolledBackSessionIsWrittenAgain(Backend &backend)
{
    const auto store = backend.state();
    const session::BootSession session = liveSession(1, 1000);
    QVERIFY(!store->transaction([&]() -> Result<void> {
        (void)store->saveSession(session);
        return failure(ErrorCode::Cancelled);
    }));
    QVERIFY(store->saveSession(session));
    QCOMPARE(store->sessions({})->size(), 1);
    session::BootSession longer = session;
    longer.events.append({2000, session.token, Stage::Offer, {}});
    QVERIFY(!store->transaction([&]() -> Result<void> {
        (void)store->saveSession(longer);
        return failure(ErrorCode::Cancelled);
    }));
    QVERIFY(store->saveSession(longer));
    QCOMPARE(store->sessions({})->first().events.size(), 2);
}

inline void historySurvivesALateReport(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->saveSession(liveSession(1, 1000)));
    // An engine that was started since knows of the session only that it reported.
    session::BootSession late;
    late.token = token(1);
    late.state = State::Reported;
    late.startedMs = late.lastSeenMs = 5000;
    late.endedMs = 5000;
    late.status.append(report(1, 5000, "done", "success"));
    QVERIFY(store->saveSession(late));
    const auto all = *store->sessions({});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().mac, mac(1));
    QCOMPARE(all.first().startedMs, 1000);
    QCOMPARE(all.first().state, State::Reported);
    QCOMPARE(all.first().events.size(), 1);
    QCOMPARE(all.first().status.size(), 1);
}

inline void sessionsAreListedNewestFirst(Backend &backend)
{
    const auto store = backend.state();
    for (int i = 1; i <= 5; ++i)
        QVERIFY(store->saveSession(liveSession(i, i * 1000)));
    session::BootSession again = liveSession(6, 6000);
    again.mac = mac(2);
    QVERIFY(store->saveSession(again));
    const auto all = *store->sessions({});
    QCOMPARE(all.size(), 6);
    QCOMPARE(all.first().token, token(6));
    QCOMPARE(all.last().token, token(1));
    QCOMPARE(store->sessions({3000, 1000, {}})->size(), 4);
    QCOMPARE(store->sessions({3000, 2, {}})->size(), 2);
    QCOMPARE(store->sessions({{}, 1000, mac(2)})->size(), 2);
    QCOMPARE(store->sessions({3000, 1000, mac(2)})->first().token, token(6));
}

inline void reportsAreAcceptedForADay(Backend &backend)
{
    const auto store = backend.state();
    session::BootSession session = liveSession(1, 1000);
    session.state = State::Delivered;
    session.endedMs = 2000;
    QVERIFY(store->saveSession(session));
    const qint64 day = 24LL * 60 * 60 * 1000;
    QVERIFY(store->addStatusReport(report(1, 3000, "disk")));
    QCOMPARE(store->sessions({})->first().state, State::Reported);
    QVERIFY(store->addStatusReport(report(1, 2000 + day, "done", "success")));
    QCOMPARE(store->addStatusReport(report(1, 2001 + day, "late")).error().code, ErrorCode::NotFound);
    QCOMPARE(store->addStatusReport(report(9, 3000, "who")).error().code, ErrorCode::NotFound);
    const auto found = store->sessions({})->first();
    QCOMPARE(found.status.size(), 2);
    QCOMPARE(found.status.last().phase, QStringLiteral("done"));
    QVERIFY(store->addStatusReport(report(1, 4000, "disk", "error")));
    QCOMPARE(store->sessions({})->first().state, State::Failed);
}

inline void refusedReportUndoesNothing(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->transaction([&]() -> Result<void> {
        (void)store->beginPayload(requiredClaim(1, {7}, "P0100001", 1000));
        (void)store->addStatusReport(report(9, 3000, "who"));
        return {};
    }));
    QCOMPARE(store->ledger()->rows({7}).size(), 1);
}

inline void sameReportIsKeptOnce(Backend &backend)
{
    const auto store = backend.state();
    session::BootSession session = liveSession(1, 1000);
    QVERIFY(store->saveSession(session));
    session::StatusReport plain = report(1, 3000, "disk");
    plain.percent.reset();
    QVERIFY(store->addStatusReport(plain) && store->addStatusReport(plain));
    session.status = {plain};
    QVERIFY(store->saveSession(session));
    const auto found = store->sessions({})->first();
    QCOMPARE(found.status.size(), 1);
    QVERIFY(!found.status.first().percent);
}

inline void recentTokensAreThoseThatMayReport(Backend &backend)
{
    const auto store = backend.state();
    const qint64 day = 24LL * 60 * 60 * 1000;
    const qint64 now = 100 * day;
    for (int i = 1; i <= 3; ++i) {
        session::BootSession session = liveSession(i, now - i * day);
        session.endedMs = now - i * day + 1000;
        QVERIFY(store->saveSession(session));
    }
    const auto tokens = *store->recentTokens(now - day);
    QCOMPARE(tokens.size(), 1);
    QCOMPARE(tokens.first().token, token(1));
    QCOMPARE(tokens.first().mac, mac(1));
    QCOMPARE(tokens.first().startedMs, now - day);
}

inline void staleSessionsBecomeFailed(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->saveSession(liveSession(1, 1000)));
    QVERIFY(store->saveSession(liveSession(2, 9000)));
    session::BootSession delivered = liveSession(3, 1000);
    delivered.state = State::Delivered;
    QVERIFY(store->saveSession(delivered));
    QCOMPARE(*store->endStaleSessions(5000, 10000), 1);
    QCOMPARE((*store->session(QString::fromLatin1(token(1))))->state, State::Failed);
    QCOMPARE(*(*store->session(QString::fromLatin1(token(1))))->endedMs, 10000);
    QCOMPARE((*store->session(QString::fromLatin1(token(2))))->state, State::Live);
    QCOMPARE((*store->session(QString::fromLatin1(token(3))))->state, State::Delivered);
}

inline void leasesComeBackAsTheyWere(Backend &backend)
{
    const auto store = backend.state();
    const Ipv4 address{0x0A4D0064};
    QVERIFY(store->saveLease({address, mac(1), {}, 5000, {}}));
    QVERIFY(store->saveLease({address, mac(2), QByteArray("\x00\x01\xFF", 3), 6000, QStringLiteral("h\u00F6st")}));
    QVERIFY(store->saveLease({{0xFFFFFFFE}, mac(3), {}, 7000, {}}));
    const auto leases = *backend.state()->leases();
    QCOMPARE(leases.size(), 2);
    const auto found = std::find_if(leases.begin(), leases.end(), [&](const auto &l) { return l.address == address; });
    QCOMPARE(found->mac, mac(2));
    QCOMPARE(found->clientIdentifier, QByteArray("\x00\x01\xFF", 3));
    QCOMPARE(found->expiresMs, 6000);
    QCOMPARE(found->hostName, QStringLiteral("h\u00F6st"));
    QVERIFY(store->removeLease(address) && store->removeLease(address));
    QCOMPARE(store->leases()->size(), 1);
}

inline void statusMessagesAreListedNewestFirst(Backend &backend)
{
    const auto store = backend.state();
    QVERIFY(store->addStatusMessage({0, 1000, "PORT_IN_USE", "error", {"udp 67", "a,\"b\"\n"}}));
    QVERIFY(store->addStatusMessage({0, 2000, "STARTED", "info", {}}));
    const auto all = *store->statusMessages({});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().messageId, QStringLiteral("STARTED"));
    QCOMPARE(all.last().args, (QStringList{"udp 67", "a,\"b\"\n"}));
    QCOMPARE(all.last().severity, QStringLiteral("error"));
    QCOMPARE(store->statusMessages({1500, 0, {}, 10})->size(), 1);
    QCOMPARE(store->statusMessages({0, 0, {}, 1})->size(), 1);
    QCOMPARE(store->statusMessages({0, 0, "error", 10})->size(), 1);
    QCOMPARE(store->statusMessages({0, all.last().id, {}, 10})->first().messageId, "STARTED");
}

} // namespace slipway::store::test
