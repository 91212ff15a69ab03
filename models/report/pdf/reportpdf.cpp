// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/reportpdf.h"

#include "models/core/progress.h"
#include "models/markup/markdownparser.h"
#include "models/report/causes.h"
#include "models/report/embeddedmarkdown.h"
#include "models/report/exportnote.h"
#include "models/report/followups.h"
#include "models/report/incidentstrip.h"
#include "models/report/keyfigures.h"
#include "models/report/pdf/checkpdf.h"
#include "models/report/pdf/pdferror.h"
#include "models/report/pdf/pdfpicture.h"
#include "models/report/pdf/readpicture.h"
#include "models/report/pdf/reportpages.h"
#include "models/report/pdf/writepdf.h"
#include "models/report/promises.h"
#include "models/report/redactor.h"
#include "models/report/reportfile.h"
#include "models/report/reportmarkdown.h"
#include "models/report/reportpictures.h"
#include "models/report/reporttext.h"
#include "models/report/reporttitle.h"
#include "models/report/sealwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return onOneLine(parts.join(u" \u00b7 "_s));
}

// What isn't recorded is a dash, with the reason below it in small type.
PdfKeyFigure shown(const KeyFigure &figure)
{
    return figure.recorded ? PdfKeyFigure{figure.label, figure.value, {}}
                           : PdfKeyFigure{figure.label, u"\u2013"_s, figure.value};
}

// A number of people with the words after it as its note; nothing when the text doesn't begin with a number, for a
// sentence is no figure.
std::optional<PdfKeyFigure> shownUsers(const KeyFigure &figure)
{
    static const QRegularExpression number(
        u"^(?:about |around |some |over |under |~|< ?|> ?)?\\d[\\d.,]*\\d?(?: ?%| ?[kM]\\b| million\\b)?"_s);
    const QString text = onOneLine(figure.value);
    const QString value = number.match(text).captured();
    if (!figure.recorded || value.isEmpty())
        return std::nullopt;
    constexpr qsizetype Most = 48;
    QString note = text.mid(value.size()).trimmed();
    if (note.size() > Most)
        note = note.left(note.lastIndexOf(u' ', Most)) + u'…';
    return PdfKeyFigure{figure.label, value, note};
}

// At most four, which stand in one row. The duration is always among them, unless nothing at all is recorded.
QList<PdfKeyFigure> keyFigures(const ReportScope &scope)
{
    const bool live = isOngoing(scope.incident);
    const KeyFigure duration = durationFigure(scope);
    const auto users = shownUsers(usersFigure(scope));
    QList<PdfKeyFigure> figures;
    const auto promises = standingPromises(scope.incident, scope.disclosure);
    if (live && !promises.empty()) {
        const Instant next = *promises.front()->nextUpdateBy;
        const QString late = scope.word(QT_TRANSLATE_NOOP("Report", "overdue"));
        figures.append({scope.word(QT_TRANSLATE_NOOP("Report", "Next update")), scope.time.clock(next),
                        next < scope.now ? late : scope.time.date(next)});
    }
    if (users)
        figures.prepend(*users);
    constexpr qsizetype Most = 3;
    qsizetype at = 0;
    for (const KeyFigure &time : timeFigures(scope).mid(0, 3))  // the fourth is the duration
        if (time.recorded && figures.size() < Most)
            figures.insert(at++, shown(time));
    if (duration.recorded || !figures.isEmpty())
        figures.prepend(shown(duration));
    return figures;
}

// The course of the incident, in the reports that people read as a whole.
bool hasStrip(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Plan:
    case ReportKind::Postmortem:
    case ReportKind::Executive:
        return true;
    case ReportKind::Record:
    case ReportKind::Timeline:
    case ReportKind::Handoff:
    case ReportKind::Actions:
    case ReportKind::Invite:
        break;
    }
    return false;
}

PdfPageSize pageSize(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A4:
        return PdfPageSize::A4;
    case PaperSize::Letter:
        return PdfPageSize::Letter;
    }
    return PdfPageSize::A4;
}

// What a reader holds in hand: of a postmortem also whether it is final.
QString nameAndState(const ReportScope &scope)
{
    const bool isPostmortem = scope.options.kind == ReportKind::Postmortem || scope.options.kind == ReportKind::Record;
    if (!isPostmortem)
        return reportName(scope);
    return u"%1 (%2)"_s.arg(reportName(scope), scope.language.name(scope.facts().postmortemState));
}

// What a PDF tells of: the incident as its readers are given it, and with which words of its own.
struct Reported {
    const Incident &incident;  ///< as it is; what is attached is made of it with care of its own
    const ReportOptions options{};
    const Redactor redactor{};
    const Incident told{};
    int redactions = 0;
    QStringList own{};
};

Result<Reported> reported(const Incident &incident, const ReportOptions &options, const ReportProgress &progress)
{
    Redactor redactor(incident, options.audience);
    const auto places = redactionsIn(incident, options, ReportFormat::Pdf, progress);
    if (!places)
        return places.error();
    Incident told = redacted(incident, redactor);
    return Reported{incident, withSealOf(incident, options), std::move(redactor), std::move(told), *places};
}

// What is attached to a postmortem tells the timeline as it does: a line that was left out isn't in it either.
Incident asCurated(const Incident &incident)
{
    Changes changes;
    incident.curatedLines().forEach([&](const CuratedLine &line) {
        ChangeOf<TimelineEntry> change(line.entry);
        if (line.dropped)
            change.set<&TimelineEntry::isPrivate>(true);
        if (!line.title.isEmpty())
            change.set<&TimelineEntry::text>(line.title);
        if (line.occurred)
            change.set<&TimelineEntry::occurred>(line.occurred);
        if (!change.isEmpty() && incident.entries().find(line.entry))
            changes.append(change);
    });
    return incident.with(changes, Instant{});
}

// Of all pictures together, once they are no larger than a page shows: 64 full pages of them.
constexpr qint64 MostPixelsInAll = 64LL * PdfPicture::LongestSide * PdfPicture::LongestSide;

// What is drawn needs no files in it.
enum class Attached { Sources, Nothing };

Result<PdfDocument> makeDocument(Reported &reported, ReportLayout layout, Attached attached,
                                 const ReportProgress &progress)
{
    const Incident &incident = reported.told;
    const ReportOptions &options = reported.options;
    ReportScope scope(incident, options);
    scope.redactions = reported.redactions;
    const IncidentFacts &facts = scope.facts();
    const Result<QString> markdown = reportMarkdown(scope, layout, partOf(progress, 0, 50));
    if (!markdown)
        return markdown.error();
    Result<MarkdownTree> body = parseMarkdown(*markdown);
    if (!body)
        return body.error();
    PdfDocument document;
    qint64 pixels = 0;
    const auto take = [&](const QByteArray &bytes) -> QString {
        const QImage picture = readPicture(bytes, PdfPicture::LongestSide);
        pixels += qint64(picture.width()) * picture.height();
        if (picture.isNull() || pixels > MostPixelsInAll || (progress && !progress(50)))
            return {};
        const QString address = QString::number(document.pictures.size());
        document.pictures.insert(address, picture);
        return address;
    };
    // One page has no room for any.
    const bool isOnePage = options.kind == ReportKind::Executive;
    ReportPictures(scope).place(*body, isOnePage ? ReportPictures::Take() : take);

    const QString zone = scope.time.zoneName({});
    const QString severity = severityText(scope);
    // A title of many lines leaves a report of one page no page.
    const qsizetype longestTitle = layout == ReportLayout::TightPages ? 80 : 160;
    document.body = std::move(*body);
    document.front = PdfFrontBlock{
        facts.severityLevel.isEmpty() ? std::nullopt
                                      : std::optional(PdfSeverityBadge{onOneLine(severity), facts.severityRank}),
        onOneLine(facts.title.isEmpty() ? reportTitle(scope) : leadOf(facts.title, longestTitle)),
        joined({nameAndState(scope), facts.key, statusText(scope), periodText(scope, zone)}), keyFigures(scope),
        hasStrip(options.kind) ? incidentStrip(scope) : std::nullopt};
    document.title = reportTitle(scope);
    const RoleAssignment *commander = incident.holderOf(u"commander");
    document.author = onOneLine(scope.disclosure.named(!facts.postmortemOwner.isEmpty() ? facts.postmortemOwner
                                                       : commander                      ? commander->person
                                                                                        : QString()));
    document.subject = onOneLine(facts.impact);
    document.keywords = QStringList{onOneLine(facts.key), onOneLine(facts.severityLevel), statusText(scope)};
    if (options.kind == ReportKind::Postmortem || options.kind == ReportKind::Record)
        document.keywords += sealKeywords(scope);
    document.keywords.removeAll(QString());
    document.language = scope.language.tag();
    document.created = options.exportedAt;
    // Nobody said how confidential it is: then at least for whom it was made.
    const QString confidentiality = facts.confidentiality.isEmpty()
                                        ? (options.style.confidentiality.isEmpty()
                                               ? ReportLanguage::asHeading(scope.language.name(options.audience))
                                               : options.style.confidentiality)
                                        : facts.confidentiality;
    document.header = {joined({facts.key, severity, confidentiality}), reportName(scope)};
    document.footer = joined({exportNote(scope), scope.word(QT_TRANSLATE_NOOP("Report", "all times %1")).arg(zone)});
    document.words = {scope.word(QT_TRANSLATE_NOOP("Report", "Contents")),
                      scope.word(QT_TRANSLATE_NOOP("Report", "%1 of %2"))};
    if (const Fishbone fishbone = Fishbone::of(incident).withoutEmptyBones();
        !fishbone.bones.isEmpty() && fishbone.hasFactors() && scope.disclosure.shows(ListName::Factor))
        document.fishbone = {scope.word(QT_TRANSLATE_NOOP("Report", "Contributing factors")), fishbone,
                             fishboneWords(scope)};
    reported.own = scope.language.said();
    if (attached == Attached::Nothing)
        return document;
    const Result<QByteArray> source =
        renderReport(reported.incident, options, ReportFormat::Markdown, partOf(progress, 50, 80));
    if (!source)
        return source.error();
    const bool isCurated = options.kind == ReportKind::Postmortem;
    const Result<QByteArray> data = renderReport(isCurated ? asCurated(reported.incident) : reported.incident, options,
                                                 ReportFormat::Json, partOf(progress, 80, 100));
    if (!data)
        return data.error();
    document.attachments = {
        {reportFileName(incident, options, ReportFormat::Markdown), QByteArrayLiteral("text/markdown"), *source,
         scope.word(QT_TRANSLATE_NOOP("Report", "This report as Markdown"))},
        {reportFileName(incident, options, ReportFormat::Json), QByteArrayLiteral("application/json"), *data,
         scope.word(QT_TRANSLATE_NOOP("Report", "What it was made of, for programs"))}};
    return document;
}

// What is to be on one page is made again with less in it where it doesn't fit.
template <typename T, typename Make>
Result<T> withFittingLayout(const Incident &incident, const ReportOptions &options, Attached attached,
                            const ReportProgress &progress, Make make)
{
    auto told = reported(incident, options, partOf(progress, 0, 5));
    if (!told)
        return told.error();
    PdfOptions pages;
    pages.pageSize = pageSize(options.style.paper.value_or(options.paper));
    pages.archival = options.archival;
    pages.style = options.style;
    pages.onePage = options.kind == ReportKind::Executive;
    // What is made again doesn't go back.
    Progress whole(progress);
    const ReportProgress onward = [&whole](int percent) { return whole.advance(percent, 100); };
    pages.progress = partOf(onward, 20, 100);
    const auto in = [&](ReportLayout layout, bool withStrip) -> Result<T> {
        Result<PdfDocument> document = makeDocument(*told, layout, attached, partOf(onward, 5, 20));
        if (!document)
            return document.error();
        if (!withStrip)
            document->front->strip.reset();
        return make(*std::move(document), pages, *told);
    };
    const auto isTooLong = [&](const Result<T> &made) {
        return pages.onePage && !made && made.error().code == ErrorCode::InvalidInput;
    };
    Result<T> made = in(ReportLayout::Pages, true);
    if (isTooLong(made))
        made = in(ReportLayout::TightPages, true);
    if (isTooLong(made))
        made = in(ReportLayout::TightPages, false);
    return made;
}

}  // namespace

Result<PdfDocument> makePdfDocument(const Incident &incident, const ReportOptions &options)
{
    auto told = reported(incident, options, {});
    if (!told)
        return told.error();
    return makeDocument(*told, ReportLayout::Pages, Attached::Sources, {});
}

Result<void> writeReportPdf(const Incident &incident, const ReportOptions &options, QIODevice &out,
                            const ReportProgress &progress)
{
    return withFittingLayout<void>(
        incident, options, Attached::Sources, progress,
        [&](const PdfDocument &document, const PdfOptions &pages, const Reported &told) -> Result<void> {
            if (told.redactor.isEmpty())
                return writePdf(document, out, pages);
            QBuffer buffer;
            (void)buffer.open(QIODevice::WriteOnly);
            if (const auto written = writePdf(document, buffer, pages); !written)
                return written.error();
            if (const auto checked = checkPdf(buffer.data(), told.redactor, told.own); !checked)
                return checked.error();
            return out.write(buffer.data()) == buffer.size() ? Result<void>() : PdfError::notWritten(out);
        });
}

Result<PdfPagePicture> drawReportPdf(const Incident &incident, const ReportOptions &options, QSize pixels,
                                     const ReportProgress &progress)
{
    const auto pages = ReportPages::make(incident, options, progress);
    if (!pages)
        return pages.error();
    return PdfPagePicture{(*pages)->picture(0, pixels), (*pages)->count(), (*pages)->redactions()};
}

Result<std::unique_ptr<ReportPages>> ReportPages::make(const Incident &incident, const ReportOptions &options,
                                                       const ReportProgress &progress)
{
    return withFittingLayout<std::unique_ptr<ReportPages>>(
        incident, options, Attached::Nothing, progress,
        [](PdfDocument document, const PdfOptions &pages, const Reported &told) {
            auto made = make(std::move(document), pages);
            if (made)
                (*made)->m_redactions = told.redactions;
            return made;
        });
}

}  // namespace evenkeel
