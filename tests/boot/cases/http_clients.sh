#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# curl and busybox wget fetch published files over HTTP: GET, HEAD, ranges, and what must not be fetched.
. "$(dirname "$0")/../lib.sh"
case_begin http-clients 90
command -v curl >/dev/null || skip "curl is missing: ./bootstrap test installs it"

published=$CASE_RUN/published
mkdir -p "$published/sub"
head -c 20000000 /dev/urandom >"$published/sub/file.bin"
: >"$published/empty"
site_new
segment
host srv $SERVER/24
host cli $NET.9/24
must settings set dhcp.mode proxy
must settings set published.folder "$published"
slipwayd_on
url=http://$SERVER:8069
got=$CASE_RUN/got
curl_in() { within cli curl -sS --max-time 30 "$@"; }

heading "published files over HTTP"
check "curl gets a file, byte for byte" eval 'curl_in -o $got $url/sub/file.bin && cmp $published/sub/file.bin $got'
check "busybox wget gets it too" eval 'within cli timeout 30 busybox wget -q -O $got $url/sub/file.bin && cmp $published/sub/file.bin $got'
check "curl gets an empty file" eval '[ "$(curl_in -o $got -w "%{http_code} %{size_download}" $url/empty)" = "200 0" ]'
curl_in -I $url/sub/file.bin | tr -d '\r' >"$CASE_RUN/head.log"
sed 's/^/     | /' "$CASE_RUN/head.log"
check "HEAD tells the length" seen "$CASE_RUN/head.log" '^[Cc]ontent-[Ll]ength: 20000000$'
check "a range is served as 206" eval '[ "$(curl_in -o $got -w "%{http_code} %{size_download}" -r 1000-1999 $url/sub/file.bin)" = "206 1000" ]'
check "and holds these very bytes" eval 'cmp <(tail -c +1001 $published/sub/file.bin | head -c 1000) $got'
check "a broken transfer is resumed" eval 'head -c 12345678 $published/sub/file.bin > $got; curl_in -C - -o $got $url/sub/file.bin && cmp $published/sub/file.bin $got'
check "several ranges get the whole file" eval '[ "$(curl_in -o $got -w "%{http_code} %{size_download}" -r 0-9,20-29 $url/sub/file.bin)" = "200 20000000" ]'
check "a range behind the end is 416" eval '[ "$(curl_in -o $got -w "%{http_code}" -r 20000000- $url/sub/file.bin)" = 416 ]'
check "an unknown name is 404" eval '[ "$(curl_in -o $got -w "%{http_code}" $url/nothing)" = 404 ]'
echo secret >"$CASE_RUN/secret"
ln -s "$CASE_RUN/secret" "$published/link"
for name in /../secret /%2e%2e/secret /sub/../../secret /link; do
    check "'$name' is refused" eval '! curl_in --path-as-is "$url$name" | grep -q secret'
done
check "a status report without a session is refused" eval '[ "$(curl_in -o $got -w "%{http_code}" "$url/s/aaaaaaaaaaaaaaaa/status?phase=x")" = 404 ]'
slipwayd_off
