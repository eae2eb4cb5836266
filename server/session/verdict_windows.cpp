// SPDX-License-Identifier: GPL-3.0-or-later
// Boots of Windows PE: which of its steps was the last one. Names of files are those of content::planBoot.
#include "server/session/verdict_rules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::session {

namespace {

using Kind = policy::Remedy::Kind;
using Found = std::optional<Finding>;

constexpr int LargestWholeBlock = 1468; ///< what an Ethernet frame takes
constexpr qint64 NextStepMs = 20'000;   ///< bootmgr asks for its next file within a second or two

bool isRamdisk(const QString &file)
{
    return file == u"boot.wim" || file == u"boot.sdi";
}

/// The first request for it that we answered, be it for its size.
qsizetype asked(const Dialogue &dialogue, const QString &file)
{
    qsizetype first = -1;
    for (const Stage stage : {Stage::SizeProbe, Stage::FileBegins, Stage::FileDelivered, Stage::FileFailed}) {
        for (const qsizetype index : dialogue.all(stage)) {
            if (dialogue.fact(index, u"file"_s) == file && (first < 0 || index < first))
                first = index;
        }
    }
    return first;
}

qsizetype delivered(const Dialogue &dialogue, const QStringList &files)
{
    const QList<qsizetype> &all = dialogue.all(Stage::FileDelivered);
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](qsizetype index) {
        return files.contains(fileName(dialogue.fact(index, u"file"_s)));
    });
    return found == all.rend() ? -1 : *found;
}

Found bootFileMissing(const Dialogue &dialogue)
{
    const qsizetype index = dialogue.last(Stage::LoaderMissing);
    if (index < 0 || dialogue.hasAfter(Stage::Offer, index) ||
        !dialogue.event(index).facts.value(u"bootFile"_s).toBool())
        return {};
    const QString image = dialogue.fact(index, u"image"_s), file = dialogue.fact(index, u"file"_s);
    const QString need = dialogue.fact(index, u"need"_s);
    Finding finding{{index}, {{u"image"_s, image}, {u"file"_s, file}, {u"need"_s, need}}};
    if (need.contains(u"BIOS") && file != u"boot.sdi")
        finding.arguments[u"variant"_s] = u"bios"_s;
    finding.remedies = {{Kind::SupplyBootFile, image, file}};
    return finding;
}

/// Blocks beyond a frame travel in fragments, of which each must arrive. More was sent again than a pulled plug
/// explains, which costs some windows.
bool losesFragments(const Dialogue &d, qsizetype one)
{
    constexpr int windows = 20;
    const qint64 again = d.number(one, u"retransmissions"_s);
    return d.fact(one, u"protocol"_s) == u"tftp" && d.number(one, u"blksize"_s) > LargestWholeBlock &&
           again > windows * std::max<qint64>(1, d.number(one, u"windowsize"_s)) &&
           again > d.number(one, u"block"_s) / windows;
}

int smallerBlockSize(qint64 blksize)
{
    for (const int size : {1456, 1024}) {
        if (blksize > size)
            return size;
    }
    return 512;
}

/// The machine alone gets smaller blocks, where it has a record of its own.
Finding atBlockSize(const Dialogue &dialogue, Finding finding, qint64 blksize)
{
    const QString size = QString::number(smallerBlockSize(blksize));
    const policy::Decision &decision = dialogue.decision();
    const QString device = decision.unknown ? QString() : decision.deviceName;
    finding.arguments[u"blksize"_s] = QString::number(blksize);
    finding.arguments[u"suggested"_s] = size;
    finding.remedies = {{Kind::SetRamdiskBlockSize, device, size}, {Kind::CheckNetwork, u"mtu"_s}};
    return finding;
}

Found ramdiskBlocksLost(const Dialogue &dialogue)
{
    const qsizetype stalled = lastFailure(dialogue, [](const Dialogue &d, qsizetype one) {
        return isRamdisk(d.fact(one, u"file"_s)) && isStalledAtBlockSize(d, one);
    });
    if (stalled >= 0)
        return atBlockSize(dialogue, transferFinding(dialogue, stalled), dialogue.number(stalled, u"blksize"_s));
    const qsizetype begins = dialogue.last(Stage::FileBegins);
    const QString file = dialogue.fact(begins, u"file"_s);
    if (isRamdisk(file) && standsAtFirstWindow(dialogue))
        return atBlockSize(dialogue, Finding{{begins}, {{u"file"_s, file}}}, dialogue.session().blksize);
    const qsizetype lossy = lastFailure(dialogue, [](const Dialogue &d, qsizetype one) {
        return isRamdisk(d.fact(one, u"file"_s)) && losesFragments(d, one);
    });
    if (lossy < 0)
        return {};
    Finding finding = atBlockSize(dialogue, transferFinding(dialogue, lossy), dialogue.number(lossy, u"blksize"_s));
    finding.arguments[u"variant"_s] = u"fragments"_s;
    return finding;
}

/// The boot manager, or what loads it, arrived; nothing of what it reads was asked for.
Found bcdNotFetched(const Dialogue &dialogue)
{
    const qsizetype manager = delivered(dialogue, {u"bootmgfw.efi"_s, u"bootmgr.exe"_s});
    const qsizetype program = delivered(dialogue, {u"pxeboot.n12"_s, u"pxeboot.com"_s});
    const qsizetype last = std::max(manager, program);
    if (last < 0 || asked(dialogue, u"bcd"_s) >= 0 || dialogue.has(Stage::PayloadBegins) ||
        !dialogue.isSettled(last, NextStepMs))
        return {};
    Finding finding{{last}, {{u"file"_s, dialogue.fact(last, u"file"_s)}}};
    if (manager < 0) {
        finding.arguments[u"variant"_s] = u"program"_s;
        finding.remedies = {{Kind::StartAgain, {}}};
        return finding;
    }
    if (dialogue.isUefi())
        finding.arguments[u"variant"_s] = u"uefi"_s;
    finding.remedies = {{Kind::CheckNetwork, u"loader"_s}, {Kind::UpdateContent, dialogue.decision().bootImage}};
    return finding;
}

Found wimNotFetched(const Dialogue &dialogue)
{
    const qsizetype bcd = delivered(dialogue, {u"bcd"_s});
    const qsizetype sdi = asked(dialogue, u"boot.sdi"_s);
    if (bcd < 0 || asked(dialogue, u"boot.wim"_s) >= 0 || dialogue.has(Stage::PayloadBegins) ||
        !dialogue.isSettled(std::max(bcd, sdi), NextStepMs))
        return {};
    return Finding{
        {bcd, sdi},
        {{u"variant"_s, sdi < 0 ? u"no-sdi"_s : u"no-wim"_s}, {u"file"_s, sdi < 0 ? u"boot.sdi"_s : u"boot.wim"_s}},
        {{Kind::UpdateContent, dialogue.decision().bootImage}, {Kind::StartAgain, {}}}};
}

constexpr VerdictRule Rules[]{
    {"BOOT_FILE_MISSING", Severity::Failure, bootFileMissing, "PXE-E16 PXE-E53"},
    {"RAMDISK_BLOCKS_LOST", Severity::Failure, ramdiskBlocksLost, ""},
    {"BCD_NOT_FETCHED", Severity::Failure, bcdNotFetched, ""},
    {"WIM_NOT_FETCHED", Severity::Failure, wimNotFetched, ""},
};

} // namespace

std::span<const VerdictRule> windowsRules()
{
    return Rules;
}

} // namespace slipway::session
