// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/site/mac_vendors.h"

using namespace Qt::StringLiterals;

namespace slipway::site {

namespace {

quint64 blockKey(quint64 front, int bits)
{
    return front << 8 | quint64(bits);
}

/// The fields of one record and the start of the next; a quoted field may hold commas, line ends and doubled quotes.
QList<QByteArray> takeRecord(const QByteArray &csv, qsizetype &at)
{
    QList<QByteArray> fields{{}};
    bool quoted = false;
    while (at < csv.size()) {
        const char c = csv.at(at++);
        if (c == '"' && quoted && at < csv.size() && csv.at(at) == '"') {
            fields.last().append(c);
            ++at;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            fields.append(QByteArray());
        } else if (c == '\n' && !quoted) {
            break;
        } else if (c != '\r' || quoted) {
            fields.last().append(c);
        }
    }
    return fields;
}

} // namespace

int MacVendors::add(const QByteArray &csv)
{
    int added = 0;
    for (qsizetype at = 0; at < csv.size();) {
        const QList<QByteArray> fields = takeRecord(csv, at);
        if (fields.size() < 3)
            continue;
        bool read = false;
        const quint64 front = fields.at(1).trimmed().toULongLong(&read, 16);
        const int bits = int(fields.at(1).trimmed().size()) * 4;
        const QString name = QString::fromUtf8(fields.at(2)).simplified();
        if (!read || name.isEmpty() || (bits != 24 && bits != 28 && bits != 36))
            continue;
        auto place = m_places.find(name);
        if (place == m_places.end()) {
            place = m_places.insert(name, int(m_names.size()));
            m_names.append(name);
        }
        m_blocks.insert(blockKey(front, bits), *place);
        ++added;
    }
    return added;
}

int MacVendors::find(const MacAddress &mac, int bits) const
{
    return m_blocks.value(blockKey(mac.toInteger() >> (48 - bits), bits), -1);
}

int MacVendors::indexOf(const MacAddress &mac) const
{
    const bool locallyAdministered = mac.octets[0] & 2;
    if (m_blocks.isEmpty() || locallyAdministered || mac.isMulticast())
        return -1;
    for (const int bits : {36, 28, 24}) {
        if (const int place = find(mac, bits); place >= 0)
            return place;
    }
    return -1;
}

} // namespace slipway::site
