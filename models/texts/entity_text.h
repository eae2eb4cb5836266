// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what the administrator configures: architectures, purposes, kinds. Any thread.
#pragma once
#include "server/policy/decide.h"
#include "server/site/snapshot.h"

namespace slipway::models {

QString architectureText(site::Architecture architecture);
QString firmwareText(site::Firmware firmware);
QString purposeText(site::Deployment::Purpose purpose);
QString availableToText(site::Deployment::AvailableTo availableTo);
QString bootImageKindText(const site::BootImage &image);
QString contentRoleText(site::ContentFile::Role role);
QString ledgerStateText(policy::LedgerState state);
QString matchText(policy::Match match);
/// "Unknown computer (x64)"
QString unknownComputerText(site::Architecture architecture);
/// One after the other by comma: at most `limit`, then "and n more".
/// In the order in which people look for them.
QList<const site::BootImage *> imagesByName(const site::Snapshot &snapshot);
QString nameListText(const QStringList &names, int limit = 10);
QString macText(const MacAddress &mac);
QString guidText(const Guid &guid);
QString macListText(const QList<MacAddress> &macs);

} // namespace slipway::models
