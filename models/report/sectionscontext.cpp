// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/sectionorder.h"
#include "models/report/embeddedmarkdown.h"
#include "models/report/reportcontext.h"
#include "models/report/reporttext.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView flagOf(SectionKey key)
{
    switch (key) {
    case SectionKey::Summary:
        return "isSummary"_L1;
    case SectionKey::Impact:
        return "isImpact"_L1;
    case SectionKey::Timeline:
        return "isTimeline"_L1;
    case SectionKey::Detection:
        return "isDetection"_L1;
    case SectionKey::Recovery:
        return "isRecovery"_L1;
    case SectionKey::RootCause:
        return "isRootCause"_L1;
    case SectionKey::Factors:
        return "isFactors"_L1;
    case SectionKey::Lessons:
        return "isLessons"_L1;
    case SectionKey::Actions:
        return "isActions"_L1;
    case SectionKey::Messages:
        return "isMessages"_L1;
    case SectionKey::Appendix:
        return "isAppendix"_L1;
    case SectionKey::Response:
    case SectionKey::Mitigators:
    case SectionKey::Glossary:
        break;
    }
    return "isText"_L1;
}

}  // namespace

QString ReportContext::sectionBody(SectionKey key, int level) const
{
    const PostmortemSection *section = m_scope.disclosure.shows(key) ? m_scope.incident.section(key) : nullptr;
    return section ? embeddedMarkdown(section->body, level) : QString();
}

QList<SectionKey> ReportContext::sectionsInOrder() const
{
    return sectionOrder(m_scope.incident);
}

void ReportContext::addSections(TemplateData &data, const QList<SectionKey> &order) const
{
    const IncidentFacts &facts = m_scope.facts();
    const bool knowsDetection = facts.detection != Detection::Unknown || !facts.whatChanged.trimmed().isEmpty();
    const bool knowsRecovery = !facts.mitigation.trimmed().isEmpty() || !facts.workaround.trimmed().isEmpty();
    QList<TemplateData> sections;
    QStringList missing;
    for (const SectionKey key : order) {
        const QString name = m_scope.language.name(key);
        const QString written = sectionBody(key, 2);
        const bool isRewritten = isMadeFromJournal(key) && !written.isEmpty();
        TemplateData section;
        section.flag(flagOf(key), true);
        section.line("sectionName"_L1, ReportLanguage::asHeading(name));
        section.body("written"_L1, written);
        section.body("rewritten"_L1, isRewritten ? written : QString());
        section.flag("tellsOfDetection"_L1, !written.isEmpty() || knowsDetection);
        section.flag("tellsOfRecovery"_L1, !written.isEmpty() || knowsRecovery);
        sections.append(section);

        const bool isExpected = (key == SectionKey::Detection && !knowsDetection) || key == SectionKey::Response
                                || (key == SectionKey::Recovery && !knowsRecovery) || key == SectionKey::Mitigators;
        if (isExpected && written.isEmpty() && m_scope.disclosure.shows(key))
            missing.append(name);
    }
    data.list("sections"_L1, sections);
    data.line("missingSections"_L1, ReportLanguage::asHeading(missing.join(u", "_s)));
}

}  // namespace evenkeel
