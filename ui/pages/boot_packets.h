// SPDX-License-Identifier: GPL-3.0-or-later
// The datagrams of the boot that somebody looks at: read from the store when they are wanted, and again while there may
// be more. Gui thread; the store works on the site thread.
#pragma once
#include "ui/shell/console.h"

namespace slipway::ui {

class BootPackets final : public QObject
{
    Q_OBJECT
public:
    BootPackets(Console &console, QObject *parent);

    /// The session as it stands now: another one is read at once, one that went on a moment later.
    void follow(const session::BootSession &session);
    const session::PacketTrail &trail() const { return m_trail; }
    /// It was read.
    bool isLoaded() const { return m_loaded; }

signals:
    void changed();

private:
    void read();
    void take(const Result<session::PacketTrail> &trail);
    bool mayBeWrittenYet() const;

    Console &m_console;
    QByteArray m_token;
    size_t m_stamp = 0; ///< how the session stood
    bool m_live = false;
    qint64 m_lastSeenMs = 0;
    session::PacketTrail m_trail;
    QTimer m_later; ///< engines write once a second
    bool m_loaded = false;
    int m_generation = 0;
};

} // namespace slipway::ui
