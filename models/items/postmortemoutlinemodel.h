// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/incident/sectionorder.h"
#include "models/items/followedrows.h"

#include <optional>
#include <utility>
#include <variant>

namespace evenkeel {

class Clock;
class Document;

/// Owner, target, state and review; what participants wrote; the meeting; the five whys; what follows for runbooks and
/// machines.
enum class PostmortemPage { About, Notes, Meeting, Whys, Backlog };
/// A part of the postmortem that people fill in.
using PostmortemPart = std::variant<PostmortemPage, SectionKey, ListName>;

struct OutlineItem {
    PostmortemPart part;
    SectionKey section = SectionKey::Summary;  ///< with which it moves
    SectionState state = SectionState::Empty;
    int words = 0;  ///< that people wrote

    [[nodiscard]] std::pair<size_t, int> key() const
    {
        return {part.index(), std::visit([](auto value) { return int(value); }, part)};
    }
    bool operator==(const OutlineItem &) const = default;
};

/// The parts of the postmortem in the order in which they are read, how far each has come and how long it is. Sections
/// are dragged to another place.
class PostmortemOutlineModel : public FollowedRows<OutlineItem>
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole,  ///< SectionState
        WordsRole,
        NameRole,  ///< of the part, without how far it has come
        RoleEnd
    };

    PostmortemOutlineModel(Document &document, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// What is shown begins with a sign, which nobody types: a part is found by its name.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] PostmortemPart partAt(int row) const { return rows()[row].part; }
    /// Contributing factors and their categories as lists are part of their section's.
    [[nodiscard]] QModelIndex indexOf(const PostmortemPart &part) const;
    /// The section that a row moves with; nothing for the pages about the postmortem itself, which stay first.
    [[nodiscard]] std::optional<SectionKey> sectionAt(int row) const;
    /// Puts the row's section this many sections further down (or up).
    [[nodiscard]] Result<void> move(int row, int by);
    /// People say that the row's section is finished, or isn't.
    [[nodiscard]] Result<void> setDone(int row, bool done);

    /// What the part is called, and a sentence on what belongs there.
    [[nodiscard]] static QString nameOf(const PostmortemPart &part);
    [[nodiscard]] static QString hintFor(const PostmortemPart &part);

private:
    void readIncident();
    [[nodiscard]] int firstSection() const;
    [[nodiscard]] Result<void> moveTo(SectionKey section, int place);

    Document &m_document;
    const Clock &m_clock;
};

}  // namespace evenkeel
