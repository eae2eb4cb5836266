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

/// One file of a boot image, kept in the content store under its hash.
struct ContentFile
{
    enum class Role : quint8 { Program, Kernel, Initrd, Wim };
    Role role = Role::Program;
    QString name;         ///< the source's file name
    QString source;       ///< where it was imported from; `update` reads it again
    QByteArray sha256;    ///< lower-case hexadecimal; empty: the content is missing
    qint64 size = 0;      ///< bytes
    bool missing = false; ///< the store does not hold it (any more): found out when the configuration is loaded
};
QString contentRoleKey(ContentFile::Role role);
std::optional<ContentFile::Role> contentRoleFromKey(QStringView key);

struct BootImage
{
    enum class Kind : quint8 { Program, Linux, Wim };
    BootImageId id;
    QString name;
    Kind kind = Kind::Program;
    Architecture architecture = Architecture::X64;
    Firmware firmware = Firmware::Uefi; ///< of a program only; Linux boots on both
    bool pxeEnabled = true;
    int version = 1;
    QString commandLine; ///< Linux only
    int wimIndex = 1;
    QList<ContentFile> files; ///< a program: one; Linux: the kernel, then the initrds in order
    /// Every file has content, and the store held it when the configuration was loaded.
    bool hasContent() const;
};
QString bootImageKindKey(BootImage::Kind kind);

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
