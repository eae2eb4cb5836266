// SPDX-License-Identifier: GPL-3.0-or-later
// Boots of many machines at once, each with a block and window size of its own, and what must be true of each.
#pragma once
#include "tests/windows/windows_site.h"
#include <atomic>
#include <thread>

namespace slipway::windows {

struct MatrixCase
{
    BootPath path;
    int block = 0;
    int window = 0;
    Machine machine{};
    Boot boot{};
    QByteArray label() const
    {
        return QByteArray(path.name) + ", block " + QByteArray::number(block) + ", window " +
               QByteArray::number(window);
    }
};

class BootMatrix
{
public:
    explicit BootMatrix(WindowsSite &site) : m_site(site) {}

    bool add(const QList<int> &blocks, const QList<int> &windows)
    {
        for (const BootPath &path : bootPaths()) {
            for (const int block : blocks) {
                for (const int window : windows) {
                    MatrixCase one{path, block, window};
                    if (!m_site.addMachine(path, block, window, &one.machine))
                        return false;
                    cases.push_back(one);
                }
            }
        }
        return true;
    }
    /// The main thread's event loop goes on meanwhile.
    void run(int threads, const BootHabits &habits = {})
    {
        std::atomic<size_t> next = 0;
        std::atomic<int> running = threads;
        std::vector<std::thread> workers;
        for (int i = 0; i < threads; ++i) {
            workers.emplace_back([&] {
                for (size_t at = next++; at < cases.size(); at = next++)
                    cases[at].boot = m_site.bootOf(cases[at].machine, habits);
                --running;
            });
        }
        while (running > 0)
            QTest::qWait(20);
        for (std::thread &worker : workers)
            worker.join();
    }
    /// What went wrong with a boot; empty: it is as it should be.
    QString problemOf(const MatrixCase &one) const
    {
        if (!one.boot.failure.isEmpty())
            return one.boot.failure;
        const WimFiles &files = m_site.contents[one.path.image];
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            const Fetched *fetched = one.boot.file('/' + it.key().section(u'/', -1).toLatin1());
            if (!fetched)
                fetched = one.boot.file('\\' + it.key().section(u'/', -1).toLatin1());
            if (fetched && fetched->read.whole && fetched->read.sha256 != hashOf(it.value()))
                return it.key() + QStringLiteral(" is another file");
        }
        const Fetched *wim = one.boot.file("\\boot.wim");
        const Fetched *sdi = one.boot.file("\\boot.sdi");
        const Fetched *font = one.boot.file("\\wgl4_boot.ttf");
        if (!wim || !sdi || wim->read.sha256 != hashOfFile(m_site.wims[one.path.image]))
            return QStringLiteral("the WIM is another file");
        if (!font || !font->read.whole)
            return QStringLiteral("the font is missing");
        if (one.boot.blockSize != one.block || one.boot.windowSize != one.window)
            return QStringLiteral("the BCD says %1 x %2").arg(one.boot.blockSize).arg(one.boot.windowSize);
        for (const Fetched *file : {wim, sdi}) {
            if (file->read.blockSize != one.block || file->read.windowSize != one.window)
                return QStringLiteral("%1 goes by %2 x %3")
                    .arg(QString::fromLatin1(file->name))
                    .arg(file->read.blockSize)
                    .arg(file->read.windowSize);
        }
        if (!one.boot.answer.bcdPath().startsWith("\\s\\"))
            return QStringLiteral("option 252 says \"%1\"").arg(QString::fromLatin1(one.boot.answer.bcdPath()));
        return {};
    }
    /// Every machine's session ended delivered, and its required deployment is served.
    QStringList unserved() const
    {
        QStringList out;
        const auto ledger = m_site.commands->ledger();
        const auto snapshot = m_site.commands->snapshot();
        for (const MatrixCase &one : cases) {
            const MacAddress mac = WindowsSite::macOf(one.machine);
            const auto sessions = m_site.commands->sessions({{}, 10, mac});
            const site::Device *device = snapshot ? (*snapshot)->deviceByMac(mac) : nullptr;
            const QList<policy::LedgerRow> rows =
                ledger && device ? ledger->rows(device->id) : QList<policy::LedgerRow>();
            if (!sessions || sessions->size() != 1 || sessions->first().state != session::State::Delivered)
                out << QString::fromLatin1(one.label()) + QStringLiteral(": no delivered session");
            else if (rows.size() != 1 || rows.first().state != policy::LedgerState::Served)
                out << QString::fromLatin1(one.label()) + QStringLiteral(": not served");
        }
        return out;
    }

    std::vector<MatrixCase> cases;

private:
    WindowsSite &m_site;
};

} // namespace slipway::windows
