// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leases_page.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/device_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/property_view.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int FollowMs = 3000; ///< while it is looked at
}

LeasesPage::LeasesPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : LeasesPage(console, actions, new models::LeaseModel, parent)
{
}

LeasesPage::LeasesPage(Console &console, ActionRegistry &actions, models::LeaseModel *rows, QWidget *parent)
    : ListPage(Node::Leases, console, actions, *rows, parent)
    , m_rows(*rows)
    , m_summary(new PropertyView)
    , m_use(paragraph({}, "muted"))
{
    rows->setParent(this);
    m_summary->setObjectName("leaseSummary");
    details()->addTab(m_summary, tr("Summary"));
    m_use->setObjectName("leaseRanges");
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_use);
    setDefaultAction(u"lease.show-device"_s);
    on(u"lease.show-device"_s, [this] {
        if (const models::LeaseRow *row = current(); row && row->device.isValid())
            this->console().show(Node::Devices, {QString::number(row->device.value)});
    });
    on(u"lease.add-device"_s, [this] {
        const models::LeaseRow *row = current();
        if (!row)
            return;
        engine::NewDevice known;
        known.name = engine::Commands::isName(row->lease.hostName) ? row->lease.hostName : QString();
        known.macs = {row->lease.mac};
        openDialog(new DeviceDialog(this->console(), known, this));
    });
    on(u"lease.release"_s, [this] { release(); });
    on(u"lease.copy"_s, [this] { copySelected(); });
    on(u"lease.settings"_s, [this] { this->console().show(Node::Settings, {u"dhcp"_s}); });
    connect(&this->console(), &Console::siteChanged, this, [this] {
        if (isFront())
            showRows();
    });
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (isFront())
            load();
    });
    m_follow.start(FollowMs);
}

void LeasesPage::showEvent(QShowEvent *event)
{
    showRows();
    ListPage::showEvent(event);
    load();
}

void LeasesPage::reload()
{
    m_failed = false; // who asks hears it again
    load();
}

void LeasesPage::load()
{
    if (m_loading || !console().loaded())
        return;
    m_loading = true;
    console().run<QList<session::Lease>>(
        this, [](engine::Commands &commands) { return commands.leases(); },
        [this](const Result<QList<session::Lease>> &leases) {
            m_loading = false;
            const bool said = std::exchange(m_failed, !leases.ok());
            if (!leases.ok())
                return said ? void() : console().report(leases.error());
            m_leases = *leases;
            showRows();
        });
}

void LeasesPage::showRows()
{
    const site::Snapshot &snapshot = *console().snapshot();
    const site::Settings &settings = snapshot.settings();
    const qint64 now = console().clock().utcMs();
    QSet<MacAddress> booting;
    for (const models::SessionRow &row : console().sessions.rows()) {
        if (row.session.state == session::State::Live)
            booting.insert(row.session.mac);
    }
    const bool server = settings.dhcpMode == site::DhcpMode::Server;
    if (server)
        setEmptyState(u"lease"_s, tr("No address was given yet"),
                      settings.dhcpRanges.isEmpty() ? tr("Slipway gives addresses, but has no range to give them from.")
                                                    : tr("Machines that ask for an address appear here."),
                      u"lease.settings"_s);
    else
        setEmptyState(u"lease"_s, tr("Slipway gives no addresses"),
                      tr("In this mode another DHCP server gives them, and knows its leases. In mode server they stand "
                         "here."),
                      u"lease.settings"_s);
    QString use = models::rangeUseTexts(settings.dhcpRanges, m_leases, now).join(u"   ·   "_s);
    if (!server && !m_leases.isEmpty())
        use = tr("Slipway gives no addresses now: these are from before.");
    m_use->setText(use);
    m_use->setVisible((server || !m_leases.isEmpty()) && !use.isEmpty());
    m_rows.update(m_leases, snapshot, console().ledger()->observations(), booting, now);
    refresh();
}

const models::LeaseRow *LeasesPage::current() const
{
    const int row = list()->currentRow();
    return row < 0 ? nullptr : &m_rows.row(row);
}

void LeasesPage::enableActions(const QStringList &selectedKeys)
{
    const models::LeaseRow *one = selectedKeys.size() == 1 ? current() : nullptr;
    bool booting = false;
    for (const QString &key : selectedKeys) {
        const models::LeaseRow *row = m_rows.find(key);
        booting = booting || (row && row->booting);
    }
    action(u"lease.show-device"_s)->setEnabled(one && one->device.isValid());
    action(u"lease.add-device"_s)->setEnabled(one && !one->device.isValid());
    action(u"lease.release"_s)->setEnabled(!selectedKeys.isEmpty() && !booting);
    action(u"lease.copy"_s)->setEnabled(!selectedKeys.isEmpty());
    action(u"lease.settings"_s)->setEnabled(true);
}

void LeasesPage::showDetails()
{
    if (const models::LeaseRow *row = current())
        m_summary->setProperties(models::leaseProperties(*row, console().snapshot()->settings().dhcpRanges));
}

void LeasesPage::copySelected() const
{
    QStringList lines;
    for (const QString &key : list()->selectedKeys()) {
        if (const models::LeaseRow *row = m_rows.find(key))
            lines += QStringList{row->key(), row->cell(models::LeaseModel::Mac, Qt::DisplayRole).toString(),
                                 row->cell(models::LeaseModel::Name, Qt::DisplayRole).toString()}
                         .join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LeasesPage::release()
{
    const QStringList keys = list()->selectedKeys();
    QList<Ipv4> addresses;
    bool used = false;
    for (const QString &key : keys) {
        const models::LeaseRow *row = m_rows.find(key);
        if (!row)
            continue;
        addresses += row->lease.address;
        used = used || !row->expired;
    }
    const Consequence text{
        u"release-leases"_s,
        tr("Release %n Address(es)", nullptr, int(addresses.size())),
        tr("Other machines may get these addresses from now on."),
        keys,
        used ? tr("Some are in use. Their machines are not told: until they ask again, two machines may have one "
                  "address.")
             : QString(),
        tr("Release"),
        used};
    const auto released = [this, addresses] {
        console().attempt([addresses](engine::Commands &commands) { return commands.releaseLeases(addresses); },
                          [this] { load(); });
    };
    openDialog(new ConfirmDialog(console(), text, released, this));
}

} // namespace slipway::ui
