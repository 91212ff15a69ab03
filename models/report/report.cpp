// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"

#include "models/report/actionscalendar.h"
#include "models/report/frontmatter.h"
#include "models/report/incidentjson.h"
#include "models/report/invitecalendar.h"
#include "models/report/reportcsv.h"
#include "models/report/reporthtml.h"
#include "models/report/reportmarkdown.h"

#include <QCoreApplication>

namespace evenkeel {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(ReportExport)
};

Result<QByteArray> inUtf8(const Result<QString> &text)
{
    if (!text)
        return text.error();
    return text->toUtf8();
}

}  // namespace

Result<QByteArray> renderReport(const Incident &incident, const ReportOptions &options, ReportFormat format,
                                const ReportProgress &progress)
{
    if (progress && !progress(0))
        return reportCancelled();
    const ReportScope scope(incident, options);
    switch (format) {
    case ReportFormat::Markdown: {
        const Result<QString> markdown = reportMarkdown(scope, ReportLayout::Document, progress);
        if (markdown && options.kind == ReportKind::Record)
            return (frontMatter(scope) + *markdown).toUtf8();
        return inUtf8(markdown);
    }
    case ReportFormat::Html:
        return inUtf8(reportHtml(scope, progress));
    case ReportFormat::Csv:
        return inUtf8(reportCsv(scope, progress));
    case ReportFormat::Json:
        return incidentToJson(incident, options.head, scope.disclosure, scope.language, scope.now);
    case ReportFormat::Ics:
        if (options.kind == ReportKind::Actions)
            return actionsCalendar(scope);
        if (options.kind == ReportKind::Invite)
            return inviteCalendar(scope);
        return Error{ErrorCode::InvalidInput,
                     Report::tr("a calendar holds actions or a meeting only"),
                     {},
                     Report::tr("Choose the actions or the invitation, or another form.")};
    case ReportFormat::Pdf:
        break;
    }
    return Error{ErrorCode::InvalidInput,
                 Report::tr("a PDF can't be made without fonts"),
                 {},
                 Report::tr("Use writeReportPdf, or choose md, html, csv or json.")};
}

}  // namespace evenkeel
