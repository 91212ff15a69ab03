// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/checkindraft.h"

#include "models/report/actionorder.h"
#include "models/report/disclosure.h"
#include "models/report/entrywords.h"
#include "models/report/reportlanguage.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

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
    for (const TimelineEntry *line : disclosure.timeline())
        if (isNew(line->logged)) {
            const QString words = onOneLine(cleanedText(wordsOf(*line, language)));
            if (isNews(*line))
                news.append(words);
            else if (isDecided(*line))
                decided.append(words);
        }

    QStringList thought;
    incident.hypotheses().forEach([&](const Hypothesis &hypothesis) {
        const bool ruledOut = hypothesis.state == HypothesisState::RuledOut;
        if (!disclosure.shows(hypothesis) || (ruledOut && !isNew(hypothesis.decided.value_or(hypothesis.logged))))
            return;
        const QString text = onOneLine(hypothesis.text);
        const QString because = onOneLine(hypothesis.because);
        const QString state = hypothesis.state == HypothesisState::Open ? QString() : language.name(hypothesis.state);
        const QString why = !state.isEmpty() && !because.isEmpty()
                                ? CheckInWords::tr("%1: %2", "a hypothesis' state, because of what").arg(state, because)
                                : state;
        thought.append(why.isEmpty() ? text : CheckInWords::tr("%1 (%2)", "a hypothesis, its state").arg(text, why));
    });

    QStringList doing;
    for (const ActionItem *task : actionsInOrder(incident, disclosure)) {
        if (task->done || task->horizon != ActionHorizon::During)
            continue;
        const QString text = onOneLine(task->text);
        doing.append(task->owner.isEmpty() ? text
                                           : CheckInWords::tr("%1 (%2)", "a task, who does it").arg(text, task->owner));
    }

    CheckInSheet sheet;
    sheet.know = withMore(onOneLine(last ? last->know : incident.facts().impact), joined(news));
    sheet.think = thought.isEmpty() && last ? last->think : joined(thought);
    sheet.doing = withMore(joined(decided), joined(doing));
    if (sheet.doing.isEmpty() && last)
        sheet.doing = last->doing;
    if (const PlaybookLevel *level = levelOf(context)) {
        const Limit &limit = level->checkIn.isNone() ? level->update : level->checkIn;
        sheet.next = limit.endsFrom(context.now, context.playbook.calendar, incident.zone());
        if (sheet.next && *sheet.next <= context.now)
            sheet.next.reset();
    }
    return sheet;
}

}  // namespace evenkeel
