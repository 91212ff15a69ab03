// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/innerlayout.h"

#include "models/items/entitylistmodel.h"
#include "widgets/checklist/checklistpane.h"
#include "widgets/common/turningsplitter.h"
#include "widgets/tables/tablepane.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ShowsLater = "checklist/later"_L1;

// By the class of its model: a name in English that stays the same in every language.
QString keyOf(const TablePane &table)
{
    return u"columns/"_s + QString::fromLatin1(table.model().metaObject()->className());
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
    for (const auto *table : partsOf<TablePane>(part))
        if (const QByteArray columns = table->columns(); !columns.isEmpty())
            state.insert(keyOf(*table), columns);
    for (const auto *splitter : partsOf<TurningSplitter>(part))
        state.insert(keyOf(*splitter), splitter->places());
    for (const auto *checklist : partsOf<ChecklistPane>(part))
        state.insert(ShowsLater, checklist->showsLater());
    return state;
}

void restoreInnerLayout(QWidget &part, const QVariantMap &state)
{
    for (auto *table : partsOf<TablePane>(part))
        if (const QByteArray columns = state.value(keyOf(*table)).toByteArray(); !columns.isEmpty())
            table->restoreColumns(columns);
    for (auto *splitter : partsOf<TurningSplitter>(part))
        splitter->setPlaces(state.value(keyOf(*splitter)).toByteArray());
    for (auto *checklist : partsOf<ChecklistPane>(part))
        checklist->setShowsLater(state.value(ShowsLater).toBool());
}

}  // namespace evenkeel
