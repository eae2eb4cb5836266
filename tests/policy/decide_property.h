// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every decision, whatever the site: run small in the quick tests and large in the full ones.
#pragma once
#include <QTest>

#include "tests/policy/naive_decide.h"
#include <QElapsedTimer>
#include <QMap>

namespace slipway::test {

/// The environment's SLIPWAY_SEED repeats a run that failed.
inline quint32 seedOr(quint32 otherwise)
{
    bool given = false;
    const uint seed = qEnvironmentVariable("SLIPWAY_SEED").toUInt(&given);
    return given ? seed : otherwise;
}

/// Properties that need no second implementation. Empty: all hold.
inline QString brokenProperty(const policy::BootRequest &request, const World &world, const policy::Ledger &ledger,
                              const policy::Decision &decision)
{
    using policy::Rejection;
    const bool silent = decision.answer == policy::Answer::Silent;
    for (const site::Exclusion &exclusion : world.site.exclusions) {
        if (exclusion.mac == request.mac && !silent)
            return QStringLiteral("an excluded MAC was answered");
    }
    int chosen = 0;
    for (const policy::Candidate &candidate : decision.candidates)
        chosen += candidate.rejection == Rejection::None;
    if (chosen != (silent ? 0 : 1))
        return QStringLiteral("not exactly one deployment was chosen for an answer");
    if (!silent && !(decision.candidates.first().deployment == decision.deployment))
        return QStringLiteral("the chosen deployment is not the first candidate");
    if (decision.answer == policy::Answer::Boot && ledger.state(decision.device, decision.deployment))
        return QStringLiteral("a required deployment with a row in the ledger was offered");
    if (decision.answer == policy::Answer::Boot && decision.match == policy::Match::Conflict)
        return QStringLiteral("a conflict of identity booted without asking");
    if (decision.answer == policy::Answer::Boot && ledger.brake())
        return QStringLiteral("something required was offered while the brake holds");
    if (decision.answer == policy::Answer::Boot && ledger.isQuarantined(decision.device))
        return QStringLiteral("something required was offered to a device in quarantine");
    if (decision.answer != policy::Answer::Boot && !decision.superseded.isEmpty())
        return QStringLiteral("something is superseded though nothing required runs");
    if (silent == (decision.steps.last().outcome == QStringLiteral("pass")))
        return QStringLiteral("the last step does not tell how it ended");
    return {};
}

/// Asks `requests` times in each of `worlds` and compares with the naive rules.
inline void compareWithNaive(quint32 seed, int worlds, int requests)
{
    WorldMaker maker(seed);
    QMap<QString, int> outcomes;
    qint64 decideNs = 0;
    for (int i = 0; i < worlds; ++i) {
        const World world = maker.world();
        const site::Snapshot snapshot(world.site);
        const policy::Ledger ledger = world.ledger();
        for (int j = 0; j < requests; ++j) {
            const policy::BootRequest request = maker.request();
            QElapsedTimer timer;
            timer.start();
            const policy::Decision decision = policy::decide(request, snapshot, ledger);
            decideNs += timer.nsecsElapsed();
            const QString where = QStringLiteral("seed %1, world %2, request %3: ").arg(seed).arg(i).arg(j);
            const QString ours = textOf(decision);
            const QString naive = NaiveDecision(request, world).text();
            QVERIFY2(ours == naive, qPrintable(where + ours + QStringLiteral("\n naive: ") + naive));
            const QString broken = brokenProperty(request, world, ledger, decision);
            QVERIFY2(broken.isEmpty(), qPrintable(where + broken));
            // One of ten: JSON costs more than all the rest.
            const QJsonObject json = j == 0 ? policy::toJson(decision) : QJsonObject();
            QVERIFY2(j != 0 || policy::toJson(policy::decisionFromJson(json)) == json, qPrintable(where));
            ++outcomes[policy::reasonId(decision.reason)];
            for (const policy::Candidate &candidate : decision.candidates)
                ++outcomes[QStringLiteral("- ") + policy::rejectionId(candidate.rejection)];
        }
    }
    QStringList counted;
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it)
        counted.append(it.key() + QChar(u' ') + QString::number(it.value()));
    qInfo("seed %u: %d decisions, %.2f us each\n%s", seed, worlds * requests,
          double(decideNs) / 1000 / worlds / requests, qPrintable(counted.join(QStringLiteral(", "))));
    // Twelve reasons, seventeen rejections and "chosen": less would mean that the random sites became too tame.
    QCOMPARE(outcomes.size(), 30);
}

} // namespace slipway::test
