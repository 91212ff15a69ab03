// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/curationmodel.h"

#include "models/core/clock.h"
#include "models/core/timetext.h"
#include "models/document/document.h"
#include "models/incident/commands/curationverbs.h"
#include "models/postmortem/postmortemwriting.h"
#include "models/report/disclosure.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr qsizetype MostCuratedSteps = 500;  // beyond this, views are told to look anew at everything

bool concernsCuration(EntityKind kind)
{
    return kind == EntityKind::Entry || kind == EntityKind::CuratedLine || kind == EntityKind::Evidence
           || kind == EntityKind::Hypothesis || kind == EntityKind::RoleAssignment || kind == EntityKind::Facts;
}

}  // namespace

CurationModel::CurationModel(Document &document, const Clock &clock, QObject *parent)
    : FollowedRows(parent), m_document(document), m_clock(clock), m_language(QLocale().bcp47Name()),
      m_time(document.incident().zone())
{
    connect(&document, &Document::changed, this, &CurationModel::onChanged);
    readTimeline();
    showRows();
}

void CurationModel::readTimeline()
{
    const Incident &incident = m_document.incident();
    m_time = ReportTime(incident.zone());
    const Disclosure disclosure(incident, Audience::Internal);
    m_timeline = CuratedTimeline(incident, disclosure.told());
    m_private = disclosure.privateEntriesLeftOut();
}

bool CurationModel::isWanted(const ToldLine &line) const
{
    switch (m_filter) {
    case CurationFilter::All:
        return true;
    case CurationFilter::Kept:
        return !line.isDropped;
    case CurationFilter::LeftOut:
        return line.isDropped;
    case CurationFilter::Unshown:
        return line.lacksEvidence;
    }
    return true;
}

void CurationModel::showRows()
{
    QList<CurationRow> wanted;
    for (const ToldLine &line : m_timeline.lines())
        if (isWanted(line))
            wanted.append({line});
    if (!follow(wanted, MostCuratedSteps)) {
        beginResetModel();
        setRows(wanted);
        endResetModel();
    }
    // What rows name but don't hold: words of lines, names of files and people, the zone, the day above. Those in view
    // look anew.
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, int(Column::Count) - 1));
    emit counted();
}

void CurationModel::setFilter(CurationFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showRows();
}

void CurationModel::onChanged(const ChangeSet &changes)
{
    if (!changes.reset && std::ranges::none_of(changes.touched, concernsCuration, &EntityRef::kind))
        return;
    if (!m_active) {
        m_stale = true;
        return;
    }
    readTimeline();
    showRows();
}

void CurationModel::setActive(bool active)
{
    m_active = active;
    if (!m_active || !std::exchange(m_stale, false))
        return;
    readTimeline();
    showRows();
}

EntityId CurationModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? rows()[index.row()].line.entry : EntityId();
}

QModelIndex CurationModel::indexOf(EntityId entry) const
{
    const auto row = std::ranges::find(rows(), entry, &CurationRow::key);
    return row == rows().end() ? QModelIndex() : index(int(row - rows().begin()), 0);
}

int CurationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

Qt::ItemFlags CurationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    const ToldLine &line = rows()[index.row()].line;
    bool editable = canWritePostmortem(m_document) && isThere(line);
    if (!editable)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (Column(index.column())) {
    case Column::Text:
        // There is nothing left of it that other words could stand for.
        editable &= entryOf(line).expunged.isEmpty();
        break;
    case Column::Because:
        editable &= line.isDroppedSo;
        break;
    case Column::Known:
    case Column::Count:
        editable = false;
        break;
    case Column::Time:
    case Column::Evidence:
        break;
    }
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return editable ? shown | Qt::ItemIsEditable : shown;
}

bool CurationModel::perform(const QString &name, const Result<Changes> &changes)
{
    const auto performed = m_document.perform(name, changes);
    if (!performed)
        emit failed(performed.error());
    return performed.hasValue();
}

bool CurationModel::drop(const QList<EntityId> &entries)
{
    return perform(tr("leave out %n lines", nullptr, int(entries.size())), dropLines(m_document.incident(), entries));
}

bool CurationModel::keep(const QList<EntityId> &entries)
{
    return perform(tr("keep %n lines", nullptr, int(entries.size())), keepLines(m_document.incident(), entries));
}

bool CurationModel::merge(const QList<EntityId> &entries, EntityId into)
{
    return perform(tr("merge %n lines", nullptr, int(entries.size())),
                   mergeLines(m_document.incident(), entries, into));
}

bool CurationModel::takeApart(const QList<EntityId> &entries)
{
    return perform(tr("take lines apart"), takeLinesApart(m_document.incident(), entries));
}

bool CurationModel::tellAsRecorded(const QList<EntityId> &entries)
{
    return perform(tr("tell %n lines as recorded", nullptr, int(entries.size())),
                   evenkeel::tellAsRecorded(m_document.incident(), entries));
}

bool CurationModel::retime(const ToldLine &line, const QString &text)
{
    const Incident &incident = m_document.incident();
    if (text.isEmpty())
        return perform(tr("time for the reader"), retimeLine(incident, line.entry, std::nullopt));
    const auto time = parseTime(text, {.now = m_clock.now(), .zone = incident.zone()});
    if (!time) {
        emit failed(time.error());
        return false;
    }
    return perform(tr("time for the reader"), retimeLine(incident, line.entry, *time));
}

bool CurationModel::pointTo(const ToldLine &line, const QString &text)
{
    const auto offers = evidenceOffers();
    const auto offer = std::ranges::find(offers, text, &std::pair<QString, EntityId>::first);
    return perform(tr("evidence of a line"), offer == offers.end()
                                                 ? Result<Changes>(nameSource(m_document.incident(), line.entry, text))
                                                 : pointToEvidence(m_document.incident(), line.entry, offer->second));
}

bool CurationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const ToldLine line = rows()[index.row()].line;
    const Incident &incident = m_document.incident();
    const QString text = value.toString().trimmed();
    const auto column = Column(index.column());
    if (text == editText(line, column))
        return true;
    switch (column) {
    case Column::Time:
        return retime(line, text);
    case Column::Text:
        return perform(tr("text for the reader"),
                       retitleLine(incident, line.entry, text == recordedWords(entryOf(line)) ? QString() : text));
    case Column::Evidence:
        return pointTo(line, text);
    case Column::Because:
        return perform(tr("why a line is left out"), giveDropReason(incident, line.entry, text));
    case Column::Known:
    case Column::Count:
        break;
    }
    return false;
}

}  // namespace evenkeel
