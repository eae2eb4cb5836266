// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/commands_validation.h"
#include "server/site/windows_health.h"
#include <QFile>
#include <QtEndian>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using Doubt = site::ContentFile::Doubt;

constexpr qint64 HeadSize = 64 * 1024;

template <class T>
std::optional<T> littleEndian(const QByteArray &bytes, qint64 offset)
{
    if (offset < 0 || offset + qint64(sizeof(T)) > bytes.size())
        return std::nullopt;
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

bool has(const QByteArray &bytes, qint64 offset, QByteArrayView text)
{
    return offset + text.size() <= bytes.size() && QByteArrayView(bytes).sliced(offset, text.size()) == text;
}

ContentDoubt uefiDoubt(site::Architecture architecture, const QByteArray &head)
{
    if (!has(head, 0, "MZ"))
        return {Doubt::NotUefi, u"It is no UEFI program: it does not begin with MZ."_s};
    const auto machine = peMachine(head);
    if (!machine)
        return {Doubt::NotUefi, u"It is no UEFI program: it has no PE header."_s};
    if (machine != peMachineOf(architecture))
        return {Doubt::OtherArchitecture,
                u"It is a program for another architecture than %1 (PE machine 0x%2)."_s.arg(
                    site::architectureKey(architecture), QString::number(*machine, 16).toUpper())};
    return {};
}

ContentDoubt kernelDoubt(site::Architecture architecture, const QByteArray &head)
{
    if (architecture == site::Architecture::Arm64) {
        // Documentation/arm64/booting.rst: the magic at 56; a compressed EFI kernel says "zimg" at 4.
        if (!has(head, 56, "ARM\x64") && !has(head, 4, "zimg"))
            return {Doubt::NotKernel, u"It does not look like a Linux kernel for arm64."_s};
        return {};
    }
    // Documentation/arch/x86/boot.rst: the header magic.
    if (!has(head, 0x202, "HdrS"))
        return {Doubt::NotKernel, u"It does not look like a Linux kernel for %1: it has no boot header."_s.arg(
                                      site::architectureKey(architecture))};
    return {};
}

ContentDoubt initrdDoubt(const QByteArray &head)
{
    constexpr std::array<QByteArrayView, 10> known{
        QByteArrayView("\x1F\x8B", 2), // gzip
        QByteArrayView("\xFD"
                       "7zXZ\0",
                       6),                     // xz
        QByteArrayView("\x28\xB5\x2F\xFD", 4), // zstd
        QByteArrayView("\x02\x21\x4C\x18", 4), // lz4, as Linux wants it
        QByteArrayView("\x04\x22\x4D\x18", 4), // lz4 frame
        QByteArrayView("\x5D\0\0", 3),         // lzma
        QByteArrayView("BZh", 3),              // bzip2
        QByteArrayView("\x89LZO", 4),          // lzop
        QByteArrayView("070701", 6),           // cpio
        QByteArrayView("070702", 6),           // cpio with checksums
    };
    const bool found =
        std::any_of(known.begin(), known.end(), [&](QByteArrayView magic) { return has(head, 0, magic); });
    if (!found)
        return {Doubt::NotInitrd, u"It is neither a cpio archive nor compressed in a way that Linux knows."_s};
    return {};
}

} // namespace

std::optional<quint16> peMachine(const QByteArray &head)
{
    const auto header = has(head, 0, "MZ") ? littleEndian<quint32>(head, 0x3C) : std::nullopt;
    if (!header || !has(head, *header, QByteArrayView("PE\0\0", 4)))
        return std::nullopt;
    return littleEndian<quint16>(head, qint64(*header) + 4);
}

quint16 peMachineOf(site::Architecture architecture)
{
    switch (architecture) {
    case site::Architecture::X86:
        return 0x14C;
    case site::Architecture::X64:
        return 0x8664;
    case site::Architecture::Arm64:
        return 0xAA64;
    }
    return 0;
}

Result<QByteArray> contentHead(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {path, file.errorString()});
    return file.read(HeadSize);
}

ContentDoubt contentDoubt(const site::BootImage &image, const site::ContentFile &file, const QByteArray &head)
{
    if (head.isEmpty())
        return {Doubt::Empty, u"It is empty."_s};
    switch (file.role) {
    case site::ContentFile::Role::Program:
        if (image.firmware == site::Firmware::Uefi)
            return uefiDoubt(image.architecture, head);
        if (has(head, 0, "MZ"))
            return {Doubt::NotBios, u"It looks like a UEFI program (it begins with MZ), but is meant for BIOS."_s};
        return {};
    case site::ContentFile::Role::Kernel:
        return kernelDoubt(image.architecture, head);
    case site::ContentFile::Role::Initrd:
        return initrdDoubt(head);
    case site::ContentFile::Role::BootFile:
        return file.name.endsWith(u".efi") ? uefiDoubt(image.architecture, head) : ContentDoubt();
    case site::ContentFile::Role::Wim:
        return has(head, 0, QByteArrayView("MSWIM\0\0\0", 8)) ? ContentDoubt()
                                                              : ContentDoubt{Doubt::NotWim, u"It is no WIM."_s};
    }
    return {};
}

ContentDoubt contentDoubt(const site::BootImage &image, const site::ContentFile &file, const QString &path)
{
    if (file.role == site::ContentFile::Role::BootFile) // windowsHealth() knows what these are for
        return {};
    const auto head = contentHead(path);
    return head ? contentDoubt(image, file, *head) : ContentDoubt();
}

std::optional<site::Architecture> peArchitecture(const QByteArray &head)
{
    const auto machine = peMachine(head);
    for (const auto each : {site::Architecture::X64, site::Architecture::X86, site::Architecture::Arm64}) {
        if (machine == peMachineOf(each))
            return each;
    }
    return std::nullopt;
}

QStringList windowsWarnings(const site::BootImage &image)
{
    using Lack = site::WindowsFinding::Lack;
    QStringList warnings;
    for (const site::WindowsFinding &finding : site::windowsHealth(image)) {
        switch (finding.lack) {
        case Lack::EveryBoot:
            warnings.append(u"%1 is missing: no machine can boot."_s.arg(finding.file));
            break;
        case Lack::BiosBoot:
            warnings.append(u"%1 is missing: BIOS machines cannot boot."_s.arg(finding.file));
            break;
        case Lack::UefiBoot:
            warnings.append(u"%1 is missing: UEFI machines cannot boot."_s.arg(finding.file));
            break;
        case Lack::BiosPrompt:
            warnings.append(u"%1 is missing: iPXE asks for F12 instead."_s.arg(finding.file));
            break;
        case Lack::UefiPrompt:
            warnings.append((image.architecture == site::Architecture::X64
                                 ? u"%1 is missing: iPXE asks for F12 instead."_s
                                 : u"%1 is missing: the firmware's own menu asks instead, with F8."_s)
                                .arg(finding.file));
            break;
        case Lack::Signing2023:
            warnings.append(u"%1 is missing: UEFI machines get the one that is signed under 2011."_s.arg(finding.file));
            break;
        case Lack::SecureBoot:
            warnings.append(u"%1 is not signed by Microsoft: Secure Boot refuses it."_s.arg(finding.file));
            break;
        case Lack::Texts:
            warnings.append(u"%1 is missing: the boot manager cannot show its texts."_s.arg(finding.file));
            break;
        case Lack::Architecture:
            warnings.append(u"The WIM says that it is for %1, not for %2."_s.arg(
                site::architectureKey(image.wim.architecture.value_or(image.architecture)),
                site::architectureKey(image.architecture)));
            break;
        case Lack::Content:
            warnings.append(u"The WIM itself is missing."_s);
            break;
        }
    }
    return warnings;
}

} // namespace slipway::engine
