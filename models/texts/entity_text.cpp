// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/entity_text.h"
#include "models/texts/display_text.h"
#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {
struct EntityTexts
{
    Q_DECLARE_TR_FUNCTIONS(EntityTexts)
};
} // namespace

QString architectureText(site::Architecture architecture)
{
    switch (architecture) {
    case site::Architecture::X86:
        return u"x86"_s;
    case site::Architecture::X64:
        return u"x64"_s;
    case site::Architecture::Arm64:
        return u"ARM64"_s;
    }
    return {};
}

QString firmwareText(site::Firmware firmware)
{
    return firmware == site::Firmware::Bios ? u"BIOS"_s : u"UEFI"_s;
}

QString purposeText(site::Deployment::Purpose purpose)
{
    return purpose == site::Deployment::Purpose::Required ? EntityTexts::tr("Required") : EntityTexts::tr("Available");
}

QString availableToText(site::Deployment::AvailableTo availableTo)
{
    switch (availableTo) {
    case site::Deployment::AvailableTo::Clients:
        return EntityTexts::tr("Only clients (not PXE)");
    case site::Deployment::AvailableTo::ClientsMediaPxe:
        return EntityTexts::tr("Clients, media and PXE");
    case site::Deployment::AvailableTo::MediaPxe:
        return EntityTexts::tr("Only media and PXE");
    case site::Deployment::AvailableTo::MediaPxeHidden:
        return EntityTexts::tr("Only media and PXE (hidden)");
    }
    return {};
}

QString bootImageKindText(const site::BootImage &image)
{
    switch (image.kind) {
    case site::BootImage::Kind::Program:
        return EntityTexts::tr("%1 boot program").arg(firmwareText(image.firmware));
    case site::BootImage::Kind::Linux:
        return EntityTexts::tr("Linux");
    case site::BootImage::Kind::Wim:
        return EntityTexts::tr("Windows PE (WIM)");
    }
    return {};
}

QString contentRoleText(site::ContentFile::Role role)
{
    switch (role) {
    case site::ContentFile::Role::Program:
        return EntityTexts::tr("Boot program");
    case site::ContentFile::Role::Kernel:
        return EntityTexts::tr("Kernel");
    case site::ContentFile::Role::Initrd:
        return EntityTexts::tr("Initial RAM disk");
    case site::ContentFile::Role::BootFile:
        return EntityTexts::tr("Boot file");
    case site::ContentFile::Role::Wim:
        return EntityTexts::tr("WIM image");
    }
    return {};
}

QString ledgerStateText(policy::LedgerState state)
{
    switch (state) {
    case policy::LedgerState::Started:
        return EntityTexts::tr("started");
    case policy::LedgerState::Served:
        return EntityTexts::tr("served");
    case policy::LedgerState::Superseded:
        return EntityTexts::tr("superseded");
    }
    return {};
}

QString matchText(policy::Match match)
{
    switch (match) {
    case policy::Match::None:
        return EntityTexts::tr("No device has this MAC address or SMBIOS GUID");
    case policy::Match::Mac:
        return EntityTexts::tr("Known by its MAC address");
    case policy::Match::Guid:
        return EntityTexts::tr("Known by its SMBIOS GUID");
    case policy::Match::Both:
        return EntityTexts::tr("Known by its MAC address and SMBIOS GUID");
    case policy::Match::Conflict:
        return EntityTexts::tr("MAC address and SMBIOS GUID name two different devices");
    case policy::Match::Unprovisioned:
        return EntityTexts::tr("Seen before, but not registered");
    }
    return {};
}

QString unknownComputerText(site::Architecture architecture)
{
    return EntityTexts::tr("Unknown computer (%1)").arg(architectureText(architecture));
}

QList<const site::BootImage *> imagesByName(const site::Snapshot &snapshot)
{
    QList<const site::BootImage *> images;
    for (const site::BootImage &each : snapshot.configuration().bootImages)
        images += &each;
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(images.begin(), images.end(),
                     [&order](const auto *a, const auto *b) { return order.compare(a->name, b->name) < 0; });
    return images;
}

QString nameListText(const QStringList &names, int limit)
{
    QStringList lines;
    for (const QString &name : names.mid(0, limit))
        lines += displayText(name);
    if (names.size() > limit)
        lines += EntityTexts::tr("and %n more", nullptr, int(names.size() - limit));
    return lines.join(u", "_s);
}

QString macText(const MacAddress &mac)
{
    return QString::fromStdString(mac.toString());
}

QString guidText(const Guid &guid)
{
    return QString::fromStdString(guid.toString());
}

QString macListText(const QList<MacAddress> &macs)
{
    QStringList texts;
    for (const MacAddress &mac : macs)
        texts += macText(mac);
    return texts.join(u", "_s);
}

} // namespace slipway::models
