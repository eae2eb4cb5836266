// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, exclusions and duplicate identifiers.
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
        {u"service.test"_s, Node::Services, tr("T&est…"), tr("Test"), u"validate"_s,
         tr("Ask the selected service as a machine would, through its own port"), keys({"Ctrl+Shift+T"}), false, true},
        {u"service.reset-view"_s,
         Node::Services,
         tr("&Reset View"),
         tr("Reset\nView"),
         u"zoom-reset"_s,
         tr("Count from zero in this view; the services count on"),
         {}},
        {u"service.settings"_s, Node::Services, tr("Settin&gs"), tr("Settings"), u"settings"_s,
         tr("Show how the selected service is set"), keys({"Alt+Return"})},
        {u"interface.answer"_s,
         Node::Interfaces,
         tr("&Answer Here…"),
         tr("Answer\nHere"),
         u"enable"_s,
         tr("Answer machines on the selected interfaces"),
         {}},
        {u"interface.do-not-answer"_s,
         Node::Interfaces,
         tr("&Do Not Answer Here…"),
         tr("Do Not\nAnswer"),
         u"disable"_s,
         tr("Answer no machine on the selected interfaces"),
         {}},
        {u"interface.probe"_s, Node::Interfaces, tr("&Probe…"), tr("Probe"), u"search"_s,
         tr("Ask which DHCP and PXE servers are on the selected network"), keys({"Ctrl+Shift+T"}), false, true},
        {u"lease.show-device"_s,
         Node::Leases,
         tr("Show &Device"),
         tr("Show\nDevice"),
         u"device"_s,
         tr("Show the machine that has the address"),
         {}},
        {u"lease.add-device"_s, Node::Leases, tr("&Add as Device…"), tr("Add as\nDevice"), u"device-add"_s,
         tr("Register the machine that has the address"), keys({"Ctrl+N"})},
        {u"lease.release"_s, Node::Leases, tr("&Release…"), tr("Release"), u"delete"_s,
         tr("Let other machines have the selected addresses"), keys({"Del"}), false, true},
        {u"lease.copy"_s,
         Node::Leases,
         tr("&Copy"),
         tr("Copy"),
         u"copy"_s,
         tr("Copy the selected addresses with their machines"),
         {}},
        {u"lease.settings"_s,
         Node::Leases,
         tr("DHCP &Settings"),
         tr("DHCP\nSettings"),
         u"settings"_s,
         tr("Show mode and address ranges"),
         {}},
        {u"backup.create"_s, Node::Backup, tr("&Back Up Now…"), tr("Back Up\nNow"), u"backup"_s,
         tr("Copy the site as it is now; serving goes on"), keys({"Ctrl+N"})},
        {u"backup.verify"_s, Node::Backup, tr("&Verify…"), tr("Verify"), u"validate"_s,
         tr("Read every byte of the selected backups and compare it"), keys({"Ctrl+Shift+V"}), false, true},
        {u"backup.restore"_s,
         Node::Backup,
         tr("&Restore…"),
         tr("Restore"),
         u"undo"_s,
         tr("Put the selected backup in the place of the site"),
         {}},
        {u"backup.delete"_s, Node::Backup, tr("&Delete…"), tr("Delete"), u"delete"_s, tr("Delete the selected backups"),
         keys({"Del"})},
        {u"backup.folder"_s, Node::Backup, tr("Show Another &Folder…"), tr("Another\nFolder"), u"folder"_s,
         tr("List the backups that lie elsewhere: on another disk, or of another computer"), keys({"Ctrl+Shift+O"})},
        {u"backup.schedule"_s,
         Node::Backup,
         tr("&Schedule"),
         tr("Schedule"),
         u"settings"_s,
         tr("Show when backups are made by themselves, and where"),
         {},
         false,
         true},
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

QList<ActionText> administrationActionTexts()
{
    return ActionTexts::all();
}

} // namespace slipway::ui
