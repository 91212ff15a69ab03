// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/draftedit.h"

#include "models/core/clock.h"
#include "models/document/expunge.h"
#include "models/incident/sealing.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool isCommitKey(const QKeyEvent *event, bool isLine)
{
    const bool returns = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return event->matches(QKeySequence::Save) || (isLine && returns)
           || (event->modifiers().testFlag(Qt::ControlModifier) && (returns || event->key() == Qt::Key_S));
}

// A menu or another window only borrows the keyboard.
bool leaves(const QFocusEvent *event)
{
    return event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason
           && event->reason() != Qt::MenuBarFocusReason;
}

}  // namespace

DraftEditor::DraftEditor(QPlainTextEdit *edit, Document &document, const Clock &clock, DraftField field,
                         OnEscape onEscape)
    : QObject(edit), m_edit(edit), m_document(document), m_clock(clock), m_field(std::move(field)),
      m_onEscape(onEscape), m_store(document.drafts())
{
    m_keepSoon.setSingleShot(true);
    m_rest.setSingleShot(true);
    setPace({});
    edit->setReadOnly(!mayWrite());
    edit->installEventFilter(this);
    takeOver(current());
    connect(edit, &QPlainTextEdit::textChanged, this, &DraftEditor::onTextChanged);
    connect(&document, &Document::changed, this, &DraftEditor::onDocumentChanged);
    connect(&document, &Document::readOnlyChanged, this, &DraftEditor::onReadOnlyChanged);
    connect(&m_keepSoon, &QTimer::timeout, this, &DraftEditor::keep);
    connect(&m_rest, &QTimer::timeout, this, &DraftEditor::commit);
}

bool DraftEditor::mayWrite() const
{
    if (m_document.isReadOnly() || !currentSeal(m_document.incident()))
        return !m_document.isReadOnly();
    const auto changes = m_field.write(m_document.incident(), current() + u'.', m_clock.now());
    return !changes || sealAllows(m_document.incident(), *changes);
}

DraftEditor::~DraftEditor()
{
    if (isDirty())
        keep();
}

void DraftEditor::setPace(const Pace &pace)
{
    m_keepSoon.setInterval(pace.keepAfter);
    m_rest.setInterval(pace.commitAfter);
}

void DraftEditor::onTextChanged()
{
    const QString text = m_edit->toPlainText();
    if (text == m_text)
        return;
    m_text = text;
    if (m_showing)
        return;
    if (!isDirty()) {
        m_keepSoon.stop();
        m_rest.stop();
        dropDraft();
        takeOver(current());
        return;
    }
    // Not put off by further typing: who types without a pause loses no more than others.
    if (!m_keepSoon.isActive())
        m_keepSoon.start();
    m_rest.start();
}

void DraftEditor::onDocumentChanged(const ChangeSet &changes)
{
    const auto isSeal = [](const EntityRef &touched) { return touched.kind == EntityKind::Seal; };
    if (changes.reset || std::ranges::any_of(changes.touched, isSeal))
        m_edit->setReadOnly(!mayWrite());
    const auto isOurs = [this](const EntityRef &touched) { return touched.kind == m_field.watched; };
    if (m_committing || (!changes.reset && !std::ranges::any_of(changes.touched, isOurs)))
        return;
    const QString now = current();
    if (now == m_stored) {
        m_theirs = now;
    } else if (!isDirty()) {
        takeOver(now);
    } else if (now == m_text) {
        m_stored = m_base = now;
        m_keepSoon.stop();
        m_rest.stop();
        dropDraft();
    } else if (now != m_theirs) {
        m_theirs = now;
        emit changedMeanwhile();
    }
}

// Words that couldn't be committed are neither lost nor written into the past: they wait, as a draft too.
void DraftEditor::onReadOnlyChanged()
{
    m_edit->setReadOnly(!mayWrite());
    if (m_document.shownAt()) {
        m_keepSoon.stop();
        m_rest.stop();
        if (isDirty()) {
            keep();
            m_waiting = {m_stored, m_base, m_text};
            takeOver(current());
        }
    } else if (m_waiting) {
        const Waiting waiting = *std::exchange(m_waiting, std::nullopt);
        m_stored = m_theirs = waiting.stored;
        m_base = waiting.base;
        show(waiting.text);
        m_rest.start();
    }
}

void DraftEditor::show(const QString &text)
{
    if (m_edit->toPlainText() != text) {
        const QScopedValueRollback showing(m_showing, true);
        const int position = m_edit->textCursor().position();
        m_edit->setPlainText(text);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(int(std::min<qsizetype>(position, text.size())));
        m_edit->setTextCursor(cursor);
    }
    m_text = text;
}

void DraftEditor::takeOver(const QString &current)
{
    m_stored = m_base = m_theirs = current;
    show(current);
}

bool DraftEditor::commit()
{
    m_keepSoon.stop();
    m_rest.stop();
    if (!isDirty())
        return true;
    const QString both = uniteDraft({m_field.entity, m_field.field, m_stored, m_text, m_clock.now()}, current());
    const auto changes = m_field.write(m_document.incident(), both, m_clock.now());
    Result<void> performed;
    if (changes) {
        const QScopedValueRollback committing(m_committing, true);
        performed = m_document.perform(m_field.name, *changes);
    } else {
        performed = changes.error();
    }
    if (!performed) {
        keep();
        emit failed(performed.error());
        return false;
    }
    dropDraft();
    const bool wasUnited = both != m_text;
    const QString now = current();
    // Under the cursor, only what somebody else wrote may move the text; a trailing space may stay.
    if (wasUnited || !m_edit->hasFocus()) {
        takeOver(now);
    } else {
        m_stored = m_theirs = now;
        m_base = m_text;
    }
    if (wasUnited)
        emit united();
    return true;
}

void DraftEditor::restoreCurrent()
{
    const QString now = current();
    m_stored = m_base = m_theirs = now;
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(now);
}

void DraftEditor::keep()
{
    Draft draft{m_field.entity, m_field.field, m_stored, m_text, m_clock.now()};
    if (m_held) {
        draft.base = m_held->base;
        draft.text = m_held->text + u"\n\n"_s + m_text;
    }
    const auto kept = m_store.keep(draft);
    if (!kept && !std::exchange(m_saidCantKeep, true))
        emit failed(kept.error());
}

void DraftEditor::dropDraft()
{
    if (m_held)
        (void)m_store.keep(*m_held);
    else
        m_store.remove(m_field.entity, m_field.field);
}

void DraftEditor::giveUp()
{
    m_keepSoon.stop();
    m_rest.stop();
    takeOver(current());
    dropDraft();
}

void DraftEditor::forget(const QStringList &words)
{
    const auto clean = [&words](QString &text) { text = withoutWords(text, words); };
    if (m_held) {
        clean(m_held->text);
        clean(m_held->base);
    }
    if (m_waiting)
        clean(m_waiting->text);
    // What isn't typed is the incident's, which tells itself what has gone from it.
    if (isDirty()) {
        const QString typed = withoutWords(m_text, words);
        if (typed != m_text) {
            show(typed);
            keep();
        }
    }
    m_edit->document()->clearUndoRedoStacks();
}

bool DraftEditor::hold(const Draft &left)
{
    if (!isOf(left.entity, left.field))
        return false;
    if (left.text == current()) {
        m_store.remove(left.entity, left.field);
        return false;
    }
    m_held = left;
    return true;
}

void DraftEditor::restoreHeld()
{
    if (!m_held)
        return;
    const Draft left = *std::exchange(m_held, std::nullopt);
    const QString text = isDirty() ? left.text + u"\n\n"_s + m_text : left.text;
    const QString now = current();
    m_stored = m_base = left.base;
    m_theirs = now;
    show(text);
    keep();
    m_rest.start();
    if (now != left.base)
        emit changedMeanwhile();
}

void DraftEditor::discardHeld()
{
    m_held.reset();
    if (isDirty())
        keep();
    else
        dropDraft();
}

bool DraftEditor::eventFilter(QObject *watched, QEvent *event)
{
    // While the editor is being destroyed it still loses the focus, and is a bare widget then.
    if (!qobject_cast<QPlainTextEdit *>(watched))
        return false;
    switch (int(event->type())) {
    case QEvent::FocusOut:
        if (leaves(static_cast<QFocusEvent *>(event))) {
            // From now on as the incident has it, without a space at the end.
            if (commit())
                takeOver(current());
        } else if (isDirty()) {
            keep();
        }
        break;
    case QEvent::Hide:
        commit();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool commits = isCommitKey(key, m_field.isLine);
        const bool restores = key->key() == Qt::Key_Escape && m_onEscape == OnEscape::Restore && isDirty();
        if (!commits && !restores)
            break;
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            if (commits)
                commit();
            else
                restoreCurrent();
        }
        return true;
    }
    default:
        break;
    }
    return false;
}

}  // namespace evenkeel
