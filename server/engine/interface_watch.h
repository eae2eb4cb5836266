// SPDX-License-Identifier: GPL-3.0-or-later
// The network interfaces of this computer as they come and go: told by the kernel, not asked for every second. It has a
// thread of its own, which sleeps. Made and used in one thread; signals arrive there.
#pragma once
#include "server/net/interfaces.h"
#include <QObject>
#include <memory>

namespace slipway::engine {

class InterfaceWatch : public QObject
{
    Q_OBJECT
public:
    explicit InterfaceWatch(QObject *parent = nullptr);
    ~InterfaceWatch() override; ///< waits for its thread
    /// Tells how they are now, and from then on every change.
    void start();
    /// Tells how they are now.
    void look();

signals:
    void changed(QList<slipway::net::Interface> interfaces);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::engine

Q_DECLARE_METATYPE(QList<slipway::net::Interface>)
