// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace evenkeel {

/// Where a meeting stands in its agenda, and how long each point has taken. Told the time by a steady clock. A value.
class AgendaTimer
{
public:
    explicit AgendaTimer(int points) : m_spent(points, Duration::zero()) {}

    [[nodiscard]] int point() const { return m_point; }
    [[nodiscard]] bool isRunning() const { return m_since.has_value(); }
    [[nodiscard]] Duration spentOn(int point, Duration steady) const;
    [[nodiscard]] Duration spent(Duration steady) const;

    void run(Duration steady);
    void pause(Duration steady);
    /// Goes on there, running if it was.
    void goTo(int point, Duration steady);

    /// As text, to be taken up again after the program was gone, paused; nothing for what isn't from here,
    /// or of another number of points.
    [[nodiscard]] QString toText(Duration steady) const;
    [[nodiscard]] static std::optional<AgendaTimer> fromText(QStringView text, int points);

    bool operator==(const AgendaTimer &) const = default;

private:
    QList<Duration> m_spent;
    int m_point = 0;
    std::optional<Duration> m_since;
};

}  // namespace evenkeel
