// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/measuring_run.h"
#include "server/content/library.h"
#include "server/content/open_file.h"
#include "server/content/test_bytes.h"
#include "server/engine/commands.h"
#include "server/engine/measurements.h"
#include "server/net/udp_client.h"
#include "server/session/entry.h"
#include "server/tftp/fetch.h"
#include <QElapsedTimer>
#include <QThread>
#include <atomic>
#include <cstring>

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

constexpr int PublishMs = 5000; ///< until a running engine has taken up a measurement
constexpr int AskAgainMs = 150; ///< slow enough for the limit on names that nobody knows
constexpr int RecordMs = 4000;  ///< until it has written its record
constexpr int LookAgainMs = 50;
constexpr quint16 FileNotFound = 1; ///< the code of TFTP

using Outcome = tftp::Fetched::Outcome;

QString failureOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NoAnswer:
        return u"no-answer"_s;
    case Outcome::Stalled:
        return u"stalled"_s;
    case Outcome::Refused:
        return u"refused"_s;
    case Outcome::Mismatch:
        return u"mismatch"_s;
    case Outcome::Whole:
    case Outcome::Cancelled:
        break;
    }
    return {};
}

} // namespace

struct MeasuringRun::Private
{
    Private(MeasuringRun *run, store::SiteLocation location, MeasuringPlan planned)
        : q(run), site(std::move(location)), plan(std::move(planned))
    {
    }

    MeasuringRun *const q;
    const store::SiteLocation site;
    const MeasuringPlan plan;
    std::unique_ptr<QThread> thread;
    std::atomic<bool> cancelled = false;

    // The run's own thread:
    std::unique_ptr<Commands> commands;
    store::Measurement measurement;
    std::shared_ptr<content::OpenFile> content;
    qint64 lastRecord = 0;

    void run();
    Result<bool> measureAll();
    Result<void> prepare();
    tftp::Fetched fetch(int pair);
    tftp::Fetched fetchFirst(int pair);
    MeasuredPair resultOf(int pair, const tftp::Fetched &fetched);
    std::optional<policy::TransferRecord> record();
    void pause(int ms) const
    {
        if (!cancelled)
            QThread::msleep(ulong(ms));
    }
};

MeasuringRun::MeasuringRun(store::SiteLocation site, MeasuringPlan plan, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(site), std::move(plan)))
{
    qRegisterMetaType<MeasuredPair>();
    qRegisterMetaType<Error>();
}

MeasuringRun::~MeasuringRun()
{
    cancel();
    if (d->thread)
        d->thread->wait();
}

bool MeasuringRun::isLocal(Ipv4 server)
{
    return net::isOwnAddress(server);
}

void MeasuringRun::start()
{
    if (d->thread)
        return;
    d->thread.reset(QThread::create([this] { d->run(); }));
    d->thread->setObjectName(u"measuring"_s);
    d->thread->start();
}

void MeasuringRun::cancel()
{
    d->cancelled = true;
}

bool MeasuringRun::isRunning() const
{
    return d->thread && d->thread->isRunning();
}

void MeasuringRun::Private::run()
{
    const auto whole = measureAll();
    if (commands && !measurement.token.isEmpty())
        (void)commands->endMeasurement(measurement.token); // it expires where the store cannot be written
    commands.reset();
    content.reset();
    if (whole)
        emit q->finished(!*whole);
    else
        emit q->failed(whole.error());
}

/// False: cancelled.
Result<bool> MeasuringRun::Private::measureAll()
{
    if (const auto ready = prepare(); !ready)
        return fail(ready.error());
    for (int pair = 0; pair < plan.pairs.size() && !cancelled; ++pair) {
        const tftp::Fetched fetched = pair == 0 ? fetchFirst(pair) : fetch(pair);
        if (cancelled)
            break;
        const bool unknown = fetched.outcome == Outcome::Refused && fetched.errorCode == FileNotFound;
        if (pair == 0 && (unknown || fetched.outcome == Outcome::NoAnswer))
            return failure(
                ErrorCode::NotFound,
                {u"running engine"_s, u"%1:%2"_s.arg(QString::fromStdString(plan.server.toString())).arg(plan.port)});
        emit q->measured(pair, resultOf(pair, fetched));
    }
    return !cancelled;
}

Result<void> MeasuringRun::Private::prepare()
{
    auto opened = Commands::open(site, Commands::Missing::Fail);
    if (!opened)
        return fail(opened.error());
    commands = *std::move(opened);
    const auto begun = commands->beginMeasurement(plan.image);
    if (!begun)
        return fail(begun.error());
    measurement = *begun;
    if (measurement.sha256.isEmpty()) {
        content = content::OpenFile::fromBytes(content::testBytes(measurement.token, measurement.size));
    } else {
        const auto file =
            content::OpenFile::openContent(commands->library().path(measurement.sha256), measurement.size);
        if (!file)
            return fail(file.error());
        content = *file;
    }
    const auto newest = commands->transferRecords({.limit = 1});
    if (!newest)
        return fail(newest.error());
    for (const policy::TransferRecord &record : *newest)
        lastRecord = record.id;
    return {};
}

tftp::Fetched MeasuringRun::Private::fetch(int pair)
{
    const policy::SizePair sizes = plan.pairs.at(pair);
    tftp::FetchOrder order;
    order.server = plan.server;
    order.port = plan.port;
    order.file = session::sessionPath(measurement.token, Measurements::File);
    order.blockSize = sizes.blockSize;
    order.windowSize = sizes.windowSize;
    order.limit = plan.bytesPerPair;
    // Read, not looked at in the mapping: a file that is cut meanwhile would end this program.
    order.check = [source = content, same = std::vector<uint8_t>()](qint64 offset,
                                                                    std::span<const uint8_t> bytes) mutable {
        same.resize(bytes.size());
        return source->read(offset, same) && std::memcmp(same.data(), bytes.data(), bytes.size()) == 0;
    };
    order.progress = [this, pair](qint64 bytes, qint64 total) {
        emit q->progress(pair, bytes, total);
        return !cancelled;
    };
    return tftp::fetch(order);
}

/// Until an engine has taken the measurement up.
tftp::Fetched MeasuringRun::Private::fetchFirst(int pair)
{
    QElapsedTimer time;
    time.start();
    tftp::Fetched fetched;
    do {
        fetched = fetch(pair);
        if (fetched.outcome != Outcome::Refused || fetched.errorCode != FileNotFound)
            break;
        pause(AskAgainMs);
    } while (!cancelled && time.elapsed() < PublishMs);
    return fetched;
}

MeasuredPair MeasuringRun::Private::resultOf(int pair, const tftp::Fetched &fetched)
{
    MeasuredPair result;
    result.asked = plan.pairs.at(pair);
    result.duplicates = fetched.duplicates;
    result.roundTripMs = fetched.roundTripMs;
    result.failure = failureOf(fetched.outcome);
    result.detail = fetched.errorText;
    if (const auto kept = record()) {
        result.record = *kept;
        return result;
    }
    // The engine went away, or nothing of the file had left: what was seen here has to do.
    result.record.source = policy::TransferRecord::Source::Test;
    result.record.bootImage = measurement.bootImage;
    result.record.token = measurement.token;
    result.record.sizes = {fetched.blockSize, fetched.windowSize};
    result.record.size = measurement.size;
    result.record.bytes = fetched.bytes;
    result.record.durationMs = fetched.durationMs;
    result.record.delivered = fetched.outcome == Outcome::Whole;
    return result;
}

/// What the engine that served wrote of the transfer that just ended: it knows what was sent again.
std::optional<policy::TransferRecord> MeasuringRun::Private::record()
{
    QElapsedTimer time;
    time.start();
    do {
        const auto records = commands->transferRecords(
            {.afterId = lastRecord, .source = policy::TransferRecord::Source::Test, .limit = 1000});
        for (const policy::TransferRecord &each : records ? *records : QList<policy::TransferRecord>()) {
            if (each.token != measurement.token)
                continue;
            lastRecord = each.id;
            return each;
        }
        pause(LookAgainMs);
    } while (!cancelled && time.elapsed() < RecordMs);
    return std::nullopt;
}

} // namespace slipway::engine
