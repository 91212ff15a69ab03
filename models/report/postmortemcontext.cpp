// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapemarkdown.h"
#include "models/report/causes.h"
#include "models/report/course.h"
#include "models/report/embeddedmarkdown.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

void ReportContext::addPostmortem(TemplateData &data) const
{
    const IncidentFacts &facts = m_scope.facts();
    const QString summary = sectionBody(SectionKey::Summary, 2);
    const QString course = courseOf(m_scope);
    bodyOrNone(data, "summary"_L1, summary.isEmpty() ? course : summary);
    constexpr qsizetype Minute = 500;  // what is read in one
    const PostmortemSection *written = m_scope.incident.section(SectionKey::Summary);
    bodyOrNone(data, "whatHappened"_L1,
               summary.isEmpty() ? course : embeddedMarkdown(fitted(leadOf(written->body, Minute), Minute), 6));
    const QString rootCause = sectionBody(SectionKey::RootCause, 2);
    data.body("rootCause"_L1, rootCause);
    data.body("lessons"_L1, sectionBody(SectionKey::Lessons, 2));
    data.body("appendix"_L1, sectionBody(SectionKey::Appendix, 2));

    data.block("mitigation"_L1, facts.mitigation);

    data.flag("tellsOfCauses"_L1, m_scope.disclosure.shows(SectionKey::RootCause));
    data.flag("tellsOfLessons"_L1, m_scope.disclosure.shows(SectionKey::Lessons));
    const QString whys = whysAsMarkdown(m_scope);
    data.body("whys"_L1, whys);
    const QString factors = factorsAsMarkdown(m_scope);
    data.body("factors"_L1, factors);

    const auto lines = [&](QLatin1StringView list, QLatin1StringView has, ListName name) {
        const QStringList texts = textsOf(name);
        data.lines(list, texts);
        data.flag(has, !texts.isEmpty());
        return !texts.isEmpty();
    };
    missingParts(data, "missingCauses"_L1,
                 {{m_scope.language.name(SectionKey::RootCause), !rootCause.isEmpty()},
                  {word(QT_TRANSLATE_NOOP("Report", "five whys")), !whys.isEmpty()},
                  {m_scope.language.name(SectionKey::Factors),
                   !factors.isEmpty() || !m_scope.disclosure.shows(SectionKey::Factors)}});
    missingParts(data, "missingLessons"_L1,
                 {{word(QT_TRANSLATE_NOOP("Report", "what went well")),
                   lines("wentWell"_L1, "hasWentWell"_L1, ListName::WentWell)},
                  {word(QT_TRANSLATE_NOOP("Report", "what went poorly")),
                   lines("wentPoorly"_L1, "hasWentPoorly"_L1, ListName::WentPoorly)},
                  {word(QT_TRANSLATE_NOOP("Report", "where we were lucky")),
                   lines("gotLucky"_L1, "hasGotLucky"_L1, ListName::GotLucky)}});
    missingParts(
        data, "missingDiagnostics"_L1,
        {{word(QT_TRANSLATE_NOOP("Report", "tooling")), lines("tooling"_L1, "hasTooling"_L1, ListName::Tooling)},
         {word(QT_TRANSLATE_NOOP("Report", "logs")), lines("logs"_L1, "hasLogs"_L1, ListName::Logs)},
         {word(QT_TRANSLATE_NOOP("Report", "experiments")),
          lines("experiments"_L1, "hasExperiments"_L1, ListName::Experiment)},
         {word(QT_TRANSLATE_NOOP("Report", "rollback options")),
          lines("rollbackOptions"_L1, "hasRollbackOptions"_L1, ListName::RollbackOption)},
         {word(QT_TRANSLATE_NOOP("Report", "checkpoints")),
          lines("checkpoints"_L1, "hasCheckpoints"_L1, ListName::Checkpoint)}});
}

}  // namespace evenkeel
