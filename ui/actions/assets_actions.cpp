// SPDX-License-Identifier: GPL-3.0-or-later
// Devices, collections and unknown machines.
#include "ui/actions/action_table.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionTexts)
public:
    static QList<ActionText> all();
};

QList<ActionText> ActionTexts::all()
{
    return {
        {u"device.add"_s, Node::Devices, tr("&Add Device…"), tr("Add Device"), u"device-add"_s,
         tr("Register a machine by its MAC address or SMBIOS GUID"), keys({"Ctrl+N"})},
        {u"device.import"_s, Node::Devices, tr("&Import Devices…"), tr("Import"), u"import"_s,
         tr("Register many machines from a table (CSV)"), keys({"Ctrl+Shift+I"})},
        {u"device.edit"_s, Node::Devices, tr("&Properties…"), tr("Properties"), u"edit"_s,
         tr("Change the selected device"), keys({"Alt+Return", "F2"})},
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
        {u"device.uncollect"_s,
         Node::Devices,
         tr("Remove from Co&llection…"),
         {},
         u"member-remove"_s,
         tr("Take the selected devices out of a collection"),
         {}},
        {u"device.variable"_s, Node::Devices, tr("Set &Variable…"), tr("Set\nVariable"), u"variable"_s,
         tr("Give the selected devices a variable, or change one on all of them"), keys({"Ctrl+Shift+V"})},
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
        {u"device.wake"_s,
         Node::Devices,
         tr("&Wake Up"),
         tr("Wake Up"),
         u"wake"_s,
         tr("Send a magic packet (Wake on LAN) for the selected devices"),
         {},
         false,
         true},
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
        {u"collection.show"_s, Node::Collections, tr("&Show Members"), tr("Show\nMembers"), u"device"_s,
         tr("List the members of the selected collection under Devices"), keys({"Ctrl+Shift+L"})},
        {u"collection.copy"_s,
         Node::Collections,
         tr("C&opy…"),
         {},
         u"copy"_s,
         tr("Make a collection with the same members, rules and windows"),
         {}},
        {u"collection.members"_s, Node::Collections, tr("Add or Remove &Members…"), tr("Members"), u"members"_s,
         tr("Choose the direct members of the collection"), keys({"Ctrl+Shift+M"}), false, true},
        {u"collection.deploy"_s, Node::Collections, tr("Deploy &Task Sequence…"), tr("Deploy"), u"deploy"_s,
         tr("Deploy a task sequence to the selected collection"), keys({"Ctrl+Shift+D"}), false, true},
        {u"collection.variable"_s, Node::Collections, tr("Set &Variable…"), tr("Set\nVariable"), u"variable"_s,
         tr("Give every member of the selected collections a variable"), keys({"Ctrl+Shift+V"})},
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
} // namespace

QList<ActionText> assetsActionTexts()
{
    return ActionTexts::all();
}

} // namespace slipway::ui
