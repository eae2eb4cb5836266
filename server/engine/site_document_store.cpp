// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/site_document_store.h"
#include "server/site/folded.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// Where each thing of the document came to be in the site.
struct Placed
{
    QHash<QString, DeviceId> devices;
    QHash<QString, CollectionId> collections{{site::folded(u"All Systems"_s), site::AllSystems},
                                             {site::folded(u"All Unknown Computers"_s), site::AllUnknownComputers}};
    QHash<QString, BootImageId> images;
    QHash<QString, TaskSequenceId> sequences;
    template <class T>
    static T find(const QHash<QString, T> &in, const QString &name)
    {
        return in.value(site::folded(name.trimmed()));
    }
};

Result<void> refusedAt(const QString &path, const Error &error)
{
    return failure(error.code, {path + u": "_s + error.args.value(0)});
}

/// Writes a document that was checked into a site that is empty, under both locks.
class Writer
{
public:
    Writer(const SiteDocument &document, store::SiteStore &site, store::StateStore &state, qint64 nowMs,
           const QString &author)
        : m_document(document), m_site(site), m_state(state), m_nowMs(nowMs), m_author(author)
    {
    }

    Result<void> write()
    {
        for (const auto step : {&Writer::identity, &Writer::lists, &Writer::images, &Writer::devices,
                                &Writer::collections, &Writer::deployments, &Writer::preferences}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> identity();
    Result<void> lists();
    Result<void> images();
    Result<void> devices();
    Result<void> collections();
    Result<void> members(const SiteDocument::Collection &collection);
    Result<void> rules(const SiteDocument::Collection &collection);
    Result<void> deployments();
    Result<void> preferences();
    template <class T>
    Result<void> ramdisk(T id, const site::RamdiskTuning &tuning)
    {
        return tuning.isNull() ? Result<void>() : m_site.ramdisks().set(id, tuning);
    }

    template <class T>
    Result<void> variables(T id, const QList<site::Variable> &list)
    {
        for (const site::Variable &variable : list) {
            if (const auto set = m_site.variables().set(id, variable); !set)
                return set;
        }
        return {};
    }

    const SiteDocument &m_document;
    store::SiteStore &m_site;
    store::StateStore &m_state;
    const qint64 m_nowMs;
    const QString m_author;
    Placed m_placed;
};

Result<void> Writer::identity()
{
    const auto current = m_site.siteCode();
    if (!current)
        return fail(current.error());
    const auto highest = m_site.highestDeployment();
    if (!highest)
        return fail(highest.error());
    const QString code = m_document.siteCode.isEmpty() ? *current : m_document.siteCode;
    qint64 used = code == *current ? *highest : 0;
    const auto note = [&](const DeploymentId &id) { used = std::max(used, deploymentNumber(id, code).value_or(0)); };
    note(m_document.highestDeployment);
    for (const SiteDocument::Deployment &deployment : m_document.deployments)
        note(deployment.deployment.id);
    for (const SiteDocument::Device &device : m_document.devices) {
        for (const policy::LedgerRow &row : device.ledger)
            note(row.deployment);
    }
    return m_site.setIdentity(code, used);
}

Result<void> Writer::lists()
{
    if (const auto cleared = m_site.settings().clear(); !cleared)
        return cleared;
    for (auto it = m_document.settings.constBegin(); it != m_document.settings.constEnd(); ++it) {
        if (const auto set = m_site.settings().set(it.key(), it.value()); !set)
            return set;
    }
    for (const site::Exclusion &exclusion : m_document.exclusions) {
        if (const auto added = m_site.exclusions().add({exclusion.mac, exclusion.note, m_author, m_nowMs}); !added)
            return added;
    }
    for (const MacAddress &mac : m_document.duplicateMacs) {
        if (const auto added = m_site.duplicateIds().add(mac); !added)
            return added;
    }
    for (const Guid &guid : m_document.duplicateGuids) {
        if (const auto added = m_site.duplicateIds().add(guid); !added)
            return added;
    }
    return {};
}

Result<void> Writer::images()
{
    for (const SiteDocument::BootImage &image : m_document.bootImages) {
        const auto id = m_site.bootImages().add(image.image);
        if (!id)
            return fail(id.error());
        m_placed.images.insert(site::folded(image.image.name), *id);
    }
    for (const SiteDocument::TaskSequence &sequence : m_document.taskSequences) {
        const auto id =
            m_site.taskSequences().add({{}, sequence.name, Placed::find(m_placed.images, sequence.bootImage)});
        if (!id)
            return fail(id.error());
        m_placed.sequences.insert(site::folded(sequence.name), *id);
    }
    return {};
}

Result<void> Writer::devices()
{
    for (const SiteDocument::Device &one : m_document.devices) {
        DeviceId id;
        if (one.unprovisioned) {
            qint64 made = m_nowMs;
            for (const policy::LedgerRow &row : one.ledger)
                made = std::min(made, row.timeMs);
            const auto added = m_state.addUnprovisioned({{},
                                                         one.device.macs.value(0),
                                                         one.device.smbiosGuid,
                                                         one.device.architecture.value_or(site::Architecture::X64),
                                                         made});
            if (!added)
                return fail(added.error());
            id = *added;
        } else {
            site::Device device = one.device;
            device.preferredDeployment = {}; // it is not there yet
            const auto added = m_site.devices().addCompared(device);
            if (!added)
                return fail(added.error());
            id = *added;
            m_placed.devices.insert(site::folded(device.name), id);
            if (const auto set = ramdisk(id, one.ramdisk); !set)
                return set;
            if (const auto set = variables(id, one.variables); !set)
                return set;
        }
        QList<policy::LedgerRow> rows = one.ledger;
        for (policy::LedgerRow &row : rows)
            row.device = id;
        if (const auto added = m_state.addLedgerRows(rows); !added)
            return added;
    }
    return {};
}

Result<void> Writer::collections()
{
    for (const SiteDocument::Collection &collection : m_document.collections) {
        const auto id = m_site.collections().add(collection.name, site::AllSystems);
        if (!id)
            return fail(id.error());
        m_placed.collections.insert(site::folded(collection.name), *id);
        if (const auto set = ramdisk(*id, collection.ramdisk); !set)
            return set;
        if (const auto set = variables(*id, collection.variables); !set)
            return set;
    }
    for (const auto &[id, tuning] :
         {std::pair(site::AllSystems, m_document.allSystems), {site::AllUnknownComputers, m_document.allUnknown}}) {
        if (const auto set = ramdisk(id, tuning); !set)
            return set;
    }
    for (const auto &[id, list] : {std::pair(site::AllSystems, m_document.allSystemsVariables),
                                   {site::AllUnknownComputers, m_document.allUnknownVariables}}) {
        if (const auto set = variables(id, list); !set)
            return set;
    }
    for (const SiteDocument::Collection &collection : m_document.collections) {
        if (const auto done = members(collection); !done)
            return done;
    }
    // Only now: rules and limits must not run in a circle, and each is held against all that stand.
    for (const SiteDocument::Collection &collection : m_document.collections) {
        if (const auto done = rules(collection); !done)
            return done.error().code == ErrorCode::Refused ? refusedAt(collection.path, done.error()) : done;
    }
    return {};
}

Result<void> Writer::rules(const SiteDocument::Collection &collection)
{
    using Kind = site::CollectionRule::Kind;
    const CollectionId id = Placed::find(m_placed.collections, collection.name);
    QList<site::CollectionRule> rules;
    for (const QString &name : collection.includes)
        rules.append({Kind::Include, Placed::find(m_placed.collections, name)});
    for (const QString &name : collection.excludes)
        rules.append({Kind::Exclude, Placed::find(m_placed.collections, name)});
    for (const site::CollectionQuery &query : collection.queries)
        rules.append({Kind::Query, {}, query});
    for (const site::CollectionRule &rule : std::as_const(rules)) {
        if (const auto added = m_site.collections().addRule(id, rule);
            !added && added.error().code != ErrorCode::AlreadyExists)
            return added;
    }
    for (const site::MaintenanceWindow &window : collection.windows) {
        if (const auto added = m_site.collections().addWindow(id, window); !added)
            return added;
    }
    return {};
}

Result<void> Writer::members(const SiteDocument::Collection &collection)
{
    const CollectionId id = Placed::find(m_placed.collections, collection.name);
    const CollectionId limiting = Placed::find(m_placed.collections, collection.limiting);
    if (limiting.isValid() && limiting != site::AllSystems) {
        if (const auto limited = m_site.collections().setLimiting(id, limiting); !limited)
            return limited;
    }
    QList<site::Member> members;
    for (const QString &name : collection.members)
        members.append({Placed::find(m_placed.devices, name), {}});
    for (const site::Architecture architecture : collection.unknown)
        members.append({{}, architecture});
    return m_site.collections().addMembers(id, members);
}

Result<void> Writer::deployments()
{
    // Those without an id come after those with one, so that no number is given away twice.
    for (const bool withId : {true, false}) {
        for (const SiteDocument::Deployment &one : m_document.deployments) {
            if (one.deployment.id.isValid() != withId)
                continue;
            site::Deployment deployment = one.deployment;
            deployment.taskSequence = Placed::find(m_placed.sequences, one.taskSequence);
            deployment.collection = Placed::find(m_placed.collections, one.collection);
            if (const auto added = m_site.deployments().add(deployment); !added)
                return fail(added.error());
        }
    }
    return {};
}

Result<void> Writer::preferences()
{
    for (const SiteDocument::Device &one : m_document.devices) {
        if (one.unprovisioned || !one.device.preferredDeployment.isValid())
            continue;
        site::Device device = one.device;
        device.id = Placed::find(m_placed.devices, device.name);
        if (const auto updated = m_site.devices().update(device); !updated)
            return updated;
    }
    return {};
}

} // namespace

Result<void> writeSiteDocument(const SiteDocument &document, store::SiteStore &site, store::StateStore &state,
                               qint64 nowMs, const QString &author)
{
    return Writer(document, site, state, nowMs, author).write();
}

} // namespace slipway::engine
