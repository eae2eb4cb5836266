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
    auto line = site::expandCommandLine(image.commandLine, [&](const QString &name) -> std::optional<QString> {
        for (qsizetype at = 0; at < names.size(); ++at) {
            if (names[at].compare(name, Qt::CaseInsensitive) == 0)
                return values[at];
        }
        const site::EffectiveVariable *variable = find(decision, name);
        if (!variable)
            return std::nullopt;
        const site::Variable &held = variable->own.variable;
        return held.secret && secrets == Secrets::Masked ? QString::fromUtf16(site::MaskedValue) : held.value;
    });
    if (line) {
        line->text = line->text.trimmed();
        line->text += (line->text.isEmpty() ? u"slipway.status="_s : u" slipway.status="_s) + values.last() +
                      QLatin1StringView(StatusName);
    }
    return line;
}

/// x86 and arm64 kernels cut off what is longer, which may be the parameter that mattered.
constexpr qsizetype LongestCommandLine = 2047;

/// Told as the fault of a variable where there is one.
Result<void> checkLine(const QString &line, const QString &variables)
{
    if (const auto usable = site::checkExpandedLine(line); !usable)
        return failure(ErrorCode::Refused, {usable.error().args.value(0), variables});
    const qsizetype size = line.toUtf8().size();
    if (size > LongestCommandLine && !variables.isEmpty())
        return failure(ErrorCode::Refused,
                       {u"The command line has %1 bytes with its variables filled in, and kernels take %2."_s.arg(
                            QString::number(size), QString::number(LongestCommandLine)),
                        variables});
    return {};
}

} // namespace

Result<site::ExpandedLine> bootCommandLine(const site::BootImage &image, const Decision &decision,
                                           const BootRequest &request, const ServerNames &server, Secrets secrets)
{
    // What cannot be made is said, whatever the mask would look like.
    const auto clear = expanded(image, decision, request, server, Secrets::Clear);
    if (!clear)
        return clear;
    const QString variables = site::placeholderNames(image.commandLine).join(u", "_s);
    if (const auto usable = checkLine(clear->text, variables); !usable)
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

QString variablesDetail(const site::BootImage &image, const Decision &decision, const site::Snapshot &snapshot)
{
    const QStringList builtIn = site::builtInPlaceholders();
    QStringList used, undefined;
    for (const QString &name : site::placeholderNames(image.commandLine)) {
        if (builtIn.contains(name, Qt::CaseInsensitive))
            continue;
        if (const site::EffectiveVariable *variable = find(decision, name))
            used.append(u"%1 (%2)"_s.arg(variable->own.variable.name, site::ownerName(variable->own, snapshot)));
        else if (!site::hasDefault(image.commandLine, name))
            undefined.append(name);
    }
    const QString uses = used.join(u", "_s), lacks = undefined.join(u", "_s);
    if (!used.isEmpty() && !undefined.isEmpty())
        return u"the command line uses %1; not defined, so empty: %2"_s.arg(uses, lacks);
    if (!used.isEmpty())
        return u"the command line uses %1"_s.arg(uses);
    if (!undefined.isEmpty())
        return u"not defined, so empty in the command line: %1"_s.arg(lacks);
    return decision.variables.isEmpty()
               ? QString()
               : u"it has %1, which no command line uses"_s.arg(namesOf(decision.variables).join(u", "_s));
}

} // namespace slipway::policy
