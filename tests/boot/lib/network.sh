# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Broadcast segments: a namespace that holds a bridge; hosts hang on it by veth pairs, machines by taps. Links are made inside the
# namespaces, so nothing of it is ever seen by the rest of the computer.

NET=10.77.0
SERVER=$NET.1

within() { # within ROLE COMMAND...
    local role=$1
    shift
    ip netns exec "boot$$-$role" "$@"
}

namespace() { # namespace ROLE [6]: IPv6 stays off without the 6, so that captures hold the machine's own packets alone
    local name=boot$$-$1
    ip netns add "$name"
    CASE_NAMESPACES+=("$name")
    ip -n "$name" link set lo up
    if [ "${2:-}" = 6 ]; then
        within "$1" sh -c 'echo 0 > /proc/sys/net/ipv6/conf/default/accept_dad'
    else
        within "$1" sh -c 'for all in all default; do echo 1 > /proc/sys/net/ipv6/conf/$all/disable_ipv6; done'
    fi
}

segment() { # segment [NAME]
    local name=${1:-sw}
    namespace "$name"
    ip -n "boot$$-$name" link add br0 type bridge stp_state 0 forward_delay 0 mcast_snooping 0
    ip -n "boot$$-$name" link set br0 up
}

host() { # host ROLE ADDRESS/LENGTH|- [SEGMENT] [INTERFACE] [6]
    local role=$1 address=$2 segment=${3:-sw} interface=${4:-eth0} port=p-$1-${4:-eth0}
    port=${port:0:15}
    ip netns list | grep -qE "^boot$$-$role( |\$)" || namespace "$role" "${5:-}"
    ip link add "$port" netns "boot$$-$segment" type veth peer name "$interface" netns "boot$$-$role"
    # Checksums are made in software, or raw-socket clients, firmware and captures would see them unfinished.
    within "$role" ethtool -K "$interface" tx off rx off tso off gso off >/dev/null 2>&1
    within "$segment" ethtool -K "$port" tx off rx off >/dev/null 2>&1
    ip -n "boot$$-$segment" link set "$port" master br0 up
    [ "$address" = - ] || ip -n "boot$$-$role" addr add "$address" brd + dev "$interface"
    ip -n "boot$$-$role" link set "$interface" up
}

tap() { # tap NAME [SEGMENT]
    ip -n "boot$$-${2:-sw}" tuntap add dev "$1" mode tap
    ip -n "boot$$-${2:-sw}" link set "$1" master br0 up
}

link_address() { within "$1" cat "/sys/class/net/${2:-eth0}/address"; } # link_address ROLE [INTERFACE]
tap_bytes() { within "${2:-sw}" cat "/sys/class/net/$1/statistics/tx_bytes"; } # what the machine behind it has received

# --- the site's own DHCP server, which knows nothing of booting
site_dhcp() { # site_dhcp ROLE [FIRST OCTETS] [DNSMASQ ARGUMENT...]
    local role=$1 octets=${2:-$NET}
    shift $(($# < 2 ? $# : 2))
    spawn "$role" "$CASE_RUN/site-dhcp.log" dnsmasq --keep-in-foreground --conf-file=/dev/null --pid-file= --port=0 --user=root \
        --interface=eth0 --bind-dynamic --except-interface=lo --no-resolv --no-hosts --log-facility=- --log-dhcp --leasefile-ro \
        --dhcp-authoritative --no-ping "--dhcp-range=$octets.100,$octets.199,255.255.255.0,5m" "$@"
    until_true 10 holds_port "$role" 67 || give_up "the site's DHCP server starts"
}
holds_port() { within "$1" ss -Hlun "sport = :$2" | grep -q .; } # holds_port ROLE UDP-PORT

# iPXE waits 13 s for an IPv6 router before it goes on; an advertisement of one that routes nothing ends the wait.
ipv6_router() { # ipv6_router [SEGMENT]
    host ra - "${1:-sw}" eth0 6
    ip -n "boot$$-ra" addr add fd77::1/64 dev eth0 nodad
    spawn ra "$CASE_RUN/ra.log" dnsmasq --keep-in-foreground --conf-file=/dev/null --pid-file= --port=0 --user=root --interface=eth0 \
        --bind-dynamic --except-interface=lo --no-resolv --no-hosts --log-facility=- --enable-ra --leasefile-ro \
        --dhcp-range=::,constructor:eth0,ra-only --ra-param=eth0,0,0
}

# --- captures
capture() { # capture NAME [ROLE] [INTERFACE]: into CAPTURE (of the machine's tap, without more words); the first 600 bytes of each packet
    local log=$CASE_RUN/$1.tcpdump.log
    CAPTURE=$CASE_RUN/$1.pcap
    : >"$log"
    spawn "${2:-$MACHINE_SEGMENT}" "$log" tcpdump -i "${3:-$MACHINE_TAP}" -n -U --immediate-mode -s 600 -Z root -w "$CAPTURE"
    CAPTURE_PID=$SPAWNED
    until_true 10 seen "$log" 'listening on' || give_up "tcpdump starts"
}
capture_stop() {
    sleep 0.3 # what is under way arrives
    stop "$CAPTURE_PID"
}
packets() { tcpdump -r "$CAPTURE" -n "$@" 2>/dev/null; } # packets [TCPDUMP ARGUMENT...]
count() { packets "$@" | wc -l; }
discovers() { # discovers: how many DISCOVERs of the machine
    packets -v "udp dst port 67 and udp[8] = 1 and ether src $MACHINE_MAC" | grep -cE 'DHCP-Message.*: Discover'
}
# from_server: what slipwayd's host said to the segment; none of it is allowed where it must be silent. (A TCP connection of the machine's
# last life may still be repeated to the address that it has again: that is no answer.)
from_server() { count "ether src $(link_address srv) and (udp or icmp or tcp[tcpflags] & tcp-syn != 0)"; }
offers_from() { # offers_from ADDRESS
    packets -v "udp src port 67 and src host $1" | grep -cE 'DHCP-Message.*: Offer'
}
conversation() { # conversation [LINES]: DHCP and TFTP of the capture, one line a packet; what tcpdump does not decode (4011) with its addresses
    packets -tttt -v 'udp port 67 or udp port 68 or udp port 4011 or udp port 69' | awk '
        /^[0-9]/ { if (line) print line; line = substr($2, 1, 12); next }
        /^ *[0-9.]+ > / { sub(/^ +/, ""); sub(/BOOTP\/DHCP, /, ""); line = line " " substr($0, 1, 110); next }
        /DHCP-Message|Vendor-Class.*"|ARCH \(93\), |Circuit-ID|Your-IP|Server-IP|Gateway-IP|file "|BF \(67\), / {
            gsub(/^[ \t]+/, ""); gsub(/, length [0-9]+:?/, ""); line = line " | " substr($0, 1, 60) }
        END { print line }' | head -n "${1:-40}" | sed 's/^/     | /'
}
