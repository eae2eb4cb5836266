// SPDX-License-Identifier: GPL-3.0-or-later
// Devices: what is done to many at once, whom a collection holds, and the boots of one.
#include "models/texts/display_text.h"
#include "models/texts/entity_text.h"
#include "server/engine/wake.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/collection_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/pages/device_page.h"
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int BootsShown = 200;

DeviceId idOf(const QString &key)
{
    return DeviceId{key.toLongLong()};
}

QList<DeviceId> idsOf(const QStringList &keys)
{
    QList<DeviceId> ids;
    for (const QString &key : keys)
        ids += idOf(key);
    return ids;
}

QList<BulkJob::Row> rowsOf(const Console &console, const QList<DeviceId> &devices)
{
    QList<BulkJob::Row> rows;
    for (const DeviceId device : devices) {
        const models::DeviceRow *row = console.devices.find(device);
        rows += {QString::number(device.value), row ? row->name : QString::number(device.value)};
    }
    return rows;
}

} // namespace

void DevicePage::connectBulkActions()
{
    on(u"device.delete"_s, [this] { removeSelected(); });
    on(u"device.quarantine"_s, [this] { quarantine(); });
    on(u"device.wake"_s, [this] { wake(); });
}

void DevicePage::quarantine()
{
    QList<DeviceId> devices = selected();
    const QList<DeviceId> held = quarantined(devices);
    devices.removeIf([&held](DeviceId device) { return held.contains(device); });
    BulkJob job{tr("Put into Quarantine"), rowsOf(console(), devices),
                [](engine::Commands &commands, const QString &key) { return commands.quarantineDevice(idOf(key)); }};
    job.done = tr("%n device(s) are in quarantine: nothing required runs on them until they are released.", nullptr,
                  int(devices.size()));
    BulkDialog::start(console(), job, this);
}

void DevicePage::removeSelected()
{
    const QList<DeviceId> devices = selected();
    BulkJob job{tr("Delete Devices"), rowsOf(console(), devices),
                [](engine::Commands &commands, const QString &key) { return commands.removeDevices({idOf(key)}); }};
    job.whole = [](engine::Commands &commands, const QStringList &keys) { return commands.removeDevices(idsOf(keys)); };
    job.done = tr("%n device(s) deleted.", nullptr, int(devices.size()));
    QStringList names;
    for (const BulkJob::Row &row : std::as_const(job.rows))
        names += row.name;
    const Consequence text{u"delete-devices"_s,
                           tr("Delete %n Device(s)", nullptr, int(devices.size())),
                           tr("%n device(s) and the record of what has run on them are removed; a boot that runs is "
                              "stopped. A machine that "
                              "asks again is unknown.",
                              nullptr, int(devices.size())),
                           names,
                           tr("Added again later, it is a new device: required deployments would run on it again."),
                           tr("Delete"),
                           true};
    openDialog(new ConfirmDialog(
        console(), text, [this, job] { BulkDialog::start(console(), job, this); }, this));
}

void DevicePage::wake()
{
    console().attempt<engine::WokenDevices>(
        [devices = selected()](engine::Commands &commands) { return commands.wakeDevices(devices, {}); },
        [this](const engine::WokenDevices &woken) {
            QString text =
                tr("%n wake-up packet(s) were sent into %1. Whether a machine wakes depends on its firmware.", nullptr,
                   woken.packets)
                    .arg(woken.networks.join(u", "_s));
            if (!woken.withoutMac.isEmpty()) {
                QStringList names;
                for (const QString &name : woken.withoutMac)
                    names += models::displayText(name);
                text += u' ' + tr("Without a MAC address, so not woken: %1.").arg(models::nameListText(names));
            }
            console().notify(
                {u"wake"_s, woken.withoutMac.isEmpty() ? Notice::Level::Info : Notice::Level::Warning, text, {}, {}});
        });
}

void DevicePage::buildWithin()
{
    m_within->setObjectName("deviceCollection");
    m_within->setAccessibleName(tr("Members of"));
    m_within->setToolTip(tr("Show only the members of this collection"));
    m_within->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_within->setMinimumContentsLength(18);
    addFilter(m_within);
    fillWithin();
    connect(m_within, &QComboBox::currentIndexChanged, this, &DevicePage::narrow);
    connect(&console(), &Console::siteChanged, this, &DevicePage::fillWithin);
}

void DevicePage::fillWithin()
{
    const qint64 chosen = m_within->currentData().toLongLong();
    {
        const QSignalBlocker quiet(m_within);
        m_within->clear();
        m_within->addItem(tr("All devices"), qint64(0));
        fillCustomCollections(m_within, *console().snapshot());
        m_within->setCurrentIndex(qMax(0, m_within->findData(chosen)));
    }
    narrow();
}

void DevicePage::narrow()
{
    const CollectionId collection{m_within->currentData().toLongLong()};
    if (!collection.isValid()) {
        list()->proxy()->setNarrowed({});
    } else {
        QSet<QString> keys;
        for (const DeviceId device : console().snapshot()->deviceMembers(collection))
            keys.insert(QString::number(device.value));
        list()->proxy()->setNarrowed(keys);
    }
    refresh();
}

void DevicePage::clearFilters()
{
    ListPage::clearFilters();
    m_within->setCurrentIndex(0);
}

void DevicePage::select(const QStringList &keys)
{
    const bool members = keys.value(0).startsWith(u"collection:");
    const qint64 collection = members ? keys.first().section(u':', 1).toLongLong() : 0;
    m_within->setCurrentIndex(qMax(0, m_within->findData(collection)));
    ListPage::select(members ? QStringList() : keys);
}

void DevicePage::buildHistory()
{
    m_historyList = addTable(m_history, tr("Boot history"), u"deviceHistory"_s);
    if (!m_historyList->restored())
        m_historyList->sortByColumn(models::BootHistoryModel::Started, Qt::DescendingOrder);
    m_historyList->setToolTip(tr("Return or a double click shows the boot under Live Boots."));
    connect(m_historyList, &ListView::activated, this,
            [this] { console().show(Node::LiveBoots, {m_historyList->currentKey()}); });
    connect(&console(), &Console::sessionsChanged, this, [this](const QList<QByteArray> &tokens) {
        for (const QByteArray &token : tokens) {
            if (m_history.rowOf(token) >= 0)
                return showHistory(true);
        }
    });
}

void DevicePage::showHistory(bool again)
{
    if (!isFront() || details()->currentWidget() != m_historyList)
        return;
    const DeviceId device = idOf(list()->currentKey());
    if (!again && m_historyOf == device)
        return;
    if (m_historyOf != device)
        m_history.setRows({});
    m_historyOf = device;
    using Sessions = QList<session::BootSession>;
    console().run<Sessions>(
        this,
        [macs = macsOf({device})](engine::Commands &commands) -> Result<Sessions> {
            Sessions all;
            for (const MacAddress &mac : macs) {
                store::SessionQuery query;
                query.mac = mac;
                query.limit = BootsShown;
                const auto found = commands.sessions(query);
                if (!found)
                    return fail(found.error());
                all += *found;
            }
            return all;
        },
        [this, question = ++m_historyQuestion](const Result<Sessions> &sessions) {
            if (question != m_historyQuestion)
                return; // another device was selected meanwhile
            if (!sessions)
                return console().report(sessions.error());
            m_history.update(*sessions, console().clock().utcMs());
        });
}

} // namespace slipway::ui
