// SPDX-License-Identifier: GPL-3.0-or-later
// Which systemd unit holds a port, for the Linux files of this room and their tests.
#pragma once
#include <QString>

namespace slipway::net {

/// "tftpd-hpa.service", or nothing. `protocol`: "udp" or "tcp". Needs no privilege.
QString unitThatHolds(const QString &protocol, quint16 port);
/// The unit in the path of a control group: "/sys/fs/cgroup/system.slice/tftpd-hpa.service".
QString unitOfGroup(const QString &path);

} // namespace slipway::net
