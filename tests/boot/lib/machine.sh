# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A machine: QEMU with real firmware on a tap. Always accel=tcg: a /dev/kvm that opens does not mean that firmware runs on it.

MACHINE_MAC=52:54:00:77:00:01
MACHINE_GUID=12345678-9abc-def0-1122-334455667788
MACHINE_MEMORY=512
MACHINE_TAP=tap0
MACHINE_SEGMENT=sw
MACHINE_COUNT=0

# machine_on bios|uefi|arm64 [QEMU ARGUMENT...]: powers it on; SERIAL is what it prints, MACHINE its process.
# It starts from the network first. A BIOS machine has a disk behind that, whose boot sector prints TEST-DISK and leaves with status 37;
# a UEFI machine (x64, or arm64) has nothing but the network, by the firmware's own driver (romfile= keeps iPXE's out).
machine_on() {
    local kind=$1 arguments device=virtio-net-pci,netdev=n0,mac=$MACHINE_MAC,bootindex=0 program=qemu-system-x86_64
    shift
    MACHINE_COUNT=$((MACHINE_COUNT + 1))
    SERIAL=$CASE_RUN/serial.$MACHINE_COUNT.log
    MONITOR=$CASE_SOCKETS/monitor.$MACHINE_COUNT
    MACHINE_STATUS=
    : >"$SERIAL"
    case $kind in
    bios)
        # graphics=off puts SeaBIOS and iPXE on the serial port.
        arguments=(-M pc,accel=tcg,graphics=off -device isa-debug-exit,iobase=0x501,iosize=2
            -drive "if=none,id=d0,format=raw,readonly=on,file=$BOOT_FIXTURES/disk.img" -device virtio-blk-pci,drive=d0,bootindex=1)
        ;;
    uefi)
        device+=,romfile=
        cp /usr/share/OVMF/OVMF_VARS_4M.fd "$CASE_RUN/vars.fd"
        arguments=(-M q35,accel=tcg -drive if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd
            -drive "if=pflash,format=raw,file=$CASE_RUN/vars.fd")
        ;;
    arm64)
        device+=,romfile=
        program=qemu-system-aarch64
        arguments=(-M virt,accel=tcg -cpu cortex-a57 -bios /usr/share/qemu-efi-aarch64/QEMU_EFI.fd)
        ;;
    esac
    MACHINE_STARTED=$(now)
    spawn "$MACHINE_SEGMENT" "$CASE_RUN/qemu.log" "$program" "${arguments[@]}" -name "boot$$" -m "$MACHINE_MEMORY" -display none \
        -nodefaults -no-reboot -boot strict=on -uuid "$MACHINE_GUID" -monitor "unix:$MONITOR,server=on,wait=off" -serial "file:$SERIAL" \
        -object rng-random,id=r0,filename=/dev/urandom -device virtio-rng-pci,rng=r0 \
        -netdev "tap,id=n0,ifname=$MACHINE_TAP,script=no,downscript=no,vhost=off" -device "$device" "$@"
    MACHINE=$SPAWNED
}

# machine_prints REGEX SECONDS: 0 it did; 1 the time is over; 2 the machine went off without
machine_prints() {
    local end=$(($(date +%s) + $2))
    while :; do
        seen "$SERIAL" "$1" && return 0
        running "$MACHINE" || { sleep 0.2; seen "$SERIAL" "$1" && return 0 || return 2; }
        [ "$(date +%s)" -lt "$end" ] || return 1
        sleep 0.2
    done
}

# machine_leaves SECONDS: waits for it to switch itself off; MACHINE_STATUS is QEMU's: 0 powered off, 33 BIOS program whole, 35 damaged, 37 disk
machine_leaves() {
    local end=$(($(date +%s) + $1))
    while running "$MACHINE"; do
        [ "$(date +%s)" -lt "$end" ] || { MACHINE_STATUS=late; return 1; }
        sleep 0.1
    done
    wait "$MACHINE"
    MACHINE_STATUS=$?
}

machine_off() { stop "$MACHINE"; } # pulls the plug
machine_kill() { kill -KILL -- "-$MACHINE" 2>/dev/null; }

machine_key() { # machine_key KEY: as QEMU names it (f12, ret)
    printf 'sendkey %s\n' "$1" | timeout 2 socat - "UNIX-CONNECT:$MONITOR" >/dev/null 2>&1
}

machine_says() { # what it printed, without control sequences; [REGEX] [LINES]
    plain <"$SERIAL" | grep -aE "${1:-TEST-|PXE-|NBP|net0:|iPXE 1|iPXE init|Next server|Filename|https?:|tftp:|No more|No bootable|F12}" |
        tail -n "${2:-14}" | cut -c1-170 | sed 's/^/     | /'
}
