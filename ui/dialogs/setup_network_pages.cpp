// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setup_network_pages.h"
#include "models/texts/display_text.h"
#include "models/texts/setup_text.h"
#include "ui/dialogs/ports_dialog.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/state_list.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int TickMs = 50;
const QString All = QStringLiteral("all");

QString modeKey(site::DhcpMode mode)
{
    return mode == site::DhcpMode::Proxy ? u"proxy"_s : mode == site::DhcpMode::Server ? u"server"_s : u"same-host"_s;
}

/// A choice, and below it what it means, in line with its words.
QRadioButton *addChoice(QVBoxLayout *layout, const QString &title, const QString &detail, const QString &name)
{
    auto *button = new QRadioButton(title);
    button->setObjectName(u"field."_s + name);
    button->setAccessibleDescription(detail);
    layout->addWidget(button);
    QLabel *label = paragraph(detail, "muted");
    label->setContentsMargins(24, 0, 0, 4);
    layout->addWidget(label);
    return button;
}

} // namespace

SetupInterfacePage::SetupInterfacePage(Console &console, const SetupSurroundings &around, SetupState &state)
    : WizardPage(console,
                 {u"interface"_s, tr("Network interface"), tr("Where are the machines?"),
                  tr("Machines that boot are answered only on the interface that you choose. The ports are open on "
                     "all of them, but give files only to a boot that was answered.")})
    , m_around(around)
    , m_state(state)
    , m_card(new QFrame)
    , m_group(new QButtonGroup(this))
{
    m_card->setProperty("card", true);
    body()->addWidget(m_card);
    body()->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &WizardPage::changed);
}

void SetupInterfacePage::enter()
{
    if (!std::exchange(m_filled, true))
        fill();
}

void SetupInterfacePage::fill()
{
    m_interfaces = m_around.interfaces();
    m_interfaces.removeIf([](const net::Interface &each) { return each.loopback && !each.virtualDevice; });
    std::stable_partition(m_interfaces.begin(), m_interfaces.end(),
                          [](const net::Interface &each) { return models::interfaceWarning(each).isEmpty(); });
    const site::Settings &settings = console().snapshot()->settings();
    const QString proposed = !settings.allInterfaces && settings.interfaces.size() == 1
                                 ? settings.interfaces.first()
                                 : engine::proposedInterface(m_interfaces);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->setSpacing(3);
    for (int i = 0; i < int(m_interfaces.size()); ++i) {
        const net::Interface &each = m_interfaces[i];
        QRadioButton *button =
            addChoice(layout, models::displayText(each.name), models::interfaceText(each), u"interface-"_s + each.name);
        m_group->addButton(button, i);
        if (const QString warning = models::interfaceWarning(each); !warning.isEmpty()) {
            auto *row = new QHBoxLayout;
            row->setContentsMargins(24, 0, 0, 6);
            auto *mark = new IconLabel(16);
            mark->setIcon(u"severity-warning"_s, models::Tone::Warning);
            row->addWidget(mark, 0, Qt::AlignTop);
            row->addWidget(paragraph(warning), 1);
            layout->addLayout(row);
        }
        if (each.name == proposed)
            button->setChecked(true);
    }
    QRadioButton *all =
        addChoice(layout, tr("&All interfaces"), tr("Also on those that come later: VPNs and containers as well."),
                  u"interface-all"_s);
    m_group->addButton(all, int(m_interfaces.size()));
    emit changed();
}

QString SetupInterfacePage::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : id < int(m_interfaces.size()) ? m_interfaces[id].name : All;
}

QString SetupInterfacePage::problem() const
{
    return chosen().isEmpty() ? tr("Choose the interface that the machines are connected to.") : QString();
}

bool SetupInterfacePage::hasWarning() const
{
    const int id = m_group->checkedId();
    return id >= 0 && id < int(m_interfaces.size()) && !models::interfaceWarning(m_interfaces[id]).isEmpty();
}

QWidget *SetupInterfacePage::firstField()
{
    return m_group->checkedButton();
}

void SetupInterfacePage::commit()
{
    const QString value = chosen();
    m_state.interface = value == All ? QString() : value;
    run([value](engine::Commands &commands) { return commands.setSetting(u"responder.interfaces"_s, value); });
}

SetupDhcpPage::SetupDhcpPage(Console &console, const SetupSurroundings &around, SetupState &state)
    : WizardPage(console, {u"dhcp"_s, tr("DHCP"), tr("Who gives addresses?"),
                           tr("Slipway asks the network for offers, as a machine that starts would, and takes none.")})
    , m_around(around)
    , m_state(state)
    , m_bar(new QProgressBar)
    , m_servers(new StateList(u"probedServers"_s))
    , m_advice(new MessageStrip)
    , m_rival(new MessageStrip)
    , m_again(new QPushButton(tr("Ask A&gain")))
    , m_grant(new QPushButton(tr("Grant Boot &Ports…")))
{
    m_bar->setRange(0, engine::LongestProbeMs);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Listening for offers"));
    m_advice->label()->setObjectName("probeAdvice");
    m_rival->label()->setObjectName("probeRivals");
    m_again->setObjectName("probeAgain");
    m_grant->setAutoDefault(false);
    m_grant->setObjectName("probeGrant");
    m_grant->hide();
    for (QWidget *each : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_servers),
                          static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_rival)})
        body()->addWidget(each);
    buildModes();
    auto *row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addWidget(m_grant);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &SetupDhcpPage::probe);
    connect(m_grant, &QPushButton::clicked, this,
            [this] { openDialog(new PortsDialog(this->console(), m_around.grant, window())); });
    // Granted: what could not be heard before is asked for by itself.
    connect(&this->console().engine(), &engine::Engine::serving, this, [this] {
        if (m_forbidden && isVisible() && !isBusy())
            probe();
    });
    connect(&m_tick, &QTimer::timeout, this,
            [this] { m_bar->setValue(std::min(m_bar->value() + TickMs, m_bar->maximum())); });
}

SetupDhcpPage::~SetupDhcpPage()
{
    *m_cancelled = true;
}

void SetupDhcpPage::buildModes()
{
    auto *choices = new QVBoxLayout;
    choices->setSpacing(2);
    m_proxy = addChoice(choices, tr("&Beside the DHCP server of this network"),
                        tr("It gives the addresses, Slipway the boot (proxyDHCP). The usual choice."), u"mode-proxy"_s);
    m_server = addChoice(choices, tr("&As the DHCP server of this network"),
                         tr("Only where there is no other one. Slipway gives addresses from a range of yours."),
                         u"mode-server"_s);
    choices->addWidget(makeAddresses());
    m_sameHost =
        addChoice(choices, tr("Behind a DHCP server on &this computer"),
                  tr("That server holds port 67 and must send option 60 with \"PXEClient\"."), u"mode-same-host"_s);
    body()->addLayout(choices);
    m_addresses->hide();
    for (QRadioButton *each : {m_proxy, m_server, m_sameHost})
        connect(each, &QRadioButton::toggled, this, [this] {
            m_addresses->setVisible(m_server->isChecked());
            emit changed();
        });
}

void SetupDhcpPage::enter()
{
    const QString interface =
        m_state.interface.isEmpty() ? engine::proposedInterface(m_around.interfaces()) : m_state.interface;
    if (m_probed == interface && !m_forbidden)
        return;
    m_probed = interface;
    choose(console().snapshot()->settings().dhcpMode);
    proposeRange();
    probe();
}

void SetupDhcpPage::probe()
{
    m_servers->setRows({});
    m_rival->clear();
    m_rivals = false;
    m_advice->say(MessageStrip::Level::Info,
                  tr("Asking on %1 and listening for offers…").arg(models::displayText(m_probed)));
    m_bar->setValue(0);
    m_bar->show();
    m_again->setEnabled(false);
    m_tick.start(TickMs);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    setBusy(true, tr("Listening for offers…"));
    console().runApart<engine::DhcpProbe>(
        this,
        [probe = m_around.probe, interface = m_probed, cancelled = m_cancelled] {
            return probe(interface, [cancelled](int) { return !*cancelled; });
        },
        [this](const Result<engine::DhcpProbe> &probe) { take(probe); });
}

void SetupDhcpPage::take(const Result<engine::DhcpProbe> &probe)
{
    m_tick.stop();
    m_bar->hide();
    m_again->setEnabled(true);
    m_guessed = !probe.ok();
    m_forbidden = !probe.ok() && probe.error().code == ErrorCode::PortForbidden;
    m_grant->setVisible(m_forbidden);
    m_state.unasked = m_forbidden;
    setBusy(false);
    if (!probe.ok()) {
        m_advice->say(MessageStrip::Level::Warning,
                      m_forbidden
                          ? tr("Slipway could not listen for offers: UDP 68 needs the privilege that Grant Boot "
                               "Ports gives. Grant it, and it asks again; or choose yourself: if machines "
                               "of this network get their addresses from a router or a server, there is a DHCP "
                               "server.")
                          : tr("The network could not be asked: %1").arg(models::errorText(probe.error())));
        return;
    }
    QList<StateList::Row> rows;
    for (const dhcp::OfferingServer &server : probe->servers) {
        const bool rival = server.boots && !server.own;
        rows += {rival ? u"severity-warning"_s : u"state-done"_s,
                 rival ? models::Tone::Warning : models::Tone::Good,
                 QString::fromStdString(server.server.toString()),
                 models::offeringServerText(server),
                 {}};
    }
    if (const QString many = models::manyServersText(*probe); !many.isEmpty())
        rows += {u"severity-warning"_s, models::Tone::Warning, tr("and more"), many, {}};
    m_servers->setRows(rows);
    m_advice->say(probe->judgement.mode == site::DhcpMode::Proxy ? MessageStrip::Level::Good
                                                                 : MessageStrip::Level::Info,
                  models::probeText(*probe));
    m_rivals = !probe->judgement.rivals.isEmpty();
    m_rival->say(MessageStrip::Level::Warning, models::rivalsText(probe->judgement.rivals));
    choose(probe->judgement.mode);
}

void SetupDhcpPage::choose(site::DhcpMode mode)
{
    const bool focus = m_proxy->hasFocus() || m_server->hasFocus() || m_sameHost->hasFocus();
    QRadioButton *const wanted = mode == site::DhcpMode::Proxy    ? m_proxy
                                 : mode == site::DhcpMode::Server ? m_server
                                                                  : m_sameHost;
    wanted->setChecked(true);
    if (focus)
        wanted->setFocus(Qt::OtherFocusReason);
    emit changed();
}

site::DhcpMode SetupDhcpPage::mode() const
{
    return m_server->isChecked()     ? site::DhcpMode::Server
           : m_sameHost->isChecked() ? site::DhcpMode::SameHost
                                     : site::DhcpMode::Proxy;
}

QWidget *SetupDhcpPage::firstField()
{
    return m_server->isChecked() ? m_server : m_sameHost->isChecked() ? m_sameHost : m_proxy;
}

bool SetupDhcpPage::cancelWork()
{
    *m_cancelled = true;
    return false;
}

void SetupDhcpPage::commit()
{
    QHash<QString, QString> values{{u"dhcp.mode"_s, modeKey(mode())}};
    if (mode() == site::DhcpMode::Server)
        values.insert({{u"dhcp.range"_s, m_range->text().trimmed()},
                       {u"dhcp.router"_s, m_router->text().trimmed()},
                       {u"dhcp.dns"_s, m_nameServers->text().trimmed()}});
    run([values](engine::Commands &commands) { return commands.setSettings(values); });
}

} // namespace slipway::ui
