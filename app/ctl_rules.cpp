// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_call.h"
#include "server/engine/document.h"

namespace slipway::ctl {

namespace {

UsageError unreadable(const QString &what, const Error &error)
{
    return UsageError{QStringLiteral("The %1 cannot be read at \"%2\": needed is %3.")
                          .arg(what, error.args.value(0), error.args.value(1))};
}

Outcome change(Call &call, CollectionId id, engine::CollectionChange change)
{
    change.acceptRisk = call.arguments.has("accept-risk");
    CTL_DO(call.commands.changeCollection(id, change));
    CTL_TRY(snapshot, call.commands.snapshot());
    const site::Collection *collection = snapshot->collection(id);
    if (!collection)
        return Error{ErrorCode::NotFound, {QStringLiteral("collection"), QString::number(id.value)}};
    return done(engine::document::collection(*collection, *snapshot));
}

Outcome set(Call &call)
{
    engine::CollectionChange wanted;
    if (call.arguments.options.isEmpty())
        return UsageError{QStringLiteral("Nothing to change is named: --name or --limiting.")};
    if (call.arguments.has("name"))
        wanted.name = call.arguments.value("name");
    CTL_TRY(id, call.commands.findCollection(call.arguments.words.at(0)));
    if (call.arguments.has("limiting")) {
        CTL_TRY(limiting, call.commands.findCollection(call.arguments.value("limiting")));
        wanted.limiting = limiting;
    }
    return change(call, id, wanted);
}

/// Every rule that the options name, or why not.
std::variant<QList<site::CollectionRule>, Error, UsageError> rulesOf(Call &call)
{
    using Kind = site::CollectionRule::Kind;
    QList<site::CollectionRule> rules;
    for (const QString &text : call.arguments.values("query")) {
        const auto query = site::parseQuery(text);
        if (!query)
            return unreadable(QStringLiteral("query"), query.error());
        rules.append({.kind = Kind::Query, .query = *query});
    }
    for (const Kind kind : {Kind::Include, Kind::Exclude}) {
        for (const QString &name : call.arguments.values(site::ruleKindKey(kind))) {
            const auto other = call.commands.findCollection(name);
            if (!other)
                return other.error();
            rules.append({.kind = kind, .other = *other});
        }
    }
    if (rules.isEmpty())
        return UsageError{QStringLiteral("No rule is named: --include, --exclude or --query.")};
    return rules;
}

Outcome changeRules(Call &call, QList<site::CollectionRule> engine::CollectionChange::*list)
{
    auto rules = rulesOf(call);
    if (const UsageError *error = std::get_if<UsageError>(&rules))
        return *error;
    CTL_TRY(id, call.commands.findCollection(call.arguments.words.at(0)));
    if (const Error *error = std::get_if<Error>(&rules))
        return *error;
    engine::CollectionChange wanted;
    wanted.*list = std::get<QList<site::CollectionRule>>(rules);
    return change(call, id, wanted);
}

Outcome ruleAdd(Call &call)
{
    return changeRules(call, &engine::CollectionChange::addedRules);
}

Outcome ruleRemove(Call &call)
{
    return changeRules(call, &engine::CollectionChange::removedRules);
}

Outcome changeWindows(Call &call, QList<site::MaintenanceWindow> engine::CollectionChange::*list)
{
    // Several words are one window: quotation marks are not needed.
    const auto window = site::parseWindow(call.arguments.words.mid(1).join(u' '));
    if (!window)
        return unreadable(QStringLiteral("maintenance window"), window.error());
    CTL_TRY(id, call.commands.findCollection(call.arguments.words.at(0)));
    engine::CollectionChange wanted;
    (wanted.*list).append(*window);
    return change(call, id, wanted);
}

Outcome windowAdd(Call &call)
{
    return changeWindows(call, &engine::CollectionChange::addedWindows);
}

Outcome windowRemove(Call &call)
{
    return changeWindows(call, &engine::CollectionChange::removedWindows);
}

} // namespace

QList<Verb> ruleVerbs()
{
    const QStringList rules{"include", "exclude", "query"};
    return {
        {"collection",
         "set",
         "COLLECTION [--name NAME] [--limiting COLLECTION] [--accept-risk]",
         {1, 1, {"name", "limiting"}, {}, {"accept-risk"}},
         set},
        {"collection",
         "rule-add",
         "COLLECTION [--include COLLECTION]... [--exclude COLLECTION]... [--query TEXT]... [--accept-risk]",
         {1, 1, {}, rules, {"accept-risk"}},
         ruleAdd},
        {"collection",
         "rule-remove",
         "COLLECTION [--include COLLECTION]... [--exclude COLLECTION]... [--query TEXT]... [--accept-risk]",
         {1, 1, {}, rules, {"accept-risk"}},
         ruleRemove},
        {"collection", "window-add", "COLLECTION WINDOW", {2, -1, {}, {}, {}}, windowAdd},
        {"collection", "window-remove", "COLLECTION WINDOW", {2, -1, {}, {}, {}}, windowRemove},
    };
}

} // namespace slipway::ctl
