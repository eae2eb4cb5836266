// SPDX-License-Identifier: GPL-3.0-or-later
// A TFTP client that measures: fetches a file with given block and window sizes and says how that went. Blocks until it
// has ended; for a thread that does nothing else.
#pragma once
#include "server/base/ipv4.h"
#include <QByteArray>
#include <QString>
#include <functional>
#include <span>

namespace slipway::tftp {

struct FetchOrder
{
    Ipv4 server;
    quint16 port = 69;
    QByteArray file;
    int blockSize = 512; ///< asked for
    int windowSize = 1;
    qint64 limit = 0;      ///< stop after so many bytes; 0: the whole file
    int patienceMs = 6000; ///< without an answer or a block; less than the server's own
    /// Whether these are the bytes that belong there. May be empty.
    std::function<bool(qint64 offset, std::span<const uint8_t> bytes)> check{};
    /// About ten times a second; false cancels. May be empty.
    std::function<bool(qint64 bytes, qint64 total)> progress{};
};

struct Fetched
{
    enum class Outcome : quint8 {
        Whole,     ///< or as much as was wanted
        NoAnswer,  ///< nothing ever came
        Stalled,   ///< it began, and then nothing came any more
        Refused,   ///< the server sent an ERROR
        Mismatch,  ///< other bytes than expected
        Cancelled, ///< by `progress`
    };
    Outcome outcome = Outcome::NoAnswer;
    int blockSize = 512; ///< as it was granted
    int windowSize = 1;
    qint64 size = 0; ///< as the server told it; 0: it did not
    qint64 bytes = 0;
    qint64 durationMs = 0;  ///< from the first block to the last
    qint64 blocks = 0;      ///< that counted
    qint64 duplicates = 0;  ///< blocks that were here already
    double roundTripMs = 0; ///< median, from an acknowledgement to the next block
    quint16 errorCode = 0;
    QString errorText; ///< from the network: plain text
};
Fetched fetch(const FetchOrder &order);

// How the server learns by a client's ERROR that it has as much as it wanted, or was cancelled by a person.
bool isEnough(quint16 code, const QString &text);
bool isCancelled(quint16 code, const QString &text);

} // namespace slipway::tftp
