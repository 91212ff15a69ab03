// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"

#include "models/report/actionscalendar.h"
#include "models/report/frontmatter.h"
#include "models/report/incidentjson.h"
#include "models/report/invitecalendar.h"
#include "models/report/outputtext.h"
#include "models/report/reportcsv.h"
#include "models/report/reporthtml.h"
#include "models/report/reportmarkdown.h"
#include "models/report/reportpictures.h"
#include "models/report/sealwords.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

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

Result<QByteArray> rendered(const ReportScope &scope, ReportFormat format, const ReportProgress &progress,
                            ReportPictureFiles *pictures = nullptr)
{
    const ReportOptions &options = scope.options;
    switch (format) {
    case ReportFormat::Markdown: {
        const Result<QString> made = reportMarkdown(scope, ReportLayout::Document, progress);
        if (!made)
            return made.error();
        const QString markdown = ReportPictures(scope).place(*made, pictures);
        return (options.kind == ReportKind::Record ? frontMatter(scope) + markdown : markdown).toUtf8();
    }
    case ReportFormat::Html:
        return inUtf8(reportHtml(scope, progress));
    case ReportFormat::Csv:
        return inUtf8(reportCsv(scope, progress));
    case ReportFormat::Json:
        return incidentToJson(scope.incident, options.head, scope.disclosure, scope.language, scope.now,
                              scope.redactions, options.sealHolds);
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

bool hasStoredNames(ReportFormat format)
{
    return format == ReportFormat::Csv || format == ReportFormat::Json;
}

// A page and a PDF say what their Markdown says.
ReportFormat readAs(ReportFormat format)
{
    return format == ReportFormat::Html || format == ReportFormat::Pdf ? ReportFormat::Markdown : format;
}

// For the message about a redaction that failed.
QString outputName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return Report::tr("the Markdown");
    case ReportFormat::Html:
        return Report::tr("the HTML");
    case ReportFormat::Csv:
        return Report::tr("the CSV");
    case ReportFormat::Json:
        return Report::tr("the JSON");
    case ReportFormat::Ics:
        return Report::tr("the calendar");
    case ReportFormat::Pdf:
        break;
    }
    return Report::tr("the PDF");
}

}  // namespace

Result<int> redactionsIn(const Incident &incident, const ReportOptions &options, ReportFormat format,
                         const ReportProgress &progress)
{
    const Redactor redactor(incident, options.audience);
    if (redactor.isEmpty())
        return 0;
    const ReportScope scope(incident, options);
    const auto open = rendered(scope, readAs(format), progress);
    if (!open)
        return open.error();
    QStringList own = scope.language.said();
    if (hasStoredNames(format))
        own += storedNames();
    return int(redactionsReadIn(readableTexts(*open, readAs(format)), redactor, own).size());
}

Result<QByteArray> renderReport(const Incident &incident, const ReportOptions &chosen, ReportFormat format,
                                const ReportProgress &progress, ReportPictureFiles *pictures)
{
    if (progress && !progress(0))
        return reportCancelled();
    const ReportOptions options = withSealOf(incident, chosen);
    const Redactor redactor(incident, options.audience);
    if (redactor.isEmpty())
        return rendered(ReportScope(incident, options), format, progress, pictures);
    const auto places = redactionsIn(incident, options, format, partOf(progress, 0, 45));
    if (!places)
        return places.error();
    const Incident told = redacted(incident, redactor);
    ReportScope scope(told, options);
    scope.redactions = *places;
    auto bytes = rendered(scope, format, partOf(progress, 45, 100), pictures);
    if (!bytes)
        return bytes.error();
    QStringList own = scope.language.said();
    if (hasStoredNames(format))
        own += storedNames();
    if (const auto checked = checkRedacted(readableTexts(*bytes, format), redactor, own, outputName(format)); !checked)
        return checked.error();
    return bytes;
}

}  // namespace evenkeel
