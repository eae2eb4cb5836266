# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What a powered-on machine is expected to do, each from power-on to power-off, with a capture of its own (CAPTURE) and what it printed.

program_of() { case $1 in bios) echo "$BOOT_FIXTURES/bios.0" ;; uefi) echo "$BOOT_FIXTURES/x64.efi" ;; esac; }
whole_of() { case $1 in bios) echo 33 ;; uefi) echo 0 ;; esac; } # the status with which QEMU leaves after a program that was whole

finish() { # finish: pulls the plug if need be, closes the capture, shows what happened
    machine_off
    capture_stop
    echo "     $(since "$MACHINE_STARTED") s after power-on"
    machine_says
}

runs_program() { # runs_program bios|uefi SENTENCE [SECONDS]
    capture "boot$((MACHINE_COUNT + 1))"
    machine_on "$1"
    check "$2" machine_prints "TEST-PROGRAM whole $1" "${3:-60}"
    machine_leaves 10
    check "the program arrived whole and ended the machine (status $MACHINE_STATUS)" equal "$MACHINE_STATUS" "$(whole_of "$1")"
    finish
}

falls_to_disk() { # falls_to_disk SENTENCE [KEY AFTER REGEX]: BIOS gives up the network and starts the next boot device
    capture "boot$((MACHINE_COUNT + 1))"
    machine_on bios
    check "$1" machine_prints 'TEST-DISK started' 90
    check "it ran no program from the network" refused seen "$SERIAL" TEST-PROGRAM
    machine_leaves 5
    finish
}

gets_no_answer() { # gets_no_answer bios|uefi SENTENCE: BIOS falls to its disk; UEFI sees 15 s of silence; slipwayd's host sends nothing
    if [ "$1" = bios ]; then
        falls_to_disk "$2"
    else
        capture "boot$((MACHINE_COUNT + 1))"
        machine_on uefi
        until_true 40 asked || give_up "UEFI firmware asks for an address"
        sleep 15
        check "$2" refused seen "$SERIAL" TEST-PROGRAM
        finish
    fi
    check "the machine did ask ($(discovers) DISCOVERs)" [ "$(discovers)" -gt 0 ]
    check "slipwayd's host sent nothing ($(from_server) packets)" equal "$(from_server)" 0
    conversation 8
}
asked() { [ "$(discovers)" -gt 0 ]; }

# dies_in_payload bios|uefi BYTES: powers the machine on and pulls the plug once it has received so much
dies_in_payload() {
    local before end
    before=$(tap_bytes "$MACHINE_TAP")
    capture "boot$((MACHINE_COUNT + 1))"
    machine_on "$1"
    end=$(($(date +%s) + 90))
    until [ $(($(tap_bytes "$MACHINE_TAP") - before)) -gt "$2" ]; do
        running "$MACHINE" && [ "$(date +%s)" -lt "$end" ] || break
        sleep 0.02
    done
    machine_kill
    check "the machine was killed in the middle of the payload ($((($(tap_bytes "$MACHINE_TAP") - before) / 1000)) kB of it received)" \
        [ $(($(tap_bytes "$MACHINE_TAP") - before)) -gt "$2" ]
    check "nothing of the payload ran" refused seen "$SERIAL" 'TEST-(PROGRAM|LINUX)'
    finish
}
