// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/setting_text.h"
#include "models/texts/display_text.h"
#include "server/site/settings.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

struct SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)
public:
    static SettingGroup responder();
    static SettingGroup dhcp();
    static SettingGroup tftp();
    static SettingGroup folder();
    static SettingGroup policy();
    static SettingGroup guards();
    static SettingGroup exclusion();
    static SettingGroup backup();
};

SettingGroup SettingTexts::responder()
{
    return {u"responder"_s,
            tr("PXE responder"),
            tr("Who is answered, and where."),
            {{u"responder.active"_s,
              tr("Respond to PXE requests"),
              tr("Off: nobody is answered, and boots that run are stopped. Configuration stays as it is."),
              {}},
             {u"responder.unknown-computers"_s,
              tr("Answer unknown computers"),
              tr("Machines without a device record get what is deployed to All Unknown Computers. Leave it off where "
                 "strangers plug in."),
              {}},
             {u"responder.response-delay"_s, tr("Response delay"),
              tr("How long a machine must have asked before it is answered, so that another boot server can go first."),
              tr(" s")},
             {u"responder.interfaces"_s,
              tr("Network interfaces"),
              tr("\"all\", or names separated by commas. Leave it empty to answer nobody."),
              {}}}};
}

SettingGroup SettingTexts::dhcp()
{
    return {u"dhcp"_s,
            tr("DHCP"),
            tr("Where machines get their addresses from."),
            {{u"dhcp.mode"_s, tr("Mode"), tr("Choose the one that fits your network; it takes effect at once."), {}},
             {u"dhcp.range"_s,
              tr("Address ranges"),
              tr("For mode DHCP server: first-last/prefix, for example 10.77.0.100-10.77.0.199/24. Several by comma."),
              {}},
             {u"dhcp.router"_s,
              tr("Routers"),
              tr("One list for each range, in the same order, separated by semicolons. An empty place means none."),
              {}},
             {u"dhcp.dns"_s,
              tr("DNS servers"),
              tr("One list for each range, in the same order, separated by semicolons. An empty place means none."),
              {}},
             {u"dhcp.lease-time"_s, tr("Lease time"),
              tr("How long a machine may keep its address without asking again."), tr(" s")}}};
}

SettingGroup SettingTexts::tftp()
{
    return {
        u"tftp"_s,
        tr("TFTP"),
        tr("How boot files are sent to firmware. Machines ask for sizes; these are the largest that they get."),
        {{u"tftp.max-block-size"_s, tr("Largest block"),
          tr("1468 bytes fill one Ethernet frame. Larger blocks are split into fragments, which many firmwares lose."),
          tr(" bytes")},
         {u"tftp.max-window-size"_s, tr("Largest window"),
          tr("Blocks sent before the machine must confirm. More is faster, until the machine or a switch drops some."),
          tr(" blocks")},
         {u"ramdisk.tftp-block-size"_s, tr("Windows boot image block"),
          tr("Written into the boot configuration of Windows PE images. Firmware that hangs may need 1456."),
          tr(" bytes")},
         {u"ramdisk.tftp-window-size"_s, tr("Windows boot image window"),
          tr("Written into the boot configuration of Windows PE images."), tr(" blocks")},
         {u"ramdisk.automatic"_s,
          tr("Back off by itself"),
          tr("A machine whose Windows boot image did not arrive gets smaller values at its next boot."),
          {}}}};
}

SettingGroup SettingTexts::folder()
{
    return {u"folder"_s,
            tr("Published folder"),
            tr("For files that a boot program fetches by itself."),
            {{u"published.folder"_s,
              tr("Folder"),
              tr("Every regular file below it is served read-only, by TFTP and HTTP, to anyone who asks. Leave it "
                 "empty to publish "
                 "nothing."),
              {}}}};
}

SettingGroup SettingTexts::policy()
{
    return {
        u"policy"_s,
        tr("Policy"),
        tr("How a deployment is chosen."),
        {{u"policy.x86-image-on-x64-bios"_s,
          tr("Let 64-bit BIOS machines use x86 boot images"),
          tr("Only where no x64 boot image is deployed to them."),
          {}},
         {u"policy.enforce-schedule"_s,
          tr("Observe the start and end of deployments"),
          tr("Off: a deployment boots machines before its start and after its end too, as Configuration Manager does."),
          {}},
         {u"prompt.timeout"_s, tr("F12 prompt"),
          tr("How long an available deployment waits for F12 before the machine goes on to its next boot device."),
          tr(" s")}}};
}

SettingGroup SettingTexts::guards()
{
    return {u"guards"_s,
            tr("Guards"),
            tr("What stands between a slip of the hand and many wiped machines. 0 switches a guard off."),
            {{u"risk.default-size"_s, tr("Ask for consent above"),
              tr("A required deployment to a collection with more members needs a confirmation that names the machines "
                 "and asks for the collection's name."),
              tr(" members")},
             {u"risk.maximum-size"_s, tr("Refuse above"),
              tr("A required deployment to a collection with more members is never made. It must be larger than the "
                 "size above."),
              tr(" members")},
             {u"brake.required-boots"_s, tr("Brake after"),
              tr("When more machines than this start required deployments within the time below, no further one starts "
                 "until somebody releases the brake."),
              tr(" machines")},
             {u"brake.minutes"_s, tr("Brake: count within"), tr("The time in which they are counted."), tr(" minutes")},
             {u"quarantine.required-boots"_s, tr("Quarantine a machine after"),
              tr("When one machine gets this many required deployments within the time below, and nobody cleared it "
                 "meanwhile, nothing required runs on it until somebody releases it."),
              tr(" deployments")},
             {u"quarantine.minutes"_s, tr("Quarantine: count within"), tr("The time in which they are counted."),
              tr(" minutes")}}};
}

SettingGroup SettingTexts::exclusion()
{
    return {u"exclusion"_s,
            tr("Exclusion list"),
            tr("Machines that are never answered, besides those on the list in the console."),
            {{u"exclusion.watched-file"_s,
              tr("Watched file"),
              tr("A text file with one MAC address a line, such as pxeExceptions.txt. It is read again whenever it "
                 "changes. Leave it empty to watch none."),
              {}}}};
}

SettingGroup SettingTexts::backup()
{
    return {
        u"backup"_s,
        tr("Backup"),
        tr("Copies of the site that Slipway makes by itself, while it serves."),
        {{u"backup.schedule"_s,
          tr("Automatic backups"),
          tr("One that was missed because the computer was off is made as soon as Slipway runs again."),
          {}},
         {u"backup.hour"_s, tr("Not before"), tr("The hour of the day, by the clock of this computer."),
          tr(" o'clock")},
         {u"backup.keep"_s, tr("Keep"),
          tr("The newest automatic backups stay, older ones are deleted. Those that you made yourself stay anyway."),
          tr(" backups")},
         {u"backup.folder"_s,
          tr("Folder"),
          tr("Better on another disk than the site. Empty: the folder \"backups\" inside the site."),
          {}},
         {u"backup.content"_s,
          tr("Include the boot images"),
          tr("Large, but a restored site then boots at once. Off: what was restored has to be given its content "
             "anew."),
          {}}}};
}

} // namespace

QList<SettingGroup> settingGroups()
{
    return {SettingTexts::responder(), SettingTexts::dhcp(),   SettingTexts::tftp(),      SettingTexts::folder(),
            SettingTexts::policy(),    SettingTexts::guards(), SettingTexts::exclusion(), SettingTexts::backup()};
}

QString settingLabel(const QString &key)
{
    for (const SettingGroup &group : settingGroups()) {
        for (const SettingText &text : group.settings) {
            if (text.key == key)
                return text.label;
        }
    }
    return key;
}

QString settingChoiceText(const QString &key, const QString &choice)
{
    if (key == u"dhcp.mode") {
        if (choice == u"proxy")
            return SettingTexts::tr("Beside a DHCP server on another machine (proxyDHCP)");
        if (choice == u"server")
            return SettingTexts::tr("DHCP server: Slipway gives the addresses");
        if (choice == u"same-host")
            return SettingTexts::tr("Beside a DHCP server on this machine (port 4011 only)");
    }
    if (key == u"backup.schedule") {
        if (choice == u"off")
            //: Automatic backups.
            return SettingTexts::tr("Off");
        if (choice == u"daily")
            return SettingTexts::tr("Every day");
        if (choice == u"weekly")
            return SettingTexts::tr("Every Sunday");
    }
    return choice;
}

QString settingValueText(const QString &key, const QString &value)
{
    using Type = site::SettingDefinition::Type;
    QString unit;
    for (const SettingGroup &group : settingGroups()) {
        for (const SettingText &text : group.settings) {
            if (text.key == key)
                unit = text.unit;
        }
    }
    for (const site::SettingDefinition &definition : site::settingDefinitions()) {
        if (key != QLatin1StringView(definition.key))
            continue;
        if (definition.type == Type::Boolean)
            //: The value of a setting.
            return value == u"true" ? SettingTexts::tr("On") : SettingTexts::tr("Off");
        if (definition.type == Type::Choice)
            return settingChoiceText(key, value);
        if (definition.type == Type::Integer)
            return QLocale().toString(value.toInt()) + unit;
    }
    //: The value of a setting that is empty.
    return value.isEmpty() ? SettingTexts::tr("None") : displayText(value, 1000);
}

} // namespace slipway::models
