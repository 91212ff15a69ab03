// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/whydelegate.h"

#include "models/incident/commands/whyverbs.h"
#include "models/items/whytreemodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace evenkeel {

namespace {

constexpr int LettersOfWitness = 50;

}  // namespace

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
    // Names are longer than the column is wide.
    choice->completer()->popup()->setMinimumWidth(LettersOfWitness * choice->fontMetrics().averageCharWidth());
    // Once it shows what is chosen, the first letter typed replaces that.
    QMetaObject::invokeMethod(
        choice->lineEdit(), [line = choice->lineEdit()] { line->selectAll(); }, Qt::QueuedConnection);
    return choice;
}

void WhyDelegate::takeChoice(const QComboBox &choice, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString words = choice.currentText().trimmed();
    // What it was pointed to may be gone, and nothing was chosen in its place.
    if (words.isEmpty())
        return;
    const bool isChosen = choice.itemText(choice.currentIndex()) == choice.currentText();
    const int at = isChosen ? choice.currentIndex() : choice.findText(words, Qt::MatchFixedString);
    model->setData(index, at >= 0 ? choice.itemData(at) : QVariant(words));
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
