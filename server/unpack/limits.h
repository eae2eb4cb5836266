// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of files from elsewhere may do at most, whatever such a file makes of it. For the process, once.
#pragma once
#include <QtGlobal>

namespace slipway::unpack {

struct Limits
{
    qint64 memory = 1LL << 30;    ///< bytes of address space
    int seconds = 60;             ///< of processor time
    qint64 fileSize = 64LL << 20; ///< bytes of any file that it writes
    int openFiles = 32;
};
/// Also: no core dumps, no new privileges, and no other programs, connections or debugging. False: the system refused,
/// and nothing may be read.
bool limitProcess(const Limits &limits);

} // namespace slipway::unpack
