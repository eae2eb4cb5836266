// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets share: the entry point's signature, and a check that stays in every kind of build.
#pragma once
#include "server/wire/bytes.h"
#include <cstdio>
#include <cstdlib>

/// Called by libFuzzer, or by replay_corpus.cpp, for one input. Returns 0; a broken promise of the code under test
/// aborts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace slipway::fuzz {

inline void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

} // namespace slipway::fuzz
