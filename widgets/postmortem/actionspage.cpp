// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/actionspage.h"

#include "widgets/postmortem/takealong.h"
#include "widgets/tables/actionspane.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

ActionsPage::ActionsPage(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_overdue(new QLabel(this)),
      m_table(new ActionsPane(context, ActionsPane::Scope::FollowUps, this)),
      m_take(new TakeAlong(
          context, ReportKind::Actions, {ReportFormat::Markdown, ReportFormat::Csv, ReportFormat::Ics},
          {tr("Take along"), tr("Copy or save the actions"), tr("The actions are copied."), tr("Save the actions")},
          this))
{
    m_overdue->setTextFormat(Qt::PlainText);
    m_overdue->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_overdue);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_take);
    setFocusProxy(m_table);
    m_table->letShrink();

    connect(m_table, &TablePane::failed, this, &ActionsPage::failed);
    connect(m_take, &TakeAlong::failed, this, &ActionsPage::failed);
    connect(&m_table->model(), &QAbstractItemModel::modelReset, this, &ActionsPage::showOverdue);
    connect(&m_table->model(), &QAbstractItemModel::dataChanged, this, &ActionsPage::showOverdue);
    connect(&m_table->model(), &QAbstractItemModel::rowsInserted, this, &ActionsPage::showOverdue);
    connect(&m_table->model(), &QAbstractItemModel::rowsRemoved, this, &ActionsPage::showOverdue);
    showOverdue();
}

void ActionsPage::showOverdue()
{
    const QStringList overdue = m_table->actions().overdue();
    m_overdue->setText(tr("%n overdue: %1", nullptr, int(overdue.size())).arg(overdue.join(u"; "_s)));
    m_overdue->setVisible(!overdue.isEmpty());
}

}  // namespace evenkeel
