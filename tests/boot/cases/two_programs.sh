#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two programs on one site: what slipwayctl commits, the running slipwayd acts on within 2 s.
. "$(dirname "$0")/../lib.sh"
case_begin two-programs 90

site_new
segment
host srv $SERVER/24
host cli -
must settings set dhcp.mode proxy
deploy program required --arch x64 --program "$BOOT_FIXTURES/x64.efi"
MACHINE_MAC=$(link_address cli)
device pc program
slipwayd_on

ask() { # ask NAME: one DISCOVER as UEFI firmware sends it; the OFFERs that come back are in the capture
    capture "$1" cli eth0
    within cli busybox udhcpc -i eth0 -f -n -q -t 1 -T 1 -A 1 -s /bin/true -V PXEClient:Arch:00007:UNDI:003016 -x 0x5d:0007 -x 0x5e:010310 >/dev/null 2>&1
    capture_stop
    ASKED=$(discovers) ANSWERED=$(offers_from $SERVER)
    echo "     $1: $ASKED DISCOVER, $ANSWERED OFFER"
}

heading "slipwayctl changes the site while slipwayd serves it"
ask before
check "the machine is answered" [ "$ANSWERED" -gt 0 ]
conversation 4
must exclusion add "$MACHINE_MAC"
sleep 2
ask excluded
check "2 s after 'exclusion add' it asks" [ "$ASKED" -gt 0 ]
check "and is not answered" equal "$ANSWERED" 0
must exclusion remove "$MACHINE_MAC"
sleep 2
ask removed
check "2 s after 'exclusion remove' it is answered" [ "$ANSWERED" -gt 0 ]
must settings set responder.active false
sleep 2
ask inactive
check "2 s after the responder was set inactive it is not answered" equal "$ANSWERED" 0
slipwayd_off
