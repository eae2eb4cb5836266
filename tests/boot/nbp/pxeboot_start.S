# SPDX-License-Identifier: GPL-3.0-or-later
# Where the PXE ROM jumps to: keeps the address of its "!PXE" structure, which it left on the stack, and goes on in C.
        .code16
        .globl  _start, pxeStructure
_start: movw    %sp, %bp
        movl    %ss:4(%bp), %eax
        cli
        xorl    %ecx, %ecx
        movw    %cx, %ds
        movw    %cx, %es
        movw    %cx, %ss
        movl    $0x7bf0, %esp
        sti
        cld
        movl    %eax, pxeStructure
        calll   pxebootMain
        .balign 4
pxeStructure: .long 0
