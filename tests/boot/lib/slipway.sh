# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Slipway itself, from the outside: a site made by slipwayctl, slipwayd in the namespace "srv".

site_new() { # site_new [NAME]: an empty site, SITE
    SITE=$CASE_RUN/${1:-site}
    ctl init || give_up "slipwayctl init makes the site"
}

ctl() { "$SLIPWAY_BIN/slipwayctl" --site "$SITE" "$@"; }
must() { # must ARGUMENT...: slipwayctl, and without its success the case proves nothing
    ctl "$@" >>"$CASE_RUN/slipwayctl.log" 2>&1 || give_up "slipwayctl $*: $(tail -n 1 "$CASE_RUN/slipwayctl.log")"
}

set_server_mode() { # set_server_mode: our own DHCP server on this segment
    must settings set dhcp.range "$NET.100-$NET.199/24"
    must settings set dhcp.mode server
}

# deploy NAME PURPOSE IMAGE-ARGUMENT...: boot image, task sequence and collection of that name, and the DEPLOYMENT
deploy() {
    local name=$1 purpose=$2
    shift 2
    must boot-image add "$name" "$@"
    must task-sequence add "$name" --boot-image "$name"
    must collection add "$name"
    DEPLOYMENT=$(ctl deployment add --task-sequence "$name" --collection "$name" --purpose "$purpose") ||
        give_up "slipwayctl deployment add makes a deployment"
}

device() { # device NAME [COLLECTION]: the machine's record
    must device add "$1" --mac "$MACHINE_MAC"
    [ -z "${2:-}" ] || must collection member-add "$2" "$1"
}

# slipwayd_on [ARGUMENT...]: in "srv", until it serves. SLIPWAYD_BEFORE: shell commands that come first, in a mount namespace of its own.
slipwayd_on() {
    local started
    SLIPWAYD_OUT=$CASE_RUN/slipwayd.out
    : >"$SLIPWAYD_OUT"
    started=$(now)
    spawn srv "$CASE_RUN/slipwayd.log" sh -c "${SLIPWAYD_BEFORE:-:}"'; out=$1; shift; exec "$@" >"$out"' sh "$SLIPWAYD_OUT" \
        "$SLIPWAY_BIN/slipwayd" --site "$SITE" --interface eth0 "$@"
    SLIPWAYD=$SPAWNED
    until_true 15 serving_or_gone
    seen "$SLIPWAYD_OUT" '^ready ' || give_up "slipwayd serves within 15 s"
    echo "     slipwayd after $(since "$started") s: $(head -n 1 "$SLIPWAYD_OUT")"
}
serving_or_gone() { seen "$SLIPWAYD_OUT" '^ready ' || ! running "$SLIPWAYD"; }

slipwayd_off() { # SIGTERM ends it cleanly, within 5 s
    local tries status=late
    kill -TERM "$SLIPWAYD" 2>/dev/null
    for tries in {1..50}; do
        running "$SLIPWAYD" || { wait "$SLIPWAYD"; status=$?; break; }
        sleep 0.1
    done
    check "slipwayd ends by SIGTERM within 5 s, with status 0 (it was: $status)" equal "$status" 0
}

session_field() { # session_field JQ-FILTER: of the newest session
    ctl --json session list | jq -r 'sort_by(.started) | last | .id' | { read -r id && ctl --json session show "$id"; } | jq -r "$1"
}
# What a session becomes is in the store within 2 s: both wait for it.
session_is() { until_true 3 session_now "$@"; } # session_is JQ-FILTER VALUE
session_now() { [ "$(session_field "$1")" = "$2" ]; }
sessions_of_machine() { until_true 3 count_now "$1"; } # sessions_of_machine COUNT
count_now() { [ "$(ctl --json session list | jq --arg mac "${MACHINE_MAC^^}" '[.[] | select(.mac == $mac)] | length')" = "$1" ]; }
sessions() { # what the sessions were, for the log
    ctl --json session list 2>/dev/null | jq -r '.[] | "     session \(.id) \(.mac) \(.state) \(.decision.reason // "") events: \([.events[]?.stage] | join(" "))"' | cut -c1-300
}

# segment_with MODE: a segment with the machine's tap0, an IPv6 router, and slipwayd's host; the site's DHCP server where the mode has one
segment_with() {
    segment
    tap tap0
    host srv $SERVER/24
    ipv6_router
    case $1 in
    proxy)
        host dhcp $NET.2/24
        site_dhcp dhcp
        must settings set dhcp.mode proxy
        ;;
    samehost)
        # The site's DHCP server on this very host names it as a boot server by option 60; we leave port 67 to it.
        site_dhcp srv $NET --dhcp-option-force=60,PXEClient
        must settings set dhcp.mode same-host
        ;;
    server) set_server_mode ;;
    esac
}
