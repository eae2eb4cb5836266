#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# linux.sh bios|uefi proxy|server: a kernel and an initramfs come up through iPXE over HTTP, and the machine reports.
. "$(dirname "$0")/../lib.sh"
firmware=$1 mode=$2
case_begin "linux-$firmware" 200

site_new
segment_with "$mode"
deploy linux required --arch x64 --kernel "$BOOT_FIXTURES/vmlinuz" --initrd "$BOOT_FIXTURES/initrd.gz" --command-line "console=ttyS0 quiet panic=-1"
device pc linux
slipwayd_on

heading "Linux on $firmware, slipwayd in mode $mode"
MACHINE_MEMORY=768
capture linux
machine_on "$firmware"
check "Linux reaches its user space" machine_prints "TEST-LINUX up $firmware" 120
check "Linux takes an address" machine_prints "TEST-LINUX address $NET" 30
check "Linux finds slipway.status on its command line" machine_prints 'TEST-LINUX reports to http://.*/s/.*/status' 10
check "Linux reports its result" machine_prints 'TEST-LINUX reported phase=done' 30
machine_leaves 10
check "Linux switches the machine off (status $MACHINE_STATUS)" equal "$MACHINE_STATUS" 0
finish
conversation 24
gets=$(packets -A "tcp dst port 8069" | grep -aoE '(GET|HEAD) /[^ ]* HTTP' | sort | uniq -c)
printf '%s\n' "$gets"
check "kernel and initrd went over HTTP" [ "$(echo "$gets" | grep -c 'GET ')" -ge 2 ]
etags=$(packets -A "tcp src port 8069" | grep -aciE '^etag: *"')
check "each of them had an ETag ($etags answers)" [ "$etags" -ge 2 ]

heading "what slipwayctl tells of it"
check "the session lists the phase that the machine reported" session_is '[.status[] | select(.phase == "network") | .percent] | first' 30
check "the session lists the result that the machine reported" session_is '[.status[] | select(.result == "success") | .phase] | last' "done"
check "firmware, iPXE and Linux are one session" sessions_of_machine 1
check "the session's state is: reported" session_is .state reported
sessions
slipwayd_off
