// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"
#include "models/texts/verdict_text.h"
#include "ui/look/colours.h"
#include "ui/shell/network_watch.h"
#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QSettings>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// The mark in the corner, within a square of one.
QPainterPath shapeOf(TrayState state)
{
    QPainterPath path;
    if (state == TrayState::Serving) {
        path.addPolygon(QPolygonF{{0.36, 0.24}, {0.76, 0.5}, {0.36, 0.76}, {0.36, 0.24}});
    } else if (state == TrayState::Stopped) {
        path.addRect(0.31, 0.31, 0.38, 0.38);
    } else {
        path.addRoundedRect(QRectF(0.43, 0.2, 0.14, 0.36), 0.05, 0.05);
        path.addEllipse(QPointF(0.5, 0.72), 0.085, 0.085);
    }
    return path;
}

QPixmap drawn(TrayState state, int side)
{
    QPixmap pixmap = QIcon(u":/icons/slipway.svg"_s).pixmap(QSize(side, side), 1.0);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Colours &colours = coloursOf(QApplication::palette());
    const double mark = side * 0.58;
    painter.translate(side - mark, side - mark);
    painter.scale(mark, mark);
    painter.setBrush(state == TrayState::Serving   ? colours.good
                     : state == TrayState::Stopped ? colours.muted
                                                   : colours.bad);
    if (state == TrayState::Problem)
        painter.drawPolygon(QPolygonF{{0.5, 0.0}, {1.0, 1.0}, {0.0, 1.0}});
    else if (state == TrayState::Stopped)
        painter.drawRoundedRect(QRectF(0.02, 0.02, 0.96, 0.96), 0.2, 0.2);
    else
        painter.drawEllipse(QRectF(0, 0, 1, 1));
    painter.setBrush(colours.onAccent);
    painter.translate(0, state == TrayState::Problem ? 0.14 : 0);
    painter.drawPath(shapeOf(state));
    return pixmap;
}

} // namespace

QIcon trayIcon(TrayState state)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn(state, side));
    return icon;
}

Tray::Tray(Console &console, ActionRegistry &actions, QWidget *window)
    : QObject(window), m_console(console), m_actions(actions), m_window(window), m_sinceMs(console.clock().utcMs())
{
    QAction *notices = actions.action(u"tray.notices"_s), *stay = actions.action(u"tray.stay"_s);
    const QSettings settings;
    notices->setChecked(settings.value(u"tray/notices"_s, true).toBool());
    stay->setChecked(settings.value(u"tray/stay"_s, false).toBool());
    connect(notices, &QAction::toggled, this, [](bool on) { QSettings().setValue(u"tray/notices"_s, on); });
    connect(stay, &QAction::toggled, this, [](bool on) { QSettings().setValue(u"tray/stay"_s, on); });
    const bool tray = QSystemTrayIcon::isSystemTrayAvailable();
    notices->setEnabled(tray);
    stay->setEnabled(tray);
    if (tray)
        makeIcon();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (const auto text = m_rate.due(m_console.clock().utcMs()))
            say(*text);
    });
    connect(&console, &Console::engineChanged, this, &Tray::look);
    connect(&console, &Console::siteChanged, this, &Tray::look);
    connect(&console, &Console::sessionsChanged, this, [this](const QList<QByteArray> &tokens) {
        lookForFailures(tokens);
        look();
    });
    connect(&console, &Console::noticed, this, &Tray::note);
    look();
}

Tray::~Tray() = default;

void Tray::makeIcon()
{
    m_icon = new QSystemTrayIcon(this);
    m_menu = std::make_unique<QMenu>();
    const auto toFront = [this] {
        m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
    };
    connect(m_menu->addAction(tr("&Show Slipway")), &QAction::triggered, this, toFront);
    m_menu->addSeparator();
    for (const char *id : {"engine.start", "engine.stop", "guard.stop-answering", "guard.start-answering"})
        m_menu->addAction(m_actions.action(QString::fromLatin1(id)));
    m_menu->addSeparator();
    m_menu->addAction(m_actions.action(u"app.quit"_s));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this, toFront](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Trigger)
            return;
        if (m_window->isVisible() && m_window->isActiveWindow() && holdsClosed())
            m_window->hide();
        else
            toFront();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, toFront);
    m_icon->setIcon(trayIcon(m_state));
    m_icon->show();
}

bool Tray::holdsClosed() const
{
    return m_icon && m_actions.action(u"tray.stay"_s)->isChecked();
}

void Tray::look()
{
    using State = engine::Engine::State;
    const State engine = m_console.engine().state();
    const bool answering = m_console.snapshot()->settings().responderActive;
    const bool braked = m_console.ledger()->brake().has_value();
    const bool elsewhere = !m_console.engine().servedBy().isEmpty();
    const bool serves = m_console.isServed();
    const bool lost = (engine == State::Failed && !elsewhere) || !m_console.engine().forbidden().isEmpty();
    const bool cutOff = isCutOff(m_console);
    const TrayState state = lost || cutOff || braked ? TrayState::Problem
                            : serves && answering    ? TrayState::Serving
                                                     : TrayState::Stopped;
    const int live = m_console.sessions.liveCount();
    const QString first = lost         ? tr("Slipway: the boot ports are not open")
                          : cutOff     ? tr("Slipway: no network interface can answer")
                          : braked     ? tr("Slipway: the brake is engaged")
                          : !serves    ? tr("Slipway: stopped")
                          : !answering ? tr("Slipway: answering is stopped")
                          : elsewhere  ? tr("Slipway: served by another program")
                                       : tr("Slipway: serving");
    m_toolTip = first + u'\n' + tr("%n machine(s) boot now", nullptr, live) + u'\n' +
                tr("%n device(s)", nullptr, int(m_console.snapshot()->configuration().devices.size()));
    const bool changed = state != m_state;
    m_state = state;
    if (!m_icon)
        return;
    if (changed)
        m_icon->setIcon(trayIcon(state));
    if (m_icon->toolTip() != m_toolTip)
        m_icon->setToolTip(m_toolTip);
}

void Tray::lookForFailures(const QList<QByteArray> &tokens)
{
    for (const QByteArray &token : tokens) {
        const models::SessionRow *row = m_console.sessions.find(token);
        // The history is no news.
        if (!row || row->session.state != session::State::Failed || row->session.lastSeenMs < m_sinceMs ||
            m_told.contains(token))
            continue;
        m_told.insert(token);
        const models::VerdictText text = models::verdictText(row->verdict, row->session);
        tell(tr("%1 did not boot: %2")
                 .arg(row->cell(models::SessionModel::Machine, Qt::DisplayRole).toString(), text.sentence));
    }
}

void Tray::note(const Notice &notice)
{
    // Those that hold for long and need a person: the ports, the brake, a stop that somebody else ordered.
    if (notice.level == Notice::Level::Error &&
        (notice.id == u"ports" || notice.id == u"network" || notice.id == u"brake"))
        tell(notice.text);
}

void Tray::tell(const QString &text)
{
    if (!m_actions.action(u"tray.notices"_s)->isChecked())
        return;
    const qint64 now = m_console.clock().utcMs();
    if (const auto first = m_rate.add(text, now))
        say(*first);
    else if (const auto wait = m_rate.waitMs(now); wait && !m_later.isActive())
        m_later.start(int(*wait) + 1);
}

void Tray::say(const QString &text)
{
    emit said(text);
    // Whoever looks at the window sees it there. Some desktops read markup: none of it may come from the network.
    if (m_icon && !m_window->isActiveWindow())
        m_icon->showMessage(tr("Slipway"), QString(text).replace(u'<', u'\u2039').replace(u'&', u'+'),
                            trayIcon(TrayState::Problem));
}

} // namespace slipway::ui
