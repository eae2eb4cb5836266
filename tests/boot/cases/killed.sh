#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# killed.sh bios|uefi: a machine that dies in the middle of the payload boots again without Clear, and then not a third time.
# BIOS gets Linux with a large initrd by HTTP, UEFI a large program by TFTP.
. "$(dirname "$0")/../lib.sh"
firmware=$1
case_begin "killed-$firmware" 280
MACHINE_MEMORY=1024

site_new
segment_with proxy
if [ "$firmware" = bios ]; then
    deploy big required --arch x64 --kernel "$BOOT_FIXTURES/vmlinuz" --initrd "$BOOT_FIXTURES/initrd.gz" --initrd "$BOOT_FIXTURES/ballast.cpio" \
        --command-line "console=ttyS0 quiet panic=-1"
    middle=25000000 mark='TEST-LINUX reported phase=done'
else
    deploy big required --arch x64 --program "$BOOT_FIXTURES/big-x64.efi"
    middle=8000000 mark='TEST-PROGRAM whole uefi'
fi
device pc big
slipwayd_on

heading "killed in the middle"
dies_in_payload "$firmware" $middle

heading "started again, at once and without Clear"
capture again
machine_on "$firmware"
check "the machine boots" machine_prints "$mark" 120
machine_leaves 10
finish
conversation 16

heading "started a third time"
gets_no_answer "$firmware" "the delivered payload is not delivered again"
sessions
slipwayd_off
