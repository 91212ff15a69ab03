// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reviewcommentsmodel.h"

#include "models/incident/commands/reviewverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/sectionorder.h"
#include "models/items/postmortemoutlinemodel.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

ReviewCommentsModel::ReviewCommentsModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::ReviewComment, parent)
{
    loadRows();
}

int ReviewCommentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

void ReviewCommentsModel::setShowsSettled(bool shows)
{
    if (std::exchange(m_showsSettled, shows) != shows)
        resetRows();
}

QString ReviewCommentsModel::settlingName(bool settled)
{
    return settled ? tr("settle the comment") : tr("open the comment again");
}

QList<EntityId> ReviewCommentsModel::idsInOrder() const
{
    const QList<SectionKey> order = sectionOrder(incident());
    auto threads = incident().reviewComments().select(
        [this](const ReviewComment &one) { return one.answerTo.isNull() && (m_showsSettled || !one.resolved); });
    std::ranges::sort(threads, {}, [&](const ReviewComment *one) {
        return std::tuple(order.indexOf(one->section), one->said.value_or(one->logged), one->created, one->id);
    });
    QList<EntityId> ids;
    for (const ReviewComment *one : threads)
        ids.append(one->id);
    return ids;
}

QString ReviewCommentsModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Section:
        return tr("Section");
    case Column::Words:
        return tr("On the words");
    case Column::Text:
        return tr("Comment");
    case Column::Person:
        return tr("From");
    case Column::State:
        return tr("Settled");
    case Column::Count:
        break;
    }
    return {};
}

int ReviewCommentsModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&ReviewComment::section>(), fieldIndexOf<&ReviewComment::quote>(),
                                 fieldIndexOf<&ReviewComment::text>(), fieldIndexOf<&ReviewComment::person>(),
                                 fieldIndexOf<&ReviewComment::resolved>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

std::optional<EntityId> ReviewCommentsModel::rowOf(const EntityRef &touched) const
{
    if (touched.kind != EntityKind::ReviewComment)
        return std::nullopt;
    const ReviewComment *comment = incident().reviewComments().find(touched.id);
    return comment && !comment->answerTo.isNull() ? comment->answerTo : touched.id;
}

// A section may have moved.
bool ReviewCommentsModel::changesAll(const EntityRef &touched) const
{
    return touched.kind == EntityKind::PostmortemSection;
}

QString ReviewCommentsModel::text(EntityId row, int column) const
{
    const ReviewComment *comment = incident().reviewComments().find(row);
    if (!comment)
        return {};
    switch (Column(column)) {
    case Column::Section:
        return PostmortemOutlineModel::nameOf(comment->section);
    case Column::Words:
        return comment->quote.simplified();
    case Column::Text: {
        const auto answers = int(answersTo(incident(), row).size());
        return answers > 0 ? tr("%1 (%n answer(s))", nullptr, answers).arg(comment->text.simplified())
                           : comment->text.simplified();
    }
    case Column::Person:
        return comment->person;
    case Column::State:
        return comment->resolvedBy;
    case Column::Count:
        break;
    }
    return {};
}

std::optional<bool> ReviewCommentsModel::isChecked(EntityId row, int column) const
{
    const ReviewComment *comment = incident().reviewComments().find(row);
    if (Column(column) != Column::State || !comment)
        return std::nullopt;
    return comment->resolved.has_value();
}

bool ReviewCommentsModel::isEditable(EntityId /*row*/, int column) const
{
    return Column(column) == Column::State;
}

Result<EntityListModel::Edit> ReviewCommentsModel::edit(EntityId row, int column, const QVariant &value) const
{
    if (Column(column) != Column::State)
        return Edit{};
    const bool settled = value.toInt() == Qt::Checked;
    const auto changes = resolveComment(incident(), row, settled, document().author(), now());
    if (!changes)
        return changes.error();
    return Edit{settlingName(settled), *changes};
}

}  // namespace evenkeel
