// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapemarkdown.h"
#include "models/report/course.h"
#include "models/report/embeddedmarkdown.h"
#include "models/report/promises.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// What the readers of a message are told is being done, by where the incident stands.
const char *statusSentence(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Detected:
    case IncidentStatus::Declared:
    case IncidentStatus::Acknowledged:
        return QT_TRANSLATE_NOOP("Report", "We know of the problem and have begun to work on it.");
    case IncidentStatus::Investigating:
    case IncidentStatus::Reopened:
        return QT_TRANSLATE_NOOP("Report", "We are looking for the cause.");
    case IncidentStatus::Identified:
        return QT_TRANSLATE_NOOP("Report", "We have found the cause and are preparing the remedy.");
    case IncidentStatus::Mitigating:
        return QT_TRANSLATE_NOOP("Report", "We are putting the remedy in place.");
    case IncidentStatus::Monitoring:
        return QT_TRANSLATE_NOOP("Report", "The remedy is in place and we are watching its effect.");
    case IncidentStatus::Resolved:
    case IncidentStatus::Postmortem:
    case IncidentStatus::Closed:
        break;
    }
    return QT_TRANSLATE_NOOP("Report", "The problem is solved.");
}

QString quoted(const QString &markdown)
{
    QString quote;
    for (const QStringView line : QStringView(markdown).split(u'\n'))
        quote += u"\n> "_s.append(line);
    return quote.mid(1);
}

// Text whose paragraphs stay paragraphs.
QString paragraphs(const QString &text)
{
    static const QRegularExpression emptyLines(u"\\n[ \\t]*\\n\\s*"_s);
    QStringList escaped;
    for (const QString &paragraph : cleanedText(text).split(emptyLines, Qt::SkipEmptyParts))
        escaped.append(escapeMarkdown(paragraph.trimmed()));
    return escaped.join(u"\n\n"_s);
}

QString withZone(const ReportScope &scope, Instant instant)
{
    return scope.time.dateAndClock(instant) + u' ' + scope.time.zoneName({instant});
}

// What is being done now: open steps of the response, else the last thing that was done.
QString currentActions(const ReportScope &scope)
{
    QStringList steps;
    scope.incident.actions().forEach([&](const ActionItem &item) {
        const bool step = item.category == ActionCategory::Task || item.category == ActionCategory::Mitigating;
        if (step && !item.done && scope.disclosure.shows(item) && steps.size() < 3)
            steps.append(onOneLine(item.text));
    });
    if (!steps.isEmpty())
        return steps.join(u"; "_s);
    const auto &timeline = scope.disclosure.timeline();
    const auto last = std::ranges::find_if(timeline.rbegin(), timeline.rend(), [](const TimelineEntry *entry) {
        return entry->occurred && !entry->text.isEmpty()
               && (entry->kind == EntryKind::Mitigation || entry->kind == EntryKind::Action);
    });
    return last == timeline.rend() ? QString() : onOneLine((*last)->text);
}

}  // namespace

TemplateData ReportContext::message(const CommsDraft &message) const
{
    TemplateData item;
    item.line("audience"_L1, ReportLanguage::asHeading(m_scope.language.name(message.audience)));
    item.line("channel"_L1, message.channel);
    item.line("state"_L1, m_scope.language.name(message.state));
    item.line("approver"_L1, m_scope.disclosure.named(message.approver));
    item.line("sent"_L1, message.sent ? withZone(m_scope, *message.sent) : QString());
    item.line("promised"_L1, message.nextUpdateBy ? withZone(m_scope, *message.nextUpdateBy) : QString());
    item.line("subject"_L1, message.subject);
    const QString body = message.body.trimmed();
    item.markdown("quote"_L1, quoted(body.isEmpty() ? none() : paragraphs(body)));
    return item;
}

void ReportContext::addComms(TemplateData &data) const
{
    auto messages = m_scope.incident.comms().select(
        [&](const CommsDraft &candidate) { return m_scope.disclosure.shows(candidate); });
    std::ranges::sort(messages, {}, [](const CommsDraft *candidate) {
        return std::tuple(candidate->sent.value_or(candidate->logged), candidate->created);
    });
    QList<TemplateData> sent, drafts;
    for (const CommsDraft *candidate : messages)
        (candidate->state == CommsState::Sent ? sent : drafts).append(message(*candidate));
    data.list("sentMessages"_L1, sent);
    data.flag("hasSentMessages"_L1, !sent.isEmpty());
    // "Not recorded" would be untrue of messages that went to others.
    data.flag("tellsOfMessages"_L1, m_scope.disclosure.isInternal() || !sent.isEmpty());
    data.list("drafts"_L1, drafts);
    data.flag("hasDrafts"_L1, !drafts.isEmpty());

    const auto promises = standingPromises(m_scope.incident, m_scope.disclosure);
    QList<TemplateData> promised;
    for (const CommsDraft *promise : promises) {
        const bool late = *promise->nextUpdateBy < m_scope.now;
        TemplateData item;
        item.line("audience"_L1, ReportLanguage::asHeading(m_scope.language.name(promise->audience)));
        item.line("channel"_L1, promise->channel);
        item.line("by"_L1, m_scope.time.dateAndClock(*promise->nextUpdateBy));
        item.line("late"_L1, late ? m_scope.language.duration(m_scope.now - *promise->nextUpdateBy) : QString());
        promised.append(item);
    }
    data.list("promises"_L1, promised);
    data.flag("hasPromises"_L1, !promised.isEmpty());
    const auto next = promises.empty() ? std::nullopt : promises.front()->nextUpdateBy;
    const bool isLate = next && *next < m_scope.now;
    const QString at = next ? withZone(m_scope, *next) : QString();
    lineOrNone(data, "nextUpdate"_L1, isLate ? word(QT_TRANSLATE_NOOP("Report", "%1, overdue")).arg(at) : at);
    // A message that is to be written now can't repeat a promise that has passed.
    lineOrNone(data, "nextPromise"_L1, isLate ? QString() : at);

    // What the prefilled messages say.
    const IncidentFacts &facts = m_scope.facts();
    data.line("nowWithZone"_L1, withZone(m_scope, m_scope.now));
    const auto began = momentOf(m_scope.incident, Moment::Began);
    data.line("sinceWithZone"_L1, began ? withZone(m_scope, *began) : QString());
    const QString impact = onOneLine(fitted(leadOf(facts.impact, 300), 300));
    lineOrNone(data, "impactLine"_L1, impact);
    // All of it, where the line is only its beginning.
    data.block("moreImpact"_L1, onOneLine(facts.impact) == impact ? QString() : facts.impact);
    data.line("workaroundLine"_L1, onOneLine(fitted(leadOf(facts.workaround, 200), 200)));
    data.line("statusSentence"_L1, word(statusSentence(facts.status)));
    lineOrNone(data, "currentActions"_L1, currentActions(m_scope));
    const Hypothesis *hypothesis = workingHypothesis(m_scope);
    lineOrNone(data, "currentHypothesis"_L1, hypothesis ? onOneLine(hypothesis->text) : QString());
}

}  // namespace evenkeel
