#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Evenkeel needs from Debian's own packages, and does nothing else. It can be run again and again: what
# is there already is left alone, and then nothing is asked of the network.
#
#   packaging/setup.sh [build|test|ci|bench]...     default: build
#
#   build   to compile the program and run it
#   test    build, and what the tests run
#   ci      test, and the checks of .ci/run
#   bench   build, and the programs that tests/bench compares with
set -euo pipefail

build_packages=(
    # The compiler; ccache shortens the second build.
    cmake ninja-build g++ ccache pkg-config
    # Qt, and the SQLite driver that it loads when it runs.
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
    # Libraries.
    libsqlite3-dev libsimdjson-dev libarchive-dev libkainjow-mustache-dev libmd4c-dev libqpdf-dev libfontconfig-dev
    libyaml-cpp-dev libhunspell-dev liblinear-dev
    # Spelling in the languages that the program speaks.
    hunspell-en-us hunspell-de-de
    # Zones of incidents.
    tzdata
    # Letters of exported PDFs: Latin, Greek, Cyrillic; Arabic, Hebrew, Indic, Thai and others; Chinese, Japanese,
    # Korean; emoji as outlines, because Qt writes Noto's coloured ones into a PDF as blanks.
    fonts-lato fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-symbola
)
test_packages=(
    # What the reports' tests read exports with.
    qpdf poppler-utils cmark-gfm sqlite3 fonts-noto-color-emoji
    # A desktop of the tests' own: X server, window manager, keys and clipboard from outside, buses, what screen readers
    # read with.
    xvfb openbox xdotool xclip x11-utils imagemagick dbus-daemon at-spi2-core python3-pyatspi
    # The Debian package: made, judged, and installed in a clean root.
    dpkg-dev file lintian desktop-file-utils appstream shared-mime-info man-db debootstrap
)
ci_packages=(
    clang-format clang-tidy
    # Compile and link in little more than half of the time that g++ and ld take.
    clang libclang-rt-14-dev lld
)
bench_packages=(
    sqlite3 weasyprint wkhtmltopdf cmark-gfm
    # Starts: a desktop to start on, the X server's word for what is painted, and other programs that show a file.
    xvfb openbox dbus-daemon libxcb-damage0-dev sqlitebrowser keepassxc
)

say() { printf 'setup: %s\n' "$*"; }
fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

packages=("${build_packages[@]}")
groups=("$@")
[ ${#groups[@]} -gt 0 ] || groups=(build)
for group in "${groups[@]}"; do
    case $group in
    build) ;;
    test) packages+=("${test_packages[@]}") ;;
    ci) packages+=("${test_packages[@]}" "${ci_packages[@]}") ;;
    bench) packages+=("${bench_packages[@]}") ;;
    *) fail "\"$group\" is none of build, test, ci, bench." ;;
    esac
done

# shellcheck source=/dev/null
system=$(. /etc/os-release 2>/dev/null && printf '%s' "${PRETTY_NAME:-}") || true
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    fail "this is ${system:-not a Debian system}: there is no apt-get. Install the equivalents of these Debian 12" \
        "packages by hand, then call cmake as CMakePresets.json has it: ${packages[*]}"
fi

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

missing=()
for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    say "all ${#packages[@]} packages for ${groups[*]} are installed."
    exit 0
fi
say "installing ${#missing[@]} of ${#packages[@]} packages for ${groups[*]}: ${missing[*]}"

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "installing packages needs root, and there is no sudo. Run this as root:" \
        "packaging/setup.sh ${groups[*]}"
    as_root=(sudo)
    # Without a terminal nobody can type a password: better to fail than to wait.
    [ -t 0 ] || as_root+=(--non-interactive)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
# A machine that lives for one run needs no descriptions in its language, and nothing of it must survive a loss of power.
[ "${CI:-}" != true ] || apt+=(-o Acquire::Languages=none -o Dpkg::Options::=--force-unsafe-io)
"${apt[@]}" update </dev/null ||
    fail "apt-get update failed, see above. Check the network and /etc/apt, then run this again."
"${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null ||
    fail "apt-get could not install them, see above. The packages are those of Debian 12 (bookworm) or later;" \
        "this is ${system:-another system}."
say "done."
