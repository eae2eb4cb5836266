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
    return StatusTexts::tr("The watched exclusion file %1 cannot be read: %2. The %n address(es) that it last held "
                           "stay excluded.",
                           nullptr, args.number(2))
        .arg(args[0], problemText(args.raw(1)));
}

QString badLinesText(const StatusArgs &args)
{
    return StatusTexts::tr("%n line(s) of the watched exclusion file %1 are no MAC addresses: %2. The others hold.",
                           nullptr, args.number(1))
        .arg(args[0], args[2]);
}

QString readText(const StatusArgs &args)
{
    return StatusTexts::tr("The watched exclusion file %1 was read: %n address(es), %2 new, %3 gone.", nullptr,
                           args.number(1))
        .arg(args[0], args[2], args[3]);
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
