#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A port that cannot be bound is named, with who holds it or with the privilege that is missing; the status is 1.
. "$(dirname "$0")/../lib.sh"
case_begin ports 60

site_new
segment
host srv $SERVER/24
must settings set dhcp.mode proxy

try() { # try COMMAND...: STATUS and what was said
    within srv timeout 20 "$@" >"$CASE_RUN/try.log" 2>&1
    STATUS=$?
    sed 's/^/     | /' "$CASE_RUN/try.log" | cut -c1-300
}

heading "another program holds a port"
site_dhcp srv
try "$SLIPWAY_BIN/slipwayd" --site "$SITE" --interface eth0
check "slipwayd ends with status 1 (it was: $STATUS)" equal "$STATUS" 1
check "it names the port" seen "$CASE_RUN/try.log" '\b67\b'
check "it names the program that holds it" seen "$CASE_RUN/try.log" dnsmasq
check "it does not claim to be ready" refused seen "$CASE_RUN/try.log" '^ready'
stop "$SPAWNED"

heading "an ordinary user"
# Copies, because the build folder may lie where that user may not look.
nobody=$CASE_SOCKETS/nobody
mkdir -p "$nobody"
cp "$SLIPWAY_BIN/slipwayd" "$nobody/"
cp -r "$SITE" "$nobody/site"
chmod 755 "$CASE_SOCKETS"
chown -R 65534:65534 "$nobody"
try setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all "$nobody/slipwayd" --site "$nobody/site" --interface eth0
check "slipwayd ends with status 1 (it was: $STATUS)" equal "$STATUS" 1
check "it names a port" seen "$CASE_RUN/try.log" '\b(67|69|4011)\b'
check "it says that privilege is missing" seen "$CASE_RUN/try.log" '[Pp]rivilege|[Pp]ermission|CAP_NET_BIND_SERVICE|[Rr]oot'

heading "free ports"
try timeout -s TERM 3 "$SLIPWAY_BIN/slipwayd" --site "$SITE" --interface eth0 --dhcp-port 0 --pxe-port 0 --tftp-port 0 --http-port 0
check "port 0 takes free ones, and the line 'ready' tells them" seen "$CASE_RUN/try.log" '^ready dhcp=[^ ]*:[1-9][0-9]* pxe=[^ ]*:[1-9][0-9]* tftp=[^ ]*:[1-9][0-9]* http=[^ ]*:[1-9]'
