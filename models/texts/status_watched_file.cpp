// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/status_rows.h"
#include <QCoreApplication>

namespace slipway::models {

namespace {

struct StatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(StatusTexts)
};

QString problemText(const QString &word)
{
    if (word == u"missing")
        return StatusTexts::tr("it is not there");
    if (word == u"denied")
        return StatusTexts::tr("access was denied");
    if (word == u"no-list")
        return StatusTexts::tr("not one of its lines is a MAC address");
    return displayText(word);
}

QString unreadableText(const StatusArgs &args)
{
    // No plurals: the service and the command line load no catalogue that would form them.
    return StatusTexts::tr("The watched exclusion file %1 cannot be read: %2. What it held last stays excluded "
                           "(addresses: %3).")
        .arg(args[0], problemText(args.raw(1)), args[2]);
}

QString badLinesText(const StatusArgs &args)
{
    return StatusTexts::tr("The watched exclusion file %1 has lines that are no MAC addresses (%2): %3. The others "
                           "hold.")
        .arg(args[0], args[1], args[2]);
}

QString readText(const StatusArgs &args)
{
    return StatusTexts::tr("The watched exclusion file %1 was read. Addresses: %2 (%3 new, %4 gone).")
        .arg(args[0], args[1], args[2], args[3]);
}

} // namespace

const QList<StatusRow> &watchedFileRows()
{
    static const QList<StatusRow> rows{
        {"WATCHED_FILE_UNREADABLE", unreadableText,
         [] {
             return StatusAdvice{
                 StatusTexts::tr("It was moved, its permissions changed, or another file was put in its place."),
                 StatusTexts::tr("Put it back where the setting exclusion.watched-file says, readable for the user of "
                                 "the service; it is read again at once.")};
         }},
        {"WATCHED_FILE_BAD_LINES", badLinesText,
         [] {
             return StatusAdvice{StatusTexts::tr("The lines hold something else than one MAC address each."),
                                 StatusTexts::tr("Correct these lines; the machines that they mean are not excluded.")};
         }},
        {"WATCHED_FILE_READ", readText, nullptr},
    };
    return rows;
}

} // namespace slipway::models
