/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PE32+ header in front of a flat, position-independent EFI application; MACHINE says for which processor. File offsets and addresses are
 * the same: one section, alignment 4096, nothing to relocate. */
        .section .header, "a"
start:  .ascii  "MZ"
        .org    0x3c
        .long   pe - start
pe:     .ascii  "PE\0\0"
        .short  MACHINE
        .short  1                       /* sections */
        .long   0, 0, 0
        .short  optional_end - optional
        .short  0x0206                  /* executable, no line numbers, no debug */
optional:
        .short  0x020b                  /* PE32+ */
        .byte   0, 0
        .long   image_size - 0x1000     /* code */
        .long   0, 0                    /* initialised, uninitialised data */
        .long   entry_offset
        .long   0x1000                  /* base of code */
        .quad   0                       /* image base */
        .long   0x1000, 0x1000          /* section and file alignment */
        .short  0, 0, 0, 0, 0, 0
        .long   0
        .long   image_size
        .long   0x1000                  /* headers */
        .long   0
        .short  10                      /* subsystem: EFI application */
        .short  0
        .quad   0, 0, 0, 0
        .long   0
        .long   6                       /* data directories, all empty */
        .fill   6, 8, 0
optional_end:
        .ascii  ".all\0\0\0\0"
        .long   image_size - 0x1000
        .long   0x1000
        .long   image_size - 0x1000
        .long   0x1000
        .long   0, 0
        .short  0, 0
        .long   0xe0000020              /* code; read, write, execute */
