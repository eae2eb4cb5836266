#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# relay.sh udhcpc|bios|uefi server|proxy: machines on 10.78.0.0/24 reach slipwayd on 10.77.0.0/24 through a DHCP relay that adds option 82.
. "$(dirname "$0")/../lib.sh"
client=$1 mode=$2
case_begin "relay-$client-$mode" 150
dhcrelay=$BOOT_PACKAGES/isc-dhcp-relay/usr/sbin/dhcrelay
[ -x "$dhcrelay" ] || skip "dhcrelay is not in $BOOT_PACKAGES: ./bootstrap test unpacks isc-dhcp-relay there"

site_new
segment
segment far
host srv $SERVER/24
host rly $NET.254/24 sw eth1
host rly 10.78.0.254/24 far eth0
within rly sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward'
ip -n "boot$$-srv" route add 10.78.0.0/24 via $NET.254
servers=($SERVER)
if [ "$mode" = server ]; then
    must settings set dhcp.range "$NET.100-$NET.199/24,10.78.0.100-10.78.0.199/24"
    must settings set dhcp.router ';10.78.0.254'
    must settings set dhcp.mode server
else
    # What a router calls IP helpers: the relay sends each request to the site's DHCP server and to slipwayd.
    host dhcp $NET.2/24
    ip -n "boot$$-dhcp" route add 10.78.0.0/24 via $NET.254
    site_dhcp dhcp 10.78.0 --dhcp-option=option:router,10.78.0.254
    servers+=($NET.2)
    must settings set dhcp.mode proxy
fi
spawn rly "$CASE_RUN/relay.log" "$dhcrelay" -4 -d --no-pid -a -id eth0 -iu eth1 "${servers[@]}"
until_true 10 holds_port rly 67 || give_up "dhcrelay starts"

firmware=$client
[ "$client" != udhcpc ] || firmware=uefi
deploy program required --arch x64 --program "$(program_of $firmware)" --firmware $firmware
if [ "$client" = udhcpc ]; then
    host cli - far
    MACHINE_MAC=$(link_address cli)
fi
device pc program
slipwayd_on

heading "$client through a relay, slipwayd in mode $mode"
if [ "$client" = udhcpc ]; then
    capture server srv eth0
    within cli busybox udhcpc -i eth0 -f -n -q -t 3 -T 2 -A 1 -s /bin/true -V PXEClient:Arch:00007:UNDI:003016 -x 0x5d:0007 -x 0x5e:010310 >"$CASE_RUN/udhcpc.log" 2>&1
    leased=$?
    capture_stop
    cat "$CASE_RUN/udhcpc.log"
    [ "$mode" != server ] || check "the client takes an address of its own network" eval "[ $leased -eq 0 ] && seen $CASE_RUN/udhcpc.log '10\.78\.0\.1'"
else
    tap tap0 far
    ipv6_router far
    MACHINE_SEGMENT=far
    capture server srv eth0
    machine_on "$client"
    check "$client firmware loads and runs the program through the relay" machine_prints "TEST-PROGRAM whole $client" 90
    machine_leaves 10
    finish
fi
conversation 14
option82() { packets -vv "$1" | grep -E 'Circuit-ID SubOption' | head -n 1 | sed 's/^[ \t]*//'; }
asked=$(option82 "udp dst port 67 and dst host $SERVER")
answered=$(option82 "udp src port 67 and src host $SERVER and dst host 10.78.0.254 and udp dst port 67")
echo "     request:  $asked"
echo "     answer:   $answered"
check "the relay added option 82" [ -n "$asked" ]
check "slipwayd answered at giaddr, port 67, and returned option 82 as it was" equal "$answered" "$asked"
slipwayd_off
