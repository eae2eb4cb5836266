#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# required.sh bios|uefi: a required deployment boots a machine once, without a key, and again only after Clear Required PXE Deployments.
. "$(dirname "$0")/../lib.sh"
firmware=$1
case_begin "required-$firmware" 280
case $firmware in bios) option93=0 ;; uefi) option93=7 ;; esac

site_new
segment_with proxy
deploy program required --arch x64 --program "$(program_of "$firmware")" --firmware "$firmware"
device pc program
slipwayd_on

heading "the first start"
runs_program "$firmware" "the machine boots without a key"

heading "the second start"
gets_no_answer "$firmware" "the machine is not booted a second time"
explained=$(ctl --json explain --mac $MACHINE_MAC --arch $option93)
echo "$explained" | jq -c '     {answer, reason, candidates}' 2>/dev/null
check "explain says why" equal "$(echo "$explained" | jq -r '.answer + " " + .reason + " " + .candidates[0].reason')" "silent NO_USABLE_DEPLOYMENT ALREADY_RUN"

heading "after Clear Required PXE Deployments"
cleared=$(ctl --json clear-required-pxe pc)
echo "     $cleared"
check "one device had something to clear, and none was booting" equal "$(echo "$cleared" | jq -c '[.cleared, .bootingNow]')" '[1,[]]'
runs_program "$firmware" "the machine boots again"
sessions
slipwayd_off
