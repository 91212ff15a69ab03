// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/situation/planbox.h"

#include "models/document/document.h"
#include "models/incident/fieldref.h"
#include "models/items/postmortemoutlinemodel.h"
#include "widgets/common/draftedit.h"
#include "widgets/common/fieldmark.h"
#include "widgets/common/growingedit.h"
#include "widgets/common/listfield.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr ListName PlanLists[] = {ListName::Tooling, ListName::Logs, ListName::Experiment, ListName::RollbackOption,
                                  ListName::Checkpoint};

}  // namespace

PlanBox::PlanBox(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new QToolButton(this)), m_content(new QWidget(this)),
      m_column(new QVBoxLayout(m_content))
{
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    theme::embolden(m_head);
    m_head->setAccessibleName(tr("Plan"));
    m_head->setAccessibleDescription(tr("Tools, logs, experiments, rollback options and checkpoints. Space opens and "
                                        "closes it."));
    m_head->setToolTip(tr("Tools, logs, experiments, rollback options and checkpoints"));
    m_column->setContentsMargins({});
    m_column->setSpacing(theme::narrow(this) / 2);
    for (const ListName list : PlanLists)
        add(list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::narrow(this) / 2);
    layout->addWidget(m_head);
    layout->addWidget(m_content);
    connect(m_head, &QToolButton::toggled, this, &PlanBox::setOpen);
    connect(&context.document, &Document::changed, this, &PlanBox::showCount);
    showCount();
    setOpen(
        std::ranges::any_of(PlanLists, [&](ListName list) { return !context.document.incident().list(list).empty(); }));
}

void PlanBox::add(ListName list)
{
    const QString name = PostmortemOutlineModel::nameOf(list);
    const QString hint = PostmortemOutlineModel::hintFor(list);
    auto *label = new QLabel(name, m_content);
    auto *edit = new GrowingEdit(m_content);
    label->setBuddy(edit);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(name);
    edit->setAccessibleDescription(tr("%1. One item a line. Ctrl+Enter saves, Esc restores.").arg(hint));
    m_column->addWidget(label);
    m_column->addWidget(edit);
    m_column->addSpacing(theme::narrow(this) / 2);
    markField(edit, {{EntityKind::ListMember, {}}, FieldRef::AllFields, list});
    m_editors.insert(list, new DraftEditor(edit, m_context.document, m_context.clock,
                                           listField(m_context.document.incident(), list, name),
                                           DraftEditor::OnEscape::Restore));
}

bool PlanBox::shows(ListName list)
{
    return std::ranges::find(PlanLists, list) != std::end(PlanLists);
}

QWidget *PlanBox::fieldOf(ListName list) const
{
    const DraftEditor *editor = m_editors.value(list);
    return editor ? editor->edit() : nullptr;
}

bool PlanBox::isOpen() const
{
    return m_head->isChecked();
}

void PlanBox::setOpen(bool open)
{
    m_head->setChecked(open);
    m_head->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

void PlanBox::showCount()
{
    qsizetype count = 0;
    for (const ListName list : PlanLists)
        count += qsizetype(m_context.document.incident().list(list).size());
    m_head->setText(count > 0 ? tr("Plan (%1)").arg(count) : tr("Plan"));
}

}  // namespace evenkeel
