// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/timetravel.h"

#include "models/document/document.h"

#include <algorithm>

namespace evenkeel {

using namespace std::chrono_literals;

TimeTravel::TimeTravel(Document &document, QObject *parent)
    : QObject(parent), m_document(document), m_showSoon(this), m_readSoon(this), m_reader(this)
{
    m_reader.setMaxThreadCount(1);
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(0ms);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(200ms);
    connect(&m_showSoon, &QTimer::timeout, this, &TimeTravel::show);
    connect(&m_readSoon, &QTimer::timeout, this, &TimeTravel::read);
    connect(&document, &Document::liveChanged, this, &TimeTravel::onLiveChanged);
    // What was pending is in the file now.
    connect(&document, &Document::safe, this, [this] {
        if (m_on)
            m_readSoon.start();
    });
}

TimeTravel::~TimeTravel()
{
    m_reader.waitForDone();
    if (m_on)
        m_document.showNow();
}

void TimeTravel::begin()
{
    if (std::exchange(m_on, true))
        return;
    read();
}

void TimeTravel::end()
{
    if (!std::exchange(m_on, false))
        return;
    ++m_journey;
    m_reading = false;
    m_showSoon.stop();
    m_readSoon.stop();
    m_timeline = {};
    m_position = -1;
    m_document.showNow();
    emit ended();
}

void TimeTravel::read()
{
    if (!m_on)
        return;
    if (std::exchange(m_reading, true)) {
        m_readSoon.start();
        return;
    }
    // The worker has a copy of its own, which costs the window nothing.
    m_reader.start([this, journey = m_journey, path = m_document.path(), timeline = m_timeline]() mutable {
        const auto done = timeline.read(path);
        const auto result = done ? Result<JournalTimeline>(std::move(timeline)) : Result<JournalTimeline>(done.error());
        QMetaObject::invokeMethod(
            this, [this, journey, result] { take(journey, result); }, Qt::QueuedConnection);
    });
}

void TimeTravel::take(int journey, const Result<JournalTimeline> &read)
{
    if (journey != m_journey || !m_on)
        return;
    m_reading = false;
    if (!read) {
        emit failed(read.error());
        if (m_timeline.size() == 0)
            end();
        return;
    }
    const bool first = m_timeline.size() == 0;
    const Stamp shown = first ? Stamp() : m_timeline.at(m_position).header.stamp;
    const int before = m_timeline.size();
    m_timeline = *read;
    if (m_timeline.size() == before)
        return;
    if (first) {
        m_position = m_timeline.size() - 1;
        show();
        return;
    }
    // What was merged in may have been logged earlier.
    while (m_position + 1 < m_timeline.size() && m_timeline.at(m_position).header.stamp != shown)
        ++m_position;
    emit extended();
}

void TimeTravel::moveTo(int position)
{
    if (!isReady())
        return;
    const int held = std::clamp(position, 0, m_timeline.size() - 1);
    if (std::exchange(m_position, held) != held)
        m_showSoon.start();
}

void TimeTravel::moveBy(Duration time)
{
    if (!isReady())
        return;
    const int there = m_timeline.lastBy(m_timeline.loggedAt(m_position) + time);
    moveTo(time < Duration::zero() ? std::min(there, m_position - 1) : std::max(there, m_position + 1));
}

void TimeTravel::show()
{
    if (!isReady())
        return;
    m_showSoon.stop();
    m_document.showPast(m_timeline.incidentAt(m_position), m_timeline.loggedAt(m_position));
    emit moved();
}

void TimeTravel::onLiveChanged(const ChangeSet &changes)
{
    if (!m_on)
        return;
    if (changes.reset) {  // another file's content: its numbers are new ones
        end();
        return;
    }
    m_readSoon.start();
}

}  // namespace evenkeel
