// SPDX-License-Identifier: GPL-3.0-or-later
// Windows boot images with programs of our own under Microsoft's names, in a content store of the test's.
#pragma once
#include "server/content/boot_plan.h"
#include "server/site/windows_boot_files.h"
#include <QTemporaryDir>
#include <QtTest>

namespace slipway::test {

class WindowsImages
{
    QTemporaryDir m_folder;
    mutable QHash<QString, site::ContentFile> m_stored;

public:
    content::Library library;
    content::Loaders loaders;

    WindowsImages() : library(m_folder.filePath(QStringLiteral("content")))
    {
        for (const char *name : {"undionly.kpxe", "snponly.efi"}) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write("an iPXE") != 7)
                qFatal("no room for the test's files");
        }
        loaders.undionly = m_folder.filePath(QStringLiteral("undionly.kpxe"));
        loaders.snponly = m_folder.filePath(QStringLiteral("snponly.efi"));
    }

    /// Once a name: each import waits for the disk.
    site::ContentFile stored(const QString &name, site::ContentFile::Role role, const QByteArray &bytes) const
    {
        if (const auto known = m_stored.constFind(name); known != m_stored.constEnd())
            return *known;
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's files");
        file.close();
        const auto content = library.import(file.fileName(), role);
        if (!content)
            qFatal("content cannot be stored");
        m_stored.insert(name, *content);
        return *content;
    }

    /// Everything that a boot image can have, except for what `without` names.
    site::BootImage image(const QStringList &without = {}) const
    {
        site::BootImage made;
        made.id = BootImageId{7};
        made.name = QStringLiteral("Windows PE");
        made.kind = site::BootImage::Kind::Wim;
        made.files = {stored(QStringLiteral("Boot.P0100001.wim"), site::ContentFile::Role::Wim, "MSWIM and the rest")};
        for (const site::WindowsBootFile &file : site::windowsBootFiles()) {
            const QString name = file.name;
            if (!without.contains(name))
                made.files.append(stored(name, site::ContentFile::Role::BootFile, "this is " + name.toLatin1()));
        }
        return made;
    }

    struct Machine
    {
        site::Firmware firmware = site::Firmware::Uefi;
        site::Architecture architecture = site::Architecture::X64;
        content::ClientFacts facts{};
        std::optional<policy::Ramdisk> ramdisk{};
    };
    Result<content::BootPlan> plan(const site::BootImage &image, policy::Answer answer, const Machine &machine) const
    {
        site::Configuration configuration;
        configuration.bootImages = {image};
        configuration.settings.insert(QStringLiteral("prompt.timeout"), QStringLiteral("15"));
        const site::Snapshot snapshot(configuration);
        policy::Decision decision;
        decision.answer = answer;
        decision.bootImageId = image.id;
        decision.bootImage = image.name;
        decision.taskSequence = QStringLiteral("Install Windows");
        decision.firmware = machine.firmware;
        decision.architecture = machine.architecture;
        decision.ramdisk = machine.ramdisk;
        policy::BootRequest request;
        request.mac = *MacAddress::parse("02:00:00:00:00:01");
        return content::planBoot(decision, request, machine.facts, snapshot, library, loaders,
                                 content::ServerPlace{*Ipv4::parse("10.77.0.1"), 8069}, "abcdefgh23456723", 5000);
    }
};

} // namespace slipway::test
