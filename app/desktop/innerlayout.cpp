// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/innerlayout.h"

#include "widgets/checklist/checklistpane.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/tables/chosencolumns.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ShowsLater = "checklist/later"_L1;

QString keyOf(const ChosenColumns &columns)
{
    return u"columns/"_s + columns.objectName();
}

QString keyOf(const TurningSplitter &splitter)
{
    return u"splitter/"_s + splitter.objectName();
}

// The widget itself may be one.
template <typename Part>
QList<Part *> partsOf(const QWidget &widget)
{
    QList<Part *> parts = widget.findChildren<Part *>();
    if (auto *itself = qobject_cast<Part *>(const_cast<QWidget *>(&widget)))
        parts.append(itself);
    return parts;
}

}  // namespace

QVariantMap innerLayoutOf(const QWidget &part)
{
    QVariantMap state;
    for (const auto *columns : part.findChildren<ChosenColumns *>())
        if (const QByteArray chosen = columns->state(); !chosen.isEmpty())
            state.insert(keyOf(*columns), chosen);
    for (const auto *splitter : partsOf<TurningSplitter>(part))
        state.insert(keyOf(*splitter), splitter->places());
    for (const auto *checklist : partsOf<ChecklistPane>(part))
        state.insert(ShowsLater, checklist->showsLater());
    return state;
}

void restoreInnerLayout(QWidget &part, const QVariantMap &state)
{
    for (auto *columns : part.findChildren<ChosenColumns *>())
        if (const QByteArray chosen = state.value(keyOf(*columns)).toByteArray(); !chosen.isEmpty())
            columns->restore(chosen);
    for (auto *splitter : partsOf<TurningSplitter>(part))
        splitter->setPlaces(state.value(keyOf(*splitter)).toByteArray());
    for (auto *checklist : partsOf<ChecklistPane>(part))
        checklist->setShowsLater(state.value(ShowsLater).toBool());
}

}  // namespace evenkeel
