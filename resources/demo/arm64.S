/* SPDX-License-Identifier: GPL-3.0-or-later */
/* UEFI arm64 boot program of the demonstration, as x64.S. The instructions stand as numbers, with what they mean beside them, so that the
 * assembler of any machine makes it: a cross compiler for one page of code would be a hundred megabytes. */
        .text
        .globl  efi_main
efi_main:                               /* x0: image, x1: system table */
        .long   0xa9be7bfd              /* stp  x29, x30, [sp, #-32]! */
        .long   0x910003fd              /* mov  x29, sp */
        .long   0xf9000bf3              /* str  x19, [sp, #16] */
        .long   0xaa0103f3              /* mov  x19, x1 */
        .long   0xf9402260              /* ldr  x0, [x19, #64]          ConOut */
        .long   0x10000261              /* adr  x1, message             0x4c bytes from here */
        .long   0xf9400408              /* ldr  x8, [x0, #8]            OutputString */
        .long   0xd63f0100              /* blr  x8 */
        .long   0xf9403268              /* ldr  x8, [x19, #96]          BootServices */
        .long   0x5298d800              /* mov  w0, #0xc6c0 */
        .long   0x72a005a0              /* movk w0, #0x2d, lsl #16      3 000 000 microseconds */
        .long   0xf9407d08              /* ldr  x8, [x8, #248]          Stall */
        .long   0xd63f0100              /* blr  x8 */
        .long   0xf9402e68              /* ldr  x8, [x19, #88]          RuntimeServices */
        .long   0x52800040              /* mov  w0, #2                  EfiResetShutdown */
        .long   0xaa1f03e1              /* mov  x1, xzr */
        .long   0xaa1f03e2              /* mov  x2, xzr */
        .long   0xaa1f03e3              /* mov  x3, xzr */
        .long   0xf9403508              /* ldr  x8, [x8, #104]          ResetSystem */
        .long   0xd63f0100              /* blr  x8 */
        .long   0xaa1f03e0              /* mov  x0, xzr */
        .long   0xf9400bf3              /* ldr  x19, [sp, #16] */
        .long   0xa8c27bfd              /* ldp  x29, x30, [sp], #32 */
        .long   0xd65f03c0              /* ret */
        .include "message.inc"          /* at 0x60 */
