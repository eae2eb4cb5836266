// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/service_test.h"
#include "server/content/test_bytes.h"
#include "server/engine/commands.h"
#include "server/engine/measurements.h"
#include "server/net/tcp_client.h"
#include "server/session/entry.h"
#include "server/tftp/fetch.h"
#include <QElapsedTimer>
#include <QThread>
#include <cstring>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr int PublishMs = 5000; ///< until a running engine has taken up the file
constexpr int TakeUpMs = 700;   ///< as long as that takes as a rule: what is asked for earlier counts as an error
constexpr int AskAgainMs = 150; ///< slow enough for the limit on names that nobody knows
constexpr int PatienceMs = 6000;
constexpr int WakeMs = 100;
constexpr quint16 TftpNotFound = 1;
constexpr qsizetype LongestHead = 16 * 1024;

/// A test that is under way: its file, and what it should hold.
struct Job
{
    const ServiceTestPlan &plan;
    const std::function<bool()> &goOn;
    QByteArray path;
    QByteArray content;
    bool cancelled() const { return goOn && !goOn(); }
};

/// Null: the server does not know the file (yet).
using Fetching = Result<std::optional<ServiceTested>>;

Fetching byTftp(const Job &job)
{
    using Outcome = tftp::Fetched::Outcome;
    tftp::FetchOrder order;
    order.server = job.plan.server;
    order.port = job.plan.port;
    order.file = job.path;
    order.blockSize = job.plan.blockSize;
    order.windowSize = job.plan.windowSize;
    order.check = [&job](qint64 offset, std::span<const uint8_t> bytes) {
        return offset + qint64(bytes.size()) <= job.content.size() &&
               std::memcmp(job.content.constData() + offset, bytes.data(), bytes.size()) == 0;
    };
    order.progress = [&job](qint64, qint64) { return !job.cancelled(); };
    QElapsedTimer since;
    since.start();
    const tftp::Fetched fetched = tftp::fetch(order);
    if (fetched.outcome == Outcome::Cancelled)
        return failure(ErrorCode::Cancelled);
    if (fetched.outcome == Outcome::Refused && fetched.errorCode == TftpNotFound)
        return std::optional<ServiceTested>();
    ServiceTested tested{
        fetched.bytes,    double(since.nsecsElapsed()) / 1e6, fetched.blockSize, fetched.windowSize, {},
        fetched.errorText};
    tested.failure = fetched.outcome == Outcome::NoAnswer   ? u"no-answer"_s
                     : fetched.outcome == Outcome::Stalled  ? u"stalled"_s
                     : fetched.outcome == Outcome::Refused  ? u"refused"_s
                     : fetched.outcome == Outcome::Mismatch ? u"mismatch"_s
                                                            : QString();
    return std::optional(tested);
}

/// The answer's head, with what came of its body behind it; empty where none came.
Result<std::pair<QByteArray, QByteArray>> readHead(net::TcpClient &client, const Job &job, const QElapsedTimer &since)
{
    QByteArray received;
    while (since.elapsed() < PatienceMs && received.size() < LongestHead) {
        if (job.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto part = client.receive(WakeMs);
        received.append(reinterpret_cast<const char *>(part.bytes.data()), qsizetype(part.bytes.size()));
        if (const qsizetype end = received.indexOf("\r\n\r\n"); end >= 0)
            return std::pair(received.left(end), received.mid(end + 4));
        if (part.ended)
            break;
    }
    return std::pair(QByteArray(), QByteArray());
}

/// Adds what came to the tested bytes, as far as it is right.
bool take(const Job &job, QByteArrayView bytes, ServiceTested &tested)
{
    const bool right = tested.bytes + bytes.size() <= job.content.size() &&
                       std::memcmp(job.content.constData() + tested.bytes, bytes.data(), size_t(bytes.size())) == 0;
    tested.bytes += right ? bytes.size() : 0;
    return right;
}

Fetching byHttp(const Job &job)
{
    QElapsedTimer since;
    since.start();
    auto client = net::TcpClient::connect(job.plan.server, job.plan.port, PatienceMs);
    if (!client)
        return client.error().code == ErrorCode::NotFound
                   ? Fetching(fail(client.error()))
                   : Fetching(std::optional(ServiceTested{0, 0, 0, 0, u"no-answer"_s, client.error().args.value(1)}));
    const QByteArray request = "GET /" + job.path +
                               " HTTP/1.1\r\nHost: " + QByteArray::fromStdString(job.plan.server.toString()) +
                               "\r\nConnection: close\r\n\r\n";
    ServiceTested tested;
    if (!(*client)->send({reinterpret_cast<const uint8_t *>(request.constData()), size_t(request.size())}))
        return std::optional(ServiceTested{0, 0, 0, 0, u"no-answer"_s, {}});
    const auto head = readHead(**client, job, since);
    if (!head)
        return fail(head.error());
    const QByteArray status = head->first.left(head->first.indexOf('\r')).mid(9);
    if (status.startsWith("404"))
        return std::optional<ServiceTested>();
    if (!status.startsWith("206") && !status.startsWith("200"))
        return std::optional(ServiceTested{0, 0, 0, 0, status.isEmpty() ? u"no-answer"_s : u"refused"_s,
                                           QString::fromLatin1(status.left(100))});
    bool right = take(job, head->second, tested);
    QElapsedTimer quiet;
    quiet.start();
    while (right && tested.bytes < job.content.size() && quiet.elapsed() < PatienceMs) {
        if (job.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto part = (*client)->receive(WakeMs);
        right =
            take(job, QByteArrayView(reinterpret_cast<const char *>(part.bytes.data()), qsizetype(part.bytes.size())),
                 tested);
        if (!part.bytes.empty())
            quiet.restart();
        if (part.ended)
            break;
    }
    tested.milliseconds = double(since.nsecsElapsed()) / 1e6;
    tested.failure = !right ? u"mismatch"_s : tested.bytes < job.content.size() ? u"stalled"_s : QString();
    return std::optional(tested);
}

} // namespace

Result<ServiceTested> testService(const store::SiteLocation &site, const ServiceTestPlan &plan,
                                  const std::function<bool()> &goOn)
{
    auto commands = Commands::open(site, Commands::Missing::Fail);
    if (!commands)
        return fail(commands.error());
    const auto measurement = (*commands)->beginMeasurement({});
    if (!measurement)
        return fail(measurement.error());
    Job job{plan, goOn, session::sessionPath(measurement->token, Measurements::Probe),
            content::testBytes(measurement->token, measurement->size).left(Measurements::ProbeBytes)};
    QThread::msleep(TakeUpMs);
    QElapsedTimer since;
    since.start();
    Fetching fetched = std::optional<ServiceTested>();
    do {
        if (job.cancelled())
            fetched = failure(ErrorCode::Cancelled);
        else
            fetched = plan.protocol == session::Protocol::Tftp ? byTftp(job) : byHttp(job);
        if (fetched && !*fetched)
            QThread::msleep(AskAgainMs);
    } while (fetched && !*fetched && since.elapsed() < PublishMs);
    (void)(*commands)->endMeasurement(measurement->token); // it expires where the store cannot be written
    if (!fetched)
        return fail(fetched.error());
    if (!*fetched)
        return failure(
            ErrorCode::NotFound,
            {u"running engine"_s, u"%1:%2"_s.arg(QString::fromStdString(plan.server.toString())).arg(plan.port)});
    return **fetched;
}

} // namespace slipway::engine
