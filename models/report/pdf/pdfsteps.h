// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/markup/markdowntree.h"

#include <span>

namespace evenkeel {

/// How far laying out a document's blocks is, by what takes time: a block is a step, a row of a table two (it is
/// measured and laid out).
class PdfSteps
{
public:
    explicit PdfSteps(Progress &progress) : m_progress(progress) {}

    /// Of all that comes.
    void expect(std::span<const MarkdownBlock> blocks)
    {
        for (const MarkdownBlock &block : blocks) {
            const auto *table = std::get_if<MarkdownTable>(&block.content);
            m_all += 1 + (table ? 2 * qint64(table->rows.size()) : 0);
        }
    }
    /// Answers whether to go on.
    bool step() { return m_progress.advance(++m_done, m_all); }
    [[nodiscard]] bool isCancelled() const { return m_progress.isCancelled(); }

private:
    Progress &m_progress;
    qint64 m_all = 0;
    qint64 m_done = 0;
};

}  // namespace evenkeel
