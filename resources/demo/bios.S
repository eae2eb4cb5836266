# SPDX-License-Identifier: GPL-3.0-or-later
# BIOS boot program of the demonstration: prints its message, waits three seconds, switches the machine off (APM); where that does not work,
# the next boot device has its turn. The PXE ROM loads it at 0000:7C00.
        .code16
        .globl  _start
_start: cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7bf0, %sp
        sti
        cld
        movw    $message, %si
1:      lodsb
        testb   %al, %al
        jz      2f
        movb    $0x0e, %ah              # one character on the screen
        movw    $0x0007, %bx
        int     $0x10
        jmp     1b
2:      movb    $0x86, %ah              # wait CX:DX microseconds
        movw    $0x2d, %cx
        movw    $0xc6c0, %dx
        int     $0x15
        movw    $0x5301, %ax            # APM: connect, say version 1.2, switch all devices off
        xorw    %bx, %bx
        int     $0x15
        movw    $0x530e, %ax
        xorw    %bx, %bx
        movw    $0x0102, %cx
        int     $0x15
        movw    $0x5307, %ax
        movw    $0x0001, %bx
        movw    $0x0003, %cx
        int     $0x15
        int     $0x18
3:      hlt
        jmp     3b
message: .asciz "\r\n\r\n  Slipway booted this machine.\r\n\r\n  This program came over the network. It switches the machine off now.\r\n\r\n"
