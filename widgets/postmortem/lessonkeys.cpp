// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/lessonkeys.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/lessonverbs.h"
#include "widgets/common/draftedit.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace evenkeel {

LessonKeys::LessonKeys(DraftEditor *editor, const PaneContext &context, std::optional<ListName> lessons)
    : QObject(editor), m_editor(editor), m_context(context), m_lessons(lessons)
{
    for (const auto &[list, name, key] :
         {std::tuple(ListName::RunbookChange, tr("Make a &runbook change of the line"), Qt::Key_K),
          {ListName::Automation, tr("Make the line something to &automate"), Qt::Key_U}}) {
        auto *action = new QAction(name, editor->edit());
        action->setShortcut(Qt::CTRL | Qt::ALT | key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, list = list] { draw(list); });
        editor->edit()->addAction(action);
        const auto follow = [action, &document = context.document] { action->setEnabled(!document.isReadOnly()); };
        connect(&context.document, &Document::readOnlyChanged, action, follow);
        follow();
    }
}

QString LessonKeys::hint()
{
    return tr("Ctrl+Alt+K makes a runbook change of the line, Ctrl+Alt+U something to automate");
}

void LessonKeys::draw(ListName list)
{
    const QTextCursor cursor = m_editor->edit()->textCursor();
    const QString text = wordsOfLesson(cursor.hasSelection() ? cursor.selectedText() : cursor.block().text());
    if (text.isEmpty())
        return emit noticed(tr("The line is empty: put the cursor into a lesson first."));
    // The lesson is what it follows from: it goes into the incident first.
    if (!m_editor->commit())
        return;
    const Incident &incident = m_context.document.incident();
    const Changes changes = drawFromLesson(incident, list, lessonAt(incident, m_lessons, cursor.block().text()), text,
                                           m_context.clock.now());
    if (changes.isEmpty())
        return emit noticed(tr("It is in the list already: %1").arg(text));
    const QString name =
        list == ListName::RunbookChange ? tr("make a runbook change") : tr("make something to automate");
    if (const auto performed = m_context.document.perform(name, changes); !performed)
        return emit failed(performed.error());
    emit noticed(list == ListName::RunbookChange ? tr("Among the runbook changes now: %1").arg(text)
                                                 : tr("Among what is to be automated now: %1").arg(text));
}

}  // namespace evenkeel
