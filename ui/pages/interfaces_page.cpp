// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interfaces_page.h"
#include "models/texts/display_text.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/widgets/property_view.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

InterfacesPage::InterfacesPage(Console &console, ActionRegistry &actions, QWidget *parent)
    : InterfacesPage(console, actions, new models::InterfaceModel, parent)
{
}

InterfacesPage::InterfacesPage(Console &console, ActionRegistry &actions, models::InterfaceModel *rows, QWidget *parent)
    : ListPage(Node::Interfaces, console, actions, *rows, parent), m_rows(*rows), m_summary(new PropertyView)
{
    rows->setParent(this);
    setEmptyState(u"interface"_s, tr("Looking at the network interfaces…"), tr("This takes a moment."), {});
    m_summary->setObjectName("interfaceSummary");
    details()->addTab(m_summary, tr("Summary"));
    setDefaultAction(u"interface.probe"_s);
    on(u"interface.answer"_s, [this] { answer(true); });
    on(u"interface.do-not-answer"_s, [this] { answer(false); });
    on(u"interface.probe"_s, [this] { probeSelected(); });
    connect(&m_watch, &engine::InterfaceWatch::changed, this, [this](const QList<net::Interface> &interfaces) {
        m_interfaces = interfaces;
        m_known = true;
        follow();
    });
    connect(&this->console(), &Console::siteChanged, this, &InterfacesPage::follow);
    connect(&this->console(), &Console::engineChanged, this, &InterfacesPage::follow, Qt::QueuedConnection);
}

InterfacesPage::~InterfacesPage()
{
    *m_cancelled = true;
}

void InterfacesPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_watch.start();
    follow();
}

void InterfacesPage::reload()
{
    m_watch.look();
}

void InterfacesPage::follow()
{
    if (!isFront() || !m_known)
        return;
    m_rows.update({m_interfaces, console().snapshot()->settings(), console().engine().options().interfaces,
                   console().isServed(), console().ledger()->observations()});
    refresh();
}

void InterfacesPage::enableActions(const QStringList &selectedKeys)
{
    // What was given at the start goes before the setting: to change that would change nothing.
    const bool settable = console().engine().options().interfaces.isEmpty() && !selectedKeys.isEmpty();
    bool loopback = false, yes = false, no = false, probing = false, probes = false;
    for (const QString &key : selectedKeys) {
        const models::InterfaceRow *row = m_rows.find(key);
        if (!row)
            continue;
        loopback = loopback || row->kind == models::InterfaceRow::Kind::Loopback;
        (row->allowed ? yes : no) = true;
        probing = probing || row->probing;
        probes = probes || (row->interface.up && !row->interface.addresses.isEmpty());
    }
    action(u"interface.answer"_s)->setEnabled(settable && no && !loopback);
    action(u"interface.do-not-answer"_s)->setEnabled(settable && yes && !loopback);
    action(u"interface.probe"_s)->setEnabled(probes && !probing && !loopback);
}

void InterfacesPage::showDetails()
{
    m_summary->setProperties(models::interfaceProperties(m_rows.row(list()->currentRow()), m_rows.relayed()));
}

QString InterfacesPage::allowed(const QStringList &names, bool here) const
{
    const site::Settings &settings = console().snapshot()->settings();
    QStringList now = settings.interfaces;
    if (settings.allInterfaces) {
        for (const net::Interface &interface : m_interfaces) {
            if (!interface.loopback)
                now += interface.name;
        }
    }
    for (const QString &name : names) {
        now.removeAll(name);
        if (here)
            now += name;
    }
    return now.join(u',');
}

void InterfacesPage::answer(bool here)
{
    const QStringList names = list()->selectedKeys();
    QStringList warnings, shown;
    for (const QString &name : names) {
        const models::InterfaceRow *row = m_rows.find(name);
        const QString warning = row && here ? models::answerWarning(*row) : QString();
        if (!warning.isEmpty() && !warnings.contains(warning))
            warnings += warning;
        shown += models::displayText(name);
    }
    const QString value = allowed(names, here);
    if (value.isEmpty())
        warnings += tr("No interface is left: nobody is answered any more.");
    const QString sentence = here ? tr("From now on machines on these interfaces are answered.")
                                  : tr("From now on no machine on these interfaces is answered. Boots that run there "
                                       "end when they ask again.");
    Consequence text{here ? u"interface-answer"_s : u"interface-do-not-answer"_s,
                     here ? tr("Answer on %n Interface(s)", nullptr, int(names.size()))
                          : tr("Do Not Answer on %n Interface(s)", nullptr, int(names.size())),
                     sentence,
                     shown,
                     warnings.join(u' '),
                     here ? tr("Answer Here") : tr("Do Not Answer"),
                     !warnings.isEmpty() || !here};
    openDialog(new ConfirmDialog(
        console(), text, [this, value] { store(value); }, this));
}

void InterfacesPage::store(const QString &value)
{
    console().attempt(
        [value](engine::Commands &commands) { return commands.setSetting(u"responder.interfaces"_s, value); });
}

void InterfacesPage::probeSelected()
{
    for (const QString &name : list()->selectedKeys()) {
        m_rows.beginProbe(name);
        console().runApart<engine::DhcpProbe>(
            this,
            [name, cancelled = m_cancelled] {
                return engine::probeDhcp(name, [cancelled](int) { return !*cancelled; });
            },
            [this, name](const Result<engine::DhcpProbe> &probe) {
                m_rows.endProbe(name, probe, console().clock().utcMs());
                refresh();
            });
    }
    refresh();
}

} // namespace slipway::ui
