// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/transfer_record.h"
#include "server/tftp/fetch.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

using session::Stage;

/// Whether the client, or the way to it, failed: a person or the engine stopping it says nothing.
bool saysSomething(const QJsonObject &facts)
{
    const QString outcome = facts[u"outcome"].toString();
    if (facts[u"protocol"].toString() == u"http")
        return true;
    return facts[u"begun"].toBool() &&
           (outcome == u"silent" || outcome == u"aborted" || outcome == u"gone" || facts[u"askedAgain"].toBool());
}

} // namespace

std::optional<policy::TransferRecord> transferRecord(const session::Event &event, const session::Entry &entry)
{
    if (event.stage != Stage::FileDelivered && event.stage != Stage::FileFailed)
        return std::nullopt;
    const QJsonObject &facts = event.facts;
    const QString file = facts[u"file"].toString();
    const auto served = entry.files.constFind(file.toUtf8());
    const bool ofRamdisk = served != entry.files.cend() &&
                           (served->maxBlockSize > 0 || (served->payload && entry.decision.ramdisk.has_value()));
    const bool delivered = event.stage == Stage::FileDelivered;
    if (!ofRamdisk || (!delivered && !saysSomething(facts)))
        return std::nullopt;
    policy::TransferRecord record;
    record.timeMs = event.timeMs;
    record.source = entry.mac.isNull() ? policy::TransferRecord::Source::Test : policy::TransferRecord::Source::Boot;
    record.http = facts[u"protocol"].toString() == u"http";
    record.mac = entry.mac;
    record.token = entry.token;
    record.bootImage = entry.decision.bootImage;
    record.file = file;
    record.sizes = {facts[u"blksize"].toInt(), facts[u"windowsize"].toInt()};
    record.size = facts[u"size"].toInteger();
    record.bytes = facts[u"bytes"].toInteger(delivered ? record.size : 0);
    record.durationMs = facts[u"milliseconds"].toInteger();
    record.retransmitted = facts[u"retransmissions"].toInteger();
    record.delivered = delivered;
    if (record.source == policy::TransferRecord::Source::Test && !delivered) {
        const auto code = quint16(facts[u"errorCode"].toInt());
        const QString text = facts[u"errorText"].toString();
        if (tftp::isCancelled(code, text))
            return std::nullopt;
        record.delivered = tftp::isEnough(code, text);
    }
    return record;
}

} // namespace slipway::engine
