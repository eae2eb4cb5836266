// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/entities.h"
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

template <class T>
using Word = std::pair<T, QLatin1StringView>;

constexpr std::array<Word<Architecture>, 3> ArchitectureWords{
    {{Architecture::X86, "x86"_L1}, {Architecture::X64, "x64"_L1}, {Architecture::Arm64, "arm64"_L1}}};
constexpr std::array<Word<Firmware>, 2> FirmwareWords{{{Firmware::Bios, "bios"_L1}, {Firmware::Uefi, "uefi"_L1}}};
constexpr std::array<Word<ContentFile::Role>, 5> RoleWords{{{ContentFile::Role::Program, "program"_L1},
                                                            {ContentFile::Role::Kernel, "kernel"_L1},
                                                            {ContentFile::Role::Initrd, "initrd"_L1},
                                                            {ContentFile::Role::Wim, "wim"_L1},
                                                            {ContentFile::Role::BootFile, "boot-file"_L1}}};
constexpr std::array<Word<Signer>, 7> SignerWords{{{Signer::Unknown, ""_L1},
                                                   {Signer::Unsigned, "unsigned"_L1},
                                                   {Signer::Windows2011, "windows-2011"_L1},
                                                   {Signer::Windows2023, "windows-2023"_L1},
                                                   {Signer::Uefi2011, "uefi-2011"_L1},
                                                   {Signer::Uefi2023, "uefi-2023"_L1},
                                                   {Signer::Other, "other"_L1}}};
constexpr std::array<Word<BootImage::Chain>, 2> ChainWords{
    {{BootImage::Chain::Bootmgr, "bootmgr"_L1}, {BootImage::Chain::Wimboot, "wimboot"_L1}}};
constexpr std::array<Word<BootImage::Signing>, 2> SigningWords{
    {{BootImage::Signing::Ca2011, "2011"_L1}, {BootImage::Signing::Ca2023, "2023"_L1}}};
constexpr std::array<Word<BootImage::Kind>, 3> KindWords{
    {{BootImage::Kind::Program, "program"_L1}, {BootImage::Kind::Linux, "linux"_L1}, {BootImage::Kind::Wim, "wim"_L1}}};
constexpr std::array<Word<Deployment::Purpose>, 2> PurposeWords{
    {{Deployment::Purpose::Required, "required"_L1}, {Deployment::Purpose::Available, "available"_L1}}};
constexpr std::array<Word<Deployment::AvailableTo>, 4> AvailableToWords{
    {{Deployment::AvailableTo::Clients, "clients"_L1},
     {Deployment::AvailableTo::ClientsMediaPxe, "clients-media-pxe"_L1},
     {Deployment::AvailableTo::MediaPxe, "media-pxe"_L1},
     {Deployment::AvailableTo::MediaPxeHidden, "media-pxe-hidden"_L1}}};

template <class T, size_t N>
QString wordOf(const std::array<Word<T>, N> &words, T value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &word) { return word.first == value; });
    return found == words.end() ? QString() : QString(found->second);
}

template <class T, size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N> &words, QStringView key)
{
    for (const auto &[value, word] : words) {
        if (key.compare(word, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString architectureKey(Architecture architecture)
{
    return wordOf(ArchitectureWords, architecture);
}

std::optional<Architecture> architectureFromKey(QStringView key)
{
    return valueOf(ArchitectureWords, key);
}

QString firmwareKey(Firmware firmware)
{
    return wordOf(FirmwareWords, firmware);
}

std::optional<Firmware> firmwareFromKey(QStringView key)
{
    return valueOf(FirmwareWords, key);
}

QString contentRoleKey(ContentFile::Role role)
{
    return wordOf(RoleWords, role);
}

std::optional<ContentFile::Role> contentRoleFromKey(QStringView key)
{
    return valueOf(RoleWords, key);
}

QString bootImageKindKey(BootImage::Kind kind)
{
    return wordOf(KindWords, kind);
}

QString signerKey(Signer signer)
{
    return wordOf(SignerWords, signer);
}

std::optional<Signer> signerFromKey(QStringView key)
{
    return valueOf(SignerWords, key);
}

QString chainKey(BootImage::Chain chain)
{
    return wordOf(ChainWords, chain);
}

std::optional<BootImage::Chain> chainFromKey(QStringView key)
{
    return valueOf(ChainWords, key);
}

QString signingKey(BootImage::Signing signing)
{
    return wordOf(SigningWords, signing);
}

std::optional<BootImage::Signing> signingFromKey(QStringView key)
{
    return valueOf(SigningWords, key);
}

QString purposeKey(Deployment::Purpose purpose)
{
    return wordOf(PurposeWords, purpose);
}

std::optional<Deployment::Purpose> purposeFromKey(QStringView key)
{
    return valueOf(PurposeWords, key);
}

QString availableToKey(Deployment::AvailableTo availableTo)
{
    return wordOf(AvailableToWords, availableTo);
}

std::optional<Deployment::AvailableTo> availableToFromKey(QStringView key)
{
    return valueOf(AvailableToWords, key);
}

QString UnprovisionedRecord::name() const
{
    return u"Unknown "_s + QString::fromStdString(mac.toString());
}

bool BootImage::hasContent() const
{
    return !files.isEmpty() && std::all_of(files.begin(), files.end(), [](const ContentFile &file) {
        return !file.sha256.isEmpty() && !file.missing;
    });
}

const ContentFile *BootImage::bootFile(QLatin1StringView wanted) const
{
    const auto found = std::find_if(files.begin(), files.end(), [wanted](const ContentFile &file) {
        return file.role == ContentFile::Role::BootFile && file.name == wanted;
    });
    return found == files.end() ? nullptr : &*found;
}

} // namespace slipway::site
