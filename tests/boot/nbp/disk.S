# SPDX-License-Identifier: GPL-3.0-or-later
# Boot sector of the machine's own disk: says on COM1 that the disk was started, leaves QEMU with status 37.
        .code16
        .globl  _start
_start: cli
        ljmp    $0, $1f                 # some firmware enters at 07C0:0000
1:      xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7bf0, %sp
        cld
        movw    $msg, %si
        movb    $0x12, %bl
        jmp     say_and_leave
        .include "serial.inc"
msg:    .asciz  "\r\nTEST-DISK started\r\n"
        .org    510
        .word   0xaa55
