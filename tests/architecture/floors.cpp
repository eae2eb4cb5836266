// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/floors.h"
#include <QFileInfo>
#include <QLibraryInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::architecture {

const QList<Room> &rooms()
{
    static const QStringList core{u"QtCore"_s};
    static const QStringList site{u"server/engine"_s, u"server/site"_s, u"server/policy"_s, u"server/session"_s,
                                  u"server/base"_s};
    static const QList<Room> table{
        {u"server/base"_s, 0, core, {}},
        {u"server/wire"_s, 1, {}, {}}, // pure codecs: no Qt at all
        {u"server/site"_s, 2, core, {}},
        {u"server/unpack"_s, 3, core, {}},
        {u"server/policy"_s, 3, core, {}},
        {u"server/session"_s, 4, core, {}},
        {u"server/content"_s, 5, core, {}},
        {u"server/store"_s, 5, {u"QtCore"_s, u"QtSql"_s}, {}},
        {u"server/net"_s, 5, {u"QtCore"_s, u"QtNetwork"_s}, {}},
        {u"server/dhcp"_s, 6, core, {}},
        {u"server/tftp"_s, 6, core, {}},
        {u"server/http"_s, 6, core, {}},
        {u"server/engine"_s, 7, core, {}},
        {u"models"_s, 8, core, {}},
        {u"ui"_s, 9, {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s}, site + QStringList{u"models"_s}},
        {u"app"_s, 10, {u"*"_s}, {}},
    };
    return table;
}

namespace {
const Room *roomNamed(const QString &name)
{
    const auto found =
        std::find_if(rooms().begin(), rooms().end(), [&](const Room &room) { return room.name == name; });
    return found == rooms().end() ? nullptr : &*found;
}

QString arrowProblem(const Room &from, const QString &target)
{
    const Room *to = roomNamed(target);
    if (!to)
        return u"includes from \"%1\", which is no room"_s.arg(target);
    if (to == &from)
        return {};
    if (to->floor > from.floor)
        return u"arrow upwards: %1 (floor %2) includes %3 (floor %4)"_s.arg(from.name)
            .arg(from.floor)
            .arg(to->name)
            .arg(to->floor);
    if (to->floor == from.floor)
        return u"arrow sideways: %1 includes %2 on the same floor %3"_s.arg(from.name, to->name).arg(from.floor);
    if (!from.only.isEmpty() && !from.only.contains(to->name))
        return u"%1 may not include %2, only %3"_s.arg(from.name, to->name, from.only.join(u", "_s));
    return {};
}

QString moduleProblem(const Room &from, const QString &header, const QString &module)
{
    if (module.isEmpty() || from.modules.contains(u"*"_s) || from.modules.contains(module))
        return {};
    return u"<%1> is of %2, which %3 may not use"_s.arg(header, module, from.name);
}
} // namespace

QString installedModuleOf(const QString &header)
{
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QStringList modules{u"QtCore"_s, u"QtGui"_s,       u"QtWidgets"_s,      u"QtNetwork"_s,
                                     u"QtSql"_s,  u"QtTest"_s,      u"QtPrintSupport"_s, u"QtDBus"_s,
                                     u"QtXml"_s,  u"QtConcurrent"_s};
    for (const QString &module : modules)
        if (QFileInfo::exists(headers + u'/' + module + u'/' + header))
            return module;
    return {};
}

QStringList arrowViolations(const SourceFile &file, const Exists &exists, const ModuleOf &moduleOf)
{
    QStringList found;
    const Room *from = roomNamed(file.room());
    if (!from)
        return {place(file, 1, u"stands in no room of the table"_s)};
    for (const Include &include : file.includes()) {
        QString problem;
        if (!include.own) {
            problem = moduleProblem(*from, include.path, moduleOf(include.path));
        } else if (!include.path.endsWith(u".moc"_s)) {
            problem = arrowProblem(*from, SourceFile{include.path, {}, {}}.room());
            if (problem.isEmpty() && !exists(include.path))
                problem = u"\"%1\" does not name a file from the root"_s.arg(include.path);
        }
        if (!problem.isEmpty())
            found.append(place(file, include.line, problem));
    }
    return found;
}

} // namespace slipway::architecture
