#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Our DHCP server and ordinary clients: DISCOVER to ACK, RENEW, RELEASE, and leases that outlive slipwayd. Two addresses for three clients.
. "$(dirname "$0")/../lib.sh"
case_begin dhcp-server 120

site_new
segment
host srv $SERVER/24
for name in a b c; do host $name -; done
must settings set dhcp.range "$NET.100-$NET.101/24"
must settings set dhcp.router "$NET.254"
must settings set dhcp.dns "$NET.253"
must settings set dhcp.mode server
slipwayd_on
capture dhcp srv eth0

cat >"$CASE_RUN/lease" <<'S'
#!/bin/sh
# The address is really taken: RENEW and RELEASE go out from it.
ip addr flush dev eth0
[ -z "$ip" ] || ip addr add "$ip/$mask" dev eth0
echo "$1 $ip mask=$mask router=$router dns=$dns lease=$lease server=$serverid" >>"$LEASES.$interface_of"
S
chmod +x "$CASE_RUN/lease"
export LEASES=$CASE_RUN/lease
lease() { # lease CLIENT [ARGUMENT...]: one lease, kept when the client ends
    local client=$1
    shift
    interface_of=$client within "$client" env interface_of="$client" busybox udhcpc -i eth0 -f -n -q -t 2 -T 1 -A 1 -s "$CASE_RUN/lease" "$@" >>"$CASE_RUN/udhcpc-$client.log" 2>&1
}
address() { grep -E '^(bound|renew)' "$LEASES.$1" 2>/dev/null | tail -n 1 | cut -d' ' -f2; }
renewals() { grep -cE '^renew' "$LEASES.a"; }

heading "DISCOVER to ACK"
spawn a "$CASE_RUN/udhcpc-a.log" env interface_of=a busybox udhcpc -i eth0 -f -t 3 -T 1 -A 1 -s "$CASE_RUN/lease"
client=$SPAWNED
check "the first client takes an address" until_true 10 seen "$LEASES.a" '^bound'
sed 's/^/     | /' "$LEASES.a"
check "it is told mask, router, name server, lease time and server" \
    seen "$LEASES.a" "^bound $NET.10[01] mask=.* router=$NET.254 dns=$NET.253 lease=3600 server=$SERVER"
check "the second client takes the other address" eval 'lease b && [ "$(address a)" != "$(address b)" ]'
check "the third gets none: the range is used up" refused lease c

heading "RENEW"
first=$(address a)
kill -USR1 "$client"
check "the client renews" until_true 10 eval '[ "$(renewals)" -ge 1 ]'
check "and keeps its address" equal "$(address a)" "$first"

heading "slipwayd is started again"
slipwayd_off
slipwayd_on
check "the third client still gets none: both leases outlived slipwayd" refused lease c
kill -USR1 "$client"
check "the first client renews with the new slipwayd" until_true 10 eval '[ "$(renewals)" -ge 2 ]'
check "and keeps its address" equal "$(address a)" "$first"

heading "RELEASE"
kill -USR2 "$client"
check "the client releases its address" until_true 5 seen "$CASE_RUN/udhcpc-a.log" '[Rr]eleas'
sleep 0.5
check "slipwayd's host heard the RELEASE" eval 'packets -v "udp dst port 67" | grep -q "DHCP-Message.*: Release"'
check "the third client now takes it" eval 'lease c && [ "$(address c)" = "$first" ]'

heading "An administrator releases a lease"
rm -f "$LEASES.a"
check "the range is used up" refused lease a
must lease release "$(address b)"
check "the first client now takes that address, from the slipwayd that runs" \
    eval 'lease a && [ "$(address a)" = "$(address b)" ]'
capture_stop
packets -v 'udp port 67' | grep -E 'DHCP-Message' | sort | uniq -c | sed 's/^/     | /'
slipwayd_off
