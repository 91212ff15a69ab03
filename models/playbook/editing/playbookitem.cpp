// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookitem.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(const QString &key, const YamlNode &list)
{
    QStringList values;
    for (const YamlNode &item : list.items)
        if (const YamlNode *value = item.find(key))
            values.append(value->text.trimmed());
    return values;
}

// A name of a closed set is the first that is left; any other gets a number.
QString freeName(const PlaybookField &field, const QString &wanted, const YamlNode &list)
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

YamlNode firstValue(const PlaybookField &field, const YamlNode &list)
{
    switch (field.kind) {
    case PlaybookField::Kind::Choice:
        return YamlNode::ofText(field.choices.first());
    case PlaybookField::Kind::Number: {
        int highest = 0;
        for (const QString &value : valuesOf(field.key, list))
            highest = std::max(highest, value.toInt());
        return YamlNode::ofText(QString::number(highest + 1));
    }
    case PlaybookField::Kind::Texts:
    case PlaybookField::Kind::ChoiceSet:
    case PlaybookField::Kind::Dates:
    case PlaybookField::Kind::Conditions:
    case PlaybookField::Kind::Items:
        return YamlNode::ofKind(YamlNode::Kind::List);
    case PlaybookField::Kind::Map:
        return YamlNode::ofKind(YamlNode::Kind::Map);
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

YamlNode newPlaybookItem(const PlaybookSchema &schema, const YamlNode &list)
{
    YamlNode item = YamlNode::ofKind(YamlNode::Kind::Map);
    for (const PlaybookField &field : schema.fields)
        if (field.key == schema.nameKey())
            item.append(field.key, YamlNode::ofText(freeName(field, u"new"_s, list)));
        else if (field.required)
            item.append(field.key, firstValue(field, list));
    return item;
}

YamlNode copyOfPlaybookItem(const YamlNode &item, const PlaybookSchema &schema, const YamlNode &list)
{
    YamlNode copy = item;
    const PlaybookField &field = schema.fields.first();
    if (YamlNode *name = copy.find(field.key))
        *name = YamlNode::ofText(freeName(field, name->text.trimmed(), list));
    return copy;
}

}  // namespace evenkeel
