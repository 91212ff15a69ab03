// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"
#include "models/markup/markdownediting.h"

#include <QPlainTextEdit>

#include <array>
#include <functional>

namespace evenkeel {

class MarkdownMarks;

/// An editor of Markdown, which stays plain text: formats live, continues lists on Return, and knows the usual keys
/// (Ctrl+B, Ctrl+I …) while it has the keyboard, whatever they do elsewhere in the window.
class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Format { Bold, Italic, Code, Strike, Heading, Bullets, Numbers, Tasks, Quote, Link, Table, Picture };
    static constexpr std::array Formats{Format::Heading, Format::Bold,    Format::Italic,  Format::Strike,
                                        Format::Code,    Format::Bullets, Format::Numbers, Format::Tasks,
                                        Format::Quote,   Format::Link,    Format::Table,   Format::Picture};

    explicit MarkdownEdit(QWidget *parent = nullptr);

    [[nodiscard]] MarkdownMarks &marks() const { return *m_marks; }
    /// One step of the editor's undo. Nothing while it is read-only. A picture is asked for first (pictureRequested).
    void apply(Format format);
    /// As a paragraph of its own at the cursor; `words` are Markdown. The keyboard stays where it is: a file may have
    /// been long on its way.
    void insertPicture(const QString &words, const QString &address);

    /// What is said of the words at a position while the pointer rests on them; empty: nothing.
    void setNotes(std::function<QString(int position)> noteAt) { m_noteAt = std::move(noteAt); }

    [[nodiscard]] static QString nameOf(Format format);
    [[nodiscard]] static QKeySequence keyOf(Format format);

signals:
    /// The menu that a right click or the menu key opens: whoever knows more to do with the words there adds it.
    void menuRequested(QMenu *menu, int position);

    /// Somebody wants to show a picture at the cursor, and hasn't said which.
    void pictureRequested();
    /// Files of the incident were dropped at what is the cursor now.
    void evidenceDropped(const QList<evenkeel::EntityId> &files);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void perform(const MarkdownEditing &editing);

    MarkdownMarks *m_marks;
    std::function<QString(int)> m_noteAt;
};

}  // namespace evenkeel
