// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/change.h"
#include "models/incident/enums.h"
#include "models/items/notesmodel.h"
#include "widgets/common/panecontext.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPlainTextEdit;

namespace evenkeel {

class EmptyNote;
class LineDraft;
struct NoteFormReading;

/// What participants wrote before the meeting: sends a form out, reads it back in (files, the clipboard, by drag),
/// tells what was understood and what wasn't, shows the notes by question or person, and takes one into a section or a
/// list. Its keys stand below the notes.
class NotesPage : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPage(const PaneContext &context, QWidget *parent = nullptr);
    ~NotesPage() override;

    void copyForm();
    void saveForm(const QString &path);
    void readFiles(const QStringList &paths);
    void readText(const QString &text);

signals:
    void failed(const evenkeel::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    void makeView();
    void makeKeys();
    void askWhereTo();
    void askWhichFiles();
    /// What the reading comes to, for people. Keeps what is new.
    QString take(const NoteFormReading &reading, const QString &from);
    void tell(const QStringList &outcome);
    void fillTakeMenu();
    void takeIntoList(ListName list);
    void takeIntoSection(SectionKey section);
    /// Until the name is kept or given up it outlives the program.
    bool askForName(EntityId note);
    /// For the note whose name was being typed when the program ended.
    void askAgain();
    void giveName();
    void putNameAway();
    void remove();
    void showNotes();
    [[nodiscard]] EntityId current() const;
    bool perform(const QString &name, const Result<Changes> &changes);

    PaneContext m_context;
    NotesModel m_model;
    QWidget *m_form = nullptr;
    QComboBox *m_by;
    QLabel *m_count;
    QListView *m_view;
    EmptyNote *m_empty;
    QLabel *m_keys;
    QLineEdit *m_name;  ///< while somebody says whose note it is
    QPointer<LineDraft> m_nameDraft;
    EntityId m_named;
    QPlainTextEdit *m_outcome;
    QMenu *m_take;
    QList<QAction *> m_edits;
};

}  // namespace evenkeel
