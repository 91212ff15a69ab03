#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings translations/*.ts up to the strings of the sources and of the playbooks that ship; with --check it leaves them as
# they are and fails if they aren't, or if something isn't translated. How is said in translations/CMakeLists.txt, so it
# takes a configured build.
#
#   packaging/translations.sh [--check]
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
    printf 'translations: %s\n' "$*" >&2
    exit 1
}

update() {
    # Whichever build was configured last.
    local build
    build=$(find build -mindepth 2 -maxdepth 2 -name CMakeCache.txt -printf '%T@ %h\n' 2>/dev/null | sort -n | tail -1)
    build=${build#* }
    if [ -z "$build" ]; then
        build=build/dev
        cmake --preset dev >/dev/null
    fi
    cmake --build "$build" --target update_translations >/dev/null
}

case ${1:-} in
'')
    update
    ;;
--check)
    scratch=$(mktemp -d)
    # Put back as they were, whatever happens, and as old, so that nothing is built anew.
    trap 'cp -p "$scratch"/*.ts translations/ && rm -rf "$scratch"' EXIT
    cp -p translations/*.ts "$scratch/"
    update
    stale=0
    for file in translations/*.ts; do
        diff -u --label "$file" --label "$file, of the sources" "$scratch/${file##*/}" "$file" || stale=1
    done
    if grep -Hn -A1 'type="unfinished"' translations/*.ts; then
        fail "something isn't translated yet, see above."
    fi
    [ "$stale" -eq 0 ] || fail "stale, see above: run packaging/translations.sh, translate, and commit."
    echo "translations: up to date."
    ;;
*) fail "usage: packaging/translations.sh [--check]" ;;
esac
