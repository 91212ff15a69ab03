// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/escapemarkdown.h"
#include "models/report/embeddedmarkdown.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString bodyOf(const ReportScope &scope, SectionKey key, int level)
{
    const PostmortemSection *section = scope.disclosure.shows(key) ? scope.incident.section(key) : nullptr;
    return section ? embeddedMarkdown(section->body, level) : QString();
}

// What happened, for someone with a minute: the summary's first paragraph, else the impact and what ended it.
QString whatHappened(const ReportScope &scope)
{
    constexpr qsizetype Most = 700;
    const PostmortemSection *summary = scope.incident.section(SectionKey::Summary);
    if (summary && !summary->body.trimmed().isEmpty())
        return embeddedMarkdown(leadOf(summary->body, Most), 6);
    QStringList parts;
    for (const QString &text : {scope.facts().impact, scope.facts().mitigation})
        if (!text.trimmed().isEmpty())
            parts.append(escapeMarkdownLine(onOneLine(leadOf(text, Most / 2))));
    return parts.join(u"\n\n"_s);
}

}  // namespace

void ReportContext::addPostmortem(TemplateData &data) const
{
    const IncidentFacts &facts = m_scope.facts();
    bodyOrNone(data, "summary"_L1, bodyOf(m_scope, SectionKey::Summary, 2));
    bodyOrNone(data, "whatHappened"_L1, whatHappened(m_scope));
    data.body("rootCause"_L1, bodyOf(m_scope, SectionKey::RootCause, 2));
    data.body("lessons"_L1, bodyOf(m_scope, SectionKey::Lessons, 2));
    data.body("glossary"_L1, bodyOf(m_scope, SectionKey::Glossary, 2));
    data.body("appendix"_L1, bodyOf(m_scope, SectionKey::Appendix, 2));

    // Parts that are written get a heading each; those that aren't share a line.
    QList<TemplateData> parts;
    QStringList missing;
    for (const SectionKey key :
         {SectionKey::Detection, SectionKey::Response, SectionKey::Recovery, SectionKey::Mitigators}) {
        const QString name = m_scope.language.name(key);
        const QString body = bodyOf(m_scope, key, 3);
        if (body.isEmpty()) {
            missing.append(name);
            continue;
        }
        TemplateData part;
        part.line("name"_L1, ReportLanguage::asHeading(name));
        part.body("body"_L1, body);
        parts.append(part);
    }
    data.list("parts"_L1, parts);
    data.line("missingParts"_L1, missing.isEmpty() ? QString() : ReportLanguage::asHeading(missing.join(u", "_s)));
    blockOrNone(data, "mitigation"_L1, facts.mitigation);

    QList<TemplateData> impacts;
    const auto impact = [&](const char *label, const QString &text) {
        TemplateData item;
        item.line("label"_L1, word(label));
        blockOrNone(item, "value"_L1, text);
        impacts.append(item);
    };
    impact(QT_TRANSLATE_NOOP("Report", "Users"), facts.usersImpact.isEmpty() ? facts.users : facts.usersImpact);
    if (m_scope.disclosure.showsCost())
        impact(QT_TRANSLATE_NOOP("Report", "Revenue"), facts.revenueImpact);
    impact(QT_TRANSLATE_NOOP("Report", "Data"), facts.dataImpact);
    if (m_scope.disclosure.showsCost())
        impact(QT_TRANSLATE_NOOP("Report", "Reputation"), facts.reputationImpact);
    data.list("impacts"_L1, impacts);

    auto whys = m_scope.incident.whys().all();
    std::ranges::sort(whys, {}, [](const Why *why) { return std::tuple(why->sort, why->created, why->id); });
    QList<TemplateData> steps;
    for (const Why *why : whys) {
        TemplateData step;
        step.line("question"_L1,
                  why->question.trimmed().isEmpty() ? word(QT_TRANSLATE_NOOP("Report", "Why?")) : why->question);
        lineOrNone(step, "answer"_L1, why->answer);
        steps.append(step);
    }
    data.list("whys"_L1, steps);
    data.flag("hasWhys"_L1, !steps.isEmpty());

    const auto lines = [&](QLatin1StringView list, QLatin1StringView has, ListName name) {
        const QStringList texts = textsOf(name);
        data.lines(list, texts);
        data.flag(has, !texts.isEmpty());
    };
    lines("factors"_L1, "hasFactors"_L1, ListName::Factor);
    lines("wentWell"_L1, "hasWentWell"_L1, ListName::WentWell);
    lines("wentPoorly"_L1, "hasWentPoorly"_L1, ListName::WentPoorly);
    lines("gotLucky"_L1, "hasGotLucky"_L1, ListName::GotLucky);
    lines("tooling"_L1, "hasTooling"_L1, ListName::Tooling);
    lines("logs"_L1, "hasLogs"_L1, ListName::Logs);
    lines("experiments"_L1, "hasExperiments"_L1, ListName::Experiment);
    lines("rollbackOptions"_L1, "hasRollbackOptions"_L1, ListName::RollbackOption);
    lines("checkpoints"_L1, "hasCheckpoints"_L1, ListName::Checkpoint);
}

}  // namespace evenkeel
