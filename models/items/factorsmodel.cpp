// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/factorsmodel.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/commands/factorverbs.h"
#include "models/incident/fieldref.h"
#include "models/items/fieldrole.h"
#include "models/markup/escapehtml.h"
#include "models/postmortem/postmortemwriting.h"
#include "models/report/causes.h"
#include "models/report/reportlanguage.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Made by no clock, and so of nothing else.
constexpr EntityId LooseRow(0, 1);

QStringList textsOf(const QList<FishboneFactor> &factors)
{
    QStringList texts;
    for (const FishboneFactor &factor : factors)
        texts.append(factor.text);
    return texts;
}

}  // namespace

FactorsModel::FactorsModel(Document &document, const Clock &clock, QObject *parent)
    : FollowedTree(parent), m_document(document), m_clock(clock)
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        if (changes.reset || std::ranges::any_of(changes.touched, [](const EntityRef &touched) {
                return touched.kind == EntityKind::ListMember;
            }))
            readIncident();
    });
    readIncident();
}

void FactorsModel::readIncident()
{
    const Fishbone before = std::exchange(m_fishbone, Fishbone::of(m_document.incident()));
    QList<FactorRow> rows;
    const auto add = [&](const QList<FishboneFactor> &factors, EntityId parent) {
        for (const FishboneFactor &factor : factors)
            rows.append({FactorRow::Kind::Factor, factor.id, parent, factor.text, factor.link});
    };
    for (const FishboneBone &bone : std::as_const(m_fishbone.bones)) {
        rows.append({FactorRow::Kind::Bone, bone.id, {}, bone.name, {}});
        add(bone.factors, bone.id);
    }
    if (!m_fishbone.bones.isEmpty() && !m_fishbone.loose.isEmpty())
        rows.append({FactorRow::Kind::Loose, LooseRow, {}, looseName(), {}});
    add(m_fishbone.loose, m_fishbone.bones.isEmpty() ? EntityId() : LooseRow);
    follow(rows);
    if (m_fishbone != before)
        emit fishboneChanged();
}

QString FactorsModel::looseName()
{
    return tr("Without a category");
}

QString FactorsModel::description() const
{
    QStringList parts;
    for (const FishboneBone &bone : m_fishbone.bones)
        parts.append(bone.factors.isEmpty() ? tr("%1: nothing yet.").arg(bone.name)
                                            : tr("%1: %2.").arg(bone.name, textsOf(bone.factors).join(u"; "_s)));
    if (!m_fishbone.loose.isEmpty())
        parts.append(tr("%1: %2.").arg(looseName(), textsOf(m_fishbone.loose).join(u"; "_s)));
    return parts.join(u' ');
}

int FactorsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return int(Column::Count);
}

QVariant FactorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactorRow &row = rowAt(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == Column::Text ? row.text : row.link;
    case Qt::ToolTipRole:
        return toolTipText(column == Column::Text ? row.text : row.link);
    case Qt::AccessibleTextRole:
        if (column != Column::Text || row.kind == FactorRow::Kind::Factor)
            return column == Column::Text ? row.text : row.link;
        return tr("%1, %n factor(s)", nullptr, rowCount(index.siblingAtColumn(0))).arg(row.text);
    case CategoryRole:
        return row.kind != FactorRow::Kind::Factor;
    case FieldRole:
        if (row.kind == FactorRow::Kind::Loose)
            return {};
        return QVariant::fromValue(
            FieldRef{{EntityKind::ListMember, row.id},
                     column == Column::Text ? fieldIndexOf<&ListMember::text>() : fieldIndexOf<&ListMember::link>()});
    case RowRole:
        return QVariant::fromValue(EntityRef{EntityKind::ListMember, row.id});
    default:
        return {};
    }
}

QVariant FactorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Text:
        return tr("Factor");
    case Column::Link:
        return tr("Link");
    case Column::Count:
        break;
    }
    return {};
}

Qt::ItemFlags FactorsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const FactorRow &row = rowAt(index);
    const bool edits = canWritePostmortem(m_document)
                       && (row.kind == FactorRow::Kind::Factor
                           || (row.kind == FactorRow::Kind::Bone && Column(index.column()) == Column::Text));
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (edits ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool FactorsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const FactorRow &row = rowAt(index);
    const Incident &incident = m_document.incident();
    if (row.kind == FactorRow::Kind::Bone)
        return perform(tr("name of a category"), renameBone(incident, row.id, value.toString()));
    return Column(index.column()) == Column::Text
               ? perform(tr("words of a factor"), rewordFactor(incident, row.id, value.toString()))
               : perform(tr("link of a factor"), linkFactor(incident, row.id, value.toString()));
}

EntityId FactorsModel::idAt(const QModelIndex &index) const
{
    return index.isValid() && rowAt(index).kind != FactorRow::Kind::Loose ? rowAt(index).id : EntityId();
}

EntityId FactorsModel::boneAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return rowAt(index).kind == FactorRow::Kind::Factor ? idAt(index.parent()) : idAt(index);
}

bool FactorsModel::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return bool(performed);
}

bool FactorsModel::addUsualBones()
{
    const Incident &incident = m_document.incident();
    return perform(tr("usual categories"),
                   addBones(incident, usualBones(ReportLanguage(incident.facts().language)), m_clock.now()));
}

EntityId FactorsModel::addBone()
{
    // Of the same name there is one only.
    QString name = tr("New category");
    const auto isTaken = [&] {
        return std::ranges::any_of(m_fishbone.bones, [&](const FishboneBone &bone) { return bone.name == name; });
    };
    for (int number = 2; isTaken(); ++number)
        name = tr("New category %1").arg(number);
    const Changes changes = addBones(m_document.incident(), {name}, m_clock.now());
    return !changes.isEmpty() && perform(tr("new category"), changes) ? changes.first().id : EntityId();
}

bool FactorsModel::moveFactor(const FactorRow &factor, int step)
{
    const QModelIndex at = indexOf(factor.id);
    const QString name = tr("move a factor");
    const Incident &incident = m_document.incident();
    const EntityId bone = boneAt(at);
    if (const QModelIndex other = at.sibling(at.row() + step, 0); other.isValid()) {
        const QModelIndex before = step < 0 ? other : at.sibling(at.row() + 2, 0);
        // As the last of its own bone, but before whatever stands after that in the list of all.
        return perform(name, evenkeel::moveFactor(incident, factor.id, bone, idAt(before)));
    }
    const QModelIndex group = at.parent().sibling(at.parent().row() + step, 0);
    if (!at.parent().isValid() || !group.isValid())
        return false;
    const QModelIndex before = step > 0 ? index(0, 0, group) : QModelIndex();
    return perform(name, evenkeel::moveFactor(incident, factor.id, idAt(group), idAt(before)));
}

bool FactorsModel::moveUp(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    const FactorRow row = rowAt(index);
    if (row.kind == FactorRow::Kind::Factor)
        return moveFactor(row, -1);
    return row.kind == FactorRow::Kind::Bone && index.row() > 0
           && perform(tr("move a category"),
                      moveBone(m_document.incident(), row.id, idAt(index.sibling(index.row() - 1, 0))));
}

bool FactorsModel::moveDown(const QModelIndex &index)
{
    if (!index.isValid())
        return false;
    const FactorRow row = rowAt(index);
    if (row.kind == FactorRow::Kind::Factor)
        return moveFactor(row, 1);
    return row.kind == FactorRow::Kind::Bone && !idAt(index.sibling(index.row() + 1, 0)).isNull()
           && perform(tr("move a category"),
                      moveBone(m_document.incident(), row.id, idAt(index.sibling(index.row() + 2, 0))));
}

bool FactorsModel::putOn(const QModelIndex &index, EntityId bone)
{
    return index.isValid() && rowAt(index).kind == FactorRow::Kind::Factor
           && perform(tr("category of a factor"),
                      evenkeel::moveFactor(m_document.incident(), rowAt(index).id, bone, {}));
}

bool FactorsModel::remove(const QModelIndex &index)
{
    if (!index.isValid() || rowAt(index).kind == FactorRow::Kind::Loose)
        return false;
    const FactorRow row = rowAt(index);
    return row.kind == FactorRow::Kind::Bone
               ? perform(tr("remove a category"), removeBone(m_document.incident(), row.id))
               : perform(tr("remove a factor"), removeFactor(m_document.incident(), row.id));
}

}  // namespace evenkeel
