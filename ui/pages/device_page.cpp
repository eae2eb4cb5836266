// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/device_page.h"
#include "models/details/properties.h"
#include "models/site/ramdisk_model.h"
#include "models/texts/entity_text.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/device_dialog.h"
#include "ui/dialogs/exclusion_dialog.h"
#include "ui/dialogs/import_devices_dialog.h"
#include "ui/dialogs/membership_dialogs.h"
#include "ui/dialogs/unknown_machine_dialog.h"
#include "ui/dialogs/variable_dialog.h"
#include "ui/pages/clear_required.h"
#include "ui/pages/deployment_page.h"
#include "ui/pages/device_drag.h"
#include "ui/pages/remedies.h"
#include "ui/pages/variables_tab.h"
#include "ui/shell/deeds.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/property_view.h"
#include "ui/widgets/why_view.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace slipway::ui {

DevicePage::DevicePage(Console &console, ActionRegistry &actions, QWidget *parent)
    : ListPage(Node::Devices, console, actions, console.devices, parent)
    , m_summary(new PropertyView)
    , m_why(new WhyView(u"deviceSteps"_s, u"deviceCandidates"_s))
    , m_variables(new VariablesTab(console, u"device"_s))
    , m_as(new QComboBox)
    , m_within(new QComboBox)
{
    setEmptyState(
        u"device"_s, tr("No devices yet"),
        tr("Add a machine by its MAC address, or start serving and let one ask: it shows up under Live Boots."),
        u"device.add"_s);
    setDefaultAction(u"device.edit"_s);
    m_summary->setObjectName("deviceSummary");
    details()->addTab(m_summary, tr("Summary"));
    buildWhy();
    hideCounts(*addTable(m_deployments, tr("Deployments"), u"deviceDeployments"_s));
    addTable(m_ledger, tr("PXE ledger"), u"deviceLedger"_s);
    addTable(m_collections, tr("Collections"), u"deviceCollections"_s);
    details()->addTab(m_variables, tr("Variables"));
    buildHistory();
    buildWithin();
    list()->setDragFormat(DeviceDragFormat);
    connect(details(), &QTabWidget::currentChanged, this, [this] {
        if (list()->currentRow() >= 0)
            showDetails();
    });
    connectActions();
    connectBulkActions();
}

void DevicePage::buildWhy()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *label = plainLabel(tr("If it asked now, as"), "label");
    label->setBuddy(m_as);
    m_as->setObjectName("deviceWhyAs");
    m_as->setAccessibleName(tr("Firmware that asks"));
    // Option 93: what the firmware of each kind announces.
    m_as->addItem(tr("UEFI x64"), 7);
    m_as->addItem(tr("BIOS"), 0);
    m_as->addItem(tr("UEFI x86"), 6);
    m_as->addItem(tr("UEFI ARM64"), 11);
    layout->addWidget(label);
    layout->addWidget(m_as);
    m_why->addChoice(row);
    details()->addTab(m_why, tr("Why?"));
    connect(m_as, &QComboBox::currentIndexChanged, this, &DevicePage::showWhy);
    connect(m_why, &WhyView::remedyWanted, this, [this](const policy::Remedy &remedy) {
        const policy::BootRequest request = requestOf(DeviceId{list()->currentKey().toLongLong()});
        perform(console(), remedy, {request.mac, request.smbiosGuid, {}}, this);
    });
}

void DevicePage::connectActions()
{
    on(u"device.add"_s, [this] { openDialog(new DeviceDialog(console(), engine::NewDevice{}, this)); });
    on(u"device.import"_s, [this] { openDialog(new ImportDevicesDialog(console(), this)); });
    on(u"device.edit"_s, [this] { edit(); });
    on(u"device.approve"_s, [this] {
        if (const site::UnprovisionedRecord *record = this->console().ledger()->unprovisioned(selected().value(0)))
            openDialog(new RegisterMachineDialog(this->console(), *record, this));
    });
    on(u"device.collect"_s, [this] { openDialog(new CollectDialog(console(), selectedProvisioned(), this)); });
    on(u"device.uncollect"_s, [this] { openDialog(new UncollectDialog(console(), selectedProvisioned(), this)); });
    on(u"device.variable"_s, [this] {
        openDialog(new VariableDialog(console(), {selectedProvisioned(), {}}, {}, {}, this));
    });
    on(u"device.clear"_s, [this] { clearRequired(console(), selected(), this); });
    on(u"device.exclude"_s, [this] { openDialog(new ExclusionDialog(console(), macsOf(selected()), this)); });
    on(u"device.include"_s, [this] { include(); });
    on(u"device.release"_s, [this] { releaseQuarantine(); });
    on(u"device.tuning"_s, [this] {
        const QList<DeviceId> devices = selectedProvisioned();
        if (!devices.isEmpty())
            this->console().show(Node::Tuning, {models::RamdiskOwner{{}, devices.first()}.keyText()});
    });
    on(u"device.copy-mac"_s, [this] {
        QStringList macs;
        for (const MacAddress &mac : macsOf(selected()))
            macs += models::macText(mac);
        QGuiApplication::clipboard()->setText(macs.join(u'\n'));
    });
}

QList<DeviceId> DevicePage::selected() const
{
    QList<DeviceId> devices;
    for (const QString &key : list()->selectedKeys())
        devices += DeviceId{key.toLongLong()};
    return devices;
}

QList<DeviceId> DevicePage::selectedProvisioned() const
{
    return provisioned(selected());
}

QList<DeviceId> DevicePage::provisioned(QList<DeviceId> devices) const
{
    devices.removeIf([this](DeviceId device) { return !console().snapshot()->device(device); });
    return devices;
}

QList<MacAddress> DevicePage::macsOf(const QList<DeviceId> &devices) const
{
    QList<MacAddress> macs;
    for (const DeviceId id : devices) {
        if (const site::Device *device = console().snapshot()->device(id))
            macs += device->macs;
        else if (const site::UnprovisionedRecord *record = console().ledger()->unprovisioned(id))
            macs += record->mac;
    }
    return macs;
}

void DevicePage::enableActions(const QStringList &selectedKeys)
{
    const bool any = !selectedKeys.isEmpty();
    const QList<DeviceId> devices = selected();
    const qsizetype known = provisioned(devices).size();
    int excluded = 0;
    const QList<MacAddress> macs = macsOf(devices);
    for (const MacAddress &mac : macs)
        excluded += console().snapshot()->isExcluded(mac);
    action(u"device.edit"_s)->setEnabled(selectedKeys.size() == 1);
    action(u"device.approve"_s)->setEnabled(selectedKeys.size() == 1 && known == 0);
    action(u"device.delete"_s)->setEnabled(any);
    for (const QString &id : {u"device.collect"_s, u"device.variable"_s})
        action(id)->setEnabled(known > 0 && known == selectedKeys.size());
    action(u"device.clear"_s)->setEnabled(any);
    action(u"device.exclude"_s)->setEnabled(excluded < macs.size());
    action(u"device.include"_s)->setEnabled(excluded > 0);
    const qsizetype held = quarantined(devices).size();
    action(u"device.quarantine"_s)->setEnabled(held < selectedKeys.size());
    action(u"device.release"_s)->setEnabled(held > 0);
    action(u"device.copy-mac"_s)->setEnabled(!macs.isEmpty());
    action(u"device.uncollect"_s)->setEnabled(UncollectDialog::isPossible(*console().snapshot(), devices));
    action(u"device.wake"_s)->setEnabled(!macs.isEmpty());
    action(u"device.tuning"_s)->setEnabled(selectedKeys.size() == 1 && known == 1);
}

QList<DeviceId> DevicePage::quarantined(const QList<DeviceId> &devices) const
{
    QList<DeviceId> held;
    for (const DeviceId device : devices) {
        if (console().ledger()->isQuarantined(device))
            held += device;
    }
    return held;
}

void DevicePage::releaseQuarantine()
{
    const QList<DeviceId> devices = quarantined(selected());
    QStringList names;
    for (const DeviceId device : devices) {
        const models::DeviceRow *row = console().devices.find(device);
        names += row ? row->name : QString::number(device.value);
    }
    const Consequence text{
        u"release-quarantine"_s,
        tr("Release from Quarantine"),
        tr("Required deployments run on %n device(s) again, at the next PXE boot and without asking.", nullptr,
           int(devices.size())),
        names,
        tr("Look first at why the machine was installed again and again: its boot order, and what is "
           "deployed to it."),
        tr("Release"),
        true};
    openDialog(new ConfirmDialog(
        console(), text,
        [this, devices] {
            console().attempt([devices](engine::Commands &commands) { return commands.releaseQuarantine(devices); });
        },
        this));
}

void DevicePage::showDetails()
{
    const DeviceId device{list()->currentKey().toLongLong()};
    const site::Snapshot &snapshot = *console().snapshot();
    m_summary->setProperties(models::deviceProperties(snapshot, *console().ledger(), device));
    m_ledger.update(snapshot, *console().ledger(), device);
    site::Member member{device};
    if (const site::UnprovisionedRecord *record = console().ledger()->unprovisioned(device))
        member = {{}, record->architecture};
    m_deployments.update(snapshot, snapshot.deploymentsFor(member), console().clock().utcMs());
    m_collections.update(snapshot, snapshot.collectionsOf(member));
    m_variables->showDevice(member, list()->currentKey());
    showHistory(false);
    showWhy();
}

policy::BootRequest DevicePage::requestOf(DeviceId id) const
{
    policy::BootRequest request;
    request.architecture = quint16(m_as->currentData().toInt());
    request.atMs = console().clock().utcMs();
    if (const site::Device *device = console().snapshot()->device(id)) {
        request.mac = device->macs.value(0);
        request.smbiosGuid = device->smbiosGuid;
    } else if (const site::UnprovisionedRecord *record = console().ledger()->unprovisioned(id)) {
        request.mac = record->mac;
        request.smbiosGuid = record->smbiosGuid;
    }
    return request;
}

void DevicePage::showWhy()
{
    if (details()->currentWidget() != m_why || list()->currentRow() < 0)
        return;
    const policy::BootRequest request = requestOf(DeviceId{list()->currentKey().toLongLong()});
    const site::Snapshot &snapshot = *console().snapshot();
    const policy::Decision decision = policy::decide(request, snapshot, *console().ledger());
    m_why->setDecision(decision, {request.mac, {}}, &snapshot);
    m_why->setCommandLine(models::commandLineText(decision, request, snapshot));
}

void DevicePage::edit()
{
    const DeviceId id = selected().value(0);
    if (const site::Device *device = console().snapshot()->device(id)) {
        openDialog(new DeviceDialog(console(), *device, this));
        return;
    }
    // An unknown machine has nothing to edit yet: registering it is what one means.
    if (const site::UnprovisionedRecord *record = console().ledger()->unprovisioned(id)) {
        engine::NewDevice known;
        known.macs = {record->mac};
        known.smbiosGuid = record->smbiosGuid;
        openDialog(new DeviceDialog(console(), known, this));
    }
}

void DevicePage::include()
{
    QList<MacAddress> macs;
    for (const MacAddress &mac : macsOf(selected())) {
        if (console().snapshot()->isExcluded(mac))
            macs += mac;
    }
    removeExclusions(console(), macs);
}

} // namespace slipway::ui
