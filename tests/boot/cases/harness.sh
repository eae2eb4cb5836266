#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tests' own machinery without Slipway: dnsmasq boots the machines. Where this fails too, the machinery is broken, not the product.
. "$(dirname "$0")/../lib.sh"
case_begin "harness-$1" 200

segment
tap tap0
host srv $SERVER/24
ipv6_router
tftp() { # tftp FILE [ROOT]
    site_dhcp srv $NET --enable-tftp "--tftp-root=${2:-$BOOT_FIXTURES}" "--dhcp-boot=$1,,$SERVER"
}

case $1 in
bios)
    heading "a BIOS program"
    tftp bios.0
    capture bios
    machine_on bios
    check "BIOS firmware loads and runs the program" machine_prints 'TEST-PROGRAM whole bios' 40
    machine_leaves 5
    check "QEMU leaves with the program's status 33 (it was: $MACHINE_STATUS)" equal "$MACHINE_STATUS" 33
    capture_stop
    machine_says
    conversation 12
    check "the capture holds DISCOVERs" [ "$(discovers)" -gt 0 ]
    check "the capture holds OFFERs of the server" [ "$(offers_from $SERVER)" -gt 0 ]
    heading "a BIOS machine without an answer"
    case_down
    segment
    tap tap0
    ipv6_router
    machine_on bios
    check "BIOS firmware falls through to the disk" machine_prints 'TEST-DISK started' 60
    machine_leaves 5
    check "QEMU leaves with the boot sector's status 37 (it was: $MACHINE_STATUS)" equal "$MACHINE_STATUS" 37
    echo "     after $(since "$MACHINE_STARTED") s"
    ;;
uefi)
    heading "an EFI program"
    tftp x64.efi
    capture uefi
    machine_on uefi
    check "UEFI firmware loads and runs the program" machine_prints 'TEST-PROGRAM whole uefi 75000 words' 60
    machine_leaves 10
    check "the program switches the machine off (status: $MACHINE_STATUS)" equal "$MACHINE_STATUS" 0
    capture_stop
    echo "     after $(since "$MACHINE_STARTED") s"
    machine_says
    conversation 12
    ;;
linux)
    heading "Linux with the test's initramfs"
    www=$CASE_RUN/www
    mkdir "$www"
    ln "$BOOT_FIXTURES"/{vmlinuz,initrd.gz} "$www/" || cp "$BOOT_FIXTURES"/{vmlinuz,initrd.gz} "$www/"
    printf '#!ipxe\nkernel %s/vmlinuz console=ttyS0 quiet panic=-1 initrd=initrd.gz slipway.status=%s/status\ninitrd %s/initrd.gz\nboot\n' \
        http://$SERVER http://$SERVER http://$SERVER >"$www/boot.ipxe"
    echo noted >"$www/status"
    tftp boot.ipxe "$www"
    spawn srv "$CASE_RUN/httpd.log" busybox httpd -f -p 80 -h "$www"
    machine_on bios
    check "Linux reaches its user space" machine_prints 'TEST-LINUX up bios' 60
    check "Linux takes an address" machine_prints "TEST-LINUX address $NET" 20
    check "Linux reports by HTTP" machine_prints 'TEST-LINUX reported phase=done&percent=100&result=success' 20
    machine_leaves 10
    check "Linux switches the machine off (status: $MACHINE_STATUS)" equal "$MACHINE_STATUS" 0
    echo "     after $(since "$MACHINE_STARTED") s"
    machine_says
    ;;
esac
