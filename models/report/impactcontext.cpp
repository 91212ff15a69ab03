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

// One page has room for a line each; elsewhere what was measured is a table, and the rest as people put it.
void ReportContext::addImpact(TemplateData &data) const
{
    const ImpactTable table = ImpactTable::of(m_scope.incident, m_scope.now);
    const bool onePage = m_scope.options.kind == ReportKind::Executive;
    const bool several = table.windowCount() > 1;
    const QString nothing = u"\u2013"_s;

    QList<TemplateData> impacts, measures;
    QStringList unknown;
    const auto told = impactTold(m_scope);
    for (const ImpactTold &one : told) {
        const QString label = m_scope.language.name(one.dimension);
        if (one.isMeasured && !onePage)
            continue;
        if (one.words.isEmpty()) {
            unknown.append(label);
            continue;
        }
        TemplateData item;
        item.line("label"_L1, ReportLanguage::asHeading(label));
        item.block("value"_L1, fitted(one.words, 140));
        impacts.append(item);
    }
    const auto addRow = [&](const QString &window, ImpactDimension dimension, const QString &amount,
                            const QString &uncertainty, const QString &source) {
        TemplateData row;
        cellOrNone(row, "window"_L1, window);
        row.cell("dimension"_L1, ReportLanguage::asHeading(m_scope.language.name(dimension)));
        row.cell("amount"_L1, amount);
        row.cell("uncertainty"_L1, uncertainty.isEmpty() ? nothing : uncertainty);
        row.cell("source"_L1, source.isEmpty() ? nothing : source);
        measures.append(row);
    };
    const auto isTabled = [&](ImpactDimension dimension) {
        return !onePage && table.says(dimension) && m_scope.disclosure.shows(dimension);
    };
    for (const ImpactCell &cell : table.cells()) {
        const ImpactMeasure &measure = cell.measure;
        if (!isTabled(measure.dimension))
            continue;
        QString amount = wordsOf(cell, m_scope.language);
        // What people remark and where they looked is said among themselves.
        if (m_scope.disclosure.isInternal() && !measure.remark.trimmed().isEmpty())
            amount += u" ("_s + measure.remark.trimmed() + u')';
        addRow(windowWords(m_scope, measure.window), measure.dimension, amount,
               uncertaintyWords(measure.uncertainty, m_scope.language), measure.source);
    }
    if (several)
        for (const ImpactTold &one : told)
            if (one.isMeasured && isTabled(one.dimension))
                addRow(word(QT_TRANSLATE_NOOP("Report", "All")), one.dimension, one.words, {}, {});
    data.list("impacts"_L1, impacts);
    data.line("unknownImpacts"_L1, ReportLanguage::asHeading(unknown.join(u", "_s)));
    data.list("measures"_L1, measures);
    data.flag("hasMeasures"_L1, !measures.isEmpty());
    data.flag("severalWindows"_L1, several);
    data.flag("hasOtherImpacts"_L1, !impacts.isEmpty() || !unknown.isEmpty());
}

}  // namespace evenkeel
