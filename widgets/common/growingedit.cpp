// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>

#include <cmath>

namespace evenkeel {

namespace {
constexpr int MostLines = 12;
}

GrowingEdit::GrowingEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingEdit::fitHeight);
    fitHeight();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void GrowingEdit::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    const int margins = 2 * int(std::ceil(document()->documentMargin())) + height() - contentsRect().height();
    double text = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && text <= MostLines * line; block = block.next())
        text += blockBoundingRect(block).height();
    // The placeholder teaches only when all of it can be read.
    if (document()->isEmpty() && !placeholderText().isEmpty()) {
        const int width = viewport()->width() - 2 * int(std::ceil(document()->documentMargin()));
        text =
            std::max(text, double(fontMetrics()
                                      .boundingRect(0, 0, std::max(width, line), 0, Qt::TextWordWrap, placeholderText())
                                      .height()));
    }
    const bool scrolls = text > MostLines * line;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(margins + (scrolls ? MostLines * line : std::max(line, int(std::ceil(text)))));
    // While it is being resized a scroll area doesn't lay itself out once more: the text would lie on the frame.
    setViewportMargins(viewportMargins());
}

}  // namespace evenkeel
