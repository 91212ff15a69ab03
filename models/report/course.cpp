// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/course.h"

#include "models/incident/durations.h"
#include "models/markup/escapemarkdown.h"
#include "models/report/embeddedmarkdown.h"
#include "models/report/followups.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList stages(const ReportScope &scope)
{
    const Durations durations = durationsOf(scope.incident);
    QStringList sentences;
    if (const auto began = momentOf(scope.incident, Moment::Began))
        sentences.append(scope.word(QT_TRANSLATE_NOOP("Report", "It began %1.")).arg(scope.time.dateAndClock(*began)));
    const auto add = [&](const std::optional<Duration> &duration, const char *sentence) {
        if (duration && *duration >= Duration::zero())
            sentences.append(scope.word(sentence).arg(scope.language.duration(*duration)));
    };
    // Of several stretches the sums of what is counted from each one's beginning would tell nothing of any.
    const size_t windows = scope.incident.windowsInOrder().size();
    add(durations.toDetect, QT_TRANSLATE_NOOP("Report", "It was noticed after %1."));
    if (windows > 1) {
        sentences.append(scope.word(QT_TRANSLATE_NOOP("Report", "In all there were %1 periods of impact."))
                             .arg(QString::number(windows)));
        add(durations.toRecover, QT_TRANSLATE_NOOP("Report", "Together they lasted %1."));
        return sentences;
    }
    add(durations.toMitigate, QT_TRANSLATE_NOOP("Report", "Its effects were contained after %1."));
    add(durations.toRecover, QT_TRANSLATE_NOOP("Report", "Service was restored after %1."));
    return sentences;
}

// How far the timeline goes, for an incident that is over and whose end nobody recorded.
QString reachOfTimeline(const ReportScope &scope)
{
    std::optional<Instant> first, last;
    for (const TimelineEntry *entry : scope.disclosure.timeline())
        if (entry->occurred) {
            first = std::min(first.value_or(*entry->occurred), *entry->occurred);
            last = std::max(last.value_or(*entry->occurred), entry->until.value_or(*entry->occurred));
        }
    if (!first || isOngoing(scope.incident) || momentOf(scope.incident, Moment::Restored)
        || momentOf(scope.incident, Moment::Resolved))
        return {};
    return scope.word(QT_TRANSLATE_NOOP("Report", "The timeline runs from %1."))
        .arg(scope.time.period(*first, *last, scope.word(QT_TRANSLATE_NOOP("Report", "to"))));
}

}  // namespace

const Hypothesis *workingHypothesis(const ReportScope &scope)
{
    auto candidates = scope.incident.hypotheses().select([&](const Hypothesis &hypothesis) {
        return hypothesis.state != HypothesisState::RuledOut && scope.disclosure.shows(hypothesis);
    });
    std::ranges::sort(candidates, {}, [](const Hypothesis *hypothesis) {
        return std::tuple(hypothesis->state != HypothesisState::Supported, hypothesis->created, hypothesis->id);
    });
    return candidates.empty() ? nullptr : candidates.front();
}

QString courseOf(const ReportScope &scope)
{
    constexpr qsizetype Most = 250;
    QStringList sentences = stages(scope);
    if (const QString reach = reachOfTimeline(scope); !reach.isEmpty())
        sentences.append(reach);
    QString cause;
    if (const Hypothesis *hypothesis = workingHypothesis(scope))
        cause = scope
                    .word(hypothesis->state == HypothesisState::Supported
                              ? QT_TRANSLATE_NOOP("Report", "Likely cause: %1")
                              : QT_TRANSLATE_NOOP("Report", "Suspected cause: %1"))
                    .arg(onOneLine(leadOf(hypothesis->text, Most)));
    QStringList paragraphs;
    for (const QString &text : {sentences.join(u' '), cause, leadOf(scope.facts().mitigation, Most)})
        if (!text.trimmed().isEmpty())
            paragraphs.append(escapeMarkdownLine(onOneLine(text)));
    return paragraphs.join(u"\n\n"_s);
}

}  // namespace evenkeel
