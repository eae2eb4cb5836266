// SPDX-License-Identifier: GPL-3.0-or-later
// What the service delivers, and what it costs its thread, with clients that check every byte. Figures are printed;
// only ratios within one sitting are judged, since the machine is shared.
#include "tests/tftp/tftp_lab.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstring>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace slipway;
using namespace slipway::tftp;
using namespace slipway::tftp::lab;
using namespace Qt::StringLiterals;

namespace {

/// Takes in-order blocks and acknowledges each window; drops what is out of order, as firmware does.
class BulkClient
{
public:
    BulkClient(net::Reactor &reactor, quint16 port, const QByteArray &expected, int window, double loss,
               std::function<void()> done)
        : m_reactor(reactor)
        , m_expected(expected)
        , m_window(quint32(window))
        , m_loss(loss)
        , m_random(uint32_t(port) + uint32_t(++s_count))
        , m_done(std::move(done))
    {
        net::EndpointOptions options;
        options.address = Loopback;
        m_endpoint = std::move(*net::UdpEndpoint::bind(options));
        m_reactor.watch(m_endpoint->descriptor(), [this] { receive(); });
        const QByteArray request =
            readRequest(inSession("large"), {"blksize", "1468", "windowsize", QByteArray::number(window)});
        m_endpoint->send({reinterpret_cast<const uint8_t *>(request.constData()), size_t(request.size())}, Loopback,
                         port);
    }
    ~BulkClient() { m_reactor.unwatch(m_endpoint->descriptor()); }
    bool isRight() const { return m_right && m_complete; }
    quint64 packets() const { return m_packets; }
    quint64 duplicates() const { return m_duplicates; }

private:
    /// Into one buffer for all clients: an endpoint's own batch of slots, 256 times, would drive the service out of the
    /// cache.
    void receive()
    {
        static std::array<uint8_t, 2048> buffer;
        sockaddr_in from{};
        socklen_t length = sizeof from;
        ssize_t size = 0;
        while ((size = ::recvfrom(m_endpoint->descriptor(), buffer.data(), buffer.size(), 0,
                                  reinterpret_cast<sockaddr *>(&from), &length)) > 0) {
            net::Datagram datagram;
            datagram.bytes = {buffer.data(), size_t(size)};
            datagram.sourcePort = ntohs(from.sin_port);
            take(datagram);
        }
    }
    void take(const net::Datagram &datagram)
    {
        if (datagram.bytes.size() >= 2 && datagram.bytes[1] == 6)
            return acknowledge(datagram.sourcePort);
        if (datagram.bytes.size() < 4 || datagram.bytes[1] != 3)
            return;
        if (m_loss > 0 && std::uniform_real_distribution<>(0, 1)(m_random) < m_loss)
            return;
        ++m_packets;
        const auto number = quint16(datagram.bytes[2] << 8 | datagram.bytes[3]);
        if (number != quint16(m_received + 1)) {
            ++m_duplicates;
            // An old block again: our ACK was lost, or a resent window overlaps. Its end asks for the next one.
            if (quint16(m_received - number) < 32768 ? number == quint16(m_received) : !m_toldGap) {
                m_toldGap = true;
                acknowledge(datagram.sourcePort);
            }
            return;
        }
        const auto content = datagram.bytes.subspan(4);
        const quint64 offset = m_received * 1468;
        m_right = m_right && offset + content.size() <= quint64(m_expected.size()) &&
                  std::memcmp(m_expected.constData() + offset, content.data(), content.size()) == 0;
        ++m_received;
        m_toldGap = false;
        const bool last = content.size() < 1468;
        if (last || ++m_inWindow == m_window)
            acknowledge(datagram.sourcePort);
        if (last && !m_complete) {
            m_complete = true;
            m_done();
        }
    }
    void acknowledge(quint16 port)
    {
        m_inWindow = 0;
        const std::array<uint8_t, 4> packet{0, 4, uint8_t(m_received >> 8), uint8_t(m_received)};
        m_endpoint->send(packet, Loopback, port);
    }

    static inline int s_count = 0;
    net::Reactor &m_reactor;
    QByteArray m_expected;
    quint32 m_window;
    double m_loss;
    std::mt19937 m_random;
    std::function<void()> m_done;
    std::unique_ptr<net::UdpEndpoint> m_endpoint;
    quint64 m_received = 0;
    quint64 m_packets = 0;
    quint64 m_duplicates = 0;
    quint32 m_inWindow = 0;
    bool m_toldGap = false;
    bool m_right = true;
    bool m_complete = false;
};

double threadSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Figures
{
    bool right = true;
    double megabytesPerSecond = 0;
    double cpuSecondsPerGigabyte = 0;
    double duplicateShare = 0;
};

} // namespace

class TestThroughput : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_content;

    Figures measure(int clients, int window, double loss = 0, qsizetype size = 0)
    {
        const QByteArray content = size > 0 ? m_content.left(size) : m_content;
        const QString path = m_folder.filePath(u"large-%1"_s.arg(content.size()));
        QFile file(path);
        if (!file.exists() && (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()))
            return {false};
        file.close();
        ServiceOptions options;
        options.maxTransfersPerToken = 1000;
        Lab lab(options);
        lab.publish({{"large", onDisk(path, content.size())}});
        net::Reactor reactor;
        int left = clients;
        std::vector<std::unique_ptr<BulkClient>> all;
        const double before = lab.inside([](Service &) { return threadSeconds(); });
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < clients; ++i)
            all.push_back(std::make_unique<BulkClient>(reactor, lab.port(), content, window, loss, [&] {
                if (--left == 0)
                    reactor.quit();
            }));
        reactor.after(120'000, [&] { reactor.quit(); });
        reactor.run();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const double cpu = lab.inside([](Service &) { return threadSeconds(); }) - before;
        const double bytes = double(content.size()) * clients;
        Figures out{left == 0, bytes / 1e6 / seconds, cpu / (bytes / 1e9), 0};
        quint64 packets = 0, duplicates = 0;
        for (const auto &client : all) {
            out.right = out.right && client->isRight();
            packets += client->packets();
            duplicates += client->duplicates();
        }
        out.duplicateShare = double(duplicates) / double(packets);
        qInfo("%3d clients, window %2d, loss %.0f %%: %6.0f MB/s, %.2f s of the service's thread for a GB, %.2f %% "
              "came for nothing",
              clients, window, loss * 100, out.megabytesPerSecond, out.cpuSecondsPerGigabyte, out.duplicateShare * 100);
        return out;
    }

private slots:
    void initTestCase() { m_content = randomBytes(32'000'000); }

    void aWindowCostsFarLessThanLockStep()
    {
        const Figures lockStep = measure(16, 1);
        const Figures four = measure(16, 4);
        const Figures sixteen = measure(16, 16);
        const Figures sixtyFour = measure(16, 64);
        for (const Figures &figures : {lockStep, four, sixteen, sixtyFour})
            QVERIFY(figures.right);
        QVERIFY(sixteen.cpuSecondsPerGigabyte < 0.5 * lockStep.cpuSecondsPerGigabyte);
        QVERIFY(sixtyFour.cpuSecondsPerGigabyte < 0.5 * lockStep.cpuSecondsPerGigabyte);
        QVERIFY(sixteen.megabytesPerSecond > lockStep.megabytesPerSecond);
    }

    void manyClientsCostNoMoreEach()
    {
        // With window 16 the 6 MB that 256 clients have under way leave the processor's cache, so that pair is only
        // shown.
        const Figures few = measure(16, 4, 0, 8'000'000);
        const Figures many = measure(256, 4, 0, 8'000'000);
        QVERIFY(few.right && many.right);
        QVERIFY(measure(16, 16, 0, 8'000'000).right);
        QVERIFY(measure(256, 16, 0, 8'000'000).right);
        QVERIFY(many.cpuSecondsPerGigabyte < 2 * few.cpuSecondsPerGigabyte);
    }

    void lossIsRepairedByTheRoundTripNotByTheSecond()
    {
        const Figures lockStep = measure(16, 1, 0.01, 4'000'000);
        const Figures windowed = measure(16, 16, 0.01, 16'000'000);
        QVERIFY(lockStep.right && windowed.right);
        // With a timer of a second: 27 losses a client in lock step would take half a minute.
        QVERIFY(lockStep.megabytesPerSecond > 10);
        QVERIFY(windowed.megabytesPerSecond > 2 * lockStep.megabytesPerSecond);
    }
};

QTEST_GUILESS_MAIN(TestThroughput)
#include "test_throughput_full.moc"
