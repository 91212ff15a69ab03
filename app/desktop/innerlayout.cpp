// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/innerlayout.h"

#include "models/items/entitylistmodel.h"
#include "widgets/tables/tablepane.h"

#include <QSplitter>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// By the class of its model: a name in English that stays the same in every language.
QString keyOf(const TablePane &table)
{
    return u"columns/"_s + QString::fromLatin1(table.model().metaObject()->className());
}

QString keyOf(const QSplitter &splitter)
{
    return splitter.objectName().isEmpty() ? QString() : u"splitter/"_s + splitter.objectName();
}

// Where nothing is to be seen yet a part is hidden, and how the others share the room then is nobody's wish.
bool isWhole(const QSplitter &splitter)
{
    for (int i = 0; i < splitter.count(); ++i)
        if (splitter.widget(i)->isHidden())
            return false;
    return true;
}

}  // namespace

QVariantMap innerLayoutOf(const QWidget &window)
{
    QVariantMap state;
    for (const auto *table : window.findChildren<TablePane *>())
        if (const QByteArray columns = table->columns(); !columns.isEmpty())
            state.insert(keyOf(*table), columns);
    for (const auto *splitter : window.findChildren<QSplitter *>())
        if (const QString key = keyOf(*splitter); !key.isEmpty() && isWhole(*splitter))
            state.insert(key, splitter->saveState());
    return state;
}

void restoreInnerLayout(QWidget &window, const QVariantMap &state)
{
    for (auto *table : window.findChildren<TablePane *>())
        if (const QByteArray columns = state.value(keyOf(*table)).toByteArray(); !columns.isEmpty())
            table->restoreColumns(columns);
    for (auto *splitter : window.findChildren<QSplitter *>())
        if (const QByteArray places = state.value(keyOf(*splitter)).toByteArray(); !places.isEmpty())
            splitter->restoreState(places);
}

}  // namespace evenkeel
