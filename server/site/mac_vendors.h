// SPDX-License-Identifier: GPL-3.0-or-later
// Who made a network card, by the front of its MAC address: the IEEE's registries as values. Whoever has the files
// reads them (content/vendor_files); without them every vendor is unknown. Immutable once filled; any thread.
#pragma once
#include "server/base/mac_address.h"
#include <QHash>
#include <QString>
#include <QStringList>

namespace slipway::site {

class MacVendors
{
public:
    /// One of the IEEE's CSV files ("Registry,Assignment,Organization Name,..."). Lines that cannot be read are left
    /// out. The number of assignments that it brought.
    int add(const QByteArray &csv);

    bool isEmpty() const { return m_names.isEmpty(); }
    /// Its place in names(); -1: unknown. An address that its machine's administrator made up has no vendor.
    int indexOf(const MacAddress &mac) const;
    QString nameOf(const MacAddress &mac) const { return m_names.value(indexOf(mac)); }
    const QStringList &names() const { return m_names; }

private:
    int find(const MacAddress &mac, int bits) const;

    QStringList m_names;
    QHash<QString, int> m_places;
    /// By length and front: blocks of 24 bits, and the parts of 28 and 36 bits that some of them are cut into.
    QHash<quint64, int> m_blocks;
};

} // namespace slipway::site
