// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalschema.h"

#include "models/document/statement.h"

#include <QFile>

#include <algorithm>
#include <memory>

// A resource in a static library is only linked when its initialiser is named, outside of any namespace.
static void loadSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace evenkeel::journalschema {

QByteArray statements()
{
    loadSchemaResource();
    QFile file(QStringLiteral(":/schema/1.sql"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<Object> &expected()
{
    static const QList<Object> objects = [] {
        sqlite3 *database = nullptr;
        sqlite3_open(":memory:", &database);
        const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> owner(database, &sqlite3_close);
        sqlite3_exec(database, statements().constData(), nullptr, nullptr, nullptr);
        return present(database).value_or(QList<Object>());
    }();
    return objects;
}

std::optional<QList<Object>> present(sqlite3 *database)
{
    QList<Object> objects;
    Statement query(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY name");
    while (query.step())
        objects.append({query.bytes(0).toByteArray(), query.bytes(1).toByteArray(), query.bytes(2).toByteArray()});
    return query.isDone() ? std::optional(objects) : std::nullopt;
}

bool hasTable(sqlite3 *database, QByteArrayView name)
{
    const auto there = present(database);
    return there && std::ranges::any_of(expected(), [&](const Object &object) {
               return object.type == "table" && object.name == name && there->contains(object);
           });
}

QString firstDifference(const QList<Object> &present, const QList<Object> &expected)
{
    for (const Object &object : present)
        if (!expected.contains(object))
            return QString::fromUtf8(object.type + ' ' + object.name);
    for (const Object &object : expected)
        if (!present.contains(object))
            return QString::fromUtf8(object.type + ' ' + object.name);
    return {};
}

}  // namespace evenkeel::journalschema
