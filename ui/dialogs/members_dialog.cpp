// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/members_dialog.h"
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "ui/look/icons.h"
#include "ui/shell/deeds.h"
#include "ui/widgets/labels.h"
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace slipway::ui {

MembersDialog::MembersDialog(Console &console, const site::Collection &collection, QWidget *parent)
    : FormDialog(console, u"members"_s, tr("Members of %1").arg(models::displayText(collection.name)), tr("Save"),
                 parent)
    , m_collection(collection.id)
    , m_model(new QStandardItemModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_count(mutedLabel({}))
{
    setIntro(tr("Tick what belongs to the collection. An unknown computer stands for every machine of its architecture "
                "that is not "
                "registered."));
    const site::Snapshot &snapshot = *console.snapshot();
    for (const site::Architecture architecture :
         {site::Architecture::X86, site::Architecture::X64, site::Architecture::Arm64})
        addMember({{}, architecture}, models::unknownComputerText(architecture), u"device-unknown"_s,
                  collection.unknown.contains(architecture));
    QList<site::Device> devices = snapshot.configuration().devices;
    std::sort(devices.begin(), devices.end(), [](const site::Device &a, const site::Device &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    const QSet<DeviceId> direct(collection.devices.begin(), collection.devices.end());
    for (const site::Device &device : devices) {
        const QString macs = models::macListText(device.macs);
        const QString name = models::displayText(device.name);
        addMember({device.id}, macs.isEmpty() ? name : tr("%1   %2").arg(name, macs), u"device"_s,
                  direct.contains(device.id));
    }
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName("field.search");
    m_search->setAccessibleName(tr("Search members"));
    m_search->setPlaceholderText(tr("Search by name or MAC address"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, models::Tone::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName("field.members");
    m_list->setAccessibleName(tr("Members"));
    m_list->setModel(m_proxy);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({18, 18});
    m_list->setSpacing(1);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(300);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &QStandardItemModel::itemChanged, this, &MembersDialog::updateCount);
    updateCount();
}

void MembersDialog::addMember(const site::Member &member, const QString &text, const QString &iconName, bool checked)
{
    auto *item = new QStandardItem(icon(iconName), text);
    item->setCheckable(true);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    m_model->appendRow(item);
    m_members += member;
    m_before += checked;
}

void MembersDialog::updateCount()
{
    int chosen = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        chosen += m_model->item(row)->checkState() == Qt::Checked;
    m_count->setText(tr("%n chosen", nullptr, chosen));
}

void MembersDialog::submit()
{
    QList<site::Member> added, removed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool now = m_model->item(row)->checkState() == Qt::Checked;
        if (now && !m_before[row])
            added += m_members[row];
        else if (!now && m_before[row])
            removed += m_members[row];
    }
    const site::Collection *collection = console().snapshot()->collection(m_collection);
    const Deed deed = changedMembers(collection ? collection->name : QString(), {m_collection, added, removed});
    runAsking([id = m_collection, added](engine::Commands &commands) { return commands.riskOfMembers(id, added); },
              [id = m_collection, added, removed](engine::Commands &commands, bool acceptRisk) -> Result<void> {
                  // Removing first: if the second step is refused, nobody is a member by surprise.
                  if (!removed.isEmpty()) {
                      const Result<void> result = commands.removeMembers(id, removed);
                      if (!result.ok())
                          return result;
                  }
                  return added.isEmpty() ? Result<void>() : commands.addMembers(id, added, acceptRisk);
              },
              [this, deed, changed = !added.isEmpty() || !removed.isEmpty()] {
                  if (changed)
                      console().did(deed);
              });
}

} // namespace slipway::ui
