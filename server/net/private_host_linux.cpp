// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/private_host.h"
#include <QFile>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::net {

namespace {

/// The number in a file of /proc/sys; -1: there is none.
int systemLimit(const char *file)
{
    QFile limit(QString::fromLatin1(file));
    bool ok = false;
    const int value = limit.open(QIODevice::ReadOnly) ? limit.readAll().trimmed().toInt(&ok) : -1;
    return ok ? value : -1;
}

/// Distributions forbid it in one of three ways, and each has a switch of its own.
Failure<PrivateHostFault> refused(const char *what, int error)
{
    const QString detail = u"%1: %2"_s.arg(QString::fromLatin1(what), QString::fromLocal8Bit(std::strerror(error)));
    if (systemLimit("/proc/sys/kernel/unprivileged_userns_clone") == 0)
        return fail(PrivateHostFault{u"switched-off"_s, detail});
    if (systemLimit("/proc/sys/user/max_user_namespaces") == 0)
        return fail(PrivateHostFault{u"none-allowed"_s, detail});
    if (systemLimit("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == 1)
        return fail(PrivateHostFault{u"apparmor"_s, detail});
    return fail(PrivateHostFault{u"refused"_s, detail});
}

bool writeFile(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::write(file, text.constData(), size_t(text.size())) == text.size();
    const int error = errno;
    ::close(file);
    errno = error;
    return done;
}

[[noreturn]] void endAs(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}

} // namespace

Expected<void, PrivateHostFault> enterPrivateHost()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    const pid_t starter = ::getppid();
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS) != 0)
        return refused("unshare", errno);
    if (!writeFile("/proc/self/setgroups", "deny"))
        return refused("/proc/self/setgroups", errno);
    if (!writeFile("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1"))
        return refused("/proc/self/uid_map", errno);
    if (!writeFile("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1"))
        return refused("/proc/self/gid_map", errno);
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return refused("mount", errno);
    // Who started us may have died already, and then no signal comes.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != starter)
        ::_exit(1);
    const pid_t child = ::fork();
    if (child < 0)
        return refused("fork", errno);
    if (child > 0)
        endAs(child);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    return {};
}

} // namespace slipway::net
