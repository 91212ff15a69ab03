// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportmarkdown.h"

#include "models/core/progress.h"
#include "models/report/markdowntemplate.h"

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

}  // namespace

Result<QString> reportMarkdown(const ReportScope &scope, ReportLayout layout, const ReportProgress &report)
{
    const QString name = nameOf(scope.options.kind);
    Progress progress(report);
    progress.beginPart(0, 40);
    const TemplateData data = ReportContext(scope, layout).data(progress);
    progress.beginPart(40, 100);
    const Result<QString> rendered = MarkdownTemplate::shipped(name).render(data, scope.language, progress);
    if (progress.isCancelled())
        return reportCancelled();
    if (!rendered)
        return rendered.error();
    return tidied(*rendered);
}

}  // namespace evenkeel
