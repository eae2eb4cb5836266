// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/collection_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/shell/deeds.h"
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

void fill(QComboBox *box, const site::Snapshot &snapshot, bool builtIn)
{
    QList<const site::Collection *> collections;
    for (const site::Collection &collection : snapshot.configuration().collections) {
        if (builtIn || !collection.builtIn)
            collections += &collection;
    }
    std::sort(collections.begin(), collections.end(), [](const site::Collection *a, const site::Collection *b) {
        return a->name.compare(b->name, Qt::CaseInsensitive) < 0;
    });
    for (const site::Collection *collection : collections)
        box->addItem(models::displayText(collection->name), collection->id.value);
}

} // namespace

void fillCustomCollections(QComboBox *box, const site::Snapshot &snapshot)
{
    fill(box, snapshot, false);
}

void fillCollections(QComboBox *box, const site::Snapshot &snapshot)
{
    fill(box, snapshot, true);
}

CollectionDialog::CollectionDialog(Console &console, QWidget *parent)
    : FormDialog(console, u"add-collection"_s, tr("Create Device Collection"), tr("Create"), parent)
    , m_name(new QLineEdit)
    , m_limiting(new QComboBox)
{
    setIntro(tr("Deployments go to collections. A machine counts as a member only while it is in the limiting "
                "collection too."));
    addField(tr("&Name"), m_name, u"name"_s);
    fillCollections(m_limiting, *console.snapshot());
    m_limiting->setCurrentIndex(m_limiting->findData(site::AllSystems.value));
    addField(tr("&Limiting collection"), m_limiting, u"limiting"_s);
}

QString CollectionDialog::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("The collection needs a name.") : QString();
}

void CollectionDialog::submit()
{
    const QString name = m_name->text().trimmed();
    const CollectionId limiting{m_limiting->currentData().toLongLong()};
    run<CollectionId>([name, limiting](engine::Commands &commands) { return commands.addCollection(name, limiting); });
}

CollectDialog::CollectDialog(Console &console, const QList<DeviceId> &devices, QWidget *parent)
    : FormDialog(console, u"collect"_s, tr("Add %n Device(s) to a Collection", nullptr, int(devices.size())), tr("Add"),
                 parent)
    , m_devices(devices)
    , m_collection(new QComboBox)
{
    fillCustomCollections(m_collection, *console.snapshot());
    addField(tr("&Collection"), m_collection, u"collection"_s);
    if (m_collection->count() == 0) {
        setIntro(tr("There is no collection of your own yet. Create one under Device Collections first; the built-in "
                    "ones take their "
                    "members by themselves."));
        acceptButton()->setEnabled(false);
    }
}

QString CollectDialog::problem() const
{
    return m_collection->currentIndex() < 0 ? tr("Choose a collection.") : QString();
}

void CollectDialog::submit()
{
    const CollectionId collection{m_collection->currentData().toLongLong()};
    const site::Collection *now = console().snapshot()->collection(collection);
    QList<site::Member> members, added;
    for (const DeviceId device : m_devices) {
        members += site::Member{device};
        if (now && !now->devices.contains(device))
            added += members.last();
    }
    const Deed deed = changedMembers(m_collection->currentText(), {collection, added, {}});
    runAsking([collection, members](engine::Commands &commands) { return commands.riskOfMembers(collection, members); },
              [collection, members](engine::Commands &commands, bool acceptRisk) {
                  return commands.addMembers(collection, members, acceptRisk);
              },
              [this, deed, changed = !added.isEmpty()] {
                  if (changed)
                      console().did(deed);
              });
}

} // namespace slipway::ui
