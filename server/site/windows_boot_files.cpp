// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/windows_boot_files.h"
#include <QSet>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

/// Its folders on Microsoft's media, and its name in EFI/Boot.
QStringList folderWords(Architecture architecture)
{
    switch (architecture) {
    case Architecture::X86:
        return {u"x86"_s, u"i386"_s};
    case Architecture::X64:
        return {u"x64"_s, u"amd64"_s};
    case Architecture::Arm64:
        return {u"arm64"_s, u"aarch64"_s};
    }
    return {};
}

QString efiWord(Architecture architecture)
{
    switch (architecture) {
    case Architecture::X86:
        return u"ia32"_s;
    case Architecture::X64:
        return u"x64"_s;
    case Architecture::Arm64:
        return u"aa64"_s;
    }
    return {};
}

QStringList expanded(const QStringList &patterns, Architecture architecture)
{
    QStringList list;
    for (QString pattern : patterns) {
        pattern = pattern.toLower();
        pattern.replace(u"<efi>"_s, efiWord(architecture));
        if (!pattern.contains(u"<arch>"_s)) {
            list.append(pattern);
            continue;
        }
        for (const QString &word : folderWords(architecture))
            list.append(QString(pattern).replace(u"<arch>"_s, word));
    }
    return list;
}

bool endsInPath(const QString &path, const QString &end)
{
    return path.endsWith(end) && (path.size() == end.size() || path[path.size() - end.size() - 1] == u'/');
}

/// Paths in lower case, without those in folders of other architectures.
class Listing
{
public:
    Listing(const QStringList &paths, Architecture architecture) : m_architecture(architecture)
    {
        QSet<QString> others{u"arm"_s, u"ia64"_s};
        for (const Architecture other : {Architecture::X86, Architecture::X64, Architecture::Arm64}) {
            if (other != architecture)
                for (const QString &word : folderWords(other))
                    others.insert(word);
        }
        for (const QString &path : paths) {
            const QStringList segments = path.toLower().split(u'/', Qt::SkipEmptyParts);
            const bool foreign =
                segments.isEmpty() ||
                std::any_of(segments.begin(), segments.end() - 1, [&](const QString &s) { return others.contains(s); });
            if (foreign)
                continue;
            const QString folded = segments.join(u'/');
            m_windows = m_windows || folded.contains(u"efi/microsoft/boot/"_s);
            m_entries.append({folded, segments.last(), int(segments.size()), path});
        }
    }

    /// The best place by the patterns, then anywhere by the name alone; empty: none.
    QString best(const QString &name, const QStringList &patterns) const
    {
        const QStringList ends = expanded(patterns, m_architecture);
        const Entry *chosen = nullptr;
        qsizetype chosenRank = std::numeric_limits<qsizetype>::max();
        for (const Entry &entry : m_entries) {
            const qsizetype rank = rankOf(entry, name, ends);
            const bool better =
                rank < chosenRank || (chosen && rank == chosenRank &&
                                      std::tie(entry.depth, entry.folded) < std::tie(chosen->depth, chosen->folded));
            if (rank < 0 || !better)
                continue;
            chosen = &entry;
            chosenRank = rank;
        }
        return chosen ? chosen->path : QString();
    }

private:
    struct Entry
    {
        QString folded, base;
        int depth;
        QString path;
    };
    qsizetype rankOf(const Entry &entry, const QString &name, const QStringList &ends) const
    {
        for (qsizetype rank = 0; rank < ends.size(); ++rank) {
            // EFI/Boot/bootx64.efi is Windows' boot manager on its own media only; on others it is somebody else's.
            if (endsInPath(entry.folded, ends[rank]) && (entry.base == name || m_windows))
                return rank;
        }
        return entry.base == name ? ends.size() : -1;
    }

    const Architecture m_architecture;
    QList<Entry> m_entries;
    bool m_windows = false;
};

/// Where the programs for BIOS and the network lie in RemoteInstall folders of WDS and of Configuration Manager.
QStringList installFolders(const QString &name)
{
    return {u"boot/<arch>/"_s + name, u"smsboot/<arch>/"_s + name, u"<arch>/"_s + name};
}

QStringList fontFolders(const QString &name)
{
    return {u"boot/fonts/"_s + name, u"efi/microsoft/boot/fonts/"_s + name, u"smsboot/fonts/"_s + name,
            u"fonts/"_s + name};
}

} // namespace

const QList<WindowsBootFile> &windowsBootFiles()
{
    // The _EX twins are the same programs signed under the Windows UEFI CA 2023.
    static const QList<WindowsBootFile> files{
        {"bootmgfw.efi"_L1,
         {u"Windows/Boot/EFI/bootmgfw.efi"_s},
         installFolders(u"bootmgfw.efi"_s) +
             QStringList{u"efi/microsoft/boot/bootmgfw.efi"_s, u"efi/boot/boot<efi>.efi"_s}},
        {"bootmgfw_ex.efi"_L1, {u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s}},
        {"wdsmgfw.efi"_L1, {u"Windows/Boot/PXE/wdsmgfw.efi"_s}, installFolders(u"wdsmgfw.efi"_s)},
        {"wdsmgfw_ex.efi"_L1, {u"Windows/Boot/PXE_EX/wdsmgfw_EX.efi"_s}},
        {"wdsnbp.com"_L1, {u"Windows/Boot/PXE/wdsnbp.com"_s}, installFolders(u"wdsnbp.com"_s)},
        {"pxeboot.com"_L1, {u"Windows/Boot/PXE/pxeboot.com"_s}, installFolders(u"pxeboot.com"_s)},
        {"pxeboot.n12"_L1, {u"Windows/Boot/PXE/pxeboot.n12"_s}, installFolders(u"pxeboot.n12"_s)},
        {"abortpxe.com"_L1, {u"Windows/Boot/PXE/abortpxe.com"_s}, installFolders(u"abortpxe.com"_s)},
        {"bootmgr.exe"_L1, {u"Windows/Boot/PXE/bootmgr.exe"_s}, installFolders(u"bootmgr.exe"_s)},
        {"boot.sdi"_L1,
         {u"Windows/Boot/DVD/EFI/boot.sdi"_s, u"Windows/Boot/DVD/PCAT/boot.sdi"_s, u"sms/boot/boot.sdi"_s},
         {u"boot/boot.sdi"_s, u"smsboot/boot.sdi"_s}},
        {"boot.stl"_L1, {u"Windows/Boot/EFI/boot.stl"_s}, {u"efi/microsoft/boot/boot.stl"_s}},
        {"wgl4_boot.ttf"_L1, {u"Windows/Boot/Fonts/wgl4_boot.ttf"_s}, fontFolders(u"wgl4_boot.ttf"_s)},
        {"segmono_boot.ttf"_L1, {u"Windows/Boot/Fonts/segmono_boot.ttf"_s}, fontFolders(u"segmono_boot.ttf"_s)},
        {"segoe_slboot.ttf"_L1, {u"Windows/Boot/Fonts/segoe_slboot.ttf"_s}, fontFolders(u"segoe_slboot.ttf"_s)},
        {"segoen_slboot.ttf"_L1, {u"Windows/Boot/Fonts/segoen_slboot.ttf"_s}, fontFolders(u"segoen_slboot.ttf"_s)},
        {"wimboot"_L1, {}},
    };
    return files;
}

const WindowsBootFile *windowsBootFile(QStringView name)
{
    const QList<WindowsBootFile> &files = windowsBootFiles();
    const auto found = std::find_if(files.begin(), files.end(), [name](const WindowsBootFile &file) {
        return name.compare(file.name, Qt::CaseInsensitive) == 0;
    });
    return found == files.end() ? nullptr : &*found;
}

const WindowsBootFile *suppliedBootFile(const QString &path)
{
    const QString base = path.section(u'/', -1);
    // As its makers name the builds for 32 bits and for arm64.
    for (const QString &build : {u"wimboot.i386"_s, u"wimboot.x86_64"_s, u"wimboot.arm64"_s}) {
        if (base.compare(build, Qt::CaseInsensitive) == 0)
            return windowsBootFile(u"wimboot");
    }
    return windowsBootFile(base);
}

QList<FoundBootFile> findBootFiles(const QStringList &paths, Architecture architecture)
{
    const Listing listing(paths, architecture);
    QList<FoundBootFile> found;
    for (const WindowsBootFile &file : windowsBootFiles()) {
        if (const QString path = listing.best(file.name, file.paths + file.elsewhere); !path.isEmpty())
            found.append({file.name, path});
    }
    return found;
}

QString findBootWim(const QStringList &paths, Architecture architecture)
{
    const Listing listing(paths, architecture);
    const QString wim = listing.best(u"boot.wim"_s, {u"sources/boot.wim"_s});
    return wim.isEmpty() ? listing.best(u"winpe.wim"_s, {}) : wim; // as the ADK names it
}

} // namespace slipway::site
