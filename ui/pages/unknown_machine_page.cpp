// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unknown_machine_page.h"
#include "models/details/properties.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/device_dialog.h"
#include "ui/dialogs/exclusion_dialog.h"
#include "ui/dialogs/unknown_machine_dialog.h"
#include "ui/pages/boot_packets.h"
#include "ui/pages/clear_required.h"
#include "ui/pages/packets_pane.h"
#include "ui/widgets/property_view.h"
#include <QSettings>

using namespace Qt::StringLiterals;

namespace slipway::ui {

UnknownMachinePage::UnknownMachinePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::UnknownMachines, console, actions, console.unknownMachines, parent)
    , m_summary(new PropertyView)
    , m_packetsPane(new PacketsPane(u"unknownMachine"_s))
    , m_packets(new BootPackets(console, this))
{
    setEmptyState(u"device-unknown"_s, tr("No unknown machines"),
                  tr("A machine that asks without being registered shows up here. What it got is remembered, so that "
                     "it is not installed twice. Whether such machines are answered at all is a setting of the "
                     "distribution point."),
                  {});
    if (!list()->restored())
        list()->sortByColumn(models::UnknownMachineModel::Seen, Qt::DescendingOrder);
    showIgnored(false);
    setDefaultAction(u"unknown.register"_s);
    m_summary->setObjectName("unknownMachineSummary");
    details()->addTab(m_summary, tr("Summary"));
    addTable(m_ledger, tr("PXE ledger"), u"unknownMachineLedger"_s);
    details()->addTab(m_packetsPane, tr("Packets"));
    connect(details(), &QTabWidget::currentChanged, this, &UnknownMachinePage::showPackets);
    connect(m_packetsPane, &PacketsPane::exportWanted, this,
            [this] { exportTable(*m_packetsPane->list(), tr("Packets")); });
    connect(m_packets, &BootPackets::changed, this, &UnknownMachinePage::takePackets);
    connectActions();
}

void UnknownMachinePage::connectActions()
{
    on(u"unknown.register"_s, [this] { registerSelected(); });
    on(u"unknown.merge"_s, [this] {
        if (const site::UnprovisionedRecord *record = onlySelected())
            openDialog(new MergeMachineDialog(this->console(), *record, this));
    });
    on(u"unknown.delete"_s, [this] { removeSelected(); });
    on(u"unknown.exclude"_s, [this] { openDialog(new ExclusionDialog(this->console(), selectedMacs(), this)); });
    on(u"unknown.clear"_s, [this] { clearRequired(this->console(), selected(), this); });
    on(u"unknown.ignore"_s, [this] { ignore(true); });
    on(u"unknown.notice"_s, [this] { ignore(false); });
    on(u"unknown.show-ignored"_s, [this] { showIgnored(action(u"unknown.show-ignored"_s)->isChecked()); });
}

/// One that only asked has no record to take over: it becomes a device by what it said of itself.
void UnknownMachinePage::registerSelected()
{
    if (const site::UnprovisionedRecord *record = onlySelected())
        return openDialog(new RegisterMachineDialog(console(), *record, this));
    const models::UnknownMachineRow *row = console().unknownMachines.find(list()->currentKey());
    if (!row)
        return;
    engine::NewDevice known;
    known.macs = {row->address};
    known.smbiosGuid = Guid::parse(row->guid.toStdString());
    openDialog(new DeviceDialog(console(), known, this));
}

QStringList UnknownMachinePage::ignored() const
{
    return QSettings().value(u"unknown-machines/ignored"_s).toStringList();
}

/// A matter of who looks, not of the site: the machine is answered, or not, as before.
void UnknownMachinePage::ignore(bool ignored)
{
    QStringList macs = this->ignored();
    int count = 0;
    for (const QString &key : list()->selectedKeys()) {
        const models::UnknownMachineRow *row = console().unknownMachines.find(key);
        if (!row || row->ignored == ignored)
            continue;
        ++count;
        if (ignored)
            macs += row->mac;
        else
            macs.removeAll(row->mac);
    }
    QSettings().setValue(u"unknown-machines/ignored"_s, macs);
    showIgnored(action(u"unknown.show-ignored"_s)->isChecked());
    if (ignored && count > 0)
        console().notify(
            {u"ignored"_s, Notice::Level::Info,
             tr("%n machine(s) are not listed here any more. They are answered, or not, as before; to keep "
                "them from booting, exclude them.",
                nullptr, count),
             u"unknown.show-ignored"_s, tr("Show Ignored")});
}

void UnknownMachinePage::showIgnored(bool shown)
{
    const QStringList macs = ignored();
    console().unknownMachines.setIgnored(QSet<QString>(macs.begin(), macs.end()));
    console().unknownMachines.showIgnored(shown);
    console().unknownMachines.update(*console().snapshot(), *console().ledger());
    refresh();
}

QString UnknownMachinePage::countText(int shown, int all) const
{
    const int hidden = action(u"unknown.show-ignored"_s)->isChecked() ? 0 : console().unknownMachines.ignoredCount();
    const QString text = ListPage::countText(shown, all);
    return hidden > 0 ? text + u" \u00B7 "_s + tr("%n ignored", nullptr, hidden) : text;
}

QList<DeviceId> UnknownMachinePage::selected() const
{
    QList<DeviceId> records;
    for (const QString &key : list()->selectedKeys()) {
        if (const models::UnknownMachineRow *row = console().unknownMachines.find(key); row && row->id.isValid())
            records += row->id;
    }
    return records;
}

const site::UnprovisionedRecord *UnknownMachinePage::onlySelected() const
{
    const QList<DeviceId> records = selected();
    return records.size() == 1 ? console().ledger()->unprovisioned(records.first()) : nullptr;
}

QList<MacAddress> UnknownMachinePage::selectedMacs() const
{
    QList<MacAddress> macs;
    for (const QString &key : list()->selectedKeys()) {
        const models::UnknownMachineRow *row = console().unknownMachines.find(key);
        if (row && !row->address.isNull() && !macs.contains(row->address))
            macs += row->address;
    }
    return macs;
}

void UnknownMachinePage::enableActions(const QStringList &selectedKeys)
{
    const bool one = selectedKeys.size() == 1;
    const bool recorded = !selectedKeys.isEmpty() && selected().size() == selectedKeys.size();
    int ignored = 0;
    for (const QString &key : selectedKeys) {
        const models::UnknownMachineRow *row = console().unknownMachines.find(key);
        ignored += row && row->ignored;
    }
    const QList<MacAddress> macs = selectedMacs();
    action(u"unknown.register"_s)->setEnabled(one);
    action(u"unknown.merge"_s)->setEnabled(one && recorded);
    action(u"unknown.delete"_s)->setEnabled(recorded);
    action(u"unknown.clear"_s)->setEnabled(recorded);
    action(u"unknown.ignore"_s)->setEnabled(ignored < selectedKeys.size());
    action(u"unknown.notice"_s)->setEnabled(ignored > 0);
    action(u"unknown.show-ignored"_s)->setEnabled(true);
    action(u"unknown.exclude"_s)->setEnabled(std::any_of(macs.begin(), macs.end(), [this](const MacAddress &mac) {
        return !console().snapshot()->isExcluded(mac);
    }));
}

void UnknownMachinePage::showDetails()
{
    const models::UnknownMachineRow *row = console().unknownMachines.find(list()->currentKey());
    if (!row)
        return;
    details()->setTabVisible(1, row->id.isValid());
    m_summary->setProperties(row->id.isValid()
                                 ? models::deviceProperties(*console().snapshot(), *console().ledger(), row->id)
                                 : models::seenMachineProperties(*row));
    m_ledger.update(*console().snapshot(), *console().ledger(), row->id);
    showPackets();
}

/// Of its newest boot: who was not answered has nothing else to show.
void UnknownMachinePage::showPackets()
{
    const models::UnknownMachineRow *row = console().unknownMachines.find(list()->currentKey());
    const auto wanted = row ? std::pair(row->address, row->seenMs) : m_packetsOf;
    if (details()->currentWidget() != m_packetsPane || wanted == m_packetsOf)
        return;
    if (wanted.first != m_packetsOf.first) {
        m_packetsPane->setTrail({}, false);
        m_hasBoot = false;
    }
    m_packetsOf = wanted;
    using Boots = QList<session::BootSession>;
    console().run<Boots>(
        this,
        [mac = wanted.first](engine::Commands &commands) {
            return commands.sessions({{}, 1, mac});
        },
        [this, wanted](const Result<Boots> &boots) {
            if (wanted != m_packetsOf)
                return;
            if (!boots.ok())
                return console().report(boots.error());
            if (boots->isEmpty())
                return m_packetsPane->setTrail({}, true);
            m_hasBoot = true;
            m_packets->follow(boots->first());
            takePackets();
        });
}

void UnknownMachinePage::takePackets()
{
    if (m_hasBoot) // else they are of the machine that was selected before
        m_packetsPane->setTrail(m_packets->trail(), m_packets->isLoaded());
}

void UnknownMachinePage::removeSelected()
{
    const QList<DeviceId> records = selected();
    BulkJob job{tr("Delete Unknown Machines"), {}, [](engine::Commands &commands, const QString &key) {
                    return commands.removeDevices({DeviceId{key.toLongLong()}});
                }};
    job.whole = [records](engine::Commands &commands, const QStringList &) { return commands.removeDevices(records); };
    QStringList names;
    for (const DeviceId id : records) {
        const site::UnprovisionedRecord *record = console().ledger()->unprovisioned(id);
        names += record ? models::macText(record->mac) : QString::number(id.value);
        job.rows += {QString::number(id.value), names.last()};
    }
    const Consequence text{u"delete-unknown"_s,
                           tr("Delete %n Unknown Machine(s)", nullptr, int(records.size())),
                           tr("It is forgotten what has run on %n machine(s). Required deployments for unknown "
                              "computers start on them again.",
                              nullptr, int(records.size())),
                           names,
                           tr("The list shows them while the history of boots knows them. Ignore hides them."),
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text, [this, job] { BulkDialog::start(console(), job, this); }, this));
}

} // namespace slipway::ui
