// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>
#include <QtGlobal>

#include <compare>

namespace evenkeel {

/// A hybrid logical clock's reading and who took it. `time` is microseconds since 1970 in UTC, at least one more than
/// any stamp its writer had seen; `writer` is random for each process. Stamps order changes and do nothing else.
struct Stamp {
    qint64 time = 0;
    quint64 writer = 0;

    constexpr auto operator<=>(const Stamp &) const = default;
    [[nodiscard]] bool isNull() const { return time == 0 && writer == 0; }
};

/// Which stamp set each field of one entity. Most entities have a single stamp, so fields are kept as a bit set a
/// stamp.
class FieldStamps
{
public:
    [[nodiscard]] Stamp of(int field) const
    {
        for (const Group &group : m_groups)
            if (group.fields & (quint64(1) << field))
                return group.stamp;
        return {};
    }

    void set(int field, Stamp stamp)
    {
        const quint64 bit = quint64(1) << field;
        Group *same = nullptr;
        for (Group &group : m_groups) {
            group.fields &= ~bit;
            if (group.stamp == stamp)
                same = &group;
        }
        if (same)
            same->fields |= bit;
        else
            m_groups.append({stamp, bit});
        m_groups.removeIf([](const Group &group) { return group.fields == 0; });
    }

private:
    struct Group {
        Stamp stamp;
        quint64 fields = 0;
    };
    QVarLengthArray<Group, 1> m_groups;
};

}  // namespace evenkeel
