// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QStringList>

#include <optional>

namespace evenkeel {

class Redactor;

/// Where copied words are going to be pasted.
enum class CopyForm { PlainText, Markdown, Slack };

/// A row that somebody selected, in words without marks of any kind: a line of a list, or the cells of a table.
struct SelectedRow {
    EntityRef subject{};            ///< what it tells of; a null id: nothing in particular
    QString heading{};              ///< stands above it and the rows after it that have the same
    QString lead{};                 ///< what a line begins with and is found by: its time
    QString text{};                 ///< of a line
    QStringList cells{};            ///< of a table's row, one a column
    std::optional<bool> checked{};  ///< of a line with a box

    bool operator==(const SelectedRow &) const = default;
};

struct SelectedRows {
    QStringList columns;  ///< of a table; empty: the rows are lines
    QList<SelectedRow> rows;

    bool operator==(const SelectedRows &) const = default;
};

/// Without what a shared view hides: private entries, and what only those tell of.
[[nodiscard]] SelectedRows withoutPrivate(const SelectedRows &selected, const Incident &incident);

/// As the redactor has them read.
[[nodiscard]] SelectedRows withoutRedacted(const SelectedRows &selected, const Redactor &redactor);

/// Rows for pasting, without a newline at the end. Whatever the words look like, they stay words where they are pasted.
/// Columns that are empty in every row are left out.
[[nodiscard]] QString selectionText(const SelectedRows &selected, CopyForm form);

/// A piece of plain text for pasting.
[[nodiscard]] QString textForPasting(const QString &text, CopyForm form);
/// A piece of Markdown as somebody writes it; for Slack without its marks.
[[nodiscard]] QString markdownForPasting(const QString &markdown, CopyForm form);

}  // namespace evenkeel
