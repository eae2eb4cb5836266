// SPDX-License-Identifier: GPL-3.0-or-later
// A boot as a machine with Microsoft's programs does it on the wire: the firmware loads what the boot service names,
// bootmgr.exe or bootmgfw.efi reads the BCD and what it likes to have, then boot.sdi and the WIM with the block and
// window size of the BCD. Nothing runs; everything is fetched, hashed and judged.
#pragma once
#include "tests/windows/boot_service.h"
#include "tests/windows/tftp_reader.h"
#include <QList>

namespace slipway::windows {

struct BootHabits
{
    /// As it comes: `\Boot\BCD`; else letters change their case from one to the next.
    bool oddCase = true;
    TftpReader::Ending probes = TftpReader::Ending::Abort;
    Manners manners;
    bool askVariableWindow = true; ///< msftwindow beside windowsize
    bool pressesKey = true;        ///< F12, where a program asks for it
};

struct Fetched
{
    QByteArray name; ///< as it was asked for
    Read read;
    bool needed = true; ///< a boot fails without it
};

struct Boot
{
    QString failure;         ///< the first thing that would have stopped a machine; empty: it would run Windows PE
    bool declined = false;   ///< nobody pressed F12, so it went to its next boot device
    BootAnswer answer;       ///< the last one, which named the boot manager
    QByteArrayList programs; ///< that the machine ran one after the other, without their folders
    QList<Fetched> files;
    int blockSize = 0; ///< as the BCD says
    int windowSize = 0;
    QString title, loader;
    QString fontFolder; ///< as the BCD says; empty: nothing
    /// The file whose name ends so, without regard to case; null: it was not asked for.
    const Fetched *file(const QByteArray &ending) const;
};

/// Asks on the boot service's port, and goes on from there; wdsnbp.com and wdsmgfw.efi ask there again, by option 250.
Boot boot(const Machine &machine, Ipv4 server, quint16 bootServicePort, quint16 tftpPort,
          const BootHabits &habits = {});
/// From the boot file on: what a DHCP server elsewhere, or the command line, named. `bcdPath` empty: `\Boot\BCD`.
Boot bootFrom(const Machine &machine, Ipv4 server, quint16 tftpPort, const QByteArray &file, const QByteArray &bcdPath,
              const BootHabits &habits = {});

} // namespace slipway::windows
