// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/backlogpage.h"

#include "models/document/document.h"
#include "models/items/backlogmodel.h"
#include "models/postmortem/postmortemwriting.h"
#include "widgets/postmortem/takealong.h"
#include "widgets/tables/tablepane.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QTableView>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

BacklogPage::BacklogPage(const PaneContext &context, QWidget *parent) : QWidget(parent)
{
    auto model = std::make_unique<BacklogModel>(context.document, context.clock);
    m_model = model.get();
    m_table = new TablePane(context, std::move(model),
                            {tr("Runbook changes and automation"), tr("Nothing follows for runbooks or machines yet."),
                             tr("In a lesson, Ctrl+Alt+K makes a runbook change of its line and Ctrl+Alt+U something "
                                "to automate. Or type below; with “!” before it, it is for a machine. An owner makes "
                                "an action of it."),
                             tr("Add a runbook change, or !what is automated")},
                            int(BacklogModel::Column::Text), this);
    auto *take = new TakeAlong(context, ReportKind::Actions, {ReportFormat::Markdown, ReportFormat::Csv},
                               {tr("Take along"), tr("Copy or save the actions and the backlog"),
                                tr("The actions and the backlog are copied."), tr("Save the actions and the backlog")},
                               this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::narrow(this));
    layout->addWidget(m_table, 1);
    layout->addWidget(take);
    setFocusProxy(m_table);
    m_table->letShrink();

    auto *remove = new QAction(tr("&Remove from the list"), this);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->view().addAction(remove);
    connect(remove, &QAction::triggered, this, &BacklogPage::removeChosen);
    const auto follow = [remove, &document = context.document] { remove->setEnabled(canWritePostmortem(document)); };
    connect(&context.document, &Document::readOnlyChanged, remove, follow);
    connect(&context.document, &Document::changed, remove, follow);
    follow();
    connect(take, &TakeAlong::failed, this, &BacklogPage::failed);
    connect(m_table, &TablePane::failed, this, &BacklogPage::failed);
    connect(m_table, &TablePane::added, this, &BacklogPage::add);
}

void BacklogPage::add(const QString &text)
{
    const bool isForAMachine = text.startsWith(u'!');
    if (!m_model->add(isForAMachine ? ListName::Automation : ListName::RunbookChange,
                      isForAMachine ? text.sliced(1).trimmed() : text))
        m_table->refuse();
}

void BacklogPage::removeChosen()
{
    if (const QModelIndex current = m_table->view().currentIndex(); current.isValid())
        m_model->remove(current.data(EntityListModel::IdRole).value<EntityId>());
}

}  // namespace evenkeel
