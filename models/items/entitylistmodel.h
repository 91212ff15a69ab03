// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/document/document.h"
#include "models/items/choice.h"
#include "models/items/followedrows.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttime.h"

#include <QAbstractTableModel>
#include <QSet>

namespace evenkeel {

class Clock;

/// A table over one kind of thing in an open incident. Rows follow the document: what changes there comes as few row
/// signals (a reset above MostRows), so that selection, scroll and editors stay. Editing a cell calls a verb. Sorts and
/// filters itself. The document and the clock must outlive it.
class EntityListModel : public FollowedRows<EntityId, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,  ///< EntityId of the thing the row shows; null for a row without one
        SortRole,                   ///< what the column is sorted by: a number, a text, or nothing
        PendingRole,                ///< bool: not on the disk yet
        OverdueRole,                ///< bool, the same for all cells of a row
        ChoicesRole,                ///< Choices for a combo box; nothing where any text goes
        SuggestionsRole,            ///< QStringList to complete from while any text is typed; nothing: no help
        QuestionRole,  ///< QString: why what the cell says is questioned, and what is asked; mostly nothing
        RoleCount,
    };
    /// More changed rows than this are told by a reset.
    static constexpr qsizetype MostRows = 500;

    [[nodiscard]] EntityKind kind() const { return m_kind; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;
    /// Performs the edit; false, after failed, when it can't be.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    /// Empty cells come last, whichever the order. A negative column goes back to the natural order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    /// Shows the rows that hold every word of this text in some cell; all rows when it is empty.
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }

    /// Shows and reads times in this zone; unset: in the incident's.
    void setZone(const std::optional<QTimeZone> &zone);
    /// Tells which rows have become overdue, or are no longer, and which show another time. To be called as time
    /// passes.
    void lookAtClock();

    /// The cell of the row that shows this thing; invalid when no row does.
    [[nodiscard]] QModelIndex indexOf(EntityId entity, int column = 0) const;

signals:
    void failed(const evenkeel::Error &error);

protected:
    /// What an edited cell comes to.
    struct Edit {
        QString name;  ///< what undo calls it, translated
        Changes changes;
        bool isFinal = false;  ///< can't be undone
    };

    EntityListModel(Document &document, const Clock &clock, EntityKind kind, QObject *parent);
    /// Subclasses call it at the end of their constructor: rows need their virtual functions.
    void loadRows();
    /// When idsInOrder gives others than before and no change of the document says so.
    void resetRows();

    /// Ids of the rows in their natural order, without filter. An id is the thing's own unless rowOf says otherwise.
    [[nodiscard]] virtual QList<EntityId> idsInOrder() const = 0;
    [[nodiscard]] virtual QString columnName(int column) const = 0;
    [[nodiscard]] virtual QString text(EntityId row, int column) const = 0;
    /// Whether rows can be dragged to where their mimeData is understood.
    [[nodiscard]] virtual bool canBeDragged() const { return false; }
    [[nodiscard]] virtual bool isEditable(EntityId row, int column) const = 0;
    [[nodiscard]] virtual Result<Edit> edit(EntityId row, int column, const QVariant &value) const = 0;

    /// The row that a touched entity shows in, if it is of this model's kind.
    [[nodiscard]] virtual std::optional<EntityId> rowOf(const EntityRef &touched) const;
    [[nodiscard]] virtual EntityId entityOf(EntityId row) const { return row; }
    /// The field that a column shows, by its place in the kind's table.
    [[nodiscard]] virtual int fieldOf(int column) const = 0;
    [[nodiscard]] virtual QVariant editValue(EntityId row, int column) const { return text(row, column); }
    /// Invalid for an empty cell.
    [[nodiscard]] virtual QVariant sortKey(EntityId row, int column) const;
    [[nodiscard]] virtual Choices choices(EntityId row, int column) const;
    /// What a text is completed from while it is typed; names of people without more ado.
    [[nodiscard]] virtual QStringList suggestions(EntityId row, int column) const;
    /// Whether the column holds a name of somebody: those known are offered while it is typed.
    [[nodiscard]] virtual bool isPerson(int /*column*/) const { return false; }
    /// What people ought to be asked about what the cell says; empty: nothing.
    [[nodiscard]] virtual QString question(EntityId /*row*/, int /*column*/) const { return {}; }
    /// Unset where a cell has no box to check.
    [[nodiscard]] virtual std::optional<bool> isChecked(EntityId row, int column) const;
    [[nodiscard]] virtual bool isOverdue(EntityId /*row*/) const { return false; }
    /// The column whose cell says aloud that the row is overdue; -1: none.
    [[nodiscard]] virtual int dueColumn() const { return -1; }
    /// What a row shows that the clock alone changes ("4 min left"); empty: nothing.
    [[nodiscard]] virtual QString clockText(EntityId /*row*/) const { return {}; }
    /// Of roles beyond this class's.
    [[nodiscard]] virtual QVariant furtherData(EntityId row, int role) const;
    /// Whether all rows look otherwise after this change, though none of them was touched.
    [[nodiscard]] virtual bool changesAll(const EntityRef & /*touched*/) const { return false; }

    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] const Incident &incident() const { return m_document.incident(); }
    [[nodiscard]] Instant now() const;
    [[nodiscard]] const ReportTime &time() const { return m_time; }
    [[nodiscard]] const ReportLanguage &language() const { return m_language; }
    /// A name that stands alone in a cell.
    template <typename E>
    [[nodiscard]] QString nameOfChoice(E value) const
    {
        return ReportLanguage::asHeading(m_language.name(value));
    }

    [[nodiscard]] QString timeText(const std::optional<Instant> &instant) const;
    [[nodiscard]] static QVariant timeKey(const std::optional<Instant> &instant);

    /// Which time people mean when they leave out the day.
    enum class Tense { Past, Future };
    /// A time as people write it; empty is none. The words that the cell held already give `current` back, so that its
    /// seconds stay. In the future tense a day alone means until its end.
    [[nodiscard]] Result<std::optional<Instant>> readCell(const QVariant &value, const std::optional<Instant> &current,
                                                          Tense tense) const;
    [[nodiscard]] static Error gone();
    [[nodiscard]] static Error notAChoice();
    /// False, after failed, where it can't be done.
    bool perform(const QString &name, const Result<Changes> &changes);

private:
    void onChanged(const ChangeSet &changes);
    void onSafe(const QList<EntityId> &entities);
    [[nodiscard]] bool noticeZone();
    [[nodiscard]] QList<EntityId> rowsInOrder() const;
    [[nodiscard]] bool fitsFilter(EntityId row, const QStringList &words) const;
    void sortRows(QList<EntityId> &rows) const;
    void updateRows(const QSet<EntityId> &touched);
    void tellChanged(const QSet<EntityId> &changed, const QList<int> &roles = {});
    [[nodiscard]] QString spokenText(EntityId row, int column) const;

    Document &m_document;
    const Clock &m_clock;
    EntityKind m_kind;
    ReportLanguage m_language;
    std::optional<QTimeZone> m_chosenZone;
    QTimeZone m_zone;
    ReportTime m_time;
    QSet<EntityId> m_overdue;
    QHash<EntityId, QString> m_clockTexts;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace evenkeel
