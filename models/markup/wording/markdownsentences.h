// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/wording/knownnames.h"

#include <QList>
#include <QString>

namespace evenkeel {

/// One word of a sentence, with where it stands in the Markdown.
struct WordToken {
    QString word;  ///< in lower case; Quoted for what is quoted or code, "?" at the end of a question
    qsizetype start = 0;
    qsizetype length = 0;
    bool isPerson = false;

    static constexpr QChar Quoted{0xFFFC};
};

using WordSentence = QList<WordToken>;

/// The sentences that the writer of a Markdown text says in their own words. Code, addresses of links, HTML and quoted
/// lines are left out; what stands between quotation marks, or is a span of code, is one word, Quoted. A paragraph, a
/// heading, an item and a table's cell each end a sentence. Linear in the text, however odd it is:
/// letters looked at are counted into `steps`.
[[nodiscard]] QList<WordSentence> markdownSentences(const QString &markdown, const KnownNames &names,
                                                    qint64 *steps = nullptr);

}  // namespace evenkeel
