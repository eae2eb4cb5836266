// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of a distribution point: one table says key, range and default; one struct holds the values.
#pragma once
#include "server/base/error.h"
#include "server/base/ipv4.h"
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

namespace slipway::site {

enum class DhcpMode : quint8 { Proxy, Server, SameHost };
enum class BackupSchedule : quint8 { Off, Daily, Weekly };

/// One range of addresses for mode server, with what goes along.
struct DhcpRange
{
    Ipv4 first, last;
    int prefixLength = 24;
    QList<Ipv4> routers;
    QList<Ipv4> nameServers;
    Ipv4 mask() const;
    Ipv4 network() const;
    bool inNetwork(Ipv4 address) const;
    bool contains(Ipv4 address) const { return first <= address && address <= last; }
};

struct Settings
{
    bool responderActive = true;
    bool unknownComputers = false;
    int responseDelay = 0; ///< seconds
    bool allInterfaces = true;
    QStringList interfaces; ///< used if not allInterfaces; empty answers nobody
    DhcpMode dhcpMode = DhcpMode::Proxy;
    QList<DhcpRange> dhcpRanges;
    int leaseTime = 3600;         ///< seconds
    int tftpMaxBlockSize = 1468;  ///< bytes
    int tftpMaxWindowSize = 64;   ///< blocks
    QString publishedFolder;      ///< empty: none
    int ramdiskBlockSize = 4096;  ///< bytes
    int ramdiskWindowSize = 1;    ///< blocks
    bool ramdiskAutomatic = true; ///< a machine whose RAM disk did not arrive gets smaller values the next time
    bool x86ImageOnX64Bios = true;
    bool enforceSchedule = true;
    int promptTimeout = 10;    ///< seconds
    int riskDefaultSize = 100; ///< members; a required deployment to more needs consent; 0: no limit
    int riskMaximumSize = 0;   ///< members; to more it is refused; 0: no limit
    int brakeBoots = 200;      ///< required boots; more within brakeMinutes engage the brake; 0: off
    int brakeMinutes = 10;
    int quarantineBoots =
        5; ///< required deliveries to one machine within quarantineMinutes and without a Clear; 0: off
    int quarantineMinutes = 60;
    QString watchedExclusionFile; ///< empty: none
    BackupSchedule backupSchedule = BackupSchedule::Off;
    int backupHour = 3;         ///< local time; weekly: on Sunday
    int backupKeep = 14;        ///< automatic ones
    QString backupFolder;       ///< empty: "backups" in the site's directory
    bool backupContent = false; ///< boot images too

    bool interfaceAllowed(const QString &name) const { return allInterfaces || interfaces.contains(name); }
};

/// One row of the contract's table.
struct SettingDefinition
{
    enum class Type : quint8 { Boolean, Integer, Choice, Text, Interfaces, Ranges, AddressLists, Path };
    const char *key;
    Type type;
    int minimum = 0;
    int maximum = 0;
    const char *choices = ""; ///< by comma
    const char *defaultText;
};
const QList<SettingDefinition> &settingDefinitions();

/// The canonical text of a value, or OutOfRange / InvalidValue / NotFound (no such key).
Result<QString> checkedSetting(const QString &key, const QString &value);
/// From what is stored (canonical texts by key); absent keys take their defaults. Never fails: what is stored was
/// checked.
Settings settingsFrom(const QHash<QString, QString> &stored);
/// The canonical text of every key.
QHash<QString, QString> settingTexts(const QHash<QString, QString> &stored);

} // namespace slipway::site
