// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/items/followedrows.h"

#include <utility>
#include <variant>

namespace evenkeel {

class Document;

/// Owner, target and state; the five whys.
enum class PostmortemPage { About, Whys };
/// A part of the postmortem that people fill in.
using PostmortemPart = std::variant<PostmortemPage, SectionKey, ListName>;

struct OutlineItem {
    PostmortemPart part;
    bool filled = false;

    [[nodiscard]] std::pair<size_t, int> key() const
    {
        return {part.index(), std::visit([](auto value) { return int(value); }, part)};
    }
    bool operator==(const OutlineItem &) const = default;
};

/// The parts of the postmortem in the order in which they are read, and which of them are filled.
class PostmortemOutlineModel : public FollowedRows<OutlineItem>
{
    Q_OBJECT

public:
    enum Role { FilledRole = Qt::UserRole, RoleEnd };

    explicit PostmortemOutlineModel(const Document &document, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] PostmortemPart partAt(int row) const { return rows()[row].part; }
    [[nodiscard]] QModelIndex indexOf(const PostmortemPart &part) const;

    /// What the part is called, and a sentence on what belongs there.
    [[nodiscard]] static QString nameOf(const PostmortemPart &part);
    [[nodiscard]] static QString hintFor(const PostmortemPart &part);

private:
    void readIncident();

    const Document &m_document;
};

}  // namespace evenkeel
