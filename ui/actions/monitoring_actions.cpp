// SPDX-License-Identifier: GPL-3.0-or-later
// Boots, deployments and what was recorded.
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
        {u"boot.why"_s, Node::LiveBoots, tr("&Why?"), tr("Why?"), u"why"_s, tr("Show how this boot was decided"),
         keys({"Alt+Return"})},
        {u"boot.replay"_s, Node::LiveBoots, tr("Re&play at This Time…"), tr("Replay"), u"replay"_s,
         tr("Decide this boot again, by the configuration of then"), keys({"Ctrl+Shift+R"})},
        {u"boot.follow"_s, Node::LiveBoots, tr("&Follow the Newest Boot"), tr("Follow"), u"follow"_s,
         tr("Keep the newest boot selected"), keys({"Ctrl+Shift+F"}), true},
        {u"boot.group-none"_s,
         Node::LiveBoots,
         tr("Do &Not Group"),
         {},
         {},
         tr("One list of all boots"),
         {},
         true,
         true},
        {u"boot.group-collection"_s,
         Node::LiveBoots,
         tr("Group by C&ollection"),
         {},
         {},
         tr("Boots below the collection that their deployment is for"),
         {},
         true},
        {u"boot.group-switch"_s,
         Node::LiveBoots,
         tr("Group by Sw&itch"),
         {},
         {},
         tr("Boots below the relay and the switch that their requests came through"),
         {},
         true},
        {u"boot.stop"_s, Node::LiveBoots, tr("&Stop Transfers…"), tr("Stop\nTransfers"), u"stop-transfer"_s,
         tr("End what the selected machines download now; whoever asks again is served"), keys({"Ctrl+."}), false,
         true},
        {u"boot.register"_s, Node::LiveBoots, tr("Add as &Device…"), tr("Add as\nDevice"), u"device-add"_s,
         tr("Register this machine"), keys({"Ctrl+N"})},
        {u"boot.exclude"_s, Node::LiveBoots, tr("&Exclude…"), tr("Exclude"), u"exclude"_s,
         tr("Never answer this machine again; its transfers stop"), keys({"Ctrl+Shift+E"})},
        {u"boot.clear"_s, Node::LiveBoots, tr("Clear &Required PXE Deployments…"),
         tr("Clear Required\nPXE Deployments"), u"clear-required"_s,
         tr("Let required deployments run again on this machine"), keys({"Ctrl+R"})},
        {u"boot.copy"_s, Node::LiveBoots, tr("&Copy Diagnostics"), tr("Copy"), u"copy"_s,
         tr("Copy machine, decision, log and packets of the selected boots as text"), keys({"Ctrl+Shift+C"}), false,
         true},
        {u"boot.packets"_s, Node::LiveBoots, tr("Save Pac&kets…"), tr("Save\nPackets"), u"export"_s,
         tr("Save what went over the wire for the selected boots as a capture file that Wireshark and tcpdump read"),
         keys({"Ctrl+S"})},
        {u"chart.pause"_s, Node::Dashboard, tr("&Pause"), tr("Pause"), u"pause"_s,
         tr("Keep the chart as it is; its figures go on"), keys({"Ctrl+Space"}), true},
        {u"chart.table"_s, Node::Dashboard, tr("Show as &Table"), tr("Table"), u"table"_s,
         tr("Show the chart's figures as a table"), keys({"Alt+Return"}), true},
        {u"chart.zoom-reset"_s, Node::Dashboard, tr("&Reset Zoom"), tr("Reset Zoom"), u"zoom-reset"_s,
         tr("Show the whole time again"), keys({"Ctrl+0"})},
        {u"chart.png"_s, Node::Dashboard, tr("Save as P&NG…"), tr("PNG"), u"picture"_s,
         tr("Save the chart as a picture"), keys({"Ctrl+S"}), false, true},
        {u"chart.pdf"_s,
         Node::Dashboard,
         tr("Save as P&DF…"),
         tr("PDF"),
         u"document"_s,
         tr("Save the chart as a page that stays sharp at any size"),
         {}},
        {u"chart.csv"_s,
         Node::Dashboard,
         tr("Save as &CSV…"),
         tr("CSV"),
         u"export"_s,
         tr("Save the chart's figures as a table for spreadsheets"),
         {}},
        {u"deployment.add"_s, Node::Deployments, tr("&Deploy…"), tr("Deploy"), u"deploy"_s,
         tr("Deploy a task sequence to a collection"), keys({"Ctrl+N"})},
        {u"deployment.edit"_s, Node::Deployments, tr("&Properties…"), tr("Properties"), u"edit"_s,
         tr("Change the schedule of the selected deployment, and whom it is made available to"), keys({"Alt+Return"})},
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
        {u"whatif.export"_s,
         Node::WhatIf,
         tr("&Export the List…"),
         tr("Export"),
         u"copy"_s,
         tr("Write what each member would get as a table (CSV)"),
         {}},
        {u"message.copy"_s, Node::StatusMessages, tr("&Copy Message"), tr("Copy"), u"copy"_s,
         tr("Copy the selected messages as text"), keys({"Ctrl+Shift+C"})},
        {u"message.read"_s, Node::StatusMessages, tr("Mark &Read"), tr("Mark\nRead"), u"apply"_s,
         tr("The selected messages are no news any more"), keys({"Ctrl+J"}), false, true},
        {u"message.read-all"_s, Node::StatusMessages, tr("Mark &All Read"), tr("Mark\nAll Read"), u"validate"_s,
         tr("None of the messages in the list is news any more"), keys({"Ctrl+Shift+J"})},
        {u"health.open"_s, Node::HealthChecks, tr("&Go There"), tr("Go There"), u"chevron-right"_s,
         tr("Show where the selected finding is mended"), keys({"Alt+Return"})},
        {u"health.check"_s,
         Node::HealthChecks,
         tr("&Check Again"),
         tr("Check\nAgain"),
         u"refresh"_s,
         tr("Look at everything once more, disk and audit trail included"),
         {}},
        {u"health.copy"_s, Node::HealthChecks, tr("C&opy Findings"), tr("Copy"), u"copy"_s,
         tr("Copy the selected findings as text"), keys({"Ctrl+Shift+C"}), false, true},
        {u"audit.replay"_s, Node::Audit, tr("&Replay at This Time…"), tr("Replay"), u"replay"_s,
         tr("What would a machine have got then?"), keys({"Ctrl+Shift+R"})},
        {u"audit.verify"_s, Node::Audit, tr("&Verify the Trail"), tr("Verify"), u"validate"_s,
         tr("Compare every row with its hash"), keys({"Ctrl+Shift+V"}), false, true},
        {u"audit.export"_s, Node::Audit, tr("&Export…"), tr("Export"), u"export"_s,
         tr("Write the whole trail to a file that can be checked without Slipway"), keys({"Ctrl+S"})},
        {u"audit.copy"_s, Node::Audit, tr("&Copy Rows"), tr("Copy"), u"copy"_s, tr("Copy the selected rows as text"),
         keys({"Ctrl+Shift+C"}), false, true},
    };
}
} // namespace

QList<ActionText> monitoringActionTexts()
{
    return ActionTexts::all();
}

} // namespace slipway::ui
