// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfpagedrawing.h"

#include "models/report/pdf/pdftextblock.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <map>

namespace evenkeel {

PdfPageDrawing::PdfPageDrawing(const PdfDocument &document, const PdfStyle &style, const std::vector<PdfPage> &pages)
    : m_document(document), m_style(style), m_pages(pages)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        for (const PdfPlacedStrip &placed : pages[i]) {
            if (placed.strip->heading)
                m_structure.bookmarks.push_back({*placed.strip->heading, int(i), m_style.margins.top() + placed.top});
        }
    }
}

QHash<QString, int> PdfPageDrawing::pagesOfAnchors() const
{
    QHash<QString, int> pages;
    for (const PdfBookmark &bookmark : m_structure.bookmarks)
        pages.insert(bookmark.heading.anchor, bookmark.page);
    return pages;
}

void PdfPageDrawing::drawFirst(QPainter &painter)
{
    const QHash<QString, int> pageOfAnchor = pagesOfAnchors();
    PdfCanvas canvas(painter, m_style, pageOfAnchor);
    drawPage(canvas, 0);
}

QByteArray PdfPageDrawing::draw(Progress &progress, bool archival)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    if (archival)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(PdfStyle::Resolution);
    writer.setPageSize(QPageSize(m_style.page / PdfStyle::UnitsPerPoint, QPageSize::Point));
    writer.setPageMargins(QMarginsF());

    const QHash<QString, int> pageOfAnchor = pagesOfAnchors();
    QPainter painter(&writer);
    PdfCanvas canvas(painter, m_style, pageOfAnchor);
    const int count = int(m_pages.size());
    for (int page = 0; page < count && progress.advance(page, count); ++page) {
        if (page > 0)
            writer.newPage();
        canvas.setPage(page);
        drawPage(canvas, page);
    }
    painter.end();
    m_structure.links = canvas.links();
    return pdf;
}

void PdfPageDrawing::drawPage(PdfCanvas &canvas, int page)
{
    const QPointF content(m_style.margins.left(), m_style.margins.top());
    drawDecorations(canvas, m_pages[size_t(page)]);
    for (const PdfPlacedStrip &placed : m_pages[size_t(page)]) {
        for (const PdfPlacement &placement : placed.strip->placements) {
            placement.drawable->draw(canvas, placement.part,
                                     content + QPointF(placement.left, placed.top + placement.top));
        }
    }
    drawRunningTexts(canvas, page);
}

void PdfPageDrawing::drawDecorations(PdfCanvas &canvas, const PdfPage &page) const
{
    struct Shape {
        PdfDecoration decoration;
        qreal top = 0;
        qreal bottom = 0;
    };
    std::map<int, Shape> shapes;
    for (const PdfPlacedStrip &placed : page) {
        for (const PdfDecoration &decoration : placed.strip->decorations) {
            Shape &shape = shapes.try_emplace(decoration.id, Shape{decoration, placed.top, 0}).first->second;
            shape.bottom = placed.top + placed.strip->height;
        }
    }
    for (const auto &[id, shape] : shapes) {
        const QRectF area(m_style.margins.left() + shape.decoration.left, m_style.margins.top() + shape.top,
                          shape.decoration.width, shape.bottom - shape.top);
        switch (shape.decoration.kind) {
        case PdfDecoration::Kind::CodeGround:
            canvas.painter().fillRect(area, m_style.codeGround);
            break;
        case PdfDecoration::Kind::QuoteBar:
            canvas.painter().fillRect(area, m_style.quoteLine);
            break;
        }
    }
}

void PdfPageDrawing::drawRunningTexts(PdfCanvas &canvas, int page) const
{
    const qreal height = m_style.running.leading;
    const PdfRunningText &header = m_document.header;
    if (!header.left.isEmpty() || !header.right.isEmpty()) {
        drawLine(canvas, header.left, header.right, m_style.headerTop);
        canvas.drawHorizontalRule(QPointF(m_style.margins.left(), m_style.headerTop + height + m_style.runningRuleGap),
                                  m_style.contentWidth(), m_style.hairline, m_style.line);
    }
    const QString number =
        m_document.words.pageOf.arg(QString::number(page + 1), QString::number(qsizetype(m_pages.size())));
    drawLine(canvas, m_document.footer, number, m_style.page.height() - m_style.footerBottom - height);
}

void PdfPageDrawing::drawLine(PdfCanvas &canvas, const QString &left, const QString &right, qreal top) const
{
    const QPointF at(m_style.margins.left(), top);
    const QFontMetricsF metrics(m_style.running.font);
    // Both texts on one line whatever they are: the right one may have half, the left one what remains.
    const QString shownRight = metrics.elidedText(right, Qt::ElideRight, m_style.contentWidth() / 2);
    const qreal room = m_style.contentWidth() - metrics.horizontalAdvance(shownRight) - m_style.columnGap;
    const auto draw = [&](const QString &text, Qt::Alignment alignment) {
        PdfTextBlock block(PdfStyledText::plain(text), m_style.running, alignment | Qt::AlignAbsolute);
        block.layOut(m_style.contentWidth());
        block.draw(canvas, 0, at);
    };
    draw(metrics.elidedText(left, Qt::ElideRight, room), Qt::AlignLeft);
    draw(shownRight, Qt::AlignRight);
}

}  // namespace evenkeel
