// SPDX-License-Identifier: GPL-3.0-or-later
// A TFTP client on plain sockets that shares no code with the server: reads files as boot managers do, counts what the
// server does wrong, and can be a bad client itself.
#pragma once
#include "server/base/ipv4.h"
#include <QByteArray>
#include <QString>
#include <memory>

namespace slipway::windows {

struct Ask
{
    QByteArray name;
    int blockSize = 0;           ///< 0: the option is not sent
    int windowSize = 0;          ///< 0: not sent
    bool size = false;           ///< tsize
    bool variableWindow = false; ///< Microsoft's msftwindow=31416
};

/// How a client misbehaves.
struct Manners
{
    int loseAcknowledgement = 0; ///< every so many-th is not sent; 0: none
    int loseBlock = 0;           ///< every so many-th block that arrives is thrown away
    int pauseMs = 0;             ///< before each acknowledgement
};

struct Read
{
    bool whole = false;
    int error = -1; ///< what the server answered instead: its number
    QByteArray errorText;
    QString trouble; ///< the first thing the server did wrong, or that nothing came; empty: nothing
    qint64 size = 0;
    qint64 announced = -1; ///< tsize in its answer
    int blockSize = 512;   ///< as agreed
    int windowSize = 1;
    QByteArray sha256;   ///< hexadecimal
    QByteArray bytes;    ///< where they were to be kept
    qint64 repeated = 0; ///< blocks that came again
    qint64 elapsedMs = 0;
};

class TftpReader
{
public:
    TftpReader(Ipv4 own, Ipv4 server, quint16 port, Manners manners = {});
    ~TftpReader();

    enum class Keep { No, Yes };
    Read read(const Ask &ask, Keep keep = Keep::No);

    /// How a size probe ends: with an ERROR, or not at all (its socket stays open and says nothing more).
    enum class Ending { Abort, Silence };
    /// `whole` where the server told the size.
    Read probe(const Ask &ask, Ending ending, int errorNumber = 0, const QByteArray &errorText = "TFTP Aborted");

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway::windows
