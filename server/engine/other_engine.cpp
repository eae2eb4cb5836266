// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/other_engine.h"
#include "server/net/interfaces.h"
#include "server/store/metric_store.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// An engine that serves writes its figures once a minute at least.
constexpr qint64 JustNowMs = 150'000;

} // namespace

EngineTrace engineTrace(store::StateStore &store, qint64 nowMs)
{
    qint64 served = 0, stopped = 0;
    const auto messages = store.statusMessages({nowMs - JustNowMs, 0, u"info"_s, 1000});
    const auto metrics = store.metrics().list({store::FineStep, nowMs - JustNowMs});
    if (!messages || !metrics)
        return EngineTrace::None;
    for (const store::StatusMessage &message : *messages) {
        if (message.messageId == u"SERVING")
            served = std::max(served, message.timeMs);
        else if (message.messageId == u"STOPPED")
            stopped = std::max(stopped, message.timeMs);
    }
    for (const store::Metric &metric : *metrics)
        served = std::max(served, metric.startMs);
    if (served > stopped)
        return EngineTrace::Serves;
    return stopped > 0 ? EngineTrace::Stopped : EngineTrace::None;
}

QString slipwayThatHolds(const QString &port)
{
    const QString holder = net::portOwner(port.section(u' ', 0, 0), quint16(port.section(u' ', 1).toUInt()));
    return holder.startsWith(u"slipway"_s) ? holder : QString();
}

} // namespace slipway::engine
