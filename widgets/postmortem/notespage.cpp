// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/notespage.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/document/draftstore.h"
#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/meetingverbs.h"
#include "models/incident/sectionorder.h"
#include "models/items/postmortemoutlinemodel.h"
#include "models/report/noteformtext.h"
#include "models/report/reportfile.h"
#include "widgets/common/emptynote.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/linedraft.h"
#include "widgets/postmortem/notesdelegate.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFilesAtOnce = 100;
constexpr int OutcomeLines = 6;
const QString NoteNameField = u"person"_s;

QString placeOf(const NoteRemark &remark)
{
    return remark.first == remark.last ? NotesPage::tr("line %1").arg(remark.first)
                                       : NotesPage::tr("lines %1–%2").arg(remark.first).arg(remark.last);
}

QToolButton *menuButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

}  // namespace

NotesPage::NotesPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.document), m_by(new QComboBox(this)),
      m_count(new QLabel(this)), m_view(new QListView(this)),
      m_empty(new EmptyNote(tr("No notes yet."),
                            tr("Send the form to those who were there. What comes back is read from files, from the "
                               "clipboard, or dropped here, however the mail looks that it came in."),
                            context.document, this)),
      m_keys(new QLabel(tr("T takes a note into a list or section, F2 says whose it is, Del removes it"), this)),
      m_name(new QLineEdit(this)), m_outcome(new QPlainTextEdit(this)), m_take(new QMenu(this))
{
    setAcceptDrops(true);
    makeView();
    makeKeys();
    m_keys->setWordWrap(true);
    theme::Ink::set(m_keys, theme::subdued);
    m_name->setAccessibleName(tr("Whose note it is"));
    m_name->setPlaceholderText(tr("Whose note is it? Enter keeps the name, for all that came with it without one"));
    m_name->hide();
    new QShortcut(Qt::Key_Escape, m_name, this, &NotesPage::putNameAway, Qt::WidgetShortcut);
    m_outcome->setReadOnly(true);
    m_outcome->setTabChangesFocus(true);
    m_outcome->setAccessibleName(tr("What was read"));
    m_outcome->setMaximumHeight((OutcomeLines + 1) * fontMetrics().lineSpacing());
    m_outcome->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(makeHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_keys);
    layout->addWidget(m_outcome);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        const EntityId note = current();
        m_model.setBy(NotesModel::By(m_by->currentData().toInt()));
        m_view->setCurrentIndex(m_model.indexOf(note));
        m_view->scrollTo(m_view->currentIndex());
    });
    connect(m_name, &QLineEdit::returnPressed, this, &NotesPage::giveName);
    connect(m_take, &QMenu::aboutToShow, this, &NotesPage::fillTakeMenu);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &NotesPage::showNotes);
    connect(&context.document, &Document::readOnlyChanged, this, &NotesPage::showNotes);
    showNotes();
    askAgain();
}

NotesPage::~NotesPage()
{
    // The view must not outlive its model.
    delete m_view;
}

QWidget *NotesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *form = menuButton(tr("Form"), tr("Copy or save the form to send out"), head);
    m_form = form;
    connect(form->menu()->addAction(tr("&Copy the form")), &QAction::triggered, this, &NotesPage::copyForm);
    connect(form->menu()->addAction(tr("&Save the form …")), &QAction::triggered, this, &NotesPage::askWhereTo);
    auto *read = menuButton(tr("Read in"), tr("Read forms that came back"), head);
    connect(read->menu()->addAction(tr("From &files …")), &QAction::triggered, this, &NotesPage::askWhichFiles);
    connect(read->menu()->addAction(tr("From the &clipboard")), &QAction::triggered, this,
            [this] { readText(QGuiApplication::clipboard()->text()); });
    followReadOnly(read, m_context.document);
    m_by->addItem(tr("By question"), int(NotesModel::By::Question));
    m_by->addItem(tr("By person"), int(NotesModel::By::Person));
    m_by->setAccessibleName(tr("How notes are grouped"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(form);
    row->addWidget(read);
    row->addWidget(m_count, 1);
    row->addWidget(m_by);
    return head;
}

void NotesPage::makeView()
{
    m_view->setItemDelegate(new NotesDelegate(m_view));
    m_view->setModel(&m_model);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setWordWrap(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Participants' notes"));
    m_view->setAccessibleDescription(m_keys->text());
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_view->setMinimumHeight(4 * fontMetrics().height());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void NotesPage::makeKeys()
{
    const auto act = [this](const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
        m_edits.append(action);
        return action;
    };
    act(tr("&Take into …"), Qt::Key_T, [this] {
        if (!current().isNull())
            m_take->popup(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
    });
    act(tr("Say &whose it is"), Qt::Key_F2, [this] {
        if (askForName(current()))
            m_name->setFocus();
    });
    act(tr("&Remove"), Qt::Key_Delete, &NotesPage::remove);
    // Wherever on the page the keyboard is, but for a field that pastes into itself.
    QAction *paste = act(tr("Read in from the &clipboard"), QKeySequence::Paste,
                         [this] { readText(QGuiApplication::clipboard()->text()); });
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(paste);
}

EntityId NotesPage::current() const
{
    return m_model.noteAt(m_view->currentIndex());
}

bool NotesPage::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_context.document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return performed.hasValue();
}

void NotesPage::copyForm()
{
    QGuiApplication::clipboard()->setText(noteFormText(m_context.document.incident()));
    tell({tr("The form is copied: paste it into a mail or a message.")});
}

void NotesPage::saveForm(const QString &path)
{
    const auto written =
        writeReportFile(noteFormText(m_context.document.incident()).toUtf8(), path, m_context.document.path());
    if (!written)
        emit failed(written.error());
    else
        tell({tr("Saved: %1").arg(QFileInfo(path).fileName())});
}

void NotesPage::askWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Save the form"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QFileInfo(m_context.document.path()).absolutePath());
    dialog->selectFile(noteFormFileName(m_context.document.incident()));
    connect(dialog, &QFileDialog::fileSelected, this, &NotesPage::saveForm);
    dialog->open();
}

void NotesPage::askWhichFiles()
{
    auto *dialog = new QFileDialog(this, tr("Read forms that came back"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setDirectory(QFileInfo(m_context.document.path()).absolutePath());
    dialog->setNameFilters({tr("Texts (*.md *.txt *.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &NotesPage::readFiles);
    dialog->open();
}

void NotesPage::readFiles(const QStringList &paths)
{
    QStringList outcome;
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), MostFilesAtOnce))) {
        const auto reading = readNoteFormFile(path, noteFormFor(m_context.document.incident()));
        outcome.append(reading ? take(*reading, QFileInfo(path).fileName()) : reading.error().message());
    }
    if (paths.size() > MostFilesAtOnce)
        outcome.append(tr("Only the first %1 files were read.").arg(MostFilesAtOnce));
    tell(outcome);
}

void NotesPage::readText(const QString &text)
{
    const auto reading = readNoteForm(text, noteFormFor(m_context.document.incident()));
    tell({reading ? take(*reading, tr("What was pasted")) : reading.error().message()});
}

QString NotesPage::take(const NoteFormReading &reading, const QString &from)
{
    QList<ReceivedNote> notes;
    for (const NoteAnswer &answer : reading.answers)
        notes.append({reading.person, answer.question, answer.answer});
    const Incident &incident = m_context.document.incident();
    const int fresh = int(newNotes(incident, notes).size());
    QStringList lines;
    if (fresh > 0 && !perform(tr("read participants' notes"), keepNotes(incident, notes, m_context.clock.now())))
        return tr("%1: nothing was kept.").arg(from);
    const QString whose = reading.person.isEmpty() ? tr("somebody who gave no name (F2 says who)") : reading.person;
    lines.append(tr("%1: %n answer(s) of %2 kept.", nullptr, fresh).arg(from, whose));
    if (const int known = int(notes.size()) - fresh; known > 0)
        lines.append(tr("%n answer(s) were here already, or were removed.", nullptr, known));
    for (const NoteRemark &remark : reading.remarks)
        lines.append(u"  "_s + placeOf(remark) + u": "_s + remark.text);
    return lines.join(u'\n');
}

void NotesPage::tell(const QStringList &outcome)
{
    m_outcome->setPlainText(outcome.join(u'\n'));
    m_outcome->show();
}

void NotesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *offered = event->mimeData();
    const auto isForm = [](const QUrl &url) { return url.isLocalFile() && !url.path().endsWith(".keel"_L1); };
    const bool hasForms = std::ranges::any_of(offered->urls(), isForm);
    if (!m_context.document.isReadOnly() && (hasForms || (offered->hasText() && !offered->hasUrls())))
        event->acceptProposedAction();
}

void NotesPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    if (paths.isEmpty())
        readText(event->mimeData()->text());
    else
        readFiles(paths);
}

void NotesPage::fillTakeMenu()
{
    m_take->clear();
    for (const ListName list : {ListName::WentWell, ListName::WentPoorly, ListName::GotLucky, ListName::Factor})
        connect(m_take->addAction(PostmortemOutlineModel::nameOf(list)), &QAction::triggered, this,
                [this, list] { takeIntoList(list); });
    m_take->addSeparator();
    for (const SectionKey section : sectionOrder(m_context.document.incident()))
        if (!isMadeFromJournal(section))
            connect(m_take->addAction(PostmortemOutlineModel::nameOf(section)), &QAction::triggered, this,
                    [this, section] { takeIntoSection(section); });
}

void NotesPage::takeIntoList(ListName list)
{
    const QString name = PostmortemOutlineModel::nameOf(list);
    if (perform(tr("take a note into “%1”").arg(name),
                takeNoteIntoList(m_context.document.incident(), current(), list, m_context.clock.now())))
        tell({tr("The note stands in “%1” now, without a name.").arg(name)});
}

void NotesPage::takeIntoSection(SectionKey section)
{
    const QString name = PostmortemOutlineModel::nameOf(section);
    if (perform(tr("take a note into “%1”").arg(name),
                takeNoteIntoSection(m_context.document.incident(), current(), section, m_context.clock.now())))
        tell({tr("The note stands at the end of “%1” now, as a quotation without a name.").arg(name)});
}

bool NotesPage::askForName(EntityId of)
{
    const ParticipantNote *note = m_context.document.incident().participantNotes().find(of);
    if (!note)
        return false;
    delete m_nameDraft;
    m_named = of;
    m_name->setText(note->person);
    m_nameDraft =
        new LineDraft(m_name, m_context.document, m_context.clock, {EntityKind::ParticipantNote, of}, NoteNameField);
    connect(m_nameDraft, &LineDraft::failed, this, &NotesPage::failed);
    m_nameDraft->restore();
    m_name->selectAll();
    m_name->show();
    return true;
}

void NotesPage::askAgain()
{
    for (const Draft &left : m_context.document.drafts().all())
        if (left.entity.kind == EntityKind::ParticipantNote && left.field == NoteNameField
            && askForName(left.entity.id))
            return m_name->setVisible(m_nameDraft->isDirty());  // nor where somebody has named it since
}

void NotesPage::giveName()
{
    if (perform(tr("whose note it is"), nameNote(m_context.document.incident(), m_named, m_name->text())))
        putNameAway();
}

void NotesPage::putNameAway()
{
    if (m_nameDraft)
        m_nameDraft->forget();
    delete m_nameDraft;
    m_view->setFocus();
    m_name->hide();
    m_view->setCurrentIndex(m_model.indexOf(m_named));
}

void NotesPage::remove()
{
    const EntityId note = current();
    if (!note.isNull())
        perform(tr("remove a note"), removeEntity(m_context.document.incident().participantNotes(), note));
}

void NotesPage::showNotes()
{
    const int notes = m_model.noteCount();
    m_count->setText(notes > 0 ? tr("%n note(s)", nullptr, notes) : QString());
    // Whoever had the keyboard in what goes is in what stays.
    if (notes == 0 && m_view->hasFocus())
        m_form->setFocus();
    m_view->setVisible(notes > 0);
    m_empty->setVisible(notes == 0);
    m_by->setVisible(notes > 0);
    m_keys->setVisible(notes > 0 && !m_context.document.isReadOnly());
    for (QAction *edit : std::as_const(m_edits))
        edit->setEnabled(!m_context.document.isReadOnly());
    setFocusProxy(notes > 0 ? static_cast<QWidget *>(m_view) : m_form);
    if (notes > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(1));
}

}  // namespace evenkeel
