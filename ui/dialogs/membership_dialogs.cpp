// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/membership_dialogs.h"
#include "models/texts/display_text.h"
#include "ui/shell/deeds.h"
#include <QComboBox>
#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway::ui {

UncollectDialog::UncollectDialog(Console &console, const QList<DeviceId> &devices, QWidget *parent)
    : FormDialog(console, u"uncollect"_s, tr("Remove %n Device(s) from a Collection", nullptr, int(devices.size())),
                 tr("Remove"), parent)
    , m_devices(devices)
    , m_collection(new QComboBox)
{
    setIntro(tr("Only direct members can be taken out. Who is found by a rule leaves when the rule changes."));
    for (const site::Collection &collection : console.snapshot()->configuration().collections) {
        if (const int members = int(membersOf(collection.id).size()); members > 0)
            m_collection->addItem(
                //: %1: a collection. How many of the chosen devices are direct members of it.
                tr("%1 (%n of them)", nullptr, members).arg(models::displayText(collection.name)), collection.id.value);
    }
    addField(tr("&Collection"), m_collection, u"collection"_s);
}

bool UncollectDialog::isPossible(const site::Snapshot &snapshot, const QList<DeviceId> &devices)
{
    const QSet<DeviceId> wanted(devices.begin(), devices.end());
    for (const site::Collection &collection : snapshot.configuration().collections) {
        for (const DeviceId member : collection.builtIn ? QList<DeviceId>() : collection.devices) {
            if (wanted.contains(member))
                return true;
        }
    }
    return false;
}

QList<DeviceId> UncollectDialog::membersOf(CollectionId id) const
{
    const site::Collection *collection = console().snapshot()->collection(id);
    if (!collection || collection->builtIn)
        return {};
    const QSet<DeviceId> direct(collection->devices.begin(), collection->devices.end());
    QList<DeviceId> members;
    for (const DeviceId device : m_devices) {
        if (direct.contains(device))
            members += device;
    }
    return members;
}

QString UncollectDialog::problem() const
{
    return m_collection->currentIndex() < 0 ? tr("None of them is a direct member of a collection.") : QString();
}

void UncollectDialog::submit()
{
    const CollectionId collection{m_collection->currentData().toLongLong()};
    QList<site::Member> members;
    for (const DeviceId device : membersOf(collection))
        members += site::Member{device};
    const site::Collection *now = console().snapshot()->collection(collection);
    const Deed deed = changedMembers(now ? now->name : QString(), {collection, {}, members});
    run([collection, members](engine::Commands &commands) { return commands.removeMembers(collection, members); },
        [this, deed] { console().did(deed); });
}

CopyCollectionDialog::CopyCollectionDialog(Console &console, const site::Collection &collection, QWidget *parent)
    : FormDialog(console, u"copy-collection"_s, tr("Copy %1").arg(models::displayText(collection.name)), tr("Copy"),
                 parent)
    , m_source(collection.id)
    //: The proposed name of a copy.
    , m_name(new QLineEdit(tr("%1 (copy)").arg(collection.name)))
{
    setIntro(tr("The copy has the same limiting collection, direct members, rules and maintenance windows. Nothing is "
                "deployed to it yet."));
    m_name->setMaxLength(255);
    m_name->selectAll();
    addField(tr("&Name"), m_name, u"name"_s);
}

QString CopyCollectionDialog::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("The collection needs a name.") : QString();
}

void CopyCollectionDialog::submit()
{
    const QString name = m_name->text().trimmed();
    run<CollectionId>(
        [source = m_source, name](engine::Commands &commands) { return commands.copyCollection(source, name); });
}

} // namespace slipway::ui
