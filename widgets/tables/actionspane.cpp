// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/actionspane.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/intake/logdraft.h"
#include "widgets/common/webaddress.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

TablePane::Words actionsWords(ActionsPane::Scope scope)
{
    if (scope == ActionsPane::Scope::FollowUps)
        return {ActionsPane::tr("Follow-up actions"), ActionsPane::tr("No follow-up action yet."),
                ActionsPane::tr("Type one below: what will be different, @who does it by when. Category and term stand "
                                "in the table."),
                ActionsPane::tr("Add a follow-up: what @who by when"), u".follow-ups"_s};
    return {ActionsPane::tr("Actions"), ActionsPane::tr("No action yet."),
            ActionsPane::tr("Type one below as in the log line: roll back @ana by 16:00"),
            ActionsPane::tr("Add an action: what @who by when")};
}

}  // namespace

ActionsPane::ActionsPane(const PaneContext &paneContext, QWidget *parent) : ActionsPane(paneContext, Scope::All, parent)
{
}

ActionsPane::ActionsPane(const PaneContext &paneContext, Scope scope, QWidget *parent)
    : TablePane(paneContext,
                std::make_unique<ActionsModel>(paneContext.document, paneContext.clock, paneContext.playbook, scope),
                actionsWords(scope), int(ActionsModel::Column::Text), parent),
      m_scope(scope), m_question(new QWidget(this)), m_asked(new QLabel(m_question)),
      m_leave(new QToolButton(m_question)), m_open(new QAction(tr("Open the ticket"), this))
{
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setWordWrap(true);
    m_leave->setText(tr("Leave it so"));
    m_leave->setAccessibleName(m_leave->text());
    m_leave->setToolTip(tr("Don't question this wording again"));
    m_leave->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(m_question);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_asked, 1);
    line->addWidget(m_leave);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(&addLine()), m_question);
    setTabOrder(&view(), m_leave);
    setTabOrder(m_leave, &addLine());
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_open->setShortcutContext(Qt::WidgetShortcut);
    view().addAction(m_open);

    connect(this, &TablePane::added, this, &ActionsPane::add);
    connect(m_open, &QAction::triggered, this, &ActionsPane::openTicket);
    connect(m_leave, &QToolButton::clicked, this, [this] {
        view().setFocus();
        actions().leaveWording(view().currentIndex());
    });
    connect(view().selectionModel(), &QItemSelectionModel::currentChanged, this, &ActionsPane::lookAtCurrent);
    connect(&model(), &QAbstractItemModel::dataChanged, this, &ActionsPane::lookAtCurrent);
    connect(&model(), &QAbstractItemModel::modelReset, this, &ActionsPane::lookAtCurrent);
    lookAtCurrent();
}

// A narrow dock shows what, of which kind, who and until when; what else there is comes with room.
void ActionsPane::resizeEvent(QResizeEvent *event)
{
    TablePane::resizeEvent(event);
    using enum ActionsModel::Column;
    const int letters = width() / std::max(fontMetrics().averageCharWidth(), 1);
    for (const auto &[column, needed] : {std::pair{State, 80}, std::pair{Horizon, 88}, std::pair{Tags, 95},
                                         std::pair{Tracker, 110}, std::pair{Dropped, 125}})
        view().setColumnHidden(int(column), letters < needed);
}

void ActionsPane::lookAtCurrent()
{
    const QModelIndex current = view().currentIndex();
    const QModelIndex text = current.siblingAtColumn(int(ActionsModel::Column::Text));
    const QString asked = text.data(EntityListModel::QuestionRole).toString();
    m_asked->setText(asked);
    m_question->setVisible(!asked.isEmpty());
    m_leave->setEnabled(!context().document.isReadOnly());
    const QModelIndex ticket = current.siblingAtColumn(int(ActionsModel::Column::Tracker));
    m_open->setEnabled(!ticket.data().toString().isEmpty());
}

void ActionsPane::openTicket()
{
    const QString written = view().currentIndex().siblingAtColumn(int(ActionsModel::Column::Tracker)).data().toString();
    const auto address = webAddress(written);
    if (!address)
        emit failed({ErrorCode::InvalidInput,
                     tr("only http and https addresses are opened"),
                     {},
                     tr("Copy it and open it by hand.")});
    else if (!QDesktopServices::openUrl(*address))
        emit failed({ErrorCode::Io, tr("the address can't be opened"), address->toDisplayString(),
                     tr("Copy it and open it by hand.")});
}

void ActionsPane::add(const QString &text)
{
    const Instant now = context().clock.now();
    Changes changes;
    // What is added to the follow-ups is one; the timeline needn't tell of it.
    if (m_scope == Scope::FollowUps) {
        changes = followUpFrom(text, context().document.incident(), now);
    } else {
        LogLine line = parseLogLine(text, logLineContext(context().document.incident(), now));
        line.kind = LogKind::Action;
        changes = logEntry(draftOf(line, now), now).changes;
    }
    if (const auto performed = context().document.perform(tr("add action"), changes); !performed) {
        refuse();
        emit failed(performed.error());
    }
}

}  // namespace evenkeel
