// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookdifference.h"

#include "models/playbook/playbooklibrary.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const YamlNode &item, QLatin1StringView key)
{
    const YamlNode *name = item.find(QString(key));
    return name ? name->text.trimmed() : QString();
}

// The keys that differ; those that went have no value.
YamlNode differenceOfMaps(const YamlNode &base, const YamlNode &edited)
{
    YamlNode difference = YamlNode::ofKind(YamlNode::Kind::Map);
    for (qsizetype i = 0; i < edited.keys.size(); ++i) {
        const YamlNode *before = base.find(edited.keys[i]);
        if (!before || !before->saysTheSameAs(edited.items[i]))
            difference.append(edited.keys[i], edited.items[i]);
    }
    for (const QString &key : base.keys)
        if (!edited.find(key))
            difference.append(key, YamlNode());
    return difference;
}

struct NamedDifference {
    YamlNode said = YamlNode::ofKind(YamlNode::Kind::List);
    YamlNode without = YamlNode::ofKind(YamlNode::Kind::List);
};

NamedDifference differenceOfItems(const YamlNode &base, const YamlNode &edited, QLatin1StringView key)
{
    NamedDifference difference;
    // Merging keeps the base's items in their order and adds others at the end: as long as the edited ones follow
    // that, they are the base's; from the first that doesn't on, all are said anew.
    auto from = base.items.begin();
    qsizetype kept = 0;
    QStringList keptNames;
    for (; kept < edited.items.size(); ++kept) {
        const QString name = nameIn(edited.items[kept], key);
        const auto found =
            std::find_if(from, base.items.end(), [&](const YamlNode &item) { return nameIn(item, key) == name; });
        if (name.isEmpty() || found == base.items.end())
            break;
        from = std::next(found);
        keptNames.append(name);
        YamlNode changes = differenceOfMaps(*found, edited.items[kept]);
        if (changes.items.isEmpty())
            continue;
        changes.remove(QString(key));
        YamlNode item = YamlNode::ofKind(YamlNode::Kind::Map);
        item.append(QString(key), YamlNode::ofText(name));
        for (qsizetype i = 0; i < changes.keys.size(); ++i)
            item.append(changes.keys[i], changes.items[i]);
        difference.said.items.append(item);
    }
    for (const YamlNode &item : edited.items.sliced(kept))
        difference.said.items.append(item);
    for (const YamlNode &item : base.items)
        if (const QString name = nameIn(item, key); !keptNames.contains(name))
            difference.without.items.append(YamlNode::ofText(name));
    return difference;
}

}  // namespace

YamlNode playbookDifference(const YamlNode &base, const YamlNode &edited)
{
    YamlNode difference = YamlNode::ofKind(YamlNode::Kind::Map);
    YamlNode without = YamlNode::ofKind(YamlNode::Kind::Map);
    YamlNode changes = YamlNode::ofKind(YamlNode::Kind::Map);
    for (qsizetype i = 0; i < edited.keys.size(); ++i) {
        const QString &key = edited.keys[i];
        const YamlNode &said = edited.items[i];
        const YamlNode *before = base.find(key);
        const auto nameKey = nameKeyOfPlaybookList(key);
        const auto both = [&](YamlNode::Kind kind) { return before->kind == kind && said.kind == kind; };
        if (isOwnPlaybookKey(key) || key == "evenkeel-playbook"_L1) {
            difference.append(key, said);
        } else if (!before) {
            changes.append(key, said);
        } else if (before->saysTheSameAs(said)) {
            continue;
        } else if (nameKey && both(YamlNode::Kind::List)) {
            const NamedDifference items = differenceOfItems(*before, said, *nameKey);
            if (!items.without.items.isEmpty())
                without.append(key, items.without);
            if (!items.said.items.isEmpty())
                changes.append(key, items.said);
        } else if (both(YamlNode::Kind::Map)) {
            changes.append(key, differenceOfMaps(*before, said));
        } else {
            changes.append(key, said);
        }
    }
    for (const QString &key : base.keys)
        if (!isOwnPlaybookKey(key) && !edited.find(key))
            changes.append(key, YamlNode());
    if (!without.items.isEmpty())
        difference.append(u"without"_s, without);
    for (qsizetype i = 0; i < changes.keys.size(); ++i)
        difference.append(changes.keys[i], changes.items[i]);
    return difference;
}

}  // namespace evenkeel
