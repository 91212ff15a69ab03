// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace evenkeel {

/// Where a value was written; line and column count from 1, 0 is unknown.
struct YamlPlace {
    QString file;
    int line = 0;
    int column = 0;
};

/// A file's text as a tree, before anything is known of its meaning. Keeps the order of keys, and where in which file
/// each value stands.
struct YamlNode {
    enum class Kind { Nothing, Text, List, Map };

    Kind kind = Kind::Nothing;
    QString text;
    QList<QString> keys;         ///< of a map, one for each item
    QList<YamlPlace> keyPlaces;  ///< of a map, where each key stands
    QList<YamlNode> items;
    YamlPlace place;

    [[nodiscard]] static YamlNode ofText(const QString &text);
    [[nodiscard]] static YamlNode ofKind(Kind kind);

    /// The value of a key; nullptr when this is no map or has no such key.
    [[nodiscard]] const YamlNode *find(QStringView key) const;
    [[nodiscard]] YamlNode *find(QStringView key);
    void append(const QString &key, YamlNode value, const YamlPlace &keyPlace = {});
    void remove(QStringView key);

    /// Whether they say the same, wherever they stand.
    [[nodiscard]] bool saysTheSameAs(const YamlNode &other) const;
};

/// YAML for people. Comments of the file it came from are not in it; a text of several lines reads back with a line's
/// end at its end.
[[nodiscard]] QByteArray toYaml(const YamlNode &node);
/// Reads one YAML document of plain maps, lists and texts. A key that comes twice, an anchor, alias or tag, more than
/// one document, what isn't UTF-8, more than 1 MiB or 32 levels: InvalidInput, with file and line in `where`.
[[nodiscard]] Result<YamlNode> readYaml(const QByteArray &yaml, const QString &file);

}  // namespace evenkeel
