// SPDX-License-Identifier: GPL-3.0-or-later
// A boot program's signatures, and the header of a WIM: what is read of files from elsewhere outside the child with
// limits, or before its libraries.
#include "server/content/signature.h"
#include "server/unpack/wim_header.h"
#include "tests/fuzz/fuzz_input.h"

using namespace slipway;
using slipway::fuzz::require;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const site::Signer signer = content::signerOf(bytes);
    require(bytes.startsWith("MZ") || signer == site::Signer::Unknown, "only programs have signers");
    const auto header =
        unpack::checkWimHeader(bytes.first(std::min(bytes.size(), unpack::WimHeaderSize)), qint64(size));
    require(header.ok() || !header.error().word.isEmpty(), "a refusal has its word");
    require(!header.ok() || unpack::beginsAsWim(bytes), "only a WIM passes");
    return 0;
}
