// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every file of the given folder through a fuzz target once: what a fuzzer has found stays found, with any
// compiler.
#include "tests/fuzz/fuzz_input.h"
#include <filesystem>
#include <fstream>
#include <iterator>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s CORPUS_FOLDER\n", argv[0]);
        return 2;
    }
    size_t count = 0;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1], error)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const slipway::wire::Bytes input{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        LLVMFuzzerTestOneInput(input.data(), input.size());
        ++count;
    }
    std::printf("%zu inputs replayed from %s\n", count, argv[1]);
    // An empty corpus replays nothing and proves nothing.
    return count >= 20 && !error ? 0 : 1;
}
