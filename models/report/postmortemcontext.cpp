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

namespace {

QString bodyOf(const ReportScope &scope, SectionKey key, int level)
{
    const PostmortemSection *section = scope.disclosure.shows(key) ? scope.incident.section(key) : nullptr;
    return section ? embeddedMarkdown(section->body, level) : QString();
}

}  // namespace

void ReportContext::addPostmortem(TemplateData &data) const
{
    const IncidentFacts &facts = m_scope.facts();
    const QString summary = bodyOf(m_scope, SectionKey::Summary, 2);
    const QString course = courseOf(m_scope);
    bodyOrNone(data, "summary"_L1, summary.isEmpty() ? course : summary);
    constexpr qsizetype Minute = 500;  // what is read in one
    const PostmortemSection *written = m_scope.incident.section(SectionKey::Summary);
    bodyOrNone(data, "whatHappened"_L1,
               summary.isEmpty() ? course : embeddedMarkdown(fitted(leadOf(written->body, Minute), Minute), 6));
    const QString rootCause = bodyOf(m_scope, SectionKey::RootCause, 2);
    data.body("rootCause"_L1, rootCause);
    data.body("lessons"_L1, bodyOf(m_scope, SectionKey::Lessons, 2));
    data.body("glossary"_L1, bodyOf(m_scope, SectionKey::Glossary, 2));
    data.body("appendix"_L1, bodyOf(m_scope, SectionKey::Appendix, 2));

    // Parts that are written get a heading each; those that aren't share a line.
    QList<TemplateData> parts;
    QStringList missing;
    const auto part = [&](const char *name, bool isThere) {
        if (!isThere)
            missing.append(word(name));
    };
    part(QT_TRANSLATE_NOOP("Report", "detected by"), facts.detection != Detection::Unknown);
    part(QT_TRANSLATE_NOOP("Report", "what changed before"), !facts.whatChanged.trimmed().isEmpty());
    part(QT_TRANSLATE_NOOP("Report", "mitigation"), !facts.mitigation.trimmed().isEmpty());
    for (const SectionKey key :
         {SectionKey::Detection, SectionKey::Response, SectionKey::Recovery, SectionKey::Mitigators}) {
        const QString name = m_scope.language.name(key);
        const QString body = bodyOf(m_scope, key, 3);
        if (body.isEmpty()) {
            missing.append(name);
            continue;
        }
        TemplateData item;
        item.line("name"_L1, ReportLanguage::asHeading(name));
        item.body("body"_L1, body);
        parts.append(item);
    }
    data.list("parts"_L1, parts);
    data.line("missingParts"_L1, ReportLanguage::asHeading(missing.join(u", "_s)));
    data.block("mitigation"_L1, facts.mitigation);

    QList<TemplateData> impacts;
    QStringList unknown;
    const auto impact = [&](const char *label, const QString &text) {
        if (text.trimmed().isEmpty()) {
            unknown.append(word(label));
            return;
        }
        TemplateData item;
        item.line("label"_L1, ReportLanguage::asHeading(word(label)));
        item.block("value"_L1, fitted(text, 140));
        impacts.append(item);
    };
    impact(QT_TRANSLATE_NOOP("Report", "users"), facts.usersImpact.isEmpty() ? facts.users : facts.usersImpact);
    if (m_scope.disclosure.showsCost())
        impact(QT_TRANSLATE_NOOP("Report", "revenue"), facts.revenueImpact);
    impact(QT_TRANSLATE_NOOP("Report", "data"), facts.dataImpact);
    if (m_scope.disclosure.showsCost())
        impact(QT_TRANSLATE_NOOP("Report", "reputation"), facts.reputationImpact);
    data.line("unknownImpacts"_L1, ReportLanguage::asHeading(unknown.join(u", "_s)));
    data.list("impacts"_L1, impacts);

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
                  {word(QT_TRANSLATE_NOOP("Report", "contributing factors")), !factors.isEmpty()}});
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
