// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service_linux.h"
#include <QSocketNotifier>
#include <algorithm>
#include <csignal>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>
#ifdef SLIPWAY_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace slipway {

void onTermination(QObject *context, std::function<void()> end)
{
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, SIGTERM);
    sigaddset(&mask, SIGINT);
    // Blocked here, so in every thread made later: only the descriptor gets them.
    pthread_sigmask(SIG_BLOCK, &mask, nullptr);
    const int descriptor = signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [descriptor, notifier, end = std::move(end)] {
        signalfd_siginfo info;
        while (read(descriptor, &info, sizeof info) == ssize_t(sizeof info)) {
        }
        notifier->setEnabled(false);
        end();
    });
}

QHash<QString, int> inheritedSockets()
{
    QHash<QString, int> sockets;
#ifdef SLIPWAY_SYSTEMD
    char **names = nullptr;
    const int count = sd_listen_fds_with_names(1, &names);
    for (int i = 0; i < count; ++i) {
        sockets.insert(QString::fromUtf8(names[i]), SD_LISTEN_FDS_START + i);
        free(names[i]);
    }
    free(names);
#endif
    return sockets;
}

void raiseOpenFileLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= limit.rlim_max)
        return;
    // Beyond this nothing is gained, and some systems say "unlimited".
    constexpr rlim_t enough = 65536;
    limit.rlim_cur = std::min(std::max(limit.rlim_cur, enough), limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
}

void notifySystemd([[maybe_unused]] const char *state)
{
#ifdef SLIPWAY_SYSTEMD
    sd_notify(0, state);
#endif
}

} // namespace slipway
