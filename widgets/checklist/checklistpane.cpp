// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistpane.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/recordverbs.h"
#include "widgets/checklist/checklistdelegate.h"
#include "widgets/common/emptynote.h"
#include "widgets/common/followreadonly.h"
#include "widgets/common/linedraft.h"
#include "widgets/common/navigator.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

ChecklistPane::ChecklistPane(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.document, context.clock), m_list(new QListView(this)),
      m_empty(new EmptyNote(
          tr("No steps yet."),
          tr("Add what somebody has to do or verify before this is over; what is done is kept, struck."), this)),
      m_text(new QLineEdit(this)), m_category(new QComboBox(this))
{
    m_list->setItemDelegate(new ChecklistDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setAccessibleName(tr("Steps of the response"));
    m_list->setAccessibleDescription(tr("Space checks a step or opens it again. Done steps are at the end."));
    m_text->setPlaceholderText(tr("Add a step"));
    m_text->setAccessibleName(tr("New step"));
    m_text->setAccessibleDescription(tr("Enter adds it to the list."));
    for (const ActionCategory category :
         {ActionCategory::Task, ActionCategory::Mitigating, ActionCategory::Verification})
        m_category->addItem(ChecklistModel::nameOf(category), QVariant::fromValue(category));
    m_category->setAccessibleName(tr("Kind of the new step"));
    followReadOnly(m_text, context.document);
    followReadOnly(m_category, context.document);

    auto *adding = new QHBoxLayout;
    adding->addWidget(m_text, 1);
    adding->addWidget(m_category);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::narrow(this), 0, theme::narrow(this), theme::narrow(this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(adding);
    setTabOrder(m_list, m_text);
    setTabOrder(m_text, m_category);

    connect(m_text, &QLineEdit::returnPressed, this, &ChecklistPane::add);
    connect(&m_model, &ChecklistModel::failed, this, &ChecklistPane::failed);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ChecklistPane::showWhetherEmpty);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ChecklistPane::showWhetherEmpty);
    connect(&context.navigator, &Navigator::arrived, this, &ChecklistPane::follow);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { m_context.navigator.goTo(m_model.subjectOf(index)); });
    auto *draft =
        new LineDraft(m_text, context.document, context.clock, {EntityKind::Unknown, {}}, u"ChecklistModel"_s);
    connect(draft, &LineDraft::failed, this, &ChecklistPane::failed);
    draft->restore();
    showWhetherEmpty();
}

void ChecklistPane::add()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    const auto category = m_category->currentData().value<ActionCategory>();
    const auto performed = m_context.document.perform(
        tr("step “%1”").arg(text.left(40)),
        {evenkeel::addAction(text, category, ActionHorizon::During, {}, {}, m_context.clock.now())});
    if (performed)
        m_text->clear();
    else
        emit failed(performed.error());
}

void ChecklistPane::follow(const EntityRef &entity)
{
    if (const QModelIndex index = m_model.indexOf(entity.id); index.isValid())
        m_list->setCurrentIndex(index);
}

void ChecklistPane::showWhetherEmpty()
{
    const bool empty = m_model.rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    setFocusProxy(empty ? static_cast<QWidget *>(m_text) : m_list);
}

}  // namespace evenkeel
