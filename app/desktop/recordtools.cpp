// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recordtools.h"

#include "app/desktop/actionregistry.h"
#include "models/document/document.h"
#include "models/items/timelinemodel.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/forgetwords.h"
#include "widgets/history/historypanel.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/theme/theme.h"
#include "widgets/timeline/timelinepane.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timetravel/timetravelbar.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
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
    parts.actions.connectTo(ActionId::Redact, this, [this] { emit redactionRequested(wordsToRedact()); });
    parts.actions.connectTo(ActionId::Expunge, this, [this] {
        if (m_timeline)
            m_timeline->expungeCurrent();
    });
    connect(&parts.travel, &TimeTravelBar::travelled, this, &RecordTools::markPast);
    connect(&parts.travel, &TimeTravelBar::failed, this, [this](const Error &error) { m_parts.banner.show(error); });
    connect(&context.document, &Document::forgotten, this,
            [this](const QSet<EntityId> &, const QStringList &words) { forgetWords(m_parts.window, words); });
    // Panes, pages and fields come when they are first shown: each is met when its menu is asked for.
    qApp->installEventFilter(this);
}

void RecordTools::attend(TimelinePane &timeline)
{
    m_timeline = &timeline;
    connect(&timeline, &TimelinePane::expunged, this, [this] {
        m_parts.banner.show(
            tr("The entry was expunged from this file. Other copies, backups and exports may still hold it."));
    });
    for (const ActionId id : {ActionId::PinEntry, ActionId::MakeEntryPrivate, ActionId::FieldHistory,
                              ActionId::RemoveEntry, ActionId::Expunge, ActionId::Redact})
        timeline.view().addAction(m_parts.actions.action(id));
}

bool RecordTools::isOfTheWindow(const QWidget *control) const
{
    const QWidget *window = control->window();
    return window == &m_parts.window
           || (qobject_cast<const QDockWidget *>(window) && window->parentWidget() == &m_parts.window);
}

void RecordTools::offer(QMenu *menu)
{
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_parts.actions.action(ActionId::FieldHistory));
    menu->addAction(m_parts.actions.action(ActionId::Redact));
}

bool RecordTools::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    auto *control = qobject_cast<QWidget *>(watched);
    if (!control || !isOfTheWindow(control))
        return QObject::eventFilter(watched, event);
    // A view's menu, or a text's, is asked of what it scrolls.
    if (auto *around = qobject_cast<QAbstractScrollArea *>(control->parentWidget());
        around && around->viewport() == control)
        control = around;
    if (control->contextMenuPolicy() == Qt::ActionsContextMenu && qobject_cast<QAbstractItemView *>(control)) {
        QAction *history = m_parts.actions.action(ActionId::FieldHistory);
        if (!control->actions().contains(history))
            control->addAction(history);
        return QObject::eventFilter(watched, event);
    }
    if (!isFieldMarked(control))
        return QObject::eventFilter(watched, event);
    // It knows more of its words than this, and asks who has something to add.
    if (auto *markdown = qobject_cast<MarkdownEdit *>(control)) {
        connect(markdown, &MarkdownEdit::menuRequested, this, &RecordTools::offer, Qt::UniqueConnection);
        return QObject::eventFilter(watched, event);
    }
    auto *text = qobject_cast<QPlainTextEdit *>(control);
    auto *line = qobject_cast<QLineEdit *>(control);
    QMenu *menu = line   ? line->createStandardContextMenu()
                  : text ? text->createStandardContextMenu()
                         : new QMenu(control);
    offer(menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(static_cast<QContextMenuEvent *>(event)->globalPos());
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
    if (!m_timeline || focus != &m_timeline->view())
        return {};
    // A line as it was logged; what of it may stay is taken out of the words in the sheet.
    const QModelIndex current = m_timeline->view().currentIndex();
    return current.siblingAtColumn(int(TimelineModel::Column::Text)).data().toString();
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
