// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportcontext.h"

#include "models/report/exportnote.h"
#include "models/report/markdownlink.h"
#include "models/report/sealwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

void ReportContext::addExport(TemplateData &data) const
{
    data.line("asOf"_L1, m_scope.options.asOf ? m_scope.time.dateAndClock(*m_scope.options.asOf) : QString());
    data.flag("drill"_L1, m_scope.facts().drill);
    data.line("exportNote"_L1, exportNote(m_scope));
    data.line("recordHash"_L1, recordHash(m_scope.options));
    data.line("shortRecordHash"_L1, shortRecordHash(m_scope.options));
    const SealWords seal = sealWords(m_scope);
    data.line("sealed"_L1, seal.sealed);
    data.line("sealDigest"_L1, seal.digest);
    data.line("sealAltered"_L1, seal.altered);
}

void ReportContext::addAppendix(TemplateData &data) const
{
    QList<TemplateData> evidence;
    for (const Evidence *item : m_scope.incident.evidence().select(
             [&](const Evidence &candidate) { return m_scope.disclosure.shows(candidate); })) {
        TemplateData row;
        cellOrNone(row, "name"_L1, item->name);
        cellOrNone(row, "source"_L1, item->source);
        cellOrNone(row, "captured"_L1, momentOrEmpty(item->captured));
        cellOrNone(row, "digest"_L1, item->digest);
        evidence.append(row);
    }
    data.list("evidence"_L1, evidence);
    data.flag("hasEvidence"_L1, !evidence.isEmpty());

    auto shown = m_scope.incident.links().select([&](const Link &link) { return m_scope.disclosure.shows(link); });
    std::ranges::stable_sort(
        shown, {}, [](const Link *link) { return link->purpose == LinkPurpose::Other ? 99 : int(link->purpose); });
    QList<TemplateData> links;
    for (const Link *link : shown) {
        TemplateData item;
        item.line("purpose"_L1, ReportLanguage::asHeading(m_scope.language.name(link->purpose)));
        item.markdown("link"_L1, markdownLink(link->label, link->url));
        links.append(item);
    }
    data.list("links"_L1, links);
    data.flag("hasLinks"_L1, !links.isEmpty());
    // Of what is kept from a reader it isn't said that there is none.
    const Incident &incident = m_scope.incident;
    missingParts(data, "missingAppendix"_L1,
                 {{word(QT_TRANSLATE_NOOP("Report", "hypotheses")), !incident.hypotheses().all().empty()},
                  {word(QT_TRANSLATE_NOOP("Report", "evidence")), !incident.evidence().all().empty()},
                  {word(QT_TRANSLATE_NOOP("Report", "links")), !incident.links().all().empty()}});
}

}  // namespace evenkeel
