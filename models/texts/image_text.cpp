// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/image_text.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct ImageTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImageTexts)
};

using Severity = site::WindowsFinding::Severity;
using Lack = site::WindowsFinding::Lack;

struct FileUse
{
    QLatin1StringView name;
    const char *use; ///< in the context ImageTexts
};

constexpr FileUse Uses[] = {
    {"bootmgfw.efi"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Boot manager of UEFI machines")},
    {"bootmgfw_ex.efi"_L1, QT_TRANSLATE_NOOP("ImageTexts", "The same, signed under the 2023 authority")},
    {"wdsmgfw.efi"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Asks for F12 on UEFI machines")},
    {"wdsmgfw_ex.efi"_L1, QT_TRANSLATE_NOOP("ImageTexts", "The same, signed under the 2023 authority")},
    {"wdsnbp.com"_L1, QT_TRANSLATE_NOOP("ImageTexts", "First program of BIOS machines: tells 32 from 64 bit")},
    {"pxeboot.com"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Asks for F12 on BIOS machines")},
    {"pxeboot.n12"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Boots BIOS machines without asking")},
    {"abortpxe.com"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Lets BIOS machines go on to their next boot device")},
    {"bootmgr.exe"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Boot manager of BIOS machines")},
    {"boot.sdi"_L1, QT_TRANSLATE_NOOP("ImageTexts", "The RAM disk that the image is unpacked into")},
    {"boot.stl"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Trust list that the boot manager checks against")},
    {"wgl4_boot.ttf"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Font of the boot manager")},
    {"segmono_boot.ttf"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Font of the boot manager")},
    {"segoe_slboot.ttf"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Font of the boot manager")},
    {"segoen_slboot.ttf"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Font of the boot manager")},
    {"wimboot"_L1, QT_TRANSLATE_NOOP("ImageTexts", "Starts the image from iPXE, over HTTP")},
};

/// Whom it is about. BIOS does not tell its width apart: an x86 image may be meant for x64 machines too.
QString machines(const site::BootImage &image, site::Firmware firmware)
{
    return firmware == site::Firmware::Bios
               ? ImageTexts::tr("BIOS machines")
               : ImageTexts::tr("UEFI machines (%1)").arg(architectureText(image.architecture));
}

SignerBadge windowsBadge(bool of2023)
{
    if (of2023)
        return {ImageTexts::tr("Windows 2023"),
                ImageTexts::tr("Signed under Windows UEFI CA 2023. With Secure Boot it starts where the firmware knows "
                               "that authority: new machines, and older ones whose keys were updated."),
                u"signer-2023"_s, Tone::Good};
    return {ImageTexts::tr("Windows 2011"),
            ImageTexts::tr("Signed under Microsoft Windows Production PCA 2011. With Secure Boot it starts on nearly "
                           "every machine, but not on one that trusts the 2023 authority only."),
            u"signer-2011"_s, Tone::Active};
}

} // namespace

SignerBadge signerBadge(site::Signer signer)
{
    switch (signer) {
    case site::Signer::Unknown:
        return {};
    case site::Signer::Windows2011:
        return windowsBadge(false);
    case site::Signer::Windows2023:
        return windowsBadge(true);
    case site::Signer::Uefi2011:
        return {ImageTexts::tr("UEFI CA 2011"),
                ImageTexts::tr("Signed under Microsoft Corporation UEFI CA 2011, as shim and some builds of iPXE are. "
                               "With Secure Boot it starts where the firmware allows third-party programs."),
                u"signer-third-party"_s, Tone::Active};
    case site::Signer::Uefi2023:
        return {ImageTexts::tr("UEFI CA 2023"),
                ImageTexts::tr("Signed under Microsoft UEFI CA 2023. With Secure Boot it starts where the firmware "
                               "knows that authority and allows third-party programs."),
                u"signer-third-party"_s, Tone::Good};
    case site::Signer::Unsigned:
        return {ImageTexts::tr("Not signed"),
                ImageTexts::tr("Nobody signed it. A machine with Secure Boot refuses to start it; without, it starts."),
                u"signer-none"_s, Tone::Warning};
    case site::Signer::Other:
        return {ImageTexts::tr("Other"),
                ImageTexts::tr("Signed by somebody else than Microsoft. With Secure Boot it starts only where that "
                               "certificate was put into the firmware."),
                u"signer-other"_s, Tone::Warning};
    }
    return {};
}

const site::ContentFile *firstProgram(const site::BootImage &image)
{
    switch (image.kind) {
    case site::BootImage::Kind::Wim:
        return site::uefiBootManager(image);
    case site::BootImage::Kind::Program:
        if (image.firmware == site::Firmware::Bios)
            return nullptr;
        break;
    case site::BootImage::Kind::Linux:
        break;
    }
    return image.files.isEmpty() ? nullptr : &image.files.first();
}

QString bootFileUse(QStringView name)
{
    for (const FileUse &use : Uses) {
        if (name.compare(use.name, Qt::CaseInsensitive) == 0)
            return ImageTexts::tr(use.use);
    }
    return {};
}

QString chainText(site::BootImage::Chain chain)
{
    return chain == site::BootImage::Chain::Bootmgr ? ImageTexts::tr("Windows boot manager, by TFTP")
                                                    : ImageTexts::tr("iPXE and wimboot, by HTTP");
}

QString chainMeaning(site::BootImage::Chain chain)
{
    return chain == site::BootImage::Chain::Bootmgr
               ? ImageTexts::tr("As WDS and Configuration Manager do it. Works with Secure Boot.")
               : ImageTexts::tr("Faster on long or lossy ways. Needs the file wimboot; Secure Boot must be off, unless "
                                "iPXE and wimboot are signed for these machines.");
}

QString signingText(site::BootImage::Signing signing)
{
    return signing == site::BootImage::Signing::Ca2011 ? ImageTexts::tr("2011 (Windows Production PCA)")
                                                       : ImageTexts::tr("2023 (Windows UEFI CA)");
}

QString signingMeaning(site::BootImage::Signing signing)
{
    return signing == site::BootImage::Signing::Ca2011
               ? ImageTexts::tr("Starts on nearly every machine with Secure Boot; not where the 2011 authority was "
                                "revoked.")
               : ImageTexts::tr(
                     "For machines that trust the 2023 authority; others refuse it while Secure Boot is on.");
}

QString lackText(const site::WindowsFinding &finding, const site::BootImage &image)
{
    switch (finding.lack) {
    case Lack::EveryBoot:
        return ImageTexts::tr("No machine can boot this image.");
    case Lack::BiosBoot:
        return ImageTexts::tr("%1 cannot boot this image.").arg(machines(image, site::Firmware::Bios));
    case Lack::UefiBoot:
        return ImageTexts::tr("%1 cannot boot this image.").arg(machines(image, site::Firmware::Uefi));
    case Lack::BiosPrompt:
    case Lack::UefiPrompt:
        return ImageTexts::tr("The question for F12 then comes from iPXE or from the firmware's menu.");
    case Lack::Signing2023:
        return ImageTexts::tr("The boot manager signed under 2023 was asked for; the one of 2011 is served instead.");
    case Lack::SecureBoot:
        return ImageTexts::tr("Microsoft did not sign the boot manager: machines with Secure Boot refuse it.");
    case Lack::Texts:
        return ImageTexts::tr("The boot manager's menus and error messages may stay empty.");
    case Lack::Architecture:
        return image.wim.architecture
                   ? ImageTexts::tr("The WIM is for %1, but this boot image is given to %2 machines.")
                         .arg(architectureText(*image.wim.architecture), architectureText(image.architecture))
                   : QString();
    case Lack::Content:
        return finding.damaged
                   ? ImageTexts::tr(
                         "The WIM's content was damaged and put aside. Update the boot image from its source.")
                   : ImageTexts::tr("The WIM's content is gone. Update the boot image from its source.");
    }
    return {};
}

QString doubtText(const site::ContentFile &file, const site::BootImage &image)
{
    using Doubt = site::ContentFile::Doubt;
    switch (file.doubt) {
    case Doubt::None:
        return {};
    case Doubt::Empty:
        return ImageTexts::tr("It is empty.");
    case Doubt::NotUefi:
        return ImageTexts::tr("It is no program for UEFI.");
    case Doubt::OtherArchitecture:
        return ImageTexts::tr("It is a program for another architecture than %1.")
            .arg(architectureText(image.architecture));
    case Doubt::NotBios:
        return ImageTexts::tr("It looks like a program for UEFI, but is meant for BIOS.");
    case Doubt::NotKernel:
        return ImageTexts::tr("It does not look like a Linux kernel for %1.").arg(architectureText(image.architecture));
    case Doubt::NotInitrd:
        return ImageTexts::tr("It is neither a cpio archive nor compressed in a way that Linux knows.");
    case Doubt::NotWim:
        return ImageTexts::tr("It is no WIM.");
    }
    return {};
}

QStringList doubtTexts(const site::BootImage &image)
{
    QStringList texts;
    for (const site::ContentFile &file : image.files) {
        if (const QString doubt = doubtText(file, image); !doubt.isEmpty())
            texts += displayText(file.name) + u": "_s + doubt;
    }
    return texts;
}

QList<HealthLine> healthLines(const site::BootImage &image)
{
    QList<HealthLine> lines;
    if (image.kind != site::BootImage::Kind::Wim) {
        const ImageState state = imageState(image);
        if (state == ImageState::Damaged)
            lines += {ImageTexts::tr("No machine can boot this image: its content was damaged and put aside. Update it "
                                     "from its source."),
                      Severity::Error};
        if (state == ImageState::Missing)
            lines += {ImageTexts::tr("No machine can boot this image: its content is gone from the site. Update it "
                                     "from its source."),
                      Severity::Error};
    }
    if (const QStringList doubts = doubtTexts(image); !doubts.isEmpty())
        lines += {ImageTexts::tr("Machines will hardly boot this image. %1").arg(doubts.join(u' ')), Severity::Warning};
    QList<site::WindowsFinding> findings = site::windowsHealth(image);
    while (!findings.isEmpty()) {
        const site::WindowsFinding first = findings.first();
        const QString sentence = lackText(first, image);
        QStringList missing;
        findings.removeIf([&](const site::WindowsFinding &finding) {
            if (finding.severity != first.severity || lackText(finding, image) != sentence)
                return false;
            if (!finding.file.isEmpty() && finding.lack != Lack::SecureBoot)
                missing += finding.file;
            return true;
        });
        lines += {missing.isEmpty() ? sentence : ImageTexts::tr("%1 Missing: %2.").arg(sentence, missing.join(u", "_s)),
                  first.severity, !missing.isEmpty()};
    }
    return lines;
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"severity-info"_s;
    case Severity::Warning:
        return u"severity-warning"_s;
    case Severity::Error:
        return u"severity-error"_s;
    }
    return {};
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Tone::Muted;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Error:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString unusedText()
{
    return ImageTexts::tr("Unused");
}

ImageState imageState(const site::BootImage &image)
{
    ImageState state = ImageState::Ready;
    for (const site::ContentFile &file : image.files) {
        if (file.damaged)
            return ImageState::Damaged;
        // A boot file that is gone prevents what the health says, not everything.
        if (file.role != site::ContentFile::Role::BootFile && (file.missing || file.sha256.isEmpty()))
            state = ImageState::Missing;
    }
    if (state == ImageState::Missing || image.files.isEmpty())
        return ImageState::Missing;
    const QList<site::WindowsFinding> findings = site::windowsHealth(image);
    const bool lacks = std::any_of(findings.begin(), findings.end(), [](const site::WindowsFinding &finding) {
        return finding.severity != Severity::Note;
    });
    if (!findings.isEmpty() && findings.first().severity == Severity::Error)
        return ImageState::Unbootable; // the worst comes first
    if (std::any_of(image.files.begin(), image.files.end(),
                    [](const site::ContentFile &file) { return file.doubt != site::ContentFile::Doubt::None; }))
        return ImageState::Doubtful;
    return lacks ? ImageState::Incomplete : ImageState::Ready;
}

QString imageStateText(ImageState state, int lacking)
{
    switch (state) {
    case ImageState::Ready:
        return ImageTexts::tr("Ready");
    case ImageState::Incomplete:
        return lacking > 0 ? ImageTexts::tr("%n file(s) missing", nullptr, lacking) : ImageTexts::tr("Needs attention");
    case ImageState::Doubtful:
        return ImageTexts::tr("Doubtful");
    case ImageState::Unbootable:
        return ImageTexts::tr("Cannot boot");
    case ImageState::Missing:
        return ImageTexts::tr("No content");
    case ImageState::Damaged:
        return ImageTexts::tr("Damaged");
    }
    return {};
}

QString imageStateIcon(ImageState state)
{
    switch (state) {
    case ImageState::Ready:
        return u"state-done"_s;
    case ImageState::Incomplete:
    case ImageState::Doubtful:
        return u"severity-warning"_s;
    case ImageState::Unbootable:
    case ImageState::Missing:
        return u"state-failed"_s;
    case ImageState::Damaged:
        return u"severity-error"_s;
    }
    return {};
}

Tone imageStateTone(ImageState state)
{
    switch (state) {
    case ImageState::Ready:
        return Tone::Good;
    case ImageState::Incomplete:
    case ImageState::Doubtful:
        return Tone::Warning;
    case ImageState::Unbootable:
    case ImageState::Missing:
    case ImageState::Damaged:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace slipway::models
