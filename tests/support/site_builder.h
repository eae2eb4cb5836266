// SPDX-License-Identifier: GPL-3.0-or-later
// A site in a few lines, by names: what a test needs to say and nothing else.
//
//     SiteBuilder site;                                     // P01, with the two built-in collections
//     site.device("D1").mac("02:00:00:00:00:01").guid(G1);
//     site.program("I64");                                  // a UEFI x64 program with content
//     site.collection("C1").holds("D1");
//     site.required("P0120001").to("C1").boots("I64");
//     const site::SnapshotPointer snapshot = site.snapshot();
//
// A name that is missing, or a value that the product would refuse, ends the test program with a message.
#pragma once
#include "server/site/snapshot.h"
#include <algorithm>

namespace slipway::test {

/// From a literal that must be right.
inline MacAddress mac(const char *text)
{
    const auto parsed = MacAddress::parse(text);
    if (!parsed)
        qFatal("not a MAC address: %s", text);
    return *parsed;
}

inline Guid guid(const char *text)
{
    const auto parsed = Guid::parse(text);
    if (!parsed)
        qFatal("not a GUID: %s", text);
    return *parsed;
}

/// 02:00:00:xx:xx:xx and 00000000-...-0000000000xx: as many as a test needs, all different.
inline MacAddress numberedMac(int number)
{
    return {{2, 0, 0, uint8_t(number >> 16), uint8_t(number >> 8), uint8_t(number)}};
}

inline Guid numberedGuid(int number)
{
    Guid value = guid("5C0FFEE5-0000-4000-8000-000000000000");
    for (int i = 0; i < 4; ++i)
        value.octets[size_t(15 - i)] = uint8_t(number >> (8 * i));
    return value;
}

class SiteBuilder;

class DeviceDraft
{
public:
    DeviceDraft &mac(const char *text) { return mac(test::mac(text)); }
    DeviceDraft &mac(const MacAddress &mac);
    DeviceDraft &guid(const char *text) { return guid(test::guid(text)); }
    DeviceDraft &guid(const Guid &guid);
    DeviceDraft &arch(site::Architecture architecture);
    DeviceDraft &siteCode(const QString &code);
    DeviceDraft &preferred(const QString &deployment);
    DeviceId id() const;

private:
    friend class SiteBuilder;
    DeviceDraft(site::Configuration &all, qsizetype at) : m_all(all), m_at(at) {}
    site::Device &row() const { return m_all.devices[m_at]; }
    site::Configuration &m_all;
    qsizetype m_at;
};

class CollectionDraft
{
public:
    CollectionDraft &holds(const QString &device);
    CollectionDraft &holdsUnknown(site::Architecture architecture);
    CollectionDraft &limitedBy(const QString &collection);
    CollectionId id() const;

private:
    friend class SiteBuilder;
    CollectionDraft(SiteBuilder &site, qsizetype at) : m_site(site), m_at(at) {}
    site::Collection &row() const;
    SiteBuilder &m_site;
    qsizetype m_at;
};

class ImageDraft
{
public:
    ImageDraft &arch(site::Architecture architecture);
    ImageDraft &bios();
    ImageDraft &withoutPxe();
    ImageDraft &withoutContent();
    BootImageId id() const;

private:
    friend class SiteBuilder;
    ImageDraft(site::Configuration &all, qsizetype at) : m_all(all), m_at(at) {}
    site::BootImage &row() const { return m_all.bootImages[m_at]; }
    site::Configuration &m_all;
    qsizetype m_at;
};

class DeploymentDraft
{
public:
    DeploymentDraft &to(const QString &collection);
    /// Through a task sequence `TS <image>`, which is made where it is missing.
    DeploymentDraft &boots(const QString &image);
    /// Through a task sequence that has no boot image.
    DeploymentDraft &bootsNothing();
    DeploymentDraft &availableTo(site::Deployment::AvailableTo to);
    DeploymentDraft &startsAt(qint64 ms);
    DeploymentDraft &expiresAt(qint64 ms);
    DeploymentDraft &disabled();
    DeploymentId id() const;

private:
    friend class SiteBuilder;
    DeploymentDraft(SiteBuilder &site, qsizetype at) : m_site(site), m_at(at) {}
    site::Deployment &row() const;
    SiteBuilder &m_site;
    qsizetype m_at;
};

class SiteBuilder
{
public:
    explicit SiteBuilder(const QString &siteCode = QStringLiteral("P01"))
    {
        m_all.revision = 1;
        m_all.siteCode = siteCode;
        site::Collection systems;
        systems.id = site::AllSystems;
        systems.name = QStringLiteral("All Systems");
        systems.builtIn = true;
        site::Collection unknown;
        unknown.id = site::AllUnknownComputers;
        unknown.name = QStringLiteral("All Unknown Computers");
        unknown.limiting = site::AllSystems;
        unknown.builtIn = true;
        m_all.collections = {systems, unknown};
    }

    /// Each finds the one of that name or makes it.
    DeviceDraft device(const QString &name) { return {m_all, rowOf(m_all.devices, name)}; }
    CollectionDraft collection(const QString &name)
    {
        const qsizetype at = rowOf(m_all.collections, name);
        site::Collection &row = m_all.collections[at];
        if (!row.builtIn && !row.limiting.isValid())
            row.limiting = site::AllSystems;
        return {*this, at};
    }
    /// A UEFI x64 boot program with content, unless the draft says otherwise.
    ImageDraft program(const QString &name) { return image(name, site::BootImage::Kind::Program); }
    /// An x64 kernel and an initrd with content; boots on BIOS and UEFI.
    ImageDraft linuxImage(const QString &name) { return image(name, site::BootImage::Kind::Linux); }
    DeploymentDraft required(const QString &id) { return deployment(id, site::Deployment::Purpose::Required); }
    DeploymentDraft available(const QString &id) { return deployment(id, site::Deployment::Purpose::Available); }

    SiteBuilder &exclude(const MacAddress &mac)
    {
        m_all.exclusions.append({mac, {}, {}, 0});
        return *this;
    }
    SiteBuilder &duplicate(const MacAddress &mac)
    {
        m_all.duplicateMacs.append(mac);
        return *this;
    }
    SiteBuilder &duplicate(const Guid &guid)
    {
        m_all.duplicateGuids.append(guid);
        return *this;
    }
    SiteBuilder &set(const QString &key, const QString &value)
    {
        const auto checked = site::checkedSetting(key, value);
        if (!checked)
            qFatal("the product refuses %s = %s", qPrintable(key), qPrintable(value));
        m_all.settings.insert(key, *checked);
        return *this;
    }

    site::Configuration &configuration() { return m_all; }
    site::SnapshotPointer snapshot() const { return std::make_shared<const site::Snapshot>(m_all); }

    DeviceId deviceId(const QString &name) const { return existing(m_all.devices, name).id; }
    CollectionId collectionId(const QString &name) const { return existing(m_all.collections, name).id; }
    BootImageId imageId(const QString &name) const { return existing(m_all.bootImages, name).id; }
    /// Of `TS <image>`, or of `TS` without a boot image; made where it is missing.
    TaskSequenceId taskSequence(const QString &image)
    {
        const QString name = image.isEmpty() ? QStringLiteral("TS") : QStringLiteral("TS ") + image;
        site::TaskSequence &row = m_all.taskSequences[rowOf(m_all.taskSequences, name)];
        row.bootImage = image.isEmpty() ? BootImageId() : imageId(image);
        return row.id;
    }

private:
    template <class T>
    static qsizetype rowOf(QList<T> &rows, const QString &name)
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].name.compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
        T row;
        row.id.value = rows.size() + 1;
        row.name = name;
        rows.append(row);
        return rows.size() - 1;
    }
    template <class T>
    static const T &existing(const QList<T> &rows, const QString &name)
    {
        const auto found = std::find_if(rows.begin(), rows.end(), [&name](const T &row) {
            return row.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == rows.end())
            qFatal("the test site has no %s", qPrintable(name));
        return *found;
    }
    ImageDraft image(const QString &name, site::BootImage::Kind kind)
    {
        using Role = site::ContentFile::Role;
        const qsizetype at = rowOf(m_all.bootImages, name);
        site::BootImage &row = m_all.bootImages[at];
        const auto file = [](Role role, const QString &fileName) {
            return site::ContentFile{role, fileName, QStringLiteral("/import/") + fileName, QByteArray(64, 'a'), 4096};
        };
        row.kind = kind;
        if (kind == site::BootImage::Kind::Program)
            row.files = {file(Role::Program, name + QStringLiteral(".efi"))};
        else
            row.files = {file(Role::Kernel, QStringLiteral("vmlinuz")), file(Role::Initrd, QStringLiteral("initrd"))};
        return {m_all, at};
    }
    DeploymentDraft deployment(const QString &id, site::Deployment::Purpose purpose)
    {
        site::Deployment row;
        row.id.value = id;
        row.purpose = purpose;
        m_all.deployments.append(row);
        return {*this, m_all.deployments.size() - 1};
    }

    site::Configuration m_all;
};

inline DeviceDraft &DeviceDraft::mac(const MacAddress &mac)
{
    row().macs.append(mac);
    return *this;
}

inline DeviceDraft &DeviceDraft::guid(const Guid &guid)
{
    row().smbiosGuid = guid;
    return *this;
}

inline DeviceDraft &DeviceDraft::arch(site::Architecture architecture)
{
    row().architecture = architecture;
    return *this;
}

inline DeviceDraft &DeviceDraft::siteCode(const QString &code)
{
    row().siteCode = code;
    return *this;
}

inline DeviceDraft &DeviceDraft::preferred(const QString &deployment)
{
    row().preferredDeployment.value = deployment;
    return *this;
}

inline DeviceId DeviceDraft::id() const
{
    return row().id;
}

inline site::Collection &CollectionDraft::row() const
{
    return m_site.configuration().collections[m_at];
}

inline CollectionDraft &CollectionDraft::holds(const QString &device)
{
    row().devices.append(m_site.deviceId(device));
    return *this;
}

inline CollectionDraft &CollectionDraft::holdsUnknown(site::Architecture architecture)
{
    row().unknown.append(architecture);
    return *this;
}

inline CollectionDraft &CollectionDraft::limitedBy(const QString &collection)
{
    row().limiting = m_site.collectionId(collection);
    return *this;
}

inline CollectionId CollectionDraft::id() const
{
    return row().id;
}

inline ImageDraft &ImageDraft::arch(site::Architecture architecture)
{
    row().architecture = architecture;
    return *this;
}

inline ImageDraft &ImageDraft::bios()
{
    row().firmware = site::Firmware::Bios;
    return *this;
}

inline ImageDraft &ImageDraft::withoutPxe()
{
    row().pxeEnabled = false;
    return *this;
}

inline ImageDraft &ImageDraft::withoutContent()
{
    row().files.last().sha256.clear();
    return *this;
}

inline BootImageId ImageDraft::id() const
{
    return row().id;
}

inline site::Deployment &DeploymentDraft::row() const
{
    return m_site.configuration().deployments[m_at];
}

inline DeploymentDraft &DeploymentDraft::to(const QString &collection)
{
    row().collection = m_site.collectionId(collection);
    return *this;
}

inline DeploymentDraft &DeploymentDraft::boots(const QString &image)
{
    row().taskSequence = m_site.taskSequence(image);
    return *this;
}

inline DeploymentDraft &DeploymentDraft::bootsNothing()
{
    row().taskSequence = m_site.taskSequence({});
    return *this;
}

inline DeploymentDraft &DeploymentDraft::availableTo(site::Deployment::AvailableTo to)
{
    row().availableTo = to;
    return *this;
}

inline DeploymentDraft &DeploymentDraft::startsAt(qint64 ms)
{
    row().startMs = ms;
    return *this;
}

inline DeploymentDraft &DeploymentDraft::expiresAt(qint64 ms)
{
    row().expireMs = ms;
    return *this;
}

inline DeploymentDraft &DeploymentDraft::disabled()
{
    row().enabled = false;
    return *this;
}

inline DeploymentId DeploymentDraft::id() const
{
    return row().id;
}

} // namespace slipway::test
