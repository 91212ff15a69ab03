// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup/yamlnode.h"

#include <QStringList>

#include <memory>

namespace evenkeel {

/// Where a value stands in a playbook's tree: keys of maps, and positions in lists as numbers.
using PlaybookPath = QStringList;

struct PlaybookSchema;

/// One key of the format, as a form needs to know it.
struct PlaybookField {
    enum class Kind {
        Version,
        Line,  ///< a text of a few words
        Text,  ///< a text of any length
        Flag,
        Number,
        Limit,
        Ranks,
        TimeOfDay,
        Date,
        Choice,     ///< one of `choices`
        Texts,      ///< a list of texts
        ChoiceSet,  ///< a list, each one of `choices`
        Dates,
        Conditions,
        Map,    ///< with the keys of `inner`
        Items,  ///< a list of maps with the keys of `inner`, the first of which names the item
    };

    QString key;
    Kind kind = Kind::Line;
    bool required = false;
    /// Says what the file is and what it builds on: not changed in passing.
    bool fixed = false;
    QStringList choices;  ///< as they are written
    QString standard;     ///< what holds where it isn't said, as it is written; days with blanks between
    QString refersTo;     ///< the list whose items' names these are
    std::shared_ptr<const PlaybookSchema> inner;
};

/// The keys of one kind of map in the format.
struct PlaybookSchema {
    QString name;  ///< "playbook"; else an item's first key, or the map's own
    QList<PlaybookField> fields;

    [[nodiscard]] const PlaybookField *find(QStringView key) const;
    /// What an item is called by.
    [[nodiscard]] const QString &nameKey() const { return fields.first().key; }
    /// The key that the path's last step is of: for an item's position its list, for a part of a value the value.
    /// nullptr for what the format doesn't know, and for the whole.
    [[nodiscard]] const PlaybookField *fieldAt(const PlaybookPath &path) const;
    /// The keys at a path: of the whole, of an item, of a map; nullptr elsewhere.
    [[nodiscard]] const PlaybookSchema *schemaAt(const PlaybookPath &path) const;
};

/// The format of playbooks, made of playbookformat::describe, so that form, reader and writer know the same keys.
[[nodiscard]] const PlaybookSchema &playbookSchema();

}  // namespace evenkeel
