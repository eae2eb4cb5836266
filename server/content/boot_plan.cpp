// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/boot_plan.h"
#include "server/content/ipxe_script.h"
#include "server/content/windows_plan.h"
#include "server/policy/boot_values.h"
#include <algorithm>

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkImage(const site::BootImage &image, const Library &library)
{
    if (image.kind == site::BootImage::Kind::Wim)
        return {}; // judged by what this machine needs of it: planWindows
    const bool enough = image.kind == site::BootImage::Kind::Program
                            ? image.files.size() == 1
                            : std::any_of(image.files.begin(), image.files.end(), [](const site::ContentFile &file) {
                                  return file.role == site::ContentFile::Role::Kernel;
                              });
    if (!enough)
        return failure(ErrorCode::NotFound, {u"content"_s, image.name});
    for (const site::ContentFile &file : image.files) {
        if (!library.holds(file))
            return failure(ErrorCode::NotFound, {u"content"_s, file.name});
    }
    return image.kind == site::BootImage::Kind::Linux ? site::checkCommandLine(image.commandLine) : Result<void>();
}

QByteArray addProgram(SessionDirectory &directory, const site::BootImage &image)
{
    const bool uefi = image.firmware == site::Firmware::Uefi;
    return directory.addPayload(image.files.first(), uefi ? "program.efi" : "program.0",
                                uefi ? QByteArray("application/efi") : QByteArray());
}

/// A kernel's EFI stub joins the initrds without a gap, and an uncompressed cpio archive counts only where it begins at
/// a multiple of four: "invalid magic at start of compressed archive" (measured, Linux 6.1). iPXE fills the gap on BIOS
/// alone, so for UEFI zeros go between.
void addInitrd(SessionDirectory &directory, IpxeScript &script, const site::ContentFile &file, bool fillUp)
{
    script.initrds.append(directory.addPayload(file, "initrd", "application/octet-stream"));
    const qint64 beyond = file.size % 4;
    if (fillUp && beyond != 0)
        script.initrds.append(directory.addGenerated("zeros", QByteArray(qsizetype(4 - beyond), '\0')));
}

policy::ServerNames serverNames(const SessionDirectory &directory)
{
    return {QString::fromStdString(directory.server().toString()), QString::fromLatin1(directory.url({}))};
}

/// The kernel and initrds under their names, and the command line.
Result<void> addLinux(const Planning &planning, SessionDirectory &directory, IpxeScript &script)
{
    const site::BootImage &image = planning.image;
    const auto line =
        policy::bootCommandLine(image, planning.decision, planning.request, serverNames(directory), planning.values);
    if (!line)
        return fail(line.error());
    script.commandLine = line->text.toUtf8();
    const bool uefi = script.firmware == site::Firmware::Uefi;
    for (const site::ContentFile &file : image.files) {
        if (script.kernel.isEmpty() && file.role == site::ContentFile::Role::Kernel)
            script.kernel = directory.addPayload(file, "vmlinuz", "application/octet-stream");
        else
            addInitrd(directory, script, file, uefi && &file != &image.files.last());
    }
    return {};
}

/// For the operating system that this boot starts.
void addVariables(const Planning &planning, SessionDirectory &directory)
{
    const QList<policy::BootValue> values =
        policy::bootValues(planning.decision, planning.request, serverNames(directory));
    directory.addNamed(VariablesName, policy::shellText(values), "text/plain; charset=utf-8");
    directory.addNamed(VariablesJsonName, policy::jsonText(values), "application/json");
}

/// Linux, and a program that iPXE asks for: the loader and its script.
Result<void> planIpxe(const Planning &planning, SessionDirectory &directory, BootPlan &plan)
{
    if (const Result<void> added = addIpxe(planning, directory, plan); !added)
        return added;
    IpxeScript script;
    script.prompt = planning.prompts();
    script.timeoutSeconds = planning.settings.promptTimeout;
    script.firmware = *planning.decision.firmware;
    script.baseUrl = directory.url({});
    script.title = planning.decision.taskSequence;
    if (planning.image.kind == site::BootImage::Kind::Program)
        script.program = addProgram(directory, planning.image);
    else if (const Result<void> added = addLinux(planning, directory, script); !added)
        return added;
    directory.addGenerated(ScriptName, ipxeScript(script), "text/plain");
    plan.ipxeFile = directory.url(ScriptName);
    return {};
}

Result<void> planProgram(const Planning &planning, SessionDirectory &directory, BootPlan &plan)
{
    plan.prompt = promptBy(planning, false);
    if (planning.prompts() && plan.prompt != PromptBy::Firmware)
        return planIpxe(planning, directory, plan);
    const QByteArray program = addProgram(directory, planning.image);
    plan.firmwareFile = directory.path(program);
    plan.ipxeFile = plan.firmwareFile;
    plan.httpUrl = planning.uefi() ? directory.url(program) : QByteArray();
    return {};
}

Result<void> planFor(const Planning &planning, SessionDirectory &directory, BootPlan &plan)
{
    switch (planning.image.kind) {
    case site::BootImage::Kind::Program:
        return planProgram(planning, directory, plan);
    case site::BootImage::Kind::Wim:
        return planWindows(planning, directory, plan);
    case site::BootImage::Kind::Linux:
        break;
    }
    plan.prompt = planning.prompts() ? PromptBy::Ipxe : PromptBy::Nobody;
    return planIpxe(planning, directory, plan);
}

} // namespace

QString promptByKey(PromptBy by)
{
    switch (by) {
    case PromptBy::Nobody:
        break;
    case PromptBy::Microsoft:
        return u"microsoft"_s;
    case PromptBy::Ipxe:
        return u"ipxe"_s;
    case PromptBy::Firmware:
        return u"firmware"_s;
    }
    return {};
}

bool BootPlan::takesBcd(const QByteArray &file) const
{
    // iPXE in between keeps 252 from what it chains, and has no use for it itself.
    return !bcdPath.isEmpty() && !file.isEmpty() && !file.contains("://") &&
           !(firmwareFileIsLoader && file == firmwareFile);
}

Result<BootPlan> planBoot(const policy::Decision &decision, const policy::BootRequest &request, ClientFacts client,
                          const site::Snapshot &snapshot, const Library &library, const Loaders &loaders,
                          const ServerPlace &place, const QByteArray &token, qint64 nowMs, policy::Secrets values)
{
    if (decision.answer == policy::Answer::Silent || !decision.firmware)
        return failure(ErrorCode::Internal, {u"a machine that is not answered has no boot plan"_s});
    const site::BootImage *image = snapshot.bootImage(decision.bootImageId);
    if (!image)
        return failure(ErrorCode::NotFound, {u"boot image"_s, decision.bootImage});
    if (const Result<void> checked = checkImage(*image, library); !checked)
        return failure(checked.error().code, checked.error().args);

    SessionDirectory directory(library, place, token);
    directory.entry().token = token.toLower();
    directory.entry().mac = request.mac;
    directory.entry().smbiosGuid = request.smbiosGuid;
    if (request.smbiosGuid && !snapshot.isDuplicate(*request.smbiosGuid))
        directory.entry().recordGuid = request.smbiosGuid;
    directory.entry().startedMs = nowMs;
    directory.entry().decision = decision;

    BootPlan plan;
    const Planning planning{decision, client, *image, snapshot.settings(), loaders, request, values};
    addVariables(planning, directory);
    if (const Result<void> planned = planFor(planning, directory, plan); !planned)
        return failure(planned.error().code, planned.error().args);
    plan.entry = directory.share();
    return plan;
}

} // namespace slipway::content
