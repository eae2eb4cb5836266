// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration as a change of a collection or of a device would leave it, for the guards to look at. Values; any
// thread.
#pragma once
#include "server/engine/commands.h"

namespace slipway::engine {

site::Configuration withMembers(const site::Snapshot &now, CollectionId collection, const QList<site::Member> &members);
site::Configuration withChange(const site::Snapshot &now, CollectionId collection, const CollectionChange &change);
/// In place of the one of its id, or besides the others. `collection`: none, or where it becomes a member.
site::Configuration withDevice(const site::Snapshot &now, const site::Device &device, CollectionId collection = {});

} // namespace slipway::engine
