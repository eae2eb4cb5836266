// SPDX-License-Identifier: GPL-3.0-or-later
// This very program once more, as a child that is killed right before it changes a name in the file system for the nth
// time: so a cut at every step of what it does can be shown, without a hook in the code.
#pragma once
#include <QStringList>
#include <csignal>
#include <optional>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace slipway::test {

inline bool changesName(quint64 call)
{
    switch (call) {
#ifdef SYS_rename
    case SYS_rename:
    case SYS_link:
    case SYS_unlink:
    case SYS_rmdir:
    case SYS_mkdir:
#endif
    case SYS_renameat:
    case SYS_renameat2:
    case SYS_linkat:
    case SYS_unlinkat:
    case SYS_mkdirat:
        return true;
    default:
        return false;
    }
}

struct ChildEnd
{
    int changes = 0;           ///< of names, until its end
    std::optional<int> status; ///< what it ended with; none: it was killed
};

/// None: the system lets nobody trace.
inline std::optional<ChildEnd> runAndKill(const QStringList &arguments, int killBefore)
{
    std::vector<QByteArray> words{"child"};
    for (const QString &each : arguments)
        words.push_back(each.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0)
            ::execv("/proc/self/exe", argv.data());
        ::_exit(125);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        return std::nullopt;
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    ChildEnd end;
    long signal = 0;
    for (;;) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, signal);
        if (::waitpid(child, &status, 0) != child || WIFSIGNALED(status))
            return end;
        if (WIFEXITED(status)) {
            end.status = WEXITSTATUS(status);
            return end;
        }
        signal = WSTOPSIG(status) == (SIGTRAP | 0x80) || WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
        struct __ptrace_syscall_info call = {};
        if (WSTOPSIG(status) != (SIGTRAP | 0x80) ||
            ::ptrace(PTRACE_GET_SYSCALL_INFO, child, reinterpret_cast<void *>(sizeof call), &call) <= 0 ||
            call.op != PTRACE_SYSCALL_INFO_ENTRY || !changesName(call.entry.nr))
            continue;
        if (end.changes++ == killBefore)
            ::kill(child, SIGKILL);
    }
}

} // namespace slipway::test
