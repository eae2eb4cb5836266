// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the console, once.
#include "ui/actions/action_registry.h"
#include "ui/actions/tuning_actions.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionTexts)
public:
    static QList<ActionText> window();
    static QList<ActionText> assets();
    static QList<ActionText> library();
    static QList<ActionText> monitoring();
    static QList<ActionText> administration();
};

QList<QKeySequence> keys(std::initializer_list<const char *> texts)
{
    QList<QKeySequence> sequences;
    for (const char *text : texts)
        sequences += QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
    return sequences;
}

QList<ActionText> ActionTexts::window()
{
    return {
        {u"engine.start"_s,
         Node::None,
         tr("&Start Serving"),
         {},
         u"start"_s,
         tr("Open the ports and answer machines"),
         keys({"Ctrl+Shift+S"})},
        {u"engine.stop"_s,
         Node::None,
         tr("S&top Serving"),
         {},
         u"stop"_s,
         tr("Close the ports: nobody is answered"),
         keys({"Ctrl+Shift+X"})},
        {u"engine.grant-ports"_s,
         Node::None,
         tr("&Grant Boot Ports…"),
         {},
         u"apply"_s,
         tr("Let Slipway open the ports of network boot without being root"),
         {}},
        {u"guard.stop-answering"_s,
         Node::None,
         tr("Stop &Answering"),
         {},
         u"disable"_s,
         tr("At once: answer no machine, and end every transfer"),
         keys({"Ctrl+Shift+H"})},
        {u"guard.start-answering"_s,
         Node::None,
         tr("Start Ans&wering"),
         {},
         u"enable"_s,
         tr("Answer machines again"),
         {}},
        {u"guard.engage-brake"_s,
         Node::None,
         tr("Engage the &Brake…"),
         {},
         u"severity-warning"_s,
         tr("Let no required deployment start until the brake is released"),
         {}},
        {u"guard.release-brake"_s,
         Node::None,
         tr("&Release the Brake…"),
         {},
         u"include"_s,
         tr("Let required deployments start again"),
         {}},
        {u"site.export"_s,
         Node::None,
         tr("E&xport Site…"),
         {},
         u"export"_s,
         tr("Write the whole configuration and its content as a document"),
         {}},
        {u"site.import"_s,
         Node::None,
         tr("&Import Site…"),
         {},
         u"import"_s,
         tr("Read a site document into this site, which must be empty"),
         {}},
        {u"app.quit"_s, Node::None, tr("&Quit"), {}, u"quit"_s, {}, keys({"Ctrl+Q"})},
        {u"view.assets"_s, Node::None, tr("&Assets and Compliance"), {}, u"workspace-assets"_s, {}, keys({"Ctrl+1"})},
        {u"view.library"_s, Node::None, tr("&Software Library"), {}, u"workspace-library"_s, {}, keys({"Ctrl+2"})},
        {u"view.monitoring"_s, Node::None, tr("&Monitoring"), {}, u"workspace-monitoring"_s, {}, keys({"Ctrl+3"})},
        {u"view.administration"_s,
         Node::None,
         tr("A&dministration"),
         {},
         u"workspace-administration"_s,
         {},
         keys({"Ctrl+4"})},
        {u"focus.tree"_s, Node::None, tr("Go to the &Tree"), {}, {}, {}, keys({"Ctrl+T"})},
        {u"focus.list"_s, Node::None, tr("Go to the &List"), {}, {}, {}, keys({"Ctrl+M"})},
        {u"focus.details"_s, Node::None, tr("Go to the &Details"), {}, {}, {}, keys({"Ctrl+D"})},
        {u"focus.search"_s, Node::None, tr("&Search the List"), {}, u"search"_s, {}, keys({"Ctrl+L", "Ctrl+F"})},
        {u"theme.system"_s, Node::None, tr("&System"), {}, {}, {}, {}, true},
        {u"theme.light"_s, Node::None, tr("&Light"), {}, {}, {}, {}, true},
        {u"theme.dark"_s, Node::None, tr("&Dark"), {}, {}, {}, {}, true},
        {u"help.about"_s, Node::None, tr("&About Slipway"), {}, u"about"_s, {}, {}},
    };
}

QList<ActionText> ActionTexts::assets()
{
    return {
        {u"device.add"_s, Node::Devices, tr("&Add Device…"), tr("Add Device"), u"device-add"_s,
         tr("Register a machine by its MAC address or SMBIOS GUID"), keys({"Ctrl+N"})},
        {u"device.import"_s, Node::Devices, tr("&Import Devices…"), tr("Import"), u"import"_s,
         tr("Register many machines from a table (CSV)"), keys({"Ctrl+Shift+I"})},
        {u"device.edit"_s, Node::Devices, tr("&Properties…"), tr("Properties"), u"edit"_s,
         tr("Change the selected device"), keys({"Alt+Return"})},
        {u"device.delete"_s, Node::Devices, tr("&Delete…"), tr("Delete"), u"delete"_s,
         tr("Remove the selected devices from the site"), keys({"Del"})},
        {u"device.collect"_s,
         Node::Devices,
         tr("Add to &Collection…"),
         tr("Add to\nCollection"),
         u"members"_s,
         tr("Make the selected devices members of a collection"),
         {},
         false,
         true},
        {u"device.clear"_s, Node::Devices, tr("Clear &Required PXE Deployments…"),
         tr("Clear Required\nPXE Deployments"), u"clear-required"_s,
         tr("Let required deployments run again on the selected devices"), keys({"Ctrl+R"}), false, true},
        {u"device.exclude"_s, Node::Devices, tr("&Exclude…"), tr("Exclude"), u"exclude"_s,
         tr("Never answer the selected devices"), keys({"Ctrl+Shift+E"}), false, true},
        {u"device.include"_s,
         Node::Devices,
         tr("Remove E&xclusion"),
         tr("Remove\nExclusion"),
         u"include"_s,
         tr("Answer the selected devices again"),
         {}},
        {u"device.quarantine"_s,
         Node::Devices,
         tr("Put into &Quarantine"),
         {},
         u"severity-warning"_s,
         tr("Let nothing required run on the selected devices until they are released"),
         {}},
        {u"device.release"_s,
         Node::Devices,
         tr("Release from Quaran&tine…"),
         {},
         u"include"_s,
         tr("Let required deployments run on the selected devices again"),
         {}},
        {u"device.copy-mac"_s, Node::Devices, tr("Copy &MAC Address"), {}, u"copy"_s, {}, keys({"Ctrl+Shift+C"})},
        {u"collection.add"_s, Node::Collections, tr("&Create Collection…"), tr("Create\nCollection"),
         u"collection-add"_s, tr("Make a new device collection"), keys({"Ctrl+N"})},
        {u"collection.edit"_s, Node::Collections, tr("&Properties…"), tr("Properties"), u"edit"_s,
         tr("Change name, rules and maintenance windows of the selected collection"), keys({"Alt+Return", "F2"})},
        {u"collection.rules"_s,
         Node::Collections,
         tr("Membership &Rules…"),
         {},
         u"search"_s,
         tr("Who becomes a member by query, or by another collection"),
         {}},
        {u"collection.windows"_s,
         Node::Collections,
         tr("Maintenance &Windows…"),
         {},
         u"state-waiting"_s,
         tr("When required deployments may start on the members"),
         {}},
        {u"collection.delete"_s, Node::Collections, tr("&Delete…"), tr("Delete"), u"delete"_s,
         tr("Remove the selected collection"), keys({"Del"})},
        {u"collection.members"_s, Node::Collections, tr("Add or Remove &Members…"), tr("Members"), u"members"_s,
         tr("Choose the direct members of the collection"), keys({"Ctrl+Shift+M"}), false, true},
        {u"collection.deploy"_s, Node::Collections, tr("De&ploy Task Sequence…"), tr("Deploy"), u"deploy"_s,
         tr("Deploy a task sequence to the selected collection"), keys({"Ctrl+Shift+D"}), false, true},
        {u"collection.clear"_s, Node::Collections, tr("Clear Re&quired PXE Deployments…"),
         tr("Clear Required\nPXE Deployments"), u"clear-required"_s,
         tr("Let required deployments run again on every member"), keys({"Ctrl+R"})},
        {u"unknown.register"_s, Node::UnknownMachines, tr("&Register…"), tr("Register"), u"device-add"_s,
         tr("Make the selected machine a device of the site"), keys({"Ctrl+N"})},
        {u"unknown.merge"_s, Node::UnknownMachines, tr("&Merge into Device…"), tr("Merge"), u"merge"_s,
         tr("The selected machine is a device that is registered already"), keys({"Ctrl+Shift+M"})},
        {u"unknown.delete"_s, Node::UnknownMachines, tr("&Delete…"), tr("Delete"), u"delete"_s,
         tr("Forget the selected machines and what has run on them"), keys({"Del"})},
        {u"unknown.clear"_s, Node::UnknownMachines, tr("Clear Re&quired PXE Deployments…"),
         tr("Clear Required\nPXE Deployments"), u"clear-required"_s,
         tr("Let required deployments run again on the selected machines"), keys({"Ctrl+R"}), false, true},
        {u"unknown.exclude"_s, Node::UnknownMachines, tr("&Exclude…"), tr("Exclude"), u"exclude"_s,
         tr("Never answer the selected machines"), keys({"Ctrl+Shift+E"})},
    };
}

QList<ActionText> ActionTexts::library()
{
    return {
        {u"image.add"_s, Node::BootImages, tr("&Add Boot Image…"), tr("Add Boot\nImage"), u"image-add"_s,
         tr("Copy Windows PE, Linux or a boot program into the site; files can also be dropped on the window"),
         keys({"Ctrl+N"})},
        {u"image.edit"_s, Node::BootImages, tr("&Properties…"), tr("Properties"), u"edit"_s,
         tr("Show and change the selected boot image"), keys({"Alt+Return"})},
        {u"image.delete"_s, Node::BootImages, tr("&Delete…"), tr("Delete"), u"delete"_s,
         tr("Remove the selected boot images"), keys({"Del"})},
        {u"image.supply"_s, Node::BootImages, tr("Supply &Boot Files…"), tr("Supply\nBoot Files"), u"supply"_s,
         tr("Add what a Windows image lacks, from a folder or an ISO"), keys({"Ctrl+B"}), false, true},
        {u"image.validate"_s, Node::BootImages, tr("&Validate Content…"), tr("Validate"), u"validate"_s,
         tr("Read every file again and compare it with its hash"), keys({"Ctrl+Shift+V"})},
        {u"image.update"_s, Node::BootImages, tr("&Update Content…"), tr("Update"), u"update"_s,
         tr("Import the files again from where they came"), keys({"Ctrl+U"})},
        {u"image.pxe-on"_s, Node::BootImages, tr("&Enable for PXE"), tr("Enable\nfor PXE"), u"enable"_s,
         tr("Deploy the selected boot images from the PXE-enabled distribution point"), keys({"Ctrl+Shift+P"}), false,
         true},
        {u"image.pxe-off"_s, Node::BootImages, tr("D&isable for PXE"), tr("Disable\nfor PXE"), u"disable"_s,
         tr("Boot no machine with the selected boot images"), keys({"Ctrl+Shift+N"})},
        {u"image.what-if"_s,
         Node::BootImages,
         tr("&Who Would Boot It?"),
         {},
         u"why"_s,
         tr("What the machines that it is deployed to would get at their next boot"),
         keys({"Ctrl+W"})},
        {u"image.show-unused"_s, Node::BootImages, tr("&Show Unused Only"), tr("Show\nUnused"), u"unused"_s,
         tr("List only the boot images that no task sequence uses"), keys({"Ctrl+Shift+U"}), true, true},
        {u"image.remove-unused"_s, Node::BootImages, tr("&Remove Unused…"), tr("Remove\nUnused"), u"broom"_s,
         tr("Remove the boot images that no task sequence uses"), keys({"Ctrl+Shift+Del"})},
        {u"sequence.add"_s, Node::TaskSequences, tr("&Create Task Sequence…"), tr("Create Task\nSequence"),
         u"sequence-add"_s, tr("Make a new task sequence"), keys({"Ctrl+N"})},
        {u"sequence.edit"_s, Node::TaskSequences, tr("&Edit…"), tr("Edit"), u"edit"_s,
         tr("Change the selected task sequence"), keys({"Alt+Return"})},
        {u"sequence.delete"_s, Node::TaskSequences, tr("&Delete…"), tr("Delete"), u"delete"_s,
         tr("Remove the selected task sequence"), keys({"Del"})},
        {u"sequence.deploy"_s, Node::TaskSequences, tr("De&ploy…"), tr("Deploy"), u"deploy"_s,
         tr("Deploy the selected task sequence to a collection"), keys({"Ctrl+Shift+D"}), false, true},
    };
}

QList<ActionText> ActionTexts::monitoring()
{
    return {
        {u"boot.why"_s, Node::LiveBoots, tr("&Why?"), tr("Why?"), u"why"_s, tr("Show how this boot was decided"),
         keys({"Alt+Return"})},
        {u"boot.replay"_s, Node::LiveBoots, tr("Re&play at This Time…"), tr("Replay"), u"replay"_s,
         tr("Decide this boot again, by the configuration of then"), keys({"Ctrl+Shift+R"})},
        {u"boot.follow"_s, Node::LiveBoots, tr("&Follow the Newest Boot"), tr("Follow"), u"follow"_s,
         tr("Keep the newest boot selected"), keys({"Ctrl+Shift+F"}), true},
        {u"boot.register"_s, Node::LiveBoots, tr("Add as &Device…"), tr("Add as\nDevice"), u"device-add"_s,
         tr("Register this machine"), keys({"Ctrl+N"}), false, true},
        {u"boot.exclude"_s, Node::LiveBoots, tr("&Exclude…"), tr("Exclude"), u"exclude"_s,
         tr("Never answer this machine again; its transfers stop"), keys({"Ctrl+Shift+E"})},
        {u"boot.clear"_s, Node::LiveBoots, tr("Clear &Required PXE Deployments…"),
         tr("Clear Required\nPXE Deployments"), u"clear-required"_s,
         tr("Let required deployments run again on this machine"), keys({"Ctrl+R"})},
        {u"boot.copy"_s, Node::LiveBoots, tr("&Copy Diagnostics"), tr("Copy"), u"copy"_s,
         tr("Copy the session with its timeline as text"), keys({"Ctrl+Shift+C"}), false, true},
        {u"deployment.add"_s, Node::Deployments, tr("&Deploy…"), tr("Deploy"), u"deploy"_s,
         tr("Deploy a task sequence to a collection"), keys({"Ctrl+N"})},
        {u"deployment.delete"_s, Node::Deployments, tr("De&lete…"), tr("Delete"), u"delete"_s,
         tr("Remove the selected deployment"), keys({"Del"})},
        {u"deployment.enable"_s,
         Node::Deployments,
         tr("&Enable"),
         tr("Enable"),
         u"enable"_s,
         tr("Let the selected deployment boot machines"),
         {},
         false,
         true},
        {u"deployment.disable"_s,
         Node::Deployments,
         tr("D&isable"),
         tr("Disable"),
         u"disable"_s,
         tr("Keep the selected deployment, but boot nobody with it"),
         {}},
        {u"whatif.export"_s, Node::WhatIf, tr("&Export the List…"), tr("Export"), u"copy"_s,
         tr("Write what each member would get as a table (CSV)"), keys({"Ctrl+E"})},
        {u"message.copy"_s, Node::StatusMessages, tr("&Copy Message"), tr("Copy"), u"copy"_s,
         tr("Copy the selected messages as text"), keys({"Ctrl+Shift+C"})},
        {u"audit.replay"_s, Node::Audit, tr("&Replay at This Time…"), tr("Replay"), u"replay"_s,
         tr("What would a machine have got then?"), keys({"Ctrl+R"})},
        {u"audit.verify"_s, Node::Audit, tr("&Verify the Trail"), tr("Verify"), u"validate"_s,
         tr("Compare every row with its hash"), keys({"F5"}), false, true},
        {u"audit.export"_s, Node::Audit, tr("&Export…"), tr("Export"), u"export"_s,
         tr("Write the whole trail to a file that can be checked without Slipway"), keys({"Ctrl+S"})},
        {u"audit.copy"_s, Node::Audit, tr("&Copy Rows"), tr("Copy"), u"copy"_s, tr("Copy the selected rows as text"),
         keys({"Ctrl+Shift+C"}), false, true},
    };
}

QList<ActionText> ActionTexts::administration()
{
    return {
        {u"settings.apply"_s, Node::Settings, tr("&Apply"), tr("Apply"), u"apply"_s,
         tr("Store what was changed; it takes effect at once"), keys({"Ctrl+S"})},
        {u"settings.revert"_s,
         Node::Settings,
         tr("&Revert"),
         tr("Revert"),
         u"revert"_s,
         tr("Forget what was changed here"),
         {}},
        {u"exclusion.add"_s, Node::Exclusions, tr("&Add Exclusion…"), tr("Add\nExclusion"), u"add"_s,
         tr("Never answer a MAC address"), keys({"Ctrl+N"})},
        {u"exclusion.delete"_s, Node::Exclusions, tr("&Remove…"), tr("Remove"), u"delete"_s,
         tr("Answer the selected machines again"), keys({"Del"})},
        {u"exclusion.note"_s, Node::Exclusions, tr("Edit &Note…"), tr("Edit Note"), u"edit"_s,
         tr("Say why the selected machine is excluded"), keys({"F2"})},
        {u"exclusion.import"_s, Node::Exclusions, tr("&Import…"), tr("Import"), u"import"_s,
         tr("Add the MAC addresses of a file (pxeExceptions.txt)"), keys({"Ctrl+Shift+I"}), false, true},
        {u"exclusion.export"_s, Node::Exclusions, tr("&Export…"), tr("Export"), u"export"_s,
         tr("Write the list to a file, one MAC address a line"), keys({"Ctrl+Shift+O"})},
        {u"duplicate.add"_s, Node::DuplicateIds, tr("&Add Identifier…"), tr("Add\nIdentifier"), u"add"_s,
         tr("Ignore a MAC address or SMBIOS GUID that several machines share"), keys({"Ctrl+N"})},
        {u"duplicate.delete"_s, Node::DuplicateIds, tr("&Remove…"), tr("Remove"), u"delete"_s,
         tr("Let the selected identifiers name a machine again"), keys({"Del"})},
    };
}

} // namespace

QList<ActionText> actionTexts()
{
    return ActionTexts::window() + ActionTexts::assets() + ActionTexts::library() + ActionTexts::monitoring() +
           ActionTexts::administration() + tuningActionTexts();
}

} // namespace slipway::ui
