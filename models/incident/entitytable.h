// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entityid.h"

#include <QHash>
#include <QList>
#include <QSharedData>

#include <vector>

namespace evenkeel {

/// All entities of one kind, in the order in which they were first seen. Copies share their memory in chunks, so that
/// a worker's copy of 100,000 entries costs the window's next append one chunk and the index, not every entry.
/// Tombstones are kept (find sees them); forEach leaves them out.
template <typename T>
class EntityTable
{
public:
    [[nodiscard]] const T *find(EntityId id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.cend() ? nullptr : &this->at(*at);
    }

    /// Its place, which stays the same as long as the table is; -1 when there is none.
    [[nodiscard]] int rowOf(EntityId id) const { return m_index.value(id, -1); }

    /// The entity with this id, made when there is none yet.
    T &obtain(EntityId id)
    {
        const auto at = m_index.constFind(id);
        if (at != m_index.cend())
            return m_chunks[*at / ChunkSize]->rows[size_t(*at % ChunkSize)];
        if (m_size % ChunkSize == 0)
            m_chunks.append(QSharedDataPointer<Chunk>(new Chunk));
        m_index.insert(id, m_size++);
        T &row = m_chunks.last()->rows.emplace_back();
        row.id = id;
        return row;
    }

    void reserve(int count) { m_index.reserve(count); }

    /// Every row in order, tombstones included.
    [[nodiscard]] const T &at(int row) const { return m_chunks[row / ChunkSize]->rows[size_t(row % ChunkSize)]; }
    [[nodiscard]] int size() const { return m_size; }

    template <typename F>
    void forEach(F visit) const
    {
        for (const auto &chunk : m_chunks)
            for (const T &row : chunk->rows)
                if (!row.deleted)
                    visit(row);
    }

    /// What isn't a tombstone and fits, in order. The pointers hold as long as this table isn't changed.
    template <typename F>
    [[nodiscard]] std::vector<const T *> select(F fits) const
    {
        std::vector<const T *> found;
        forEach([&](const T &row) {
            if (fits(row))
                found.push_back(&row);
        });
        return found;
    }
    [[nodiscard]] std::vector<const T *> all() const
    {
        return select([](const T &) { return true; });
    }

private:
    static constexpr int ChunkSize = 256;
    struct Chunk : QSharedData {
        Chunk() { rows.reserve(ChunkSize); }
        Chunk(const Chunk &other) : QSharedData(other)
        {
            rows.reserve(ChunkSize);
            rows = other.rows;
        }
        std::vector<T> rows;
    };
    QList<QSharedDataPointer<Chunk>> m_chunks;
    QHash<EntityId, int> m_index;
    int m_size = 0;
};

}  // namespace evenkeel
