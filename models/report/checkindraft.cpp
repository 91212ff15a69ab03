// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/checkindraft.h"

#include "models/incident/actionstate.h"
#include "models/report/actionorder.h"
#include "models/report/disclosure.h"
#include "models/report/entrywords.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct CheckInWords {
    Q_DECLARE_TR_FUNCTIONS(CheckInDraft)
};

// More than this nobody reads out.
constexpr qsizetype MostOfAKind = 4;

QString withMore(const QString &known, const QString &news)
{
    if (known.isEmpty() || news.isEmpty())
        return known + news;
    return (known.endsWith(u'.') ? known.chopped(1) : known) + u"; "_s + news;
}

QString joined(const QStringList &parts)
{
    QString all;
    for (const QString &part : parts.mid(std::max<qsizetype>(0, parts.size() - MostOfAKind)))
        all = withMore(all, part);
    return all;
}

// Whether a clause of an earlier sheet, as people may have shortened it, speaks of this.
bool speaksOf(const QString &clause, const QString &thing)
{
    constexpr qsizetype Telling = 4;  // letters
    return clause.contains(thing, Qt::CaseInsensitive)
           || (clause.size() >= Telling && thing.contains(clause, Qt::CaseInsensitive));
}

// What was said, without the clauses that speak of what has been overtaken.
QString without(const QStringList &overtaken, const QString &said)
{
    QString kept;
    for (const QString &clause : said.split(u"; "_s, Qt::SkipEmptyParts))
        if (std::ranges::none_of(overtaken, [&](const QString &thing) { return speaksOf(clause, thing); }))
            kept = withMore(kept, clause);
    return kept;
}

// Of these the last one holds, and none before it.
bool isStanding(EntryKind kind)
{
    return kind == EntryKind::Severity || kind == EntryKind::Status;
}

bool isNews(const TimelineEntry &line)
{
    switch (line.kind) {
    case EntryKind::Severity:
    case EntryKind::Mitigation:
        return true;
    case EntryKind::Status:
        return line.pinned || !line.before.isEmpty();  // that it was declared everybody knows
    case EntryKind::Note:
    case EntryKind::Symptom:
    case EntryKind::Alert:
    case EntryKind::Paged:
    case EntryKind::Hypothesis:
    case EntryKind::Decision:
    case EntryKind::Action:
    case EntryKind::Communication:
    case EntryKind::Handoff:
    case EntryKind::CheckIn:
    case EntryKind::Evidence:
        break;
    }
    return line.pinned;
}

// A decision somebody took, and no line that the program wrote of one.
bool isDecided(const TimelineEntry &line)
{
    return line.kind == EntryKind::Decision && line.subject.isEmpty() && !line.pinned;
}

}  // namespace

CheckInSheet checkInDraft(const RuleContext &context, const ReportLanguage &language)
{
    const Incident &incident = context.incident;
    const Disclosure disclosure(incident, Audience::Internal);
    const CheckIn *last = lastCheckIn(incident);
    const auto isNew = [last](Instant at) { return !last || !last->at || at > *last->at; };

    QStringList news;
    QStringList decided;
    QStringList overtaken;
    QString mitigation;
    QHash<EntryKind, QString> standing;
    for (const TimelineEntry *line : disclosure.timeline()) {
        const bool stands = isStanding(line->kind) && isNews(*line);
        if (!stands && !isNew(line->logged))
            continue;
        const QString words = onOneLine(cleanedText(wordsOf(*line, language)));
        if (stands && isNew(line->logged) && standing.contains(line->kind)) {
            overtaken.append(standing.value(line->kind));
            news.removeAll(standing.value(line->kind));
        }
        if (stands)
            standing.insert(line->kind, words);
        if (!isNew(line->logged))
            continue;
        if (isNews(*line))
            news.append(words);
        else if (isDecided(*line))
            decided.append(words);
        if (line->kind == EntryKind::Mitigation)
            mitigation = words;
    }

    QStringList thought;       // all that is worth saying
    QStringList reconsidered;  // of these, what is otherwise than it was
    QStringList leftBehind;
    incident.hypotheses().forEach([&](const Hypothesis &hypothesis) {
        if (!disclosure.shows(hypothesis))
            return;
        const bool ruledOut = hypothesis.state == HypothesisState::RuledOut;
        const bool changed = isNew(hypothesis.decided.value_or(hypothesis.logged));
        const QString text = onOneLine(hypothesis.text);
        if (changed || ruledOut)
            leftBehind.append(text);
        if (ruledOut && !changed)
            return;
        const QString because = onOneLine(hypothesis.because);
        const QString state = hypothesis.state == HypothesisState::Open ? QString() : language.name(hypothesis.state);
        const QString why = !state.isEmpty() && !because.isEmpty()
                                ? CheckInWords::tr("%1: %2", "a hypothesis' state, because of what").arg(state, because)
                                : state;
        thought.append(why.isEmpty() ? text : CheckInWords::tr("%1 (%2)", "a hypothesis, its state").arg(text, why));
        if (changed)
            reconsidered.append(thought.last());
    });

    QStringList doing;
    QStringList done;
    for (const ActionItem *task : actionsInOrder(incident, disclosure)) {
        if (task->horizon != ActionHorizon::During)
            continue;
        const QString text = onOneLine(task->text);
        done.append(text);  // what is still to be done is told anew
        if (isOpen(*task))
            doing.append(task->owner.isEmpty()
                             ? text
                             : CheckInWords::tr("%1 (%2)", "a task, who does it").arg(text, task->owner));
    }

    CheckInSheet sheet;
    sheet.know = withMore(last ? without(overtaken, last->know) : onOneLine(incident.facts().impact), joined(news));
    if (!last || last->think.isEmpty())
        sheet.think = joined(thought);
    else if (reconsidered.isEmpty())
        sheet.think = last->think;
    else
        sheet.think = withMore(without(leftBehind, last->think), joined(reconsidered));
    // With a mitigation, what was being done before is over.
    sheet.doing = last && mitigation.isEmpty() ? without(done + decided, last->doing) : QString();
    sheet.doing = withMore(withMore(sheet.doing, joined(decided)), joined(doing));
    if (sheet.doing.isEmpty() && !mitigation.isEmpty())
        sheet.doing = CheckInWords::tr("watching whether it helps: %1", "a mitigation").arg(mitigation);
    if (const PlaybookLevel *level = levelOf(context)) {
        const Limit &limit = level->checkIn.isNone() ? level->update : level->checkIn;
        sheet.next = limit.endsFrom(context.now, context.playbook.calendar, incident.zone());
        if (sheet.next && *sheet.next <= context.now)
            sheet.next.reset();
    }
    return sheet;
}

}  // namespace evenkeel
