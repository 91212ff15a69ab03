// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace evenkeel {

/// How Markdown reads a run of a text's characters, for an editor that shows it as it is written.
struct MarkdownRun {
    enum Style {
        Plain = 0x00,
        Strong = 0x01,
        Emphasis = 0x02,
        Strikethrough = 0x04,
        Code = 0x08,
        Link = 0x10,
        Quote = 0x20,
        Syntax = 0x40,  ///< a mark that isn't read: asterisks, a fence, an address
    };
    Q_DECLARE_FLAGS(Styles, Style)

    qsizetype start = 0;  ///< as QString counts
    qsizetype length = 0;
    Styles styles;
    int heading = 0;  ///< 1 to 6; 0: none

    bool operator==(const MarkdownRun &) const = default;
};

/// The runs of a text, in its order, as md4c reads them (GitHub's dialect); what lies between them is plain space.
/// Empty for a text of more than `most` characters, which is better shown plain than late.
[[nodiscard]] QList<MarkdownRun> markdownRuns(const QString &text, qsizetype most = 400'000);

}  // namespace evenkeel
