// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/logedit.h"

#include "models/document/expunge.h"
#include "widgets/common/leavecompletion.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringListModel>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList pastedLines(const QString &pasted)
{
    QStringList lines;
    for (const QString &line : pasted.split(u'\n'))
        if (const QString words = line.trimmed(); !words.isEmpty())
            lines.append(words);
    return lines;
}

}  // namespace

LogEdit::LogEdit(QWidget *parent) : QLineEdit(parent), m_names(new QStringListModel(this))
{
    connect(this, &QLineEdit::textEdited, this, &LogEdit::offerNames);
    connect(this, &QLineEdit::textEdited, this, &LogEdit::takeOutLines);
}

void LogEdit::setNames(const QStringList &people, const QStringList &systems)
{
    m_people = people;
    m_systems = systems;
}

void LogEdit::remember(const QString &line)
{
    m_history.removeAll(line);
    m_history.append(line);
    m_recalled = m_history.size();
    m_unfinished.clear();
}

void LogEdit::forget(const QStringList &words)
{
    const auto tells = [&words](const QString &line) {
        return std::ranges::any_of(words,
                                   [&](const QString &gone) { return line.contains(gone) || gone.contains(line); });
    };
    m_history.removeIf(tells);
    m_recalled = m_history.size();
    m_unfinished.clear();
    // Set anew, so that the line's own undo doesn't know the words either.
    const int at = cursorPosition();
    setText(withoutWords(text(), words));
    setCursorPosition(at);
}

QString LogEdit::wordAtCursor() const
{
    static const QRegularExpression mention(u"(?:^|\\s)([@#][\\w.-]*)$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return mention.match(text().left(cursorPosition())).captured(1);
}

void LogEdit::makeCompleter()
{
    m_completer = new QCompleter(m_names, this);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setAccessibleName(tr("Names"));
    hideOffersWhenLeft(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LogEdit::complete);
}

void LogEdit::offerNames()
{
    const QString word = wordAtCursor();
    if (word.isEmpty()) {
        if (m_completer)
            m_completer->popup()->hide();
        return;
    }
    if (!m_completer)
        makeCompleter();
    m_names->setStringList(word.startsWith(u'@') ? m_people : m_systems);
    m_completer->setCompletionPrefix(word.mid(1));
    if (m_completer->completionCount() == 0 || m_completer->currentCompletion() == word.mid(1))
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void LogEdit::complete(const QString &name)
{
    const QString word = wordAtCursor();
    // A name of several words would end at its first space.
    QString mention = name.section(u' ', 0, 0);
    setSelection(cursorPosition() - int(word.size()) + 1, int(word.size()) - 1);
    insert(mention + u' ');
}

bool LogEdit::recall(int step)
{
    const qsizetype wanted = m_recalled + step;
    if (wanted < 0 || wanted > m_history.size() || m_history.isEmpty())
        return false;
    if (m_recalled == m_history.size())
        m_unfinished = text();
    m_recalled = wanted;
    setText(wanted == m_history.size() ? m_unfinished : m_history[wanted]);
    return true;
}

void LogEdit::takeOutLines()
{
    const QString after = text();
    if (!after.contains(u'\n'))
        return;
    undo();
    const QString before = text();
    const auto prefix = std::ranges::mismatch(before, after).in1 - before.begin();
    const QStringView rest = QStringView(before).mid(prefix);
    qsizetype suffix = 0;
    while (suffix < rest.size() && rest[rest.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    const QStringList lines = pastedLines(after.mid(prefix, after.size() - prefix - suffix));
    if (lines.size() > 1)
        emit linesPasted(lines);
    else
        insert(lines.join(u' '));
}

// A picture is pasted as by the keys; the line's own Paste knows words only.
void LogEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (clipboard && clipboard->hasImage() && !clipboard->hasText() && !isReadOnly())
        connect(menu->addAction(tr("Paste the picture as evidence")), &QAction::triggered, this, [this] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
            QCoreApplication::sendEvent(this, &press);
        });
    menu->popup(event->globalPos());
}

void LogEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer && m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // Enter logs, unless a name was chosen: the offer alone must not cost a second press.
            if (!m_completer->popup()->currentIndex().isValid()) {
                m_completer->popup()->hide();
                break;
            }
            event->ignore();
            return;
        case Qt::Key_Tab:
        case Qt::Key_Escape:
            event->ignore();  // the completer's own
            return;
        default:
            break;
        }
    }
    if (event->matches(QKeySequence::Paste)) {
        const QStringList lines = pastedLines(QGuiApplication::clipboard()->text());
        if (lines.size() > 1) {
            emit linesPasted(lines);
            return;
        }
    }
    if ((event->key() == Qt::Key_Up && recall(-1)) || (event->key() == Qt::Key_Down && recall(1)))
        return;
    QLineEdit::keyPressEvent(event);
}

}  // namespace evenkeel
