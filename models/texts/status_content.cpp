// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/status_rows.h"
#include <QCoreApplication>

namespace slipway::models {

namespace {

struct ContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(ContentTexts)
};

} // namespace

const QList<StatusRow> &contentRows()
{
    static const QList<StatusRow> rows{
        {"CONTENT_QUARANTINED",
         [](const StatusArgs &args) {
             return ContentTexts::tr("%2 of the boot image %1 is not what was imported: its bytes have changed in the "
                                     "content store. It was put aside, and no machine gets it any more.")
                 .arg(args[0], args[1]);
         },
         [] {
             return StatusAdvice{
                 ContentTexts::tr("The disk is failing, or somebody wrote into the content folder."),
                 ContentTexts::tr("Update the boot image from its source, which heals it, and check the disk.")};
         }},
    };
    return rows;
}

} // namespace slipway::models
