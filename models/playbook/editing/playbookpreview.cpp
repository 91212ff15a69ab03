// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookpreview.h"

#include "models/core/durationtext.h"
#include "models/incident/fieldref.h"
#include "models/playbook/checklists/visiblesteps.h"
#include "models/playbook/clocks/clockhistory.h"
#include "models/playbook/editing/samplejournal.h"
#include "models/playbook/gate.h"
#include "models/playbook/playbookof.h"
#include "models/playbook/rulecontext.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PlaybookPreview)
};

template <typename T>
std::optional<T> valueIn(const Change &change, int field)
{
    T value{};
    for (const FieldChange &one : change.fields)
        if (one.index == field && FieldCodec<T>::from(one.value, value))
            return value;
    return std::nullopt;
}

// What the journal calls the levels, by the ranks it gave them.
QHash<QString, int> ranksIn(const QList<Transaction> &journal)
{
    QHash<QString, int> ranks;
    for (const Transaction &transaction : journal)
        for (const Change &change : transaction.changes) {
            if (change.kind != EntityKind::Facts)
                continue;
            const auto level = valueIn<QString>(change, fieldIndexOf<&IncidentFacts::severityLevel>());
            const auto rank = valueIn<int>(change, fieldIndexOf<&IncidentFacts::severityRank>());
            if (level && rank)
                ranks.insert(*level, *rank);
        }
    return ranks;
}

// The change as people who follow this playbook would have made it: its severities are those of its scheme.
Change takenOver(Change change, const Playbook &playbook, const QHash<QString, int> &ranks)
{
    const auto levelNamed = [&](const FieldChange &field) {
        const auto *name = std::get_if<QString>(&field.value);
        return name ? levelForRank(playbook, ranks.value(*name)) : nullptr;
    };
    const bool isSeverity = valueIn<EntryKind>(change, fieldIndexOf<&TimelineEntry::kind>()) == EntryKind::Severity;
    const PlaybookLevel *ofFacts = nullptr;
    for (FieldChange &field : change.fields) {
        const bool ofLine = change.kind == EntityKind::Entry && isSeverity
                            && (field.index == fieldIndexOf<&TimelineEntry::before>()
                                || field.index == fieldIndexOf<&TimelineEntry::after>());
        const bool ofIncident =
            change.kind == EntityKind::Facts && field.index == fieldIndexOf<&IncidentFacts::severityLevel>();
        if (!ofLine && !ofIncident)
            continue;
        const PlaybookLevel *level = levelNamed(field);
        if (level)
            field.value = level->level;
        if (ofIncident)
            ofFacts = level;
    }
    if (ofFacts)
        for (FieldChange &field : change.fields) {
            if (field.index == fieldIndexOf<&IncidentFacts::severityScheme>())
                field.value = playbook.name;
            else if (field.index == fieldIndexOf<&IncidentFacts::severityRank>())
                field.value = FieldCodec<int>::to(ofFacts->rank);
        }
    return change;
}

// How long the playbook's conditions for steps count.
std::set<Duration> spansOf(const Playbook &playbook)
{
    std::set<Duration> spans;
    const auto take = [&spans](const QList<Condition> &conditions) {
        for (const Condition &condition : conditions)
            if (condition.span > Duration::zero())
                spans.insert(condition.span);
    };
    for (const Checklist &checklist : playbook.checklists) {
        take(checklist.when);
        for (const ChecklistStep &step : checklist.steps)
            take(step.when);
    }
    return spans;
}

// Lives through the incident once more, and writes down what the playbook does.
class PreviewReplay
{
public:
    explicit PreviewReplay(const Playbook &playbook)
        : m_playbook(playbook), m_reading(playbook), m_spans(spansOf(playbook))
    {
    }

    void take(const Transaction &transaction)
    {
        while (const auto next = nextLook(transaction.header.logged)) {
            m_now = *next;
            look();
        }
        m_now = std::max(m_now, transaction.header.logged);
        // What declares an incident is held up by nothing.
        if (!m_incident.id().isNull())
            for (const UnmetGuardrail &held : heldUpBy(context(), transaction.changes))
                addGuardrail(held);
        m_incident.apply(transaction);
        QList<EntityRef> touched;
        for (const Change &change : transaction.changes)
            touched.append({change.kind, change.id});
        m_reading.update(m_incident, touched);
        look();
    }

    [[nodiscard]] QList<PreviewLine> lines()
    {
        takeTurns({});  // what is due at the end was never met
        QList<PreviewLine> lines = m_lines + m_clockLines.values();
        std::ranges::stable_sort(lines, {}, [](const PreviewLine &line) { return std::tuple(line.at, line.kind); });
        return lines;
    }

private:
    [[nodiscard]] RuleContext context() const { return {m_incident, m_reading, m_playbook, m_surroundings, m_now}; }

    // When something may come to be before that moment without anybody's doing.
    [[nodiscard]] std::optional<Instant> nextLook(Instant before) const
    {
        std::optional<Instant> next = nextChangeOf(m_clocks, m_now);
        const auto mitigation = m_reading.lastOf(EntryKind::Mitigation);
        for (const auto &from : {detectedAt(m_incident), m_reading.lastLogged(),
                                 mitigation ? std::optional(mitigation->at) : std::nullopt})
            for (const Duration span : m_spans)
                if (from && *from + span > m_now)
                    next = std::min(next.value_or(*from + span), *from + span);
        return next && *next < before && !m_incident.id().isNull() ? next : std::nullopt;
    }

    void look()
    {
        m_clocks = clocksOf(context());
        takeTurns(m_clocks);
        const auto unmet = unmetGuardrails(context());
        QSet<Guardrail> now;
        for (const UnmetGuardrail &one : unmet) {
            now.insert(one.guardrail);
            if (one.effect == GuardrailEffect::Remind && !m_unmet.contains(one.guardrail))
                addGuardrail(one);
        }
        m_unmet = now;
        lookAtChecklists();
    }

    void takeTurns(const QList<PlaybookClock> &clocks)
    {
        for (const ClockTurn &turn : m_history.look(clocks, m_now)) {
            const QString key = u"clock/"_s + turn.clock.key();
            const auto note = [&](const QString &outcome) {
                m_clockLines.insert(key,
                                    {PreviewLine::Kind::Clock, turn.clock.dueNow(), turn.clock.what, outcome, key});
            };
            if (turn.now == ClockState::MetLate)
                note(PreviewWords::tr("late by %1").arg(formatDuration(turn.clock.lateAt(m_now))));
            else if (turn.endedUnmet())
                note(PreviewWords::tr("never met"));
            else if (turn.now)
                m_clockLines.remove(key);  // what people told afterwards counts
        }
    }

    void addGuardrail(const UnmetGuardrail &guardrail)
    {
        const int time = ++m_times[guardrail.guardrail];
        m_lines.append({PreviewLine::Kind::Guardrail, m_now, guardrail.what, inWords(guardrail.effect),
                        u"guardrail/%1/%2"_s.arg(guardrail.id()).arg(time)});
    }

    void lookAtChecklists()
    {
        QMap<QString, PreviewLine> appeared;
        QMap<QString, int> steps;
        for (const VisibleStep &step : visibleSteps(context())) {
            const QString checklist = step.name.step.section(u'/', 0, 0);
            if (step.later || !step.phase || m_checklists.contains(checklist))
                continue;
            ++steps[checklist];
            appeared.insert(checklist,
                            {PreviewLine::Kind::Checklist, m_now, step.checklist, {}, u"checklist/"_s + checklist});
        }
        for (auto line = appeared.begin(); line != appeared.end(); ++line) {
            line->outcome = PreviewWords::tr("%n step(s)", nullptr, steps.value(line.key()));
            m_lines.append(*line);
            m_checklists.insert(line.key());
        }
    }

    const Playbook &m_playbook;
    const Surroundings m_surroundings{};
    Incident m_incident;
    IncidentReading m_reading;
    Instant m_now{};
    const std::set<Duration> m_spans;
    QList<PlaybookClock> m_clocks;
    ClockHistory m_history;
    QMap<QString, PreviewLine> m_clockLines;  ///< by key
    QSet<Guardrail> m_unmet;
    QHash<Guardrail, int> m_times;  ///< how often each was told
    QSet<QString> m_checklists;     ///< that have appeared
    QList<PreviewLine> m_lines;
};

}  // namespace

PlaybookPreview PlaybookPreview::ofSample()
{
    // Made once, so that what is compared with an earlier preview has the same keys.
    static const QList<Transaction> journal = sampleJournal();
    return PlaybookPreview(journal);
}

PlaybookPreview::PlaybookPreview(QList<Transaction> journal)
    : m_journal(std::move(journal)), m_ranks(ranksIn(m_journal))
{
}

QList<PreviewLine> PlaybookPreview::linesUnder(const Playbook &playbook) const
{
    PreviewReplay replay(playbook);
    for (const Transaction &recorded : m_journal) {
        Transaction transaction{recorded.header, {}};
        for (const Change &change : recorded.changes)
            transaction.changes.append(takenOver(change, playbook, m_ranks));
        replay.take(transaction);
    }
    return replay.lines();
}

QList<PreviewDifference> compare(const QList<PreviewLine> &before, const QList<PreviewLine> &after)
{
    using How = PreviewDifference::Change;
    QHash<QString, PreviewLine> left;
    for (const PreviewLine &line : after)
        left.insert(line.key, line);
    QList<PreviewDifference> differences;
    for (const PreviewLine &line : before) {
        const auto now = left.constFind(line.key);
        if (now == left.cend()) {
            differences.append({How::Removed, line, {}});
            continue;
        }
        differences.append({*now == line ? How::Same : How::Altered, line, *now});
        left.erase(now);
    }
    for (const PreviewLine &line : after)
        if (left.contains(line.key))
            differences.append({How::Added, {}, line});
    std::ranges::stable_sort(differences, {},
                             [](const PreviewDifference &one) { return one.after ? one.after->at : one.before->at; });
    return differences;
}

}  // namespace evenkeel
