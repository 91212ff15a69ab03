#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh BUILD CPACK VERSION: makes the Debian package of a build folder and judges it.
set -euo pipefail
build=$1
cpack=$2
version=$3

for tool in dpkg-deb dpkg-shlibdeps lintian; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIPPED: there is no $tool here; packaging/setup.sh test installs it."
        exit 77
    fi
done

rm -f "$build"/package/*.deb
(cd "$build" && "$cpack" -G DEB)
package=$(echo "$build"/package/evenkeel_"$version"_*.deb)

lintian --allow-root --fail-on error,warning --info "$package"

failures=0
fail() {
    echo "FAIL: $*"
    failures=$((failures + 1))
}
contents=$(dpkg-deb --contents "$package")
for file in bin/evenkeel share/man/man1/evenkeel.1.gz share/doc/evenkeel/copyright share/doc/evenkeel/changelog.gz \
    share/applications/org.evenkeel.evenkeel.desktop share/metainfo/org.evenkeel.evenkeel.metainfo.xml \
    share/mime/packages/evenkeel.xml share/icons/hicolor/scalable/apps/evenkeel.svg; do
    grep -q " \./usr/$file$" <<<"$contents" || fail "the package lacks /usr/$file"
done
if grep -v ' \./usr/' <<<"$contents" | grep -v ' \./$'; then
    fail "the package holds files outside /usr, see above"
fi
depends=$(dpkg-deb --field "$package" Depends)
for library in libqt6core6 libqt6sql6-sqlite; do
    grep -qw "$library" <<<"$depends" || fail "the package doesn't depend on $library: $depends"
done

[ "$failures" -eq 0 ]
