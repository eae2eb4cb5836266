// SPDX-License-Identifier: GPL-3.0-or-later
// An application that measures every event handler of its thread: the thread's own CPU time from when an event is
// handed out until its handler is back, whatever else the machine does meanwhile.
#pragma once
#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QString>
#include <QThread>
#include <ctime>
#include <map>

namespace slipway::test {

/// How much longer an event handler may take in a build that was not made for speed. Measured: the same handlers, the
/// same machine, -O2 against -O0 (tests/ui/test_responsiveness.cpp prints both).
constexpr double slownessOfThisBuild()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 20;
#elif defined(__OPTIMIZE__)
    return 1;
#else
    return 5;
#endif
}

/// Of the calling thread, in milliseconds.
inline double ownCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class Watchdog : public QApplication
{
public:
    using QApplication::QApplication;

    static Watchdog &the() { return *static_cast<Watchdog *>(qApp); }

    /// Forgets what was; from now on handlers count for this phase.
    void begin(const QString &phase)
    {
        m_phase = phase;
        m_longest.clear();
        m_beganMs = ownCpuMs();
        m_count = 0;
    }
    struct Handler
    {
        QString what; ///< "ListView(list.devices) Paint"
        double ms = 0;
        int times = 0;
    };
    /// Of each kind the longest one, the longest first.
    QList<Handler> longest(int count = 5) const
    {
        QList<Handler> all;
        for (const auto &[what, handler] : m_longest)
            all += {what, handler.ms, handler.times};
        std::sort(all.begin(), all.end(), [](const Handler &a, const Handler &b) { return a.ms > b.ms; });
        return all.mid(0, count);
    }
    double longestMs() const { return longest(1).isEmpty() ? 0 : longest(1).first().ms; }
    double busyMs() const { return ownCpuMs() - m_beganMs; }
    QString summary() const
    {
        QStringList lines;
        for (const Handler &handler : longest())
            lines +=
                QStringLiteral("%1 ms %2 (%3 times)").arg(handler.ms, 0, 'f', 1).arg(handler.what).arg(handler.times);
        return QStringLiteral("%1: %2").arg(m_phase, lines.join(QStringLiteral(" | ")));
    }

    /// For what a test calls itself and an event would call in the program.
    template <class Work>
    double measure(const QString &what, Work &&work)
    {
        const double before = ownCpuMs();
        work();
        const double took = ownCpuMs() - before;
        note(what, took);
        return took;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Events of other threads pass here too: nobody waits for them.
        if (QThread::currentThread() != thread() || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const QEvent::Type type = event->type(); // the receiver may be gone afterwards
        const char *name = receiver->metaObject()->className();
        const QString own = receiver->objectName();
        const double before = ownCpuMs();
        const bool taken = QApplication::notify(receiver, event);
        const double took = ownCpuMs() - before;
        m_inside = false;
        if (took > 1)
            note(nameOf(name, own, type), took);
        ++m_count;
        return taken;
    }

private:
    static QString nameOf(const char *className, const QString &objectName, QEvent::Type type)
    {
        const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        return QStringLiteral("%1(%2) %3")
            .arg(QString::fromLatin1(className), objectName, QString::fromLatin1(key ? key : "own event"));
    }
    void note(const QString &what, double ms)
    {
        Handler &handler = m_longest[what];
        handler.ms = std::max(handler.ms, ms);
        ++handler.times;
    }

    QString m_phase;
    std::map<QString, Handler> m_longest;
    double m_beganMs = 0;
    qint64 m_count = 0;
    bool m_inside = false;
};

} // namespace slipway::test
