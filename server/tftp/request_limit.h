// SPDX-License-Identifier: GPL-3.0-or-later
// How often one address may ask for names without a live session's token: enough for pxelinux's ten configuration names
// at once, too little for a guess at names or for forged requests to be of use (security T4). A token bucket for each
// address, in bounded memory.
#pragma once
#include "server/base/ipv4.h"
#include <QHash>

namespace slipway::tftp {

class RequestLimit
{
public:
    static constexpr int PerSecond = 10;
    static constexpr int Burst = 50;
    static constexpr qsizetype MaximumAddresses = 4096;

    /// Takes one of the address's requests; false when it has none left.
    bool allows(Ipv4 address, qint64 nowMs);

private:
    struct Bucket
    {
        double left = Burst;
        qint64 filledMs = 0;
    };
    void forgetFull(qint64 nowMs);

    QHash<Ipv4, Bucket> m_buckets;
    Bucket m_others; ///< shared by all further addresses while a flood of them lasts
    qint64 m_forgotMs = 0;
};

} // namespace slipway::tftp
