// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pdfmarkers.h"

#include "models/report/pdf/pdftaskbox.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

PdfMarkers::PdfMarkers(const PdfStyle &style, const PdfTextStyle &voice, const MarkdownList &list, int depth)
    : m_style(style), m_voice(voice), m_numbered(list.start.has_value()), m_depth(depth), m_indent(style.listIndent)
{
    if (m_numbered) {
        const QString widest = QString::number(*list.start + list.items.size()) + u'.';
        m_indent = std::max(m_indent, QFontMetricsF(voice.font).horizontalAdvance(widest) + style.markerGap);
    }
}

PdfPlacement PdfMarkers::marker(MarkdownTask task, unsigned number, const PdfColumn &column, bool mirrored) const
{
    const qreal right = column.left + column.width;
    if (task != MarkdownTask::None) {
        const qreal capHeight = QFontMetricsF(m_voice.font).capHeight();
        const qreal top = m_voice.baseline - (capHeight + m_style.taskBox) / 2;
        return {std::make_shared<PdfTaskBox>(m_style.taskBox, task == MarkdownTask::Done), 0,
                mirrored ? right - m_style.taskBox : column.left, top};
    }
    const QString text = m_numbered ? QString::number(number) + u'.' : m_depth % 2 == 1 ? u"•"_s : u"–"_s;
    const qreal width = QFontMetricsF(m_voice.font).horizontalAdvance(text);
    auto block = std::make_shared<PdfTextBlock>(PdfStyledText::plain(text), m_voice);
    block->layOut(m_indent);
    if (mirrored)
        return {block, 0, right - m_indent + m_style.markerGap};
    return {block, 0, m_numbered ? column.left + m_indent - m_style.markerGap - width : column.left};
}

}  // namespace evenkeel
