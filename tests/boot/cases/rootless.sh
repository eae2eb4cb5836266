#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# rootless.sh bios|uefi: an ordinary user's slipwayd, without any capability, gets 67, 69 and 4011 from slipway-ports and boots real firmware.
. "$(dirname "$0")/../lib.sh"
firmware=$1
case_begin "rootless-$firmware" 150
command -v setcap >/dev/null || skip "setcap is missing: ./bootstrap test installs libcap2-bin"

# Copies, because the build folder may lie where that user may not look, and keeps no capability of another's making.
user=65534
own=$CASE_SOCKETS/own
mkdir -p "$own"
chmod 755 "$CASE_SOCKETS" "$own"
cp "$SLIPWAY_BIN/slipwayd" "$SLIPWAY_BIN/slipwayctl" "$SLIPWAY_BIN/slipway-ports" "$own/"
cp "$BOOT_DIR/../../installer/grant-ports" "$own/"
setcap cap_net_bind_service=p "$own/slipway-ports" 2>/dev/null || skip "this container or file system does not take file capabilities"
setcap -r "$own/slipway-ports"
# slipwayd_on starts this one: no user id, no group and no capability of root's is left.
mkdir "$own/bin"
cp "$own/slipwayctl" "$own/bin/"
cat >"$own/bin/slipwayd" <<SH
#!/bin/sh
exec setpriv --reuid=$user --regid=$user --clear-groups --inh-caps=-all --ambient-caps=-all $own/slipwayd "\$@"
SH
chmod 755 "$own/bin/slipwayd"
SLIPWAY_BIN=$own/bin

site_new
SITE_KEPT=$SITE
SITE=$own/site
mv "$SITE_KEPT" "$SITE"
segment_with proxy
deploy program required --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
device pc program
chown -R $user:$user "$SITE"

refused_with() { # refused_with SENTENCE REGEX: slipwayd ends with status 1 and says REGEX
    local status
    within srv timeout 20 "$SLIPWAY_BIN/slipwayd" --site "$SITE" --interface eth0 >"$CASE_RUN/refused.log" 2>&1
    status=$?
    sed 's/^/     | /' "$CASE_RUN/refused.log" | cut -c1-400
    check "$1 (status $status)" eval "equal $status 1 && seen '$CASE_RUN/refused.log' '$2'"
}

heading "before it is granted"
refused_with "slipwayd names the command that grants the ports" "sudo $own/grant-ports"
mv "$own/slipway-ports" "$own/aside"
refused_with "without slipway-ports it says so" 'slipway-ports, .* is not installed'
mv "$own/aside" "$own/slipway-ports"

heading "granted to one user by grant-ports, in a /usr/local of this case's own"
cat >"$own/granting" <<SH
mount --make-rprivate / && mount -t tmpfs -o mode=755 none /usr/local || exit 9
as() { setpriv --reuid=\$1 --regid=\$1 --clear-groups --inh-caps=-all sh -c "\$2"; }
told() { if "\$@" >/dev/null 2>&1; then echo "\$said: yes"; else echo "\$said: no"; fi; }
ports=/usr/local/libexec/slipway/$user/slipway-ports
said='granted before' told $own/grant-ports --check --user $user
said='to nobody named' told $own/grant-ports
said='without root' told as $user $own/grant-ports
$own/grant-ports --user $user
said='granted now' told $own/grant-ports --check --user $user
said='they may run it' told as $user "[ -x \$ports ]"
said='another may run it' told as 65533 "[ -e \$ports ]"
said='they may change it' told as $user "cat /dev/null >>\$ports"
said='their slipwayd serves' told ip netns exec boot$$-srv timeout 20 $own/bin/slipwayd --site $SITE --interface eth0 --check
cp /bin/true $own/slipway-ports.new && mv $own/slipway-ports $own/aside && mv $own/slipway-ports.new $own/slipway-ports
said='still granted after an update' told $own/grant-ports --check --user $user
mv $own/aside $own/slipway-ports
$own/grant-ports --revoke --user $user
said='granted after the revocation' told $own/grant-ports --check --user $user
said='as a package without its group' told $own/grant-ports --package
(cat /etc/group; echo slipway:x:64999:) >$own/group && mount --bind $own/group /etc/group
said='as a package' told $own/grant-ports --package
said='a member may run it' told setpriv --reuid=65533 --regid=65533 --groups=64999 --inh-caps=-all sh -c '[ -x $own/slipway-ports ]'
said='who is none may run it' told as 65533 "[ -x $own/slipway-ports ]"
setcap -r $own/slipway-ports && chmod 755 $own/slipway-ports
chown $user /usr/local/libexec/slipway
said="into a folder of another's" told $own/grant-ports --user $user
SH
unshare -m sh "$own/granting" >"$CASE_RUN/granting.log" 2>&1
sed 's/^/     | /' "$CASE_RUN/granting.log"
told() { grep -c "^$1: $2\$" "$CASE_RUN/granting.log"; }
for no in 'granted before' 'to nobody named' 'without root' 'another may run it' 'they may change it' 'still granted after an update' \
    'granted after the revocation' 'as a package without its group' 'who is none may run it' "into a folder of another's"; do
    check "$no: no" equal "$(told "$no" no)" 1
done
for yes in 'granted now' 'they may run it' 'their slipwayd serves' 'as a package' 'a member may run it'; do
    check "$yes: yes" equal "$(told "$yes" yes)" 1
done

heading "granted, but in vain: its file system is mounted nosuid"
setcap cap_net_bind_service=p "$own/slipway-ports"
inside_nosuid() {
    unshare -m sh -c "mount --make-rprivate / && mount --bind $own $own && mount -o remount,bind,nosuid $own && exec \"\$@\"" sh "$@"
}
inside_nosuid ip netns exec "boot$$-srv" timeout 20 "$SLIPWAY_BIN/slipwayd" --site "$SITE" --interface eth0 >"$CASE_RUN/nosuid.log" 2>&1
check "it is told that nosuid or no_new_privs is in the way" seen "$CASE_RUN/nosuid.log" 'nosuid'
sed 's/^/     | /' "$CASE_RUN/nosuid.log" | cut -c1-300

heading "granted"
slipwayd_on
check "slipwayd runs as user $user" equal "$(awk '/^Uid:/ { print $2 }' "/proc/$SLIPWAYD/status")" $user
check "it has no capability" equal "$(awk '/^Cap(Inh|Prm|Eff|Amb):/ { print $2 }' "/proc/$SLIPWAYD/status" | sort -u)" 0000000000000000
check "slipway-ports has ended" equal "$(cat "/proc/$SLIPWAYD/task/$SLIPWAYD/children")" ""
for port in 67 69 4011; do check "UDP $port is served" holds_port srv $port; done
runs_program "$firmware" "$firmware firmware loads and runs the deployed program"
conversation 10
check "one session tells of this machine" sessions_of_machine 1
check "it was delivered" session_is .state delivered
slipwayd_off

heading "another program holds a port"
spawn srv "$CASE_RUN/holder.log" socat -u UDP4-RECV:69 /dev/null
until_true 10 holds_port srv 69 || give_up "socat holds UDP 69"
refused_with "the port is named, and its owner as far as an ordinary user may see" '69.*in use by'
