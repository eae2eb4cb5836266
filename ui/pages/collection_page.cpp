// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collection_page.h"
#include "models/details/properties.h"
#include "models/site/ramdisk_model.h"
#include "models/texts/display_text.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/collection_properties_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/deploy_dialog.h"
#include "ui/dialogs/members_dialog.h"
#include "ui/pages/clear_required.h"
#include "ui/widgets/property_view.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

CollectionPage::CollectionPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::Collections, console, actions, console.collections, parent), m_summary(new PropertyView)
{
    setEmptyState(u"collection"_s, tr("No collections yet"), tr("Deployments go to collections of devices."),
                  u"collection.add"_s);
    setDefaultAction(u"collection.members"_s);
    list()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_summary->setObjectName("collectionSummary");
    details()->addTab(m_summary, tr("Summary"));
    addTable(m_members, tr("Members"), u"collectionMembers"_s);
    addTable(m_deployments, tr("Deployments"), u"collectionDeployments"_s);
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
            openDialog(new DeployDialog(this->console(), {}, collection->id, this));
    });
    on(u"collection.clear"_s, [this] {
        if (const site::Collection *collection = current())
            clearRequired(this->console(), collection->id, this);
    });
    on(u"collection.tuning"_s, [this] {
        if (const site::Collection *collection = current())
            this->console().show(Node::Tuning, {models::RamdiskOwner{collection->id, {}}.keyText()});
    });
    on(u"collection.delete"_s, [this] { removeCurrent(); });
}

const site::Collection *CollectionPage::current() const
{
    return console().snapshot()->collection({list()->currentKey().toLongLong()});
}

void CollectionPage::enableActions(const QStringList &)
{
    const site::Collection *collection = current();
    const bool custom = collection && !collection->builtIn;
    action(u"collection.edit"_s)->setEnabled(custom);
    action(u"collection.rules"_s)->setEnabled(custom);
    action(u"collection.windows"_s)->setEnabled(custom);
    action(u"collection.delete"_s)->setEnabled(custom);
    action(u"collection.members"_s)->setEnabled(custom);
    action(u"collection.deploy"_s)->setEnabled(collection);
    action(u"collection.clear"_s)->setEnabled(collection);
    action(u"collection.tuning"_s)->setEnabled(collection);
}

void CollectionPage::showDetails()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const CollectionId collection{list()->currentKey().toLongLong()};
    m_summary->setProperties(models::collectionProperties(snapshot, collection));
    m_members.updateMembers(snapshot, *console().ledger(), collection);
    m_deployments.update(snapshot, snapshot.deploymentsTo(collection), console().clock().utcMs());
}

void CollectionPage::removeCurrent()
{
    const site::Collection *collection = current();
    if (!collection)
        return;
    const Consequence text{u"delete-collection"_s,
                           tr("Delete Collection"),
                           tr("The collection is removed. Its members stay in the site."),
                           {collection->name},
                           tr("A collection that deployments or other collections need cannot be removed."),
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text,
        [this, id = collection->id] {
            console().attempt([id](engine::Commands &commands) { return commands.removeCollection(id); });
        },
        this));
}

} // namespace slipway::ui
