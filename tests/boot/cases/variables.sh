#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# variables.sh bios|uefi: variables of the device and its collection reach a real kernel's command line through iPXE, byte by byte, and the
# started system fetches them; nothing in a value becomes a command of iPXE or of the shell that reads the file.
. "$(dirname "$0")/../lib.sh"
firmware=$1
case_begin "variables-$firmware" 200

site_new
segment_with proxy
deploy linux required --arch x64 --kernel "$BOOT_FIXTURES/vmlinuz" --initrd "$BOOT_FIXTURES/initrd.gz" \
    --command-line 'console=ttyS0 quiet panic=-1 test.variables host=${Host} zone=${Zone} other=${Other:-none} lacks=${Lacks} name=${slipway.name} ${Several}'
device pc linux
must variable set Zone "the building's" --collection "All Systems"
must variable set Zone "the lab's" --collection linux
must variable set Host 'a; reboot || shell && # b' --device pc
must variable set Several 'one=1 two="2 2"' --device pc
must variable set Hard 'it'\''s "$(echo no)" `echo no` ${HOME} \ end' --device pc --secret
slipwayd_on

heading "variables on $firmware"
MACHINE_MEMORY=768
capture variables
machine_on "$firmware"
check "Linux reaches its user space" machine_prints "TEST-LINUX up $firmware" 120
check "the command line has the values, each in its word" machine_prints \
    'TEST-LINUX cmdline <.*test.variables host="a; reboot .. shell && # b" zone="the lab.s" other=none lacks= name=pc one=1 two="2 2" slipway.status=http' 30
check "the started system reads them in" machine_prints 'TEST-LINUX fetched <a; reboot .. shell && # b>' 30
check "no value is a command of its shell" machine_prints 'TEST-LINUX hard <it.s "..echo no." .echo no. ..HOME. . end>' 10
check "the boot's own values are there" machine_prints "TEST-LINUX own <pc $DEPLOYMENT>" 10
check "Linux reports its result" machine_prints 'TEST-LINUX reported phase=done' 30
machine_leaves 10
finish

heading "who does not know the token"
url=$(grep -aoE 'slipway.status=http://[^ >]*' "$SERIAL" | head -n 1)
url=${url#slipway.status=}
check "the file is below the session's token" equal "$(within srv curl --max-time 10 -s -o /dev/null -w '%{http_code}' "${url%status}variables")" 200
check "another token has none" equal "$(within srv curl --max-time 10 -s -o /dev/null -w '%{http_code}' "${url%/s/*}/s/aaaaaaaaaaaaaaaa/variables")" 404
check "without a token there is none" equal "$(within srv curl --max-time 10 -s -o /dev/null -w '%{http_code}' "${url%/s/*}/variables")" 404

heading "what is told"
check "the session says which variables were used" session_is \
    '[.decision.steps[] | select(.step == "variables") | .detail] | first' 'the command line uses Host (pc), Zone (linux), Several (pc); not defined, so empty: Lacks'
check "no log and no history has the secret" [ "$(ctl --json session list | grep -c 'echo no')" -eq 0 ]
slipwayd_off
