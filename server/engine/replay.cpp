// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/replay.h"
#include "server/policy/next_boot.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// A request was decided then.
bool isDecided(session::Stage stage)
{
    using session::Stage;
    return stage == Stage::Discover || stage == Stage::Offer || stage == Stage::Request || stage == Stage::Ack ||
           stage == Stage::BootService || stage == Stage::Silent;
}

/// From here on the session keeps the decision that it has.
bool isFetched(session::Stage stage)
{
    using session::Stage;
    return stage == Stage::SizeProbe || stage == Stage::FileBegins || stage == Stage::FileFailed ||
           stage == Stage::FileNotFound || stage == Stage::PayloadBegins || stage == Stage::PayloadRefused;
}

} // namespace

policy::BootRequest replayOf(const session::BootSession &session)
{
    policy::BootRequest request;
    request.mac = session.mac;
    request.smbiosGuid = session.smbiosGuid;
    // For a session of which only the outcome is known.
    const policy::Decision &decision = session.decision;
    request.architecture = policy::architectureOption(
        {decision.architecture.value_or(site::Architecture::X64), decision.firmware.value_or(site::Firmware::Uefi)});
    request.atMs = session.startedMs;
    for (const session::Event &event : session.events) {
        if (isFetched(event.stage))
            break;
        if (!isDecided(event.stage))
            continue;
        request.atMs = event.timeMs;
        if (const QJsonValue architecture = event.facts.value(u"arch"_s); architecture.isDouble())
            request.architecture = quint16(architecture.toInt());
        if (const QJsonValue interface = event.facts.value(u"interface"_s); interface.isString())
            request.interface = interface.toString();
        // The service takes the larger of what the machine says and how long it has been asking.
        const int said = event.facts.value(u"secs"_s).toInt(-1);
        if (said >= 0)
            request.secs = std::max(said, int((event.timeMs - session.startedMs) / 1000));
        if (event.stage == session::Stage::BootService)
            request.secs.reset();
    }
    return request;
}

std::optional<qint64> replayRevision(const session::BootSession &session)
{
    std::optional<qint64> revision;
    for (const session::Event &event : session.events) {
        if (isFetched(event.stage))
            break;
        if (const QJsonValue told = event.facts.value(u"revision"_s); isDecided(event.stage) && told.isDouble())
            revision = told.toInteger();
    }
    return revision;
}

} // namespace slipway::engine
