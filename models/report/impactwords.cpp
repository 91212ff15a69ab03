// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/impactwords.h"

#include "models/core/amounttext.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// What is counted where people name no unit.
QString unitWord(ImpactDimension dimension, const ReportLanguage &language)
{
    switch (dimension) {
    case ImpactDimension::Users:
    case ImpactDimension::Requests:
        return language.name(dimension);
    case ImpactDimension::Data:
        return language.word(QT_TRANSLATE_NOOP("Report", "records"));
    case ImpactDimension::ErrorBudget:
        return u"%"_s;
    case ImpactDimension::SupportTickets:
        return language.word(QT_TRANSLATE_NOOP("Report", "tickets"));
    case ImpactDimension::Revenue:
    case ImpactDimension::Reputation:
        break;
    }
    return {};
}

QString bounded(const QString &amount, ImpactBound bound, const ReportLanguage &language)
{
    switch (bound) {
    case ImpactBound::Exact:
        break;
    case ImpactBound::About:
        return language.word(QT_TRANSLATE_NOOP("Report", "about %1")).arg(amount);
    case ImpactBound::AtLeast:
        return language.word(QT_TRANSLATE_NOOP("Report", "at least %1")).arg(amount);
    case ImpactBound::AtMost:
        return language.word(QT_TRANSLATE_NOOP("Report", "at most %1")).arg(amount);
    }
    return amount;
}

QString withUncertainty(const QString &amount, const QString &uncertainty, const ReportLanguage &language)
{
    for (const auto &[sign, bound] : {std::pair(RoughSign, ImpactBound::About),
                                      {AtLeastSign, ImpactBound::AtLeast},
                                      {AtMostSign, ImpactBound::AtMost}})
        if (uncertainty == QString(sign))
            return bounded(amount, bound, language);
    return uncertainty.isEmpty() ? amount : amount + u", "_s + uncertainty;
}

// " (2025-10-28; of US requests)"; what people remark is said among themselves.
QString whenAndOf(const ImpactMeasure &measure, const ReportScope &scope)
{
    QStringList parts;
    const ImpactWindow *window = scope.incident.windows().find(measure.window);
    if (window && window->began)
        parts.append(scope.time.date(*window->began));
    if (const QString remark = measure.remark.trimmed(); scope.disclosure.isInternal() && !remark.isEmpty())
        parts.append(remark);
    return parts.isEmpty() ? QString() : u" ("_s + parts.join(u"; "_s) + u')';
}

QString factOf(const IncidentFacts &facts, ImpactDimension dimension)
{
    switch (dimension) {
    case ImpactDimension::Users:
        return facts.usersImpact.isEmpty() ? facts.users : facts.usersImpact;
    case ImpactDimension::Revenue:
        return facts.revenueImpact;
    case ImpactDimension::Data:
        return facts.dataImpact;
    case ImpactDimension::Reputation:
        return facts.reputationImpact;
    case ImpactDimension::Requests:
    case ImpactDimension::ErrorBudget:
    case ImpactDimension::SupportTickets:
        break;
    }
    return {};
}

bool hasFact(ImpactDimension dimension)
{
    return dimension != ImpactDimension::Requests && dimension != ImpactDimension::ErrorBudget
           && dimension != ImpactDimension::SupportTickets;
}

}  // namespace

QString amountWords(ImpactDimension dimension, double amount, const QString &unit, const ReportLanguage &language)
{
    const QString number = formatAmount(amount, QLocale(language.tag()));
    const QString counted = unit.trimmed().isEmpty() ? unitWord(dimension, language) : unit.trimmed();
    return counted.isEmpty() ? number : number + u' ' + counted;
}

QString uncertaintyWords(const QString &stored, const ReportLanguage &language)
{
    if (stored == QString(RoughSign))
        return language.word(QT_TRANSLATE_NOOP("Report", "about"));
    if (stored == QString(AtLeastSign))
        return language.word(QT_TRANSLATE_NOOP("Report", "at least"));
    if (stored == QString(AtMostSign))
        return language.word(QT_TRANSLATE_NOOP("Report", "at most"));
    return stored;
}

QString wordsOf(const ImpactCell &cell, const ReportLanguage &language)
{
    const ImpactMeasure &measure = cell.measure;
    if (measure.knowledge != ImpactKnowledge::Known)
        return language.name(measure.knowledge);
    if (!cell.amount)  // told in words, or not a number in a file from elsewhere
        return measure.amount.isEmpty() ? language.name(measure.knowledge) : measure.amount + u' ' + measure.unit;
    const QString amount = amountWords(measure.dimension, *cell.amount, measure.unit, language);
    if (!measure.perMinute)
        return amount;
    const QString rate = language.word(QT_TRANSLATE_NOOP("Report", "%1 per minute")).arg(amount);
    return cell.total ? language.word(QT_TRANSLATE_NOOP("Report", "%1, in all %2"))
                            .arg(rate, amountWords(measure.dimension, *cell.total, measure.unit, language))
                      : rate;
}

QString wordsOf(const ImpactTotal &total, const ReportLanguage &language, const QString &when)
{
    if (!total.amount)
        return language.name(total.knowledge);
    const QString amount =
        bounded(amountWords(total.dimension, *total.amount, total.unit, language), total.bound, language);
    if (total.worst.isNull())
        return amount;
    const QString worst = language.word(QT_TRANSLATE_NOOP("Report", "at worst %1")).arg(amount) + when;
    return total.unknownWindows == 0
               ? worst
               : worst + u", "_s
                     + language.word(QT_TRANSLATE_NOOP("Report", "unknown in %1 of %2 periods"))
                           .arg(QString::number(total.unknownWindows), QString::number(total.windows));
}

QString totalWords(const ImpactTable &table, ImpactDimension dimension, const ReportScope &scope)
{
    const ImpactTotal total = table.total(dimension);
    QString when;
    QStringList each;
    for (const ImpactCell &cell : table.cells()) {
        const ImpactMeasure &measure = cell.measure;
        if (measure.dimension != dimension || measure.knowledge != ImpactKnowledge::Known)
            continue;
        each.append(withUncertainty(wordsOf(cell, scope.language), measure.uncertainty, scope.language));
        if (measure.window == total.worst)
            when = whenAndOf(measure, scope);
    }
    return total.amount || each.isEmpty() ? wordsOf(total, scope.language, when) : each.join(u"; "_s);
}

QString wordsOf(const RunningFigure &figure, const ReportLanguage &language)
{
    const QString amount = figure.isUserTime ? language.word(QT_TRANSLATE_NOOP("Report", "%1 user-minutes"))
                                                   .arg(formatAmount(figure.amount, QLocale(language.tag())))
                                             : amountWords(figure.dimension, figure.amount, figure.unit, language);
    return bounded(amount, figure.isRough ? ImpactBound::About : ImpactBound::Exact, language);
}

QList<ImpactTold> impactTold(const ReportScope &scope)
{
    const ImpactTable table = ImpactTable::of(scope.incident, scope.now);
    QList<ImpactTold> all;
    for (const ImpactDimension dimension :
         {ImpactDimension::Users, ImpactDimension::Requests, ImpactDimension::Revenue, ImpactDimension::Data,
          ImpactDimension::Reputation, ImpactDimension::ErrorBudget, ImpactDimension::SupportTickets}) {
        const bool measured = table.says(dimension);
        if (!scope.disclosure.shows(dimension) || (!measured && !hasFact(dimension)))
            continue;
        all.append({dimension, measured,
                    measured ? totalWords(table, dimension, scope) : factOf(scope.facts(), dimension).trimmed()});
    }
    return all;
}

}  // namespace evenkeel
