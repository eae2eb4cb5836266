// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP service on a thread of its own with one session, as the engine runs it, and what it told its hooks.
#pragma once
#include "server/content/library.h"
#include "server/http/service.h"
#include "server/net/reactor.h"
#include "server/wire/tftp_packet.h"
#include <QFile>
#include <QMutex>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <atomic>
#include <vector>

namespace slipway::test {

inline const QByteArray Token = "abcdefgh23456723";

class RunningService
{
public:
    enum class Gate { Grant, Refuse, Never, Keep };

    RunningService() : bytes(content().bytes)
    {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start();
        m_ready.acquire();
    }
    ~RunningService() { stop(); }
    void stop()
    {
        if (!m_thread)
            return;
        m_reactor.quit();
        m_thread->wait();
        m_thread.reset();
    }

    /// In the service's thread, now.
    void in(const std::function<void()> &work)
    {
        QSemaphore done;
        m_reactor.post([&] {
            work();
            done.release();
        });
        done.acquire();
    }
    http::Service &service() { return *m_service; }
    quint16 port() const { return m_port; }
    QString url(const QString &name) const
    {
        return QStringLiteral("http://127.0.0.1:%1/s/%2/%3").arg(m_port).arg(QString::fromLatin1(Token), name);
    }
    void publishFolder(const QString &folder)
    {
        in([&] { m_service->catalogue().setPublishedFolder(folder); });
    }
    void publishAs(policy::Answer answer)
    {
        in([&] { m_service->catalogue().publish(entry(answer)); });
    }
    void answerKept(bool granted)
    {
        in([&] {
            for (const auto &answer : std::exchange(m_kept, {}))
                answer(granted);
        });
    }

    QStringList told() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_told;
    }
    QList<session::StatusReport> reports() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_reports;
    }
    QJsonObject lastFacts(session::Stage stage)
    {
        const QMutexLocker lock(&m_mutex);
        return m_facts.value(stage);
    }
    int count(const QString &line) const { return int(told().count(line)); }

    const QHash<QByteArray, QByteArray> bytes;
    std::atomic<Gate> gate = Gate::Grant;

    static QByteArray randomBytes(qint64 size)
    {
        std::vector<quint32> words(size_t(size / 4 + 1));
        QRandomGenerator(quint32(size + 1)).fillRange(words.data(), qsizetype(words.size()));
        QByteArray made(reinterpret_cast<const char *>(words.data()), size);
        return made;
    }

private:
    /// Stored once a test program: every import waits for the disk.
    struct Content
    {
        QTemporaryDir folder;
        QHash<QByteArray, QByteArray> bytes;
        QHash<QByteArray, session::ServedFile> files;

        Content()
        {
            const content::Library library(folder.filePath(QStringLiteral("content")));
            bytes.insert("vmlinuz", randomBytes(3'000'001));
            bytes.insert("large", randomBytes(16'000'000));
            bytes.insert("initrd", randomBytes(70'000));
            bytes.insert("empty", {});
            bytes.insert("boot.ipxe", "#!ipxe\necho hello\n");
            bytes.insert("undionly.kpxe", randomBytes(74'213));
            for (auto file = bytes.begin(); file != bytes.end(); ++file)
                files.insert(file.key(),
                             file.key() == "boot.ipxe" ? script(*file) : stored(library, file.key(), *file));
        }
        static session::ServedFile script(const QByteArray &text)
        {
            session::ServedFile served;
            served.bytes = text;
            served.size = text.size();
            served.contentType = "text/plain";
            return served;
        }
        session::ServedFile stored(const content::Library &library, const QByteArray &name,
                                   const QByteArray &data) const
        {
            QFile out(folder.filePath(QString::fromLatin1(name)));
            if (!out.open(QIODevice::WriteOnly) || out.write(data) != data.size())
                qFatal("no room for the test's files");
            out.close();
            const auto kept = library.import(out.fileName(), site::ContentFile::Role::Kernel);
            if (!kept)
                qFatal("content cannot be stored");
            const bool loader = name == "undionly.kpxe";
            session::ServedFile served;
            served.size = data.size();
            served.path = library.path(kept->sha256);
            served.sha256 = loader ? QByteArray() : kept->sha256;
            served.payload = !loader;
            return served;
        }
    };
    static const Content &content()
    {
        static const Content made;
        return made;
    }
    session::EntryPointer entry(policy::Answer answer)
    {
        auto made = std::make_shared<session::Entry>();
        made->token = Token;
        made->decision.answer = answer;
        made->aliases.insert("grub/grub.cfg", "boot.ipxe");
        made->files = content().files;
        return made;
    }
    void tell(const QString &line)
    {
        const QMutexLocker lock(&m_mutex);
        m_told.append(line);
    }
    session::TransferHooks hooks()
    {
        session::TransferHooks made;
        made.payloadBegins = [this](const QByteArray &, const QByteArray &file, std::function<void(bool)> granted) {
            tell(QStringLiteral("begins ") + QString::fromUtf8(file));
            if (gate == Gate::Grant || gate == Gate::Refuse)
                m_reactor.post([granted, yes = gate == Gate::Grant] { granted(yes); });
            else if (gate == Gate::Keep)
                m_kept.append(granted);
        };
        made.payloadDelivered = [this](const QByteArray &, const QByteArray &file) {
            tell(QStringLiteral("delivered ") + QString::fromUtf8(file));
        };
        made.payloadBroken = [this](const QByteArray &, const QByteArray &file) {
            tell(QStringLiteral("broken ") + QString::fromUtf8(file));
        };
        made.journal = [this](const session::Event &event) {
            tell(QStringLiteral("%1 %2").arg(session::stageKey(event.stage), event.detail));
            const QMutexLocker lock(&m_mutex);
            m_facts[event.stage] = event.facts;
        };
        made.status = [this](const session::StatusReport &report) {
            const QMutexLocker lock(&m_mutex);
            m_reports.append(report);
        };
        made.seen = [this](const QByteArray &token, const QByteArray &file, Ipv4 client) {
            tell(QStringLiteral("seen %1 %2 %3")
                     .arg(QString::fromLatin1(token), QString::fromUtf8(file),
                          QString::fromStdString(client.toString())));
        };
        return made;
    }
    void run()
    {
        http::ServiceOptions options;
        options.address = *Ipv4::parse("127.0.0.1");
        options.port = 0;
        m_service = std::make_unique<http::Service>(m_reactor, m_clock, options, hooks());
        if (!m_service->start())
            qFatal("the service does not start");
        m_port = m_service->port();
        m_service->catalogue().publish(entry(policy::Answer::Boot));
        m_ready.release();
        m_reactor.run();
        m_service.reset();
    }

    net::Reactor m_reactor;
    SystemClock m_clock;
    std::unique_ptr<http::Service> m_service;
    std::unique_ptr<QThread> m_thread;
    QSemaphore m_ready;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QStringList m_told;
    QList<session::StatusReport> m_reports;
    QHash<session::Stage, QJsonObject> m_facts;
    QList<std::function<void(bool)>> m_kept;
};

} // namespace slipway::test
