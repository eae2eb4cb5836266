#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# unknown.sh bios|uefi: a machine without a record boots only if unknown computers are supported and something is deployed to them.
. "$(dirname "$0")/../lib.sh"
firmware=$1
case_begin "unknown-$firmware" 220

site_new
segment_with proxy
must boot-image add program --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
must task-sequence add program --boot-image program
must deployment add --task-sequence program --collection "All Unknown Computers" --purpose required --accept-risk
slipwayd_on

heading "unknown computers are not supported"
gets_no_answer "$firmware" "the unknown machine is not booted"

heading "unknown computers are supported, which the running slipwayd learns"
must settings set responder.unknown-computers true
sleep 2
runs_program "$firmware" "the unknown machine boots"
check "the session says that the machine is unknown" session_is .decision.unknown true
sessions
slipwayd_off
