// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/catchup.h"

#include "models/core/durationtext.h"
#include "models/incident/actionstate.h"
#include "models/report/actionorder.h"
#include "models/report/entrywords.h"
#include "models/report/promises.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttext.h"
#include "models/report/reporttime.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct CatchUpWords {
    Q_DECLARE_TR_FUNCTIONS(CatchUp)
};

QString lateness(const QString &text, std::optional<Instant> due, Instant now)
{
    return due && *due <= now ? CatchUpWords::tr("%1, late by %2").arg(text, formatDuration(now - *due)) : text;
}

std::optional<CatchUpTopic> topicOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Decision:
        return CatchUpTopic::Decisions;
    case EntryKind::Mitigation:
        return CatchUpTopic::Mitigations;
    case EntryKind::Status:
        return CatchUpTopic::Status;
    case EntryKind::Severity:
        return CatchUpTopic::Severity;
    case EntryKind::Handoff:
        return CatchUpTopic::Roles;
    case EntryKind::Note:
    case EntryKind::Symptom:
    case EntryKind::Alert:
    case EntryKind::Paged:
    case EntryKind::Hypothesis:
    case EntryKind::Action:
    case EntryKind::Communication:
    case EntryKind::CheckIn:
    case EntryKind::Evidence:
        break;
    }
    return std::nullopt;
}

QString withOwner(const QString &text, const QString &owner)
{
    return owner.isEmpty() ? text : CatchUpWords::tr("%1 – %2", "what, who").arg(text, owner);
}

QString withReason(const Hypothesis &hypothesis)
{
    return hypothesis.because.isEmpty()
               ? hypothesis.text
               : CatchUpWords::tr("%1, because: %2", "hypothesis, why").arg(hypothesis.text, hypothesis.because);
}

}  // namespace

QList<CatchUpLine> catchUp(const Incident &incident, const Disclosure &disclosure, Instant since, Instant now,
                           const ReportLanguage &language)
{
    const IncidentFacts &facts = incident.facts();
    QList<CatchUpLine> lines;
    const auto add = [&](CatchUpTopic topic, const QString &text, std::optional<Instant> at, EntityRef subject) {
        lines.append({topic, onOneLine(cleanedText(text)), at, subject});
    };
    const EntityRef whole{EntityKind::Facts, incident.id()};
    add(CatchUpTopic::Impact, facts.impact.isEmpty() ? CatchUpWords::tr("not recorded") : facts.impact, {}, whole);
    add(CatchUpTopic::Severity,
        facts.severityLevel.isEmpty() ? CatchUpWords::tr("not classified")
                                      : CatchUpWords::tr("now %1").arg(facts.severityLevel),
        {}, whole);
    add(CatchUpTopic::Status, CatchUpWords::tr("now %1").arg(language.name(facts.status)), {}, whole);

    const auto promises = standingPromises(incident, disclosure);
    for (const CommsDraft *promise : promises)
        add(CatchUpTopic::NextUpdate, lateness(language.name(promise->audience), promise->nextUpdateBy, now),
            promise->nextUpdateBy, {EntityKind::CommsDraft, promise->id});
    if (promises.empty())
        add(CatchUpTopic::NextUpdate, CatchUpWords::tr("none was promised"), {}, {EntityKind::CommsDraft, {}});

    for (const TimelineEntry *entry : disclosure.timeline()) {
        const auto topic = topicOf(entry->kind);
        const bool isNew = entry->logged >= since || (entry->occurred && *entry->occurred >= since);
        if (topic && isNew)
            add(*topic, wordsOf(*entry, language), entry->occurred, {EntityKind::Entry, entry->id});
    }
    incident.hypotheses().forEach([&](const Hypothesis &hypothesis) {
        if (!disclosure.shows(hypothesis))
            return;
        const EntityRef subject{EntityKind::Hypothesis, hypothesis.id};
        const bool ruledOut = hypothesis.state == HypothesisState::RuledOut;
        if (!ruledOut)
            add(CatchUpTopic::Hypotheses, withReason(hypothesis), hypothesis.opened, subject);
        else if (!hypothesis.decided || *hypothesis.decided >= since)
            add(CatchUpTopic::RuledOut, withReason(hypothesis), hypothesis.decided, subject);
    });
    for (const ActionItem *task : actionsInOrder(incident, disclosure))
        if (isOpen(*task))
            add(CatchUpTopic::Tasks, lateness(withOwner(task->text, task->owner), task->due, now), task->due,
                {EntityKind::ActionItem, task->id});
    std::ranges::stable_sort(lines, {}, &CatchUpLine::topic);
    return lines;
}

QString nameOf(CatchUpTopic topic)
{
    switch (topic) {
    case CatchUpTopic::Impact:
        return CatchUpWords::tr("Impact");
    case CatchUpTopic::Severity:
        return CatchUpWords::tr("Severity");
    case CatchUpTopic::Status:
        return CatchUpWords::tr("Status");
    case CatchUpTopic::NextUpdate:
        return CatchUpWords::tr("Next update due");
    case CatchUpTopic::Hypotheses:
        return CatchUpWords::tr("Live hypotheses");
    case CatchUpTopic::Decisions:
        return CatchUpWords::tr("Decisions");
    case CatchUpTopic::Mitigations:
        return CatchUpWords::tr("Mitigations");
    case CatchUpTopic::RuledOut:
        return CatchUpWords::tr("Ruled out");
    case CatchUpTopic::Roles:
        return CatchUpWords::tr("Roles changed");
    case CatchUpTopic::Tasks:
        return CatchUpWords::tr("Open tasks");
    case CatchUpTopic::Count:
        break;
    }
    return {};
}

QString catchUpText(const QList<CatchUpLine> &lines, const Incident &incident, Instant since, Instant now)
{
    const ReportTime time(incident.zone());
    QString text = CatchUpWords::tr("%1 %2: since %3 (%4)", "incident's key, title, time, zone")
                       .arg(incident.facts().key, onOneLine(cleanedText(incident.facts().title)),
                            time.dateAndClock(since), time.zoneName({since, now}))
                   + u'\n';
    std::optional<CatchUpTopic> topic;
    for (const CatchUpLine &line : lines) {
        if (topic != line.topic)
            text += u"\n%1\n"_s.arg(nameOf(line.topic));
        topic = line.topic;
        text += u"- "_s + (line.at ? time.dateAndClock(*line.at) + u"  "_s : QString()) + line.text + u'\n';
    }
    return text;
}

}  // namespace evenkeel
