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
stage "Test" ctest --preset release --parallel "$(nproc)" "$@"
