// SPDX-License-Identifier: GPL-3.0-or-later
// Boots that fetched something, and failed on the way.
#include "server/session/verdict_rules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::session {

namespace {

using Kind = policy::Remedy::Kind;
using Found = std::optional<Finding>;

constexpr int SmallestBlock = 512;

const QString Script = u"boot.ipxe"_s; ///< as content::planBoot names it

/// The next smaller size that an ordinary, a tunnelled, and any path takes.
int smallerBlockSize(qint64 blksize)
{
    for (const int size : {1468, 1024}) {
        if (blksize > size)
            return size;
    }
    return 512;
}

Finding atBlockSize(const Dialogue &, Finding finding, qint64 blksize)
{
    const QString size = QString::number(smallerBlockSize(blksize));
    finding.arguments[u"blksize"_s] = QString::number(blksize);
    finding.arguments[u"suggested"_s] = size;
    finding.remedies = {{Kind::SetBlockSize, {}, size}, {Kind::CheckNetwork, u"mtu"_s}};
    return finding;
}

/// Blocks are larger than the path takes. A client that had some blocks is another matter.
Found stalledAtBlockSize(const Dialogue &dialogue)
{
    const qsizetype index = lastFailure(dialogue, isStalledAtBlockSize);
    if (index >= 0)
        return atBlockSize(dialogue, transferFinding(dialogue, index), dialogue.number(index, u"blksize"_s));
    if (!standsAtFirstWindow(dialogue))
        return {};
    const qsizetype begins = dialogue.last(Stage::FileBegins);
    return atBlockSize(dialogue, Finding{{begins}, {{u"file"_s, dialogue.fact(begins, u"file"_s)}}},
                       dialogue.session().blksize);
}

Found clientError(const Dialogue &dialogue)
{
    const qsizetype index =
        lastFailure(dialogue, [](const Dialogue &d, qsizetype one) { return d.fact(one, u"outcome"_s) == u"aborted"; });
    if (index < 0)
        return {};
    Finding finding = transferFinding(dialogue, index);
    finding.remedies = {{Kind::StartAgain, {}}};
    return finding;
}

Found neverAcknowledged(const Dialogue &dialogue)
{
    const qsizetype index = lastFailure(dialogue, [](const Dialogue &d, qsizetype one) {
        return d.fact(one, u"protocol"_s) == u"tftp" && d.fact(one, u"outcome"_s) == u"silent" &&
               !d.event(one).facts.value(u"heard"_s).toBool();
    });
    if (index < 0)
        return {};
    Finding finding = transferFinding(dialogue, index);
    finding.remedies = {{Kind::CheckNetwork, u"tftp"_s}};
    return finding;
}

Found unreadable(const Dialogue &dialogue)
{
    const qsizetype index = lastFailure(
        dialogue, [](const Dialogue &d, qsizetype one) { return d.fact(one, u"outcome"_s) == u"unreadable"; });
    if (index < 0)
        return {};
    Finding finding = transferFinding(dialogue, index);
    finding.remedies = {{Kind::UpdateContent, dialogue.decision().bootImage}};
    return finding;
}

/// It began, never arrived whole, and was taken back: the machine lost power or its link, or was started anew.
Found payloadBroken(const Dialogue &dialogue)
{
    const qsizetype withdrawn = dialogue.last(Stage::Withdrawn);
    if (withdrawn < 0 || dialogue.hasAfter(Stage::Delivered, withdrawn) ||
        (dialogue.hasAfter(Stage::PayloadBegins, withdrawn) && !dialogue.isOver()))
        return {};
    const qsizetype failed = dialogue.last(Stage::FileFailed);
    Finding finding = failed >= 0 ? transferFinding(dialogue, failed) : Finding{};
    finding.evidence += {dialogue.last(Stage::PayloadBegins), withdrawn};
    finding.remedies = {{Kind::StartAgain, {}}};
    return finding;
}

Found transferStalled(const Dialogue &dialogue)
{
    const qsizetype index = lastFailure(dialogue, [](const Dialogue &, qsizetype) { return true; });
    if (index < 0 || dialogue.hasAfter(Stage::FileBegins, index))
        return {};
    Finding finding = transferFinding(dialogue, index);
    finding.remedies = {{Kind::StartAgain, {}}};
    return finding;
}

/// Names that loaders try and do not need.
bool isProbe(const QString &path)
{
    const QString name = fileName(path).toLower();
    // The last five are Microsoft's: fonts, policies, signatures and languages of the boot manager.
    static const QStringList ends{u".cfg"_s, u".lst"_s, u".ico"_s, u".ttf"_s,
                                  u".p7b"_s, u".stl"_s, u".mui"_s, u".cip"_s};
    return name == u"autoexec.ipxe" ||
           std::any_of(ends.begin(), ends.end(), [&name](const QString &end) { return name.endsWith(end); });
}

Found fileNotFound(const Dialogue &dialogue)
{
    const QList<qsizetype> &missing = dialogue.all(Stage::FileNotFound);
    for (auto it = missing.rbegin(); it != missing.rend(); ++it) {
        const QString file = dialogue.fact(*it, u"file"_s);
        if (isProbe(file) || dialogue.hasAfter(Stage::FileBegins, *it))
            continue;
        return Finding{{dialogue.last(Stage::BootService), dialogue.last(Stage::Offer), *it},
                       {{u"file"_s, file}, {u"protocol"_s, dialogue.fact(*it, u"protocol"_s)}},
                       {{Kind::UpdateContent, dialogue.decision().bootImage}, {Kind::StartAgain, {}}}};
    }
    return {};
}

Found sizeProbeOnly(const Dialogue &dialogue)
{
    constexpr qint64 soonMs = 10'000; // firmware asks for the file itself at once
    const qsizetype probe = dialogue.last(Stage::SizeProbe);
    if (probe < 0 || dialogue.has(Stage::FileBegins) || dialogue.has(Stage::FileFailed) ||
        !dialogue.isSettled(probe, soonMs))
        return {};
    return Finding{{probe},
                   {{u"file"_s, dialogue.fact(probe, u"file"_s)}, {u"size"_s, dialogue.fact(probe, u"size"_s)}},
                   {{Kind::CheckNetwork, u"tftp"_s}}};
}

/// The loader that we name arrived, and is no boot image itself.
qsizetype loaderDelivered(const Dialogue &dialogue)
{
    const QList<qsizetype> &delivered = dialogue.all(Stage::FileDelivered);
    const qsizetype offer = std::max(dialogue.last(Stage::Offer), dialogue.last(Stage::BootService));
    const QString told = fileName(dialogue.fact(dialogue.first(Stage::Offer), u"file"_s));
    const QString service = fileName(dialogue.fact(offer, u"file"_s));
    for (auto it = delivered.rbegin(); it != delivered.rend(); ++it) {
        const QString file = fileName(dialogue.fact(*it, u"file"_s));
        if (file != Script && (file == told || file == service) &&
            !dialogue.event(*it).facts.value(u"payload"_s).toBool())
            return *it;
    }
    return -1;
}

Found loaderLoop(const Dialogue &dialogue)
{
    constexpr int often = 2; // boots before this one that ended the same way
    const qsizetype discover = dialogue.first(Stage::Discover);
    const qsizetype delivered = loaderDelivered(dialogue);
    int deliveries = 0;
    for (const qsizetype index : dialogue.all(Stage::FileDelivered))
        deliveries += dialogue.fact(index, u"file"_s) == dialogue.fact(delivered, u"file"_s);
    const qint64 boots = dialogue.number(discover, u"loaderLoops"_s) + std::max(1, deliveries);
    if (delivered < 0 || boots <= often || dialogue.has(Stage::Chained) || dialogue.has(Stage::PayloadBegins))
        return {};
    return Finding{{discover, delivered},
                   {{u"file"_s, dialogue.fact(delivered, u"file"_s)}, {u"times"_s, QString::number(boots)}},
                   {{Kind::CheckNetwork, u"other-server"_s}}};
}

/// As content::loaderFor names it.
bool isIpxe(const QString &file)
{
    return file == u"snponly.efi" || file == u"undionly.kpxe";
}

Found configurationNotFetched(const Dialogue &dialogue)
{
    constexpr qint64 startsMs = 45'000; // iPXE looks for an address, for IPv6, and then for its script
    const qsizetype loader = loaderDelivered(dialogue), chained = dialogue.last(Stage::Chained);
    if (dialogue.decision().ramdisk && loader >= 0 && !isIpxe(fileName(dialogue.fact(loader, u"file"_s))))
        return {}; // Microsoft's programs read no script: verdict_windows
    const bool script = std::any_of(dialogue.all(Stage::FileBegins).begin(), dialogue.all(Stage::FileBegins).end(),
                                    [&](qsizetype one) { return fileName(dialogue.fact(one, u"file"_s)) == Script; });
    if (loader < 0 || script || dialogue.hasAfter(Stage::PayloadBegins, loader) ||
        !dialogue.isSettled(std::max(loader, chained), startsMs))
        return {};
    // It asked and was told where its script is: the way there is closed. Else it never got as far.
    const QString variant = chained >= 0 ? u"asked"_s : u"never-asked"_s;
    return Finding{{loader, chained},
                   {{u"file"_s, dialogue.fact(loader, u"file"_s)}, {u"variant"_s, variant}},
                   {{Kind::CheckNetwork, chained >= 0 ? u"http"_s : u"loader"_s}, {Kind::StartAgain, {}}}};
}

QString endCause(const Dialogue &dialogue)
{
    return dialogue.fact(dialogue.last(Stage::Ended), u"cause"_s);
}

/// Nothing had failed: somebody switched it off and on, or the answer changed.
Found startedAgain(const Dialogue &dialogue)
{
    if (endCause(dialogue) != u"restarted" && endCause(dialogue) != u"answer-changed")
        return {};
    return Finding{{dialogue.last(Stage::Ended)}, {{u"cause"_s, endCause(dialogue)}}};
}

Found wentSilent(const Dialogue &dialogue)
{
    const qsizetype last = std::max(dialogue.last(Stage::FileDelivered), dialogue.last(Stage::SizeProbe));
    if (!dialogue.isOver() || last < 0)
        return {};
    return Finding{
        {last, dialogue.last(Stage::Ended)}, {{u"file"_s, dialogue.fact(last, u"file"_s)}}, {{Kind::StartAgain, {}}}};
}

constexpr VerdictRule Afterwards[]{
    {"STARTED_AGAIN", Severity::Note, startedAgain, ""},
    {"WENT_SILENT", Severity::Warning, wentSilent, ""},
};

constexpr VerdictRule Rules[]{
    {"TFTP_STALLED_AT_BLOCK_SIZE", Severity::Failure, stalledAtBlockSize, "PXE-E18 PXE-E35"},
    {"TFTP_CLIENT_ERROR", Severity::Failure, clientError, "PXE-E99 PXE-E09 PXE-E05"},
    {"TFTP_NEVER_ACKNOWLEDGED", Severity::Failure, neverAcknowledged, "PXE-E18 PXE-E32"},
    {"CONTENT_UNREADABLE", Severity::Failure, unreadable, "PXE-E23 PXE-E36"},
    {"PAYLOAD_BROKEN", Severity::Failure, payloadBroken, "PXE-E18 PXE-E35"},
    {"BOOT_FILE_NOT_FOUND", Severity::Failure, fileNotFound, "PXE-E23 PXE-T01 PXE-E3B"},
    {"TFTP_STALLED", Severity::Failure, transferStalled, "PXE-E18 PXE-E35"},
    {"SIZE_PROBE_ONLY", Severity::Failure, sizeProbeOnly, "PXE-E05 PXE-E18"},
    {"LOADER_LOOP", Severity::Failure, loaderLoop, ""},
    {"CONFIGURATION_NOT_FETCHED", Severity::Failure, configurationNotFetched, ""},
};

} // namespace

QString fileName(const QString &path)
{
    return QString(path).replace(u'\\', u'/').section(u'/', -1);
}

qsizetype lastFailure(const Dialogue &dialogue, bool (*fits)(const Dialogue &, qsizetype))
{
    const QList<qsizetype> &failures = dialogue.all(Stage::FileFailed);
    for (auto it = failures.rbegin(); it != failures.rend(); ++it) {
        if (fits(dialogue, *it) && !dialogue.deliveredAfter(dialogue.fact(*it, u"file"_s), *it))
            return *it;
    }
    return -1;
}

Finding transferFinding(const Dialogue &dialogue, qsizetype index)
{
    Finding finding{{index}};
    for (const char *word : {"file", "protocol", "block", "lastBlock", "blksize", "windowsize", "bytes", "size",
                             "errorCode", "errorText", "retransmissions"}) {
        const QString key = QString::fromLatin1(word);
        if (const QString value = dialogue.fact(index, key); !value.isEmpty())
            finding.arguments[key] = value;
    }
    const QList<qsizetype> &begins = dialogue.all(Stage::FileBegins);
    for (auto it = begins.rbegin(); it != begins.rend(); ++it) {
        if (*it < index && dialogue.fact(*it, u"file"_s) == dialogue.fact(index, u"file"_s)) {
            finding.evidence.prepend(*it);
            break;
        }
    }
    return finding;
}

bool isStalledAtBlockSize(const Dialogue &d, qsizetype one)
{
    const QString outcome = d.fact(one, u"outcome"_s);
    return d.fact(one, u"protocol"_s) == u"tftp" && d.event(one).facts.value(u"heard"_s).toBool() &&
           d.number(one, u"block"_s) == 0 && d.number(one, u"blksize"_s) > SmallestBlock &&
           d.number(one, u"lastBlock"_s) > 1 && d.number(one, u"retransmissions"_s) > 0 &&
           (outcome == u"silent" || outcome == u"stopped" || outcome == u"gone" || outcome == u"aborted");
}

bool standsAtFirstWindow(const Dialogue &dialogue)
{
    const BootSession &session = dialogue.session();
    const qsizetype begins = dialogue.last(Stage::FileBegins);
    return begins >= 0 && !dialogue.isOver() && session.bytes == 0 && session.retransmitted > 1 &&
           session.blksize > SmallestBlock && session.total > session.blksize &&
           dialogue.fact(begins, u"protocol"_s) == u"tftp" && !dialogue.hasAfter(Stage::FileDelivered, begins) &&
           !dialogue.hasAfter(Stage::FileFailed, begins);
}

std::span<const VerdictRule> transferRules()
{
    return Rules;
}
std::span<const VerdictRule> lastRules()
{
    return Afterwards;
}

} // namespace slipway::session
