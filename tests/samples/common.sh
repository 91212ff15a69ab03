# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by each make.sh OUT.keel: where things are, and how a value or a section's file is set.
out=${1:?usage: make.sh OUT.keel}
here=$(cd "$(dirname "$0")" && pwd)
: "${EVENKEEL:?the program to use}"
s() { "$EVENKEEL" set "$out" "$@" >/dev/null; }
section() { s "$1=$(cat "$here/$1.md")"; }
