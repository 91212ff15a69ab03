// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/incident/lastupdate.h"
#include "models/report/entrywords.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSingleSteps = 500;  // beyond this, views are told to look anew at everything

}  // namespace

TimelineModel::TimelineModel(Document &document, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_clock(clock), m_language(QLocale().bcp47Name()),
      m_time(document.incident().zone())
{
    connect(&document, &Document::changed, this, &TimelineModel::onChanged);
    connect(&document, &Document::safe, this, &TimelineModel::onSafe);
    reload();
}

const TimelineEntry &TimelineModel::entry(int place) const
{
    return m_document.incident().entries().at(m_shown[size_t(place)]);
}

bool TimelineModel::isBefore(int a, int b) const
{
    const auto &entries = m_document.incident().entries();
    return Incident::isBefore(entries.at(a), entries.at(b));
}

bool TimelineModel::isShown(const TimelineEntry &entry) const
{
    if (entry.deleted || (m_filter.withoutPrivate && entry.isPrivate) || (m_filter.pinnedOnly && !entry.pinned))
        return false;
    if (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(entry.kind))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const auto hasTag = [&](auto fits) {
        const auto tags = m_tags.constFind(entry.id);
        return tags != m_tags.cend() && std::ranges::any_of(*tags, fits);
    };
    for (const QString &wanted : m_filterTags)
        if (!hasTag([&](const QString &tag) { return tag.startsWith(wanted, Qt::CaseInsensitive); })
            && !entry.text.contains(u'#' + wanted, Qt::CaseInsensitive))
            return false;
    const auto has = [&](const QString &text) { return m_filterText.areIn(text); };
    // What costs most comes last; a line that says something itself is spared the making of words.
    return m_filterText.isEmpty() || has(entry.text) || has(entry.owner) || hasTag(has)
           || (entry.text.isEmpty() && has(wordsOf(entry, m_language)));
}

int TimelineModel::placeIn(const Order &order, int row) const
{
    // The newest lines change most.
    const auto found = std::find(order.rbegin(), order.rend(), row);
    return found == order.rend() ? -1 : int(order.rend() - found) - 1;
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_filterTags.clear();
    QStringList words;
    for (const QString &word : filter.text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 1 && word.startsWith(u'#'))
            m_filterTags.append(word.mid(1));
        else
            words.append(word);
    }
    m_filterText = CaselessWords(m_filterTags.isEmpty() ? filter.text : words.join(u' '));
    filterAgain();
}

void TimelineModel::filterAgain()
{
    beginResetModel();
    m_shown.clear();
    const auto &entries = m_document.incident().entries();
    std::ranges::copy_if(m_order, std::back_inserter(m_shown), [&](int row) { return isShown(entries.at(row)); });
    endResetModel();
}

void TimelineModel::setUtc(bool utc)
{
    if (utc == m_utc)
        return;
    m_utc = utc;
    m_time = ReportTime(utc ? QTimeZone::utc() : m_document.incident().zone());
    announce(0, rowCount() - 1);
    emit headerDataChanged(Qt::Horizontal, int(Column::Time), int(Column::Time));
}

QString TimelineModel::zoneName() const
{
    return m_time.zoneName({m_clock.now()});
}

void TimelineModel::reload()
{
    beginResetModel();
    m_time = ReportTime(m_utc ? QTimeZone::utc() : m_document.incident().zone());
    const auto &entries = m_document.incident().entries();
    readTags();
    countNew();
    m_order.clear();
    m_order.reserve(size_t(entries.size()));
    for (int row = 0; row < entries.size(); ++row)
        if (!entries.at(row).deleted)
            m_order.push_back(row);
    // Mostly a line is logged after what happened before it: then there is nothing to sort.
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    if (!std::ranges::is_sorted(m_order, before))
        std::ranges::sort(m_order, before);
    m_shown.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_shown), [&](int row) { return isShown(entries.at(row)); });
    endResetModel();
}

void TimelineModel::onChanged(const ChangeSet &changes)
{
    if (changes.reset || changes.touched.size() > MostSingleSteps) {
        reload();
        return;
    }
    QSet<EntityId> touched;
    bool ofFiles = false;
    QSet<EntityId> tagged;
    for (const EntityRef &ref : changes.touched) {
        ofFiles = ofFiles || ref.kind == EntityKind::Evidence;
        if (ref.kind == EntityKind::Entry)
            touched.insert(ref.id);
        else if (ref.kind == EntityKind::ListMember) {  // a tag belongs to its line
            const ListMember *member = m_document.incident().members().find(ref.id);
            if (member && !member->of.isNull())
                tagged.insert(member->of);
        } else if (ref.kind == EntityKind::Facts && !m_utc) {
            m_time = ReportTime(m_document.incident().zone());
        }
    }
    for (const EntityId id : std::as_const(tagged))
        readTags(id);
    touched += tagged;
    if (lastUpdateSent(m_document.incident()) != m_lastUpdate) {
        countNew();
        announce(0, rowCount() - 1);
    }
    for (const EntityId id : std::as_const(touched))
        if (const int row = m_document.incident().entries().rowOf(id); row >= 0)
            takeEntry(row);
    // Where several lines were retimed at once, each may have been placed by one that wasn't in its place yet.
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    if (touched.size() > 1 && !(std::ranges::is_sorted(m_order, before) && std::ranges::is_sorted(m_shown, before)))
        reload();
    // Which line has the file isn't known without looking at all of them; those in view look for themselves.
    if (ofFiles)
        announce(0, rowCount() - 1);
}

// One line is new, gone, elsewhere or different.
void TimelineModel::takeEntry(int row)
{
    const TimelineEntry &changed = m_document.incident().entries().at(row);
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    if (isNew(changed))
        m_new.insert(changed.id);
    else
        m_new.remove(changed.id);
    if (const int old = placeIn(m_order, row); old >= 0)
        m_order.erase(m_order.begin() + old);
    if (!changed.deleted)
        m_order.insert(std::ranges::upper_bound(m_order, row, before), row);

    const int place = placeIn(m_shown, row);
    const bool shown = isShown(changed);
    if (place < 0 && shown)
        showRow(row);
    else if (place >= 0 && !shown)
        hideRow(place);
    else if (place >= 0)
        moveShown(place, row);
}

void TimelineModel::showRow(int row)
{
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    const auto at = std::ranges::upper_bound(m_shown, row, before);
    const int place = int(at - m_shown.begin());
    beginInsertRows({}, place, place);
    m_shown.insert(at, row);
    endInsertRows();
    announce(place + 1, place + 1);  // it may not be the first of its day any more
}

void TimelineModel::hideRow(int place)
{
    beginRemoveRows({}, place, place);
    m_shown.erase(m_shown.begin() + place);
    endRemoveRows();
    announce(place, place);
}

void TimelineModel::moveShown(int place, int row)
{
    // Where it belongs among the others.
    Order others = m_shown;
    others.erase(others.begin() + place);
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    const int target = int(std::ranges::upper_bound(others, row, before) - others.begin());
    if (target != place) {
        beginMoveRows({}, place, place, {}, target > place ? target + 1 : target);
        others.insert(others.begin() + target, row);
        m_shown = std::move(others);
        endMoveRows();
        announce(place, place + 1);
    }
    announce(target, target + 1);
}

void TimelineModel::announce(int from, int to)
{
    from = std::max(from, 0);
    to = std::min(to, rowCount() - 1);
    if (from <= to)
        emit dataChanged(index(from, 0), index(to, int(Column::Count) - 1));
}

void TimelineModel::onSafe(const QList<EntityId> &ids)
{
    for (const EntityId id : ids)
        if (const QModelIndex line = indexOf(id); line.isValid())
            emit dataChanged(line, line.siblingAtColumn(int(Column::Count) - 1), {PendingRole});
}

const TimelineEntry *TimelineModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &entry(index.row()) : nullptr;
}

EntityId TimelineModel::idAt(const QModelIndex &index) const
{
    const TimelineEntry *line = entryAt(index);
    return line ? line->id : EntityId();
}

QModelIndex TimelineModel::indexOf(EntityId id) const
{
    const int row = m_document.incident().entries().rowOf(id);
    const int place = row < 0 ? -1 : placeIn(m_shown, row);
    return place < 0 ? QModelIndex() : index(place, 0);
}

QModelIndex TimelineModel::firstAtOrAfter(Instant instant) const
{
    const auto &entries = m_document.incident().entries();
    const auto found = std::ranges::partition_point(m_shown, [&](int row) {
        const auto &occurred = entries.at(row).occurred;
        return occurred && *occurred < instant;
    });
    return m_shown.empty() ? QModelIndex() : index(int(std::min(found, std::prev(m_shown.end())) - m_shown.begin()), 0);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

bool TimelineModel::isFirstOfDay(int place) const
{
    const auto &occurred = entry(place).occurred;
    if (!occurred || place == 0)
        return occurred.has_value();
    const auto &above = entry(place - 1).occurred;
    return !above || m_time.date(*above) != m_time.date(*occurred);
}

void TimelineModel::readTags()
{
    m_tags.clear();
    auto tags = m_document.incident().members().select(
        [](const ListMember &member) { return member.list == ListName::Tag && !member.of.isNull(); });
    std::ranges::sort(tags, {}, &ListMember::sort);
    for (const ListMember *tag : tags)
        m_tags[tag->of].append(tag->text);
}

void TimelineModel::readTags(EntityId line)
{
    QStringList tags;
    for (const ListMember *tag : m_document.incident().list(ListName::Tag, line))
        tags.append(tag->text);
    if (tags.isEmpty())
        m_tags.remove(line);
    else
        m_tags.insert(line, tags);
}

QStringList TimelineModel::knownTags() const
{
    QStringList known;
    for (const ListMember *system : m_document.incident().list(ListName::System))
        known.append(system->text);
    for (const QStringList &tags : m_tags)
        known += tags;
    known.removeDuplicates();
    known.sort(Qt::CaseInsensitive);
    return known;
}

void TimelineModel::countNew()
{
    m_new.clear();
    m_lastUpdate = lastUpdateSent(m_document.incident());
    if (!m_lastUpdate)
        return;
    m_document.incident().entries().forEach([this](const TimelineEntry &line) {
        if (isNew(line))
            m_new.insert(line.id);
    });
}

bool TimelineModel::isNew(const TimelineEntry &entry) const
{
    return m_lastUpdate && isNewSince(entry, *m_lastUpdate);
}

QModelIndex TimelineModel::firstNew() const
{
    if (m_new.isEmpty())
        return {};
    for (int place = 0; place < rowCount(); ++place)
        if (isNew(entry(place)))
            return index(place, 0);
    return {};
}

QString TimelineModel::newSince() const
{
    if (!m_lastUpdate)
        return {};
    const bool today = m_time.date(*m_lastUpdate) == m_time.date(m_clock.now());
    return tr("new since the update at %1")
        .arg(today ? m_time.clock(*m_lastUpdate) : m_time.dateAndClock(*m_lastUpdate));
}

}  // namespace evenkeel
