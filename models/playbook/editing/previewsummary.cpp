// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/previewsummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(PreviewSummary)
};

struct Counts {
    int more = 0;
    int fewer = 0;
    int earlier = 0;
    int later = 0;
    int otherwise = 0;
};

Counts countsOf(PreviewLine::Kind kind, const QList<PreviewDifference> &differences)
{
    Counts counts;
    for (const PreviewDifference &difference : differences) {
        const auto &line = difference.after ? difference.after : difference.before;
        if (!line || line->kind != kind)
            continue;
        switch (difference.change) {
        case PreviewDifference::Change::Same:
            break;
        case PreviewDifference::Change::Added:
            ++counts.more;
            break;
        case PreviewDifference::Change::Removed:
            ++counts.fewer;
            break;
        case PreviewDifference::Change::Altered:
            ++(difference.after->at < difference.before->at   ? counts.earlier
               : difference.after->at > difference.before->at ? counts.later
                                                              : counts.otherwise);
            break;
        }
    }
    return counts;
}

}  // namespace

QString previewSummary(const QList<PreviewDifference> &differences)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &part) {
        if (count > 0)
            parts.append(part);
    };
    const Counts clocks = countsOf(PreviewLine::Kind::Clock, differences);
    add(clocks.earlier, SummaryText::tr("%n clock(s) run out earlier", nullptr, clocks.earlier));
    add(clocks.later, SummaryText::tr("%n clock(s) run out later", nullptr, clocks.later));
    add(clocks.otherwise, SummaryText::tr("%n clock(s) end otherwise", nullptr, clocks.otherwise));
    add(clocks.more, SummaryText::tr("%n clock(s) more run out", nullptr, clocks.more));
    add(clocks.fewer, SummaryText::tr("%n clock(s) fewer run out", nullptr, clocks.fewer));
    const Counts guardrails = countsOf(PreviewLine::Kind::Guardrail, differences);
    const int guardrailsOtherwise = guardrails.earlier + guardrails.later + guardrails.otherwise;
    add(guardrails.more, SummaryText::tr("%n guardrail(s) more", nullptr, guardrails.more));
    add(guardrails.fewer, SummaryText::tr("%n guardrail(s) fewer", nullptr, guardrails.fewer));
    add(guardrailsOtherwise, SummaryText::tr("%n guardrail(s) act otherwise", nullptr, guardrailsOtherwise));
    const Counts checklists = countsOf(PreviewLine::Kind::Checklist, differences);
    const int checklistsOtherwise = checklists.earlier + checklists.later + checklists.otherwise;
    add(checklists.more, SummaryText::tr("%n checklist(s) more", nullptr, checklists.more));
    add(checklists.fewer, SummaryText::tr("%n checklist(s) fewer", nullptr, checklists.fewer));
    add(checklistsOtherwise, SummaryText::tr("%n checklist(s) differ", nullptr, checklistsOtherwise));
    return parts.isEmpty() ? SummaryText::tr("Nothing changes in the sample.") : parts.join(u", "_s) + u'.';
}

}  // namespace evenkeel
