// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/collection_relations.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway::models {

namespace {

using Kind = CollectionRelation::Kind;

struct RelationTexts
{
    Q_DECLARE_TR_FUNCTIONS(RelationTexts)
public:
    static QString kind(Kind kind);
};

QString RelationTexts::kind(Kind kind)
{
    switch (kind) {
    case Kind::Limits:
        //: Of one collection to the collection in the middle of the picture.
        return tr("is its limit");
    case Kind::Includes:
        //: Of one collection to the collection in the middle of the picture.
        return tr("is included");
    case Kind::Excludes:
        //: Of one collection to the collection in the middle of the picture.
        return tr("is excluded");
    case Kind::Limited:
        //: Of one collection to the collection in the middle of the picture.
        return tr("is limited to it");
    case Kind::IncludedBy:
        //: Of one collection to the collection in the middle of the picture.
        return tr("includes it");
    case Kind::ExcludedBy:
        //: Of one collection to the collection in the middle of the picture.
        return tr("excludes it");
    case Kind::Deployed:
        break;
    }
    return {};
}

QString membersText(const site::Snapshot &snapshot, CollectionId collection)
{
    return RelationTexts::tr("%n member(s)", nullptr, snapshot.memberCount(collection));
}

void add(QList<CollectionRelation> &list, const site::Snapshot &snapshot, Kind kind, CollectionId other)
{
    const site::Collection *collection = snapshot.collection(other);
    if (!collection)
        return;
    //: What one collection is to another, and how many members it has: "is its limit · 14 members".
    const QString detail =
        RelationTexts::tr("%1 \u00B7 %2").arg(RelationTexts::kind(kind), membersText(snapshot, other));
    list += {kind, other, {}, displayText(collection->name), detail};
}

void addDeployments(QList<CollectionRelation> &list, const site::Snapshot &snapshot, CollectionId collection)
{
    for (const site::Deployment *deployment : snapshot.deploymentsTo(collection)) {
        const site::TaskSequence *sequence = snapshot.taskSequence(deployment->taskSequence);
        //: A deployment: its id and its purpose.
        const QString detail =
            RelationTexts::tr("%1 \u00B7 %2").arg(displayText(deployment->id.value), purposeText(deployment->purpose));
        list += {Kind::Deployed, {}, deployment->id, sequence ? displayText(sequence->name) : QString(), detail};
    }
}

} // namespace

CollectionRelations collectionRelations(const site::Snapshot &snapshot, CollectionId id)
{
    CollectionRelations relations;
    const site::Collection *collection = snapshot.collection(id);
    if (!collection)
        return relations;
    relations.name = displayText(collection->name);
    QStringList details{membersText(snapshot, id)};
    if (!collection->devices.isEmpty() && !collection->builtIn)
        details += RelationTexts::tr("%n direct", nullptr, int(collection->devices.size()));
    if (!collection->queries.isEmpty())
        details += RelationTexts::tr("%n query(s)", nullptr, int(collection->queries.size()));
    relations.detail = details.join(u" \u00B7 "_s);
    add(relations.madeOf, snapshot, Kind::Limits, collection->limiting);
    for (const CollectionId other : collection->includes)
        add(relations.madeOf, snapshot, Kind::Includes, other);
    for (const CollectionId other : collection->excludes)
        add(relations.madeOf, snapshot, Kind::Excludes, other);
    for (const site::Collection &other : snapshot.configuration().collections) {
        if (other.limiting == id)
            add(relations.dependents, snapshot, Kind::Limited, other.id);
        if (other.includes.contains(id))
            add(relations.dependents, snapshot, Kind::IncludedBy, other.id);
        if (other.excludes.contains(id))
            add(relations.dependents, snapshot, Kind::ExcludedBy, other.id);
    }
    addDeployments(relations.dependents, snapshot, id);
    return relations;
}

} // namespace slipway::models
