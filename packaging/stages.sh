# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the scripts that do several things in turn: says what is done and how long it took.

# ccache would pass by everything that uses the precompiled header, which is nearly all.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}

# stage TITLE COMMAND...: runs it without standard input; its status is the command's.
stage() {
    local title=$1 began=$SECONDS status=0
    shift
    printf '\n==> %s: %s\n' "$title" "$*"
    "$@" </dev/null || status=$?
    if [ "$status" -eq 0 ]; then
        printf '<== %s: %d s\n' "$title" $((SECONDS - began))
    else
        printf '<== %s FAILED with status %d after %d s\n' "$title" "$status" $((SECONDS - began))
    fi
    return "$status"
}
