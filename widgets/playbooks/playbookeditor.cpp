// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbooks/playbookeditor.h"

#include "models/items/playbookwords.h"
#include "widgets/common/bannerbar.h"
#include "widgets/playbooks/playbookform.h"
#include "widgets/playbooks/playbooknamedialog.h"
#include "widgets/playbooks/playbookoutline.h"
#include "widgets/playbooks/previewpane.h"
#include "widgets/theme/ink.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {
constexpr int ProblemLines = 3;
}

PlaybookEditor::PlaybookEditor(PlaybookFolder folder, OwnPlaybook opened)
    : m_folder(std::move(folder)), m_opened(std::move(opened)), m_edit(m_opened.merged), m_banner(new BannerBar(this)),
      m_title(new QLabel(this)), m_about(new QLabel(this)), m_byHand(new QLabel(this)),
      m_outline(new PlaybookOutline(m_edit, this)), m_form(new PlaybookForm(m_edit, this)),
      m_preview(new PreviewPane(this)), m_problemCount(new QLabel(this)), m_problems(new QListWidget(this)),
      m_undo(new QAction(this)), m_redo(new QAction(this)), m_save(new QAction(tr("&Save"), this)),
      m_loadAnew(new QAction(tr("&Load it anew"), this)), m_saveAs(new QAction(tr("Save &under another name…"), this))
{
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    m_save->setShortcut(QKeySequence::Save);
    auto *close = new QAction(tr("&Close"), this);
    close->setShortcut(QKeySequence::Close);
    auto *next = new QAction(tr("Next &problem"), this);
    next->setShortcut(Qt::Key_F8);
    addActions({m_undo, m_redo, m_save, close, next});
    connect(m_undo, &QAction::triggered, this, [this] { undoOrRedo(true); });
    connect(m_redo, &QAction::triggered, this, [this] { undoOrRedo(false); });
    connect(m_save, &QAction::triggered, this, &PlaybookEditor::save);
    connect(close, &QAction::triggered, this, &QWidget::close);
    connect(next, &QAction::triggered, this, &PlaybookEditor::goToProblem);
    connect(m_loadAnew, &QAction::triggered, this, &PlaybookEditor::loadAnew);
    connect(m_saveAs, &QAction::triggered, this, &PlaybookEditor::saveAs);
    QCoreApplication::instance()->installEventFilter(this);

    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setAccessibleDescription(tr("Enter goes to the field."));
    m_problems->setWordWrap(true);
    connect(m_problems, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goTo(item->data(Qt::UserRole).toStringList()); });
    connect(m_problems, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goTo(item->data(Qt::UserRole).toStringList()); });

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    for (QWidget *part :
         {static_cast<QWidget *>(m_outline), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_preview)}) {
        auto *padded = new QWidget(splitter);
        auto *inner = new QVBoxLayout(padded);
        inner->setContentsMargins(theme::narrow(this), 0, theme::narrow(this), 0);
        inner->addWidget(part);
        splitter->addWidget(padded);
    }
    const int letter = fontMetrics().averageCharWidth();
    splitter->setSizes({32 * letter, 52 * letter, 64 * letter});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::wide(this));
    layout->addWidget(m_banner);
    layout->addWidget(makeHeader());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_problemCount);
    layout->addWidget(m_problems);
    layout->addWidget(makeButtons());

    connect(m_outline, &PlaybookOutline::chosen, m_form, &PlaybookForm::showPath);
    connect(&m_outline->view(), &QTreeView::activated, this, [this] { m_form->focusField({}); });
    connect(&m_edit, &PlaybookEdit::changed, this, &PlaybookEditor::onChanged);
    m_form->showPath({});
    m_preview->setBefore(m_edit.playbook());
    onChanged({});
    m_outline->setFocus();
    resize(QSize(160 * letter, 46 * fontMetrics().lineSpacing()).boundedTo(screen()->availableSize() * 9 / 10));
}

PlaybookEditor::~PlaybookEditor()
{
    // They follow the edit.
    delete m_form;
    delete m_outline;
}

QWidget *PlaybookEditor::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this));
    QFont font = theme::scaled(m_title->font(), 1.3);
    font.setBold(true);
    m_title->setFont(font);
    theme::Ink::set(m_about, theme::subdued);
    m_byHand->setText(
        tr("This file was written by hand. Saving writes it anew, without the comments within; what is in "
           "it now is kept as %1.yaml~.")
            .arg(m_opened.name()));
    for (QLabel *label : {m_title, m_about, m_byHand}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    return header;
}

QWidget *PlaybookEditor::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    const auto add = [&](QAction *action) {
        auto *button = new QToolButton(buttons);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    };
    add(m_undo);
    add(m_redo);
    layout->addStretch(1);
    const auto addButton = [&](const QString &text, auto slot) {
        auto *button = new QPushButton(text, buttons);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    auto *save = addButton(tr("&Save"), &PlaybookEditor::save);
    connect(m_save, &QAction::changed, save, [this, save] { save->setEnabled(m_save->isEnabled()); });
    addButton(tr("&Close"), &QWidget::close);
    return buttons;
}

void PlaybookEditor::onChanged(const PlaybookEdit::Change &)
{
    showState();
    showProblems();
    m_preview->setAfter(m_edit.playbook(), m_edit.problems().isEmpty());
}

void PlaybookEditor::showState()
{
    const QString title = m_edit.textAt({u"title"_s}).simplified();
    const QString extends = m_edit.textAt({u"extends"_s});
    m_title->setText(title.isEmpty() ? m_opened.name() : title);
    m_about->setText(extends.isEmpty()
                         ? tr("%1, on its own").arg(m_opened.name())
                         : tr("%1, extends %2: what you don't change follows it").arg(m_opened.name(), extends));
    m_byHand->setVisible(m_opened.byHand);
    setWindowTitle(tr("%1[*] – Playbook").arg(m_title->text()));
    const bool isModified = m_edit.isModified();
    setWindowModified(isModified);
    m_save->setEnabled(isModified);
    m_undo->setEnabled(m_edit.canUndo());
    m_redo->setEnabled(m_edit.canRedo());
    m_undo->setText(m_edit.canUndo() ? tr("Undo: %1").arg(m_edit.undoName()) : tr("Undo"));
    m_redo->setText(m_edit.canRedo() ? tr("Redo: %1").arg(m_edit.redoName()) : tr("Redo"));
}

void PlaybookEditor::showProblems()
{
    const QList<PlaybookEdit::Problem> &problems = m_edit.problems();
    const int row = m_problems->currentRow();
    m_problems->clear();
    for (const PlaybookEdit::Problem &problem : problems) {
        const PlaybookPath part = problem.path.first(std::min<qsizetype>(1, problem.path.size()));
        const PlaybookField *field = playbookSchema().fieldAt(part);
        const QString where = field ? PlaybookWords::label(playbookSchema(), *field) : tr("About this playbook");
        auto *item = new QListWidgetItem(tr("%1: %2. %3").arg(where, problem.what, problem.expected), m_problems);
        item->setData(Qt::UserRole, problem.path);
    }
    m_problems->setCurrentRow(std::min(row, int(problems.size()) - 1));
    m_problemCount->setText(
        tr("%n problem(s) to be mended before it can be saved (F8):", nullptr, int(problems.size())));
    const int lines = std::min(int(problems.size()), ProblemLines);
    m_problems->setFixedHeight(lines * m_problems->sizeHintForRow(0) + 2 * m_problems->frameWidth());
    m_problemCount->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
}

void PlaybookEditor::goTo(const PlaybookPath &value)
{
    m_outline->choose(value);
    m_form->focusField(value);
}

void PlaybookEditor::goToProblem()
{
    if (m_problems->count() == 0)
        return;
    m_problems->setCurrentRow((m_problems->currentRow() + 1) % m_problems->count());
    goTo(m_problems->currentItem()->data(Qt::UserRole).toStringList());
}

void PlaybookEditor::undoOrRedo(bool undo)
{
    // Where it happens is brought into view.
    const auto connection = connect(&m_edit, &PlaybookEdit::changed, this, [this](const PlaybookEdit::Change &change) {
        if (change.kind == PlaybookEdit::Change::Kind::Value || change.kind == PlaybookEdit::Change::Kind::Inserted)
            m_outline->choose(change.path);
    });
    if (undo)
        m_edit.undo();
    else
        m_edit.redo();
    disconnect(connection);
}

bool PlaybookEditor::save()
{
    m_edit.endTyping();
    if (!m_edit.problems().isEmpty()) {
        m_banner->show(tr("This can't be saved as long as there are problems in it. F8 leads to each."));
        return false;
    }
    auto saved = m_folder.save(m_opened, m_edit.tree());
    if (!saved) {
        const bool isReplaced = saved.error().code == ErrorCode::Replaced;
        m_banner->show(saved.error(), isReplaced ? QList{m_loadAnew, m_saveAs} : QList{m_saveAs});
        return false;
    }
    m_opened = *std::move(saved);
    m_edit.setSaved();
    m_banner->dismiss();
    m_preview->setBefore(m_edit.playbook());
    showState();
    emit this->saved(m_opened.path);
    return true;
}

void PlaybookEditor::saveAs()
{
    auto *dialog = new PlaybookNameDialog(m_folder, tr("Your changes become another playbook of your own."),
                                          m_opened.name() + u"-2"_s, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto saved = m_folder.saveAs(m_opened, m_edit.tree(), dialog->name());
        if (!saved) {
            m_banner->show(saved.error(), {m_saveAs});
            return;
        }
        m_opened = *std::move(saved);
        m_edit.reset(m_opened.merged);
        m_banner->dismiss();
        emit this->saved(m_opened.path);
    });
    dialog->open();
}

void PlaybookEditor::loadAnew()
{
    auto opened = m_folder.open(m_opened.path);
    if (!opened) {
        m_banner->show(opened.error(), {m_loadAnew, m_saveAs});
        return;
    }
    const PlaybookPath chosen = m_outline->current();
    m_opened = *std::move(opened);
    m_edit.reset(m_opened.merged);
    m_preview->setBefore(m_edit.playbook());
    m_outline->choose(chosen);
    m_banner->dismiss();
}

void PlaybookEditor::lookAgain()
{
    QFile file(m_opened.path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    if (isThere && file.readAll() == m_opened.bytes)
        return;
    if (isThere && !m_edit.isModified()) {
        loadAnew();
        return;
    }
    m_banner->show(isThere ? tr("Somebody has changed this file meanwhile. Your changes are still here, unsaved.")
                           : tr("This file isn't there any more. What it said is still here."),
                   isThere ? QList{m_loadAnew, m_saveAs} : QList{m_saveAs});
}

void PlaybookEditor::askBeforeClosing()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("Save the changes to \"%1\"?").arg(m_title->text()),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this](int choice) {
        m_leaving = choice == QMessageBox::Discard || (choice == QMessageBox::Save && save());
        if (m_leaving)
            close();
    });
    box->open();
}

void PlaybookEditor::closeEvent(QCloseEvent *event)
{
    if (!m_leaving && m_edit.isModified()) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    QWidget::closeEvent(event);
    emit closed();
}

bool PlaybookEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *field = qobject_cast<const QWidget *>(watched);
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    if ((!line && !text) || field->window() != this)
        return false;
    const QKeySequence pressed(static_cast<const QKeyEvent *>(event)->keyCombination());
    const bool undoes = pressed == m_undo->shortcut();
    if (!undoes && pressed != m_redo->shortcut())
        return false;
    const bool isFields = line ? (undoes ? line->isUndoAvailable() : line->isRedoAvailable())
                               : (undoes ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    event->setAccepted(isFields);
    return true;
}

}  // namespace evenkeel
