# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by every case. From the environment:
#   SLIPWAY_BIN    the folder of slipwayd and slipwayctl        BOOT_FIXTURES  what make-fixtures made
#   BOOT_PACKAGES  where ./bootstrap unpacked packages          BOOT_RUN       scratch folders and logs
#   BOOT_KEEP=1    keeps the scratch folder of a case that passed
set -u
BOOT_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
: "${SLIPWAY_BIN:=$BOOT_DIR/../../build/debug/bin}"
: "${BOOT_PACKAGES:=$BOOT_DIR/../../build/packages}"
: "${BOOT_RUN:=$BOOT_DIR/../../build/boot-run}"
: "${BOOT_FIXTURES:=$BOOT_RUN/fixtures}"
mkdir -p "$BOOT_RUN"
for part in case network machine slipway boots verdicts; do
    # shellcheck source=/dev/null
    . "$BOOT_DIR/lib/$part.sh"
done
