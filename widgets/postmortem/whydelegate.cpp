// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/whydelegate.h"

#include "models/incident/commands/whyverbs.h"
#include "models/items/whytreemodel.h"

#include <QComboBox>
#include <QCompleter>

namespace evenkeel {

QComboBox *WhyDelegate::makeChoice(QWidget *parent, const QModelIndex &index) const
{
    if (WhyTreeModel::Column(index.column()) != WhyTreeModel::Column::Evidence)
        return nullptr;
    auto *choice = new QComboBox(parent);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->addItem(tr("nothing yet"), QString());
    for (const WhyTreeModel::Witness &witness : m_model.witnesses())
        choice->addItem(witness.name, witness.id.toString());
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return choice;
}

void WhyDelegate::takeChoice(const QComboBox &choice, QAbstractItemModel *model, const QModelIndex &index) const
{
    // Words that name nothing change nothing.
    const int at = choice.findText(choice.currentText());
    if (at >= 0)
        model->setData(index, choice.itemData(at));
}

DraftField WhyDelegate::fieldOf(const QModelIndex &index) const
{
    const EntityId why = m_model.idAt(index);
    return {{EntityKind::Why, why},
            fieldName(index.column()),
            tr("answer to a why"),
            EntityKind::Why,
            [why](const Incident &of) {
                const Why *found = of.whys().find(why);
                return found ? found->answer : QString();
            },
            [why](const Incident &of, const QString &text, Instant) { return answerWhy(of, why, text); }};
}

}  // namespace evenkeel
