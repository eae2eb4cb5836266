// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/policy/boot_values.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::policy {

namespace {

const site::EffectiveVariable *find(const Decision &decision, const QString &name)
{
    const auto found = std::find_if(decision.variables.begin(), decision.variables.end(), [&name](const auto &each) {
        return each.own.variable.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == decision.variables.end() ? nullptr : &*found;
}

/// A few of them, and the number of the others.
QStringList namesOf(const QList<site::EffectiveVariable> &variables)
{
    constexpr qsizetype few = 5;
    QStringList names;
    for (const site::EffectiveVariable &each : variables.mid(0, few))
        names.append(each.own.variable.name);
    if (variables.size() > few)
        names.append(u"+%1"_s.arg(variables.size() - few));
    return names;
}

/// In the order of site::builtInPlaceholders().
QStringList builtInValues(const Decision &decision, const BootRequest &request, const ServerNames &server)
{
    return {decision.deviceName,
            QString::fromStdString(request.mac.toString()),
            request.smbiosGuid ? QString::fromStdString(request.smbiosGuid->toString()) : QString(),
            decision.deployment.value,
            server.address.isEmpty() ? u"<server>"_s : server.address,
            server.url.isEmpty() ? u"http://<server>/s/<session>/"_s : server.url};
}

Result<site::ExpandedLine> expanded(const site::BootImage &image, const Decision &decision, const BootRequest &request,
                                    const ServerNames &server, Secrets secrets)
{
    const QStringList names = site::builtInPlaceholders();
    const QStringList values = builtInValues(decision, request, server);
    const auto valueOf = [&](const QString &name) -> std::optional<QString> {
        for (qsizetype at = 0; at < names.size(); ++at) {
            if (names[at].compare(name, Qt::CaseInsensitive) == 0)
                return values[at];
        }
        const site::EffectiveVariable *variable = find(decision, name);
        if (!variable)
            return std::nullopt;
        const site::Variable &held = variable->own.variable;
        return held.secret && secrets == Secrets::Masked ? QString::fromUtf16(site::MaskedValue) : held.value;
    };
    auto line = secrets == Secrets::Unfilled ? Result<site::ExpandedLine>(site::ExpandedLine{image.commandLine, {}})
                                             : site::expandCommandLine(image.commandLine, valueOf);
    if (line) {
        line->text = line->text.trimmed();
        line->text += (line->text.isEmpty() ? u"slipway.status="_s : u" slipway.status="_s) + values.last() +
                      QLatin1StringView(StatusName);
    }
    return line;
}

/// "initrd=NAME " for each, where names are as long as they can be
/// (content/served_name.h).
qsizetype bytesBefore(const site::BootImage &image)
{
    constexpr qsizetype word = 8, fewest = 6, most = 60, number = 3;
    constexpr qsizetype zeros = word + 5 + number; // a file of their own fills the gap to the next one
    qsizetype bytes = 0;
    for (const site::ContentFile &file : image.files) {
        if (file.role != site::ContentFile::Role::Kernel)
            bytes += word + std::clamp(file.name.size(), fewest, most) + number + (file.size % 4 != 0 ? zeros : 0);
    }
    return bytes;
}

/// Told as the fault of a variable where there is one. `measured`: with names
/// of the server as long as they can be.
Result<void> checkLine(const site::BootImage &image, const QString &line, const QString &measured)
{
    const QString variables = site::placeholderNames(image.commandLine).join(u", "_s);
    const auto refused = [&variables](const QString &why) {
        return failure(ErrorCode::Refused, variables.isEmpty() ? QStringList{why} : QStringList{why, variables});
    };
    if (const auto usable = site::checkExpandedLine(line); !usable)
        return refused(usable.error().args.value(0));
    const qsizetype size = measured.toUtf8().size() + bytesBefore(image);
    if (size > site::LongestCommandLine)
        return refused(
            u"The command line has %1 bytes with all that is filled in and added, and kernels take %2."_s.arg(
                QString::number(size), QString::number(site::LongestCommandLine)));
    return {};
}

/// For a preview, which does not know them.
ServerNames longestNames()
{
    return {u"255.255.255.255"_s, u"http://255.255.255.255:65535/s/0123456789abcdef/"_s};
}

} // namespace

Result<site::ExpandedLine> bootCommandLine(const site::BootImage &image, const Decision &decision,
                                           const BootRequest &request, const ServerNames &server, Secrets secrets)
{
    // What cannot be made is said, whatever the mask would look like.
    const auto clear = expanded(image, decision, request, server, Secrets::Clear);
    if (!clear)
        return clear;
    const auto measured =
        server.url.isEmpty() ? expanded(image, decision, request, longestNames(), Secrets::Clear) : clear;
    if (!measured)
        return measured;
    if (const auto usable = checkLine(image, clear->text, measured->text); !usable)
        return fail(usable.error());
    return secrets == Secrets::Clear ? clear : expanded(image, decision, request, server, secrets);
}

QList<BootValue> bootValues(const Decision &decision, const BootRequest &request, const ServerNames &server)
{
    QList<BootValue> values;
    for (const site::EffectiveVariable &variable : decision.variables)
        values.append({variable.own.variable.name, variable.own.variable.value});
    const QStringList names = site::builtInPlaceholders();
    const QStringList own = builtInValues(decision, request, server);
    for (qsizetype at = 0; at < names.size(); ++at)
        values.append({QString(names[at]).replace(u'.', u'_').toUpper(), own[at]});
    return values;
}

QByteArray shellText(const QList<BootValue> &values)
{
    QByteArray text;
    for (const BootValue &each : values)
        text += each.name.toUtf8() + "='" + each.value.toUtf8().replace("'", "'\\''") + "'\n";
    return text;
}

QByteArray jsonText(const QList<BootValue> &values)
{
    QJsonObject object;
    for (const BootValue &each : values)
        object[each.name] = each.value;
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QStringList lackingVariables(const site::BootImage &image, const Decision &decision)
{
    QStringList names = site::neededVariables(image.commandLine);
    names.removeIf([&decision](const QString &name) { return find(decision, name) != nullptr; });
    return names;
}

QString variablesDetail(const site::BootImage &image, const Decision &decision, const site::Snapshot &snapshot)
{
    QStringList used;
    for (const QString &name : site::placeholderNames(image.commandLine)) {
        if (const site::EffectiveVariable *variable = find(decision, name))
            used.append(u"%1 (%2)"_s.arg(variable->own.variable.name, site::ownerName(variable->own, snapshot)));
    }
    const QString uses = used.join(u", "_s), lacks = decision.lacking.join(u", "_s);
    if (!uses.isEmpty() && !lacks.isEmpty())
        return u"the command line uses %1; not defined, so empty: %2"_s.arg(uses, lacks);
    if (!uses.isEmpty())
        return u"the command line uses %1"_s.arg(uses);
    if (!lacks.isEmpty())
        return u"not defined, so empty in the command line: %1"_s.arg(lacks);
    return decision.variables.isEmpty()
               ? QString()
               : u"it has %1, which no command line uses"_s.arg(namesOf(decision.variables).join(u", "_s));
}

} // namespace slipway::policy
