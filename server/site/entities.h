// SPDX-License-Identifier: GPL-3.0-or-later
// What the administrator configured, as plain values. Names are unique a kind, without regard to case.
#pragma once
#include "server/base/guid.h"
#include "server/base/ids.h"
#include "server/base/mac_address.h"
#include "server/site/collection_query.h"
#include "server/site/maintenance_window.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace slipway::site {

enum class Architecture : quint8 { X86, X64, Arm64 };
enum class Firmware : quint8 { Bios, Uefi };
/// "x86", "x64", "arm64"; "bios", "uefi": as the command line, the site document and the database write them.
QString architectureKey(Architecture architecture);
std::optional<Architecture> architectureFromKey(QStringView key);
QString firmwareKey(Firmware firmware);
std::optional<Firmware> firmwareFromKey(QStringView key);

/// How bootmgr asks for a RAM disk's files by TFTP, as an override of the settings. 0: inherited.
struct RamdiskTuning
{
    int blockSize = 0;  ///< bytes, 512..65464
    int windowSize = 0; ///< blocks, 1..65535
    bool isNull() const { return blockSize == 0 && windowSize == 0; }
    bool operator==(const RamdiskTuning &) const = default;
};

struct Device
{
    DeviceId id;
    QString name;
    QList<MacAddress> macs;
    std::optional<Guid> smbiosGuid;
    std::optional<Architecture> architecture;
    QString siteCode; ///< empty: this site's own
    DeploymentId preferredDeployment;
};

/// Made by the first payload that an unknown machine got (design decisions 7 and 15). Brings the ledger and nothing
/// else.
struct UnprovisionedRecord
{
    DeviceId id; ///< from FirstUnprovisionedId
    MacAddress mac;
    std::optional<Guid> smbiosGuid;
    Architecture architecture = Architecture::X64;
    qint64 createdMs = 0;
    QString name() const;
};

struct Collection
{
    CollectionId id;
    QString name;
    CollectionId limiting; ///< none for All Systems only
    bool builtIn = false;
    QList<DeviceId> devices;     ///< direct members
    QList<Architecture> unknown; ///< direct members: the unknown computer of these architectures
    // Rules. A member is who is direct, in an included collection or found by a query, unless an excluded collection
    // holds it; and always only within the limiting collection.
    QList<CollectionId> includes{};
    QList<CollectionId> excludes{};
    QList<CollectionQuery> queries{}; ///< devices only: an unknown computer is no machine yet
    QList<MaintenanceWindow> windows{};
    bool hasRules() const { return !includes.isEmpty() || !excludes.isEmpty() || !queries.isEmpty(); }
};
/// Fixed ids of the built-in collections.
inline constexpr CollectionId AllSystems{1};
inline constexpr CollectionId AllUnknownComputers{2};

/// Whose certificate signed a boot program, as far as Secure Boot cares.
enum class Signer : quint8 {
    Unknown,     ///< not looked at, or nothing that is signed (a font, boot.sdi)
    Unsigned,    ///< a program for UEFI without a signature
    Windows2011, ///< Microsoft Windows Production PCA 2011
    Windows2023, ///< Windows UEFI CA 2023
    Uefi2011,    ///< Microsoft Corporation UEFI CA 2011: shim, and iPXE where it was signed
    Uefi2023,    ///< Microsoft UEFI CA 2023
    Other,       ///< anybody else's
};
QString signerKey(Signer signer); ///< "windows-2023": stable
std::optional<Signer> signerFromKey(QStringView key);

/// One file of a boot image, kept in the content store under its hash.
struct ContentFile
{
    enum class Role : quint8 {
        Program,
        Kernel,
        Initrd,
        Wim,
        BootFile, ///< around a WIM: a boot program, a font, boot.sdi (site/windows_boot_files.h)
    };
    /// What its first bytes say against it. It is served all the same: a format unknown to us may work.
    enum class Doubt : quint8 { None, Empty, NotUefi, OtherArchitecture, NotBios, NotKernel, NotInitrd, NotWim };
    Role role = Role::Program;
    QString name;   ///< the source's file name; of a boot file the name in windowsBootFiles()
    QString source; ///< where it was imported from; `update` reads it again. Out of the image's own WIM: "wim:<path>"
    QByteArray sha256;    ///< lower-case hexadecimal; empty: the content is missing
    qint64 size = 0;      ///< bytes
    bool missing = false; ///< the store does not hold it (any more): found out when the configuration is loaded
    bool damaged = false; ///< missing because its content did not match its hash and was put aside
    Signer signer = Signer::Unknown;
    Doubt doubt = Doubt::None; ///< found out when the configuration is loaded
    bool isFromWim() const { return source.startsWith(u"wim:"); }
};
QString contentRoleKey(ContentFile::Role role);
std::optional<ContentFile::Role> contentRoleFromKey(QStringView key);

/// What a WIM says of the image that was chosen in it.
struct WimDetails
{
    QString name;
    QString description;
    QString version;  ///< "10.0.26100.1742"
    QString language; ///< "en-US", the default one
    std::optional<Architecture> architecture;
    qint64 unpackedSize = 0; ///< bytes
    int imageCount = 0;      ///< in the file
    bool operator==(const WimDetails &) const = default;
};

struct BootImage
{
    enum class Kind : quint8 { Program, Linux, Wim };
    /// How a WIM is started: by Microsoft's boot manager over TFTP, or by iPXE and wimboot over HTTP.
    enum class Chain : quint8 { Bootmgr, Wimboot };
    /// Which of Microsoft's two signed boot managers UEFI machines get, where the WIM has both.
    enum class Signing : quint8 { Ca2011, Ca2023 };
    BootImageId id;
    QString name;
    Kind kind = Kind::Program;
    Architecture architecture = Architecture::X64;
    Firmware firmware = Firmware::Uefi; ///< of a program only; Linux boots on both
    bool pxeEnabled = true;
    int version = 1;
    QString commandLine; ///< Linux only
    int wimIndex = 1;
    Chain chain = Chain::Bootmgr;
    Signing signing = Signing::Ca2011;
    WimDetails wim{};
    /// A program: one; Linux: the kernel, then the initrds in order; a WIM: itself, then its boot files by name.
    QList<ContentFile> files;
    const ContentFile *bootFile(QLatin1StringView wanted) const; ///< null: it has none
    /// Every file has content, and the store held it when the configuration was loaded.
    bool hasContent() const;
};
QString bootImageKindKey(BootImage::Kind kind);
QString chainKey(BootImage::Chain chain); ///< "bootmgr", "wimboot"
std::optional<BootImage::Chain> chainFromKey(QStringView key);
QString signingKey(BootImage::Signing signing); ///< "2011", "2023"
std::optional<BootImage::Signing> signingFromKey(QStringView key);

struct TaskSequence
{
    TaskSequenceId id;
    QString name;
    BootImageId bootImage; ///< none: cannot boot
};

struct Deployment
{
    enum class Purpose : quint8 { Required, Available };
    enum class AvailableTo : quint8 { Clients, ClientsMediaPxe, MediaPxe, MediaPxeHidden };
    DeploymentId id;
    TaskSequenceId taskSequence;
    CollectionId collection;
    Purpose purpose = Purpose::Available;
    AvailableTo availableTo = AvailableTo::ClientsMediaPxe;
    std::optional<qint64> startMs;  ///< UTC, inclusive
    std::optional<qint64> expireMs; ///< UTC, exclusive
    bool enabled = true;
};
QString purposeKey(Deployment::Purpose purpose);
std::optional<Deployment::Purpose> purposeFromKey(QStringView key);
/// "clients", "clients-media-pxe", "media-pxe", "media-pxe-hidden"
QString availableToKey(Deployment::AvailableTo availableTo);
std::optional<Deployment::AvailableTo> availableToFromKey(QStringView key);

struct Exclusion
{
    MacAddress mac;
    QString note;
    QString author;
    qint64 createdMs = 0;
};

} // namespace slipway::site
