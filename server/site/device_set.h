// SPDX-License-Identifier: GPL-3.0-or-later
// A set of devices by their places in a list, one bit each. Copies share their bits until one of them changes.
#pragma once
#include <QList>
#include <bit>

namespace slipway::site {

class DeviceSet
{
public:
    bool contains(int place) const
    {
        const qsizetype word = place >> 6;
        return word < m_words.size() && (m_words.at(word) >> (place & 63) & 1);
    }
    void insert(int place)
    {
        grow((place >> 6) + 1);
        m_words[place >> 6] |= quint64(1) << (place & 63);
    }
    /// True if that changed anything.
    bool set(int place, bool member)
    {
        if (contains(place) == member)
            return false;
        grow((place >> 6) + 1);
        m_words[place >> 6] ^= quint64(1) << (place & 63);
        return true;
    }
    void unite(const DeviceSet &other)
    {
        grow(other.m_words.size());
        quint64 *mine = m_words.data();
        const quint64 *theirs = other.m_words.constData();
        for (qsizetype i = 0; i < other.m_words.size(); ++i)
            mine[i] |= theirs[i];
    }
    void subtract(const DeviceSet &other)
    {
        quint64 *mine = m_words.data();
        const quint64 *theirs = other.m_words.constData();
        for (qsizetype i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            mine[i] &= ~theirs[i];
    }
    void intersect(const DeviceSet &other)
    {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        quint64 *mine = m_words.data();
        const quint64 *theirs = other.m_words.constData();
        for (qsizetype i = 0; i < m_words.size(); ++i)
            mine[i] &= theirs[i];
    }
    int count() const
    {
        int count = 0;
        for (const quint64 word : m_words)
            count += std::popcount(word);
        return count;
    }
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            for (quint64 left = m_words.at(i); left != 0; left &= left - 1)
                visit(int(i * 64) + std::countr_zero(left));
        }
    }
    /// Trailing zeros do not count.
    bool operator==(const DeviceSet &other) const
    {
        const QList<quint64> &longer = m_words.size() > other.m_words.size() ? m_words : other.m_words;
        const qsizetype both = std::min(m_words.size(), other.m_words.size());
        return std::equal(m_words.begin(), m_words.begin() + both, other.m_words.begin()) &&
               std::all_of(longer.begin() + both, longer.end(), [](quint64 word) { return word == 0; });
    }

private:
    void grow(qsizetype words)
    {
        if (m_words.size() < words)
            m_words.resize(words); // new ones are zero
    }
    QList<quint64> m_words;
};

} // namespace slipway::site
