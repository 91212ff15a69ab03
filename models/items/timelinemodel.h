// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/incident.h"
#include "models/items/caselesswords.h"
#include "models/items/timelinefilter.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttime.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace evenkeel {

class Clock;
class Document;
struct ChangeSet;

/// The timeline of an open incident, in the order in which things happened, with a filter of its own (a proxy would
/// take too long at 100,000 lines). Rows hold no text: each is a place in the Incident's table. Edits are verbs that go
/// to the Document. The document and the clock must outlive it.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Kind, Text, Owner, Count };
    enum Role {
        IdRole = Qt::UserRole,  ///< EntityId as text
        KindRole,               ///< EntryKind as int
        PendingRole,            ///< bool: not on the disk yet
        PinnedRole,
        PrivateRole,
        FirstOfDayRole,  ///< bool: the line above happened on another day
        DayRole,         ///< "2020-02-20"
        AttachmentRole,  ///< EntityId of the line's file as text; empty where there is none
        SummaryRole,     ///< the whole line in words, for screen readers and tips
        TagsRole,        ///< QStringList
        NewRole,         ///< bool: logged since the last update was sent
        FirstNewRole,    ///< bool: new, and the line above isn't
        NewSinceRole,    ///< "new since the update at 12:04"; empty on lines that aren't
        RoleEnd
    };

    TimelineModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    void setFilter(const TimelineFilter &filter);
    /// UTC instead of the incident's own zone.
    void setUtc(bool utc);
    [[nodiscard]] bool isUtc() const { return m_utc; }
    /// The zone as a heading names it.
    [[nodiscard]] QString zoneName() const;

    /// nullptr for an invalid index. Holds until the document changes.
    [[nodiscard]] const TimelineEntry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] EntityId idAt(const QModelIndex &index) const;
    /// The line's first cell; invalid when the filter hides it.
    [[nodiscard]] QModelIndex indexOf(EntityId id) const;
    /// The first line that happened at or after a moment; the last line when there is none.
    [[nodiscard]] QModelIndex firstAtOrAfter(Instant instant) const;
    /// How many lines there are without the filter.
    [[nodiscard]] int unfilteredCount() const { return int(m_order.size()); }
    /// How many lines, shown or not, were logged since the last update was sent; and the first of them that is shown.
    [[nodiscard]] int newCount() const { return int(m_new.size()); }
    [[nodiscard]] QModelIndex firstNew() const;
    /// A moment as the lines show theirs, with its day.
    [[nodiscard]] QString timeText(Instant instant) const;
    /// The zone that times are shown and read in.
    [[nodiscard]] QTimeZone zone() const;

    [[nodiscard]] QStringList tagsOf(EntityId line) const { return m_tags.value(line); }
    /// Every tag of the incident and every system of it, once.
    [[nodiscard]] QStringList knownTags() const;

    // One undo step for all of these lines; those that can't be edited are left out. False, after failed, when it
    // couldn't be done.
    bool setPinned(const QList<EntityId> &lines, bool pinned);
    bool setPrivate(const QList<EntityId> &lines, bool isPrivate);
    bool setKind(const QList<EntityId> &lines, EntryKind kind);
    bool changeTags(const QList<EntityId> &lines, const QStringList &added, const QStringList &removed);
    bool remove(const QList<EntityId> &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// An edit that couldn't be made; nothing has changed.
    void failed(const evenkeel::Error &error);

private:
    using Order = std::vector<int>;  ///< rows of the Incident's table

    [[nodiscard]] const TimelineEntry &entry(int place) const;
    [[nodiscard]] bool isBefore(int a, int b) const;
    [[nodiscard]] bool isShown(const TimelineEntry &entry) const;
    [[nodiscard]] int placeIn(const Order &order, int row) const;
    [[nodiscard]] QString text(const TimelineEntry &entry, Column column) const;
    [[nodiscard]] QString editText(const TimelineEntry &entry, Column column) const;
    [[nodiscard]] const Evidence *fileOf(const TimelineEntry &entry) const;
    [[nodiscard]] QString summary(const TimelineEntry &entry) const;
    [[nodiscard]] bool isFirstOfDay(int place) const;
    [[nodiscard]] bool isNew(const TimelineEntry &entry) const;
    [[nodiscard]] QString newSince() const;
    [[nodiscard]] bool canEdit(const TimelineEntry &entry, Column column) const;
    [[nodiscard]] QString nameFor(const QString &one, const QList<EntityId> &lines) const;
    bool edit(const QString &name, const Changes &changes);
    bool retime(EntityId id, const QString &text);

    void reload();
    void readTags();
    void readTags(EntityId line);
    void countNew();
    void filterAgain();
    void onChanged(const ChangeSet &changes);
    void onSafe(const QList<EntityId> &ids);
    void takeEntry(int row);
    void showRow(int row);
    void hideRow(int place);
    void moveShown(int place, int row);
    void announce(int from, int to);

    Document &m_document;
    const Clock &m_clock;
    ReportLanguage m_language;
    ReportTime m_time;
    bool m_utc = false;
    TimelineFilter m_filter;
    CaselessWords m_filterText;  ///< what of the filter's text is no tag
    QStringList m_filterTags;    ///< without their #
    QHash<EntityId, QStringList> m_tags;
    std::optional<Instant> m_lastUpdate;
    QSet<EntityId> m_new;
    Order m_order;  ///< all that isn't deleted
    Order m_shown;  ///< those that the filter lets through, in the same order
};

}  // namespace evenkeel
