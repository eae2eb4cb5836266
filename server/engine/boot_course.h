// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine goes through that boots a task sequence: which file by which protocol in which order, up to where it
// reports to. Found out by the code that decides and serves: the decision is made for a machine that has nothing else,
// and the steps are read off the plan and the script that it would get. Looks at the content store; any thread.
#pragma once
#include "server/content/boot_plan.h"

namespace slipway::engine {

struct CourseStep
{
    enum class Kind : quint8 {
        Offer,     ///< by DHCP it is told what to load first
        Menu,      ///< the firmware's own menu
        Prompt,    ///< somebody must press F12
        Loader,    ///< iPXE
        Script,    ///< what iPXE does next
        Program,   ///< a boot program
        Kernel,    ///< `detail`: its command line; as the boot image has it where it has placeholders
        Initrd,    ///< or another file that is handed to the kernel
        BootStore, ///< the BCD; `detail`: where it is looked for
        BootFile,  ///< what Windows' boot manager needs besides
        Ramdisk,   ///< boot.sdi and the WIM; `detail`: block and window size
        Start,     ///< what was loaded takes over
        Report,    ///< `detail`: the address where it may report to
    };
    enum class Protocol : quint8 { None, Dhcp, Tftp, Http };
    Kind kind = Kind::Offer;
    QString file{}; ///< as the machine asks for it, without its session's directory
    Protocol protocol = Protocol::None;
    qint64 size = -1; ///< bytes; below zero: nothing is fetched
    QString detail{};
    bool payload = false; ///< the boot image's own: counts as begun
    bool operator==(const CourseStep &) const = default;
};

/// Who asks, and what for.
struct CourseQuestion
{
    TaskSequenceId sequence;
    quint16 architecture = 7; ///< option 93
    bool http = false;        ///< UEFI HTTP boot
    bool required = false;
};

struct BootCourse
{
    policy::Decision decision;    ///< silent: no such machine boots it, and its candidate says why
    std::optional<Error> error{}; ///< it would be answered, but has nothing to boot from
    content::PromptBy prompt = content::PromptBy::Nobody;
    int promptSeconds = 0;
    QList<CourseStep> steps{};
};

/// NotFound: the task sequence. In addresses "session" stands for the name that each boot gets for itself.
Result<BootCourse> bootCourse(const CourseQuestion &question, const site::Snapshot &snapshot,
                              const content::Library &library, const content::Loaders &loaders,
                              const content::ServerPlace &place, qint64 nowMs);

/// Where machines reach this computer: the address that was given, else the first one of an interface that the settings
/// allow; null where there is none.
Ipv4 addressFor(Ipv4 given, const site::Settings &settings);

} // namespace slipway::engine
