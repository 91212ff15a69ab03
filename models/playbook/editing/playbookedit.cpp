// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookedit.h"

#include "models/playbook/editing/playbookitem.h"
#include "models/playbook/format/playbookreader.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

// A number no list has: of a step that is none.
constexpr qsizetype NoPosition = -1;

qsizetype positionOf(const QString &step)
{
    bool isNumber = false;
    const qsizetype position = step.toInt(&isNumber);
    return isNumber && position >= 0 ? position : NoPosition;
}

qsizetype indexIn(const YamlNode &node, const QString &step)
{
    switch (node.kind) {
    case YamlNode::Kind::Map:
        return node.keys.indexOf(step);
    case YamlNode::Kind::List: {
        const qsizetype position = positionOf(step);
        return position < node.items.size() ? position : NoPosition;
    }
    case YamlNode::Kind::Nothing:
    case YamlNode::Kind::Text:
        break;
    }
    return NoPosition;
}

PlaybookPath listOf(const PlaybookPath &item)
{
    return item.first(item.size() - 1);
}

PlaybookPath itemOf(const PlaybookPath &list, qsizetype position)
{
    return list + PlaybookPath{QString::number(position)};
}

// Where a new key stands: in the order of the format, whatever else there is.
qsizetype placeFor(const YamlNode &map, const QString &key, const PlaybookSchema *schema)
{
    const auto rank = [schema](const QString &known) {
        const PlaybookField *field = schema ? schema->find(known) : nullptr;
        return field ? field - schema->fields.constData() : schema ? schema->fields.size() : 0;
    };
    qsizetype place = map.keys.size();
    while (place > 0 && rank(map.keys[place - 1]) > rank(key))
        --place;
    return place;
}

// Changes what stands at the path; on the way there missing maps are made, and for Nothing empty ones go.
void put(YamlNode &node, const PlaybookPath &path, qsizetype depth, const YamlNode &value)
{
    if (depth == path.size()) {
        node = value;
        return;
    }
    const PlaybookSchema *schema = playbookSchema().schemaAt(path.first(depth));
    qsizetype index = indexIn(node, path[depth]);
    if (index == NoPosition) {
        if (value.kind == YamlNode::Kind::Nothing || !schema)
            return;
        if (node.kind != YamlNode::Kind::Map)
            node = YamlNode::ofKind(YamlNode::Kind::Map);
        index = placeFor(node, path[depth], schema);
        node.keys.insert(index, path[depth]);
        node.keyPlaces.insert(index, YamlPlace());
        node.items.insert(index, YamlNode());
    }
    put(node.items[index], path, depth + 1, value);
    const PlaybookField *field = schema ? schema->find(path[depth]) : nullptr;
    const YamlNode &now = node.items[index];
    const bool isEmptyMap = now.kind == YamlNode::Kind::Map && now.items.isEmpty();
    // A key that must be there stays without a value, so that the problem has a place.
    if (node.kind == YamlNode::Kind::Map && !(field && field->required)
        && (now.kind == YamlNode::Kind::Nothing || isEmptyMap))
        node.remove(path[depth]);
}

// Each value as if it stood in a line of its own, so that a problem's line tells the value.
void numberNodes(YamlNode &node, int &lines)
{
    node.place = {{}, ++lines, 1};
    const bool isMap = node.kind == YamlNode::Kind::Map;
    for (qsizetype i = 0; i < node.items.size(); ++i) {
        numberNodes(node.items[i], lines);
        if (isMap)
            node.keyPlaces[i] = node.items[i].place;
    }
}

PlaybookPath pathOfLine(const YamlNode &numbered, int line)
{
    PlaybookPath path;
    for (const YamlNode *node = &numbered; line > node->place.line && !node->items.isEmpty();) {
        const auto after =
            std::ranges::upper_bound(node->items, line, {}, [](const YamlNode &item) { return item.place.line; });
        const qsizetype index = after - node->items.begin() - 1;
        path.append(node->kind == YamlNode::Kind::Map ? node->keys[index] : QString::number(index));
        node = &node->items[index];
    }
    return path;
}

PlaybookEdit::Change reversed(const PlaybookEdit::Change &change)
{
    using Kind = PlaybookEdit::Change::Kind;
    switch (change.kind) {
    case Kind::Inserted:
        return {Kind::Removed, change.path};
    case Kind::Removed:
        return {Kind::Inserted, change.path};
    case Kind::Moved:
        return {Kind::Moved, itemOf(listOf(change.path), change.to), positionOf(change.path.last())};
    case Kind::Value:
    case Kind::Whole:
        break;
    }
    return change;
}

}  // namespace

PlaybookEdit::PlaybookEdit(YamlNode tree, QObject *parent) : QObject(parent)
{
    reset(std::move(tree));
}

const YamlNode *PlaybookEdit::at(const PlaybookPath &path) const
{
    const YamlNode *node = &m_tree;
    for (const QString &step : path) {
        const qsizetype index = indexIn(*node, step);
        if (index == NoPosition)
            return nullptr;
        node = &node->items[index];
    }
    return node;
}

QString PlaybookEdit::textAt(const PlaybookPath &path) const
{
    const YamlNode *node = at(path);
    return node ? node->text : QString();
}

qsizetype PlaybookEdit::countAt(const PlaybookPath &list) const
{
    const YamlNode *node = at(list);
    return node && node->kind == YamlNode::Kind::List ? node->items.size() : 0;
}

const PlaybookEdit::Problem *PlaybookEdit::problemIn(const PlaybookPath &path) const
{
    const auto found = std::ranges::find_if(m_problems, [&path](const Problem &problem) {
        return problem.path.size() >= path.size() && problem.path.first(path.size()) == path;
    });
    return found == m_problems.end() ? nullptr : &*found;
}

bool PlaybookEdit::isModified() const
{
    return !m_tree.saysTheSameAs(m_saved);
}

void PlaybookEdit::setSaved()
{
    m_saved = m_tree;
    m_typing = false;
}

void PlaybookEdit::reset(YamlNode tree)
{
    m_tree = std::move(tree);
    m_steps.clear();
    m_done = 0;
    setSaved();
    check();
    emit changed({});
}

void PlaybookEdit::set(const PlaybookPath &path, const YamlNode &value, const QString &name)
{
    YamlNode tree = m_tree;
    put(tree, path, 0, value);
    if (tree.saysTheSameAs(m_tree))
        return;
    const Change change{Change::Kind::Value, path};
    const bool goesOn = m_typing && m_done > 0 && m_done == m_steps.size() && m_steps.last().change == change;
    if (!goesOn) {
        take(std::move(tree), change, name);
        m_typing = true;
        return;
    }
    m_tree = std::move(tree);
    m_steps.last().after = m_tree;
    // Typed back to what it was: nothing to undo.
    if (m_tree.saysTheSameAs(m_steps.last().before)) {
        m_steps.removeLast();
        --m_done;
    }
    check();
    emit changed(change);
}

PlaybookPath PlaybookEdit::add(const PlaybookPath &list, const QString &name)
{
    const PlaybookField *field = playbookSchema().fieldAt(list);
    if (!field || field->kind != PlaybookField::Kind::Items)
        return {};
    const YamlNode *known = at(list);
    YamlNode items = known && known->kind == YamlNode::Kind::List ? *known : YamlNode::ofKind(YamlNode::Kind::List);
    items.items.append(newPlaybookItem(*field->inner, items));
    const PlaybookPath path = itemOf(list, items.items.size() - 1);
    YamlNode tree = m_tree;
    put(tree, list, 0, items);
    take(std::move(tree), {Change::Kind::Inserted, path}, name);
    return path;
}

PlaybookPath PlaybookEdit::duplicate(const PlaybookPath &item, const QString &name)
{
    const PlaybookField *field = playbookSchema().fieldAt(item);
    const YamlNode *original = at(item);
    if (!original || !field || field->kind != PlaybookField::Kind::Items)
        return {};
    const PlaybookPath list = listOf(item);
    YamlNode items = *at(list);
    const qsizetype position = positionOf(item.last()) + 1;
    items.items.insert(position, copyOfPlaybookItem(*original, *field->inner, items));
    const PlaybookPath path = itemOf(list, position);
    YamlNode tree = m_tree;
    put(tree, list, 0, items);
    take(std::move(tree), {Change::Kind::Inserted, path}, name);
    return path;
}

void PlaybookEdit::remove(const PlaybookPath &item, const QString &name)
{
    const YamlNode *list = item.isEmpty() ? nullptr : at(listOf(item));
    if (!list || list->kind != YamlNode::Kind::List || !at(item))
        return;
    YamlNode items = *list;
    items.items.removeAt(positionOf(item.last()));
    YamlNode tree = m_tree;
    put(tree, listOf(item), 0, items);
    take(std::move(tree), {Change::Kind::Removed, item}, name);
}

PlaybookPath PlaybookEdit::move(const PlaybookPath &item, qsizetype by, const QString &name)
{
    const YamlNode *list = item.isEmpty() ? nullptr : at(listOf(item));
    if (!list || list->kind != YamlNode::Kind::List || !at(item))
        return item;
    const qsizetype from = positionOf(item.last());
    const qsizetype to = std::clamp(from + by, qsizetype(0), list->items.size() - 1);
    if (from == to)
        return item;
    YamlNode items = *list;
    items.items.move(from, to);
    YamlNode tree = m_tree;
    put(tree, listOf(item), 0, items);
    take(std::move(tree), {Change::Kind::Moved, item, to}, name);
    return itemOf(listOf(item), to);
}

void PlaybookEdit::undo()
{
    if (!canUndo())
        return;
    const Step &step = m_steps[--m_done];
    m_typing = false;
    m_tree = step.before;
    check();
    emit changed(reversed(step.change));
}

void PlaybookEdit::redo()
{
    if (!canRedo())
        return;
    const Step &step = m_steps[m_done++];
    m_typing = false;
    m_tree = step.after;
    check();
    emit changed(step.change);
}

void PlaybookEdit::take(YamlNode tree, const Change &change, const QString &name)
{
    m_steps.resize(m_done);
    m_steps.append({name, change, std::exchange(m_tree, std::move(tree)), {}});
    m_steps.last().after = m_tree;
    ++m_done;
    m_typing = false;
    check();
    emit changed(change);
}

void PlaybookEdit::check()
{
    YamlNode numbered = m_tree;
    int lines = 0;
    numberNodes(numbered, lines);
    PlaybookReading reading = readPlaybook(numbered);
    m_problems.clear();
    for (const YamlProblem &problem : reading.problems)
        m_problems.append({pathOfLine(numbered, problem.place.line), problem.what, problem.expected});
    if (m_problems.isEmpty())
        m_playbook = std::move(reading.playbook);
}

}  // namespace evenkeel
