#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# windows_ipxe.sh chain|wimboot bios|uefi: where iPXE starts Windows PE. chain: the WIM has no program that asks for F12, so iPXE asks and goes
# on to the boot manager, which still finds the BCD. wimboot: iPXE loads all of it over HTTP; a program of ours stands in for wimboot.
. "$(dirname "$0")/../lib.sh"
chain=$1 firmware=$2
case_begin "windows-ipxe-$chain-$firmware" 200
command -v wimlib-imagex >/dev/null || skip "wimlib-imagex is missing: ./bootstrap test installs it"

pe=$CASE_RUN/pe wim=$CASE_RUN/boot.wim
mkdir -p "$pe"/Windows/Boot/{EFI,PXE,Fonts,DVD/EFI} "$pe/Windows/System32"
cp "$BOOT_FIXTURES/bootmgfw.efi" "$pe/Windows/Boot/EFI/bootmgfw.efi"
cp "$BOOT_FIXTURES/pxeboot.n12" "$pe/Windows/Boot/PXE/pxeboot.n12"
head -c 400000 /dev/urandom >"$pe/Windows/Boot/PXE/bootmgr.exe"
head -c 3170304 /dev/urandom >"$pe/Windows/Boot/DVD/EFI/boot.sdi"
head -c 48000 /dev/urandom >"$pe/Windows/Boot/Fonts/wgl4_boot.ttf"
head -c 6000000 /dev/urandom >"$pe/Windows/System32/ballast.bin"
wimlib-imagex capture "$pe" "$wim" "Windows PE" --boot --compress=LZX --no-acls --image-property=WINDOWS/ARCH=9 \
    >"$CASE_RUN/wimlib.log" 2>&1 || give_up "wimlib makes a WIM: $(tail -n 1 "$CASE_RUN/wimlib.log")"

site_new
segment_with proxy
must settings set prompt.timeout 8
if [ "$chain" = chain ]; then
    deploy winpe available --arch x64 --wim "$wim"
else
    deploy winpe required --arch x64 --wim "$wim" --chain wimboot
    mkdir "$CASE_RUN/supplied"
    case $firmware in # wimboot is both in one file; there is no free program of that kind
    uefi) cp "$BOOT_FIXTURES/x64.efi" "$CASE_RUN/supplied/wimboot" ;;
    bios) cp "$BOOT_FIXTURES/vmlinuz" "$CASE_RUN/supplied/wimboot" ;;
    esac
    must boot-image supply winpe "$CASE_RUN/supplied/wimboot"
fi
device pc winpe
slipwayd_on

heading "Windows PE through iPXE ($chain) on $firmware"
MACHINE_MEMORY=768
capture boot1
machine_on "$firmware"
if [ "$chain" = chain ]; then
    check "iPXE asks for F12" machine_prints F12 60
    for press in 1 2 3 4 5 6; do
        machine_prints TEST-BOOTMGR 1 && break
        machine_key f12
    done
    check "after $press presses the boot program runs, finds the BCD and gets all" machine_prints "TEST-BOOTMGR whole $firmware" 90
    machine_leaves 10
    check "the machine ended by itself (status $MACHINE_STATUS)" equal "$MACHINE_STATUS" "$(whole_of "$firmware")"
elif [ "$firmware" = uefi ]; then
    check "iPXE starts the program in wimboot's place" machine_prints "TEST-PROGRAM whole uefi" 90
    machine_leaves 10
    check "it arrived whole (status $MACHINE_STATUS)" equal "$MACHINE_STATUS" "$(whole_of uefi)"
else
    check "the WIM arrived" until_true 90 session_now .state delivered
    sleep 3
fi
finish
conversation 16
if [ "$chain" = wimboot ]; then
    gets=$(packets -A "tcp dst port 8069" | grep -aoE '(GET|HEAD) /[^ ]* HTTP' | sort | uniq -c)
    printf '%s\n' "$gets"
    for file in wimboot bcd boot.sdi wgl4_boot.ttf boot.wim "$([ "$firmware" = uefi ] && echo bootmgfw.efi || echo bootmgr.exe)"; do
        check "$file went over HTTP" eval 'printf "%s" "$gets" | grep -q "/'"$file"' HTTP"'
    done
    check "no step of the script failed" refused seen "$SERIAL" 'this boot failed'
else
    check "the session says who asked for F12" session_is '[.events[] | select(.stage == "prompted")] | length' 1
fi

heading "what slipwayctl tells of it"
check "one session tells of this machine" sessions_of_machine 1
check "it was delivered" session_is .state delivered
sessions
slipwayd_off
