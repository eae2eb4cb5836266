#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try.sh bios|x64|arm64: `slipwayctl try` as an ordinary user boots a virtual machine in a private host of its own; the site stays as it was,
# and nothing is left, even of a console that is killed.
. "$(dirname "$0")/../lib.sh"
firmware=$1
case_begin "try-$firmware" 200
[ "$firmware" != arm64 ] || command -v qemu-system-aarch64 >/dev/null || skip "qemu-system-aarch64 is missing: ./bootstrap test installs it"

# Copies, because the build folder may lie where that user may not look.
user=64321 # nobody else runs as that one
own=$CASE_SOCKETS/own
mkdir -p "$own"
chmod 755 "$CASE_SOCKETS" "$own"
cp -r "$SLIPWAY_BIN"/{slipwayd,slipwayctl,slipway-machine,slipway-unpack,demo} "$own/"
as_user() { setpriv --reuid=$user --regid=$user --clear-groups --inh-caps=-all --ambient-caps=-all env HOME="$own/home" "$@"; }
as_user unshare --user --map-root-user --net --mount --pid --fork true 2>/dev/null || skip "ordinary users may not make namespaces here"

machines() { pgrep -u "$1" -f 'slipway-test-machine|slipway-machine|slipwayd --site' | wc -l; } # of that user
gone() { [ "$(machines "$user")" = 0 ]; }
until_true 20 gone

heading "the demonstration, without any site"
as_user "$own/slipwayctl" --site "$own/nowhere" try --firmware "$firmware" >"$CASE_RUN/demo.log" 2>&1
status=$?
sed 's/^/     | /' "$CASE_RUN/demo.log" | cut -c1-160
check "it ends with status 0 (was $status)" equal $status 0
check "the machine's screen was shown" seen "$CASE_RUN/demo.log" '\| +Slipway booted this machine\.'
check "its live session was told" seen "$CASE_RUN/demo.log" 'Boot image delivered'
check "it says when the machine had booted" seen "$CASE_RUN/demo.log" '^It booted'
check "no site was made" refused test -e "$own/nowhere"
check "nothing of it runs any more" until_true 5 gone

heading "a device of a site"
site_new
mv "$SITE" "$own/site"
SITE=$own/site
architecture=x64 program=$own/demo/$firmware.efi kind=uefi
case $firmware in bios) program=$own/demo/bios.0 kind=bios ;; arm64) architecture=arm64 ;; esac
deploy program required --arch $architecture --program "$program" --firmware $kind
device pc program
chown -R $user:$user "$SITE"
before() { # all that the site says, but for the two files' own bookkeeping
    local database
    for database in site state; do sqlite3 -readonly "$SITE/$database.db" .dump; done
    (cd "$SITE" && find content -type f -exec sha256sum {} + | sort && find . -type f -name '*.db' -printf '%p %m %U\n' | sort)
}
before >"$CASE_RUN/before"
as_user "$own/slipwayctl" --site "$SITE" --json try --firmware "$firmware" --as pc >"$CASE_RUN/device.json" 2>"$CASE_RUN/device.log"
status=$?
check "it ends with status 0 (was $status)" equal $status 0
check "the session is that device's" equal "$(jq -r '.session.decision.device.name + " " + .session.decision.reason' "$CASE_RUN/device.json")" "pc REQUIRED"
check "it asked with that device's address" equal "$(jq -r .session.mac "$CASE_RUN/device.json")" "${MACHINE_MAC^^}"
before >"$CASE_RUN/after"
check "ledger, sessions, audit trail and content are what they were" cmp "$CASE_RUN/before" "$CASE_RUN/after"
echo "     booted after $(jq .milliseconds "$CASE_RUN/device.json") ms"

heading "a computer that the site does not know"
as_user "$own/slipwayctl" --site "$SITE" try --firmware "$firmware" --as unknown >"$CASE_RUN/unknown.log" 2>&1
status=$?
check "it ends with status 1 (was $status)" equal $status 1
check "and says why" seen "$CASE_RUN/unknown.log" 'unknown computer support is off'

if [ "$firmware" != arm64 ]; then # Debian has no iPXE for arm64
    heading "an available deployment: F12 is pressed when the machine asks for it"
    deploy offered available --arch $architecture --program "$program" --firmware $kind
    chown -R $user:$user "$SITE"
    as_user "$own/slipwayctl" --site "$SITE" try --firmware "$firmware" --collection offered >"$CASE_RUN/offered.log" 2>&1
    status=$?
    grep -E 'F12|booted' "$CASE_RUN/offered.log" | sed 's/^/     | /'
    check "it ends with status 0 (was $status)" equal $status 0
    check "it was asked for F12" seen "$CASE_RUN/offered.log" 'Waits for F12'
    before >"$CASE_RUN/before"
fi

heading "killed while the machine runs"
# In the foreground of a process group of its own, as a console would be.
setsid setpriv --reuid=$user --regid=$user --clear-groups --inh-caps=-all "$own/slipwayctl" --site "$SITE" try --firmware "$firmware" --as pc \
    >"$CASE_RUN/killed.log" 2>&1 </dev/null &
CASE_PIDS+=($!)
until_true 20 seen "$CASE_RUN/killed.log" 'switched on' || give_up "the machine is switched on"
check "machine, service and their process run" [ "$(machines $user)" -ge 4 ]
kill -KILL "$(pgrep -u $user -x slipwayctl)"
# Memory of the machine is given back too: on a busy computer that takes its time.
check "all of it is gone soon" until_true 15 gone
check "no folder of it is left" equal "$(find /tmp /var/tmp /dev/shm -maxdepth 1 -user $user -newer "$CASE_RUN/after" 2>/dev/null | wc -l)" 0
check "nor anything mounted" refused grep -q '^slipway ' /proc/mounts
before >"$CASE_RUN/after"
check "the site is what it was" cmp "$CASE_RUN/before" "$CASE_RUN/after"
