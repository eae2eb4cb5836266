# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What slipwayctl says became of a boot.

newest_session() { ctl --json session list | jq -r --arg mac "${MACHINE_MAC^^}" '[.[] | select(.mac == $mac)] | sort_by(.started) | last | .id'; }
verdict() { ctl --json session why "$(newest_session)" | jq -r "$1"; } # verdict JQ-FILTER

# verdict_is ID SECONDS: of the machine's newest session; what a person reads of it is printed
verdict_is() {
    until_true "$2" verdict_now "$1"
    check "the verdict is $1 (it is: $(verdict .id))" verdict_now "$1"
    ctl session why "$(newest_session)" | sed 's/^/     | /' | cut -c1-220
}
verdict_now() { [ "$(verdict .id)" = "$1" ]; }
also_is() { until_true "$2" also_now "$1"; } # also_is ID SECONDS: beside the verdict itself
also_now() { verdict '.also[]' | grep -qx "$1"; }
