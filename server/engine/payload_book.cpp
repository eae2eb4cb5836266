// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/payload_book.h"
#include <algorithm>

namespace slipway::engine {

void PayloadBook::open(const session::EntryPointer &entry)
{
    m_payloads[entry->token].entry = entry;
}

void PayloadBook::close(const QByteArray &token)
{
    m_payloads.remove(token);
}

session::EntryPointer PayloadBook::entry(const QByteArray &token) const
{
    return m_payloads.value(token).entry;
}

PayloadBook::Begin PayloadBook::begin(const QByteArray &token, const QByteArray &file)
{
    const auto it = m_payloads.find(token);
    if (it == m_payloads.end())
        return Begin::Unknown;
    // Completely delivered at most once between two Clears: not even the same session gets a required file twice.
    if (it->entry->decision.reason == policy::Reason::Required && (it->served || it->arrived.contains(file)))
        return Begin::Served;
    ++it->running;
    return it->claimed ? Begin::Granted : Begin::Claim;
}

store::PayloadClaim PayloadBook::claim(const QByteArray &token, qint64 nowMs) const
{
    const session::EntryPointer entry = m_payloads.value(token).entry;
    const policy::Decision &decision = entry->decision;
    store::PayloadClaim claim;
    claim.token = token;
    claim.device = decision.device;
    claim.record.mac = entry->mac;
    claim.record.smbiosGuid = entry->recordGuid;
    claim.record.architecture = decision.architecture.value_or(site::Architecture::X64);
    claim.record.createdMs = nowMs;
    claim.deployment = decision.deployment;
    claim.required = decision.reason == policy::Reason::Required;
    claim.superseded = decision.superseded;
    claim.timeMs = nowMs;
    return claim;
}

void PayloadBook::claimed(const QByteArray &token, bool granted)
{
    const auto it = m_payloads.find(token);
    if (it == m_payloads.end())
        return;
    it->claimed = it->claimed || granted;
    if (!granted)
        it->running = std::max(0, it->running - 1);
}

bool PayloadBook::delivered(const QByteArray &token, const QByteArray &file)
{
    const auto it = m_payloads.find(token);
    if (it == m_payloads.end())
        return false;
    it->running = std::max(0, it->running - 1);
    it->arrived.insert(file);
    // Whether its rows stand or were just taken back: it arrived.
    if (it->served || it->arrived.size() < it->entry->payloadCount())
        return false;
    it->served = true;
    return true;
}

bool PayloadBook::broken(const QByteArray &token)
{
    const auto it = m_payloads.find(token);
    if (it == m_payloads.end())
        return false;
    it->running = std::max(0, it->running - 1);
    return it->running == 0 && it->claimed && !it->served;
}

bool PayloadBook::isUnfinished(const QByteArray &token) const
{
    const auto it = m_payloads.constFind(token);
    return it != m_payloads.constEnd() && it->claimed && !it->served;
}

void PayloadBook::withdrawn(const QByteArray &token)
{
    const auto it = m_payloads.find(token);
    if (it == m_payloads.end())
        return;
    // What arrived stays with the machine: a loader that repeats only the file that broke completes the payload.
    it->claimed = false;
}

QList<QByteArray> PayloadBook::unfinished() const
{
    QList<QByteArray> tokens;
    for (auto it = m_payloads.constBegin(); it != m_payloads.constEnd(); ++it)
        if (it->claimed && !it->served)
            tokens.append(it.key());
    return tokens;
}

} // namespace slipway::engine
