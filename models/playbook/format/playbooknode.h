// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace evenkeel {

/// Where a value was written; line and column count from 1, 0 is unknown.
struct PlaybookPlace {
    QString file;
    int line = 0;
    int column = 0;
};

/// A playbook's text as a tree, before anything is known of its meaning: what YAML and the copy in an incident's file
/// have in common. Keeps the order of keys, and where in which file each value stands.
struct PlaybookNode {
    enum class Kind { Nothing, Text, List, Map };

    Kind kind = Kind::Nothing;
    QString text;
    QList<QString> keys;             ///< of a map, one for each item
    QList<PlaybookPlace> keyPlaces;  ///< of a map, where each key stands
    QList<PlaybookNode> items;
    PlaybookPlace place;

    [[nodiscard]] static PlaybookNode ofText(const QString &text);
    [[nodiscard]] static PlaybookNode ofKind(Kind kind);

    /// The value of a key; nullptr when this is no map or has no such key.
    [[nodiscard]] const PlaybookNode *find(QStringView key) const;
    [[nodiscard]] PlaybookNode *find(QStringView key);
    void append(const QString &key, PlaybookNode value, const PlaybookPlace &keyPlace = {});
    void remove(QStringView key);

    /// Whether they say the same, wherever they stand.
    [[nodiscard]] bool saysTheSameAs(const PlaybookNode &other) const;
};

/// JSON in the order of the keys: the form in which an incident keeps its playbook.
[[nodiscard]] QByteArray toJson(const PlaybookNode &node);
/// Reads what toJson wrote; Damaged for anything else.
[[nodiscard]] Result<PlaybookNode> playbookNodeFromJson(const QByteArray &json);

/// YAML for people. Comments of the file it came from are not in it; a text of several lines reads back with a line's
/// end at its end.
[[nodiscard]] QByteArray toYaml(const PlaybookNode &node);
/// Reads one YAML document of plain maps, lists and texts. A key that comes twice, an anchor, alias or tag, more than
/// one document, what isn't UTF-8, more than 1 MiB or 32 levels: InvalidInput, with file and line in `where`.
[[nodiscard]] Result<PlaybookNode> playbookNodeFromYaml(const QByteArray &yaml, const QString &file);

}  // namespace evenkeel
