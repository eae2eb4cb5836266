// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/network_watch.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

NetworkWatch::NetworkWatch(Console &console, QObject *parent) : QObject(parent), m_console(console)
{
    connect(&console.engine(), &engine::Engine::networkChanged, &console, &Console::engineChanged);
    connect(&console, &Console::engineChanged, this, &NetworkWatch::look);
    connect(&console.engine(), &engine::Engine::servedByChanged, this, &NetworkWatch::sayWhoServes);
    look();
}

void NetworkWatch::look()
{
    if (isCutOff(m_console) == m_cutOff)
        return;
    m_cutOff = !m_cutOff;
    if (!m_cutOff) {
        emit m_console.noticeOver(u"network"_s);
        return;
    }
    m_console.notify({u"network"_s,
                      Notice::Level::Error,
                      tr("No network interface can answer: no machine is answered."),
                      {},
                      nodeText(Node::HealthChecks).title,
                      [this] { m_console.show(Node::HealthChecks); }});
}

void NetworkWatch::sayWhoServes()
{
    if (!m_console.engine().servedBy().isEmpty())
        emit m_console.noticeOver(u"ports"_s);
    else
        m_console.notify({u"ports"_s, Notice::Level::Error,
                          tr("The program that served this site has ended: no machine is answered."), u"engine.start"_s,
                          tr("Start Serving")});
}

} // namespace slipway::ui
