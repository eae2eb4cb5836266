#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# probe.sh: which DHCP and PXE servers a network has, asked by slipwayctl of dnsmasq (ordinary, pinging, as proxyDHCP) and of Slipway itself.
. "$(dirname "$0")/../lib.sh"
case_begin probe 120

probe() { # probe [ROLE]: what it found into TOLD
    TOLD=$CASE_RUN/probe-$((++probes)).json
    within "${1:-srv}" "$SLIPWAY_BIN/slipwayctl" --site "$SITE" --json probe-dhcp --interface eth0 >"$TOLD" 2>>"$CASE_RUN/probe.err"
}
told() { equal "$(jq -r "$1" "$TOLD")" "$2"; } # told JQ-FILTER VALUE
probes=0

site_new
segment
host srv $SERVER/24
host dhcp $NET.2/24
host other $NET.9/24
capture probe sw br0

heading "nobody gives addresses"
probe
check "no server is told" told '.servers | length' 0
check "it recommends to be the DHCP server" told .recommendedMode server

heading "an ordinary DHCP server, which pings an address for three seconds before it offers it"
spawn dhcp "$CASE_RUN/pinging.log" dnsmasq --keep-in-foreground --conf-file=/dev/null --pid-file= --port=0 --user=root --interface=eth0 --bind-dynamic \
    --except-interface=lo --no-resolv --no-hosts --log-facility=- --log-dhcp --leasefile-ro "--dhcp-range=$NET.100,$NET.199,255.255.255.0,5m"
pinging=$SPAWNED
until_true 10 holds_port dhcp 67 || give_up "the DHCP server starts"
probe
check "it is told with the network it serves" told '.servers[] | select(.givesAddresses) | .server + " " + .mask' "$NET.2 255.255.255.0"
check "it is no PXE server" told '.otherPxeServers | length' 0
check "it recommends to work beside it" told .recommendedMode proxy

heading "the same without the ping, and a PXE server beside it"
stop "$pinging"
site_dhcp dhcp
spawn other "$CASE_RUN/other-pxe.log" dnsmasq --keep-in-foreground --conf-file=/dev/null --pid-file= --port=0 --user=root --interface=eth0 --bind-dynamic \
    --except-interface=lo --no-resolv --no-hosts --log-facility=- --log-dhcp "--dhcp-range=$NET.0,proxy" --pxe-service=x86PC,Boot,pxelinux \
    --pxe-service=x86-64_EFI,Boot,boot.efi
until_true 10 holds_port other 67 || give_up "the other PXE server starts"
probe
check "both are told" told '[.servers[].server] | sort | join(" ")' "$NET.2 $NET.9"
check "the other PXE server is named" told '.otherPxeServers | join(" ")' "$NET.9"
check "it recommends to work beside the DHCP server" told .recommendedMode proxy

heading "while our own engine serves on this interface"
must settings set dhcp.mode proxy
slipwayd_on
probe
check "it does not take itself for another server" told '[.servers[].server] | sort | join(" ")' "$NET.2 $NET.9"
check "the probe is no session of a machine" equal "$(ctl --json session list | jq length)" 0

heading "what was on the wire"
capture_stop
messages() { packets -v udp port 67 | grep -cE "DHCP-Message.*: $1\$"; } # messages KIND
check "offers were asked for, $(messages Discover) times" refused equal "$(messages Discover)" 0
check "and none was taken" equal "$(messages Request)" 0
slipwayd_off
