// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/markdownpreview.h"

#include "models/markup/markdownparser.h"
#include "models/markup/markdownruns.h"
#include "models/markup/pictureaddress.h"
#include "models/markup/pictures.h"
#include "models/markup/renderhtml.h"
#include "widgets/postmortem/textpictures.h"
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
    m_shown = markdown;
    m_showsPictures = false;
    auto tree = parseMarkdown(markdown);
    if (!tree)
        return setPlainText(tree.error().what);
    placePictures(*tree, [this](MarkdownInline &picture) {
        m_showsPictures = true;
        if (const QString words = wordsInsteadOf(picture.url, picture.text); !words.isEmpty())
            picture = {MarkdownInlineKind::Text, words, {}, {}};
    });
    setHtml(renderHtml(*tree));
}

QString MarkdownPreview::wordsInsteadOf(const QString &address, const QString &words) const
{
    const auto file = evidenceAt(address);
    if (!file || !m_pictures)
        return words;
    if (!m_pictures->file(*file))
        return tr("[picture no longer kept with the incident: %1]").arg(words);
    return m_pictures->canBeShown(*file) ? QString() : tr("[picture that can't be shown: %1]").arg(words);
}

void MarkdownPreview::showPicturesOf(TextPictures *pictures)
{
    m_pictures = pictures;
    connect(pictures, &TextPictures::changed, this, [this] {
        if (m_showsPictures && isVisible())
            m_soon.start();
    });
}

// Nothing is fetched because a text says so: of all addresses only the incident's own pictures lead anywhere.
QVariant MarkdownPreview::loadResource(int type, const QUrl &name)
{
    const auto file = type == QTextDocument::ImageResource ? evidenceAt(name.toString()) : std::nullopt;
    const QImage picture = file && m_pictures ? m_pictures->picture(*file) : QImage();
    if (picture.isNull())
        return type == QTextDocument::ImageResource ? QVariant(QImage(1, 1, QImage::Format_Alpha8)) : QVariant();
    const int room = std::max(1, viewport()->width() - 2 * int(document()->documentMargin()));
    return picture.width() <= room ? picture : picture.scaledToWidth(room, Qt::SmoothTransformation);
}

void MarkdownPreview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_showsPictures)
        m_soon.start();
}

void MarkdownPreview::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_edit && m_edit->isVisible())
        m_soon.start();
}

void MarkdownPreview::showText()
{
    const int before = verticalScrollBar()->value();
    showMarkdown(m_edit ? m_edit->toPlainText() : QString(m_shown));
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
