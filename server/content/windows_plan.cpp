// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/content/windows_plan.h"
#include "server/content/bcd.h"
#include "server/content/ipxe_script.h"
#include "server/site/windows_boot_files.h"
#include "server/site/windows_health.h"

namespace slipway::content {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *BcdName = "bcd";
constexpr const char *WimName = "boot.wim";
constexpr const char *SdiName = "boot.sdi";
constexpr const char *ManagerName = "bootmgfw.efi";

bool isFont(const QByteArray &name)
{
    return name.endsWith(".ttf");
}

class WindowsPlan
{
public:
    WindowsPlan(const Planning &planning, SessionDirectory &directory, BootPlan &plan)
        : m_planning(planning)
        , m_directory(directory)
        , m_plan(plan)
        , m_wimboot(planning.image.chain == site::BootImage::Chain::Wimboot)
    {
    }

    Result<void> make();

private:
    Result<void> addFiles();
    Result<void> require(const QByteArray &name);
    bool add(const QByteArray &name, const site::ContentFile *content);
    void addBcd();
    void addAliases();
    void limit(const QByteArray &name);
    /// What starts the boot without asking anybody.
    QByteArray program() const;
    QByteArray promptProgram() const;
    void startByTftp(const QByteArray &first);
    void addScript();

    const Planning &m_planning;
    SessionDirectory &m_directory;
    BootPlan &m_plan;
    bool m_wimboot;
};

bool WindowsPlan::add(const QByteArray &name, const site::ContentFile *content)
{
    return content && m_directory.addContent(name, *content);
}

/// What this machine cannot do without.
Result<void> WindowsPlan::require(const QByteArray &name)
{
    if (m_directory.find(name))
        return {};
    const policy::Decision &decision = m_planning.decision;
    const QString machine = site::architectureKey(decision.architecture.value_or(m_planning.image.architecture)) +
                            (m_planning.uefi() ? u" UEFI"_s : u" BIOS"_s);
    return failure(ErrorCode::BootFileMissing,
                   {m_planning.image.name, QString::fromLatin1(name), m_wimboot ? machine + u" (wimboot)"_s : machine});
}

Result<void> WindowsPlan::addFiles()
{
    const site::BootImage &image = m_planning.image;
    const auto wim = std::find_if(image.files.begin(), image.files.end(), [](const site::ContentFile &file) {
        return file.role == site::ContentFile::Role::Wim;
    });
    if (wim == image.files.end() || !add(WimName, &*wim))
        return failure(ErrorCode::NotFound, {u"content"_s, wim == image.files.end() ? image.name : wim->name});
    m_directory.find(WimName)->payload = true;

    for (const site::WindowsBootFile &file : site::windowsBootFiles()) {
        const QByteArray name(file.name.data(), file.name.size());
        // The twins that the WIM has for another signature go by the plain name: boot programs ask for that.
        if (name == ManagerName)
            add(name, site::uefiBootManager(image));
        else if (name == "wdsmgfw.efi")
            add(name, site::uefiPromptProgram(image));
        else if (!name.endsWith("_ex.efi"))
            add(name, site::heldBootFile(image, file.name));
    }
    QList<QByteArray> needed{SdiName};
    if (m_wimboot)
        needed.prepend("wimboot");
    needed.append(m_planning.uefi() ? ManagerName : "bootmgr.exe");
    if (!m_planning.uefi() && !m_wimboot && !m_directory.find("pxeboot.com"))
        needed.append("pxeboot.n12");
    for (const QByteArray &name : needed) {
        if (const Result<void> there = require(name); !there)
            return there;
    }
    limit(WimName);
    limit(SdiName);
    return {};
}

/// bootmgr asks for the RAM disk by the sizes of its BCD, which the settings of ordinary files must not cut.
void WindowsPlan::limit(const QByteArray &name)
{
    session::ServedFile &file = *m_directory.find(name);
    file.maxBlockSize =
        m_planning.decision.ramdisk ? m_planning.decision.ramdisk->blockSize : m_planning.settings.ramdiskBlockSize;
    file.maxWindowSize =
        m_planning.decision.ramdisk ? m_planning.decision.ramdisk->windowSize : m_planning.settings.ramdiskWindowSize;
}

void WindowsPlan::addBcd()
{
    BcdFacts facts;
    facts.firmware = *m_planning.decision.firmware;
    // wimboot shows its files as a disk of its own, in every folder that bootmgr looks into.
    facts.wimPath = m_wimboot ? u"\\sources\\boot.wim"_s : QString::fromLatin1(m_directory.windowsPath(WimName));
    facts.sdiPath = m_wimboot ? u"\\boot\\boot.sdi"_s : QString::fromLatin1(m_directory.windowsPath(SdiName));
    facts.title = m_planning.decision.taskSequence;
    if (!m_planning.image.wim.language.isEmpty())
        facts.locale = m_planning.image.wim.language;
    facts.blockSize = m_directory.find(WimName)->maxBlockSize;
    facts.windowSize = m_directory.find(WimName)->maxWindowSize;
    m_directory.addGenerated(BcdName, windowsBcd(facts));
    if (!m_wimboot)
        m_plan.bcdPath = m_directory.windowsPath(BcdName);
}

/// Names that are compiled into bootmgr, or that it derives from the folder of its own file. Where option
/// 252 was lost, or a DHCP server's boot file started it, these are all it has. Looked up below the session's folder
/// and from the root.
void WindowsPlan::addAliases()
{
    for (const char *folder : {"", "boot/", "efi/microsoft/boot/", "smsboot/"}) {
        const QByteArray in(folder);
        for (const char *name : {BcdName, SdiName, "boot.stl", "bootmgr.exe"}) {
            if (m_directory.find(name))
                m_directory.alias(in + name, name);
        }
    }
    m_directory.alias("sources/boot.wim", WimName);
    const QList<QByteArray> names = m_directory.entry().files.keys();
    for (const QByteArray &name : names) {
        if (!isFont(name))
            continue;
        for (const char *folder :
             {"fonts/", "boot/fonts/", "efi/microsoft/boot/fonts/", "smsboot/fonts/", "s/fonts/", "s/boot/fonts/"})
            m_directory.alias(folder + name, name);
    }
}

QByteArray WindowsPlan::program() const
{
    if (m_planning.uefi())
        return ManagerName;
    return m_directory.find("pxeboot.n12") ? "pxeboot.n12" : "pxeboot.com";
}

/// What asks for F12 itself; empty: the image has nothing for that.
QByteArray WindowsPlan::promptProgram() const
{
    const QByteArray name = m_planning.uefi() ? "wdsmgfw.efi" : "pxeboot.com";
    return m_directory.find(name) ? name : QByteArray();
}

void WindowsPlan::startByTftp(const QByteArray &first)
{
    m_plan.firmwareFile = m_directory.path(first);
    m_plan.ipxeFile = m_plan.firmwareFile;
}

/// iPXE asks, and goes on to Microsoft's program or to wimboot.
void WindowsPlan::addScript()
{
    IpxeScript script;
    script.prompt = m_planning.prompts();
    script.timeoutSeconds = m_planning.settings.promptTimeout;
    script.firmware = *m_planning.decision.firmware;
    script.baseUrl = m_directory.url({});
    script.title = m_planning.decision.taskSequence;
    if (!m_wimboot) {
        script.program = program();
        script.handed = {QByteArray::fromStdString(m_directory.server().toString()), m_directory.path(program()),
                         m_plan.bcdPath};
    } else {
        script.kernel = "wimboot";
        script.commandLine = "index=" + QByteArray::number(std::max(1, m_planning.image.wimIndex));
        script.wimbootFiles = {BcdName, SdiName, m_planning.uefi() ? ManagerName : "bootmgr.exe"};
        QList<QByteArray> names = m_directory.entry().files.keys();
        std::sort(names.begin(), names.end());
        for (const QByteArray &name : std::as_const(names)) {
            if (isFont(name))
                script.wimbootFiles.append(name);
        }
        script.wimbootFiles.append(WimName); // last: it is what takes long
    }
    m_directory.addGenerated(ScriptName, ipxeScript(script), "text/plain");
    m_plan.ipxeFile = m_directory.url(ScriptName);
}

Result<void> WindowsPlan::make()
{
    if (const Result<void> added = addFiles(); !added)
        return added;
    addBcd();
    if (m_wimboot) {
        m_plan.prompt = m_planning.prompts() ? PromptBy::Ipxe : PromptBy::Nobody;
        if (const Result<void> added = addIpxe(m_planning, m_directory, m_plan); !added)
            return added;
        addScript();
        return {};
    }
    addAliases();
    m_plan.prompt = promptBy(m_planning, !promptProgram().isEmpty());
    m_plan.nextFile = m_directory.path(program());
    if (m_directory.find("abortpxe.com") && !m_planning.uefi())
        m_plan.abortFile = m_directory.path("abortpxe.com");
    // HTTP boot leaves Microsoft's programs without the PXE protocol that they load the rest by; iPXE brings it.
    const bool byIpxe = m_plan.prompt == PromptBy::Ipxe ||
                        (m_planning.prompts() && m_plan.prompt == PromptBy::Nobody) || m_planning.client.http;
    if (byIpxe) {
        if (const Result<void> added = addIpxe(m_planning, m_directory, m_plan); !added)
            return added;
        addScript();
        return {};
    }
    if (m_plan.prompt != PromptBy::Microsoft) {
        startByTftp(program());
        return {};
    }
    startByTftp(promptProgram());
    // pxeboot.com asks by itself; wdsmgfw.efi asks us what to load and whether to ask.
    if (m_planning.uefi())
        m_plan.nextPrompts = true;
    else {
        m_plan.nextFile = m_plan.firmwareFile;
        m_directory.find(promptProgram())->prompts = true;
    }
    return {};
}

} // namespace

PromptBy promptBy(const Planning &planning, bool byMicrosoft)
{
    if (!planning.prompts())
        return PromptBy::Nobody;
    // An iPXE can ask by itself, and then tells that nobody pressed the key.
    if (planning.client.ipxe)
        return PromptBy::Ipxe;
    if (byMicrosoft && !planning.client.http)
        return PromptBy::Microsoft;
    const LoaderChoice loader =
        loaderFor(planning.loaders, *planning.decision.firmware, planning.decision.architecture);
    if (!loader.path.isEmpty() || !loader.package.isEmpty())
        return PromptBy::Ipxe; // where it is not installed, that is said, and how to get it
    return planning.client.http || planning.client.noMenu ? PromptBy::Nobody : PromptBy::Firmware;
}

Result<void> addIpxe(const Planning &planning, SessionDirectory &directory, BootPlan &plan)
{
    const LoaderChoice loader =
        loaderFor(planning.loaders, *planning.decision.firmware, planning.decision.architecture);
    if (loader.path.isEmpty() && !planning.client.ipxe)
        return failure(ErrorCode::LoaderMissing, {QString::fromLatin1(loader.name), loader.package});
    if (loader.path.isEmpty())
        return {};
    directory.addLoader(loader);
    plan.firmwareFile = directory.path(loader.name);
    plan.httpUrl = planning.uefi() ? directory.url(loader.name) : QByteArray();
    plan.firmwareFileIsLoader = true;
    return {};
}

Result<void> planWindows(const Planning &planning, SessionDirectory &directory, BootPlan &plan)
{
    return WindowsPlan(planning, directory, plan).make();
}

} // namespace slipway::content
