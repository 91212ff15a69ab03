// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// A fact in two words: "Commander: Ana".
struct PdfFact {
    QString label;  ///< without the colon
    MarkdownInlines value;
};

/// A report's facts, and where they stand among its blocks.
struct PdfFacts {
    size_t at = 0;  ///< index of the block
    std::vector<PdfFact> facts;
};

/// The first list before any heading, if each of its items is a line that begins with a bold label and a colon.
[[nodiscard]] std::optional<PdfFacts> leadingFacts(std::span<const MarkdownBlock> blocks);

}  // namespace evenkeel
