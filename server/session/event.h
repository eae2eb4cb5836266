// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a boot session, and how its transfers stand. Made by the network threads, folded by the Tracker.
#pragma once
#include "server/base/ipv4.h"
#include "server/policy/decide.h"
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace slipway::session {

enum class Stage : quint8 {
    Discover,    ///< a request for boot was seen on 67
    Offer,       ///< an offer was sent
    Request,     ///< DHCPREQUEST, mode server
    Ack,         ///< address acknowledged, mode server
    BootService, ///< asked and answered on 4011
    Silent,      ///< decided not to answer
    SizeProbe,   ///< TFTP: the client asked for the size only; no failure
    FileBegins,
    FileDelivered,
    FileFailed,
    FileNotFound,
    PayloadBegins,  ///< *started* is committed
    PayloadRefused, ///< no commit within 3 s, or another engine won
    Delivered,      ///< every payload file completely delivered: *served*
    Withdrawn,      ///< the rows of a payload that never arrived were taken back
    Prompted,       ///< the F12 prompt was fetched
    Declined,       ///< the prompt timed out: the machine went to its next boot device
    Chained,        ///< the loader that we delivered asks again, as iPXE
    Address,        ///< an ordinary lease for a machine whose session is live (iPXE, the OS)
    Status,         ///< the machine reported
    Stopped,        ///< while it ran: excluded, removed, put into quarantine, or the responder was paused
    LoaderMissing,  ///< the loader that this boot needs is not installed
    Ended,          ///< five minutes without a packet
    Elsewhere,      ///< its DHCPREQUEST names another server
    Duplicate,      ///< the same datagram came by a second path (two relays, or a relay and the link itself)
    BackedOff,      ///< its RAM disk did not arrive: its next boot is asked to use smaller blocks or windows
};
inline constexpr Stage LastStage = Stage::BackedOff;
QString stageKey(Stage stage); ///< "payload-begins": stable
std::optional<Stage> stageFromKey(QStringView key);

struct Event
{
    qint64 timeMs = 0; ///< UTC
    QByteArray token;
    Stage stage = Stage::Discover;
    QString detail; ///< English, may hold text from the network: plain text only
    /// What rules look at, by stable words ("secs", "xid", "relay", "server", "file", "block", "blksize"): the verdict
    /// reads these, never the detail.
    QJsonObject facts{};
};

enum class Protocol : quint8 { Tftp, Http };

/// One transfer as it stands. Sampled, not streamed: each service hands out a list every 200 ms.
struct Transfer
{
    quint64 id = 0; ///< unique within its protocol and process
    Protocol protocol = Protocol::Tftp;
    QByteArray token; ///< empty: the published folder
    QString file;
    Ipv4 client;
    qint64 bytes = 0; ///< delivered (TFTP: acknowledged; HTTP: handed to the kernel)
    qint64 total = 0;
    int blksize = 0;          ///< TFTP only
    int windowsize = 0;       ///< TFTP only
    qint64 retransmitted = 0; ///< blocks
    bool payload = false;
    bool ended = false;
};

struct StatusReport
{
    qint64 timeMs = 0;
    QByteArray token;
    QString phase;
    std::optional<int> percent; ///< 0..100
    QString message;
    QString result; ///< "", "success", "error"
};

} // namespace slipway::session
