// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/forgetwords.h"

#include "models/document/expunge.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/fieldline.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace evenkeel {

namespace {

void forgetIn(QLineEdit &line, const QStringList &words)
{
    const auto *field = qobject_cast<const FieldLine *>(&line);
    const QString text = field && !field->isDirty() ? line.text() : withoutWords(line.text(), words);
    const int at = line.cursorPosition();
    line.setText(text);  // anew: its undo goes with it
    line.setCursorPosition(at);
}

void forgetIn(QPlainTextEdit &edit, const QStringList &words)
{
    if (auto *editor = edit.findChild<DraftEditor *>({}, Qt::FindDirectChildrenOnly)) {
        editor->forget(words);
        return;
    }
    if (const QString text = withoutWords(edit.toPlainText(), words); text != edit.toPlainText())
        edit.setPlainText(text);
    edit.document()->clearUndoRedoStacks();
}

}  // namespace

void forgetWords(const QWidget &window, const QStringList &words)
{
    for (auto *line : window.findChildren<QLineEdit *>())
        forgetIn(*line, words);
    for (auto *edit : window.findChildren<QPlainTextEdit *>())
        forgetIn(*edit, words);
}

}  // namespace evenkeel
