// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/windows_health.h"
#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

using Lack = WindowsFinding::Lack;
using Severity = WindowsFinding::Severity;

constexpr std::array<std::pair<Lack, QLatin1StringView>, 10> LackWords{{{Lack::EveryBoot, "every-boot"_L1},
                                                                        {Lack::BiosBoot, "bios-boot"_L1},
                                                                        {Lack::UefiBoot, "uefi-boot"_L1},
                                                                        {Lack::BiosPrompt, "bios-prompt"_L1},
                                                                        {Lack::UefiPrompt, "uefi-prompt"_L1},
                                                                        {Lack::Signing2023, "signing-2023"_L1},
                                                                        {Lack::SecureBoot, "secure-boot"_L1},
                                                                        {Lack::Texts, "texts"_L1},
                                                                        {Lack::Architecture, "architecture"_L1},
                                                                        {Lack::Content, "content"_L1}}};

bool isHeld(const ContentFile &file)
{
    return !file.sha256.isEmpty() && !file.missing && file.size > 0;
}

const ContentFile *firstHeld(const BootImage &image, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const ContentFile *file = heldBootFile(image, name))
            return file;
    }
    return nullptr;
}

/// The programs of that firmware alone, without what all machines need.
bool hasPrograms(const BootImage &image, Firmware firmware)
{
    if (firmware == Firmware::Uefi)
        return uefiBootManager(image) != nullptr;
    const bool wimboot = image.chain == BootImage::Chain::Wimboot; // it starts bootmgr.exe itself
    return image.architecture != Architecture::Arm64 && heldBootFile(image, "bootmgr.exe"_L1) &&
           (wimboot || firstHeld(image, {"pxeboot.n12"_L1, "pxeboot.com"_L1}));
}

class Check
{
public:
    explicit Check(const BootImage &image) : m_image(image) {}

    QList<WindowsFinding> findings()
    {
        wim();
        if (m_image.chain == BootImage::Chain::Wimboot)
            needs("wimboot"_L1, Lack::EveryBoot, Severity::Error);
        needs("boot.sdi"_L1, Lack::EveryBoot, Severity::Error);
        uefi();
        if (m_image.architecture != Architecture::Arm64)
            bios();
        needs("wgl4_boot.ttf"_L1, Lack::Texts, Severity::Note);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const WindowsFinding &a, const WindowsFinding &b) { return a.severity > b.severity; });
        return m_found;
    }

private:
    void wim();
    void uefi();
    void bios();
    /// A firmware that the image cannot serve is an error where it was the only one.
    Severity severityOf(Firmware other) const
    {
        return hasPrograms(m_image, other) ? Severity::Warning : Severity::Error;
    }
    void add(const QString &file, Lack lack, Severity severity, bool damaged = false)
    {
        m_found.append({file, lack, severity, damaged});
    }
    void needs(QLatin1StringView name, Lack lack, Severity severity)
    {
        if (heldBootFile(m_image, name))
            return;
        const ContentFile *kept = m_image.bootFile(name);
        add(name, lack, severity, kept && kept->damaged);
    }

    const BootImage &m_image;
    QList<WindowsFinding> m_found;
};

void Check::wim()
{
    const ContentFile *file = m_image.files.isEmpty() ? nullptr : &m_image.files.first();
    if (!file || !isHeld(*file))
        add({}, Lack::Content, Severity::Error, file && file->damaged);
    if (m_image.wim.architecture && *m_image.wim.architecture != m_image.architecture)
        add({}, Lack::Architecture, Severity::Warning);
}

void Check::uefi()
{
    const ContentFile *program = uefiBootManager(m_image);
    if (!program)
        return needs("bootmgfw.efi"_L1, Lack::UefiBoot, severityOf(Firmware::Bios));
    if (m_image.signing == BootImage::Signing::Ca2023)
        needs("bootmgfw_ex.efi"_L1, Lack::Signing2023, Severity::Warning);
    if (program->signer == Signer::Unsigned || program->signer == Signer::Other)
        add(program->name, Lack::SecureBoot, Severity::Note);
    if (m_image.chain == BootImage::Chain::Bootmgr && !uefiPromptProgram(m_image))
        needs("wdsmgfw.efi"_L1, Lack::UefiPrompt, Severity::Note);
}

void Check::bios()
{
    const Severity severity = severityOf(Firmware::Uefi);
    needs("bootmgr.exe"_L1, Lack::BiosBoot, severity);
    if (m_image.chain == BootImage::Chain::Wimboot)
        return;
    // Either starts bootmgr.exe; only the one with the prompt waits for F12.
    if (!firstHeld(m_image, {"pxeboot.n12"_L1, "pxeboot.com"_L1}))
        needs("pxeboot.n12"_L1, Lack::BiosBoot, severity);
    else
        needs("pxeboot.com"_L1, Lack::BiosPrompt, Severity::Note);
}

} // namespace

QString windowsLackKey(WindowsFinding::Lack lack)
{
    for (const auto &[value, word] : LackWords) {
        if (value == lack)
            return word;
    }
    return {};
}

QString severityKey(WindowsFinding::Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

const ContentFile *heldBootFile(const BootImage &image, QLatin1StringView name)
{
    const ContentFile *file = image.bootFile(name);
    return file && isHeld(*file) ? file : nullptr;
}

const ContentFile *uefiBootManager(const BootImage &image)
{
    return image.signing == BootImage::Signing::Ca2023 ? firstHeld(image, {"bootmgfw_ex.efi"_L1, "bootmgfw.efi"_L1})
                                                       : firstHeld(image, {"bootmgfw.efi"_L1, "bootmgfw_ex.efi"_L1});
}

const ContentFile *uefiPromptProgram(const BootImage &image)
{
    return image.signing == BootImage::Signing::Ca2023 ? firstHeld(image, {"wdsmgfw_ex.efi"_L1, "wdsmgfw.efi"_L1})
                                                       : firstHeld(image, {"wdsmgfw.efi"_L1, "wdsmgfw_ex.efi"_L1});
}

bool windowsBoots(const BootImage &image, Firmware firmware)
{
    if (image.kind != BootImage::Kind::Wim || image.files.isEmpty() || !isHeld(image.files.first()) ||
        !heldBootFile(image, "boot.sdi"_L1))
        return false;
    if (image.chain == BootImage::Chain::Wimboot && !heldBootFile(image, "wimboot"_L1))
        return false;
    return hasPrograms(image, firmware);
}

QList<WindowsFinding> windowsHealth(const BootImage &image)
{
    return image.kind == BootImage::Kind::Wim ? Check(image).findings() : QList<WindowsFinding>();
}

} // namespace slipway::site
