// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace evenkeel {

/// The words that the report templates hand to the translator. lupdate doesn't read Mustache, so they are listed in
/// C++; a test holds the list against the templates.
[[nodiscard]] std::span<const char *const> templateWords();

}  // namespace evenkeel
