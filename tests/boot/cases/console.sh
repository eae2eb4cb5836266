#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# console.sh PROGRAM FOLDER: the console under Xvfb, driven by PROGRAM (Qt Test): an empty site is set up by clicking, a real machine boots Linux
# against the engine inside the window, and the session appears, progresses and ends there. Screenshots go to FOLDER.
. "$(dirname "$0")/../lib.sh"
program=$1 shots=$2
case_begin console 200
command -v xvfb-run >/dev/null || skip "xvfb-run is missing: ./bootstrap test installs it"
[ -x "$program" ] || skip "$program is not built"

SITE=$CASE_RUN/site
segment
tap tap0
host srv $SERVER/24
ipv6_router
host dhcp $NET.2/24
site_dhcp dhcp
mkdir -p "$shots"

heading "the administrator clicks"
spawn srv "$CASE_RUN/console.log" env HOME="$CASE_RUN" LIBGL_ALWAYS_SOFTWARE=1 SITE="$SITE" SHOTS="$shots" READY="$CASE_RUN/ready" \
    MACHINE_MAC="$MACHINE_MAC" KERNEL="$BOOT_FIXTURES/vmlinuz" INITRD="$BOOT_FIXTURES/initrd.gz" BALLAST="$BOOT_FIXTURES/ballast.cpio" \
    xvfb-run -a -s "-screen 0 1366x768x24" "$program" -v1
CONSOLE=$SPAWNED
ready_or_gone() { [ -e "$CASE_RUN/ready" ] || ! running "$CONSOLE"; }
until_true 60 ready_or_gone
check "the console serves, with a required deployment made by clicking" [ -e "$CASE_RUN/ready" ]

heading "a machine boots"
MACHINE_MEMORY=768
capture console
machine_on bios
check "Linux reaches its user space" machine_prints "TEST-LINUX up bios" 100
check "Linux reports its result" machine_prints 'TEST-LINUX reported phase=done' 30
machine_leaves 10
finish

heading "what the console showed"
gone() { ! running "$CONSOLE"; }
until_true 40 gone
wait "$CONSOLE"
check "the console saw it appear, progress and end" equal "$?" 0
plain <"$CASE_RUN/console.log" | grep -E '^(PASS|FAIL|QINFO|Totals)|Loc:' | cut -c1-200 | sed 's/^/     | /'
check "screenshots were kept" [ "$(find "$shots" -name 'console-*.png' | wc -l)" -ge 5 ]
