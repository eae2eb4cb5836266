// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_call.h"
#include "server/engine/document.h"

using namespace Qt::StringLiterals;

namespace slipway::ctl {

namespace {
Result<QJsonObject> collectionObject(engine::Commands &commands, CollectionId id)
{
    auto snapshot = commands.snapshot();
    if (!snapshot)
        return fail(snapshot.error());
    const site::Collection *collection = (*snapshot)->collection(id);
    if (!collection)
        return failure(ErrorCode::NotFound, {QStringLiteral("collection"), QString::number(id.value)});
    return engine::document::collection(*collection, **snapshot);
}

Outcome add(Call &call)
{
    CollectionId limiting = site::AllSystems;
    if (call.arguments.has("limiting")) {
        CTL_TRY(found, call.commands.findCollection(call.arguments.value("limiting")));
        limiting = found;
    }
    CTL_TRY(id, call.commands.addCollection(call.arguments.words.at(0), limiting));
    CTL_TRY(object, collectionObject(call.commands, id));
    return added(object);
}

Outcome list(Call &call)
{
    CTL_TRY(snapshot, call.commands.snapshot());
    QJsonArray objects;
    QList<QStringList> rows{{"ID", "NAME", "MEMBERS", "LIMITING COLLECTION"}};
    for (const site::Collection &collection : snapshot->configuration().collections) {
        const QJsonObject object = engine::document::collection(collection, *snapshot);
        objects.append(object);
        rows.append({word(object["id"]), word(object["name"]), word(object["memberCount"]), word(object["limiting"])});
    }
    return done(objects, table(rows));
}

Outcome show(Call &call)
{
    CTL_TRY(id, call.commands.findCollection(call.arguments.words.at(0)));
    CTL_TRY(object, collectionObject(call.commands, id));
    CTL_TRY(snapshot, call.commands.snapshot());
    const site::Collection *collection = snapshot->collection(id);
    if (collection && collection->hasRules())
        object.insert("effectiveMembers", engine::document::effectiveMembers(*collection, *snapshot));
    return shown(object);
}

Outcome remove(Call &call)
{
    CTL_TRY(id, call.commands.findCollection(call.arguments.words.at(0)));
    CTL_DO(call.commands.removeCollection(id));
    return done(QJsonObject{{"removed", id.value}});
}

/// "unknown:x64", or a device by name or id.
std::variant<site::Member, Error, UsageError> parseMember(engine::Commands &commands, const QString &text)
{
    if (text.startsWith(u"unknown:", Qt::CaseInsensitive)) {
        const auto architecture = parseArchitecture(text.mid(8));
        if (!architecture)
            return architecture.error();
        return site::Member{{}, *architecture};
    }
    const auto device = commands.findDevice(text);
    if (!device)
        return device.error();
    return site::Member{*device, {}};
}

Outcome changeMembers(Call &call, bool adding)
{
    CTL_TRY(id, call.commands.findCollection(call.arguments.words.at(0)));
    QList<site::Member> members;
    for (const QString &text : call.arguments.words.mid(1)) {
        auto member = parseMember(call.commands, text);
        if (const Error *error = std::get_if<Error>(&member))
            return *error;
        if (const UsageError *error = std::get_if<UsageError>(&member))
            return *error;
        members.append(std::get<site::Member>(member));
    }
    QStringList starting;
    if (adding) {
        CTL_TRY(risk, call.commands.riskOfMembers(id, members));
        starting = risk.starting();
    }
    CTL_DO(adding ? call.commands.addMembers(id, members, call.arguments.has("accept-risk"))
                  : call.commands.removeMembers(id, members));
    CTL_TRY(object, collectionObject(call.commands, id));
    Outcome outcome = done(object);
    if (auto *output = std::get_if<Output>(&outcome); output && !starting.isEmpty())
        output->warnings +=
            u"Without asking, a required deployment starts at the next PXE boot of: %1"_s.arg(starting.join(u", "_s));
    return outcome;
}

Outcome memberAdd(Call &call)
{
    return changeMembers(call, true);
}

Outcome memberRemove(Call &call)
{
    return changeMembers(call, false);
}
} // namespace

QList<Verb> collectionVerbs()
{
    return {
        {"collection", "add", "NAME [--limiting COLLECTION]", {1, 1, {"limiting"}, {}, {}}, add},
        {"collection", "remove", "COLLECTION", {1, 1, {}, {}, {}}, remove},
        {"collection", "list", "", {}, list},
        {"collection", "show", "COLLECTION", {1, 1, {}, {}, {}}, show},
        {"collection",
         "member-add",
         "COLLECTION DEVICE|unknown:ARCH... [--accept-risk]",
         {2, -1, {}, {}, {"accept-risk"}},
         memberAdd},
        {"collection", "member-remove", "COLLECTION DEVICE|unknown:ARCH...", {2, -1, {}, {}, {}}, memberRemove},
    };
}

} // namespace slipway::ctl
