// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbookoutlinemodel.h"

#include "models/items/playbookwords.h"
#include "models/markup/escapehtml.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// The keys of the whole that are no parts of their own.
bool isAboutTheWhole(const PlaybookField &field)
{
    switch (field.kind) {
    case PlaybookField::Kind::Map:
    case PlaybookField::Kind::Items:
    case PlaybookField::Kind::Texts:
        return false;
    case PlaybookField::Kind::Version:
    case PlaybookField::Kind::Line:
    case PlaybookField::Kind::Text:
    case PlaybookField::Kind::Flag:
    case PlaybookField::Kind::Number:
    case PlaybookField::Kind::Limit:
    case PlaybookField::Kind::Ranks:
    case PlaybookField::Kind::TimeOfDay:
    case PlaybookField::Kind::Date:
    case PlaybookField::Kind::Choice:
    case PlaybookField::Kind::ChoiceSet:
    case PlaybookField::Kind::Dates:
    case PlaybookField::Kind::Conditions:
        break;
    }
    return true;
}

}  // namespace

PlaybookOutlineModel::PlaybookOutlineModel(PlaybookEdit &edit, QObject *parent)
    : QAbstractItemModel(parent), m_edit(edit)
{
    build();
    connect(&m_edit, &PlaybookEdit::changed, this, &PlaybookOutlineModel::onChanged);
}

PlaybookOutlineModel::~PlaybookOutlineModel() = default;

void PlaybookOutlineModel::build()
{
    m_root = std::make_unique<Node>();
    const auto add = [this](const QString &key) {
        auto part = std::make_unique<Node>();
        part->parent = m_root.get();
        part->key = key;
        m_root->children.push_back(std::move(part));
        fill(*m_root->children.back());
    };
    add({});
    for (const PlaybookField &field : playbookSchema().fields)
        if (!isAboutTheWhole(field))
            add(field.key);
}

std::unique_ptr<PlaybookOutlineModel::Node> PlaybookOutlineModel::make(Node &parent) const
{
    auto node = std::make_unique<Node>();
    node->parent = &parent;
    return node;
}

// Once the node is in its place: its path follows from that.
void PlaybookOutlineModel::fill(Node &node) const
{
    node.text = textOf(node);
    node.problem = problemOf(node);
    const PlaybookPath list = listOf(node);
    const qsizetype count = list.isEmpty() ? 0 : m_edit.countAt(list);
    for (qsizetype i = 0; i < count; ++i) {
        node.children.push_back(make(node));
        fill(*node.children.back());
    }
}

PlaybookOutlineModel::Node *PlaybookOutlineModel::nodeOf(const QModelIndex &index)
{
    return static_cast<Node *>(index.internalPointer());
}

int PlaybookOutlineModel::rowOf(const Node &node)
{
    const auto &siblings = node.parent->children;
    return int(std::ranges::find(siblings, &node, &std::unique_ptr<Node>::get) - siblings.begin());
}

QModelIndex PlaybookOutlineModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(rowOf(node), 0, &node) : QModelIndex();
}

PlaybookPath PlaybookOutlineModel::pathOf(const Node &node) const
{
    if (!node.parent->parent)
        return node.key.isEmpty() ? PlaybookPath() : PlaybookPath{node.key};
    return listOf(*node.parent) + PlaybookPath{QString::number(rowOf(node))};
}

PlaybookPath PlaybookOutlineModel::listOf(const Node &node) const
{
    const PlaybookPath path = pathOf(node);
    if (path.isEmpty())
        return {};
    if (!node.parent->parent) {
        const PlaybookField *field = playbookSchema().find(node.key);
        return field && field->kind == PlaybookField::Kind::Items ? path : PlaybookPath();
    }
    if (const PlaybookSchema *schema = playbookSchema().schemaAt(path))
        for (const PlaybookField &field : schema->fields)
            if (field.kind == PlaybookField::Kind::Items)
                return path + PlaybookPath{field.key};
    return {};
}

QModelIndex PlaybookOutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = parent.isValid() ? *nodeOf(parent) : *m_root;
    if (row < 0 || size_t(row) >= node.children.size() || column != 0)
        return {};
    return createIndex(row, column, node.children[size_t(row)].get());
}

QModelIndex PlaybookOutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int PlaybookOutlineModel::rowCount(const QModelIndex &parent) const
{
    return int((parent.isValid() ? nodeOf(parent) : m_root.get())->children.size());
}

int PlaybookOutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PlaybookOutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.text;
    case Qt::ToolTipRole:
        return toolTipText(node.problem.isEmpty() ? node.text : node.problem);
    case Qt::AccessibleTextRole:
        return node.problem.isEmpty() ? node.text : tr("%1, has a problem").arg(node.text);
    case Qt::AccessibleDescriptionRole:
    case ProblemRole:
        return node.problem;
    case PathRole:
        return pathOf(node);
    default:
        return {};
    }
}

PlaybookPath PlaybookOutlineModel::pathAt(const QModelIndex &index) const
{
    return index.isValid() ? pathOf(*nodeOf(index)) : PlaybookPath();
}

PlaybookPath PlaybookOutlineModel::listAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isItem(index) ? listOf(*nodeOf(index)->parent) : listOf(*nodeOf(index));
}

PlaybookPath PlaybookOutlineModel::innerListAt(const QModelIndex &index) const
{
    return isItem(index) ? listOf(*nodeOf(index)) : PlaybookPath();
}

PlaybookOutlineModel::Node *PlaybookOutlineModel::find(const PlaybookPath &path) const
{
    Node *found = m_root->children.front().get();
    for (const auto &part : m_root->children)
        if (!path.isEmpty() && part->key == path.first())
            found = part.get();
    // From list to list, as far as there are rows.
    for (;;) {
        const PlaybookPath list = listOf(*found);
        if (list.isEmpty() || path.size() <= list.size() || path.first(list.size()) != list)
            return found;
        const size_t position = path[list.size()].toUInt();
        if (position >= found->children.size())
            return found;
        found = found->children[position].get();
    }
}

QModelIndex PlaybookOutlineModel::indexOf(const PlaybookPath &path) const
{
    return indexOf(*find(path));
}

bool PlaybookOutlineModel::fits(const Node &node) const
{
    const PlaybookPath list = listOf(node);
    return (list.isEmpty() || size_t(m_edit.countAt(list)) == node.children.size())
           && std::ranges::all_of(node.children, [this](const auto &child) { return fits(*child); });
}

void PlaybookOutlineModel::onChanged(const PlaybookEdit::Change &change)
{
    using Kind = PlaybookEdit::Change::Kind;
    switch (change.kind) {
    case Kind::Inserted:
        insert(change.path);
        break;
    case Kind::Removed:
        remove(change.path);
        break;
    case Kind::Moved:
        move(change.path, change.to);
        break;
    case Kind::Value:
    case Kind::Whole:
        break;
    }
    const bool all = std::ranges::all_of(m_root->children, [this](const auto &part) { return fits(*part); });
    if (change.kind == Kind::Whole || !all) {
        beginResetModel();
        build();
        endResetModel();
        return;
    }
    for (const auto &part : m_root->children)
        refresh(*part);
}

void PlaybookOutlineModel::insert(const PlaybookPath &path)
{
    Node &list = *find(path.first(path.size() - 1));
    const int row = path.last().toInt();
    beginInsertRows(indexOf(list), row, row);
    Node &node = **list.children.insert(list.children.begin() + row, make(list));
    fill(node);
    endInsertRows();
}

void PlaybookOutlineModel::remove(const PlaybookPath &path)
{
    Node &list = *find(path.first(path.size() - 1));
    const int row = path.last().toInt();
    beginRemoveRows(indexOf(list), row, row);
    list.children.erase(list.children.begin() + row);
    endRemoveRows();
}

void PlaybookOutlineModel::move(const PlaybookPath &path, qsizetype to)
{
    Node &list = *find(path.first(path.size() - 1));
    const int from = path.last().toInt();
    const QModelIndex parent = indexOf(list);
    beginMoveRows(parent, from, from, parent, int(to > from ? to + 1 : to));
    auto moved = std::move(list.children[size_t(from)]);
    list.children.erase(list.children.begin() + from);
    list.children.insert(list.children.begin() + to, std::move(moved));
    endMoveRows();
}

void PlaybookOutlineModel::refresh(Node &node)
{
    const QString text = textOf(node);
    const QString problem = problemOf(node);
    if (text != node.text || problem != node.problem) {
        node.text = text;
        node.problem = problem;
        const QModelIndex index = indexOf(node);
        emit dataChanged(index, index);
    }
    for (const auto &child : node.children)
        refresh(*child);
}

QString PlaybookOutlineModel::textOf(const Node &node) const
{
    const PlaybookPath path = pathOf(node);
    if (path.isEmpty())
        return tr("About this playbook");
    const PlaybookField &field = *playbookSchema().fieldAt(path);
    if (!node.parent->parent) {
        const QString label = PlaybookWords::label(playbookSchema(), field);
        return field.kind == PlaybookField::Kind::Items ? tr("%1 (%2)").arg(label).arg(m_edit.countAt(path)) : label;
    }
    const PlaybookField &name = field.inner->fields.first();
    const QString stored = m_edit.textAt(path + PlaybookPath{name.key});
    if (const QString word = PlaybookWords::choice(stored); !name.choices.isEmpty() && !word.isEmpty())
        return word;
    // A row of the decision table is told by its situation.
    for (const QString &key : {u"title"_s, u"text"_s, u"situation"_s})
        if (field.inner->find(key))
            if (const QString text = m_edit.textAt(path + PlaybookPath{key}).simplified(); !text.isEmpty())
                return text;
    return stored.isEmpty() ? tr("(no name)") : stored;
}

QString PlaybookOutlineModel::problemOf(const Node &node) const
{
    const PlaybookPath path = pathOf(node);
    if (!path.isEmpty()) {
        const PlaybookEdit::Problem *problem = m_edit.problemIn(path);
        return problem ? problem->what : QString();
    }
    for (const PlaybookEdit::Problem &problem : m_edit.problems())
        if (find(problem.path) == &node)
            return problem.what;
    return {};
}

}  // namespace evenkeel
