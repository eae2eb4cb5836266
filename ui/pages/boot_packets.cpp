// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/boot_packets.h"

namespace slipway::ui {

namespace {
constexpr int LaterMs = 1300;         ///< a little more than the engine takes to write what it saw
constexpr qint64 PatienceMs = 10'000; ///< what was not written by then is not written at all
} // namespace

BootPackets::BootPackets(Console &console, QObject *parent) : QObject(parent), m_console(console)
{
    m_later.setSingleShot(true);
    m_later.setInterval(LaterMs);
    connect(&m_later, &QTimer::timeout, this, &BootPackets::read);
}

void BootPackets::follow(const session::BootSession &session)
{
    const size_t stamp = qHashMulti(0, session.lastSeenMs, session.events.size(), int(session.state));
    m_live = session.state == session::State::Live;
    m_lastSeenMs = session.lastSeenMs;
    if (session.token == m_token) {
        if (stamp != m_stamp && !m_later.isActive())
            m_later.start();
        m_stamp = stamp;
        return;
    }
    m_token = session.token;
    m_stamp = stamp;
    m_trail = {};
    m_loaded = false;
    m_later.stop();
    // What the engine has not written yet comes with the second look.
    if (m_live)
        m_later.start();
    emit changed();
    read();
}

void BootPackets::read()
{
    m_console.run<session::PacketTrail>(
        this, [token = m_token](engine::Commands &commands) { return commands.packets(QString::fromLatin1(token)); },
        [this, generation = ++m_generation](const Result<session::PacketTrail> &trail) {
            if (generation == m_generation)
                take(trail);
        });
}

void BootPackets::take(const Result<session::PacketTrail> &trail)
{
    const bool missing = !trail.ok() && trail.error().code == ErrorCode::NotFound;
    if (!trail.ok() && !missing)
        return m_console.report(trail.error());
    if (missing && mayBeWrittenYet())
        return m_later.start();
    const session::PacketTrail now = missing ? session::PacketTrail() : *trail;
    if (m_loaded && now == m_trail)
        return;
    m_loaded = true;
    m_trail = now;
    emit changed();
}

/// A boot that is not in the store is so a moment later.
bool BootPackets::mayBeWrittenYet() const
{
    return m_live || m_console.clock().utcMs() - m_lastSeenMs < PatienceMs;
}

} // namespace slipway::ui
