/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The padding of the test programs: 16-bit words that each program makes again and compares, so that a damaged, shortened or reordered
 * transfer shows. bios.S has the same three numbers. */
#pragma once
static inline unsigned patternNext(unsigned state) { return state * 1664525u + 1013904223u; }
enum { PATTERN_SEED = 77 };
