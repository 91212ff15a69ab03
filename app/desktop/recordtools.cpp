// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recordtools.h"

#include "app/desktop/actionregistry.h"
#include "models/document/document.h"
#include "models/items/timelinemodel.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/forgetwords.h"
#include "widgets/history/historypanel.h"
#include "widgets/postmortem/redactionssheet.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timetravel/timetravelbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextCursor>
#include <QTextDocumentFragment>

namespace evenkeel {

RecordTools::RecordTools(const PaneContext &context, const Parts &parts)
    : QObject(&parts.window), m_context(context), m_parts(parts),
      m_back(new QShortcut(QKeySequence(Qt::Key_Escape), &parts.window))
{
    // Wherever the keyboard is: while the past is shown, Esc means only this.
    m_back->setEnabled(false);
    connect(m_back, &QShortcut::activated, &parts.travel, &TimeTravelBar::end);
    parts.actions.connectTo(ActionId::TimeTravel, this, [this](bool on) {
        if (on)
            m_parts.travel.begin();
        else
            m_parts.travel.end();
    });
    parts.actions.connectTo(ActionId::FieldHistory, this, [this] { showHistory(); });
    parts.actions.connectTo(ActionId::Redact, this, [this] { redact(); });
    parts.actions.connectTo(ActionId::Expunge, this, [this] { m_parts.timeline.expungeCurrent(); });
    connect(&parts.travel, &TimeTravelBar::travelled, this, &RecordTools::markPast);
    connect(&parts.travel, &TimeTravelBar::failed, this, [this](const Error &error) { m_parts.banner.show(error); });
    connect(&context.document, &Document::forgotten, this,
            [this](const QSet<EntityId> &, const QStringList &words) { forgetWords(m_parts.window, words); });
    connect(&parts.timeline, &TimelinePane::expunged, this, [this] {
        m_parts.banner.show(
            tr("The entry was expunged from this file. Other copies, backups and exports may still hold it."));
    });
    for (const ActionId id : {ActionId::PinEntry, ActionId::MakeEntryPrivate, ActionId::FieldHistory,
                              ActionId::RemoveEntry, ActionId::Expunge, ActionId::Redact})
        parts.timeline.view().addAction(parts.actions.action(id));
    offerInMenusOf(&parts.window);
}

void RecordTools::offerInMenusOf(QWidget *part)
{
    QAction *history = m_parts.actions.action(ActionId::FieldHistory);
    for (auto *view : part->findChildren<QAbstractItemView *>())
        if (view->contextMenuPolicy() == Qt::ActionsContextMenu && view != &m_parts.timeline.view())
            view->addAction(history);
    for (auto *control : part->findChildren<QWidget *>()) {
        if (!isFieldMarked(control))
            continue;
        control->installEventFilter(this);
        // A text's own menu is asked of what it scrolls.
        if (const auto *text = qobject_cast<QPlainTextEdit *>(control))
            text->viewport()->installEventFilter(this);
    }
}

bool RecordTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    auto *control = qobject_cast<QWidget *>(watched);
    QMenu *menu = nullptr;
    if (auto *line = qobject_cast<QLineEdit *>(control))
        menu = line->createStandardContextMenu();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        menu = text->createStandardContextMenu();
    else if (auto *around = qobject_cast<QPlainTextEdit *>(control->parentWidget()))
        menu = around->createStandardContextMenu();
    else
        menu = new QMenu(control);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_parts.actions.action(ActionId::FieldHistory));
    menu->addAction(m_parts.actions.action(ActionId::Redact));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(asked->globalPos());
    return true;
}

void RecordTools::showHistory()
{
    const auto field = fieldAt(m_parts.window.focusWidget());
    if (!field) {
        m_parts.banner.show(tr("Go to a field, a cell or a line of the timeline first; then ask for its history."));
        return;
    }
    if (!m_history)
        m_history = new HistoryPanel(m_context.document, &m_parts.window);
    m_history->show(*field);
}

QString RecordTools::wordsToRedact() const
{
    const QWidget *focus = m_parts.window.focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return line->selectedText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        return text->textCursor().selection().toPlainText();
    const TimelineView &timeline = m_parts.timeline.view();
    // A line as it was logged; what of it may stay is taken out of the words in the sheet.
    const QModelIndex current = timeline.currentIndex();
    return focus == &timeline ? current.siblingAtColumn(int(TimelineModel::Column::Text)).data().toString() : QString();
}

void RecordTools::redact()
{
    const QString words = wordsToRedact();
    if (!m_redactions) {
        m_redactions = new RedactionsSheet(m_context, &m_parts.window);
        m_redactions->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_redactions->show();
    m_redactions->raise();
    m_redactions->activateWindow();
    if (!words.simplified().isEmpty())
        m_redactions->redactWords(words);
}

void RecordTools::markPast()
{
    const bool past = m_parts.travel.isOn();
    m_parts.actions.action(ActionId::TimeTravel)->setChecked(past);
    m_back->setEnabled(past);
    if (std::exchange(m_marked, past) != past)
        m_parts.window.setPalette(past ? theme::ofThePast(QApplication::palette()) : QPalette());
    emit travelled();
}

}  // namespace evenkeel
