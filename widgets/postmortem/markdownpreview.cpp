// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/markdownpreview.h"

#include "models/markup/markdownparser.h"
#include "models/markup/markdownruns.h"
#include "models/markup/renderhtml.h"
#include "widgets/theme/theme.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

constexpr auto ShowAfter = std::chrono::milliseconds(150);

}  // namespace

MarkdownPreview::MarkdownPreview(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(tr("Preview"));
    document()->setDocumentMargin(theme::wide(this));
    m_soon.setSingleShot(true);
    m_soon.setInterval(ShowAfter);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showText();
        showPlace();
    });
}

void MarkdownPreview::follow(QPlainTextEdit *edit)
{
    m_edit = edit;
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible() && !m_soon.isActive())
            showPlace();
    });
}

void MarkdownPreview::showMarkdown(const QString &markdown)
{
    const auto tree = parseMarkdown(markdown);
    if (tree)
        setHtml(renderHtml(*tree));
    else
        setPlainText(tree.error().what);
}

// Nothing is fetched because a text says so.
QVariant MarkdownPreview::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownPreview::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_edit && m_edit->isVisible())
        m_soon.start();
}

void MarkdownPreview::showText()
{
    if (!m_edit)
        return;
    const int before = verticalScrollBar()->value();
    showMarkdown(m_edit->toPlainText());
    verticalScrollBar()->setValue(before);
}

// By how much of what is read lies before the cursor: marks are in the editor only.
void MarkdownPreview::showPlace()
{
    if (!m_edit)
        return;
    const int cursor = m_edit->textCursor().position();
    qsizetype before = 0;
    qsizetype all = 0;
    for (const MarkdownRun &run : markdownRuns(m_edit->toPlainText())) {
        if (run.styles.testFlag(MarkdownRun::Syntax))
            continue;
        all += run.length;
        before += std::clamp<qsizetype>(cursor - run.start, 0, run.length);
    }
    if (all == 0)
        return;
    QTextCursor place(document());
    place.setPosition(int(before * (document()->characterCount() - 1) / all));
    setTextCursor(place);
    // In the middle, so that what comes next is seen too.
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().center().y() - viewport()->height() / 2);
}

}  // namespace evenkeel
