// SPDX-License-Identifier: GPL-3.0-or-later
// This very program once more, as a child that is killed right before it changes a name in the file system for the nth
// time: so a cut at every step of what it does can be shown, without a hook in the code.
#pragma once
#include <QStringList>
#include <csignal>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <optional>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace slipway::test {

/// The system stops this process for its tracer at each of these calls, and at no other.
inline void stopBeforeNameChanges()
{
    std::vector<sock_filter> filter{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
    for (const unsigned call : {
#ifdef SYS_rename
             unsigned(SYS_rename), unsigned(SYS_link), unsigned(SYS_unlink), unsigned(SYS_rmdir), unsigned(SYS_mkdir),
#endif
             unsigned(SYS_renameat2), unsigned(SYS_linkat), unsigned(SYS_unlinkat), unsigned(SYS_mkdirat)}) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE));
    }
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
        ::_exit(125);
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
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            ::_exit(125);
        ::raise(SIGSTOP);
        stopBeforeNameChanges();
        ::execv("/proc/self/exe", argv.data());
        ::_exit(125);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        return std::nullopt;
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL);
    ChildEnd end;
    for (;;) {
        ::ptrace(PTRACE_CONT, child, nullptr, nullptr);
        if (::waitpid(child, &status, 0) != child || WIFSIGNALED(status))
            return end;
        if (WIFEXITED(status)) {
            end.status = WEXITSTATUS(status);
            return end;
        }
        if (status >> 8 == (SIGTRAP | (PTRACE_EVENT_SECCOMP << 8)) && end.changes++ == killBefore)
            ::kill(child, SIGKILL);
    }
}

} // namespace slipway::test
