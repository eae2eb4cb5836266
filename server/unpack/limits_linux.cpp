// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/unpack/limits.h"
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <vector>

// A sanitizer needs more address space than any limit leaves.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SLIPWAY_WITHOUT_MEMORY_LIMIT
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SLIPWAY_WITHOUT_MEMORY_LIMIT
#endif
#endif

namespace slipway::unpack {

namespace {

bool limit(int resource, qint64 most)
{
    const rlimit bound{rlim_t(most), rlim_t(most)};
    return ::setrlimit(resource, &bound) == 0;
}

/// What no reader of a file needs, and who takes it over would want first.
std::vector<unsigned> forbiddenCalls()
{
    return {SYS_execve,
            SYS_execveat,
            SYS_socket,
            SYS_socketpair,
            SYS_connect,
            SYS_bind,
            SYS_listen,
            SYS_ptrace,
            SYS_kill,
            SYS_tkill,
            SYS_process_vm_writev,
            SYS_process_vm_readv,
            SYS_mount,
            SYS_umount2,
            SYS_chroot,
            SYS_pivot_root,
            SYS_unshare,
            SYS_setns,
            SYS_bpf,
            SYS_keyctl,
            SYS_add_key,
            SYS_request_key,
            SYS_userfaultfd,
            SYS_perf_event_open,
#ifdef SYS_io_uring_setup
            SYS_io_uring_setup,
#endif
#ifdef SYS_fork
            SYS_fork,
            SYS_vfork
#endif
    };
}

/// Each forbidden call fails with EPERM; another machine's calling convention ends the process.
bool filterCalls()
{
#if defined(__x86_64__)
    constexpr unsigned Machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
    constexpr unsigned Machine = AUDIT_ARCH_AARCH64;
#else
    return true; // its numbers are not known here; the other limits hold
#endif
#if defined(__x86_64__) || defined(__aarch64__)
    const auto load = [](size_t offset) { return sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, unsigned(offset)); };
    const auto answer = [](unsigned action) { return sock_filter BPF_STMT(BPF_RET | BPF_K, action); };
    std::vector<sock_filter> program{load(offsetof(seccomp_data, arch)),
                                     sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, Machine, 1, 0),
                                     answer(SECCOMP_RET_KILL_PROCESS), load(offsetof(seccomp_data, nr))};
#if defined(__x86_64__) // the calls of the x32 convention have the same machine, and this bit
    program.push_back(sock_filter BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000U, 0, 1));
    program.push_back(answer(SECCOMP_RET_KILL_PROCESS));
#endif
    for (const unsigned call : forbiddenCalls()) {
        program.push_back(sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        program.push_back(answer(SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA)));
    }
    program.push_back(answer(SECCOMP_RET_ALLOW));
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    // A kernel without seccomp (EINVAL) is no reason to refuse: the other limits hold.
    return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0 || errno == EINVAL;
#endif
}

} // namespace

bool limitProcess(const Limits &limits)
{
    std::signal(SIGXFSZ, SIG_IGN); // writing too much is an error of the write, which is told
#ifndef SLIPWAY_WITHOUT_MEMORY_LIMIT
    if (!limit(RLIMIT_AS, limits.memory))
        return false;
#endif
    return limit(RLIMIT_CPU, limits.seconds) && limit(RLIMIT_FSIZE, limits.fileSize) &&
           limit(RLIMIT_NOFILE, limits.openFiles) && limit(RLIMIT_CORE, 0) && ::prctl(PR_SET_DUMPABLE, 0) == 0 &&
           ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && filterCalls();
}

} // namespace slipway::unpack
