// SPDX-License-Identifier: GPL-3.0-or-later
// Query rules and maintenance windows in words. Any thread.
#pragma once
#include "server/policy/decide.h"

namespace slipway::models {

QString queryFieldText(site::QueryCondition::Field field);
/// As it reads between field and value: "is like", "within".
QString queryOperatorText(site::QueryCondition::Field field, site::QueryCondition::Operator comparison);
/// An example, or what `*` and `?` do: for an empty field.
QString queryValueHint(site::QueryCondition::Field field, site::QueryCondition::Operator comparison);
/// "Name is like LAB-*, and subnet within 10.20.0.0/16"
QString querySentence(const site::CollectionQuery &query);
/// "2 include, 1 query": empty where there are none.
QString ruleCountText(const site::Collection &collection);

/// "Every Mon, Wed at 22:00 for 6 h"
QString windowSentence(const site::MaintenanceWindow &window);
/// "Open now, until Tue 24 Nov 06:00", "Next: Tue 24 Nov 22:00", "Never opens again"; in the server's own zone.
QString windowStateText(const site::MaintenanceWindow &window, qint64 nowMs, const QTimeZone &zone);
/// Of a deployment that waits for a window: "It will run from Tue 24 Nov 22:00 on." Empty for every other.
QString waitText(const policy::Candidate &candidate, qint64 nowMs);
QString weekdayText(int day); ///< 1 Monday to 7 Sunday: "Mon"
/// Of option 82: "sw-b2, eth0/7".
QString switchPortText(const site::Observation &seen);

} // namespace slipway::models
