// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/whytreemodel.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/whyverbs.h"
#include "models/incident/fieldref.h"
#include "models/items/fieldrole.h"
#include "models/markup/escapehtml.h"
#include "models/postmortem/postmortemwriting.h"
#include "models/report/entrywords.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttext.h"
#include "models/report/reporttime.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuoted = 80;

QString inQuotationMarks(const QString &text)
{
    const QString line = onOneLine(text);
    return line.size() <= LongestQuoted ? line : line.left(LongestQuoted) + u'\u2026';
}

bool touchesAny(const ChangeSet &changes, EntityKind kind)
{
    return changes.reset || std::ranges::find(changes.touched, kind, &EntityRef::kind) != changes.touched.end();
}

}  // namespace

WhyTreeModel::WhyTreeModel(Document &document, const Clock &clock, QObject *parent)
    : FollowedTree(parent), m_document(document), m_clock(clock)
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (touchesAny(changes, EntityKind::Why))
            readIncident();
        tellWitnesses(changes);
    });
    readIncident();
}

void WhyTreeModel::readIncident()
{
    const WhyTree tree = WhyTree::of(m_document.incident());
    m_hasQuestions =
        std::ranges::any_of(tree.rows, [](const WhyRow &row) { return !row.question.trimmed().isEmpty(); });
    follow(tree.rows);
}

// Rows know a witness by its id: they stay as they are when it is called otherwise, which it also is at the clock of
// another zone.
void WhyTreeModel::tellWitnesses(const ChangeSet &changes)
{
    const bool all = touchesAny(changes, EntityKind::Facts);
    m_document.incident().whys().forEach([&](const Why &why) {
        const QModelIndex cell = indexOf(why.id, int(Column::Evidence));
        if (cell.isValid() && !why.evidence.isNull()
            && (all || std::ranges::find(changes.touched, why.evidence, &EntityRef::id) != changes.touched.end()))
            emit dataChanged(cell, cell);
    });
}

int WhyTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return int(Column::Count);
}

QString WhyTreeModel::nameOfWitness(EntityId id) const
{
    const Incident &incident = m_document.incident();
    if (const Evidence *file = incident.evidence().find(id))
        return file->name;
    const TimelineEntry *line = incident.entries().find(id);
    if (!line)
        return {};
    const QString words = inQuotationMarks(wordsOf(*line, ReportLanguage(incident.facts().language)));
    return line->occurred ? ReportTime(incident.zone()).clock(*line->occurred) + u' ' + words : words;
}

QString WhyTreeModel::text(const WhyRow &row, Column column) const
{
    switch (column) {
    case Column::Answer:
        return row.need == WhyNeed::Answer ? tr("%1  Why? Because …").arg(row.number)
                                           : u"%1  %2"_s.arg(row.number, row.answer);
    case Column::End:
        if (row.systemAllowed)
            return tr("The system allowed it");
        return row.need == WhyNeed::AnotherWhy ? tr("And why that?") : QString();
    case Column::Evidence:
        return nameOfWitness(row.evidence);
    case Column::Question:
        return row.question;
    case Column::Count:
        break;
    }
    return {};
}

QVariant WhyTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WhyRow &row = rowAt(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        if (column == Column::Evidence)
            return row.evidence.isNull() ? QString() : row.evidence.toString();
        return column == Column::Answer ? row.answer : text(row, column);
    case Qt::ToolTipRole:
        return toolTipText(text(row, column));
    case Qt::AccessibleTextRole:
        if (column == Column::Answer)
            return row.systemAllowed ? tr("%1, the system allowed it").arg(text(row, column)) : text(row, column);
        return text(row, column);
    case FieldRole: {
        static const int fields[] = {fieldIndexOf<&Why::answer>(), fieldIndexOf<&Why::systemAllowed>(),
                                     fieldIndexOf<&Why::evidence>(), fieldIndexOf<&Why::question>()};
        static_assert(std::size(fields) == size_t(Column::Count));
        return QVariant::fromValue(FieldRef{{EntityKind::Why, row.id}, fields[index.column()]});
    }
    case RowRole:
        return QVariant::fromValue(EntityRef{EntityKind::Why, row.id});
    default:
        return {};
    }
}

QVariant WhyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Answer:
        return tr("Because");
    case Column::End:
        return tr("And then");
    case Column::Evidence:
        return tr("Shown by");
    case Column::Question:
        return tr("Question");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags WhyTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool edits = Column(index.column()) != Column::End && canWritePostmortem(m_document);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (edits ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool WhyTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const EntityId why = rowAt(index).id;
    switch (Column(index.column())) {
    case Column::Answer:
        return perform(tr("answer to a why"), answerWhy(m_document.incident(), why, value.toString()));
    case Column::Evidence: {
        const auto witness = witnessNamed(value.toString().trimmed());
        if (!witness) {
            emit failed(witness.error());
            return false;
        }
        return perform(tr("evidence of a why"), pointWhyTo(m_document.incident(), why, *witness));
    }
    case Column::Question:
        return perform(tr("question of a why"), wordWhy(m_document.incident(), why, value.toString()));
    case Column::End:
    case Column::Count:
        break;
    }
    return false;
}

EntityId WhyTreeModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index).id : EntityId();
}

QList<WhyTreeModel::Witness> WhyTreeModel::witnesses() const
{
    const Incident &incident = m_document.incident();
    QList<Witness> found;
    incident.evidence().forEach([&](const Evidence &file) { found.append({file.id, file.name}); });
    for (const TimelineEntry *line : incident.timeline())
        found.append({line->id, nameOfWitness(line->id)});
    return found;
}

Result<EntityId> WhyTreeModel::witnessNamed(const QString &words) const
{
    if (words.isEmpty())
        return EntityId();
    if (const auto id = EntityId::fromString(words))
        return *id;
    QList<Witness> named = witnesses();
    named.removeIf([&](const Witness &one) { return !one.name.contains(words, Qt::CaseInsensitive); });
    const auto whole = std::ranges::find_if(
        named, [&](const Witness &one) { return one.name.compare(words, Qt::CaseInsensitive) == 0; });
    if (whole != named.end())
        return whole->id;
    if (named.size() == 1)
        return named.first().id;
    const QString quoted = inQuotationMarks(words);
    return Error{ErrorCode::InvalidInput,
                 named.isEmpty() ? tr("nothing in this incident is called “%1”").arg(quoted)
                                 : tr("%n line(s) and files have “%1” in them", nullptr, int(named.size())).arg(quoted),
                 tr("evidence of a why"),
                 named.isEmpty() ? tr("Log or attach it first, or choose another from the list.")
                                 : tr("Choose one from the list, or type more of it.")};
}

QString WhyTreeModel::hintFor(const QModelIndex &index) const
{
    if (!index.isValid())
        return tr("Begin with what users saw: why did it happen?");
    const WhyRow &row = rowAt(index);
    const QModelIndex above = index.parent();
    switch (row.need) {
    case WhyNeed::Answer:
        if (!row.question.isEmpty())
            return row.question;
        return above.isValid() && !rowAt(above).answer.isEmpty()
                   ? tr("Why was it that “%1”?").arg(inQuotationMarks(rowAt(above).answer))
                   : tr("Why did users see what they saw? Ask about the system, not about a person.");
    case WhyNeed::AnotherWhy:
        return tr("Why was it that “%1”? Enter asks on. If nothing but the system allowed it, say so: here it ends.")
            .arg(inQuotationMarks(row.answer));
    case WhyNeed::Nothing:
        return row.systemAllowed ? tr("Here it ends. Was there another reason? Ctrl+Enter adds one beside it.")
                                 : tr("Was there another reason beside this one? Ctrl+Enter adds it.");
    }
    return {};
}

bool WhyTreeModel::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

EntityId WhyTreeModel::askOn(const QModelIndex &index)
{
    const auto changes = evenkeel::askOn(m_document.incident(), idAt(index), m_clock.now());
    return perform(tr("ask why"), changes) ? changes->last().id : EntityId();
}

EntityId WhyTreeModel::branch(const QModelIndex &index)
{
    if (!index.isValid())
        return askOn(index);
    const auto changes = branchWhy(m_document.incident(), idAt(index), m_clock.now());
    return perform(tr("another answer to a why"), changes) ? changes->last().id : EntityId();
}

EntityId WhyTreeModel::move(const QModelIndex &index, Direction direction)
{
    if (!index.isValid())
        return {};
    const EntityId why = idAt(index);
    EntityId parent = idAt(index.parent());
    EntityId before;
    const int row = index.row();
    const auto at = [&](int sibling) { return index.sibling(sibling, 0); };
    switch (direction) {
    case Direction::Up:
        if (row == 0)
            return {};
        before = idAt(at(row - 1));
        break;
    case Direction::Down:
        if (!at(row + 1).isValid())
            return {};
        before = idAt(at(row + 2));
        break;
    case Direction::In:
        if (row == 0)
            return {};
        parent = idAt(at(row - 1));
        break;
    case Direction::Out: {
        const QModelIndex above = index.parent();
        if (!above.isValid())
            return {};
        parent = idAt(above.parent());
        before = idAt(above.sibling(above.row() + 1, 0));
        break;
    }
    }
    return perform(tr("move a why"), moveWhy(m_document.incident(), why, parent, before)) ? why : EntityId();
}

EntityId WhyTreeModel::remove(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    EntityId next = idAt(index.sibling(index.row() + 1, 0));
    if (next.isNull())
        next = index.row() > 0 ? idAt(index.sibling(index.row() - 1, 0)) : idAt(index.parent());
    return perform(tr("remove a why"), removeWhy(m_document.incident(), idAt(index))) ? next : EntityId();
}

bool WhyTreeModel::toggleSystemAllowed(const QModelIndex &index)
{
    return index.isValid()
           && perform(tr("the system allowed it"),
                      setSystemAllowed(m_document.incident(), idAt(index), !rowAt(index).systemAllowed));
}

}  // namespace evenkeel
