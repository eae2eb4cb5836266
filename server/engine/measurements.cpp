// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/measurements.h"
#include "server/content/library.h"
#include "server/content/test_bytes.h"
#include <algorithm>

namespace slipway::engine {

namespace {
constexpr int LargestBlock = 65464, LargestWindow = 65535;
}

session::EntryPointer Measurements::make(const store::Measurement &measurement) const
{
    session::ServedFile file;
    file.size = measurement.size;
    if (measurement.sha256.isEmpty())
        file.bytes = content::testBytes(measurement.token, measurement.size);
    else
        file.path = content::Library(m_contentFolder).path(measurement.sha256);
    file.maxBlockSize = LargestBlock;
    file.maxWindowSize = LargestWindow;
    // It began before any boot did: a machine at the same address keeps its fixed names.
    auto entry = std::make_shared<session::Entry>();
    entry->token = measurement.token;
    entry->decision.bootImage = measurement.bootImage;
    entry->files.insert(File.toByteArray(), file);
    if (!file.bytes.isEmpty()) {
        file.bytes = file.bytes.left(ProbeBytes);
        file.size = file.bytes.size();
        entry->files.insert(Probe.toByteArray(), file);
    }
    return entry;
}

void Measurements::setSink(Sink sink)
{
    m_sink = std::move(sink);
    if (!m_sink)
        return;
    for (auto it = m_expiry.constBegin(); it != m_expiry.constEnd(); ++it)
        m_sink(m_all.value(it.key()), {});
}

void Measurements::follow(const QList<store::Measurement> &underWay)
{
    QSet<QByteArray> current;
    for (const store::Measurement &measurement : underWay) {
        current.insert(measurement.token);
        if (m_all.contains(measurement.token))
            continue;
        const session::EntryPointer entry = make(measurement);
        m_all.insert(measurement.token, entry);
        m_expiry.insert(measurement.token, measurement.expiresMs);
        if (m_sink)
            m_sink(entry, {});
    }
    for (const QByteArray &token : m_expiry.keys()) {
        if (!current.contains(token))
            retire(token);
    }
}

void Measurements::expire(qint64 nowMs)
{
    for (const QByteArray &token : m_expiry.keys()) {
        if (m_expiry.value(token) <= nowMs)
            retire(token);
    }
}

void Measurements::retire(const QByteArray &token)
{
    m_expiry.remove(token);
    auto past = std::make_shared<session::Entry>(*m_all.value(token));
    for (session::ServedFile &file : past->files)
        file.bytes.clear();
    m_all.insert(token, past);
    if (m_sink)
        m_sink(nullptr, token);
}

QList<session::Transfer> Measurements::without(const QList<session::Transfer> &transfers) const
{
    if (m_all.isEmpty())
        return transfers;
    QList<session::Transfer> boots = transfers;
    boots.removeIf([this](const session::Transfer &transfer) { return holds(transfer.token); });
    return boots;
}

} // namespace slipway::engine
