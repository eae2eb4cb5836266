// SPDX-License-Identifier: GPL-3.0-or-later
// What a service needs of the system: signals as events, systemd's sockets and notifications.
#pragma once
#include <QHash>
#include <QString>
#include <functional>

class QObject;

namespace slipway {

/// SIGTERM and SIGINT call `end` in the event loop instead of killing the process. Before any thread is started.
void onTermination(QObject *context, std::function<void()> end);
/// Bound sockets that systemd handed over, by FileDescriptorName: "dhcp", "pxe", "tftp", "http".
QHash<QString, int> inheritedSockets();
/// As many open files as the system lets this process have: a boot storm needs two for each transfer, and 1024 are soon
/// used up.
void raiseOpenFileLimit();
/// "READY=1", "STOPPING=1"; nothing without systemd.
void notifySystemd(const char *state);

} // namespace slipway
