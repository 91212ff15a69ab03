// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/impactwords.h"
#include "models/report/reportcontext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString windowWords(const ReportScope &scope, EntityId id)
{
    const ImpactWindow *window = scope.incident.windows().find(id);
    if (!window || !window->began)
        return {};
    const auto end = window->restored ? window->restored : window->resolved;
    return end ? scope.time.period(*window->began, *end, scope.word(QT_TRANSLATE_NOOP("Report", "to")))
               : scope.word(QT_TRANSLATE_NOOP("Report", "since %1")).arg(scope.time.dateAndClock(*window->began));
}

}  // namespace

// One page has room for a line each; elsewhere what was measured is a table, and the rest as people put it. What is
// unknown shares a line: a row each would bury what is known.
void ReportContext::addImpact(TemplateData &data) const
{
    const ImpactTable table = ImpactTable::of(m_scope.incident, m_scope.now);
    const bool onePage = m_scope.options.kind == ReportKind::Executive;
    const bool inside = m_scope.disclosure.isInternal();
    const bool several = table.windowCount() > 1;
    const QString nothing = u"\u2013"_s;

    QList<TemplateData> measures;
    QList<ImpactDimension> tabled;
    bool areUncertain = false, areSourced = false;
    const auto addRow = [&](const QString &window, ImpactDimension dimension, const QString &amount,
                            const QString &uncertainty, const QString &source) {
        TemplateData row;
        cellOrNone(row, "window"_L1, window);
        row.cell("dimension"_L1, ReportLanguage::asHeading(m_scope.language.name(dimension)));
        row.cell("amount"_L1, amount);
        row.cell("uncertainty"_L1, uncertainty.isEmpty() ? nothing : uncertainty);
        row.cell("source"_L1, source.isEmpty() ? nothing : source);
        areUncertain = areUncertain || !uncertainty.isEmpty();
        areSourced = areSourced || (inside && !source.isEmpty());
        measures.append(row);
        if (!tabled.contains(dimension))
            tabled.append(dimension);
    };
    for (const ImpactCell &cell : table.cells()) {
        const ImpactMeasure &measure = cell.measure;
        // What people remark and where they looked is said among themselves.
        const QString remark = inside ? measure.remark.trimmed() : QString();
        const bool isSaid = measure.knowledge == ImpactKnowledge::Known || measure.knowledge == ImpactKnowledge::None
                            || !remark.isEmpty();
        if (onePage || !isSaid || !m_scope.disclosure.shows(measure.dimension))
            continue;
        QString amount = wordsOf(cell, m_scope.language);
        if (!remark.isEmpty())
            amount += u" ("_s + remark + u')';
        addRow(windowWords(m_scope, measure.window), measure.dimension, amount,
               uncertaintyWords(measure.uncertainty, m_scope.language), measure.source);
    }

    QList<TemplateData> impacts;
    QStringList unsaid, unknown;
    for (const ImpactTold &one : impactTold(m_scope)) {
        const QString label = m_scope.language.name(one.dimension);
        const ImpactKnowledge knowledge = table.total(one.dimension).knowledge;
        if (tabled.contains(one.dimension)) {
            if (several && knowledge == ImpactKnowledge::Known)
                addRow(word(QT_TRANSLATE_NOOP("Report", "All")), one.dimension, one.words, {}, {});
            continue;
        }
        if (one.words.isEmpty() || (one.isMeasured && knowledge == ImpactKnowledge::Unsaid)) {
            unsaid.append(label);
            continue;
        }
        if (one.isMeasured && knowledge == ImpactKnowledge::Unknown) {
            unknown.append(label);
            continue;
        }
        TemplateData item;
        item.line("label"_L1, ReportLanguage::asHeading(label));
        item.block("value"_L1, fitted(one.words, 140));
        impacts.append(item);
    }
    data.list("impacts"_L1, impacts);
    data.line("unknownImpacts"_L1, ReportLanguage::asHeading(unknown.join(u", "_s)));
    data.line("unsaidImpacts"_L1, ReportLanguage::asHeading(unsaid.join(u", "_s)));
    data.line("unknownWord"_L1, m_scope.language.name(ImpactKnowledge::Unknown));
    data.list("measures"_L1, measures);
    data.flag("hasMeasures"_L1, !measures.isEmpty());
    data.flag("severalWindows"_L1, several);
    data.flag("areUncertain"_L1, areUncertain);
    data.flag("areSourced"_L1, areSourced);
    data.flag("hasOtherImpacts"_L1, !impacts.isEmpty() || !unknown.isEmpty() || !unsaid.isEmpty());
}

}  // namespace evenkeel
