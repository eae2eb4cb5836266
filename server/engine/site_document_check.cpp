// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/site_document_check.h"
#include "server/engine/commands.h"
#include "server/site/folded.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

class Check
{
public:
    Check(const SiteDocument &document, JsonFaults &faults) : m_document(document), m_faults(faults) {}

    void run()
    {
        names();
        identities();
        lists();
        settings();
        references();
        circles();
    }

private:
    void fault(const QString &path, const QString &sentence) { JsonCursor({}, path, m_faults).fault(sentence); }
    void unique(QHash<QString, qsizetype> &seen, const QString &name, qsizetype at, const QString &path)
    {
        if (!Commands::isName(name))
            fault(path + u".name"_s, u"\"%1\" cannot be a name: 1 to 255 characters on one line"_s.arg(name));
        if (seen.contains(site::folded(name)))
            fault(path + u".name"_s, u"the name \"%1\" occurs twice"_s.arg(name));
        seen.insert(site::folded(name), at);
    }
    void known(const QHash<QString, qsizetype> &seen, const QString &name, const QString &path, const QString &kind)
    {
        if (!seen.contains(site::folded(name.trimmed())))
            fault(path, u"there is no %1 \"%2\" in the document"_s.arg(kind, name));
    }
    void names();
    void identities();
    void lists();
    void settings();
    void references();
    void circles();

    const SiteDocument &m_document;
    JsonFaults &m_faults;
    QHash<QString, qsizetype> m_devices, m_collections, m_images, m_sequences;
    QSet<DeploymentId> m_deployments;
};

void Check::names()
{
    for (const QString &builtIn : {u"All Systems"_s, u"All Unknown Computers"_s})
        m_collections.insert(site::folded(builtIn), -1);
    for (qsizetype at = 0; at < m_document.devices.size(); ++at) {
        if (!m_document.devices[at].unprovisioned)
            unique(m_devices, m_document.devices[at].device.name, at, m_document.devices[at].path);
    }
    for (qsizetype at = 0; at < m_document.collections.size(); ++at)
        unique(m_collections, m_document.collections[at].name, at, m_document.collections[at].path);
    for (qsizetype at = 0; at < m_document.bootImages.size(); ++at)
        unique(m_images, m_document.bootImages[at].image.name, at, m_document.bootImages[at].path);
    for (qsizetype at = 0; at < m_document.taskSequences.size(); ++at)
        unique(m_sequences, m_document.taskSequences[at].name, at, m_document.taskSequences[at].path);
    for (const SiteDocument::Deployment &deployment : m_document.deployments) {
        const DeploymentId &id = deployment.deployment.id;
        if (id.isValid() && m_deployments.contains(id))
            fault(deployment.path + u".id"_s, u"the id %1 occurs twice"_s.arg(id.value));
        m_deployments.insert(id);
    }
}

void Check::identities()
{
    QSet<MacAddress> macs;
    QSet<Guid> guids, recordGuids;
    for (const SiteDocument::Device &device : m_document.devices) {
        if (!device.unprovisioned) {
            for (const MacAddress &mac : device.device.macs) {
                if (macs.contains(mac))
                    fault(device.path + u".macs"_s,
                          u"the MAC address %1 belongs to two devices"_s.arg(QString::fromStdString(mac.toString())));
                macs.insert(mac);
            }
        }
        QSet<Guid> &taken = device.unprovisioned ? recordGuids : guids;
        if (const auto &guid = device.device.smbiosGuid) {
            if (taken.contains(*guid))
                fault(device.path + u".smbiosGuid"_s,
                      u"the GUID %1 belongs to two devices"_s.arg(QString::fromStdString(guid->toString())));
            taken.insert(*guid);
        }
        QSet<DeploymentId> rows;
        for (const policy::LedgerRow &row : device.ledger) {
            if (rows.contains(row.deployment))
                fault(device.path + u".ledger"_s, u"the deployment %1 occurs twice"_s.arg(row.deployment.value));
            rows.insert(row.deployment);
        }
    }
}

void Check::lists()
{
    QSet<MacAddress> excluded;
    for (qsizetype at = 0; at < m_document.exclusions.size(); ++at) {
        if (excluded.contains(m_document.exclusions[at].mac))
            fault(u"exclusions[%1].mac"_s.arg(at), u"the MAC address occurs twice"_s);
        excluded.insert(m_document.exclusions[at].mac);
    }
    const QSet<MacAddress> macs(m_document.duplicateMacs.begin(), m_document.duplicateMacs.end());
    const QSet<Guid> guids(m_document.duplicateGuids.begin(), m_document.duplicateGuids.end());
    if (macs.size() != m_document.duplicateMacs.size() || guids.size() != m_document.duplicateGuids.size())
        fault(u"duplicateIds"_s, u"an identifier occurs twice"_s);
}

/// What two settings say together; each by itself was checked where it was read.
void Check::settings()
{
    const site::Settings settings = site::settingsFrom(m_document.settings);
    if (settings.riskMaximumSize > 0 && settings.riskMaximumSize <= settings.riskDefaultSize)
        fault(u"settings.risk.maximum-size"_s,
              u"must be 0 (no limit) or more than risk.default-size, which is %1"_s.arg(settings.riskDefaultSize));
}

void Check::references()
{
    for (const SiteDocument::Device &device : m_document.devices) {
        const DeploymentId &preferred = device.device.preferredDeployment;
        if (preferred.isValid() && !m_deployments.contains(preferred))
            fault(device.path + u".preferredDeployment"_s,
                  u"there is no deployment %1 in the document"_s.arg(preferred.value));
    }
    for (const SiteDocument::Collection &collection : m_document.collections) {
        if (!collection.limiting.isEmpty())
            known(m_collections, collection.limiting, collection.path + u".limiting"_s, u"collection"_s);
        for (qsizetype at = 0; at < collection.members.size(); ++at)
            known(m_devices, collection.members[at], collection.path + u".members[%1]"_s.arg(at), u"device"_s);
        for (qsizetype at = 0; at < collection.includes.size(); ++at)
            known(m_collections, collection.includes[at], collection.path + u".include[%1]"_s.arg(at), u"collection"_s);
        for (qsizetype at = 0; at < collection.excludes.size(); ++at)
            known(m_collections, collection.excludes[at], collection.path + u".exclude[%1]"_s.arg(at), u"collection"_s);
    }
    for (const SiteDocument::TaskSequence &sequence : m_document.taskSequences) {
        if (!sequence.bootImage.isEmpty())
            known(m_images, sequence.bootImage, sequence.path + u".bootImage"_s, u"boot image"_s);
    }
    for (const SiteDocument::Deployment &deployment : m_document.deployments) {
        known(m_sequences, deployment.taskSequence, deployment.path + u".taskSequence"_s, u"task sequence"_s);
        known(m_collections, deployment.collection, deployment.path + u".collection"_s, u"collection"_s);
    }
}

/// Limits only: rules are checked where they are added, with the limits that stand then.
void Check::circles()
{
    QSet<qsizetype> ending; // whose limits are known to come to an end
    for (qsizetype start = 0; start < m_document.collections.size(); ++start) {
        QSet<qsizetype> walked;
        for (qsizetype at = start; at >= 0 && !ending.contains(at);) {
            if (walked.contains(at)) {
                fault(m_document.collections[at].path + u".limiting"_s,
                      u"the collections limit one another in a circle"_s);
                return;
            }
            walked.insert(at);
            at = m_collections.value(site::folded(m_document.collections[at].limiting), -1);
        }
        ending.unite(walked);
    }
}

} // namespace

void checkSiteDocument(const SiteDocument &document, JsonFaults &faults)
{
    Check(document, faults).run();
}

} // namespace slipway::engine
