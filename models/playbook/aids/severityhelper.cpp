// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/aids/severityhelper.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

namespace {

struct SeverityHelperText {
    Q_DECLARE_TR_FUNCTIONS(SeverityHelper)
};

}  // namespace

QString SeveritySuggestion::reason() const
{
    const QString said = because.join(QStringLiteral("; "));
    return milder ? SeverityHelperText::tr("Between %1 and %2, so the graver: %3").arg(level.level, milder->level, said)
                  : SeverityHelperText::tr("%1: %2", "severity: because of what").arg(level.level, said);
}

std::optional<SeveritySuggestion> suggestSeverity(const Playbook &playbook, const QMap<QString, QString> &answers)
{
    QList<SeverityAnswer> given;
    for (const SeverityQuestion &question : playbook.severityQuestions) {
        const auto answer =
            std::ranges::find(question.answers, answers.value(question.question), &SeverityAnswer::answer);
        if (answer != question.answers.end() && !answer->ranks.isEmpty())
            given.append(*answer);
    }
    if (given.isEmpty() || playbook.levels.isEmpty())
        return std::nullopt;
    const int gravest =
        std::ranges::min(given, {}, [](const auto &answer) { return answer.ranks.gravest; }).ranks.gravest;
    given.removeIf([gravest](const SeverityAnswer &answer) { return answer.ranks.gravest != gravest; });
    // The first level of that rank or milder: a scheme needn't have all ranks.
    const auto found =
        std::ranges::find_if(playbook.levels, [gravest](const PlaybookLevel &level) { return level.rank >= gravest; });
    const auto level = found == playbook.levels.end() ? playbook.levels.end() - 1 : found;
    SeveritySuggestion suggestion{*level, {}, {}};
    for (const SeverityAnswer &answer : given)
        suggestion.because.append(answer.text);
    const bool between = std::ranges::all_of(
        given, [](const SeverityAnswer &answer) { return answer.ranks.mildest > answer.ranks.gravest; });
    if (between && level + 1 != playbook.levels.end())
        suggestion.milder = *(level + 1);
    return suggestion;
}

}  // namespace evenkeel
