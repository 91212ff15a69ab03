// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookitem.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(const QString &key, const PlaybookNode &list)
{
    QStringList values;
    for (const PlaybookNode &item : list.items)
        if (const PlaybookNode *value = item.find(key))
            values.append(value->text.trimmed());
    return values;
}

// A name of a closed set is the first that is left; any other gets a number.
QString freeName(const PlaybookField &field, const QString &wanted, const PlaybookNode &list)
{
    const QStringList taken = valuesOf(field.key, list);
    const auto isFree = [&taken](const QString &name) { return !taken.contains(name, Qt::CaseInsensitive); };
    if (!field.choices.isEmpty()) {
        const auto found = std::ranges::find_if(field.choices, isFree);
        return found == field.choices.end() ? field.choices.first() : *found;
    }
    QString name = wanted;
    for (int number = 2; !isFree(name); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return name;
}

PlaybookNode firstValue(const PlaybookField &field, const PlaybookNode &list)
{
    switch (field.kind) {
    case PlaybookField::Kind::Choice:
        return PlaybookNode::ofText(field.choices.first());
    case PlaybookField::Kind::Number: {
        int highest = 0;
        for (const QString &value : valuesOf(field.key, list))
            highest = std::max(highest, value.toInt());
        return PlaybookNode::ofText(QString::number(highest + 1));
    }
    case PlaybookField::Kind::Texts:
    case PlaybookField::Kind::ChoiceSet:
    case PlaybookField::Kind::Dates:
    case PlaybookField::Kind::Conditions:
    case PlaybookField::Kind::Items:
        return PlaybookNode::ofKind(PlaybookNode::Kind::List);
    case PlaybookField::Kind::Map:
        return PlaybookNode::ofKind(PlaybookNode::Kind::Map);
    case PlaybookField::Kind::Version:
    case PlaybookField::Kind::Line:
    case PlaybookField::Kind::Text:
    case PlaybookField::Kind::Flag:
    case PlaybookField::Kind::Limit:
    case PlaybookField::Kind::Ranks:
    case PlaybookField::Kind::TimeOfDay:
    case PlaybookField::Kind::Date:
        break;
    }
    return {};
}

}  // namespace

PlaybookNode newPlaybookItem(const PlaybookSchema &schema, const PlaybookNode &list)
{
    PlaybookNode item = PlaybookNode::ofKind(PlaybookNode::Kind::Map);
    for (const PlaybookField &field : schema.fields)
        if (field.key == schema.nameKey())
            item.append(field.key, PlaybookNode::ofText(freeName(field, u"new"_s, list)));
        else if (field.required)
            item.append(field.key, firstValue(field, list));
    return item;
}

PlaybookNode copyOfPlaybookItem(const PlaybookNode &item, const PlaybookSchema &schema, const PlaybookNode &list)
{
    PlaybookNode copy = item;
    const PlaybookField &field = schema.fields.first();
    if (PlaybookNode *name = copy.find(field.key))
        *name = PlaybookNode::ofText(freeName(field, name->text.trimmed(), list));
    return copy;
}

}  // namespace evenkeel
