#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings translations/*.ts up to the strings of the sources; with --check it changes nothing and fails if that would.
#
#   packaging/translations.sh [--check]
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
    printf 'translations: %s\n' "$*" >&2
    exit 1
}

shopt -s nullglob
files=(translations/*.ts)
if [ ${#files[@]} -eq 0 ]; then
    echo "translations: there are none yet."
    exit 0
fi

# Not the first lupdate on the path, which may be that of Qt 5.
lupdate=$(qmake6 -query QT_INSTALL_BINS 2>/dev/null || echo /usr/lib/qt6/bin)/lupdate
[ -x "$lupdate" ] || fail "there is no $lupdate; packaging/setup.sh installs it."
folders=()
for folder in app widgets models; do
    [ ! -d "$folder" ] || folders+=("$folder")
done
# Without the lines' numbers, which every edit would change.
# English needs its plurals only: what it lacks is shown as it stands in the source.
update() {
    local file
    for file in "$@"; do
        local only=()
        [[ $file != *_en.ts ]] || only=(-pluralonly)
        "$lupdate" -silent -locations none -no-obsolete "${only[@]}" -extensions cpp,h "${folders[@]}" -I . -ts "$file"
    done
}

case ${1:-} in
'')
    update "${files[@]}"
    ;;
--check)
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    cp "${files[@]}" "$scratch/"
    update "$scratch"/*.ts
    stale=0
    for file in "${files[@]}"; do
        diff -u --label "$file" --label "$file, of the sources" "$file" "$scratch/${file##*/}" || stale=1
    done
    if grep -Hn -A1 'type="unfinished"' "$scratch"/*.ts | sed "s|$scratch/|translations/|" | grep .; then
        fail "something isn't translated yet, see above."
    fi
    [ "$stale" -eq 0 ] || fail "stale, see above: run packaging/translations.sh, translate, and commit."
    echo "translations: ${#files[@]} up to date."
    ;;
*) fail "usage: packaging/translations.sh [--check]" ;;
esac
