#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# excluded.sh bios|uefi: a machine on the exclusion list hears nothing, whatever is deployed to it.
. "$(dirname "$0")/../lib.sh"
firmware=$1
case_begin "excluded-$firmware" 150

site_new
segment_with proxy
deploy program required --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
device pc program
must exclusion add "$MACHINE_MAC" --note "not this one"
slipwayd_on

heading "an excluded machine"
gets_no_answer "$firmware" "the excluded machine is not booted"
slipwayd_off
