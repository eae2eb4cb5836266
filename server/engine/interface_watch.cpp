// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/interface_watch.h"
#include "server/net/reactor.h"
#include <QThread>

namespace slipway::engine {

namespace {
constexpr int SettleMs = 100; ///< a cable that is plugged in makes a dozen messages
}

struct InterfaceWatch::Private
{
    net::Reactor reactor;
    std::unique_ptr<QThread> thread;
    int pending = 0; ///< in the thread: the tick that will look
};

InterfaceWatch::InterfaceWatch(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<QList<net::Interface>>();
}

InterfaceWatch::~InterfaceWatch()
{
    if (!d->thread)
        return;
    d->reactor.quit();
    d->thread->wait();
}

void InterfaceWatch::start()
{
    if (d->thread)
        return;
    d->thread.reset(QThread::create([this] {
        net::watchInterfaces(d->reactor, [this] {
            if (d->pending == 0)
                d->pending = d->reactor.after(SettleMs, [this] {
                    d->pending = 0;
                    emit changed(net::interfaces());
                });
        });
        emit changed(net::interfaces());
        d->reactor.run();
    }));
    d->thread->setObjectName(QStringLiteral("interfaces"));
    d->thread->start();
}

void InterfaceWatch::look()
{
    d->reactor.post([this] { emit changed(net::interfaces()); });
}

} // namespace slipway::engine
