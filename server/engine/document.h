// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of the site document (the outer contract), with `id` where a call shows a single thing.
#pragma once
#include "server/policy/ledger.h"
#include <QJsonArray>
#include <QJsonObject>

namespace slipway::engine::document {

QJsonObject device(const site::Device &device, const policy::Ledger &ledger);
QJsonObject device(const site::UnprovisionedRecord &record, const policy::Ledger &ledger);
/// Where and when it was last seen, and who made its network card; empty: nothing is known.
QJsonObject seen(const site::Device &device, const policy::Ledger &ledger, const site::MacVendors &vendors);
QJsonArray effectiveMembers(const site::Collection &collection, const site::Snapshot &snapshot);
QJsonObject collection(const site::Collection &collection, const site::Snapshot &snapshot);
QJsonObject bootImage(const site::BootImage &image);
/// [{"file", "prevents", "severity"}]: site::windowsHealth().
QJsonArray windowsLacks(const site::BootImage &image);
QJsonObject taskSequence(const site::TaskSequence &sequence, const site::Snapshot &snapshot);
QJsonObject deployment(const site::Deployment &deployment, const site::Snapshot &snapshot);
QJsonObject exclusion(const site::Exclusion &exclusion);
/// The value of a setting in its own type.
QJsonValue setting(const site::SettingDefinition &definition, const QString &text);
/// "2026-11-22T10:00:00.000Z", or null.
QJsonValue time(std::optional<qint64> utcMs);

} // namespace slipway::engine::document
