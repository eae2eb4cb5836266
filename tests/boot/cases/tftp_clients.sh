#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tftp_clients.sh sizes|rollover: clients of four makers fetch published files, and every byte is compared.
. "$(dirname "$0")/../lib.sh"
case_begin "tftp-$1" 280
for tool in curl atftp tftp; do command -v $tool >/dev/null || skip "$tool is missing: ./bootstrap test installs it"; done

published=$CASE_RUN/published
mkdir -p "$published/folder with spaces"
site_new
segment
host srv $SERVER/24
host cli $NET.9/24
must settings set dhcp.mode proxy
must settings set published.folder "$published"

fetch() { # fetch CLIENT BLKSIZE FILE: into $CASE_RUN/got
    local file=$3 got=$CASE_RUN/got
    case $1 in
    curl) curl -sS --tftp-blksize "$2" -o "$got" "tftp://$SERVER/${file// /%20}" ;;
    curl-no-options) curl -sS --tftp-no-options -o "$got" "tftp://$SERVER/${file// /%20}" ;;
    tftp-hpa) tftp -m binary $SERVER -c get "$file" "$got" ;;
    atftp) atftp --option "blksize $2" -g -r "$file" -l "$got" $SERVER ;;
    atftp-window) atftp --option "blksize $2" --option "windowsize 16" -g -r "$file" -l "$got" $SERVER ;;
    busybox) busybox tftp -g -b "$2" -r "$file" -l "$got" $SERVER ;;
    esac
}
compare() { # compare CLIENT BLKSIZE FILE
    local started
    rm -f "$CASE_RUN/got"
    started=$(now)
    export -f fetch
    export CASE_RUN SERVER
    within cli timeout 100 bash -c 'fetch "$@"' bash "$@" >"$CASE_RUN/fetch.log" 2>&1
    # curl makes no file for one without content.
    [ -s "$published/$3" ] || [ -e "$CASE_RUN/got" ] || ! [ -s "$CASE_RUN/fetch.log" ] && touch "$CASE_RUN/got"
    check "$1 (blksize $2) fetches $(stat -c %s "$published/$3") bytes, all the same, in $(since "$started") s" cmp "$published/$3" "$CASE_RUN/got"
    cmp -s "$published/$3" "$CASE_RUN/got" || sed 's/^/     | /' "$CASE_RUN/fetch.log"
}

if [ "$1" = sizes ]; then
    for size in 0 1 511 512 513 1427 1428 1429 8191 8192 8193; do head -c $size /dev/urandom >"$published/f$size"; done
    head -c 3000000 /dev/urandom >"$published/f3000000"
    head -c 700 /dev/urandom >"$published/folder with spaces/Name.bin"
    slipwayd_on
    capture tftp srv eth0
    for size in 0 1 511 512 513; do
        for client in curl curl-no-options tftp-hpa atftp atftp-window busybox; do compare $client 512 f$size; done
    done
    for size in 0 1 1427 1428 1429 3000000; do
        for client in curl atftp atftp-window busybox; do compare $client 1428 f$size; done
    done
    for size in 8191 8192 8193; do compare curl 8192 f$size; compare busybox 8192 f$size; done
    compare curl 512 "folder with spaces/Name.bin"
    within cli tftp -m binary $SERVER -c get '\Folder With Spaces\name.BIN' "$CASE_RUN/got2" >/dev/null 2>&1
    check "backslashes and any case name the same file" cmp "$published/folder with spaces/Name.bin" "$CASE_RUN/got2"
    capture_stop
    packets 'udp dst port 69' | grep -oE 'RRQ .*' | sed -E 's/"[^"]*"/NAME/' | sort | uniq -c | sed 's/^/     | /'

    heading "what must not be fetched"
    ln -s /etc/passwd "$published/link"
    echo secret >"$CASE_RUN/secret"
    for name in ../secret '..\secret' /../secret link nothing; do
        rm -f "$CASE_RUN/got"
        within cli timeout 20 busybox tftp -g -r "$name" -l "$CASE_RUN/got" $SERVER >"$CASE_RUN/fetch.log" 2>&1
        check "'$name' is refused ($(tail -n 1 "$CASE_RUN/fetch.log"))" refused [ -s "$CASE_RUN/got" ]
    done
    echo intruder >"$CASE_RUN/put"
    within cli timeout 20 busybox tftp -p -l "$CASE_RUN/put" -r put $SERVER >"$CASE_RUN/fetch.log" 2>&1
    check "nothing can be written ($(tail -n 1 "$CASE_RUN/fetch.log"))" refused [ -e "$published/put" ]
else
    # 65 536 blocks and a bit: the block number of 16 bits starts again.
    head -c $((65536 * 512 + 77)) /dev/urandom >"$published/long"
    slipwayd_on
    for client in curl tftp-hpa atftp atftp-window busybox; do compare $client 512 long; done
fi
slipwayd_off
