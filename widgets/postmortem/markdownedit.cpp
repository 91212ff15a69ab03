// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/markdownedit.h"

#include "models/items/evidencemodel.h"
#include "widgets/postmortem/markdownmarks.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextDocument>
#include <QToolTip>

#include <memory>
#include <optional>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

std::optional<MarkdownEdit::Format> formatFor(const QKeyEvent &event)
{
    const QKeySequence pressed(event.keyCombination());
    for (const MarkdownEdit::Format format : MarkdownEdit::Formats)
        if (MarkdownEdit::keyOf(format) == pressed)
            return format;
    return std::nullopt;
}

// What was copied, where it is an address.
QString copiedAddress()
{
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    const bool isAddress = (copied.startsWith("https://"_L1) || copied.startsWith("http://"_L1)) && copied.size() < 2000
                           && !copied.contains(u' ') && !copied.contains(u')') && !copied.contains(u'\n');
    return isAddress ? copied : u"https://"_s;
}

}  // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent), m_marks(new MarkdownMarks(this))
{
    // Tab leaves the field, as it does everywhere else.
    setTabChangesFocus(true);
}

QString MarkdownEdit::nameOf(Format format)
{
    switch (format) {
    case Format::Bold:
        return tr("Bold");
    case Format::Italic:
        return tr("Italic");
    case Format::Code:
        return tr("Code");
    case Format::Strike:
        return tr("Struck out");
    case Format::Heading:
        return tr("Heading");
    case Format::Bullets:
        return tr("List");
    case Format::Numbers:
        return tr("Numbered list");
    case Format::Tasks:
        return tr("Task list");
    case Format::Quote:
        return tr("Quotation");
    case Format::Link:
        return tr("Link");
    case Format::Table:
        return tr("Table");
    case Format::Picture:
        return tr("Picture");
    }
    return {};
}

QKeySequence MarkdownEdit::keyOf(Format format)
{
    switch (format) {
    case Format::Bold:
        return Qt::CTRL | Qt::Key_B;
    case Format::Italic:
        return Qt::CTRL | Qt::Key_I;
    case Format::Code:
        return Qt::CTRL | Qt::Key_QuoteLeft;
    case Format::Strike:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_X;
    case Format::Heading:
        return Qt::CTRL | Qt::Key_H;
    case Format::Bullets:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_8;
    case Format::Numbers:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_7;
    case Format::Tasks:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_9;
    case Format::Quote:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_Period;
    case Format::Link:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_K;
    case Format::Table:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_T;
    case Format::Picture:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_I;
    }
    return {};
}

void MarkdownEdit::apply(Format format)
{
    if (isReadOnly())
        return;
    const QString text = toPlainText();
    const QTextCursor cursor = textCursor();
    const TextSelection selection{cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
    switch (format) {
    case Format::Bold:
        return perform(toggleAround(text, selection, u"**"_s));
    case Format::Italic:
        return perform(toggleAround(text, selection, u"*"_s));
    case Format::Code:
        return perform(toggleAround(text, selection, u"`"_s));
    case Format::Strike:
        return perform(toggleAround(text, selection, u"~~"_s));
    case Format::Heading:
        return perform(toggleLines(text, selection, MarkdownLineMark::Heading));
    case Format::Bullets:
        return perform(toggleLines(text, selection, MarkdownLineMark::Bullet));
    case Format::Numbers:
        return perform(toggleLines(text, selection, MarkdownLineMark::Number));
    case Format::Tasks:
        return perform(toggleLines(text, selection, MarkdownLineMark::Task));
    case Format::Quote:
        return perform(toggleLines(text, selection, MarkdownLineMark::Quote));
    case Format::Link:
        return perform(insertLink(text, selection, copiedAddress()));
    case Format::Table:
        return perform(insertTable(text, selection, tr("What", "a table's head"), tr("How much", "a table's head")));
    case Format::Picture:
        emit pictureRequested();
        return;
    }
}

void MarkdownEdit::insertPicture(const QString &words, const QString &address)
{
    if (isReadOnly())
        return;
    const QTextCursor cursor = textCursor();
    perform(evenkeel::insertPicture(toPlainText(), {cursor.position(), 0}, words, address));
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !draggedEvidence(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    const auto files = draggedEvidence(*source);
    if (files.isEmpty())
        return QPlainTextEdit::insertFromMimeData(source);
    setFocus();  // whoever drops one goes on writing there
    emit evidenceDropped(files);
}

void MarkdownEdit::perform(const MarkdownEditing &editing)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(int(editing.start));
    cursor.setPosition(int(editing.start + editing.length), QTextCursor::KeepAnchor);
    cursor.insertText(editing.replacement);
    cursor.endEditBlock();
    cursor.setPosition(int(editing.selectionStart));
    cursor.setPosition(int(editing.selectionStart + editing.selectionLength), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool MarkdownEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && formatFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool MarkdownEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_noteAt)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString note = m_noteAt(cursorForPosition(help->pos()).position());
    // As rich text it is wrapped; what it says comes from files.
    QToolTip::showText(help->globalPos(), note.isEmpty() ? QString() : Qt::convertFromPlainText(note), viewport());
    return true;
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (const auto format = formatFor(*event)) {
        apply(*format);
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && !isReadOnly() && !textCursor().hasSelection())
        if (const auto next = continueList(toPlainText(), textCursor().position())) {
            perform(*next);
            return;
        }
    QPlainTextEdit::keyPressEvent(event);
}

void MarkdownEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(menu.get(), byKey ? textCursor().position() : cursorForPosition(event->pos()).position());
    menu->exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

}  // namespace evenkeel
