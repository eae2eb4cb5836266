#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# available.sh bios|uefi: an available deployment asks for F12, boots with it, and leaves the machine alone without it.
. "$(dirname "$0")/../lib.sh"
firmware=$1
case_begin "available-$firmware" 220

site_new
segment_with proxy
must settings set prompt.timeout 5
deploy program available --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
device pc program
slipwayd_on

heading "without F12"
if [ "$firmware" = bios ]; then
    falls_to_disk "the machine goes on to its disk"
    check "it was asked for F12" seen "$SERIAL" F12
else
    capture without
    machine_on uefi
    check "the machine is asked for F12" machine_prints F12 60
    sleep 12
    check "no program runs in the 12 s after" refused seen "$SERIAL" TEST-PROGRAM
    finish
fi

heading "with F12"
capture with
machine_on "$firmware"
check "the machine is asked for F12" machine_prints F12 60
# The prompt's text may be printed before iPXE listens to keys.
for press in 1 2 3 4 5 6; do
    machine_prints 'TEST-PROGRAM' 1 && break
    machine_key f12
done
check "with F12 the program runs" machine_prints "TEST-PROGRAM whole $firmware" 30
echo "     after $press presses"
machine_leaves 10
check "the program arrived whole and ended the machine (status $MACHINE_STATUS)" equal "$MACHINE_STATUS" "$(whole_of "$firmware")"
finish
conversation 20
check "the decision was a prompt" session_is '.decision.answer + " " + .decision.reason' "prompt AVAILABLE"
sessions
slipwayd_off
