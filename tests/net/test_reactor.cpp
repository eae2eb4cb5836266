// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/reactor.h"
#include "server/net/udp_endpoint.h"
#include <QTest>
#include <array>
#include <atomic>
#include <fcntl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace slipway;
using namespace slipway::net;

namespace {

/// Two connected descriptors; writing to one makes the other readable.
struct Pair
{
    std::array<int, 2> ends{-1, -1};
    Pair() { [[maybe_unused]] const int made = ::socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, ends.data()); }
    ~Pair()
    {
        for (const int end : ends) {
            if (end >= 0)
                ::close(end);
        }
    }
    void signal() const { QVERIFY(::write(ends[1], "x", 1) == 1); }
    void take() const
    {
        char c = 0;
        [[maybe_unused]] const auto got = ::read(ends[0], &c, 1);
    }
};

constexpr Ipv4 Loopback{0x7F000001};

} // namespace

class TestReactor : public QObject
{
    Q_OBJECT

private slots:
    void commandsRunBeforeSockets()
    {
        Reactor reactor;
        Pair pair;
        QStringList order;
        reactor.watch(pair.ends[0], [&] {
            pair.take();
            order << "socket";
            reactor.quit();
        });
        pair.signal();
        reactor.post([&] { order << "first"; });
        reactor.post([&] { order << "second"; });
        reactor.run();
        QCOMPARE(order, (QStringList{"first", "second", "socket"}));
    }

    void whatWasPostedBeforeADatagramIsThereWhenItArrives()
    {
        constexpr int rounds = 20000;
        Reactor reactor;
        auto endpoint = UdpEndpoint::bind({.address = Loopback});
        QVERIFY(endpoint.ok());
        UdpEndpoint &receiver = **endpoint;
        int known = 0, received = 0, early = 0;
        std::atomic<int> seen = 0;
        reactor.watch(receiver.descriptor(), [&] {
            receiver.receive(
                [&](const Datagram &datagram) {
                    int number = 0;
                    QCOMPARE(datagram.bytes.size(), sizeof number);
                    std::copy(datagram.bytes.begin(), datagram.bytes.end(), reinterpret_cast<uint8_t *>(&number));
                    if (number > known)
                        ++early;
                    ++received;
                    seen = number;
                },
                1);
        });
        std::thread other([&] {
            auto sender = UdpEndpoint::bind({.address = Loopback});
            for (int i = 1; i <= rounds; ++i) {
                reactor.post([&known, i] { known = i; });
                (*sender)->send({reinterpret_cast<const uint8_t *>(&i), sizeof i}, Loopback, receiver.port());
                while (i - seen > 50) // the socket's buffer must not overflow
                    std::this_thread::yield();
            }
            while (seen < rounds)
                std::this_thread::yield();
            reactor.quit();
        });
        reactor.run();
        other.join();
        QCOMPARE(early, 0);
        QCOMPARE(received, rounds);
    }

    void aCallbackMayUnwatchAndCloseItself()
    {
        Reactor reactor;
        Pair pair;
        int calls = 0;
        reactor.watch(pair.ends[0], [&] {
            ++calls;
            reactor.unwatch(pair.ends[0]);
            ::close(pair.ends[0]);
            pair.ends[0] = -1;
            reactor.after(30, [&] { reactor.quit(); });
        });
        pair.signal();
        reactor.run();
        QCOMPARE(calls, 1);
    }

    void aDescriptorClosedByAnotherCallbackIsNotCalled()
    {
        // Both are ready in one wake; whoever runs first closes the other, and a new descriptor takes over its number.
        Reactor reactor;
        Pair a, b, fresh;
        int calls = 0, freshCalls = 0;
        const auto closeOther = [&](Pair &other) {
            ++calls;
            const int number = other.ends[0];
            reactor.unwatch(number);
            ::close(number);
            other.ends[0] = ::fcntl(fresh.ends[0], F_DUPFD, number);
            QCOMPARE(other.ends[0], number);
            reactor.watch(number, [&] { ++freshCalls; });
            reactor.after(30, [&] { reactor.quit(); });
        };
        reactor.watch(a.ends[0], [&] {
            a.take();
            closeOther(b);
        });
        reactor.watch(b.ends[0], [&] {
            b.take();
            closeOther(a);
        });
        a.signal();
        b.signal();
        reactor.run();
        QCOMPARE(calls, 1);
        QCOMPARE(freshCalls, 0);
    }

    void aDescriptorThatStaysReadableIsCalledAgain()
    {
        Reactor reactor;
        Pair pair;
        int calls = 0;
        reactor.watch(pair.ends[0], [&] {
            if (++calls == 3)
                reactor.quit();
        });
        pair.signal();
        reactor.run();
        QCOMPARE(calls, 3);
    }

    void timersFireInOrderAndOnce()
    {
        Reactor reactor;
        QStringList order;
        const qint64 start = reactor.monotonicMs();
        reactor.after(40, [&] {
            order << "late";
            reactor.quit();
        });
        reactor.after(10, [&] { order << "early"; });
        reactor.after(0, [&] { order << "now"; });
        reactor.run();
        QCOMPARE(order, (QStringList{"now", "early", "late"}));
        QVERIFY(reactor.monotonicMs() - start >= 39);
    }

    void aTimerMayCancelItselfAndOthers()
    {
        Reactor reactor;
        int ticks = 0, never = 0, number = 0;
        const int other = reactor.every(5, [&] { ++never; });
        number = reactor.every(1, [&] {
            reactor.cancelTick(other);
            if (++ticks == 3) {
                reactor.cancelTick(number);
                reactor.after(20, [&] { reactor.quit(); });
            }
        });
        reactor.run();
        QCOMPARE(ticks, 3);
        QCOMPARE(never, 0);
    }

    void aTimerOfNoTimeDoesNotStarveCommands()
    {
        Reactor reactor;
        int ticks = 0;
        std::function<void()> again = [&] {
            ++ticks;
            reactor.after(0, again);
        };
        reactor.after(0, again);
        std::thread other([&] { reactor.quit(); });
        reactor.run();
        other.join();
        QVERIFY(ticks >= 0); // it returned
    }

    void quitRunsWhatWasPostedBeforeAndKeepsWhatComesAfter()
    {
        Reactor reactor;
        QStringList order;
        reactor.post([&] { order << "before"; });
        reactor.quit();
        reactor.post([&] {
            order << "after";
            reactor.quit();
        });
        reactor.run();
        QCOMPARE(order, QStringList{"before"});
        reactor.run();
        QCOMPARE(order, (QStringList{"before", "after"}));
    }

    void commandsFromManyThreadsAllRun()
    {
        constexpr int threads = 4, each = 5000;
        Reactor reactor;
        int sum = 0; // the reactor's thread alone counts
        std::vector<std::thread> others;
        for (int t = 0; t < threads; ++t) {
            others.emplace_back([&] {
                for (int i = 0; i < each; ++i)
                    reactor.post([&] {
                        if (++sum == threads * each)
                            reactor.quit();
                    });
            });
        }
        reactor.run();
        for (std::thread &other : others)
            other.join();
        QCOMPARE(sum, threads * each);
    }

    void whatACallbackOwnsMayUnwatchInTheReactorsDestructor()
    {
        struct Owner
        {
            Reactor &reactor;
            int descriptor;
            ~Owner() { reactor.unwatch(descriptor); }
        };
        Pair pair;
        auto reactor = std::make_unique<Reactor>();
        auto owner = std::make_shared<Owner>(*reactor, pair.ends[0]);
        reactor->watch(pair.ends[0], [owner] {});
        const std::weak_ptr<Owner> left = owner;
        owner.reset();
        reactor.reset();
        QVERIFY(left.expired());
    }
};

QTEST_GUILESS_MAIN(TestReactor)
#include "test_reactor.moc"
