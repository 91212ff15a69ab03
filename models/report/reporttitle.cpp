// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reporttitle.h"

#include "models/report/keyfigures.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString nameOfKind(const ReportScope &scope)
{
    switch (scope.options.kind) {
    case ReportKind::Plan:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Live response plan"));
    case ReportKind::Postmortem:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Postmortem"));
    case ReportKind::Executive:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Executive summary"));
    case ReportKind::Record:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Incident record"));
    case ReportKind::Timeline:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Timeline"));
    case ReportKind::Handoff:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Handoff"));
    case ReportKind::Actions:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Actions"));
    case ReportKind::Invite:
        return scope.word(QT_TRANSLATE_NOOP("Report", "Postmortem meeting"));
    }
    return {};
}

}  // namespace

QString reportName(const ReportScope &scope)
{
    // On every page: nobody may take an exercise for the real thing.
    const QString name = nameOfKind(scope);
    return scope.facts().drill ? scope.word(QT_TRANSLATE_NOOP("Report", "DRILL: %1")).arg(name) : name;
}

QString reportTitle(const ReportScope &scope)
{
    const IncidentFacts &facts = scope.facts();
    const QString title = facts.title.trimmed().isEmpty() ? notRecorded(scope) : facts.title;
    return onOneLine(reportName(scope) + (facts.key.isEmpty() ? QString() : u' ' + facts.key) + u": "_s + title);
}

}  // namespace evenkeel
