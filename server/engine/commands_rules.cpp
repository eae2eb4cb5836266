// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and maintenance windows of collections, and what rules look at.
#include "server/content/vendor_files.h"
#include "server/engine/commands_growth.h"
#include "server/engine/commands_private.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr qint64 RecountMs = 60'000; ///< "last seen within 30 days" moves slowly

bool looksAt(const site::Configuration &configuration, const std::function<bool(site::QueryCondition::Field)> &wanted)
{
    for (const site::Collection &collection : configuration.collections) {
        for (const site::CollectionQuery &query : collection.queries) {
            for (const site::QueryCondition &condition : query.conditions) {
                if (wanted(condition.field))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

Result<void> Commands::Private::readObservations()
{
    const auto version = state->dataVersion();
    if (!version)
        return fail(version.error());
    if (*version == observedVersion)
        return {};
    auto read = state->observationsSince(observed.last);
    if (!read)
        return fail(read.error());
    observedVersion = *version;
    if (observed.last == 0)
        observed = *std::move(read);
    else if (!read->seen.isEmpty())
        observed.seen.insert(read->seen);
    observed.last = std::max(observed.last, read->last);
    return {};
}

Result<site::Surroundings> Commands::Private::surroundings(const site::Configuration &configuration)
{
    using Field = site::QueryCondition::Field;
    site::Surroundings around;
    around.atMs = clock.utcMs();
    if (looksAt(configuration, [](Field field) { return field == Field::MacVendor; }))
        around.vendors = content::macVendors();
    if (looksAt(configuration, [](Field field) {
            return field == Field::Subnet || field == Field::SwitchPort || field == Field::LastSeen;
        })) {
        if (const auto read = readObservations(); !read)
            return fail(read.error());
        around.observations = observed.seen;
    }
    return around;
}

bool Commands::surroundingsChanged()
{
    if (!d->cached)
        return false;
    const site::Membership &membership = d->cached->membership();
    const qint64 last = d->observed.last;
    if (membership.needsObservations() && d->readObservations() && d->observed.last != last)
        d->surroundingsMoved = true;
    const qint64 age = d->clock.utcMs() - membership.surroundings().atMs;
    // A zone that the machine's administrator changed counts from the next edit, or from then on.
    if (membership.needsTime() && (age >= RecountMs || age < 0))
        d->surroundingsMoved = true;
    return d->surroundingsMoved;
}

Result<void> Commands::changeCollection(CollectionId id, const CollectionChange &change)
{
    std::optional<QString> name;
    if (change.name) {
        const auto checked = Private::checkedName(*change.name);
        if (!checked)
            return fail(checked.error());
        name = *checked;
    }
    return d->site->change([&]() -> Result<void> {
        auto &collections = d->site->collections();
        if (const auto own = d->refuseBuiltIn(id); !own)
            return own;
        const auto before = collections.collection(id);
        if (!before)
            return fail(before.error());
        const auto now = d->snapshot();
        if (!now)
            return fail(now.error());
        Result<void> done = name ? collections.rename(id, *name) : Result<void>();
        for (const site::CollectionRule &rule : change.removedRules)
            done = done ? collections.removeRule(id, rule) : done;
        for (const site::MaintenanceWindow &window : change.removedWindows)
            done = done ? collections.removeWindow(id, window) : done;
        if (done && change.limiting)
            done = collections.setLimiting(id, *change.limiting);
        for (const site::CollectionRule &rule : change.addedRules)
            done = done ? collections.addRule(id, rule) : done;
        for (const site::MaintenanceWindow &window : change.addedWindows)
            done = done ? collections.addWindow(id, window) : done;
        done = done ? d->refuseGrowth(**now, withChange(**now, id, change), change.acceptRisk) : done;
        if (!done)
            return done;
        return d->auditChange(before->name, name, change);
    });
}

Result<QJsonObject> Commands::Private::told(const site::CollectionRule &rule)
{
    const QString kind = site::ruleKindKey(rule.kind);
    if (rule.kind == site::CollectionRule::Kind::Query)
        return QJsonObject{{kind, site::queryText(rule.query)}};
    const auto other = site->collections().collection(rule.other);
    if (!other)
        return fail(other.error());
    return QJsonObject{{kind, other->name}};
}

Result<void> Commands::Private::auditChange(const QString &collection, const std::optional<QString> &name,
                                            const CollectionChange &change)
{
    QJsonObject detail;
    if (name)
        detail[u"name"_s] = *name;
    if (change.limiting) {
        const auto limiting = site->collections().collection(*change.limiting);
        if (!limiting)
            return fail(limiting.error());
        detail[u"limiting"_s] = limiting->name;
    }
    Result<void> done = detail.isEmpty() ? Result<void>() : audit(u"collection.set"_s, collection, detail);
    const auto rules = [&](const QList<site::CollectionRule> &list, const QString &verb) {
        for (const site::CollectionRule &rule : list) {
            const auto text = told(rule);
            done = !done ? done : !text ? Result<void>(fail(text.error())) : audit(verb, collection, *text);
        }
    };
    const auto windows = [&](const QList<site::MaintenanceWindow> &list, const QString &verb) {
        for (const site::MaintenanceWindow &window : list)
            done = done ? audit(verb, collection, {{u"window"_s, site::windowText(window)}}) : done;
    };
    rules(change.removedRules, u"collection.rule-remove"_s);
    windows(change.removedWindows, u"collection.window-remove"_s);
    rules(change.addedRules, u"collection.rule-add"_s);
    windows(change.addedWindows, u"collection.window-add"_s);
    return done;
}

} // namespace slipway::engine
