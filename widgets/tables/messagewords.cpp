// SPDX-License-Identifier: GPL-3.0-or-later
// The blanks of a message, and its way to the clipboard.
#include "models/document/document.h"
#include "models/playbook/messagedraft.h"
#include "models/report/redactor.h"
#include "models/report/selectiontext.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/fieldline.h"
#include "widgets/tables/messageeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QToolButton>

namespace evenkeel {

using namespace Qt::StringLiterals;

void MessageEditor::selectFirstBlank()
{
    m_body->setFocus(Qt::OtherFocusReason);
    if (selectBlank(0))
        return;
    if (const auto blank = nextBlank(m_subject->text())) {
        m_subject->setFocus(Qt::OtherFocusReason);
        m_subject->setSelection(int(blank->at), int(blank->length));
    }
}

bool MessageEditor::selectBlank(qsizetype from)
{
    const auto blank = nextBlank(m_body->toPlainText(), from);
    if (!blank || m_body->isReadOnly())
        return false;
    QTextCursor cursor = m_body->textCursor();
    cursor.setPosition(int(blank->at));
    cursor.setPosition(int(blank->at + blank->length), QTextCursor::KeepAnchor);
    m_body->setTextCursor(cursor);
    return true;
}

bool MessageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (watched == m_body && press->key() == Qt::Key_Tab && press->modifiers() == Qt::NoModifier
            && selectBlank(m_body->textCursor().selectionEnd()))
            return true;
        if (watched == m_copy && press->key() == Qt::Key_Down) {
            m_copy->showMenu();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MessageEditor::copy(CopyForm form)
{
    (void)commitAll();
    const CommsDraft *message = found();
    if (!message)
        return;
    // Whoever it is for isn't given what is kept from them.
    const Redactor redactor(m_context.document.incident(), message->audience);
    QStringList parts;
    qsizetype places = redactor.readIn(message->subject).size();
    if (!message->subject.isEmpty())
        parts.append(textForPasting(redactor.applied(message->subject), form));
    // As it is typed, also where it couldn't be written.
    if (const QString body = m_body->toPlainText().trimmed(); !body.isEmpty()) {
        places += redactor.readIn(body, Writing::Markdown).size();
        parts.append(markdownForPasting(redactor.applied(body, Writing::Markdown), form));
    }
    QApplication::clipboard()->setText(parts.join(u"\n\n"_s));
    m_banner->show(places > 0 ? tr("The message is copied, redacted in %n places.", nullptr, int(places))
                              : tr("The message is copied."));
}

}  // namespace evenkeel
