// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reviewersmodel.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/fieldref.h"
#include "models/incident/postmortemdigest.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

ReviewersModel::ReviewersModel(Document &document, const Clock &clock, QObject *parent)
    : EntityListModel(document, clock, EntityKind::Reviewer, parent)
{
    // Also where all was read anew.
    connect(&document, &Document::changed, this, [this] { m_digest.clear(); });
    loadRows();
}

int ReviewersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString ReviewersModel::nameOf(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Waiting:
        return tr("Waiting");
    case ReviewVerdict::Approved:
        return tr("Approved");
    case ReviewVerdict::ChangesWanted:
        return tr("Wants changes");
    }
    return {};
}

QList<EntityId> ReviewersModel::idsInOrder() const
{
    auto reviewers = incident().reviewers().all();
    std::ranges::sort(reviewers, {}, [](const Reviewer *one) { return std::tuple(one->created, one->id); });
    QList<EntityId> ids;
    for (const Reviewer *one : reviewers)
        ids.append(one->id);
    return ids;
}

QString ReviewersModel::columnName(int column) const
{
    switch (Column(column)) {
    case Column::Person:
        return tr("Reviewer");
    case Column::Verdict:
        return tr("Says");
    case Column::Answered:
        return tr("Since");
    case Column::Asked:
        return tr("Asked");
    case Column::Count:
        break;
    }
    return {};
}

int ReviewersModel::fieldOf(int column) const
{
    static const int fields[] = {fieldIndexOf<&Reviewer::person>(), fieldIndexOf<&Reviewer::verdict>(),
                                 fieldIndexOf<&Reviewer::answered>(), fieldIndexOf<&Reviewer::asked>()};
    static_assert(std::size(fields) == size_t(Column::Count));
    return fields[column];
}

// Anything may be of the postmortem; its digest is asked for again when a row is.
bool ReviewersModel::changesAll(const EntityRef &touched) const
{
    m_digest.clear();
    return touched.kind != EntityKind::Reviewer && touched.kind != EntityKind::ReviewComment;
}

bool ReviewersModel::isOnOthers(const Reviewer &reviewer) const
{
    if (reviewer.verdict == ReviewVerdict::Waiting)
        return false;
    if (m_digest.isEmpty())
        m_digest = postmortemDigest(incident());
    return isOnOtherWords(reviewer, m_digest);
}

QString ReviewersModel::text(EntityId row, int column) const
{
    const Reviewer *reviewer = incident().reviewers().find(row);
    if (!reviewer)
        return {};
    switch (Column(column)) {
    case Column::Person:
        return reviewer->person;
    case Column::Verdict:
        return isOnOthers(*reviewer)
                   ? tr("%1, to other words than these", "what a reviewer said").arg(nameOf(reviewer->verdict))
                   : nameOf(reviewer->verdict);
    case Column::Answered:
        return timeText(reviewer->answered);
    case Column::Asked:
        return timeText(reviewer->asked);
    case Column::Count:
        break;
    }
    return {};
}

QString ReviewersModel::question(EntityId row, int column) const
{
    const Reviewer *reviewer = incident().reviewers().find(row);
    if (Column(column) != Column::Verdict || !reviewer || !isOnOthers(*reviewer))
        return {};
    return tr("The postmortem has changed since %1 read it. Ask again, or show what changed.").arg(reviewer->person);
}

QVariant ReviewersModel::editValue(EntityId row, int column) const
{
    const Reviewer *reviewer = incident().reviewers().find(row);
    if (reviewer && Column(column) == Column::Verdict)
        return int(reviewer->verdict);
    return text(row, column);
}

QVariant ReviewersModel::sortKey(EntityId row, int column) const
{
    const Reviewer *reviewer = incident().reviewers().find(row);
    if (reviewer && Column(column) == Column::Verdict)
        return int(reviewer->verdict);
    if (reviewer && Column(column) == Column::Answered)
        return timeKey(reviewer->answered);
    if (reviewer && Column(column) == Column::Asked)
        return timeKey(reviewer->asked);
    return EntityListModel::sortKey(row, column);
}

Choices ReviewersModel::choices(EntityId /*row*/, int column) const
{
    if (Column(column) != Column::Verdict)
        return {};
    return choicesOf<ReviewVerdict>([](ReviewVerdict verdict) { return nameOf(verdict); });
}

bool ReviewersModel::isEditable(EntityId /*row*/, int column) const
{
    return Column(column) == Column::Person || Column(column) == Column::Verdict;
}

Result<EntityListModel::Edit> ReviewersModel::edit(EntityId row, int column, const QVariant &value) const
{
    const Reviewer *reviewer = incident().reviewers().find(row);
    if (!reviewer || reviewer->deleted)
        return gone();
    if (Column(column) == Column::Verdict) {
        const auto verdict = chosen<ReviewVerdict>(value);
        if (!verdict)
            return notAChoice();
        const auto changes = giveVerdict(incident(), row, *verdict, now());
        if (!changes)
            return changes.error();
        return Edit{tr("%1: %2", "reviewer, what they say").arg(reviewer->person, nameOf(*verdict)), *changes};
    }
    const QString person = value.toString().trimmed();
    if (person.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("a reviewer needs a name"), {}, tr("Delete drops a reviewer.")};
    return Edit{tr("reviewer's name"), setField<&Reviewer::person>(incident().reviewers(), row, person)};
}

}  // namespace evenkeel
