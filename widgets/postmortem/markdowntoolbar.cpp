// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/markdowntoolbar.h"

#include "widgets/postmortem/markdownedit.h"

#include <QMenu>
#include <QToolButton>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// What a button shows: signs that each font has.
QString signOf(MarkdownEdit::Format format)
{
    switch (format) {
    case MarkdownEdit::Format::Bold:
        return u"B"_s;
    case MarkdownEdit::Format::Italic:
        return u"I"_s;
    case MarkdownEdit::Format::Code:
        return u"</>"_s;
    case MarkdownEdit::Format::Strike:
        return u"S"_s;
    case MarkdownEdit::Format::Heading:
        return u"H"_s;
    case MarkdownEdit::Format::Bullets:
        return u"\u2022 \u2013"_s;
    case MarkdownEdit::Format::Numbers:
        return u"1. \u2013"_s;
    case MarkdownEdit::Format::Tasks:
        return u"[ ] \u2013"_s;
    case MarkdownEdit::Format::Quote:
        return u"\u201C \u201D"_s;
    case MarkdownEdit::Format::Link:
    case MarkdownEdit::Format::Table:
    case MarkdownEdit::Format::Picture:
        return MarkdownEdit::nameOf(format);
    }
    return {};
}

}  // namespace

MarkdownToolbar::MarkdownToolbar(MarkdownEdit &edit, QWidget *parent) : ButtonRow(tr("All formats"), parent)
{
    setSpacing(0);
    menuButton().setAutoRaise(true);
    menuButton().setFocusPolicy(Qt::NoFocus);
    const auto apply = [&edit](MarkdownEdit::Format format) {
        return [&edit, format] {
            edit.setFocus();
            edit.apply(format);
        };
    };
    for (const MarkdownEdit::Format format : MarkdownEdit::Formats) {
        auto *button = new QToolButton(this);
        button->setText(signOf(format));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        const QString key = MarkdownEdit::keyOf(format).toString(QKeySequence::NativeText);
        button->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(MarkdownEdit::nameOf(format), key));
        button->setAccessibleName(MarkdownEdit::nameOf(format));
        QFont font = button->font();
        font.setBold(format == MarkdownEdit::Format::Bold || format == MarkdownEdit::Format::Heading);
        font.setItalic(format == MarkdownEdit::Format::Italic);
        font.setStrikeOut(format == MarkdownEdit::Format::Strike);
        button->setFont(font);
        connect(button, &QToolButton::clicked, &edit, apply(format));
        addButton(button);
        auto *action = menu().addAction(MarkdownEdit::nameOf(format), &edit, apply(format));
        action->setShortcut(MarkdownEdit::keyOf(format));
        action->setShortcutContext(Qt::WidgetShortcut);  // told, and taken by the editor itself
    }
}

}  // namespace evenkeel
