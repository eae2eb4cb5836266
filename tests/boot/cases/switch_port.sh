#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# switch_port.sh: a relay's option 82 puts a machine into a collection; its maintenance window keeps the required deployment back until it opens.
. "$(dirname "$0")/../lib.sh"
case_begin switch-port 200
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
must settings set dhcp.range "$NET.100-$NET.199/24,10.78.0.100-10.78.0.199/24"
must settings set dhcp.router ';10.78.0.254'
must settings set dhcp.mode server
spawn rly "$CASE_RUN/relay.log" "$dhcrelay" -4 -d --no-pid -a -id eth0 -iu eth1 $SERVER
until_true 10 holds_port rly 67 || give_up "dhcrelay starts"
tap tap0 far
ipv6_router far
MACHINE_SEGMENT=far

# Nobody is a direct member: only the port finds the machine.
deploy bench required --arch x64 --program "$(program_of bios)" --firmware bios
must collection rule-add bench --query 'switch-port is eth0 and subnet within 10.78.0.0/24'
must collection window-add bench once 2099-01-01T20:00 2h utc
device pc
explained() { ctl --json explain --mac "$MACHINE_MAC" --arch 0 | jq -r "$1"; }
check "before it was seen, nothing reaches the machine" equal "$(explained .reason)" NO_DEPLOYMENT
slipwayd_on

heading "outside the maintenance window"
falls_to_disk "the machine is left to its disk"
check "its session says why" session_is .decision.candidates[0].reason OUTSIDE_MAINTENANCE_WINDOW
check "and when it will run" session_is .decision.candidates[0].opens 2099-01-01T20:00:00Z
seen_port() { [ "$(ctl --json device show pc | jq -r .seen.circuitId)" = eth0 ]; }
check "the device shows the port that it was seen at" until_true 3 seen_port
ctl --json device show pc | jq -c .seen | sed 's/^/     seen: /'
check "explain gives the same answer from what was seen" equal "$(explained '.candidates[0].reason + " " + .candidates[0].opens')" \
    "OUTSIDE_MAINTENANCE_WINDOW 2099-01-01T20:00:00Z"
explained '.steps[-1].detail' | sed 's/^/     explain: /'
check "the collection holds it" equal "$(ctl --json collection show bench | jq -c .effectiveMembers)" '["pc"]'

heading "inside the maintenance window"
must collection window-add bench once "$(date -u +%Y-%m-%dT%H:%M)" 2h utc
sleep 2 # what one program commits, others act on within 2 s
runs_program bios "the same machine boots the collection's deployment" 90
check "its session was delivered" session_is .state delivered

heading "at another port"
must collection rule-remove bench --query 'switch-port is eth0 and subnet within 10.78.0.0/24'
must collection rule-add bench --query 'switch-port is eth9'
must clear-required-pxe pc
check "the collection is empty" equal "$(ctl --json collection show bench | jq -c .effectiveMembers)" '[]'
check "nothing reaches the machine" equal "$(explained .reason)" NO_DEPLOYMENT
slipwayd_off
