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
