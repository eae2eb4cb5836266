// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/status_rows.h"
#include <QCoreApplication>

namespace slipway::models {

namespace {

struct TuningStatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(TuningStatusTexts)
};

QString backedOffText(const StatusArgs &args)
{
    return TuningStatusTexts::tr(
               "%6 did not arrive on %1 with blocks of %2 bytes and windows of %3. From its next boot "
               "on, this machine is asked to use blocks of %4 bytes and windows of %5.")
        .arg(args[0], args[1], args[2], args[3], args[4], args[5]);
}

StatusAdvice backedOffAdvice()
{
    return {
        TuningStatusTexts::tr("On the way to this machine, fragments of large blocks or parts of large windows get "
                              "lost, its firmware cannot put fragments together, or it was switched off while it "
                              "loaded."),
        TuningStatusTexts::tr("Start the machine again. If it boots now, lower the values for machines like it under "
                              "TFTP tuning; if it was only switched off, let it use the normal values again there.")};
}

} // namespace

const QList<StatusRow> &tuningRows()
{
    static const QList<StatusRow> rows{
        {"RAMDISK_BACKED_OFF", backedOffText, backedOffAdvice},
        {"RAMDISK_RESET",
         [](const StatusArgs &args) {
             return args.isEmpty(1)
                        ? TuningStatusTexts::tr("%1 uses the normal block and window size again.").arg(args[0])
                        : TuningStatusTexts::tr("%1 uses the normal block and window size again (by %2).")
                              .arg(args[0], args[1]);
         },
         nullptr},
    };
    return rows;
}

} // namespace slipway::models
