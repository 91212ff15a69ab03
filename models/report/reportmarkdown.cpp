// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportmarkdown.h"

#include "models/core/progress.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/sectionorder.h"
#include "models/report/markdowntemplate.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Blank lines at the end, and more than one in a row, come of parts that are left out. Markdown of the user's keeps its
// own.
QString tidied(const QString &markdown)
{
    QStringList lines;
    for (const QString &line : markdown.split(u'\n'))
        if (!line.isEmpty() || !(lines.isEmpty() || lines.constLast().isEmpty()))
            lines.append(line);
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines.join(u'\n').replace(TemplateData::KeptNewline, u'\n') + u'\n';
}

template <typename MakeData>
Result<QString> renderedBy(const MarkdownTemplate &source, const ReportLanguage &language, const ReportProgress &report,
                           MakeData makeData)
{
    Progress progress(report);
    progress.beginPart(0, 40);
    const TemplateData data = makeData(progress);
    progress.beginPart(40, 100);
    const Result<QString> rendered = source.render(data, language, progress);
    if (progress.isCancelled())
        return reportCancelled();
    if (!rendered)
        return rendered.error();
    return tidied(*rendered);
}

}  // namespace

Result<QString> reportMarkdown(const ReportScope &scope, ReportLayout layout, const ReportProgress &report)
{
    return renderedBy(MarkdownTemplate::named(nameOf(scope.options.kind), scope.options.templates), scope.language,
                      report, [&](Progress &progress) { return ReportContext(scope, layout).data(progress); });
}

Result<QString> generatedSection(const Incident &incident, SectionKey section, Instant now,
                                 const ReportProgress &report)
{
    if (!isMadeFromJournal(section))
        return QString();
    // As it would be had nobody written.
    const Incident unwritten = incident.with(takeBackSection(incident, section), now);
    const ReportScope scope(unwritten, {.kind = ReportKind::Postmortem, .exportedAt = now});
    const auto rendered =
        renderedBy(MarkdownTemplate::shipped(u"section"_s), scope.language, report, [&](Progress &progress) {
            TemplateData data = ReportContext(scope, ReportLayout::Document).data({section}, progress);
            data.flag("alone"_L1, true);
            return data;
        });
    if (!rendered)
        return rendered.error();
    static const QRegularExpression heading(u"\\A## [^\\n]*\\n+"_s);
    return QString(*rendered).remove(heading).trimmed();
}

}  // namespace evenkeel
