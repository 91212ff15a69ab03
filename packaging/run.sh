#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the build needs, builds the release, and shows the sample incident. It can be run again and again: the
# sample is made once, then it is yours to change; delete it to have it made anew.
#
# Where there is a display, it opens in a window; where there is none, its postmortem as a PDF is what there is to see.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/stages.sh
. packaging/stages.sh

folder=$PWD/build/sample
incident=$folder/INC-2041.keel
postmortem=$folder/INC-2041-postmortem.pdf
evenkeel=$PWD/build/release/bin/evenkeel

stage "Install" packaging/setup.sh build
stage "Configure" cmake --preset release
stage "Build" cmake --build --preset release --target programs
if [ ! -e "$incident" ]; then
    mkdir -p "$folder"
    stage "Make the sample incident" packaging/sample.sh "$evenkeel" "$incident"
fi
stage "Export its postmortem" \
    "$evenkeel" export "$incident" --report postmortem --format pdf -o "$postmortem"

cat <<END

The sample incident is   $incident
Its postmortem is        $postmortem
The command is           $evenkeel
    for instance         $evenkeel show $incident
END

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo
    echo "The window opens now; close it to come back here."
    exec "$evenkeel" "$incident"
fi
