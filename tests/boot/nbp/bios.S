# SPDX-License-Identifier: GPL-3.0-or-later
# BIOS boot program for tests: compares the padding it carries, says so on COM1, leaves QEMU with status 33, or 35 if it is damaged.
# The PXE ROM loads it at 0000:7C00. PATTERN_WORDS of padding (pattern.c) follow the code.
        .code16
        .globl  _start
_start: cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7bf0, %sp
        cld
        movw    $padding, %si
        movw    $PATTERN_WORDS, %cx
        movl    $77, %ebx
1:      imull   $1664525, %ebx
        addl    $1013904223, %ebx
        movl    %ebx, %edx
        shrl    $16, %edx
        lodsw
        cmpw    %dx, %ax
        jne     damaged
        loop    1b
        movw    $msg_ok, %si
        movb    $0x10, %bl
        jmp     say_and_leave
damaged:
        movw    $msg_bad, %si
        movb    $0x11, %bl
        .include "serial.inc"
msg_ok: .asciz  "\r\nTEST-PROGRAM whole bios\r\n"
msg_bad: .asciz "\r\nTEST-PROGRAM damaged bios\r\n"
        .balign 2
padding:
