// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collection_page.h"
#include "models/details/properties.h"
#include "models/site/ramdisk_model.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/collection_properties_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/deploy_wizard.h"
#include "ui/dialogs/export_list_dialog.h"
#include "ui/dialogs/growth_dialog.h"
#include "ui/dialogs/members_dialog.h"
#include "ui/dialogs/membership_dialogs.h"
#include "ui/dialogs/relations_dialog.h"
#include "ui/dialogs/variable_dialog.h"
#include "ui/pages/clear_required.h"
#include "ui/pages/deployment_page.h"
#include "ui/pages/device_drag.h"
#include "ui/pages/variables_tab.h"
#include "ui/shell/deeds.h"
#include "ui/widgets/property_view.h"
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::ui {

CollectionPage::CollectionPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::Collections, console, actions, console.collections, parent)
    , m_summary(new PropertyView)
    , m_variables(new VariablesTab(console, u"collection"_s))
{
    setEmptyState(u"collection"_s, tr("No collections yet"), tr("Deployments go to collections of devices."),
                  u"collection.add"_s);
    setDefaultAction(u"collection.members"_s);
    m_summary->setObjectName("collectionSummary");
    details()->addTab(m_summary, tr("Summary"));
    m_memberList = addTable(m_members, tr("Members"), u"collectionMembers"_s);
    addTable(m_rules, tr("Rules"), u"collectionRules"_s);
    hideCounts(*addTable(m_deployments, tr("Deployments"), u"collectionDeployments"_s));
    addTable(m_windows, tr("Maintenance windows"), u"collectionWindows"_s);
    details()->addTab(m_variables, tr("Variables"));
    list()->setDropFormat(DeviceDragFormat, [this](const QString &key) {
        const site::Collection *collection = this->console().snapshot()->collection({key.toLongLong()});
        return collection && !collection->builtIn;
    });
    connect(list(), &ListView::dropped, this,
            [this](const QStringList &keys, const QString &onKey) { addDropped(keys, {onKey.toLongLong()}); });
    connectActions();
}

void CollectionPage::connectActions()
{
    on(u"collection.add"_s, [this] { openDialog(new CollectionDialog(this->console(), this)); });
    on(u"collection.edit"_s, [this] {
        if (const site::Collection *collection = current())
            openDialog(new CollectionPropertiesDialog(this->console(), *collection, this));
    });
    on(u"collection.rules"_s, [this] {
        if (const site::Collection *collection = current())
            openDialog(new CollectionPropertiesDialog(this->console(), *collection, this,
                                                      CollectionPropertiesDialog::Tab::Rules));
    });
    on(u"collection.windows"_s, [this] {
        if (const site::Collection *collection = current())
            openDialog(new CollectionPropertiesDialog(this->console(), *collection, this,
                                                      CollectionPropertiesDialog::Tab::Windows));
    });
    on(u"collection.members"_s, [this] {
        if (const site::Collection *collection = current())
            openDialog(new MembersDialog(this->console(), *collection, this));
    });
    on(u"collection.deploy"_s, [this] {
        if (const site::Collection *collection = current())
            openDialog(new DeployWizard(this->console(), {}, collection->id, this));
    });
    on(u"collection.clear"_s, [this] {
        if (const site::Collection *collection = current())
            clearRequired(this->console(), collection->id, this);
    });
    on(u"collection.variable"_s, [this] {
        engine::VariableOwners owners;
        for (const site::Collection *collection : selected())
            owners.collections += collection->id;
        openDialog(new VariableDialog(this->console(), owners, {}, {}, this));
    });
    on(u"collection.tuning"_s, [this] {
        if (const site::Collection *collection = current())
            this->console().show(Node::Tuning, {models::RamdiskOwner{collection->id, {}}.keyText()});
    });
    on(u"collection.delete"_s, [this] { removeSelected(); });
    on(u"collection.show"_s,
       [this] { this->console().show(Node::Devices, {u"collection:"_s + list()->currentKey()}); });
    on(u"collection.relations"_s, [this] {
        if (const site::Collection *collection = current())
            openDialog(new RelationsDialog(this->console(), collection->id, this));
    });
    on(u"collection.update"_s, [this] { updateMembership(); });
    on(u"collection.export"_s, [this] {
        if (const site::Collection *collection = current())
            openDialog(new ExportListDialog(this->console(), *m_memberList,
                                            tr("Members of %1").arg(models::displayText(collection->name)),
                                            u"members"_s, this));
    });
    on(u"collection.copy"_s, [this] {
        if (const site::Collection *collection = current())
            openDialog(new CopyCollectionDialog(this->console(), *collection, this));
    });
}

const site::Collection *CollectionPage::current() const
{
    return console().snapshot()->collection({list()->currentKey().toLongLong()});
}

QList<const site::Collection *> CollectionPage::selected() const
{
    QList<const site::Collection *> collections;
    for (const QString &key : list()->selectedKeys()) {
        if (const site::Collection *collection = console().snapshot()->collection({key.toLongLong()}))
            collections += collection;
    }
    return collections;
}

void CollectionPage::enableActions(const QStringList &selectedKeys)
{
    const QList<const site::Collection *> all = selected();
    const site::Collection *one = selectedKeys.size() == 1 ? all.value(0) : nullptr;
    const bool custom = one && !one->builtIn;
    for (const QString &id : {u"collection.edit"_s, u"collection.rules"_s, u"collection.windows"_s,
                              u"collection.members"_s, u"collection.copy"_s, u"collection.show"_s})
        action(id)->setEnabled(custom);
    action(u"collection.update"_s)->setEnabled(true);
    for (const QString &id : {u"collection.deploy"_s, u"collection.clear"_s, u"collection.tuning"_s,
                              u"collection.relations"_s, u"collection.export"_s})
        action(id)->setEnabled(one);
    action(u"collection.variable"_s)->setEnabled(!all.isEmpty());
    action(u"collection.delete"_s)
        ->setEnabled(std::any_of(all.begin(), all.end(),
                                 [](const site::Collection *collection) { return !collection->builtIn; }));
}

void CollectionPage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const CollectionId collection{list()->currentKey().toLongLong()};
    m_summary->setProperties(models::collectionProperties(snapshot, collection));
    m_members.updateMembers(snapshot, *console().ledger(), collection, &console().devices);
    m_deployments.update(snapshot, snapshot.deploymentsTo(collection), console().clock().utcMs());
    m_rules.update(snapshot, collection);
    m_windows.update(snapshot, collection, console().clock().utcMs());
    m_variables->showCollection(collection);
}

/// All of them: who is in one may decide who is in another.
void CollectionPage::updateMembership()
{
    QHash<CollectionId, int> before;
    for (const site::Collection &collection : console().snapshot()->configuration().collections)
        before.insert(collection.id, console().snapshot()->memberCount(collection.id));
    console().attempt<site::SnapshotPointer>(
        [](engine::Commands &commands) { return commands.evaluateMembership(); },
        [this, before](const site::SnapshotPointer &now) {
            QStringList changed;
            for (const site::Collection &collection : now->configuration().collections) {
                const int was = before.value(collection.id), is = now->memberCount(collection.id);
                if (was != is)
                    //: A collection, how many members it had and has.
                    changed +=
                        tr("%1: %2 \u2192 %3")
                            .arg(models::displayText(collection.name), QLocale().toString(was), QLocale().toString(is));
            }
            const QString text =
                changed.isEmpty()
                    ? tr("The membership of every collection was evaluated. The numbers of members are the same.")
                    : tr("The membership of every collection was evaluated. %1").arg(models::nameListText(changed, 5));
            console().notify({u"membership"_s, Notice::Level::Info, text, {}, {}});
        });
}

void CollectionPage::removeSelected()
{
    BulkJob job{tr("Delete Collections"), {}, [](engine::Commands &commands, const QString &key) {
                    return commands.removeCollection({key.toLongLong()});
                }};
    QStringList names;
    for (const site::Collection *collection : selected()) {
        if (collection->builtIn)
            continue;
        names += collection->name;
        job.rows += {QString::number(collection->id.value), collection->name};
    }
    if (names.isEmpty())
        return;
    const Consequence text{
        u"delete-collection"_s,
        names.size() == 1 ? tr("Delete Collection") : tr("Delete Collections"),
        tr("%n collection(s) are removed. Their members stay in the site.", nullptr, int(names.size())),
        names,
        tr("A collection that deployments or other collections need cannot be removed."),
        tr("Delete"),
        true};
    openDialog(new ConfirmDialog(
        console(), text, [this, job] { BulkDialog::start(console(), job, this); }, this));
}

void CollectionPage::addDropped(const QStringList &devices, CollectionId collection)
{
    const site::Collection *into = console().snapshot()->collection(collection);
    QList<site::Member> members, added;
    for (const DeviceId device : deviceIds(devices)) {
        if (!into || !console().snapshot()->device(device))
            continue;
        members += site::Member{device};
        if (!into->devices.contains(device))
            added += members.last();
    }
    if (members.isEmpty())
        return console().notify({u"dropped"_s,
                                 Notice::Level::Warning,
                                 tr("Unknown machines cannot be members of a collection. Register them first."),
                                 {},
                                 {}});
    const QString name = models::displayText(into->name);
    const Deed deed = changedMembers(into->name, {collection, added, {}});
    addToCollection(
        console(), collection, members,
        [this, name, deed, changed = !added.isEmpty(), count = int(members.size())] {
            if (changed)
                console().did(deed);
            console().notify({u"dropped"_s,
                              Notice::Level::Info,
                              tr("%n device(s) are members of %1 now.", nullptr, count).arg(name),
                              {},
                              {}});
        },
        this);
}

} // namespace slipway::ui
