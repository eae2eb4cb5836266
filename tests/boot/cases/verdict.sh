#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# verdict.sh WAY [bios|uefi]: breaks a boot on real firmware in one way, and the session's verdict must name the cause.
. "$(dirname "$0")/../lib.sh"
way=$1 firmware=${2:-uefi}
case_begin "verdict-$way-$firmware" 280

boots_program() { # the usual site: a required program for the machine, in mode proxy
    site_new
    segment_with proxy
    deploy program required --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
    device pc program
}

# silent WORDS VERDICT REJECTION REMEDY: the machine asks, is not answered, and the verdict says why. A REMEDY that is one step is done as
# slipwayctl offers it, and afterwards the machine would be answered.
silent() {
    local answer
    heading "$1"
    sleep 0.6 # the running slipwayd learns what was changed
    machine_on "$firmware"
    until_true 60 verdict_now "$2"
    [ -z "$3" ] || until_true 60 rejected_as "$3" # the verdict before may have had the same id
    machine_off
    verdict_is "$2" 20
    [ -z "$3" ] || check "the deployment lost as $3" rejected_as "$3"
    [ -z "$4" ] || check "the first step is $4" equal "$(verdict '.remedies[0].remedy')" "$4"
    [ "$(verdict '.remedies[0].oneStep')" = true ] || return 0
    check "slipwayctl does it" ctl session why "$(newest_session)" --apply "$4"
    answer=$(ctl --json explain --mac "$MACHINE_MAC" --arch "$arch" | jq -r .answer)
    check "the machine would be booted now (it is: $answer)" equal "$answer" boot
}
rejected_as() { [ "$(verdict .arguments.rejection)" = "$1" ]; }

each_silence() {
    local other contents
    boots_program
    [ "$firmware" = bios ] && arch=0 other=(--program "$BOOT_FIXTURES/x64.efi" --arch x64) || arch=7 other=(--program "$BOOT_FIXTURES/x64.efi" --arch arm64)
    must boot-image add other "${other[@]}" --firmware uefi
    slipwayd_on
    must exclusion add "$MACHINE_MAC"
    silent "excluded" SILENT_EXCLUDED '' remove-exclusion
    must settings set responder.active false
    silent "the responder is off" SILENT_RESPONDER_INACTIVE '' activate-responder
    must deployment disable "$DEPLOYMENT"
    silent "the deployment is disabled" SILENT_NO_USABLE_DEPLOYMENT DISABLED enable-deployment
    must boot-image set program --pxe off
    silent "the image is not PXE enabled" SILENT_NO_USABLE_DEPLOYMENT IMAGE_NOT_PXE_ENABLED enable-pxe
    must collection member-remove program pc
    silent "nothing is deployed to it" SILENT_NO_DEPLOYMENT '' add-to-collection
    must collection member-add program pc
    must device remove pc
    silent "unknown, and not supported" SILENT_UNKNOWN_NOT_SUPPORTED '' register-machine
    device pc program
    must task-sequence set program --boot-image other
    [ "$firmware" = bios ] && mismatch=FIRMWARE_MISMATCH || mismatch=ARCHITECTURE_MISMATCH
    silent "an image for other machines" SILENT_NO_USABLE_DEPLOYMENT $mismatch deploy-to
    must task-sequence set program --boot-image program
    contents=$CASE_RUN/content
    mv "$SITE/content" "$contents" && mkdir "$SITE/content"
    silent "the content is missing" SILENT_NO_USABLE_DEPLOYMENT CONTENT_MISSING update-content
    rm -r "$SITE/content" && mv "$contents" "$SITE/content"
    must deployment remove "$DEPLOYMENT"
    DEPLOYMENT=$(ctl deployment add --task-sequence program --collection program --purpose required --expire 2026-01-01T00:00:00Z)
    silent "expired" SILENT_NO_USABLE_DEPLOYMENT EXPIRED open-deployment
    must deployment remove "$DEPLOYMENT"
    DEPLOYMENT=$(ctl deployment add --task-sequence program --collection program --purpose required)
    heading "it boots, and must not boot a second time"
    sleep 0.6
    runs_program "$firmware" "the machine boots"
    verdict_is BOOTED 20
    silent "already run" SILENT_NO_USABLE_DEPLOYMENT ALREADY_RUN clear-required
}

deploy_linux() { # deploy_linux PURPOSE [COMMAND LINE]
    deploy linux "$1" --arch x64 --kernel "$BOOT_FIXTURES/vmlinuz" --initrd "$BOOT_FIXTURES/initrd.gz" \
        --command-line "console=ttyS0 quiet panic=-1 ${2:-}"
    device pc linux
}

loader_missing() {
    site_new
    segment_with proxy
    deploy_linux required
    SLIPWAYD_BEFORE='mount -t tmpfs none /usr/lib/ipxe'
    slipwayd_on
    heading "the loader is not installed"
    machine_on uefi
    verdict_is LOADER_MISSING 60
}

second_server() { # the site's DHCP server has a boot file of its own
    site_new
    segment
    tap tap0
    host srv $SERVER/24
    host dhcp $NET.2/24
    ipv6_router
    site_dhcp dhcp $NET --enable-tftp "--tftp-root=$BOOT_FIXTURES" "--dhcp-boot=$(basename "$(program_of "$firmware")"),,$NET.2" \
        --dhcp-option-force=60,PXEClient --dhcp-option-force=43,06:01:08:ff
    must settings set dhcp.mode proxy
    deploy program required --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
    device pc program
    slipwayd_on
    heading "a second boot server answers, too"
    capture second
    machine_on "$firmware"
    check "the machine boots from the other server" machine_prints "TEST-PROGRAM whole $firmware" 60
    check "nothing was fetched from slipwayd" equal "$(count "udp dst port 69 and dst host $SERVER")" 0
    # UEFI takes a complete offer without asking on 4011, so there the verdict leaves both causes open.
    [ "$firmware" = bios ] && expected=OFFER_NOT_TAKEN || expected=NOT_ASKED_4011
    verdict_is $expected 40
    check "it names the other server" equal "$(verdict .arguments.server)" $NET.2
    machine_off
    capture_stop
}

pxe_port_closed() { # the service on 4011 is not where the machine asks
    boots_program
    slipwayd_on --pxe-port 0
    heading "port 4011 is closed"
    machine_on uefi
    verdict_is NOT_ASKED_4011 60
    check "the machine shows PXE-E16, which the verdict names" eval "machine_prints PXE-E16 30 && verdict '.codes[]' | grep -qx PXE-E16"
    machine_off
}

small_mtu() { # the path to the machine takes 1280 bytes: a token bucket drops what is larger than it, and tells nobody
    boots_program
    within sw tc qdisc add dev tap0 root tbf rate 100mbit burst 1294 latency 50ms || skip "this kernel has no token bucket filter (sch_tbf)"
    slipwayd_on
    heading "blocks are larger than the path takes"
    machine_on uefi
    verdict_is TFTP_STALLED_AT_BLOCK_SIZE 60
    check "it says which block size to set" equal "$(verdict .arguments.suggested)" 1024
    machine_off
    check "slipwayctl sets it" ctl session why "$(newest_session)" --apply set-block-size
    heading "with that block size"
    sleep 0.6
    runs_program uefi "the machine boots over the same path"
    verdict_is BOOTED 20
}

f12_not_pressed() {
    site_new
    segment_with proxy
    must settings set prompt.timeout 3
    deploy program available --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
    device pc program
    slipwayd_on
    heading "nobody presses F12"
    machine_on "$firmware"
    machine_prints F12 90
    verdict_is F12_NOT_PRESSED 40
    machine_off
}

same_loader_again() { # what should be iPXE restarts the machine
    site_new
    segment_with proxy
    deploy_linux required
    SLIPWAYD_BEFORE="mount --bind '$BOOT_FIXTURES/restart-x64.efi' /usr/lib/ipxe/snponly.efi"
    slipwayd_on
    heading "a loader that restarts the machine"
    machine_on uefi -action reboot=reset
    verdict_is LOADER_LOOP 150
    machine_off
}

loader_without_script() { # what should be iPXE does nothing
    site_new
    segment_with proxy
    deploy_linux required
    SLIPWAYD_BEFORE="mount --bind '$BOOT_FIXTURES/restart-x64.efi' /usr/lib/ipxe/snponly.efi"
    slipwayd_on
    heading "a loader that ends without asking for anything"
    machine_on uefi # -no-reboot: it goes off
    verdict_is CONFIGURATION_NOT_FETCHED 120
    machine_off
}

killed() {
    MACHINE_MEMORY=1024
    site_new
    segment_with proxy
    deploy big required --arch x64 --program "$BOOT_FIXTURES/big-x64.efi"
    device pc big
    slipwayd_on
    heading "the plug is pulled in the middle of the boot image"
    dies_in_payload uefi 4000000
    verdict_is PAYLOAD_BROKEN 60
}

two_relays() {
    local dhcrelay=$BOOT_PACKAGES/isc-dhcp-relay/usr/sbin/dhcrelay number role
    [ -x "$dhcrelay" ] || skip "dhcrelay is not in $BOOT_PACKAGES: ./bootstrap test unpacks isc-dhcp-relay there"
    site_new
    segment
    segment far
    host srv $SERVER/24
    must settings set dhcp.range "$NET.100-$NET.199/24,10.78.0.100-10.78.0.199/24"
    must settings set dhcp.router ';10.78.0.254'
    must settings set dhcp.mode server
    for number in 254 253; do
        role=rly$number
        host $role $NET.$number/24 sw eth1
        host $role 10.78.0.$number/24 far eth0
        within $role sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward'
        spawn $role "$CASE_RUN/relay$number.log" "$dhcrelay" -4 -d --no-pid -a -id eth0 -iu eth1 $SERVER
        until_true 10 holds_port $role 67 || give_up "dhcrelay starts"
    done
    ip -n "boot$$-srv" route add 10.78.0.0/24 via $NET.254
    deploy program required --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
    device pc program
    tap tap0 far
    ipv6_router far
    MACHINE_SEGMENT=far
    slipwayd_on
    heading "two relays forward each request"
    machine_on "$firmware"
    check "the machine boots all the same" machine_prints "TEST-PROGRAM whole $firmware" 90
    verdict_is BOOTED 20
    check "beside it the verdict tells of the two paths" also_is DUPLICATE_RELAYS 20
    machine_off
}

status_error() {
    site_new
    segment_with proxy
    deploy_linux required test.fail
    slipwayd_on
    heading "the machine reports an error"
    MACHINE_MEMORY=768
    machine_on "$firmware"
    check "Linux comes up and reports" machine_prints 'TEST-LINUX reported phase=install' 120
    verdict_is STATUS_ERROR 20
    check "it has the machine's own words" equal "$(verdict .arguments.message)" "no disk was found"
    machine_off
}

late_link() { # the switch holds the machine's first request back
    boots_program
    ip -n "boot$$-sw" link set tap0 nomaster up
    slipwayd_on
    heading "the link is up late"
    capture late
    machine_on uefi
    until_true 60 asked || give_up "UEFI firmware asks"
    ip -n "boot$$-sw" link set tap0 master br0
    check "the machine boots with a later request" machine_prints "TEST-PROGRAM whole uefi" 60
    verdict_is BOOTED 20
    check "beside it the verdict tells of the late link" also_is LATE_LINK 20
    machine_off
    capture_stop
}

no_address() { # in mode proxy, and no DHCP server far and wide
    site_new
    segment
    tap tap0
    host srv $SERVER/24
    must settings set dhcp.mode proxy
    deploy program required --arch x64 --program "$(program_of uefi)" --firmware uefi
    device pc program
    slipwayd_on
    heading "nobody gives the machine an address"
    machine_on uefi
    verdict_is OFFER_IGNORED 90
    machine_off
}

engine_stopped() {
    MACHINE_MEMORY=1024
    site_new
    segment_with proxy
    deploy big required --arch x64 --program "$BOOT_FIXTURES/big-x64.efi"
    device pc big
    slipwayd_on
    heading "the engine ends in the middle of the boot"
    machine_on uefi
    until_true 60 session_now '[.events[] | select(.stage == "file-begins")] | length > 0' true
    slipwayd_off
    verdict_is ENGINE_DIED 20
    machine_off
}

# winpe_of PROGRAM [SDI]: a WIM with that boot manager, and a RAM disk of its own if asked
winpe_of() {
    local pe=$CASE_RUN/pe
    rm -rf "$pe"
    mkdir -p "$pe"/Windows/Boot/{EFI,DVD/EFI}
    cp "$1" "$pe/Windows/Boot/EFI/bootmgfw.efi"
    [ -z "${2:-}" ] || cp "$2" "$pe/Windows/Boot/DVD/EFI/boot.sdi"
    rm -f "$CASE_RUN/boot.wim"
    wimlib-imagex capture "$pe" "$CASE_RUN/boot.wim" "Windows PE" --boot --no-acls --image-property=WINDOWS/ARCH=9 \
        >"$CASE_RUN/wimlib.log" 2>&1 || give_up "wimlib makes a WIM: $(tail -n 1 "$CASE_RUN/wimlib.log")"
}

windows() { # a boot image without its RAM disk, a boot manager that does not go on, and blocks that travel in fragments
    command -v wimlib-imagex >/dev/null || skip "wimlib-imagex is missing: ./bootstrap test installs it"
    site_new
    segment_with proxy
    head -c 300000 /dev/urandom >"$CASE_RUN/boot.sdi"
    winpe_of "$BOOT_FIXTURES/x64.efi"
    deploy winpe required --arch x64 --wim "$CASE_RUN/boot.wim"
    device pc winpe
    slipwayd_on
    heading "the boot image has no boot.sdi"
    machine_on uefi
    verdict_is BOOT_FILE_MISSING 60
    machine_off
    check "it names the file" equal "$(verdict '.remedies[0] | .remedy + " " + .value')" "supply-boot-file boot.sdi"
    must boot-image supply winpe "$CASE_RUN/boot.sdi"

    heading "the boot manager does not go on"
    sleep 0.6
    machine_on uefi # in the boot manager's place a program that ends at once
    machine_prints 'TEST-PROGRAM whole uefi' 60
    verdict_is BCD_NOT_FETCHED 40
    machine_off

    heading "the RAM disk's blocks travel in fragments, which the path drops"
    winpe_of "$BOOT_FIXTURES/bootmgfw.efi" "$CASE_RUN/boot.sdi"
    must boot-image update winpe
    must settings set tftp.max-block-size 1024
    must settings set ramdisk.automatic false
    # Frames of 1508 bytes pass: blocks of 1456 bytes do, full fragments do not.
    within sw tc qdisc add dev tap0 root tbf rate 100mbit burst 1508 latency 50ms || skip "this kernel has no token bucket filter (sch_tbf)"
    sleep 0.6
    machine_on uefi
    verdict_is RAMDISK_BLOCKS_LOST 60
    check "it says which block size to set" equal "$(verdict .arguments.suggested)" 1456
    machine_off
    check "slipwayctl sets it" ctl session why "$(newest_session)" --apply set-ramdisk-block-size
    check "for this machine alone" equal "$(ctl settings get ramdisk.tftp-block-size)" 4096
    heading "with that block size"
    sleep 0.6
    machine_on uefi
    check "the machine gets its RAM disk over the same path" machine_prints 'TEST-BOOTMGR whole uefi' 60
    machine_leaves 10
    verdict_is BOOTED 20
}

case $way in
windows) windows ;;
silent) each_silence ;;
loader-missing) loader_missing ;;
second-server) second_server ;;
pxe-port) pxe_port_closed ;;
mtu) small_mtu ;;
f12) f12_not_pressed ;;
loop) same_loader_again ;;
no-script) loader_without_script ;;
killed) killed ;;
relays) two_relays ;;
status-error) status_error ;;
late-link) late_link ;;
no-address) no_address ;;
engine-stopped) engine_stopped ;;
*) give_up "there is no way to break a boot called $way" ;;
esac
[ "$way" = engine-stopped ] || slipwayd_off
