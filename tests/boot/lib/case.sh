# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A test case: its scratch folder, the processes and namespaces it starts, bounded waits, the verdict. Everything carries this process's id,
# so that cases run beside each other; everything is ended by the EXIT trap.

SKIPPED=77
CASE_PASSED=0 CASE_FAILED=0 CASE_PIDS=() CASE_NAMESPACES=()

case_begin() { # case_begin NAME SECONDS: SECONDS is the most that the case may take
    CASE=$1
    CASE_RUN=$BOOT_RUN/$1.$$
    CASE_SOCKETS=$(mktemp -d) # short paths: a unix socket's has at most 107 characters
    mkdir -p "$CASE_RUN"
    exec > >(exec tee "$BOOT_RUN/$1.log") 2>&1 3>&1
    trap case_end EXIT
    trap 'exit 130' INT TERM HUP
    # The watchdog ends the case before ctest would kill it without cleaning up.
    setsid sh -c 'sleep "$1"; kill -TERM "$2"' sh "$2" $$ >/dev/null 2>&1 &
    CASE_WATCHDOG=$!
    disown
    CASE_START=$(now)
    case_needs
}

case_needs() { # what every case needs of the machine; without it the case is skipped, loudly
    local tool
    [ "$(id -u)" = 0 ] || skip "network namespaces need root"
    for tool in ip tcpdump qemu-system-x86_64 dnsmasq socat busybox jq; do
        command -v $tool >/dev/null || skip "$tool is missing: ./bootstrap test installs it"
    done
    [ -c /dev/net/tun ] || skip "/dev/net/tun is missing: a machine cannot be connected"
    ip netns add "boot$$-probe" 2>/dev/null && ip netns del "boot$$-probe" || skip "this container may not make network namespaces"
}

skip() {
    echo "SKIP $CASE: $*"
    CASE_SKIPPED=1
    exit $SKIPPED
}

case_end() {
    local status=$?
    trap - EXIT INT TERM HUP
    exec >&3 2>&1 # a signal may come while a command's output goes elsewhere
    [ $status -ne 130 ] || { echo "FAIL the case was interrupted, or took too long"; CASE_FAILED=$((CASE_FAILED + 1)); }
    case_down
    kill -KILL -- "-$CASE_WATCHDOG" 2>/dev/null
    [ -z "${CASE_SKIPPED:-}" ] || { rm -rf "$CASE_RUN" "$CASE_SOCKETS"; exit $SKIPPED; }
    rm -rf "$CASE_SOCKETS"
    echo "$CASE: $CASE_PASSED passed, $CASE_FAILED failed, $(since "$CASE_START") s"
    if [ $CASE_FAILED -eq 0 ] && [ $CASE_PASSED -gt 0 ] && [ $status -eq 0 ]; then
        [ -n "${BOOT_KEEP:-}" ] || rm -rf "$CASE_RUN"
        exit 0
    fi
    case_evidence
    echo "kept: $CASE_RUN"
    exit 1
}

case_evidence() { # the ends of all logs of a case that failed
    local log
    for log in "$CASE_RUN"/*.log; do
        [ -s "$log" ] || continue
        echo "---- ${log##*/}"
        tail -n 25 "$log" | plain | cut -c1-220
    done
}

case_down() { # ends what was started, newest first, and removes the namespaces
    local i name pid
    for ((i = ${#CASE_PIDS[@]} - 1; i >= 0; i--)); do stop "${CASE_PIDS[i]}"; done
    for name in "${CASE_NAMESPACES[@]}"; do
        for pid in $(ip netns pids "$name" 2>/dev/null); do kill -KILL "$pid" 2>/dev/null; done
        ip netns del "$name" 2>/dev/null
    done
    CASE_PIDS=() CASE_NAMESPACES=()
}

now() { date +%s.%N; }
since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", to - from }'; }
plain() { sed -e 's/\x1b\[[0-9;?]*[A-Za-z]/ /g' -e 's/[\r\x00]//g'; } # terminal output without its control sequences

# --- processes
spawn() { # spawn ROLE LOG COMMAND...: in the namespace, as a process group of its own; SPAWNED is its id
    local role=$1 log=$2
    shift 2
    setsid ip netns exec "boot$$-$role" "$@" >>"$log" 2>&1 </dev/null &
    SPAWNED=$!
    CASE_PIDS+=("$SPAWNED")
}

running() { kill -0 "$1" 2>/dev/null; }

stop() { # stop PID: its whole process group, gently for two seconds
    local pid=$1 tries
    kill -TERM -- "-$pid" 2>/dev/null || return 0
    for tries in {1..20}; do
        kill -0 -- "-$pid" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL -- "-$pid" 2>/dev/null
    return 0
}

until_true() { # until_true SECONDS COMMAND...: asks five times a second
    local end=$(($(date +%s) + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$(date +%s)" -lt "$end" ] || return 1
        sleep 0.2
    done
}

seen() { grep -aqE -- "$2" "$1" 2>/dev/null; } # seen FILE REGEX

# --- verdict
check() { # check SENTENCE COMMAND...
    local sentence=$1
    shift
    if "$@" >/dev/null 2>&1; then
        CASE_PASSED=$((CASE_PASSED + 1))
        echo "ok   $sentence"
    else
        CASE_FAILED=$((CASE_FAILED + 1))
        echo "FAIL $sentence"
    fi
}
equal() { [ "$1" = "$2" ] || { echo "$1 is not $2"; return 1; }; }
refused() { ! "$@"; }
give_up() { # give_up SENTENCE: what follows would prove nothing
    check "$1" false
    exit 1
}
heading() { printf '\n== %s: %s\n' "$CASE" "$*"; }
