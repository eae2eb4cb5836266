// SPDX-License-Identifier: GPL-3.0-or-later
// Boot images and task sequences.
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
         tr("Deploy the selected boot images from the PXE-enabled distribution point"), keys({"Ctrl+Shift+B"}), false,
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
        {u"sequence.copy"_s,
         Node::TaskSequences,
         tr("C&opy…"),
         {},
         u"copy"_s,
         tr("Make a task sequence like the selected one"),
         {}},
        {u"sequence.delete"_s, Node::TaskSequences, tr("&Delete…"), tr("Delete"), u"delete"_s,
         tr("Remove the selected task sequence"), keys({"Del"})},
        {u"sequence.deploy"_s, Node::TaskSequences, tr("De&ploy…"), tr("Deploy"), u"deploy"_s,
         tr("Deploy the selected task sequence to a collection"), keys({"Ctrl+Shift+D"}), false, true},
        {u"sequence.disable"_s,
         Node::TaskSequences,
         tr("Disa&ble Its Deployments…"),
         tr("Disable"),
         u"disable"_s,
         tr("Let no deployment of the selected task sequences boot anybody until it is enabled again"),
         {}},
        {u"sequence.import"_s, Node::TaskSequences, tr("&Import…"), tr("Import"), u"import"_s,
         tr("Make a task sequence from a file that was exported here or on another site"), keys({"Ctrl+Shift+I"}),
         false, true},
        {u"sequence.export"_s, Node::TaskSequences, tr("E&xport…"), tr("Export"), u"export"_s,
         tr("Write the selected task sequence to a file, with what tells its boot image"), keys({"Ctrl+Shift+O"})},
    };
}
} // namespace

QList<ActionText> libraryActionTexts()
{
    return ActionTexts::all();
}

} // namespace slipway::ui
