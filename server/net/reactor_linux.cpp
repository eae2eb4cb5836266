// SPDX-License-Identifier: GPL-3.0-or-later
// epoll, an eventfd for the command queue and one ordered set of timers. Runs in the thread that calls run().
#include "server/net/reactor.h"
#include <QtGlobal>
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <map>
#include <mutex>
#include <set>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace slipway::net {

namespace {

using Callback = std::function<void()>;

struct Timer
{
    qint64 dueMs = 0;
    int intervalMs = 0; // 0: once
    std::shared_ptr<Callback> tick;
};

constexpr uint64_t WakeId = 0;
constexpr int EventsPerWake = 256;

} // namespace

struct Reactor::Private
{
    int epoll = -1;
    int wake = -1;
    SystemClock clock;
    bool quitting = false;

    std::mutex mutex; // guards `posted` alone
    std::vector<Callback> posted;
    std::atomic<bool> hasPosted = false;

    // Descriptors are used again by the kernel as soon as they are closed, so events carry a number that is not: an
    // event of a descriptor that was unwatched earlier in the same wake finds nothing.
    uint64_t lastId = WakeId;
    std::unordered_map<uint64_t, std::shared_ptr<Callback>> ready;
    std::unordered_map<int, uint64_t> ids;

    int lastTimer = 0;
    std::map<int, Timer> timers;
    std::set<std::pair<qint64, int>> due;

    int startTimer(int ms, bool repeats, Callback tick);
    void drainCommands();
    void clearWake() const;
    void dispatch(uint64_t id);
    void runTimers();
    int timeoutMs() const;
};

int Reactor::Private::startTimer(int ms, bool repeats, Callback tick)
{
    const int number = ++lastTimer;
    Timer timer;
    timer.dueMs = clock.monotonicMs() + std::max(ms, 0);
    timer.intervalMs = repeats ? std::max(ms, 1) : 0;
    timer.tick = std::make_shared<Callback>(std::move(tick));
    due.emplace(timer.dueMs, number);
    timers.emplace(number, std::move(timer));
    return number;
}

void Reactor::Private::drainCommands()
{
    while (!quitting && hasPosted.load(std::memory_order_acquire)) {
        std::vector<Callback> batch;
        {
            const std::lock_guard lock(mutex);
            batch.swap(posted);
            hasPosted.store(false, std::memory_order_release);
        }
        for (size_t i = 0; i < batch.size(); ++i) {
            batch[i]();
            if (quitting && i + 1 < batch.size()) {
                // What was posted after quit() waits for the next run().
                const std::lock_guard lock(mutex);
                posted.insert(posted.begin(), std::make_move_iterator(batch.begin() + qptrdiff(i) + 1),
                              std::make_move_iterator(batch.end()));
                hasPosted.store(true, std::memory_order_release);
                return;
            }
        }
    }
}

void Reactor::Private::clearWake() const
{
    uint64_t count = 0;
    [[maybe_unused]] const auto got = ::read(wake, &count, sizeof count);
}

void Reactor::Private::dispatch(uint64_t id)
{
    const auto found = ready.find(id);
    if (found == ready.end())
        return;
    const std::shared_ptr<Callback> callback = found->second; // it may unwatch itself while it runs
    (*callback)();
}

void Reactor::Private::runTimers()
{
    const qint64 now = clock.monotonicMs();
    std::vector<int> numbers; // collected first: a tick that starts another one at once must not keep the loop here
    for (auto it = due.begin(); it != due.end() && it->first <= now; ++it)
        numbers.push_back(it->second);
    for (const int number : numbers) {
        const auto found = timers.find(number);
        if (found == timers.end() || quitting)
            continue;
        const std::shared_ptr<Callback> tick = found->second.tick;
        due.erase({found->second.dueMs, number});
        if (found->second.intervalMs == 0) {
            timers.erase(found);
        } else {
            // After a suspended night one tick, not one for each that was missed.
            found->second.dueMs = std::max(found->second.dueMs + found->second.intervalMs, now + 1);
            due.emplace(found->second.dueMs, number);
        }
        (*tick)();
    }
}

int Reactor::Private::timeoutMs() const
{
    if (hasPosted.load(std::memory_order_acquire))
        return 0;
    if (due.empty())
        return -1;
    constexpr qint64 longest = 60 * 60 * 1000;
    return int(std::clamp<qint64>(due.begin()->first - clock.monotonicMs(), 0, longest));
}

Reactor::Reactor() : d(std::make_unique<Private>())
{
    d->epoll = ::epoll_create1(EPOLL_CLOEXEC);
    d->wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = WakeId;
    if (d->epoll < 0 || d->wake < 0 || ::epoll_ctl(d->epoll, EPOLL_CTL_ADD, d->wake, &event) != 0)
        qFatal("No descriptor is left for an event loop (errno %d)", errno);
}

Reactor::~Reactor()
{
    // What the callbacks own may unwatch itself while it goes.
    const auto watches = std::exchange(d->ready, {});
    const auto timers = std::exchange(d->timers, {});
    const auto posted = std::exchange(d->posted, {});
    ::close(d->wake);
    ::close(d->epoll);
    d->wake = d->epoll = -1;
}

void Reactor::post(std::function<void()> command)
{
    {
        const std::lock_guard lock(d->mutex);
        d->posted.push_back(std::move(command));
        if (d->hasPosted.exchange(true, std::memory_order_acq_rel))
            return; // whoever posted first has woken the loop
    }
    const uint64_t one = 1;
    [[maybe_unused]] const auto put = ::write(d->wake, &one, sizeof one);
}

void Reactor::quit()
{
    post([this] { d->quitting = true; });
}

void Reactor::watch(int descriptor, std::function<void()> ready)
{
    unwatch(descriptor);
    const uint64_t id = ++d->lastId;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = id;
    if (::epoll_ctl(d->epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        qWarning("Descriptor %d cannot be watched (errno %d)", descriptor, errno);
        return;
    }
    d->ids[descriptor] = id;
    d->ready[id] = std::make_shared<Callback>(std::move(ready));
}

void Reactor::unwatch(int descriptor)
{
    const auto found = d->ids.find(descriptor);
    if (found == d->ids.end())
        return;
    ::epoll_ctl(d->epoll, EPOLL_CTL_DEL, descriptor,
                nullptr); // fails where it was closed first; then the kernel has removed it
    const auto callback = d->ready.find(found->second);
    const std::shared_ptr<Callback> keep = callback != d->ready.end() ? callback->second : nullptr;
    if (callback != d->ready.end())
        d->ready.erase(callback);
    d->ids.erase(found);
}

int Reactor::every(int ms, std::function<void()> tick)
{
    return d->startTimer(ms, true, std::move(tick));
}

int Reactor::after(int ms, std::function<void()> tick)
{
    return d->startTimer(ms, false, std::move(tick));
}

void Reactor::cancelTick(int number)
{
    const auto found = d->timers.find(number);
    if (found == d->timers.end())
        return;
    d->due.erase({found->second.dueMs, number});
    const std::shared_ptr<Callback> keep = found->second.tick;
    d->timers.erase(found);
}

void Reactor::run()
{
    std::array<epoll_event, EventsPerWake> events;
    d->drainCommands();
    while (!d->quitting) {
        const int count = ::epoll_wait(d->epoll, events.data(), int(events.size()), d->timeoutMs());
        for (int i = 0; i < count && !d->quitting; ++i) {
            if (events[size_t(i)].data.u64 == WakeId)
                d->clearWake();
        }
        d->drainCommands();
        for (int i = 0; i < count && !d->quitting; ++i) {
            if (events[size_t(i)].data.u64 == WakeId)
                continue;
            d->drainCommands(); // a callback before this one may have taken long
            if (!d->quitting)
                d->dispatch(events[size_t(i)].data.u64);
        }
        if (!d->quitting)
            d->runTimers();
    }
    d->quitting = false;
}

qint64 Reactor::monotonicMs() const
{
    return d->clock.monotonicMs();
}

} // namespace slipway::net
