// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/session/event.h"
#include <array>

namespace slipway::session {

namespace {
// In the order of the enumeration.
constexpr std::array StageKeys{"discover",        "offer",          "request",        "ack",
                               "boot-service",    "silent",         "size-probe",     "file-begins",
                               "file-delivered",  "file-failed",    "file-not-found", "payload-begins",
                               "payload-refused", "delivered",      "withdrawn",      "prompted",
                               "declined",        "chained",        "address",        "status",
                               "stopped",         "loader-missing", "ended",          "elsewhere",
                               "duplicate",       "backed-off"};
static_assert(StageKeys.size() == size_t(LastStage) + 1);
} // namespace

QString stageKey(Stage stage)
{
    return QString::fromLatin1(StageKeys.at(size_t(stage)));
}

std::optional<Stage> stageFromKey(QStringView key)
{
    for (size_t i = 0; i < StageKeys.size(); ++i)
        if (key == QLatin1StringView(StageKeys.at(i)))
            return Stage(i);
    return std::nullopt;
}

} // namespace slipway::session
