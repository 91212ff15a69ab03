// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/change.h"
#include "models/items/followedtree.h"
#include "models/postmortem/whytree.h"

namespace evenkeel {

class Clock;
class Document;
struct ChangeSet;

/// The five whys of an open incident as a tree. What people do to it calls a verb; what can't be done emits failed.
/// The document and the clock must outlive it.
class WhyTreeModel : public FollowedTree<WhyRow>
{
    Q_OBJECT

public:
    enum class Column { Answer, End, Evidence, Question, Count };
    enum class Direction { Up, Down, In, Out };

    /// Something that can show an answer.
    struct Witness {
        EntityId id;  ///< an Evidence or an entry
        QString name;
    };

    WhyTreeModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Of Evidence the value is an id as text; empty: none.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Whether any why is asked in other words than "Why?".
    [[nodiscard]] bool hasQuestions() const { return m_hasQuestions; }
    [[nodiscard]] EntityId idAt(const QModelIndex &index) const;
    /// Files first, then the lines of the timeline.
    [[nodiscard]] QList<Witness> witnesses() const;
    /// What to ask next, for the row; for an invalid one, to begin with.
    [[nodiscard]] QString hintFor(const QModelIndex &index) const;

    // Each gives the why that is to be looked at next, or a null id where nothing could be done.
    EntityId askOn(const QModelIndex &index);
    EntityId branch(const QModelIndex &index);
    /// In: below the one above it; out: after the one it hangs on.
    EntityId move(const QModelIndex &index, Direction direction);
    EntityId remove(const QModelIndex &index);
    bool toggleSystemAllowed(const QModelIndex &index);

signals:
    void failed(const evenkeel::Error &error);

private:
    /// By its id, or by words that are in the name of one alone; null for no words.
    [[nodiscard]] Result<EntityId> witnessNamed(const QString &words) const;
    void readIncident();
    void tellWitnesses(const ChangeSet &changes);
    bool perform(const QString &name, const Result<Changes> &changes);
    [[nodiscard]] QString text(const WhyRow &row, Column column) const;
    [[nodiscard]] QString nameOfWitness(EntityId id) const;

    Document &m_document;
    const Clock &m_clock;
    bool m_hasQuestions = false;
};

}  // namespace evenkeel
