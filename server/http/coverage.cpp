// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/coverage.h"
#include <algorithm>

namespace slipway::http {

void Coverage::begins(ByteRange range)
{
    for (auto part = m_broken.begin(); part != m_broken.end();) {
        if (range.first <= part.key() || range.first > part.value()) {
            ++part;
            continue;
        }
        delivered({part.key(), range.first - part.key()});
        part = m_broken.erase(part);
    }
}

void Coverage::delivered(ByteRange range)
{
    qint64 first = range.first;
    qint64 behind = range.first + range.length;
    if (behind <= first)
        return;
    for (auto part = m_parts.begin(); part != m_parts.end();) {
        if (part.value() < first || part.key() > behind) {
            ++part;
            continue;
        }
        first = std::min(first, part.key());
        behind = std::max(behind, part.value());
        part = m_parts.erase(part);
    }
    m_parts.insert(first, behind);
}

void Coverage::broken(ByteRange range, qint64 acknowledged)
{
    const qint64 behind = range.first + std::clamp<qint64>(acknowledged, 0, range.length);
    m_broken.insert(range.first, std::max(behind, m_broken.value(range.first)));
}

bool Coverage::isComplete() const
{
    return covered() == m_size;
}

qint64 Coverage::covered() const
{
    qint64 sum = 0;
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
        sum += part.value() - part.key();
    return sum;
}

} // namespace slipway::http
