// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"
#include "models/report/pdf/pdfstyle.h"

#include <QTextLayout>

namespace evenkeel {

/// A paragraph's text with its styles, ready for QTextLayout.
struct PdfStyledText {
    struct Link {
        int start = 0;
        int length = 0;
        QString url;
    };

    QString text;  ///< line breaks are U+2028
    QList<QTextLayout::FormatRange> formats;
    std::vector<Link> links;
    /// What is code, and so stands on a ground of its own.
    struct Code {
        int start = 0;
        int length = 0;
    };
    std::vector<Code> codes{};

    [[nodiscard]] static PdfStyledText plain(const QString &text);
    [[nodiscard]] static PdfStyledText of(const MarkdownInlines &inlines, const PdfStyle &style,
                                          const PdfTextStyle &voice);
};

}  // namespace evenkeel
