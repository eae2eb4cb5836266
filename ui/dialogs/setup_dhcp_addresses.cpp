// SPDX-License-Identifier: GPL-3.0-or-later
// The first run's page about DHCP: the addresses that Slipway gives where it is the server.
#include "models/texts/display_text.h"
#include "models/texts/setup_text.h"
#include "ui/dialogs/setup_network_pages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_strip.h"
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

/// What a DHCP server gives with an address. Without a router and a name server, Linux that was booted finds no mirror.
QWidget *SetupDhcpPage::makeAddresses()
{
    m_addresses = new QWidget;
    auto *grid = new QGridLayout(m_addresses);
    grid->setContentsMargins(24, 0, 0, 6);
    grid->setVerticalSpacing(4);
    const auto add = [&](const QString &caption, const QString &name, const QString &accessible) {
        auto *field = new QLineEdit;
        field->setObjectName(u"field."_s + name);
        field->setAccessibleName(accessible);
        QLabel *label = plainLabel(caption);
        label->setBuddy(field);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(field, grid->rowCount() - 1, 1);
        connect(field, &QLineEdit::textChanged, this, &WizardPage::changed);
        return field;
    };
    m_range = add(tr("Add&resses"), u"range"_s, tr("Range of addresses"));
    m_router = add(tr("R&outer"), u"router"_s, tr("Router"));
    m_nameServers = add(tr("Na&me servers"), u"dns"_s, tr("Name servers"));
    for (QLineEdit *field : {m_router, m_nameServers})
        field->setPlaceholderText(tr("None: machines reach only this network"));
    m_rangeNote = new MessageStrip;
    m_rangeNote->setObjectName("rangeNote");
    grid->addWidget(m_rangeNote, grid->rowCount(), 0, 1, 2);
    connect(m_range, &QLineEdit::textChanged, this, &SetupDhcpPage::judgeRange);
    return m_addresses;
}

/// Right behind a relay, and else a slip that leaves every machine without an address.
void SetupDhcpPage::judgeRange()
{
    const site::Settings typed = site::settingsFrom({{u"dhcp.range"_s, m_range->text().trimmed()}});
    QString text;
    for (const net::Interface &each : m_around.interfaces()) {
        if (each.name != m_probed || each.addresses.isEmpty() || typed.dhcpRanges.isEmpty())
            continue;
        const bool near = std::any_of(each.addresses.begin(), each.addresses.end(), [&typed](const auto &its) {
            return std::any_of(typed.dhcpRanges.begin(), typed.dhcpRanges.end(),
                               [&its](const site::DhcpRange &range) { return range.inNetwork(its.address); });
        });
        if (!near)
            text = tr("This range is not in the network of %1 (%2): only machines behind a DHCP relay would get an "
                      "address.")
                       .arg(models::displayText(each.name),
                            QString::fromStdString(each.addresses.first().address.toString()));
    }
    m_rangeNote->say(MessageStrip::Level::Warning, text);
}

void SetupDhcpPage::proposeRange()
{
    const QHash<QString, QString> texts = site::settingTexts(console().snapshot()->configuration().settings);
    m_router->setText(texts.value(u"dhcp.router"_s));
    m_nameServers->setText(texts.value(u"dhcp.dns"_s));
    const QString known = texts.value(u"dhcp.range"_s);
    QString proposed = known;
    for (const net::Interface &each : m_around.interfaces()) {
        if (known.isEmpty() && each.name == m_probed)
            proposed = models::proposedRange(each);
    }
    m_range->setText(proposed);
}

QString SetupDhcpPage::problem() const
{
    if (mode() != site::DhcpMode::Server)
        return {};
    if (m_range->text().trimmed().isEmpty())
        return tr("Type the range of addresses that Slipway may give, like 10.0.0.200-10.0.0.250/24.");
    const auto checked = site::checkedSetting(u"dhcp.range"_s, m_range->text().trimmed());
    if (!checked.ok())
        return tr("The range is not one: write it like 10.0.0.200-10.0.0.250/24.");
    for (const auto &[key, field] : {std::pair(u"dhcp.router"_s, m_router), std::pair(u"dhcp.dns"_s, m_nameServers)}) {
        if (!site::checkedSetting(key, field->text().trimmed()).ok())
            return tr("%1: write addresses like 10.0.0.1, separated by commas, or nothing.")
                .arg(field->accessibleName());
    }
    const site::Settings typed = site::settingsFrom(
        {{u"dhcp.range"_s, m_range->text().trimmed()}, {u"dhcp.router"_s, m_router->text().trimmed()}});
    for (const site::DhcpRange &range : typed.dhcpRanges) {
        for (const Ipv4 router : range.routers) {
            if (!range.inNetwork(router))
                return tr("The router %1 is not in the network of the addresses: no machine could reach it.")
                    .arg(QString::fromStdString(router.toString()));
        }
    }
    return {};
}

} // namespace slipway::ui
