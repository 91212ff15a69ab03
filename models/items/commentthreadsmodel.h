// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/items/followedrows.h"
#include "models/postmortem/commentanchor.h"

#include <optional>

namespace evenkeel {

/// A comment with its answers, and where its words stand in the text that is shown.
struct CommentThread {
    EntityId comment;
    QString words;  ///< as they are shown, or, where they are gone, as they stood
    bool isGone = false;
    std::optional<TextSpan> place;
    QStringList said;  ///< each with who said it: the comment, then the answers

    [[nodiscard]] EntityId key() const { return comment; }
    bool operator==(const CommentThread &) const = default;
};

/// The open comments on one section, as they are read beside its text: first those whose words are gone, then those on
/// the section as a whole, then the others in the order of their words.
class CommentThreadsModel : public FollowedRows<CommentThread>
{
    Q_OBJECT

public:
    using FollowedRows::FollowedRows;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// `text` is what the reader sees of the section; nothing is shown without a section.
    void show(const Incident &incident, std::optional<SectionKey> section, const QString &text);
    [[nodiscard]] const CommentThread &threadAt(int row) const { return rows()[row]; }
    [[nodiscard]] QModelIndex indexOf(EntityId comment) const;
    [[nodiscard]] const QList<CommentThread> &threads() const { return rows(); }
};

}  // namespace evenkeel
