#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# firmware_menu.sh: an available Windows PE for arm64 without a program that asks for F12, where no iPXE is packaged either: the firmware's own
# menu asks. Untouched it starts nothing; by F8 and the entry it starts the boot manager, which finds its BCD.
. "$(dirname "$0")/../lib.sh"
case_begin firmware-menu 280
command -v qemu-system-aarch64 >/dev/null || skip "qemu-system-aarch64 is missing: ./bootstrap test installs it"
command -v wimlib-imagex >/dev/null || skip "wimlib-imagex is missing: ./bootstrap test installs it"
[ -e "$BOOT_FIXTURES/bootmgfw-arm64.efi" ] || skip "no program for arm64 was made: ./bootstrap test installs the cross compiler"

pe=$CASE_RUN/pe wim=$CASE_RUN/boot.wim
mkdir -p "$pe"/Windows/Boot/{EFI,DVD/EFI}
cp "$BOOT_FIXTURES/bootmgfw-arm64.efi" "$pe/Windows/Boot/EFI/bootmgfw.efi"
head -c 300000 /dev/urandom >"$pe/Windows/Boot/DVD/EFI/boot.sdi"
wimlib-imagex capture "$pe" "$wim" "Windows PE" --boot --compress=LZX --no-acls --image-property=WINDOWS/ARCH=12 \
    >"$CASE_RUN/wimlib.log" 2>&1 || give_up "wimlib makes a WIM: $(tail -n 1 "$CASE_RUN/wimlib.log")"
site_new
segment_with proxy
must settings set prompt.timeout 12
deploy winpe available --arch arm64 --wim "$wim"
device pc winpe
slipwayd_on
keyboard=(-device qemu-xhci -device usb-kbd) # a serial port has no F8 that this firmware knows

heading "the menu is left alone"
capture alone
machine_on arm64 "${keyboard[@]}"
check "the firmware shows its prompt" machine_prints 'Press F8' 90
sleep 20
check "nobody asked on 4011, and nothing was fetched" \
    equal "$(packets "udp dst port 4011 or udp dst port 69" | grep -c .)" 0
finish
check "the session waits or ended without a boot" session_is '[.events[].stage] | index("file-begins")' null

heading "F8, and the entry"
capture chosen
machine_on arm64 "${keyboard[@]}"
check "the firmware shows its prompt" machine_prints 'Press F8' 90
for press in 1 2 3 4 5 6 7 8; do
    machine_prints 'Local boot' 1 && break
    machine_key f8
done
check "after $press presses it shows the menu" machine_prints 'Local boot' 5
machine_key down
sleep 1
machine_key ret
check "the boot manager runs, finds its BCD and gets all" machine_prints "TEST-BOOTMGR whole uefi" 60
machine_leaves 20
finish
conversation 12
check "it was delivered" session_is .state delivered
check "the offer says that the firmware asks" session_is '[.events[] | select(.stage == "offer") | .detail] | unique | join(" ")' "the firmware's own menu"
sessions
slipwayd_off
