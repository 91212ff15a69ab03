// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/markdowntree.h"
#include "models/report/pdf/pdfflow.h"
#include "models/report/pdf/pdfsteps.h"

#include <QHash>
#include <QImage>

#include <span>

namespace evenkeel {

/// Lays Markdown blocks into a flow. Stops early once it is cancelled.
class PdfBlockLayout
{
public:
    /// `pictures` are those of the blocks, by address.
    PdfBlockLayout(const PdfStyle &style, PdfFlow &flow, PdfSteps &steps, const QHash<QString, QImage> &pictures)
        : m_style(style), m_flow(flow), m_steps(steps), m_pictures(pictures), m_paragraphGap(style.blockGap)
    {
    }

    void add(std::span<const MarkdownBlock> blocks, PdfColumn &column);

private:
    struct Adder;

    void addHeading(const MarkdownHeading &heading, PdfColumn &column);
    void addParagraph(const MarkdownParagraph &paragraph, PdfColumn &column);
    void addWords(const MarkdownInlines &inlines, PdfColumn &column);
    void addPicture(const QImage &picture, const QString &words, PdfColumn &column);
    /// The picture that a part of a paragraph is, or nullptr.
    [[nodiscard]] const QImage *pictureOf(const MarkdownInline &part) const;
    [[nodiscard]] bool belongsTogether(const MarkdownBlock &upper, const MarkdownBlock &lower) const;
    void addList(const MarkdownList &list, PdfColumn &column);
    void addCode(const MarkdownCode &code, PdfColumn &column);
    void addQuote(const MarkdownQuote &quote, PdfColumn &column);
    void addRule(PdfColumn &column);
    /// Narrows the column at the side where its text begins; not below the shortest line, and says so.
    [[nodiscard]] bool indent(PdfColumn &column, qreal by, bool mirrored) const;
    /// A paragraph at the start side of the column for its direction, no wider than the measure.
    void addText(const MarkdownInlines &inlines, const PdfTextStyle &voice, PdfColumn &column, qreal spaceAbove,
                 std::shared_ptr<const PdfHeading> heading = {});

    const PdfStyle &m_style;
    PdfFlow &m_flow;
    PdfSteps &m_steps;
    const QHash<QString, QImage> &m_pictures;
    bool m_inQuote = false;
    int m_listDepth = 0;
    qreal m_paragraphGap;
};

}  // namespace evenkeel
