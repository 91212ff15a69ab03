#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cleanroot.sh PACKAGES CACHE VERSION SAMPLE: installs the package on a Debian that has nothing else; as an ordinary user
# makes the sample incident there (with the script SAMPLE) and exports it; removes the package again. Only there a missing
# dependency shows. The bare system and the packages it fetches are kept in CACHE.
set -euo pipefail
packages=$1
cache=$2
version=$3
sample=$4

skip() {
    echo "SKIPPED: $*"
    exit 77
}
[ "$(id -u)" -eq 0 ] || skip "a clean root can only be made by root."
command -v debootstrap >/dev/null || skip "there is no debootstrap here; packaging/setup.sh test installs it."
# In a mount namespace of its own, nothing that is mounted below outlives this script. In a chroot the root is no mount,
# whose propagation could be changed; there the script cleans up alone.
if [ -z "${EVENKEEL_IN_NAMESPACE:-}" ]; then
    for propagation in private unchanged; do
        if unshare --mount --propagation "$propagation" --pid --fork true 2>/dev/null; then
            EVENKEEL_IN_NAMESPACE=1 exec unshare --mount --propagation "$propagation" --pid --fork --kill-child "$0" "$@"
        fi
    done
    skip "this system forbids namespaces, so nothing can be mounted."
fi

# shellcheck source=/dev/null
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
[ -n "$suite" ] || skip "this system doesn't say which Debian it is."
mkdir -p "$cache/archives/partial"

# Where this system's own apt gets its packages from: the same mirrors, through the same proxy.
sources=$(apt-get indextargets --format "\$(ORIGIN)|deb \$(REPO_URI) \$(RELEASE) \$(COMPONENT)" 'Created-By: Packages' |
    awk -F '|' -v suite="$suite" '
        { split($2, word, " "); release = word[3] }
        release == suite || release == suite "-updates" || release == suite "-security" {
            if ($1 == "Debian" || $1 == "") print $2
        }' | sort -u)
mirrors=$(awk -v suite="$suite" '$3 == suite && $4 == "main" { print $2 }' <<<"$sources")
[ -n "$mirrors" ] || skip "apt knows no mirror of $suite."
for scheme in http https; do
    proxy=$(apt-config shell proxy "Acquire::$scheme::Proxy/f" | sed "s/^proxy='\(.*\)'$/\1/")
    [ -z "$proxy" ] || [ "$proxy" = DIRECT ] || export "${scheme}_proxy=$proxy"
done

base=$cache/$suite
if [ ! -e "$base.complete" ]; then
    for mirror in $mirrors; do
        rm -rf "$base"
        certificates=()
        [[ $mirror != https:* ]] || certificates=(--include=ca-certificates)
        if debootstrap --variant=minbase "${certificates[@]}" "$suite" "$base" "$mirror" >"$cache/debootstrap.log" 2>&1; then
            rm -f "$base"/var/cache/apt/archives/*.deb
            touch "$base.complete"
            break
        fi
        tail -n 3 "$cache/debootstrap.log"
    done
    [ -e "$base.complete" ] || skip "no mirror gave a bare $suite, see above and $cache/debootstrap.log."
    echo "made a bare $suite in $SECONDS s"
fi

root=$cache/root
clean_up() {
    umount "$root/var/cache/apt/archives" "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
clean_up
trap clean_up EXIT
cp -a --reflink=auto "$base" "$root"
echo "$sources" >"$root/etc/apt/sources.list"
[ ! -e /etc/resolv.conf ] || cp --dereference /etc/resolv.conf /etc/hosts "$root/etc/"
mount -t proc proc "$root/proc"
mount --bind "$cache/archives" "$root/var/cache/apt/archives"
inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} chroot "$root" "$@" </dev/null
}
as_user() { env -i PATH=/usr/bin:/bin:/usr/sbin LC_ALL=C.UTF-8 HOME=/nonexistent chroot --userspec=nobody "$root" "$@" </dev/null; }

if ! inside apt-get -q -o Acquire::Retries=3 update; then
    skip "the mirrors don't answer, see above."
fi
cp "$packages"/evenkeel_"$version"_*.deb "$root/tmp/"
inside sh -c 'apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends install /tmp/evenkeel_*.deb'
echo "installed after $SECONDS s"

failures=0
fail() {
    echo "FAIL: $*"
    failures=$((failures + 1))
}
answer=$(as_user evenkeel --version) || fail "evenkeel --version ended with status $?"
[ "$answer" = "evenkeel $version" ] || fail "evenkeel --version says \"$answer\", not \"evenkeel $version\""

cp "$sample" "$root/tmp/sample.sh"
as_user bash -c 'mkdir /tmp/user && bash /tmp/sample.sh evenkeel /tmp/user/INC-2041.keel' || fail "no sample incident"
export_as() {
    as_user evenkeel export /tmp/user/INC-2041.keel --report postmortem --format "$1" -o "/tmp/user/postmortem.$1" ||
        fail "no postmortem as $1"
}
export_as md
grep -q 'Checkout returns 502' "$root/tmp/user/postmortem.md" || fail "the postmortem isn't the sample's"
if [ -e "$root/usr/libexec/evenkeel/evenkeel-desktop" ]; then
    export_as pdf
    [ "$(head -c 5 "$root/tmp/user/postmortem.pdf")" = %PDF- ] || fail "the PDF is none"
fi

inside apt-get -q -y -o Dpkg::Use-Pty=0 purge evenkeel
left=$(find "$root/usr" -name '*evenkeel*')
[ -z "$left" ] || fail "removing the package leaves $left"

echo "done after $SECONDS s"
[ "$failures" -eq 0 ]
