// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/boot_plan.h"
#include "server/content/content_type.h"
#include "server/content/ipxe_script.h"
#include "server/content/served_name.h"
#include <QFileInfo>
#include <algorithm>

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *ScriptName = "boot.ipxe";
constexpr const char *StatusName = "status"; ///< no file: where the machine reports to

/// The loader that brings iPXE to a machine, as distributions name it.
struct LoaderChoice
{
    QString path; ///< empty: not installed, or there is none
    QByteArray name;
    QString package; ///< empty: no distribution has one
};

LoaderChoice loaderFor(const Loaders &loaders, site::Firmware firmware, std::optional<site::Architecture> architecture)
{
    if (firmware == site::Firmware::Bios)
        return {loaders.undionly, "undionly.kpxe", u"ipxe"_s};
    if (architecture == site::Architecture::X64)
        return {loaders.snponly, "snponly.efi", u"ipxe"_s};
    const QString key = site::architectureKey(architecture.value_or(site::Architecture::Arm64));
    return {{}, "iPXE for UEFI " + key.toLatin1(), {}};
}

/// Builds one session's directory, name by name.
class Directory
{
public:
    Directory(const Library &library, const ServerPlace &place, const QByteArray &token)
        : m_library(library)
        , m_entry(std::make_shared<session::Entry>())
        , m_token(token.toLower())
        , m_taken{ScriptName, StatusName}
    {
        m_baseUrl = "http://" + QByteArray::fromStdString(place.address.toString()) + ':' +
                    QByteArray::number(place.httpPort) + '/' + session::sessionPath(m_token, {});
    }
    session::Entry &entry() { return *m_entry; }
    session::EntryPointer share() const { return m_entry; }
    QByteArray path(const QByteArray &name) const { return session::sessionPath(m_token, name); }
    QByteArray url(const QByteArray &name) const { return m_baseUrl + name; }

    QByteArray addPayload(const site::ContentFile &content, const QByteArray &fallback, const QByteArray &type = {})
    {
        const QByteArray name = uniqueName(servedName(content.name, fallback), m_taken);
        session::ServedFile file;
        file.path = m_library.path(content.sha256);
        file.size = content.size;
        file.sha256 = content.sha256;
        file.contentType = type.isEmpty() ? contentType(name) : type;
        file.payload = true;
        m_entry->files.insert(name, file);
        return name;
    }
    /// Its name is taken before the payload's: a boot program may well be an iPXE too.
    void addLoader(const LoaderChoice &loader)
    {
        m_taken.insert(loader.name);
        session::ServedFile file;
        file.path = loader.path;
        file.size = QFileInfo(loader.path).size();
        file.contentType = contentType(loader.name);
        m_entry->files.insert(loader.name, file);
    }
    QByteArray addGenerated(const QByteArray &wanted, const QByteArray &bytes, const QByteArray &type = {})
    {
        const QByteArray name = wanted == ScriptName ? wanted : uniqueName(wanted, m_taken);
        session::ServedFile file;
        file.bytes = bytes;
        file.size = bytes.size();
        if (!type.isEmpty())
            file.contentType = type;
        m_entry->files.insert(name, file);
        return name;
    }

private:
    const Library &m_library;
    std::shared_ptr<session::Entry> m_entry;
    QByteArray m_token;
    QByteArray m_baseUrl;
    QSet<QByteArray> m_taken;
};

Result<void> checkImage(const site::BootImage &image, const Library &library)
{
    const bool enough = image.kind == site::BootImage::Kind::Program
                            ? image.files.size() == 1
                            : std::any_of(image.files.begin(), image.files.end(), [](const site::ContentFile &file) {
                                  return file.role == site::ContentFile::Role::Kernel;
                              });
    if (image.kind == site::BootImage::Kind::Wim)
        return failure(ErrorCode::Refused, {u"Boot images of Windows (WIM) cannot be started by this version."_s});
    if (!enough)
        return failure(ErrorCode::NotFound, {u"content"_s, image.name});
    for (const site::ContentFile &file : image.files) {
        if (!library.holds(file))
            return failure(ErrorCode::NotFound, {u"content"_s, file.name});
    }
    return image.kind == site::BootImage::Kind::Linux ? checkCommandLine(image.commandLine) : Result<void>();
}

QByteArray addProgram(Directory &directory, const site::BootImage &image)
{
    const bool uefi = image.firmware == site::Firmware::Uefi;
    return directory.addPayload(image.files.first(), uefi ? "program.efi" : "program.0",
                                uefi ? QByteArray("application/efi") : QByteArray());
}

/// A kernel's EFI stub joins the initrds without a gap, and an uncompressed cpio archive counts only where it begins at
/// a multiple of four: "invalid magic at start of compressed archive" (measured, Linux 6.1). iPXE fills the gap on BIOS
/// alone, so for UEFI zeros go between.
void addInitrd(Directory &directory, IpxeScript &script, const site::ContentFile &file, bool fillUp)
{
    script.initrds.append(directory.addPayload(file, "initrd", "application/octet-stream"));
    const qint64 beyond = file.size % 4;
    if (fillUp && beyond != 0)
        script.initrds.append(directory.addGenerated("zeros", QByteArray(qsizetype(4 - beyond), '\0')));
}

/// The kernel and initrds under their names, and the command line with where to report to.
void addLinux(Directory &directory, IpxeScript &script, const site::BootImage &image)
{
    const bool uefi = script.firmware == site::Firmware::Uefi;
    for (const site::ContentFile &file : image.files) {
        if (script.kernel.isEmpty() && file.role == site::ContentFile::Role::Kernel)
            script.kernel = directory.addPayload(file, "vmlinuz", "application/octet-stream");
        else
            addInitrd(directory, script, file, uefi && &file != &image.files.last());
    }
    script.commandLine = image.commandLine.toUtf8().trimmed();
    if (!script.commandLine.isEmpty())
        script.commandLine += ' ';
    script.commandLine += "slipway.status=" + directory.url(StatusName);
}

} // namespace

Result<BootPlan> planBoot(const policy::Decision &decision, const policy::BootRequest &request, ClientFacts client,
                          const site::Snapshot &snapshot, const Library &library, const Loaders &loaders,
                          const ServerPlace &place, const QByteArray &token, qint64 nowMs)
{
    if (decision.answer == policy::Answer::Silent || !decision.firmware)
        return failure(ErrorCode::Internal, {u"a machine that is not answered has no boot plan"_s});
    const site::BootImage *image = snapshot.bootImage(decision.bootImageId);
    if (!image)
        return failure(ErrorCode::NotFound, {u"boot image"_s, decision.bootImage});
    if (const Result<void> checked = checkImage(*image, library); !checked)
        return failure(checked.error().code, checked.error().args);

    Directory directory(library, place, token);
    directory.entry().token = token.toLower();
    directory.entry().mac = request.mac;
    directory.entry().smbiosGuid = request.smbiosGuid;
    if (request.smbiosGuid && !snapshot.isDuplicate(*request.smbiosGuid))
        directory.entry().recordGuid = request.smbiosGuid;
    directory.entry().startedMs = nowMs;
    directory.entry().decision = decision;

    const bool uefi = *decision.firmware == site::Firmware::Uefi;
    const bool prompt = decision.answer == policy::Answer::Prompt;
    BootPlan plan;
    if (image->kind == site::BootImage::Kind::Program && !prompt) {
        const QByteArray program = addProgram(directory, *image);
        plan.firmwareFile = directory.path(program);
        plan.ipxeFile = plan.firmwareFile;
        plan.httpUrl = uefi ? directory.url(program) : QByteArray();
        plan.entry = directory.share();
        return plan;
    }

    const LoaderChoice loader = loaderFor(loaders, *decision.firmware, decision.architecture);
    if (loader.path.isEmpty() && !client.ipxe)
        return failure(ErrorCode::LoaderMissing, {QString::fromLatin1(loader.name), loader.package});
    if (!loader.path.isEmpty()) {
        directory.addLoader(loader);
        plan.firmwareFile = directory.path(loader.name);
        plan.httpUrl = uefi ? directory.url(loader.name) : QByteArray();
        plan.firmwareFileIsLoader = true;
    }
    IpxeScript script;
    script.prompt = prompt;
    script.timeoutSeconds = snapshot.settings().promptTimeout;
    script.firmware = *decision.firmware;
    script.baseUrl = directory.url({});
    script.title = decision.taskSequence;
    if (image->kind == site::BootImage::Kind::Program)
        script.program = addProgram(directory, *image);
    else
        addLinux(directory, script, *image);
    directory.addGenerated(ScriptName, ipxeScript(script), "text/plain");
    plan.ipxeFile = directory.url(ScriptName);
    plan.entry = directory.share();
    return plan;
}

} // namespace slipway::content
