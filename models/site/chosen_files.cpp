// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/chosen_files.h"
#include "models/texts/display_text.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ChosenFilesTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChosenFilesTexts)
};

enum class Content { Wim, Iso, Kernel, Program, Other };

Content contentOf(const QString &path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(0x206) : QByteArray();
    const QString name = QFileInfo(path).fileName().toLower();
    if (head.startsWith("MSWIM") || name.endsWith(u".wim"))
        return Content::Wim;
    // An ISO says what it is behind its first 32 KiB.
    if (file.isOpen() && file.seek(0x8001) && file.read(5) == "CD001")
        return Content::Iso;
    if (name.endsWith(u".iso"))
        return Content::Iso;
    // Kernels for x86 carry "HdrS"; those for ARM64 "ARMd". Both may begin with MZ, as EFI programs do.
    if (head.mid(0x202, 4) == "HdrS" || head.mid(0x38, 4) == "ARM\x64" || name.startsWith(u"vmlinuz"))
        return Content::Kernel;
    static const QStringList programs{u".efi"_s, u".com"_s, u".n12"_s, u".0"_s, u".pxe"_s, u".kpxe"_s, u".exe"_s};
    const bool named =
        std::any_of(programs.begin(), programs.end(), [&name](const QString &ending) { return name.endsWith(ending); });
    return head.startsWith("MZ") || named ? Content::Program : Content::Other;
}

ChosenFiles none(const QString &problem)
{
    ChosenFiles chosen;
    chosen.problem = problem;
    return chosen;
}

ChosenFiles single(const QString &path)
{
    switch (contentOf(path)) {
    case Content::Wim:
        return {ChosenFiles::Kind::Wim, path, {}, {}};
    case Content::Iso:
        return {ChosenFiles::Kind::Iso, path, {}, {}};
    case Content::Kernel:
        return {ChosenFiles::Kind::Linux, path, {}, {}};
    case Content::Program:
        return {ChosenFiles::Kind::Program, path, {}, {}};
    case Content::Other:
        break;
    }
    return none(ChosenFilesTexts::tr("%1 is no WIM, no ISO, no kernel and no boot program. Choose one of these.")
                    .arg(displayText(QFileInfo(path).fileName())));
}

} // namespace

ChosenFiles chosenFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!QFileInfo(path).isFile())
            return none(ChosenFilesTexts::tr("%1 is no file. Choose the boot image's file itself.")
                            .arg(displayText(QFileInfo(path).fileName())));
    }
    if (paths.size() == 1)
        return single(paths.first());
    // Several files are one boot image only as a kernel with its initial RAM disks.
    ChosenFiles kernel;
    for (const QString &path : paths) {
        const Content content = contentOf(path);
        if (content == Content::Kernel && kernel.main.isEmpty())
            kernel.main = path;
        else if (content == Content::Other)
            kernel.initrds += path;
        else
            return none(
                ChosenFilesTexts::tr("Several files make one boot image only as a Linux kernel with its initial "
                                     "RAM disks. Add other files one by one."));
    }
    if (kernel.main.isEmpty() || kernel.initrds.isEmpty())
        return none(ChosenFilesTexts::tr("There is no Linux kernel among these files. Choose the kernel (vmlinuz) and "
                                         "its initial RAM disks together."));
    kernel.kind = ChosenFiles::Kind::Linux;
    return kernel;
}

} // namespace slipway::models
