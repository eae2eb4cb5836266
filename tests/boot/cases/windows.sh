#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# windows.sh bios|uefi|arm64 proxy|server|samehost [BLOCK SIZE]: a WIM with programs of ours under the names of Windows' boot programs is imported;
# real firmware starts them, they find the BCD by option 252 and fetch the RAM disk that it names.
. "$(dirname "$0")/../lib.sh"
firmware=$1 mode=$2 block=${3:-4096}
case_begin "windows-$firmware-$mode-$block" 200
command -v wimlib-imagex >/dev/null || skip "wimlib-imagex is missing: ./bootstrap test installs it"
case $firmware in
arm64)
    architecture=arm64 number=12 loader=$BOOT_FIXTURES/bootmgfw-arm64.efi kind=uefi
    command -v qemu-system-aarch64 >/dev/null || skip "qemu-system-aarch64 is missing: ./bootstrap test installs it"
    [ -e "$loader" ] || skip "no program for arm64 was made: ./bootstrap test installs the cross compiler"
    ;;
*) architecture=x64 number=9 loader=$BOOT_FIXTURES/bootmgfw.efi kind=$firmware ;;
esac

pe=$CASE_RUN/pe wim=$CASE_RUN/boot.wim
mkdir -p "$pe"/Windows/Boot/{EFI,PXE,Fonts,DVD/EFI} "$pe/Windows/System32"
cp "$loader" "$pe/Windows/Boot/EFI/bootmgfw.efi"
if [ "$architecture" = x64 ]; then
    cp "$BOOT_FIXTURES/pxeboot.n12" "$pe/Windows/Boot/PXE/pxeboot.n12"
    head -c 400000 /dev/urandom >"$pe/Windows/Boot/PXE/bootmgr.exe"
fi
head -c 3170304 /dev/urandom >"$pe/Windows/Boot/DVD/EFI/boot.sdi" # as large as Microsoft's
head -c 48000 /dev/urandom >"$pe/Windows/Boot/Fonts/wgl4_boot.ttf"
head -c 12000000 /dev/urandom >"$pe/Windows/System32/ballast.bin"
wimlib-imagex capture "$pe" "$wim" "Windows PE" --boot --compress=LZX --no-acls --image-property=WINDOWS/ARCH=$number \
    >"$CASE_RUN/wimlib.log" 2>&1 || give_up "wimlib makes a WIM: $(tail -n 1 "$CASE_RUN/wimlib.log")"

site_new
segment_with "$mode"
must settings set ramdisk.tftp-block-size "$block"
must settings set ramdisk.tftp-window-size 4
deploy winpe required --arch "$architecture" --wim "$wim"
device pc winpe
slipwayd_on

heading "$firmware firmware, slipwayd in mode $mode, blocks of $block bytes"
capture boot1
machine_on "$firmware"
check "the firmware starts the program that lies in the WIM, and it gets all" machine_prints "TEST-BOOTMGR whole $kind" 90
machine_leaves 10
check "the machine ended by itself (status $MACHINE_STATUS)" equal "$MACHINE_STATUS" "$(whole_of "$kind")"
finish
conversation 14

told() { seen "$SERIAL" "TEST-BOOTMGR $1"; }
token=$(grep -aoE 'fetched \\s\\[^\]+' "$SERIAL" | head -n 1 | cut -d'\' -f3)
arrived() { # arrived NAME-AS-FETCHED FILE: whole
    local sum
    case $kind in
    uefi) sum=$(cksum <"$2" | cut -d' ' -f1) ;;
    bios) sum=$(sum -r <"$2" | awk '{ print $1 + 0 }') ;;
    esac
    plain <"$SERIAL" | grep -aqF "TEST-BOOTMGR fetched $1 $sum $(stat -c %s "$2")"
}
check "option 252 names the BCD of this session, with backslashes" told "bcd-path .s.$token.bcd"
check "the BCD says blocks of $block bytes" told "block-size $block"
check "boot.sdi arrived whole, by the name in the BCD" arrived "\\s\\$token\\boot.sdi" "$pe/Windows/Boot/DVD/EFI/boot.sdi"
check "boot.wim arrived whole, by the name in the BCD" arrived "\\s\\$token\\boot.wim" "$wim"
if [ "$firmware" = bios ]; then
    check "bootmgr.exe arrived whole, from beside pxeboot.n12" arrived "s/$token/bootmgr.exe" "$pe/Windows/Boot/PXE/bootmgr.exe"
else # iPXE, the ROM of BIOS machines, asks by a size of its own
    check "the WIM came in blocks of $block bytes and windows of 4" \
        seen "$SERIAL" "TEST-BOOTMGR fetched .s.$token.boot\.wim [0-9]+ [0-9]+ by $block x 4"
fi

heading "what slipwayctl tells of it"
check "one session tells of this machine" sessions_of_machine 1
check "it was delivered" session_is .state delivered
sessions
served() { ctl --json device show pc | jq -e --arg id "$DEPLOYMENT" '.ledger[] | select(.deployment == $id and .state == "served")'; }
check "the ledger says served" until_true 3 served
slipwayd_off
