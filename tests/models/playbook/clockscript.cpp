// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/playbook/clockscript.h"

#include "models/core/durationtext.h"
#include "models/incident/commands/checkinverbs.h"
#include "models/incident/commands/commsverbs.h"
#include "models/incident/commands/hypothesisverbs.h"
#include "models/incident/commands/playbookverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/roleverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/taskverbs.h"
#include "models/playbook/clocks/clockoffers.h"
#include "models/playbook/followup.h"

#include <QRegularExpression>

#include <algorithm>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
E named(const QString &name)
{
    for (const auto &[value, known] : EnumNames<E>::names)
        if (name == QLatin1StringView(known))
            return value;
    qFatal("no such name: %s", qPrintable(name));
}

Duration spanOf(const QString &text)
{
    const auto span = parseDuration(text);
    if (!span)
        qFatal("no span: %s", qPrintable(text));
    return *span;
}

// "by 20m" at the end of a step: in how long.
std::optional<Duration> byOf(const QStringList &rest)
{
    const auto at = rest.indexOf(u"by"_s);
    return at < 0 ? std::nullopt : std::optional(spanOf(rest.value(at + 1)));
}

}  // namespace

QString standing(const PlaybookClock &clock, Instant now)
{
    switch (clock.stateAt(now)) {
    case ClockState::Running:
        return u"in "_s + formatDuration(clock.due - now);
    case ClockState::Snoozed:
        return u"put off for "_s + formatDuration(clock.dueNow() - now);
    case ClockState::Due:
        return u"late by "_s + formatDuration(clock.lateAt(now));
    case ClockState::Met:
        return u"met"_s;
    case ClockState::MetLate:
        return u"met late by "_s + formatDuration(clock.lateAt(now));
    }
    return {};
}

void ClockScript::run(const QString &steps)
{
    static const QRegularExpression space(u"\\s+"_s);
    for (const QString &one : steps.split(u';', Qt::SkipEmptyParts)) {
        QStringList words = one.trimmed().split(space);
        const QString word = words.takeFirst();
        if (word.startsWith(u'+'))
            file.clock.advance(spanOf(word.mid(1)));
        else
            step(word, words);
    }
}

void ClockScript::step(const QString &word, const QStringList &rest)
{
    const Incident &incident = file.incident();
    const Instant now = file.clock.now();
    const VerbContext context{now, {}, {}};
    if (word == "severity"_L1) {
        const PlaybookLevel *level = file.playbook().playbook().level(rest.value(0));
        perform(changeSeverity(incident, file.playbook().playbook().severityOf(*level), context));
    } else if (word == "status"_L1) {
        perform(changeStatus(incident, named<IncidentStatus>(rest.value(0)), context));
    } else if (word == "send"_L1) {
        const auto by = byOf(rest);
        perform(Changes{
            ChangeOf<CommsDraft>(EntityId::generate(now))
                .set<&CommsDraft::audience>(rest.contains(u"customer"_s) ? Audience::Customer : Audience::Internal)
                .set<&CommsDraft::state>(CommsState::Sent)
                .set<&CommsDraft::sent>(now)
                .setUnlessEmpty<&CommsDraft::nextUpdateBy>(by ? std::optional(now + *by) : std::nullopt)});
    } else if (word == "check-in"_L1) {
        const auto by = byOf(rest);
        CheckInSheet sheet;
        sheet.know = u"as before"_s;
        sheet.next = by ? std::optional(now + *by) : std::nullopt;
        perform(recordCheckIn(incident, sheet, context));
    } else if (word == "command"_L1) {
        perform(assignRole(incident, u"commander"_s, rest.value(0), context));
    } else if (word == "snooze"_L1) {
        const auto clock = clockOf(named<ClockKind>(rest.value(0)));
        perform(snoozeClock(clock->key(), clock->what, now + spanOf(rest.value(1)), {now, {}, u"busy"_s}));
    } else if (word == "escalate"_L1) {
        perform(escalateSeverity(file.playbook().context(), *clockOf(named<ClockKind>(rest.value(0)))));
    } else if (word == "postmortem"_L1) {
        perform(setPostmortemState(incident, named<PostmortemState>(rest.value(0)), now));
    } else if (word == "target"_L1) {
        perform(setFact<&IncidentFacts::postmortemTarget>(incident, std::optional(now + spanOf(rest.value(0)))));
    } else if (word == "cause"_L1) {
        perform(writeSection(incident, SectionKey::RootCause, u"The pool was too small."_s, now));
    } else if (word == "follow-up"_L1) {
        perform(followUpRootCause(file.playbook().context(), u"Ana"_s));
    } else {
        work(word, rest);
    }
}

void ClockScript::work(const QString &word, const QStringList &rest)
{
    const Incident &incident = file.incident();
    const Instant now = file.clock.now();
    if (word == "log"_L1) {
        file.log(rest.mid(1).join(u' '), named<EntryKind>(rest.value(0)));
    } else if (word == "hypothesis"_L1) {
        file.log(rest.value(0), EntryKind::Hypothesis);
    } else if (word == "support"_L1) {
        perform(decideHypothesis(incident, hypothesis(rest.value(0)), HypothesisState::Supported, {}, now));
    } else if (word == "pivot"_L1) {
        const EntityId left = hypothesis(rest.value(0));
        const Hypothesis *next = hypothesisAfter(incident, left);
        perform(pivotHypothesis(incident, left, next ? next->id : EntityId(), {now, {}, u"no evidence"_s}));
    } else if (word == "evidence"_L1) {
        EntryDraft draft;
        draft.kind = EntryKind::Evidence;
        draft.text = u"a graph"_s;
        draft.occurred = {now, {}, false};
        draft.regarding = hypothesis(rest.value(0));
        perform(logEntry(draft, now).changes);
    } else if (word == "task"_L1) {
        perform(Changes{addAction(rest.value(0), ActionCategory::Task, {}, u"Bo"_s, now + spanOf(rest.value(1)), now)});
    } else if (word == "verify"_L1) {
        Change action = addAction(u"verify"_s, ActionCategory::Verification, {}, {}, {}, now);
        perform(Changes{action, ChangeOf<ActionItem>(action.id).set<&ActionItem::done>(now)});
    } else if (word == "done"_L1) {
        perform(completeAction(incident, task(rest.value(0)), now));
    } else if (word == "extend"_L1) {
        perform(extendTask(incident, task(rest.value(0)), spanOf(rest.value(1)), {now, {}, {}}));
    } else if (word == "moment"_L1) {
        perform(setMoment(incident, *momentFromName(rest.value(0)), now, now));
    } else {
        qFatal("no such step: %s", qPrintable(word));
    }
}

void ClockScript::perform(const Result<Changes> &changes)
{
    if (!changes)
        qFatal("%s", qPrintable(changes.error().message()));
    file.perform(*changes);
}

EntityId ClockScript::hypothesis(const QString &text) const
{
    const auto found = file.incident().hypotheses().select([&](const Hypothesis &one) { return one.text == text; });
    return found.empty() ? EntityId() : found.front()->id;
}

EntityId ClockScript::task(const QString &text) const
{
    const auto found = file.incident().actions().select([&](const ActionItem &one) { return one.text == text; });
    return found.empty() ? EntityId() : found.front()->id;
}

std::optional<PlaybookClock> ClockScript::clockOf(ClockKind kind) const
{
    std::optional<PlaybookClock> found;
    for (const PlaybookClock &clock : clocksOf(file.playbook().context())) {
        if (clock.kind != kind)
            continue;
        const bool isBetter = !found || (found->met && (!clock.met || clock.started > found->started));
        if (isBetter)
            found = clock;
    }
    return found;
}

QString ClockScript::stateOf(ClockKind kind) const
{
    const auto clock = clockOf(kind);
    return clock ? standing(*clock, file.clock.now()) : u"none"_s;
}

}  // namespace evenkeel::test
