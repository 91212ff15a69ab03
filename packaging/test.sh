#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the tests need, builds the release and runs all tests. It can be run again and again. What is passed
# goes to ctest: packaging/test.sh -L models
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/stages.sh
. packaging/stages.sh

stage "Install" packaging/setup.sh test
stage "Configure" cmake --preset release
stage "Build" cmake --build --preset release
status=0
stage "Test" ctest --preset release --parallel "$(nproc)" "$@" || status=$?
# ctest says what it left out, but not why.
grep -a '^SKIP' build/release/Testing/Temporary/LastTest.log || true
exit "$status"
