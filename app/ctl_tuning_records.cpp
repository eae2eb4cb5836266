// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured of block and window sizes, and what follows from it.
#include "app/ctl_tuning.h"
#include "models/texts/display_text.h"
#include "models/texts/tuning_text.h"
#include "server/base/clock.h"
#include "server/engine/document.h"
#include "server/engine/network_facts.h"

using namespace Qt::StringLiterals;

namespace slipway::ctl {

QString text(const MacAddress &mac)
{
    return QString::fromStdString(mac.toString());
}

QJsonValue orNull(int value)
{
    return value > 0 ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonObject sizesObject(const policy::SizePair &sizes)
{
    return {{"blockSize", sizes.blockSize}, {"windowSize", sizes.windowSize}};
}

qint64 weekAgo()
{
    constexpr qint64 weekMs = qint64(7) * 24 * 3600 * 1000;
    return SystemClock().utcMs() - weekMs;
}

Result<store::TransferQuery> queryOf(Call &call, qint64 sinceMs)
{
    store::TransferQuery query;
    query.sinceMs = sinceMs;
    if (call.arguments.has("image"))
        query.bootImage = call.arguments.value("image");
    return query;
}

Result<Network> networkOf(Call &call, const store::TransferQuery &query)
{
    const auto now = call.commands.snapshot();
    auto records = call.commands.transferRecords(query);
    if (!now || !records)
        return fail(now ? records.error() : now.error());
    const policy::NetworkFacts facts =
        engine::networkFacts(call.arguments.value("interface"), (*now)->settings(), *records);
    return Network{facts, *std::move(records)};
}

namespace {
using engine::document::time;

QString megabytes(double bytesPerSecond)
{
    return bytesPerSecond > 0 ? QString::number(bytesPerSecond / 1e6, 'f', 1) + " MB/s"_L1 : u"-"_s;
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 2) + " %"_L1;
}

Parsed<qint64> sinceOf(const Call &call)
{
    if (call.arguments.has("since"))
        return parseTime(call.arguments.value("since"));
    return weekAgo();
}

QJsonObject recordObject(const policy::TransferRecord &record)
{
    return {{"id", record.id},
            {"time", time(record.timeMs)},
            {"source", policy::transferSourceKey(record.source)},
            {"protocol", record.http ? u"http"_s : u"tftp"_s},
            {"mac", record.mac.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text(record.mac))},
            {"bootImage", record.bootImage},
            {"file", record.file},
            {"blockSize", orNull(record.sizes.blockSize)},
            {"windowSize", orNull(record.sizes.windowSize)},
            {"size", record.size},
            {"bytes", record.bytes},
            {"milliseconds", record.durationMs},
            {"retransmitted", record.retransmitted},
            {"bytesPerSecond", record.tells() ? QJsonValue(record.bytesPerSecond()) : QJsonValue(QJsonValue::Null)},
            {"outcome", record.delivered ? u"delivered"_s : u"failed"_s}};
}

Outcome records(Call &call)
{
    CTL_TRY(since, sinceOf(call));
    CTL_TRY(query, queryOf(call, since));
    if (call.arguments.has("mac")) {
        CTL_TRY(mac, parseMac(call.arguments.value("mac")));
        query.mac = mac;
    }
    CTL_TRY(found, call.commands.transferRecords(query));
    QJsonArray objects;
    QList<QStringList> rows{{"TIME", "MACHINE", "FILE", "BLOCK", "WINDOW", "OUTCOME", "SPEED", "SENT AGAIN"}};
    for (const policy::TransferRecord &record : std::as_const(found)) {
        objects.append(recordObject(record));
        rows.append({word(time(record.timeMs)), record.mac.isNull() ? u"(test)"_s : text(record.mac),
                     models::displayText(record.file), word(orNull(record.sizes.blockSize)),
                     word(orNull(record.sizes.windowSize)), record.delivered ? u"delivered"_s : u"failed"_s,
                     record.tells() ? megabytes(record.bytesPerSecond()) : u"-"_s,
                     QString::number(record.retransmitted)});
    }
    return done(objects, table(rows));
}

Outcome summary(Call &call)
{
    CTL_TRY(since, sinceOf(call));
    CTL_TRY(query, queryOf(call, since));
    CTL_TRY(cells, call.commands.tuningTable(query));
    QJsonArray objects;
    QList<QStringList> rows{
        {"NETWORK CARD", "SOURCE", "BLOCK", "WINDOW", "DELIVERED", "FAILED", "MEDIAN", "SLOW", "SENT AGAIN"}};
    for (const policy::TuningCell &cell : std::as_const(cells)) {
        QJsonObject object = sizesObject(cell.sizes);
        object["vendor"] = cell.vendor;
        object["source"] = policy::transferSourceKey(cell.source);
        object["delivered"] = cell.delivered;
        object["failed"] = cell.failed;
        object["telling"] = cell.telling;
        object["medianBytesPerSecond"] = cell.medianBytesPerSecond;
        object["slowBytesPerSecond"] = cell.slowBytesPerSecond;
        object["fastBytesPerSecond"] = cell.fastBytesPerSecond;
        object["retransmissionRate"] = cell.retransmissionRate;
        objects.append(object);
        rows.append({word(cell.vendor), policy::transferSourceKey(cell.source), QString::number(cell.sizes.blockSize),
                     QString::number(cell.sizes.windowSize), QString::number(cell.delivered),
                     QString::number(cell.failed), megabytes(cell.medianBytesPerSecond),
                     megabytes(cell.slowBytesPerSecond), percent(cell.retransmissionRate)});
    }
    return done(objects, table(rows));
}

Outcome recommend(Call &call)
{
    CTL_TRY(since, sinceOf(call));
    CTL_TRY(query, queryOf(call, since));
    CTL_TRY(network, networkOf(call, query));
    CTL_TRY(found, call.commands.recommendRamdisk(query, network.facts));
    CTL_TRY(snapshot, call.commands.snapshot());
    const policy::SizePair current{snapshot->settings().ramdiskBlockSize, snapshot->settings().ramdiskWindowSize};
    QJsonArray objects;
    QStringList reasons;
    QList<QStringList> rows{{"NETWORK CARD", "BLOCK", "WINDOW", "REASON", "CONFIDENCE", "SAMPLES", "SPEED", "NOW"}};
    for (const policy::Recommendation &each : std::as_const(found)) {
        QJsonObject object = sizesObject(each.sizes);
        object["vendor"] = each.vendor;
        object["reason"] = policy::recommendationReasonKey(each.reason);
        object["confidence"] = policy::recommendationConfidenceKey(each.confidence);
        object["samples"] = each.samples;
        object["bytesPerSecond"] = each.bytesPerSecond;
        object["currentBytesPerSecond"] = each.currentBytesPerSecond;
        object["failedPairs"] = each.failedPairs;
        object["fromTests"] = each.fromTests;
        objects.append(object);
        rows.append({each.vendor.isEmpty() ? u"(all)"_s : models::displayText(each.vendor),
                     QString::number(each.sizes.blockSize), QString::number(each.sizes.windowSize),
                     policy::recommendationReasonKey(each.reason), policy::recommendationConfidenceKey(each.confidence),
                     QString::number(each.samples), megabytes(each.bytesPerSecond),
                     megabytes(each.currentBytesPerSecond)});
        reasons.append((each.vendor.isEmpty() ? QString() : models::displayText(each.vendor) + u": "_s) +
                       models::recommendationText(each, current).reason);
    }
    return done(objects, table(rows) + u"\n\n"_s + reasons.join(u'\n'));
}

} // namespace

QList<Verb> tuningRecordVerbs()
{
    return {
        {"tuning",
         "records",
         "[--since TIME] [--image I] [--mac M]",
         {0, 0, {"since", "image", "mac"}, {}, {}},
         records},
        {"tuning", "summary", "[--since TIME] [--image I]", {0, 0, {"since", "image"}, {}, {}}, summary},
        {"tuning",
         "recommend",
         "[--since TIME] [--image I] [--interface NAME]",
         {0, 0, {"since", "image", "interface"}, {}, {}},
         recommend},
    };
}

} // namespace slipway::ctl
