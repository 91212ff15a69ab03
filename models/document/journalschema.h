// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

struct sqlite3;

namespace evenkeel {

/// What makes an SQLite file an incident of this format.
namespace journalschema {

inline constexpr int ApplicationId = 0x4B45454C;  ///< "KEEL"
inline constexpr int Version = 1;

/// One row of sqlite_schema.
struct Object {
    QByteArray type;
    QByteArray name;
    QByteArray sql;
    bool operator==(const Object &) const = default;
};

/// The statements that make a new file's tables, indexes and views.
[[nodiscard]] QByteArray statements();
/// What sqlite_schema must hold in a file of this version, sorted by name.
[[nodiscard]] const QList<Object> &expected();
/// What it holds in an open file; nothing after an error.
[[nodiscard]] std::optional<QList<Object>> present(sqlite3 *database);
/// Whether an open file has this table, exactly as the format ships it.
[[nodiscard]] bool hasTable(sqlite3 *database, QByteArrayView name);
/// The first object that differs; empty when both are the same.
[[nodiscard]] QString firstDifference(const QList<Object> &present, const QList<Object> &expected);

}  // namespace journalschema

}  // namespace evenkeel
