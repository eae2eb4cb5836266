// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unknown_machine_page.h"
#include "models/details/properties.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/exclusion_dialog.h"
#include "ui/dialogs/unknown_machine_dialog.h"
#include "ui/pages/clear_required.h"
#include "ui/widgets/property_view.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

UnknownMachinePage::UnknownMachinePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::UnknownMachines, console, actions, console.unknownMachines, parent), m_summary(new PropertyView)
{
    setEmptyState(u"device-unknown"_s, tr("No unknown machines"),
                  tr("A machine that gets a deployment without being registered is remembered here, so that it is not "
                     "installed twice. Whether such machines are answered at all is a setting of the distribution "
                     "point."),
                  {});
    setDefaultAction(u"unknown.register"_s);
    m_summary->setObjectName("unknownMachineSummary");
    details()->addTab(m_summary, tr("Summary"));
    addTable(m_ledger, tr("PXE ledger"), u"unknownMachineLedger"_s);
    on(u"unknown.register"_s, [this] {
        if (const site::UnprovisionedRecord *record = onlySelected())
            openDialog(new RegisterMachineDialog(this->console(), *record, this));
    });
    on(u"unknown.merge"_s, [this] {
        if (const site::UnprovisionedRecord *record = onlySelected())
            openDialog(new MergeMachineDialog(this->console(), *record, this));
    });
    on(u"unknown.delete"_s, [this] { removeSelected(); });
    on(u"unknown.exclude"_s, [this] { openDialog(new ExclusionDialog(this->console(), selectedMacs(), this)); });
    on(u"unknown.clear"_s, [this] { clearRequired(this->console(), selected(), this); });
}

QList<DeviceId> UnknownMachinePage::selected() const
{
    QList<DeviceId> records;
    for (const QString &key : list()->selectedKeys())
        records += DeviceId{key.toLongLong()};
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
    for (const DeviceId id : selected()) {
        const site::UnprovisionedRecord *record = console().ledger()->unprovisioned(id);
        if (record && !record->mac.isNull() && !macs.contains(record->mac))
            macs += record->mac;
    }
    return macs;
}

void UnknownMachinePage::enableActions(const QStringList &selectedKeys)
{
    const bool any = !selectedKeys.isEmpty();
    const QList<MacAddress> macs = selectedMacs();
    action(u"unknown.register"_s)->setEnabled(selectedKeys.size() == 1);
    action(u"unknown.merge"_s)->setEnabled(selectedKeys.size() == 1);
    action(u"unknown.delete"_s)->setEnabled(any);
    action(u"unknown.clear"_s)->setEnabled(any);
    action(u"unknown.exclude"_s)->setEnabled(std::any_of(macs.begin(), macs.end(), [this](const MacAddress &mac) {
        return !console().snapshot()->isExcluded(mac);
    }));
}

void UnknownMachinePage::showDetails()
{
    const DeviceId record{list()->currentKey().toLongLong()};
    m_summary->setProperties(models::deviceProperties(*console().snapshot(), *console().ledger(), record));
    m_ledger.update(*console().snapshot(), *console().ledger(), record);
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
                           {},
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text, [this, job] { BulkDialog::start(console(), job, this); }, this));
}

} // namespace slipway::ui
