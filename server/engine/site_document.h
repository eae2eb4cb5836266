// SPDX-License-Identifier: GPL-3.0-or-later
// The site document (the outer contract): the whole configuration as one JSON value, read, written and checked without
// a site. Things name one another in it.
#pragma once
#include "server/policy/ledger.h"
#include "server/site/snapshot.h"

namespace slipway::engine {

struct SiteDocument
{
    struct Device
    {
        site::Device device; ///< without its id
        bool unprovisioned = false;
        QList<policy::LedgerRow> ledger; ///< without the device
        site::RamdiskTuning ramdisk;
        QList<site::Variable> variables;
        QString path; ///< "devices[3]"
    };
    struct Collection
    {
        QString name;
        QString limiting; ///< empty: All Systems
        QStringList members, includes, excludes;
        QList<site::Architecture> unknown;
        QList<site::CollectionQuery> queries;
        QList<site::MaintenanceWindow> windows;
        site::RamdiskTuning ramdisk;
        QList<site::Variable> variables;
        QString path;
    };
    struct BootImage
    {
        site::BootImage image; ///< files with their name, role and `source`: where the content is to be read
        bool firmwareGiven = true;
        QString path;
    };
    struct TaskSequence
    {
        QString name, bootImage;
        QString path;
    };
    struct Deployment
    {
        site::Deployment deployment; ///< an invalid id: the next number
        QString taskSequence, collection;
        QString path;
    };

    QString siteCode; ///< empty: the site keeps its own
    QHash<QString, QString> settings;
    QList<Device> devices;
    QList<Collection> collections;
    site::RamdiskTuning allSystems, allUnknown; ///< of the built-in collections, which are not listed
    QList<site::Variable> allSystemsVariables, allUnknownVariables;
    QList<BootImage> bootImages;
    QList<TaskSequence> taskSequences;
    QList<Deployment> deployments;
    QList<site::Exclusion> exclusions;
    QList<MacAddress> duplicateMacs;
    QList<Guid> duplicateGuids;
    DeploymentId highestDeployment; ///< ever used, where none of the others says so
    QStringList warnings;
};

/// `folder`: where the document lies; content is read below it. Refused with the way to what is wrong.
Result<SiteDocument> readSiteDocument(const QByteArray &json, const QString &folder);

/// Where the content of each file of the images goes, relative to the document: `<document>.files/<image>/<name>`.
/// Hostile names are escaped, and no two files meet on a file system that ignores case. Empty for what is found again
/// in the image's own WIM.
QHash<BootImageId, QStringList> contentPaths(const QList<site::BootImage> &images, const QString &documentName);

/// Their number: what a document without secrets leaves out.
int secretVariables(const site::Configuration &all);

/// The same bytes for the same site. `paths`: as contentPaths() says; content that is missing has its bare name.
QByteArray siteDocumentText(const site::Snapshot &snapshot, const policy::Ledger &ledger,
                            const QHash<BootImageId, QStringList> &paths, qint64 highestDeployment, bool secrets);

/// The number in an id with that site code; none: another site's, or not of our making.
std::optional<qint64> deploymentNumber(const DeploymentId &id, const QString &siteCode);

struct SiteExport
{
    int devices = 0, collections = 0, bootImages = 0, deployments = 0;
    int files = 0;        ///< of content
    QStringList warnings; ///< English
};
struct SiteImport
{
    QString siteCode;
    int devices = 0, unprovisioned = 0, collections = 0, bootImages = 0, taskSequences = 0, deployments = 0;
    int missingFiles = 0;
    QStringList warnings; ///< English
};

} // namespace slipway::engine
