#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tuning.sh rate: a test run from another host measures what lies between: a switch port of 20 Mbit/s with a small buffer.
# tuning.sh fragments STAND-IN-BOOTMGR: a machine that cannot put fragments together fails with blocks of 4096 bytes, and its next boot is well.
. "$(dirname "$0")/../lib.sh"
what=$1
case_begin "tuning-$what" 170
command -v wimlib-imagex >/dev/null || skip "wimlib-imagex is missing: ./bootstrap test installs it"

make_wim() { # make_wim MEGABYTES
    local pe=$CASE_RUN/pe
    mkdir -p "$pe"/Windows/Boot/{EFI,DVD/EFI} "$pe/Windows/System32"
    cp "$BOOT_FIXTURES/bootmgfw.efi" "$pe/Windows/Boot/EFI/bootmgfw.efi"
    head -c 3170304 /dev/urandom >"$pe/Windows/Boot/DVD/EFI/boot.sdi"
    head -c "${1}000000" /dev/urandom >"$pe/Windows/System32/ballast.bin"
    wimlib-imagex capture "$pe" "$CASE_RUN/boot.wim" "Windows PE" --boot --compress=none --no-acls --image-property=WINDOWS/ARCH=9 \
        >"$CASE_RUN/wimlib.log" 2>&1 || give_up "wimlib makes a WIM: $(tail -n 1 "$CASE_RUN/wimlib.log")"
}

site_new
segment
host srv $SERVER/24
host cli $NET.50/24

case $what in
rate)
    make_wim 20
    deploy winpe required --arch x64 --wim "$CASE_RUN/boot.wim"
    slipwayd_on
    measure() { # measure NAME MEGABYTES OPTION...: from the other host; NAME.json
        local name=$1 megabytes=$2
        shift 2
        within cli "$SLIPWAY_BIN/slipwayctl" --site "$SITE" --json tuning test --image winpe --megabytes "$megabytes" --server $SERVER "$@" \
            >"$CASE_RUN/$name.json" 2>"$CASE_RUN/test.log" || give_up "the run ends well"
        jq -r '.[] | "     \(.blockSize) x \(.windowSize): \(.bytesPerSecond / 1e6 * 100 | round / 100) MB/s, \(.retransmitted) sent again, \(.roundTripMs * 1000 | round) us"' \
            "$CASE_RUN/$name.json"
    }
    of() { jq -r --argjson b "$2" --argjson w "$3" ".[] | select(.blockSize == \$b and .windowSize == \$w) | $4" "$CASE_RUN/$1.json"; }
    between() { awk -v v="$1" -v a="$2" -v b="$3" 'BEGIN { exit !(v >= a && v <= b) }'; }
    heading "slipwayctl measures from another host, with nothing in the way"
    measure free 16 --block 1456 --window 16
    check "it is faster than the port will be" between "$(of free 1456 16 .bytesPerSecond)" 5e6 1e12

    heading "a port that holds 40 packets, and sends them on with 20 Mbit/s"
    within sw tc qdisc add dev p-cli-eth0 root tbf rate 20mbit burst 4kb limit 60000 || skip "this kernel has no token bucket filter"
    measure port 3 --block 512 --block 1456 --window 1 --window 16
    check "every pair was measured" equal "$(jq length "$CASE_RUN/port.json")" 4
    check "none failed" equal "$(jq '[.[] | select(.failure)] | length' "$CASE_RUN/port.json")" 0
    # 20 Mbit/s are 2.5 MB/s: 1456 of 1502 bytes of a frame are content (the filter counts no preamble), 512 of 558.
    check "no pair is faster than the port" equal "$(jq '[.[] | select(.bytesPerSecond > 2.45e6)] | length' "$CASE_RUN/port.json")" 0
    check "windows of 16 blocks of 1456 bytes fill it (2.42 MB/s at most)" between "$(of port 1456 16 .bytesPerSecond)" 2.1e6 2.45e6
    check "blocks of 512 bytes fill it with more headers (2.29 MB/s at most)" between "$(of port 512 16 .bytesPerSecond)" 1.9e6 2.32e6
    check "what the buffer bears is hardly sent again" between "$(of port 1456 16 .retransmitted)" 0 50

    heading "windows of 64 blocks overrun what the port holds"
    within sw tc qdisc change dev p-cli-eth0 root tbf rate 100mbit burst 8kb limit 60000
    measure overrun 1 --block 1456 --window 64
    check "they are sent again" between "$(of overrun 1456 64 .retransmitted)" 100 1e9
    check "the recommendation avoids that" eval 'within srv "$SLIPWAY_BIN/slipwayctl" --site "$SITE" --json tuning recommend | tee "$CASE_RUN/recommend.log" |
        jq -e ".[0] | .blockSize == 1456 and .windowSize < 64 and .fromTests"'
    jq -c '.[0]' "$CASE_RUN/recommend.log" | sed 's/^/     /'
    check "a test is no boot" equal "$(ctl --json session list | jq length)" 0
    check "the server says that this is no test of itself" refused seen "$CASE_RUN/test.log" 'this computer'
    ;;
fragments)
    bootmgr=$2
    [ -x "$bootmgr" ] || skip "the stand-in for bootmgr is not built"
    make_wim 8
    MACHINE_MAC=$(link_address cli)
    deploy winpe required --arch x64 --wim "$CASE_RUN/boot.wim"
    device pc winpe
    slipwayd_on
    # A firmware that cannot put fragments together: nothing that comes in parts arrives.
    within cli sh -c 'echo 0 >/proc/sys/net/ipv4/ipfrag_low_thresh && echo 0 >/proc/sys/net/ipv4/ipfrag_high_thresh' ||
        skip "this kernel cannot be told to drop fragments"
    power_on() { # power_on LOG: the firmware's DISCOVER, then what Microsoft's programs do
        within cli busybox udhcpc -f -n -q -t 1 -T 1 -i eth0 -s /bin/true -V 'PXEClient:Arch:00007:UNDI:003000' -x 0x5d:0007 >/dev/null 2>&1
        within cli "$bootmgr" --server $SERVER --address $NET.50 --mac "${MACHINE_MAC//:/}" --machine-id 00000000000000000000000000000000 \
            --arch 7 >"$1" 2>&1
    }
    in_force() { ctl --json explain --mac "$MACHINE_MAC" --arch 7 | jq -r '.ramdisk | "\(.blockSize) \(.windowSize) \(.origin)"'; }

    heading "the first boot, with what Configuration Manager uses"
    check "blocks of 4096 bytes are in force" equal "$(in_force)" "4096 1 site"
    check "the RAM disk does not arrive" refused power_on "$CASE_RUN/boot1.json"
    check "the machine is asked for blocks that fit a frame from now on" until_true 20 eval '[ "$(in_force)" = "1456 1 backed-off" ]'
    check "it is told, with cause and remedy" until_true 3 eval \
        'ctl --json status | jq -e ".[] | select(.id == \"RAMDISK_BACKED_OFF\" and .severity == \"warning\") | .remedy != \"\""'
    check "the session tells it, too" until_true 3 eval \
        '[ "$(session_field "[.events[].stage] | index(\"backed-off\") != null")" = true ]'
    check "the failed transfer was recorded" eval 'ctl --json tuning records | jq -e ".[0] | .outcome == \"failed\" and .blockSize == 4096"'

    heading "the second boot"
    check "the RAM disk arrives" power_on "$CASE_RUN/boot2.json"
    check "with blocks of 1456 bytes" equal "$(jq -r .blockSize "$CASE_RUN/boot2.json")" 1456
    check "its WIM is the one that was imported" equal \
        "$(jq -r '.files[] | select(.name | test("boot.wim$"; "i")) | .sha256' "$CASE_RUN/boot2.json" | tail -n 1)" \
        "$(sha256sum "$CASE_RUN/boot.wim" | cut -d' ' -f1)"
    check "the boot was delivered" session_is .state delivered
    check "and recorded" until_true 3 eval 'ctl --json tuning records | jq -e "[.[] | select(.outcome == \"delivered\" and .blockSize == 1456)] | length >= 1"'
    check "4096 is not recommended" eval 'ctl --json tuning recommend | jq -e ".[0].blockSize <= 1456"'

    must clear-required-pxe pc
    check "what was taken back stays" equal "$(in_force)" "1456 1 backed-off"

    heading "an administrator lets it use the normal values again"
    check "the list names the machine" eval 'ctl --json tuning back-offs | jq -e ".[0].device == \"pc\""'
    check "it is reset" ctl tuning back-offs --reset "$MACHINE_MAC"
    check "the site's values are in force" until_true 3 eval '[ "$(in_force)" = "4096 1 site" ]'
    sessions
    ;;
esac
slipwayd_off
