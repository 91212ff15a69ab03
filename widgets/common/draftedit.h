// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/document.h"
#include "models/document/draftstore.h"

#include <QTimer>

#include <functional>

class QPlainTextEdit;

namespace evenkeel {

class Clock;

/// A text of the incident as an editor meets it.
struct DraftField {
    EntityRef entity;                        ///< with `field`, what the draft is kept under …
    QString field;                           ///< … a stored name, or the editor's own
    QString name;                            ///< for people, and what undo calls it
    EntityKind watched = EntityKind::Facts;  ///< the kind of entity that holds the text
    std::function<QString(const Incident &)> read;
    std::function<Result<Changes>(const Incident &, const QString &text, Instant now)> write;
    bool isLine = false;  ///< of a few words: Return ends it
    bool adds = false;    ///< what is written is shown elsewhere: the editor is empty again, and a rest only keeps it
};

/// Makes a QPlainTextEdit an editor of one text of the incident. What is typed goes to the draft store soon, and into
/// the journal, as one undo step, on leaving, after a rest, or on Ctrl+S and Ctrl+Return. While nothing is typed it
/// shows what others write; when they change what is being edited, both texts are kept. The editor owns it.
class DraftEditor : public QObject
{
    Q_OBJECT

public:
    /// Whether Esc puts back what the incident holds. (The editor's own undo gets the typed text again.)
    enum class OnEscape { Restore, Keep };
    struct Pace {
        std::chrono::milliseconds keepAfter{1000};
        std::chrono::milliseconds commitAfter{30'000};
    };

    DraftEditor(QPlainTextEdit *edit, Document &document, const Clock &clock, DraftField field,
                OnEscape onEscape = OnEscape::Keep);
    /// Keeps what hasn't gone into the journal as a draft.
    ~DraftEditor() override;

    void setPace(const Pace &pace);
    [[nodiscard]] const QString &name() const { return m_field.name; }
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] bool isDirty() const { return m_text != m_base; }
    [[nodiscard]] const EntityRef &entity() const { return m_field.entity; }
    [[nodiscard]] bool isOf(const EntityRef &entity, const QString &field) const
    {
        return m_field.entity == entity && m_field.field == field;
    }

    /// Into the journal. False when it could not; then the text stays, as a draft too.
    bool commit();

    /// Whether this is a draft of this editor's that says something else than the incident. Then it is held, and
    /// survives whatever is typed, until one of the next two is called.
    bool hold(const Draft &left);
    void restoreHeld();
    void discardHeld();
    /// What was typed and isn't in the journal goes, with its draft.
    void giveUp();
    /// Words that were expunged: they go from what is typed, from drafts, and from what the editor's undo brings back.
    void forget(const QStringList &words);

signals:
    void failed(const evenkeel::Error &error);
    /// Somebody else changed the text while it is being edited here.
    void changedMeanwhile();
    /// The journal now holds the other's text and this one's.
    void united();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether what is typed could go into the journal: neither a document that only reads nor a seal forbids it.
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] QString current() const { return m_field.read(m_document.incident()); }
    void onTextChanged();
    void onDocumentChanged(const ChangeSet &changes);
    void onReadOnlyChanged();
    void show(const QString &text);
    void takeOver(const QString &current);
    void restoreCurrent();
    void keep();
    void rest();
    void dropDraft();

    QPlainTextEdit *m_edit;
    Document &m_document;
    const Clock &m_clock;
    DraftField m_field;
    OnEscape m_onEscape;
    DraftStore &m_store;
    QTimer m_keepSoon;
    QTimer m_rest;
    QString m_stored;  ///< what the incident held when editing began
    QString m_base;    ///< as the editor showed it: what is other than this was typed
    QString m_text;    ///< the editor's, which may be gone before this is
    QString m_theirs;  ///< what was last told of by changedMeanwhile
    std::optional<Draft> m_held;
    struct Waiting {
        QString stored;
        QString base;
        QString text;
    };
    std::optional<Waiting> m_waiting;  ///< what was typed, while the past is shown in its stead
    bool m_showing = false;
    bool m_committing = false;
    bool m_saidCantKeep = false;
};

}  // namespace evenkeel
