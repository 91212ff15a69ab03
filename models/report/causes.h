// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

class ReportScope;
struct FishboneWords;

/// The five whys as a Markdown list, each with its number and what shows it, as far as the readers may know that. A
/// chain is told in turn, a tree by what hangs below what; where the system allowed it, that is its end. Empty when
/// nobody asked.
[[nodiscard]] QString whysAsMarkdown(const ReportScope &scope);

/// The contributing factors as a Markdown list, below their categories where there are any. Empty when there are none.
[[nodiscard]] QString factorsAsMarkdown(const ReportScope &scope);

/// What stands in the drawn fishbone.
[[nodiscard]] FishboneWords fishboneWords(const ReportScope &scope);

}  // namespace evenkeel
