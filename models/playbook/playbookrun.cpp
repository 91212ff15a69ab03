// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbookrun.h"

#include "models/core/clock.h"
#include "models/document/document.h"
#include "models/playbook/playbookof.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

// What is shown counts in seconds.
constexpr Duration LongestWait = std::chrono::seconds(1);

}  // namespace

struct PlaybookRun::State {
    explicit State(const Incident &incident)
        : copy(incident.facts().playbookCopy), name(incident.facts().playbook), playbook(playbookOf(incident)),
          reading(playbook)
    {
        reading.read(incident);
    }
    // What the playbook was read from; another needs another reading.
    EntityId copy;
    QString name;
    Playbook playbook;
    IncidentReading reading;
    std::optional<QList<PlaybookClock>> clocks;  ///< once asked for
    QHash<EntityId, qsizetype> bySubject;        ///< their places
};

PlaybookRun::PlaybookRun(const Document &document, const Clock &clock, Surroundings surroundings, QObject *parent)
    : QObject(parent), m_document(document), m_clock(clock), m_surroundings(std::move(surroundings))
{
    connect(&document, &Document::changed, this, [this](const ChangeSet &changes) {
        const IncidentFacts &facts = m_document.incident().facts();
        if (m_state && (m_state->copy != facts.playbookCopy || m_state->name != facts.playbook))
            m_state.reset();
        else if (m_state && changes.reset)
            m_state->reading.read(m_document.incident());
        else if (m_state)
            m_state->reading.update(m_document.incident(), changes.touched);
        if (m_state)
            m_state->clocks.reset();
        emit changed();
        waitForTick();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlaybookRun::tick);
    waitForTick();
}

PlaybookRun::~PlaybookRun() = default;

PlaybookRun::State &PlaybookRun::state() const
{
    if (!m_state)
        m_state = std::make_unique<State>(m_document.incident());
    return *m_state;
}

const Playbook &PlaybookRun::playbook() const
{
    return state().playbook;
}

RuleContext PlaybookRun::context() const
{
    const State &known = state();
    return {m_document.incident(), known.reading, known.playbook, m_surroundings, m_clock.now()};
}

void PlaybookRun::setSurroundings(const Surroundings &surroundings)
{
    if (m_surroundings == surroundings)
        return;
    m_surroundings = surroundings;
    if (m_state)
        m_state->clocks.reset();
    emit changed();
}

const QList<PlaybookClock> &PlaybookRun::clocks() const
{
    State &known = state();
    if (!known.clocks) {
        known.clocks = clocksOf(context());
        known.bySubject.clear();
        for (qsizetype place = 0; place < known.clocks->size(); ++place)
            if (const PlaybookClock &clock = known.clocks->at(place); !clock.met && !clock.subject.id.isNull())
                known.bySubject.insert(clock.subject.id, place);
    }
    return *known.clocks;
}

const PlaybookClock *PlaybookRun::clockOf(EntityId subject) const
{
    const QList<PlaybookClock> &known = clocks();
    const auto place = state().bySubject.constFind(subject);
    return place == state().bySubject.cend() ? nullptr : &known[*place];
}

bool PlaybookRun::showsThePast() const
{
    return m_document.shownAt().has_value();
}

void PlaybookRun::begin()
{
    if (std::exchange(m_waits, false))
        emit changed();
}

void PlaybookRun::tick()
{
    emit ticked();
    waitForTick();
}

void PlaybookRun::waitForTick()
{
    Duration next = LongestWait;
    const Instant now = m_clock.now();
    if (m_state && m_state->clocks)
        if (const auto change = nextChangeOf(*m_state->clocks, now))
            next = std::min(next, Duration(*change - now));
    m_timer.start(next);
}

}  // namespace evenkeel
