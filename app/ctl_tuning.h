// SPDX-License-Identifier: GPL-3.0-or-later
// What the calls of `tuning` share.
#pragma once
#include "app/ctl_call.h"
#include "server/policy/tuning.h"

namespace slipway::ctl {

QString text(const MacAddress &mac);
QJsonValue orNull(int value);
QJsonObject sizesObject(const policy::SizePair &sizes);

qint64 weekAgo();
Result<store::TransferQuery> queryOf(Call &call, qint64 sinceMs); ///< --image

struct Network
{
    policy::NetworkFacts facts;
    QList<policy::TransferRecord> records; ///< that the query finds
};
Result<Network> networkOf(Call &call, const store::TransferQuery &query); ///< --interface

QList<Verb> tuningRecordVerbs(); ///< records, summary, recommend
Verb tuningTestVerb();

} // namespace slipway::ctl
