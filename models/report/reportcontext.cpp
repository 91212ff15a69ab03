// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportcontext.h"

#include "models/markup/escapemarkdown.h"
#include "models/report/embeddedmarkdown.h"
#include "models/report/keyfigures.h"
#include "models/report/reporttitle.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

TemplateData ReportContext::data(const QList<SectionKey> &sections, Progress &progress) const
{
    TemplateData data;
    data.flag("alone"_L1, false);  // whether one section is all that is wanted
    data.flag("paged"_L1, m_layout != ReportLayout::Document);
    data.flag("internal"_L1, m_scope.disclosure.isInternal());
    data.markdown("none"_L1, none());
    data.line("reportTitle"_L1, reportTitle(m_scope));
    addSituation(data);
    addMoments(data);
    addExport(data);
    addRoles(data);
    addTimeline(data, progress);
    addHypotheses(data);
    addComms(data);
    addActions(data);
    addPostmortem(data);
    addImpact(data);
    addSections(data, sections);
    addHandover(data);
    addAppendix(data);
    addCriteria(data);
    addBacklog(data);
    addInvite(data);
    return data;
}

QString ReportContext::none() const
{
    return u'*' + notRecorded(m_scope) + u'*';
}

void ReportContext::lineOrNone(TemplateData &data, QLatin1StringView name, const QString &text) const
{
    text.trimmed().isEmpty() ? data.markdown(name, none()) : data.line(name, text);
}

void ReportContext::cellOrNone(TemplateData &data, QLatin1StringView name, const QString &text) const
{
    text.trimmed().isEmpty() ? data.markdown(name, none()) : data.cell(name, text);
}

void ReportContext::blockOrNone(TemplateData &data, QLatin1StringView name, const QString &text) const
{
    text.trimmed().isEmpty() ? data.markdown(name, none()) : data.block(name, text);
}

void ReportContext::bodyOrNone(TemplateData &data, QLatin1StringView name, const QString &markdown) const
{
    data.body(name, markdown.isEmpty() ? none() : markdown);
}

void ReportContext::missingParts(TemplateData &data, QLatin1StringView name,
                                 std::initializer_list<std::pair<QString, bool>> parts) const
{
    QStringList missing;
    for (const auto &[part, isThere] : parts)
        if (!isThere)
            missing.append(part);
    data.line(name, ReportLanguage::asHeading(missing.join(u", "_s)));
}

QString ReportContext::fitted(const QString &text, qsizetype most) const
{
    if (m_scope.options.kind != ReportKind::Executive)
        return text;
    return leadOf(text, m_layout == ReportLayout::TightPages ? most / 2 : most);
}

QString ReportContext::momentOrEmpty(std::optional<Instant> instant) const
{
    return instant ? m_scope.time.dateAndClock(*instant) : QString();
}

QStringList ReportContext::textsOf(ListName list) const
{
    QStringList texts;
    if (m_scope.disclosure.shows(list))
        for (const ListMember *member : m_scope.incident.list(list))
            if (!member->text.trimmed().isEmpty())
                texts.append(member->text.trimmed());
    return texts;
}

}  // namespace evenkeel
