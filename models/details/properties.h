// SPDX-License-Identifier: GPL-3.0-or-later
// What the details pane says of the selected thing: labels and values, plain text. Any thread.
#pragma once
#include "server/policy/ledger.h"
#include "server/session/boot_session.h"

namespace slipway::models {

struct Property
{
    QString label;
    QString value;
    bool fixedPitch = false;
};

QList<Property> deviceProperties(const site::Snapshot &snapshot, const policy::Ledger &ledger, DeviceId device);
QList<Property> collectionProperties(const site::Snapshot &snapshot, CollectionId collection);
QList<Property> bootImageProperties(const site::Snapshot &snapshot, BootImageId image);
QList<Property> taskSequenceProperties(const site::Snapshot &snapshot, TaskSequenceId sequence);
QList<Property> deploymentProperties(const site::Snapshot &snapshot, const DeploymentId &deployment, qint64 nowMs);
QList<Property> exclusionProperties(const site::Snapshot &snapshot, const MacAddress &mac);
QList<Property> sessionProperties(const session::BootSession &session);

} // namespace slipway::models
