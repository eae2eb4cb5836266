// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the window, wherever it stands.
#include "ui/actions/action_table.h"
#include "ui/shell/translations.h"
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
    QList<ActionText> texts{
        {u"engine.start"_s, Node::None, tr("&Start Serving"), tr("Start\nServing"), u"start"_s,
         tr("Open the ports and answer machines"), keys({"Ctrl+Shift+S"}), false, false, Node::Services},
        {u"engine.stop"_s, Node::None, tr("S&top Serving"), tr("Stop\nServing"), u"stop"_s,
         tr("Close the ports: nobody is answered"), keys({"Ctrl+Shift+X"}), false, false, Node::Services},
        {u"engine.grant-ports"_s,
         Node::None,
         tr("&Grant Boot Ports…"),
         {},
         u"apply"_s,
         tr("Let Slipway open the ports of network boot without being root"),
         {}},
        {u"engine.try"_s,
         Node::None,
         tr("Tr&y It…"),
         {},
         u"try"_s,
         tr("Watch a virtual machine boot, without touching your network"),
         keys({"Ctrl+Shift+Y"})},
        {u"engine.set-up"_s,
         Node::None,
         tr("Set &Up…"),
         {},
         u"settings"_s,
         tr("Network, ports, a first boot image and a rehearsal, step by step"),
         {}},
        {u"guard.stop-answering"_s, Node::None, tr("Stop &Answering"), tr("Stop\nAnswering"), u"disable"_s,
         tr("At once: answer no machine, and end every transfer"), keys({"Ctrl+Shift+H"}), false, true, Node::Services},
        {u"guard.start-answering"_s,
         Node::None,
         tr("Start Ans&wering"),
         tr("Start\nAnswering"),
         u"enable"_s,
         tr("Answer machines again"),
         {},
         false,
         false,
         Node::Services},
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
        {u"edit.undo"_s, Node::None, tr("&Undo"), {}, u"undo"_s, tr("Take the last change back"), keys({"Ctrl+Z"})},
        {u"edit.redo"_s,
         Node::None,
         tr("&Redo"),
         {},
         u"redo"_s,
         tr("Make the change again"),
         keys({"Ctrl+Y", "Ctrl+Shift+Z"})},
        {u"palette.show"_s,
         Node::None,
         tr("Command &Palette"),
         {},
         u"search"_s,
         tr("Find any action, place or thing by a few letters"),
         keys({"Ctrl+Shift+P", "Ctrl+K"})},
        {u"view.refresh"_s, Node::None, tr("Re&fresh"), {}, u"refresh"_s, tr("Read everything again"), keys({"F5"})},
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
        {u"focus.tree"_s, Node::None, tr("Go to the T&ree"), {}, {}, {}, keys({"Ctrl+T"})},
        {u"focus.list"_s, Node::None, tr("Go to the &List"), {}, {}, {}, keys({"Ctrl+M"})},
        {u"focus.details"_s, Node::None, tr("Go to the D&etails"), {}, {}, {}, keys({"Ctrl+D"})},
        {u"focus.search"_s, Node::None, tr("Searc&h the List"), {}, u"search"_s, {}, keys({"Ctrl+L", "Ctrl+F"})},
        {u"focus.breadcrumb"_s, Node::None, tr("Go to the &Path"), {}, {}, {}, keys({"Ctrl+I"})},
        {u"tray.notices"_s,
         Node::None,
         tr("&Notifications"),
         {},
         {},
         tr("Tell of failed boots, the brake and lost ports outside of the window"),
         {},
         true},
        {u"tray.stay"_s,
         Node::None,
         tr("&Keep Running in the Tray"),
         {},
         {},
         tr("Closing the window does not end the service"),
         {},
         true},
        {u"list.export"_s,
         Node::None,
         tr("E&xport List (CSV)…"),
         {},
         u"export"_s,
         tr("Write the list as a table for a spreadsheet"),
         keys({"Ctrl+E"})},
        {u"list.columns"_s, Node::None, tr("Choose &Columns…"), {}, {}, tr("Which columns the list shows"), {}},
        {u"theme.system"_s, Node::None, tr("&System"), {}, {}, {}, {}, true},
        {u"theme.light"_s, Node::None, tr("&Light"), {}, {}, {}, {}, true},
        {u"theme.dark"_s, Node::None, tr("&Dark"), {}, {}, {}, {}, true},
        {u"language.system"_s, Node::None, tr("As the &System"), {}, {}, tr("Speak the system's language"), {}, true},
        {u"help.page"_s, Node::None, tr("&Help for This Page"), {}, u"help"_s, {}, keys({"F1"})},
        {u"help.contents"_s, Node::None, tr("&First Steps and Contents"), {}, {}, tr("All pages of the help"), {}},
        {u"help.keys"_s, Node::None, tr("&Keyboard Shortcuts…"), {}, u"keyboard"_s, {}, keys({"Ctrl+?"})},
        {u"help.diagnostics"_s,
         Node::None,
         tr("Save &Diagnostic Bundle…"),
         {},
         u"diagnostics"_s,
         tr("Collect what somebody needs who helps, without names and addresses"),
         {}},
        {u"help.about"_s, Node::None, tr("&About Slipway"), {}, u"about"_s, {}, {}},
    };
    // Each in its own language: who got the wrong one finds the way back.
    for (const QString &key : languages())
        texts += ActionText{u"language."_s + key, Node::None, languageName(key), {}, {}, {}, {}, true};
    return texts;
}
} // namespace

QList<ActionText> windowActionTexts()
{
    return ActionTexts::all();
}

} // namespace slipway::ui
