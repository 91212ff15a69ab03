// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/change.h"
#include "models/items/followedrows.h"
#include "models/postmortem/curatedtimeline.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttime.h"

#include <QAbstractTableModel>

namespace evenkeel {

class Clock;
class Document;
struct ChangeSet;
struct EntityRef;

/// Which lines somebody who curates wants to see.
enum class CurationFilter { All, Kept, LeftOut, Unshown };

struct CurationRow {
    ToldLine line;

    [[nodiscard]] EntityId key() const { return line.entry; }
    bool operator==(const CurationRow &) const = default;
};

/// The timeline as the organisation's readers of the postmortem will be told it, to be curated: those lines that any
/// report may tell (private ones are in none, and only counted). Edits are verbs that go to the Document and never
/// touch the record. Times are the incident's zone's. The document and the clock must outlive it.
class CurationModel : public FollowedRows<CurationRow, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum class Column { Time, Text, Evidence, Known, Because, Count };
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< EntityId of the entry
        DroppedRole,                ///< bool: left out
        MergedRole,                 ///< bool: told in the line above that stands for itself
        RewordedRole,               ///< bool: this cell says something else than the record
        UnshownRole,                ///< bool: a claim without evidence
        SuggestionsRole,            ///< QStringList to complete what shows a line from; nothing in other columns
        ShortTimeRole,              ///< the time without its day where the line above has the same
        DetailRole,                 ///< the line in full: what is told, what is recorded, what was known
        RoleEnd
    };

    CurationModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    void setFilter(CurationFilter filter);
    /// While it isn't active it doesn't follow the incident: nobody looks.
    void setActive(bool active);
    [[nodiscard]] CurationFilter filter() const { return m_filter; }

    /// Of all lines, whatever the filter.
    [[nodiscard]] const CuratedTimeline &timeline() const { return m_timeline; }
    [[nodiscard]] int privateCount() const { return m_private; }
    [[nodiscard]] EntityId entryAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(EntityId entry) const;

    // One undo step each. False, after failed, when it can't be done.
    bool drop(const QList<EntityId> &entries);
    bool keep(const QList<EntityId> &entries);
    bool merge(const QList<EntityId> &entries, EntityId into);
    bool takeApart(const QList<EntityId> &entries);
    bool tellAsRecorded(const QList<EntityId> &entries);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void failed(const evenkeel::Error &error);
    /// The timeline was curated anew, or the filter is another.
    void counted();

private:
    [[nodiscard]] const TimelineEntry &entryOf(const ToldLine &line) const;
    /// While the past is about to be shown, lines of now aren't.
    [[nodiscard]] bool isThere(const ToldLine &line) const;
    [[nodiscard]] QString recordedWords(const TimelineEntry &entry) const;
    [[nodiscard]] QString words(const ToldLine &line) const;
    [[nodiscard]] QString timeText(const ToldLine &line) const;
    [[nodiscard]] QString shortTime(int row) const;
    [[nodiscard]] QString dayText(const std::optional<Instant> &instant) const;
    [[nodiscard]] QString evidenceText(const ToldLine &line) const;
    [[nodiscard]] QString knownText(const ToldLine &line) const;
    [[nodiscard]] QString text(const ToldLine &line, Column column) const;
    [[nodiscard]] QString editText(const ToldLine &line, Column column) const;
    [[nodiscard]] QString detail(const ToldLine &line) const;
    [[nodiscard]] QString spoken(const ToldLine &line) const;
    [[nodiscard]] QVariant field(const ToldLine &line, Column column) const;
    [[nodiscard]] bool isReworded(const ToldLine &line, Column column) const;
    /// What may show a line, as it is offered, with the ids of files and lines.
    [[nodiscard]] QList<std::pair<QString, EntityId>> evidenceOffers() const;

    bool perform(const QString &name, const Result<Changes> &changes);
    bool retime(const ToldLine &line, const QString &text);
    bool pointTo(const ToldLine &line, const QString &text);

    [[nodiscard]] bool isWanted(const ToldLine &line) const;
    void readTimeline();
    void showRows();
    void onChanged(const ChangeSet &changes);

    Document &m_document;
    const Clock &m_clock;
    ReportLanguage m_language;
    ReportTime m_time;
    CurationFilter m_filter = CurationFilter::All;
    bool m_active = true;
    bool m_stale = false;
    CuratedTimeline m_timeline;
    int m_private = 0;
};

}  // namespace evenkeel
