#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# program.sh bios|uefi proxy|server|samehost: firmware loads and runs a boot program that is deployed to its device.
. "$(dirname "$0")/../lib.sh"
firmware=$1 mode=$2
case_begin "$firmware-$mode" 150

site_new
segment_with "$mode"
deploy program required --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
device pc program
slipwayd_on

heading "$firmware firmware, slipwayd in mode $mode"
runs_program "$firmware" "$firmware firmware loads and runs the deployed program"
conversation 14
from_boot_service() { count "udp src port 4011 and src host $SERVER"; }
case $mode in
proxy)
    check "the address came from the site's own DHCP server" [ "$(count "udp src port 67 and src host $NET.2")" -gt 0 ]
    check "slipwayd offered boot information beside it" [ "$(offers_from $SERVER)" -gt 0 ]
    [ "$firmware" = bios ] || check "the firmware asked on port 4011 and was answered from there" [ "$(from_boot_service)" -gt 0 ]
    ;;
samehost)
    check "slipwayd left port 67 to the DHCP server of this host" refused seen "$SLIPWAYD_OUT" 'dhcp='
    check "the firmware asked on port 4011 and was answered from there" [ "$(from_boot_service)" -gt 0 ]
    ;;
server) check "the address came from slipwayd" eval 'packets -v "udp src port 67 and src host $SERVER" | grep -q "DHCP-Message.*: ACK"' ;;
esac

heading "what slipwayctl tells of it"
check "one session tells of this machine" sessions_of_machine 1
check "it was delivered" session_is .state delivered
check "it names the reason REQUIRED" session_is .decision.reason REQUIRED
check "it names the device" session_is .decision.device.name pc
check "it names the deployment" session_is .decision.deployment "$DEPLOYMENT"
sessions
check "the device's last PXE advertisement is this deployment" \
    equal "$(ctl --json device show pc | jq -r '.lastPxeAdvertisement | if type == "object" then .deployment else . end')" "$DEPLOYMENT"

heading "what went over the wire, as slipwayctl kept it"
kept=$CASE_RUN/kept.pcap
answers="udp src port 4011 and src host $SERVER"
[ "$mode" = samehost ] || answers="udp port 67 and src host $SERVER or $answers" # there it is the DHCP server that answers on 67
ours() { tcpdump -nn -r "$1" "$answers" 2>/dev/null | wc -l; }
saved() { ctl session packets "$(session_field .id)" --pcap "$kept" >/dev/null && [ "$(ours "$kept")" = "$(ours "$CAPTURE")" ]; }
check "each answer that was on the wire is in its capture" until_true 5 saved
check "tcpdump finds each of its checksums right" refused seen <(tcpdump -nn -vv -r "$kept" 2>&1) 'bad|truncated'
check "the request for the boot program is in it, its blocks are not" equal "$(tcpdump -nn -r "$kept" 'udp dst port 69' 2>/dev/null | wc -l)" "$(count 'udp dst port 69')"
ctl session packets "$(session_field .id)" | grep -E '^[+]' | sed 's/^/     /' | cut -c1-170
slipwayd_off
