// SPDX-License-Identifier: GPL-3.0-or-later
// A datagram on port 69 or on a transfer's own port, and the name in it.
#include "server/wire/tftp_packet.h"
#include "tests/fuzz/fuzz_input.h"

using namespace slipway;
using slipway::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const wire::ByteView packet(data, size);
    if (const auto client = wire::decodeTftpClientPacket(packet)) {
        require(client->acknowledgement.has_value() != client->error.has_value(), "one of the two");
        require(!client->error || client->error->message.size() <= 256, "an error text is bounded");
    }
    const auto request = wire::decodeTftpRequest(packet);
    if (!request)
        return 0;
    require(request->name.size() <= 512, "a name is bounded");
    require(!request->blksize || (*request->blksize >= 8 && *request->blksize <= 65464), "blksize is in its range");
    require(!request->windowsize || *request->windowsize > 0, "windowsize is in its range");
    const auto name = wire::normalizedName(request->name);
    if (!name)
        return 0;
    const std::string enclosed = '/' + *name + '/';
    require(enclosed.find("/../") == std::string::npos && enclosed.find("//") == std::string::npos, "no name climbs");
    require(name->find('\\') == std::string::npos && name->find('\0') == std::string::npos, "one separator, no NUL");
    return 0;
}
