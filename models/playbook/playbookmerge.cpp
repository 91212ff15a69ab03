// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbooklibrary.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(PlaybookMerge)
};

constexpr auto Without = "without"_L1;

// The key that names an item, for each list of named items.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 13> NamedItems{{
    {"roles"_L1, "role"_L1},
    {"topics"_L1, "topic"_L1},
    {"guardrails"_L1, "guardrail"_L1},
    {"checklists"_L1, "checklist"_L1},
    {"severity-questions"_L1, "question"_L1},
    {"mitigations"_L1, "mitigation"_L1},
    {"situations"_L1, "situation"_L1},
    {"decisions"_L1, "decision"_L1},
    {"prompts"_L1, "prompt"_L1},
    {"criteria"_L1, "criterion"_L1},
    {"sections"_L1, "section"_L1},
    {"messages"_L1, "message"_L1},
    {"guidance"_L1, "guidance"_L1},
}};

// Keys that say what a file itself is: never taken over from what it extends.
constexpr std::array OwnKeys{"name"_L1,     "title"_L1, "description"_L1, "extends"_L1,
                             "abstract"_L1, "drill"_L1, "solo"_L1};

QString nameOfItem(const YamlNode &item, QLatin1StringView key)
{
    const YamlNode *name = item.find(QString(key));
    return name ? name->text.trimmed() : QString();
}

void mergeMap(YamlNode &into, const YamlNode &from);

void mergeNamed(YamlNode &into, const YamlNode &from, QLatin1StringView key)
{
    for (const YamlNode &item : from.items) {
        const QString name = nameOfItem(item, key);
        const auto same = std::ranges::find_if(
            into.items, [&](const YamlNode &one) { return !name.isEmpty() && nameOfItem(one, key) == name; });
        if (same == into.items.end()) {
            into.items.append(item);
        } else {
            // What the item doesn't say, it has from the one it replaces; its place is where it was said last.
            mergeMap(*same, item);
            same->place = item.place;
        }
    }
}

void mergeMap(YamlNode &into, const YamlNode &from)
{
    for (qsizetype i = 0; i < from.keys.size(); ++i) {
        YamlNode *there = into.find(from.keys[i]);
        if (there)
            *there = from.items[i];
        else
            into.append(from.keys[i], from.items[i], from.keyPlaces[i]);
    }
}

}  // namespace

std::optional<QLatin1StringView> nameKeyOfPlaybookList(const QString &list)
{
    const auto found = std::ranges::find_if(NamedItems, [list](const auto &named) { return list == named.first; });
    return found == NamedItems.end() ? std::nullopt : std::optional(found->second);
}

bool isOwnPlaybookKey(const QString &key)
{
    return std::ranges::find(OwnKeys, key) != OwnKeys.end();
}

Result<YamlNode> mergePlaybooks(const YamlNode &base, const YamlNode &extending)
{
    YamlNode merged = base;
    for (const QLatin1StringView key : OwnKeys)
        merged.remove(QString(key));
    if (const YamlNode *without = extending.find(QString(Without))) {
        for (qsizetype i = 0; i < without->keys.size(); ++i) {
            const QString &list = without->keys[i];
            const auto key = nameKeyOfPlaybookList(list);
            YamlNode *from = merged.find(list);
            const auto problem = [&](const YamlPlace &place, const QString &what) {
                return YamlProblem{place, what, MergeText::tr("Give names that the extended playbook has.")}.toError();
            };
            if (!key || !from)
                return problem(without->keyPlaces[i], MergeText::tr("nothing can be left out of \"%1\"").arg(list));
            for (const YamlNode &name : without->items[i].items) {
                const qsizetype removed = from->items.removeIf(
                    [&](const YamlNode &item) { return nameOfItem(item, *key) == name.text.trimmed(); });
                if (removed == 0)
                    return problem(name.place, MergeText::tr("there is no \"%1\" to be left out").arg(name.text));
            }
        }
    }
    for (qsizetype i = 0; i < extending.keys.size(); ++i) {
        const QString &key = extending.keys[i];
        if (key == Without)
            continue;
        YamlNode *there = merged.find(key);
        const auto nameKey = nameKeyOfPlaybookList(key);
        const YamlNode &said = extending.items[i];
        if (!there)
            merged.append(key, said, extending.keyPlaces[i]);
        else if (nameKey && there->kind == YamlNode::Kind::List && said.kind == YamlNode::Kind::List)
            mergeNamed(*there, said, *nameKey);
        else if (there->kind == YamlNode::Kind::Map && said.kind == YamlNode::Kind::Map)
            mergeMap(*there, said);
        else
            *there = said;
    }
    merged.place = extending.place;
    return merged;
}

}  // namespace evenkeel
