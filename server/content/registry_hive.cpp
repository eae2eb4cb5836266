// SPDX-License-Identifier: GPL-3.0-or-later
// A hive is a base block of 4096 bytes and bins of whole pages. Bins hold cells, and a cell is known by its offset
// behind the base block. Cells are laid out as the tree is walked, children before the list that names them, so that no
// offset but a parent's own is needed before it is known.
#include "server/content/registry_hive.h"
#include <QtEndian>
#include <algorithm>
#include <concepts>

namespace slipway::content {

namespace {

constexpr qsizetype BaseBlock = 4096;
constexpr qsizetype Page = 4096;
constexpr qsizetype BinHeader = 32;
constexpr qsizetype CellHeader = 4;
constexpr quint32 None = 0xFFFFFFFF;

enum KeyFlag : quint16 { HiveEntry = 0x04, NoDelete = 0x08, Latin1Name = 0x20 };
enum ValueFlag : quint16 { Latin1ValueName = 0x01 };
constexpr quint32 DataInOffset = 0x80000000;

/// Full control for SYSTEM and the Administrators, as a self-relative security descriptor.
const QByteArray &securityDescriptor()
{
    static const QByteArray descriptor = [] {
        const QByteArray administrators = QByteArray::fromHex("01020000000000052000000020020000"); // S-1-5-32-544
        const QByteArray system = QByteArray::fromHex("010100000000000512000000");                 // S-1-5-18
        const auto allow = [](const QByteArray &who) {
            // Access allowed, inherited by subkeys, KEY_ALL_ACCESS.
            QByteArray entry = QByteArray::fromHex("000200003f000f00") + who;
            entry[2] = static_cast<char>(entry.size());
            return entry;
        };
        const QByteArray entries = allow(administrators) + allow(system);
        QByteArray list = QByteArray::fromHex("0200000002000000") + entries;
        list[2] = static_cast<char>(list.size());
        QByteArray header(20, '\0');
        header[0] = 1;
        qToLittleEndian<quint16>(0x8004, header.data() + 2); // self-relative, with a DACL
        qToLittleEndian<quint32>(20, header.data() + 4);
        qToLittleEndian<quint32>(static_cast<quint32>(20 + administrators.size()), header.data() + 8);
        qToLittleEndian<quint32>(static_cast<quint32>(20 + administrators.size() + system.size()), header.data() + 16);
        return header + administrators + system + list;
    }();
    return descriptor;
}

class Bins
{
public:
    /// Offset of a new cell with room for so many bytes, all zero.
    quint32 add(qsizetype size)
    {
        const qsizetype whole = (CellHeader + size + 7) / 8 * 8;
        if (whole > m_end - m_next)
            addBin(whole);
        const qsizetype cell = m_next;
        m_next += whole;
        put<qint32>(cell, static_cast<qint32>(-whole)); // negative: in use
        return static_cast<quint32>(cell);
    }
    /// `at` counts from the start of a cell's contents.
    template <std::integral T>
    void set(quint32 cell, qsizetype at, T value)
    {
        put<T>(cell + CellHeader + at, value);
    }
    void copy(quint32 cell, qsizetype at, QByteArrayView bytes)
    {
        std::copy(bytes.begin(), bytes.end(), m_bytes.begin() + cell + CellHeader + at);
    }
    quint32 addBytes(QByteArrayView bytes)
    {
        const quint32 cell = add(bytes.size());
        copy(cell, 0, bytes);
        return cell;
    }
    QByteArray take()
    {
        closeBin();
        return std::move(m_bytes);
    }

private:
    template <std::integral T>
    void put(qsizetype at, T value)
    {
        qToLittleEndian<T>(value, m_bytes.data() + at);
    }
    void addBin(qsizetype firstCell)
    {
        closeBin();
        const qsizetype start = m_bytes.size();
        const qsizetype size = (BinHeader + firstCell + Page - 1) / Page * Page;
        m_bytes.append(size, '\0');
        m_bytes.replace(start, 4, "hbin");
        put<quint32>(start + 4, static_cast<quint32>(start));
        put<quint32>(start + 8, static_cast<quint32>(size));
        m_next = start + BinHeader;
        m_end = start + size;
    }
    void closeBin()
    {
        if (m_next < m_end)
            put<qint32>(m_next, static_cast<qint32>(m_end - m_next)); // positive: one free cell up to the bin's end
    }

    QByteArray m_bytes;
    qsizetype m_next = 0;
    qsizetype m_end = 0;
};

/// Keys are looked up by halving, in the order of their names in capitals.
bool comesBefore(const RegistryKey *one, const RegistryKey *other)
{
    return one->name.toUpper() < other->name.toUpper();
}

class Writer
{
public:
    QByteArray write(const RegistryKey &root)
    {
        const quint32 rootCell = m_bins.add(keySize(root)); // the first cell, as in every hive
        m_security = addSecurity(keyCount(root));
        fillKey(root, rootCell, None, HiveEntry | NoDelete);
        const QByteArray bins = m_bins.take();
        return baseBlock(rootCell, bins.size()) + bins;
    }

private:
    static qsizetype keySize(const RegistryKey &key) { return 76 + key.name.size(); }

    static quint32 keyCount(const RegistryKey &key)
    {
        quint32 count = 1;
        for (const RegistryKey &child : key.keys)
            count += keyCount(child);
        return count;
    }

    quint32 addSecurity(quint32 references)
    {
        const QByteArray &descriptor = securityDescriptor();
        const quint32 cell = m_bins.add(20 + descriptor.size());
        m_bins.copy(cell, 0, QByteArrayView("sk"));
        m_bins.set<quint32>(cell, 4, cell); // a ring of one
        m_bins.set<quint32>(cell, 8, cell);
        m_bins.set<quint32>(cell, 12, references);
        m_bins.set<quint32>(cell, 16, static_cast<quint32>(descriptor.size()));
        m_bins.copy(cell, 20, descriptor);
        return cell;
    }

    void fillKey(const RegistryKey &key, quint32 cell, quint32 parent, quint16 flags)
    {
        qsizetype longestKey = 0;
        for (const RegistryKey &child : key.keys)
            longestKey = std::max(longestKey, child.name.size() * 2);
        qsizetype longestValue = 0;
        qsizetype largestData = 0;
        for (const RegistryValue &value : key.values) {
            longestValue = std::max(longestValue, value.name.size() * 2);
            largestData = std::max(largestData, value.data.size());
        }
        m_bins.copy(cell, 0, QByteArrayView("nk"));
        m_bins.set<quint16>(cell, 2, flags | Latin1Name);
        m_bins.set<quint32>(cell, 16, parent);
        m_bins.set<quint32>(cell, 20, static_cast<quint32>(key.keys.size()));
        m_bins.set<quint32>(cell, 28, addKeys(key, cell));
        m_bins.set<quint32>(cell, 32, None); // volatile keys
        m_bins.set<quint32>(cell, 36, static_cast<quint32>(key.values.size()));
        m_bins.set<quint32>(cell, 40, addValues(key));
        m_bins.set<quint32>(cell, 44, m_security);
        m_bins.set<quint32>(cell, 48, None); // class
        m_bins.set<quint32>(cell, 52, static_cast<quint32>(longestKey));
        m_bins.set<quint32>(cell, 60, static_cast<quint32>(longestValue));
        m_bins.set<quint32>(cell, 64, static_cast<quint32>(largestData));
        m_bins.set<quint16>(cell, 72, static_cast<quint16>(key.name.size()));
        m_bins.copy(cell, 76, key.name);
    }

    quint32 addKeys(const RegistryKey &key, quint32 cell)
    {
        if (key.keys.empty())
            return None;
        std::vector<const RegistryKey *> children;
        for (const RegistryKey &child : key.keys)
            children.push_back(&child);
        std::sort(children.begin(), children.end(), comesBefore);
        const quint32 list = m_bins.add(4 + 8 * static_cast<qsizetype>(children.size()));
        m_bins.copy(list, 0, QByteArrayView("lf"));
        m_bins.set<quint16>(list, 2, static_cast<quint16>(children.size()));
        qsizetype at = 4;
        for (const RegistryKey *child : children) {
            const quint32 childCell = m_bins.add(keySize(*child));
            fillKey(*child, childCell, cell, 0);
            m_bins.set<quint32>(list, at, childCell);
            m_bins.copy(list, at + 4, QByteArrayView(child->name).first(std::min<qsizetype>(child->name.size(), 4)));
            at += 8;
        }
        return list;
    }

    quint32 addValues(const RegistryKey &key)
    {
        if (key.values.isEmpty())
            return None;
        const quint32 list = m_bins.add(4 * key.values.size());
        for (qsizetype i = 0; i < key.values.size(); ++i)
            m_bins.set<quint32>(list, 4 * i, addValue(key.values.at(i)));
        return list;
    }

    quint32 addValue(const RegistryValue &value)
    {
        const quint32 cell = m_bins.add(20 + value.name.size());
        m_bins.copy(cell, 0, QByteArrayView("vk"));
        m_bins.set<quint16>(cell, 2, static_cast<quint16>(value.name.size()));
        const auto size = static_cast<quint32>(value.data.size());
        if (size <= 4) {
            m_bins.set<quint32>(cell, 4, size | DataInOffset);
            m_bins.copy(cell, 8, value.data);
        } else {
            m_bins.set<quint32>(cell, 4, size);
            m_bins.set<quint32>(cell, 8, m_bins.addBytes(value.data));
        }
        m_bins.set<quint32>(cell, 12, static_cast<quint32>(value.type));
        m_bins.set<quint16>(cell, 16, Latin1ValueName);
        m_bins.copy(cell, 20, value.name);
        return cell;
    }

    static QByteArray baseBlock(quint32 rootCell, qsizetype binsSize)
    {
        QByteArray block(BaseBlock, '\0');
        char *bytes = block.data();
        block.replace(0, 4, "regf");
        qToLittleEndian<quint32>(1, bytes + 4); // both sequence numbers alike: written to the end
        qToLittleEndian<quint32>(1, bytes + 8);
        qToLittleEndian<quint32>(1, bytes + 20); // version 1.3
        qToLittleEndian<quint32>(3, bytes + 24);
        qToLittleEndian<quint32>(1, bytes + 32); // loaded as it is
        qToLittleEndian<quint32>(rootCell, bytes + 36);
        qToLittleEndian<quint32>(static_cast<quint32>(binsSize), bytes + 40);
        qToLittleEndian<quint32>(1, bytes + 44);
        quint32 checksum = 0;
        for (int at = 0; at < 508; at += 4)
            checksum ^= qFromLittleEndian<quint32>(bytes + at);
        qToLittleEndian<quint32>(checksum, bytes + 508);
        return block;
    }

    Bins m_bins;
    quint32 m_security = None;
};

} // namespace

RegistryKey &RegistryKey::key(const QByteArray &wanted)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&wanted](const RegistryKey &child) {
        return child.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found != keys.end())
        return *found;
    keys.push_back({wanted, {}, {}});
    return keys.back();
}

QByteArray registryHive(const RegistryKey &root)
{
    return Writer().write(root);
}

} // namespace slipway::content
