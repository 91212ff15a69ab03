// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/incidentstrip.h"

#include "models/incident/durations.h"
#include "models/playbook/playbookof.h"
#include "models/report/followups.h"
#include "models/report/reportscope.h"
#include "models/report/reporttext.h"
#include "models/report/stripticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// The moments that are drawn, in the order in which they go where there isn't room for all of them.
constexpr Moment StripMoments[] = {Moment::Began,    Moment::Restored, Moment::Mitigated,
                                   Moment::Detected, Moment::Resolved, Moment::Acknowledged};
constexpr int DispensabilityOfNow = 1;
constexpr int MostTicks = 7;
constexpr qreal GapWidth = 0.045;
constexpr qreal NarrowestStretch = 0.15;

using MomentTimes = std::map<Moment, Instant>;

// Those of a window that can all be true; of two in the wrong order the one that matters less is left out.
MomentTimes momentsOf(const ImpactWindow &window)
{
    MomentTimes known;
    for (const Moment moment : StripMoments) {
        const auto at = momentOf(window, moment);
        const bool fits = at && std::ranges::all_of(known, [&](const auto &other) {
                              return other.first < moment ? other.second <= *at : *at <= other.second;
                          });
        if (fits)
            known.emplace(moment, *at);
    }
    return known;
}

StripPhase phaseBetween(Moment from, std::optional<Moment> to)
{
    switch (from) {
    case Moment::Began:
        return to == Moment::Detected ? StripPhase::Unnoticed : StripPhase::Impact;
    case Moment::Detected:
        return !to || to == Moment::Acknowledged ? StripPhase::Noticed : StripPhase::Response;
    case Moment::Acknowledged:
        return StripPhase::Response;
    case Moment::Mitigated:
        return StripPhase::Contained;
    case Moment::Restored:
    case Moment::Resolved:
        return StripPhase::Watched;
    case Moment::Declared:
    case Moment::Identified:
    case Moment::Closed:
        break;
    }
    return StripPhase::Impact;
}

const char *phaseWord(StripPhase phase)
{
    switch (phase) {
    case StripPhase::Unnoticed:
        return QT_TRANSLATE_NOOP("Report", "Unnoticed");
    case StripPhase::Impact:
        return QT_TRANSLATE_NOOP("Report", "Impact");
    case StripPhase::Noticed:
        return QT_TRANSLATE_NOOP("Report", "Noticed");
    case StripPhase::Response:
        return QT_TRANSLATE_NOOP("Report", "Response");
    case StripPhase::Contained:
        return QT_TRANSLATE_NOOP("Report", "Contained");
    case StripPhase::Watched:
        return QT_TRANSLATE_NOOP("Report", "Watched");
    }
    return "";
}

/// Fills a strip, part by part.
class StripMaker
{
public:
    explicit StripMaker(const ReportScope &scope) : m_scope(scope) {}

    [[nodiscard]] std::optional<IncidentStrip> make();

private:
    void addWindow(const ImpactWindow &window, bool isLast);
    void addSpan(StripPhase phase, Instant from, Instant to);
    void addMoment(Moment moment, Instant at);
    void addSteps();
    void addMarks();
    void keepNearMarks(QList<Instant> &marks);
    void addStretches();
    void addTicks(StripStretch &stretch) const;
    [[nodiscard]] QString inWords() const;
    [[nodiscard]] int rankOf(const Playbook &playbook, const QString &level) const;

    const ReportScope &m_scope;
    IncidentStrip m_strip;
    bool m_hasEnd = false;
    Instant m_from{};
    Instant m_to{};
};

void StripMaker::addSpan(StripPhase phase, Instant from, Instant to)
{
    if (from < to)
        m_strip.spans.append({phase, from, to, m_scope.word(phaseWord(phase))});
}

void StripMaker::addMoment(Moment moment, Instant at)
{
    const auto minute = [](Instant instant) { return std::chrono::floor<std::chrono::minutes>(instant); };
    const QString name = m_scope.language.name(moment);
    const QString clock = u' ' + m_scope.time.clock(at);
    const auto dispensability = int(std::ranges::find(StripMoments, moment) - std::begin(StripMoments));
    const auto same =
        std::ranges::find_if(m_strip.moments, [&](const StripMoment &other) { return minute(other.at) == minute(at); });
    if (same == m_strip.moments.end()) {
        m_strip.moments.append({at, ReportLanguage::asHeading(name) + clock, dispensability});
        return;
    }
    // What came in one minute shares its words: "Detected, acknowledged 22:01".
    if (!same->text.contains(name, Qt::CaseInsensitive))
        same->text = same->text.chopped(clock.size()) + u", "_s + name + clock;
    same->dispensability = std::min(same->dispensability, dispensability);
}

void StripMaker::addWindow(const ImpactWindow &window, bool isLast)
{
    const MomentTimes known = momentsOf(window);
    for (auto it = known.begin(); it != known.end(); ++it) {
        const auto [moment, at] = *it;
        addMoment(moment, at);
        m_hasEnd = m_hasEnd || moment == Moment::Mitigated || moment == Moment::Restored || moment == Moment::Resolved;
        if (const auto next = std::next(it); next != known.end()) {
            addSpan(phaseBetween(moment, next->first), at, next->second);
        } else if (isLast && moment != Moment::Resolved && isOngoing(m_scope.incident) && at < m_scope.now) {
            addSpan(phaseBetween(moment, std::nullopt), at, m_scope.now);
            m_strip.isOpen = true;
            const QString now = m_scope.word(QT_TRANSLATE_NOOP("Report", "Now"));
            m_strip.moments.append({m_scope.now, now + u' ' + m_scope.time.clock(m_scope.now), DispensabilityOfNow});
        }
    }
}

// As the incident has it; as its playbook has it; by the digit at the end of its name.
int StripMaker::rankOf(const Playbook &playbook, const QString &level) const
{
    const IncidentFacts &facts = m_scope.facts();
    if (level == facts.severityLevel && facts.severityRank > 0)
        return facts.severityRank;
    if (const PlaybookLevel *known = playbook.level(level))
        return known->rank;
    const int digit = level.isEmpty() ? -1 : level.back().digitValue();
    return digit >= 0 && digit <= 5 ? digit : 0;
}

// A band with a change left out would be a lie, so it is drawn only where the lines shown tell of all of them.
void StripMaker::addSteps()
{
    QList<StripStep> steps;
    QString last;
    for (const TimelineEntry *entry : m_scope.disclosure.timeline()) {
        if (entry->kind != EntryKind::Severity || entry->after.isEmpty())
            continue;
        if (!entry->occurred || entry->before != last)
            return;
        if (!steps.isEmpty())
            steps.last().to = *entry->occurred;
        last = entry->after;
        steps.append({*entry->occurred, m_to, 0, onOneLine(last)});
    }
    if (steps.isEmpty() || last != m_scope.facts().severityLevel)
        return;
    const Playbook playbook = playbookOf(m_scope.incident);
    for (StripStep &step : steps) {
        step.from = std::max(step.from, m_from);
        step.to = std::min(step.to, m_to);
        step.rank = rankOf(playbook, step.word);
        if (step.from < step.to)
            m_strip.steps.append(step);
    }
}

// What lies far outside the incident, as a letter sent days later, would press all else together.
void StripMaker::keepNearMarks(QList<Instant> &marks)
{
    const Duration length = m_to - m_from;
    const Duration beyond = std::max(length / 10, std::min(length, Duration(std::chrono::minutes(10))));
    std::ranges::sort(marks);
    const auto isFar = [&](Instant mark) { return mark < m_from - beyond || mark > m_to + beyond; };
    marks.removeIf(isFar);
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
}

void StripMaker::addMarks()
{
    m_scope.incident.comms().forEach([&](const CommsDraft &message) {
        if (message.state == CommsState::Sent && message.sent && m_scope.disclosure.shows(message))
            m_strip.updates.append(*message.sent);
    });
    const bool hasMessages = !m_strip.updates.isEmpty();
    for (const TimelineEntry *entry : m_scope.disclosure.timeline()) {
        if (!entry->occurred)
            continue;
        if (entry->kind == EntryKind::Communication && !hasMessages)
            m_strip.updates.append(*entry->occurred);
        else if (entry->kind == EntryKind::Mitigation)
            m_strip.mitigations.append(*entry->occurred);
    }
    // Readers who get only some of the lines would take one of these for the mitigation.
    QList<Instant> moments;
    for (const ImpactWindow *window : m_scope.incident.windowsInOrder())
        if (const MomentTimes known = momentsOf(*window); known.contains(Moment::Mitigated))
            moments.append(known.at(Moment::Mitigated));
    if (m_strip.mitigations.isEmpty() || (!moments.isEmpty() && !m_scope.disclosure.isInternal()))
        m_strip.mitigations = moments;
    for (QList<Instant> *marks : {&m_strip.updates, &m_strip.mitigations})
        keepNearMarks(*marks);
    for (const QList<Instant> *marks : {&m_strip.updates, &m_strip.mitigations})
        if (!marks->isEmpty()) {
            m_from = std::min(m_from, marks->first());
            m_to = std::max(m_to, marks->last());
        }
}

// The stretches between which there is more than twice as much quiet as there is impact in all.
void StripMaker::addStretches()
{
    Duration busy{0};
    for (const StripSpan &span : std::as_const(m_strip.spans))
        busy += span.to - span.from;
    QList<StripStretch> stretches{{m_from, m_from, 0, 1, {}, {}}};
    for (const StripSpan &span : std::as_const(m_strip.spans)) {
        if (span.from - stretches.last().to > 2 * busy)
            stretches.append({span.from, span.from, 0, 1, {}, {}});
        stretches.last().to = std::max(stretches.last().to, span.to);
    }
    stretches.last().to = std::max(stretches.last().to, m_to);
    const qreal room = 1 - qreal(stretches.size() - 1) * GapWidth;
    const qreal narrowest = std::min(NarrowestStretch, room / qreal(stretches.size()));
    qreal length = 0;
    for (const StripStretch &stretch : std::as_const(stretches))
        length += qreal((stretch.to - stretch.from).count());
    qreal shared = 0;
    for (StripStretch &stretch : stretches) {
        stretch.width = std::max(narrowest, room * qreal((stretch.to - stretch.from).count()) / length);
        shared += stretch.width;
    }
    qreal left = 0;
    for (StripStretch &stretch : stretches) {
        stretch.width *= room / shared;
        stretch.left = left;
        left += stretch.width + GapWidth;
        addTicks(stretch);
    }
    m_strip.stretches = stretches;
}

void StripMaker::addTicks(StripStretch &stretch) const
{
    const int most = std::max(1, qRound(MostTicks * stretch.width));
    const auto round = roundTimes(stretch.from, stretch.to, m_scope.incident.zone(), most);
    const bool areDays = round.step >= std::chrono::days(1);
    stretch.date = m_scope.time.date(stretch.from);
    QString day = stretch.date;
    for (const Instant at : round.times) {
        const QString date = m_scope.time.date(at);
        const bool isNewDay = areDays || date != day;
        stretch.ticks.append({at, areDays ? QString() : m_scope.time.clock(at), isNewDay ? date : QString()});
        day = date;
    }
}

// "Phase: Response 22:01 to 22:38, Watched 22:38 to 23:05. Severity: …": the drawing's rows, one after the other.
QString StripMaker::inWords() const
{
    // A date where it is another than the one said before.
    QString day = m_scope.time.date(m_from) == m_scope.time.date(m_to) ? m_scope.time.date(m_from) : QString();
    const auto time = [&](Instant at) {
        const QString date = m_scope.time.date(at);
        return std::exchange(day, date) == date ? m_scope.time.clock(at) : m_scope.time.dateAndClock(at);
    };
    const auto stretch = [&](const QString &word, Instant from, Instant to, bool goesOn) {
        const QString begin = time(from);
        const QString when = goesOn ? m_scope.word(QT_TRANSLATE_NOOP("Report", "since %1")).arg(begin)
                                    : begin + u' ' + m_scope.word(QT_TRANSLATE_NOOP("Report", "to")) + u' ' + time(to);
        return word + u' ' + when;
    };
    QStringList sentences;
    const auto add = [&](const QString &caption, const QStringList &parts) {
        if (!parts.isEmpty())
            sentences.append(caption + u": "_s + parts.join(u", "_s) + u'.');
    };
    QStringList phases, steps;
    for (const StripSpan &span : m_strip.spans)
        phases.append(stretch(span.word, span.from, span.to, m_strip.isOpen && &span == &m_strip.spans.last()));
    for (const StripStep &step : m_strip.steps)
        steps.append(stretch(step.word, step.from, step.to, m_strip.isOpen && &step == &m_strip.steps.last()));
    const auto times = [&](const QList<Instant> &marks) {
        constexpr qsizetype Most = 8;
        QStringList words;
        for (const Instant mark : marks.first(std::min(Most, marks.size())))
            words.append(time(mark));
        if (marks.size() > Most)
            words.append(u"… "_s + time(marks.last()));
        return words;
    };
    add(m_strip.phaseCaption, phases);
    add(m_strip.severityCaption, steps);
    add(m_strip.updatesCaption, times(m_strip.updates));
    add(m_strip.mitigationCaption, times(m_strip.mitigations));
    return sentences.join(u' ');
}

std::optional<IncidentStrip> StripMaker::make()
{
    const auto windows = m_scope.incident.windowsInOrder();
    for (const ImpactWindow *window : windows)
        addWindow(*window, window == windows.back());
    if (m_strip.spans.isEmpty() || !(m_hasEnd || m_strip.isOpen))
        return std::nullopt;
    std::ranges::stable_sort(m_strip.spans, {}, &StripSpan::from);
    std::ranges::stable_sort(m_strip.moments, {}, &StripMoment::at);
    m_from = m_strip.moments.first().at;
    m_to = m_strip.moments.last().at;
    addSteps();
    addMarks();
    addStretches();
    m_strip.phaseCaption = m_scope.word(QT_TRANSLATE_NOOP("Report", "Phase"));
    m_strip.severityCaption = m_scope.word(QT_TRANSLATE_NOOP("Report", "Severity"));
    m_strip.updatesCaption = m_scope.word(QT_TRANSLATE_NOOP("Report", "Updates"));
    m_strip.mitigationCaption = m_scope.word(QT_TRANSLATE_NOOP("Report", "Mitigation"));
    m_strip.zone = m_scope.time.zoneName({});
    m_strip.inWords = inWords();
    return m_strip;
}

}  // namespace

qreal IncidentStrip::placeOf(Instant instant) const
{
    const auto part = [](Instant at, Instant from, Instant to) {
        return from < to ? std::clamp(qreal((at - from).count()) / qreal((to - from).count()), 0.0, 1.0) : 0.0;
    };
    qreal before = 0;
    Instant ended = stretches.isEmpty() ? Instant() : stretches.first().from;
    for (const StripStretch &stretch : stretches) {
        if (instant < stretch.from)  // in the gap
            return before + (stretch.left - before) * part(instant, ended, stretch.from);
        if (instant <= stretch.to)
            return stretch.left + stretch.width * part(instant, stretch.from, stretch.to);
        before = stretch.left + stretch.width;
        ended = stretch.to;
    }
    return before;
}

std::optional<IncidentStrip> incidentStrip(const ReportScope &scope)
{
    return StripMaker(scope).make();
}

}  // namespace evenkeel
