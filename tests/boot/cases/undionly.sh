#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# undionly.kpxe as a boot program: it asks again, as iPXE, with the same address; it must not be handed itself again and again.
. "$(dirname "$0")/../lib.sh"
case_begin bios-undionly 150
undionly=/usr/lib/ipxe/undionly.kpxe
[ -r $undionly ] || skip "$undionly is missing: ./bootstrap test installs ipxe"

site_new
segment_with proxy
deploy ipxe required --arch x64 --program $undionly --firmware bios
device pc ipxe
slipwayd_on

heading "a program that boots from the network itself"
before=$(tap_bytes tap0)
capture undionly
machine_on bios
check "undionly.kpxe is loaded and starts" machine_prints 'using undionly' 60
check "when it finds nothing more to do, the machine starts its disk" machine_prints 'TEST-DISK started' 60
machine_leaves 5
finish
conversation 20
starts=$(plain <"$SERIAL" | grep -c 'iPXE initialising devices')
bytes=$(($(tap_bytes tap0) - before))
check "iPXE started twice, once from the ROM and once from the program (it was: $starts)" [ "$starts" -le 2 ]
check "the program was sent once (it has $(stat -c %s $undionly) bytes; the machine received $bytes in all)" [ $bytes -lt $((2 * $(stat -c %s $undionly))) ]
echo "     the machine sent $(discovers) DISCOVERs"
sessions
slipwayd_off
