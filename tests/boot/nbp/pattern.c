/* SPDX-License-Identifier: GPL-3.0-or-later */
/* pattern COUNT: writes COUNT words of the padding to standard output. Runs where the tests are built. */
#include "pattern.h"
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    unsigned state = PATTERN_SEED;
    for (long left = argc > 1 ? atol(argv[1]) : 0; left > 0; left--) {
        state = patternNext(state);
        putchar(state >> 16 & 255);
        putchar(state >> 24);
    }
    return fflush(stdout) == 0 ? 0 : 1;
}
