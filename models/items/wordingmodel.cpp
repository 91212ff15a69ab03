// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wordingmodel.h"

#include "models/items/postmortemoutlinemodel.h"
#include "models/markup/escapehtml.h"
#include "models/postmortem/prosecheck.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString WordingRow::key() const
{
    return u"%1 %2 %3 %4"_s.arg(found.place.index())
        .arg(found.entity.id.toString(), found.finding.rule)
        .arg(found.finding.start);
}

WordingModel::WordingModel(const ProseCheck &check, QObject *parent) : FollowedRows(parent), m_check(check)
{
    connect(&check, &ProseCheck::changed, this, &WordingModel::readCheck);
    readCheck();
}

void WordingModel::readCheck()
{
    QList<WordingRow> wanted;
    wanted.reserve(m_check.wording().size());
    for (const PlacedWording &found : m_check.wording())
        wanted.append({found});
    follow(wanted);
}

QString WordingModel::nameOf(const WordingPlace &place)
{
    if (const auto *section = std::get_if<SectionKey>(&place))
        return PostmortemOutlineModel::nameOf(*section);
    if (const auto *list = std::get_if<ListName>(&place))
        return PostmortemOutlineModel::nameOf(*list);
    return PostmortemOutlineModel::nameOf(PostmortemPage::Whys);
}

QVariant WordingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlacedWording &found = findingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: “%2”. %3 %4", "section, phrase, reason, what to write in its stead")
            .arg(nameOf(found.place), found.words.simplified(), found.finding.reason, found.finding.rewrite);
    case Qt::ToolTipRole:
        return toolTipText(found.finding.rewrite);
    default:
        return {};
    }
}

}  // namespace evenkeel
