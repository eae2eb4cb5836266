/* SPDX-License-Identifier: GPL-3.0-or-later */
/* UEFI x64 boot program of the demonstration: prints its message, waits three seconds, switches the machine off. The places in the tables
 * are those of UEFI 2.10, sections 4.3 (system table), 4.4 (boot services), 4.5 (runtime services), 12.4 (text output). */
        .text
        .globl  efi_main
efi_main:                                       /* rcx: image, rdx: system table */
        pushq   %rbx
        subq    $32, %rsp
        movq    %rdx, %rbx
        movq    64(%rbx), %rcx                  /* ConOut */
        leaq    message(%rip), %rdx
        call    *8(%rcx)                        /* OutputString */
        movq    96(%rbx), %rax                  /* BootServices */
        movl    $3000000, %ecx
        call    *248(%rax)                      /* Stall */
        movq    88(%rbx), %rax                  /* RuntimeServices */
        movl    $2, %ecx                        /* EfiResetShutdown */
        xorl    %edx, %edx
        xorl    %r8d, %r8d
        xorl    %r9d, %r9d
        call    *104(%rax)                      /* ResetSystem */
        xorl    %eax, %eax
        addq    $32, %rsp
        popq    %rbx
        ret
        .include "message.inc"
