// SPDX-License-Identifier: GPL-3.0-or-later
// How RAM disks travel: kept as records, and what follows for a machine whose RAM disk did not arrive. And the
// measurements that are served.
#include "server/engine/records.h"
#include "server/engine/transfer_record.h"

using namespace Qt::StringLiterals;

namespace slipway::engine {

namespace {

/// What a machine that asked for `failed` gets with this much taken back.
policy::SizePair lowered(const policy::SizePair &failed, const site::RamdiskTuning &tuning)
{
    const auto smaller = [](int value, int bound) { return bound > 0 ? std::min(value, bound) : value; };
    return {smaller(failed.blockSize, tuning.blockSize), smaller(failed.windowSize, tuning.windowSize)};
}

} // namespace

bool Records::takesMeasured(const session::Event &event)
{
    if (!m_measurements.holds(event.token))
        return false;
    const bool probed = event.facts.value(u"file").toString().endsWith(QLatin1StringView(Measurements::Probe));
    const auto record = probed ? std::nullopt : transferRecord(event, *m_measurements.entry(event.token));
    if (record)
        keepTransfer(*record, {});
    return true;
}

void Records::noteTransfer(const session::Event &event)
{
    const session::EntryPointer entry = m_payloads.entry(event.token);
    const auto record = entry ? transferRecord(event, *entry) : std::nullopt;
    if (!record)
        return;
    std::optional<policy::BackOff> backOff;
    if (!record->delivered && !record->http && entry->decision.ramdisk && m_snapshot &&
        m_snapshot->settings().ramdiskAutomatic) {
        // By what the transfer used: that it fails a second time in the same boot takes nothing more back.
        if (const auto tuning = policy::backedOff(record->sizes, m_ledger.backedOff(entry->mac)))
            backOff = policy::BackOff{*tuning, record->timeMs};
    }
    if (backOff)
        remember(entry->mac, *backOff); // at once, so that the next failure looks at it; the store follows
    keepTransfer(*record, backOff);
    if (backOff)
        tellBackOff(*record, *backOff, entry->decision.deviceName);
}

void Records::remember(const MacAddress &mac, const policy::BackOff &backOff)
{
    auto all = m_ledger.backOffs();
    all.insert(mac, backOff);
    m_ledger.setBackOffs(std::move(all));
    m_ledgerDirty = true;
}

void Records::keepTransfer(const policy::TransferRecord &record, const std::optional<policy::BackOff> &backOff)
{
    post({{},
          [record, backOff](store::StateStore &store) -> Result<void> {
              if (const auto added = store.addTransfer(record); !added)
                  return fail(added.error());
              return backOff ? store.setBackOff(record.mac, *backOff) : Result<void>();
          },
          [this, mac = record.mac, backOff](bool committed) {
              if (committed && backOff) // again: the ledger may have been read anew meanwhile
                  remember(mac, *backOff);
          }});
}

void Records::tellBackOff(const policy::TransferRecord &record, const policy::BackOff &backOff, const QString &name)
{
    const policy::SizePair now = lowered(record.sizes, backOff.tuning);
    const QString who = name.isEmpty() ? QString::fromStdString(record.mac.toString()) : name;
    note(u"RAMDISK_BACKED_OFF"_s, u"warning"_s,
         {who, QString::number(record.sizes.blockSize), QString::number(record.sizes.windowSize),
          QString::number(now.blockSize), QString::number(now.windowSize), record.file});
    const session::Event event{
        m_clock.utcMs(),
        record.token,
        session::Stage::BackedOff,
        u"%1 did not arrive with blocks of %2 B and windows of %3: the next boot is asked to use %4 B and %5"_s
            .arg(record.file)
            .arg(record.sizes.blockSize)
            .arg(record.sizes.windowSize)
            .arg(now.blockSize)
            .arg(now.windowSize),
        {{u"file"_s, record.file},
         {u"blksize"_s, record.sizes.blockSize},
         {u"windowsize"_s, record.sizes.windowSize},
         {u"nextBlksize"_s, now.blockSize},
         {u"nextWindowsize"_s, now.windowSize}}};
    m_mailbox.add([&](Batch &batch) { batch.events.append(event); });
}

void Records::setMeasurementSink(Measurements::Sink sink)
{
    m_measurements.setSink(std::move(sink));
}

void Records::followMeasurements()
{
    if (const auto underWay = m_store->measurements())
        m_measurements.follow(*underWay);
}

} // namespace slipway::engine
