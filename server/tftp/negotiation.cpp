// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tftp/negotiation.h"
#include <algorithm>

namespace slipway::tftp {

namespace {

/// iPXE as the ROM of a BIOS machine (most virtual ones) fetches files for the program that it started, as pxeboot.n12
/// is one. There a block that comes twice ends the transfer with "TFTP Aborted" (its buffer is for the next one), and
/// any pause of the machine longer than our timer makes us send one. So it is given a second, as other servers give it.
/// It is known by its block size and by knowing no windows.
bool soundsLikeIpxe(const wire::TftpRequest &request)
{
    constexpr int IpxeBlockSize = 1432;
    return request.blksize == IpxeBlockSize && !request.windowsize;
}

} // namespace

Negotiated negotiate(const wire::TftpRequest &request, quint64 size, int maxBlockSize, int maxWindowSize)
{
    Negotiated out;
    out.terms.size = size;
    if (request.blksize)
        out.grant.blksize = uint16_t(std::min<int>(*request.blksize, std::clamp(maxBlockSize, 512, 65464)));
    if (request.windowsize)
        out.grant.windowsize = uint16_t(std::min<int>(*request.windowsize, std::clamp(maxWindowSize, 1, 65535)));
    out.grant.timeout = request.timeout;
    // The size on the wire differs from the file's in netascii, so none is told there. An empty file has none either:
    // curl takes a `tsize` of 0 in the OACK for malformed.
    if (request.tsize && request.mode == wire::TftpMode::Octet && size > 0)
        out.grant.tsize = size;
    out.terms.blksize = out.grant.blksize.value_or(512);
    out.terms.windowsize = out.grant.windowsize.value_or(1);
    out.terms.timeoutSeconds = out.grant.timeout.value_or(0);
    out.terms.sizeAsked = request.tsize;
    out.terms.patient = soundsLikeIpxe(request);
    out.terms.oack = !out.grant.isEmpty();
    return out;
}

} // namespace slipway::tftp
