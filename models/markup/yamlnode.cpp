// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/yamlnode.h"

#include <algorithm>

namespace evenkeel {

YamlNode YamlNode::ofText(const QString &text)
{
    YamlNode node;
    node.kind = Kind::Text;
    node.text = text;
    return node;
}

YamlNode YamlNode::ofKind(Kind kind)
{
    YamlNode node;
    node.kind = kind;
    return node;
}

const YamlNode *YamlNode::find(QStringView key) const
{
    const qsizetype at = kind == Kind::Map ? keys.indexOf(key) : -1;
    return at < 0 ? nullptr : &items[at];
}

YamlNode *YamlNode::find(QStringView key)
{
    const qsizetype at = kind == Kind::Map ? keys.indexOf(key) : -1;
    return at < 0 ? nullptr : &items[at];
}

void YamlNode::append(const QString &key, YamlNode value, const YamlPlace &keyPlace)
{
    keys.append(key);
    keyPlaces.append(keyPlace);
    items.append(std::move(value));
}

void YamlNode::remove(QStringView key)
{
    const qsizetype at = keys.indexOf(key);
    if (at < 0)
        return;
    keys.removeAt(at);
    keyPlaces.removeAt(at);
    items.removeAt(at);
}

bool YamlNode::saysTheSameAs(const YamlNode &other) const
{
    if (kind != other.kind || text != other.text || keys != other.keys || items.size() != other.items.size())
        return false;
    // Copies share their items until one is changed.
    return items.constData() == other.items.constData()
           || std::ranges::equal(items, other.items,
                                 [](const auto &one, const auto &another) { return one.saysTheSameAs(another); });
}

}  // namespace evenkeel
