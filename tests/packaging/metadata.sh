#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# metadata.sh PACKAGING VERSION EVENKEEL: judges the desktop entry, the AppStream metainfo, the MIME type and the man page with
# the tools that Debian and software centres judge them with, that all of them speak of the same version, and that the man page has
# all that the program's own help has.
set -euo pipefail
packaging=$1
version=$2
evenkeel=$3

for tool in desktop-file-validate appstreamcli update-mime-database man; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIPPED: there is no $tool here; packaging/setup.sh test installs it."
        exit 77
    fi
done

failures=0
fail() {
    echo "FAIL: $*"
    failures=$((failures + 1))
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

linux=$packaging/linux
desktop-file-validate "$linux/org.evenkeel.evenkeel.desktop" || fail "the desktop entry, see above"
appstreamcli validate --no-net --pedantic --strict "$linux/org.evenkeel.evenkeel.metainfo.xml" ||
    fail "the AppStream metainfo, see above"

mkdir -p "$scratch/mime/packages"
cp "$linux/evenkeel-mime.xml" "$scratch/mime/packages/evenkeel.xml"
update-mime-database "$scratch/mime" || fail "the MIME type, see above"
mime_type=$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' "$linux/evenkeel-mime.xml")
grep -q "^MimeType=$mime_type;$" "$linux/org.evenkeel.evenkeel.desktop" || fail "the desktop entry lacks $mime_type"
grep -qF "<mediatype>$mime_type</mediatype>" "$linux/org.evenkeel.evenkeel.metainfo.xml" ||
    fail "the metainfo lacks $mime_type"

LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$packaging/man/evenkeel.1" >/dev/null 2>"$scratch/man"
if [ -s "$scratch/man" ]; then
    cat "$scratch/man"
    fail "the man page, see above"
fi

grep -q "^\.TH EVENKEEL 1 .*\"Evenkeel $version\"" "$packaging/man/evenkeel.1" || fail "the man page isn't of $version"
grep -qF "<release version=\"$version\"" "$linux/org.evenkeel.evenkeel.metainfo.xml" ||
    fail "the metainfo has no release $version"
head -n 1 "$packaging/debian/changelog" | grep -qF "evenkeel ($version)" || fail "the changelog doesn't begin with $version"

# The sections that tell of commands, one after the other, as plain text.
section() { sed 's/\\-/-/g; s/\\~/ /g; s/\\f./ /g' "$packaging/man/evenkeel.1" | awk -v head=".SS \"evenkeel $1 " '
    /^\.S[SH]/ { on = index($0, head) == 1 } on'; }
commands=$("$evenkeel" help | awk '/^Commands:/ { on = 1; next } /^$/ { on = 0 } on { print $1 }')
[ -n "$commands" ] || fail "\"evenkeel help\" lists no commands"
for command in $commands; do
    told=$(section "$command")
    [ -n "$told" ] || fail "the man page lacks the command $command"
    help=$("$evenkeel" help "$command")
    while read -r option; do
        grep -qwF -- "$option" <<<"$told" || fail "the man page lacks $option of $command"
    done < <(grep -oE '^ +(-[a-z], )?--[a-z-]+' <<<"$help" | grep -oE -- '--[a-z-]+')
    # Keys stand first on their lines, with "[+|-]" where they are lists and a dot where more follows.
    while read -r key; do
        grep -qF -- "$key" <<<"$told" || fail "the man page lacks the key $key of $command"
    done < <(awk '/^Keys:/ { on = 1; next } /^$/ { on = 0 } on { sub(/\[.*/, "", $1); print $1 }' <<<"$help")
done

[ "$failures" -eq 0 ]
