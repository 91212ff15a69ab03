// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/change.h"
#include "models/items/followedtree.h"
#include "models/postmortem/fishbone.h"

namespace evenkeel {

class Clock;
class Document;

struct FactorRow {
    enum class Kind { Bone, Loose, Factor };

    Kind kind = Kind::Factor;
    EntityId id;  ///< of Loose one that nothing else has
    EntityId parent;
    QString text;
    QString link;

    [[nodiscard]] EntityId key() const { return id; }
    [[nodiscard]] EntityId parentKey() const { return parent; }
    bool operator==(const FactorRow &) const = default;
};

/// The contributing factors of an open incident below their bones; below the last row those on none, which stand alone
/// while there are no bones. What people do to it calls a verb; what can't be done emits failed. The document and the
/// clock must outlive it.
class FactorsModel : public FollowedTree<FactorRow>
{
    Q_OBJECT

public:
    enum class Column { Text, Link, Count };

    FactorsModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] const Fishbone &fishbone() const { return m_fishbone; }
    [[nodiscard]] EntityId idAt(const QModelIndex &index) const;
    /// The bone a row is, or is on; null: none.
    [[nodiscard]] EntityId boneAt(const QModelIndex &index) const;
    /// What the factors on none are told under.
    [[nodiscard]] static QString looseName();
    /// The whole in words, for those who can't see the drawing.
    [[nodiscard]] QString description() const;

    bool addUsualBones();
    /// A bone with a name to be changed; null when it could not be made.
    EntityId addBone();
    /// A factor goes beyond the first or last of its bone to the next bone; a bone goes with its factors.
    bool moveUp(const QModelIndex &index);
    bool moveDown(const QModelIndex &index);
    bool putOn(const QModelIndex &index, EntityId bone);
    bool remove(const QModelIndex &index);

signals:
    /// After the rows.
    void fishboneChanged();
    void failed(const evenkeel::Error &error);

private:
    void readIncident();
    bool perform(const QString &name, const Result<Changes> &changes);
    [[nodiscard]] bool moveFactor(const FactorRow &factor, int step);

    Document &m_document;
    const Clock &m_clock;
    Fishbone m_fishbone;
};

}  // namespace evenkeel
