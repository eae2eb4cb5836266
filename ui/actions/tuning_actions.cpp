// SPDX-License-Identifier: GPL-3.0-or-later
// The actions around block and window size: those of its page, and the ways there.
#include "ui/actions/action_table.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

struct TuningActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(TuningActionTexts)
public:
    static QList<ActionText> waysThere();
    static QList<ActionText> values();
    static QList<ActionText> measuring();
};

QList<ActionText> TuningActionTexts::waysThere()
{
    return {
        {u"device.tuning"_s,
         Node::Devices,
         tr("TFTP T&uning"),
         {},
         u"tuning"_s,
         tr("Block and window size of Windows boot images for the selected device"),
         {}},
        {u"collection.tuning"_s,
         Node::Collections,
         tr("TFTP T&uning"),
         {},
         u"tuning"_s,
         tr("Block and window size of Windows boot images for the members"),
         {}},
    };
}

QList<ActionText> TuningActionTexts::values()
{
    return {
        {u"tuning.apply"_s, Node::Tuning, tr("&Apply"), tr("Apply"), u"apply"_s,
         tr("Use these sizes from the next boot on"), keys({"Ctrl+S"})},
        {u"tuning.inherit"_s,
         Node::Tuning,
         tr("&Inherit"),
         tr("Inherit"),
         u"include"_s,
         tr("Give up the values of this collection or device"),
         {}},
        {u"tuning.revert"_s,
         Node::Tuning,
         tr("&Revert"),
         tr("Revert"),
         u"revert"_s,
         tr("Forget what was changed here"),
         {}},
    };
}

QList<ActionText> TuningActionTexts::measuring()
{
    return {
        {u"tuning.test"_s, Node::Tuning, tr("Run a &Test…"), tr("Run a\nTest"), u"start"_s,
         tr("Fetch a boot image with several sizes, and measure"), keys({"Ctrl+N"}), false, true},
        {u"tuning.next-boot"_s,
         Node::Tuning,
         tr("&Measure the Next Boot"),
         tr("Measure the\nNext Boot"),
         u"state-waiting"_s,
         tr("Show how the next machine's boot image travels"),
         {},
         true},
        {u"tuning.table"_s, Node::Tuning, tr("&Show as Table"), tr("Show as\nTable"), u"status-messages"_s,
         tr("The figures of the chart as rows"), keys({"Ctrl+Shift+T"}), true, true},
        {u"tuning.export"_s,
         Node::Tuning,
         tr("&Export Table…"),
         tr("Export\nTable"),
         u"export"_s,
         tr("Write the figures as a table (CSV)"),
         {}},
        {u"tuning.picture"_s,
         Node::Tuning,
         tr("Save &Picture…"),
         tr("Save\nPicture"),
         u"copy"_s,
         tr("Write the chart as a picture (PNG)"),
         {}},
        {u"tuning.normal"_s,
         Node::Tuning,
         tr("Use the &Normal Values Again"),
         tr("Use Normal\nValues"),
         u"enable"_s,
         tr("Let the selected machines use what is in force for them, instead of what was backed off"),
         {},
         false,
         true},
    };
}

} // namespace

QList<ActionText> tuningActionTexts()
{
    return TuningActionTexts::waysThere() + TuningActionTexts::values() + TuningActionTexts::measuring();
}

} // namespace slipway::ui
