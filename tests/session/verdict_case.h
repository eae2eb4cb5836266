// SPDX-License-Identifier: GPL-3.0-or-later
// One way a boot goes, told event by event, and the verdict that it must get. For tests only.
#pragma once
#include "tests/session/told_session.h"
#include <functional>

namespace slipway::test {

inline const QJsonObject Stalled{{"outcome", "silent"}, {"heard", true},   {"block", 0},           {"lastBlock", 700},
                                 {"blksize", 1468},     {"windowsize", 4}, {"retransmissions", 28}};

inline QJsonObject with(QJsonObject facts, const char *key, const QJsonValue &value)
{
    facts[QLatin1StringView(key)] = value;
    return facts;
}

struct Case
{
    const char *name;
    const char *id;
    std::function<void(Told &)> tell;
    policy::Answer answer = policy::Answer::Boot;
    policy::Reason reason = policy::Reason::Required;
    site::Firmware firmware = site::Firmware::Uefi;
    bool windows = false;
};

} // namespace slipway::test
