// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/agendatimer.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace evenkeel {

Duration AgendaTimer::spentOn(int point, Duration steady) const
{
    const Duration running = point == m_point && m_since ? steady - *m_since : Duration::zero();
    return m_spent.value(point, Duration::zero()) + running;
}

Duration AgendaTimer::spent(Duration steady) const
{
    Duration all = Duration::zero();
    for (int point = 0; point < int(m_spent.size()); ++point)
        all += spentOn(point, steady);
    return all;
}

void AgendaTimer::run(Duration steady)
{
    if (!m_since)
        m_since = steady;
}

void AgendaTimer::pause(Duration steady)
{
    if (!m_since)
        return;
    if (m_point < int(m_spent.size()))
        m_spent[m_point] += steady - *m_since;
    m_since.reset();
}

void AgendaTimer::goTo(int point, Duration steady)
{
    const bool wasRunning = isRunning();
    pause(steady);
    m_point = std::clamp(point, 0, std::max(0, int(m_spent.size()) - 1));
    if (wasRunning)
        run(steady);
}

QString AgendaTimer::toText(Duration steady) const
{
    QStringList words{QString::number(m_point)};
    for (int point = 0; point < int(m_spent.size()); ++point)
        words.append(QString::number(spentOn(point, steady).count()));
    return words.join(u' ');
}

std::optional<AgendaTimer> AgendaTimer::fromText(QStringView text, int points)
{
    QList<qint64> numbers;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.append(word.toLongLong(&isNumber));
        if (!isNumber || numbers.constLast() < 0)
            return std::nullopt;
    }
    if (numbers.size() != points + 1 || numbers.first() >= points)
        return std::nullopt;
    AgendaTimer timer(points);
    timer.m_point = int(numbers.first());
    for (qsizetype i = 1; i < numbers.size(); ++i)
        timer.m_spent[i - 1] = Duration(numbers[i]);
    return timer;
}

}  // namespace evenkeel
