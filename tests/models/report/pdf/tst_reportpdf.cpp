// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/reportpdf.h"

#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/sealing.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

ReportOptions optionsFor(ReportKind kind)
{
    ReportOptions options;
    options.kind = kind;
    options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
    options.head = QString(u"0123456789abcdef"_s).repeated(4);
    return options;
}

QByteArray written(const Incident &incident, const ReportOptions &options)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto result = writeReportPdf(incident, options, out);
    if (!result)
        qWarning("%s", qPrintable(result.error().message()));
    return out.data();
}

}  // namespace

class ReportPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void theFishboneStandsWithTheFactors()
    {
        const auto made = makePdfDocument(richIncident(), optionsFor(ReportKind::Postmortem));
        QVERIFY(made && made->fishbone);
        QCOMPARE(made->fishbone->fishbone.bones.size(), 3);
        if (!PdfInspector::hasTools())
            QSKIP("needs qpdf and Poppler's tools");
        PdfInspector pdf;
        QVERIFY(pdf.write(*made));
        const QString text = pdf.text();
        // Once in the drawing, once in the list.
        QCOMPARE(text.count(u"Environment"_s), 2);
        QCOMPARE(text.count(u"Organisation"_s), 0);  // nothing is on it
        QVERIFY(text.contains(u"The system allowed it."_s));
        QVERIFY(!makePdfDocument(bareIncident(), optionsFor(ReportKind::Postmortem))->fishbone);
    }

    void hasItsTitleBlock()
    {
        const auto made = makePdfDocument(richIncident(), optionsFor(ReportKind::Postmortem));
        QVERIFY(made);
        const PdfDocument &document = *made;
        QCOMPARE(document.title, u"Postmortem INC-2041: Checkout returns 502"_s);
        QCOMPARE(document.author, u"Dov"_s);
        QCOMPARE(document.front->severity->text, u"SEV1"_s);
        QCOMPARE(document.front->severity->rank, 1);
        QCOMPARE(document.front->subtitle,
                 u"Postmortem (in review) · INC-2041 · Resolved · 2026-03-14 21:52 to 23:05 UTC"_s);
        QStringList figures;
        for (const PdfKeyFigure &figure : document.front->figures)
            figures.append(figure.label + u'=' + figure.value + u'=' + figure.note);
        QCOMPARE(figures, (QStringList{u"Duration=1 h 13 min="_s, u"Time to detect=9 min="_s,
                                       u"Time to acknowledge=4 min="_s, u"Users affected=11,840=shoppers"_s}));
        QCOMPARE(document.header.left, u"INC-2041 · SEV1 · Internal"_s);
        QCOMPARE(document.footer, u"Exported 2026-03-15 10:00 UTC, record 0123456789ab · all times UTC"_s);
        QCOMPARE(document.attachments.size(), 2);
        QCOMPARE(document.attachments[1].name, u"INC-2041-postmortem.json"_s);
        QCOMPARE(document.attachments[0].name, u"INC-2041-postmortem.md"_s);
        QCOMPARE(document.attachments[0].bytes,
                 *renderReport(richIncident(), optionsFor(ReportKind::Postmortem), ReportFormat::Markdown));
    }

    // Who, when, how grave and what stand on the first page, and the text begins there.
    void tellsTheFactsAtOnce_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::newRow("A4") << PaperSize::A4;
        QTest::newRow("Letter") << PaperSize::Letter;
    }
    void tellsTheFactsAtOnce()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        QFETCH(PaperSize, paper);
        const auto document = makePdfDocument(richIncident(), optionsFor(ReportKind::Postmortem));
        QVERIFY(document);
        PdfInspector pdf;
        PdfOptions pages;
        pages.pageSize = paper == PaperSize::A4 ? PdfPageSize::A4 : PdfPageSize::Letter;
        QVERIFY(pdf.write(*document, pages));
        const QString first = pdf.pages().first().join(u'\n').simplified();
        for (const QString &words :
             {u"SEV3 since 2026-03-14 22:04,"_s, u"Impact One in three payments failed"_s,
              u"Responders Ana (incident commander until"_s, u"Postmortem owner Dov"_s, u"Affected systems"_s,
              u"Contents"_s, u"On Saturday evening one in three payments failed"_s})
            QVERIFY2(first.contains(words), qPrintable(words + u" in "_s + first));
        QVERIFY(!pdf.text().contains(u"not recorded: "_s));
        // The unit stands beside its figure.
        QVERIFY(qAbs(pdf.wordArea(u"shoppers"_s).bottom() - pdf.wordArea(u"11,840"_s).bottom()) < 8);
    }

    void liesItsActionsInATable()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        const ReportOptions options = optionsFor(ReportKind::Postmortem);
        const auto document = makePdfDocument(richIncident(), options);
        QVERIFY(document);
        PdfInspector pdf;
        QVERIFY(pdf.write(*document));
        static const QRegularExpression head(u"Action +Owner +Due +Status"_s);
        QVERIFY2(pdf.text().contains(head), qPrintable(pdf.text()));
        // What trackers take stays a list of tasks.
        QVERIFY(renderReport(richIncident(), options, ReportFormat::Markdown)->contains("- [ ] "));
        // Others aren't told whose they are.
        ReportOptions others = options;
        others.audience = Audience::Customer;
        PdfInspector theirs;
        QVERIFY(theirs.write(*makePdfDocument(richIncident(), others)));
        QVERIFY(!theirs.text().contains(head));
    }

    void carriesItsSeal()
    {
        Incident incident = richIncident();
        const Instant now = *IncidentBuilder::time("2026-03-16T12:00:00Z");
        QVERIFY(makePdfDocument(incident, optionsFor(ReportKind::Postmortem))->keywords.filter(u"sha256"_s).isEmpty());
        incident = incident.with(*sealPostmortem(incident, u"Ana"_s, now), now);
        const QString digest = currentSeal(incident)->digest;
        const QByteArray pdf = written(incident, optionsFor(ReportKind::Postmortem));
        const PdfDocument document = *makePdfDocument(incident, optionsFor(ReportKind::Postmortem));
        QVERIFY(document.front->subtitle.startsWith(u"Postmortem (final)"_s));
        QVERIFY(document.keywords.contains(u"sha256:"_s + digest));
        QCOMPARE(document.keywords.filter(u"sealed by Ana 2026-03-16T12:00:00"_s).size(), 1);
        // In the metadata as the file holds them, and at its end for people.
        QVERIFY(pdf.contains("sha256:" + digest.toLatin1()));
        PdfInspector inspector;
        QVERIFY(inspector.write(document));
        if (!PdfInspector::hasTools())
            QSKIP("qpdf and Poppler's tools aren't there");
        QVERIFY(inspector.info(u"Keywords"_s).contains(digest));
        QVERIFY(inspector.text().simplified().remove(u' ').contains(u"SealedbyAna"_s));
        // Altered past the seal, as another copy of the file may.
        incident = incident.with(writeSection(incident, SectionKey::Summary, u"Nothing."_s, now), now);
        QVERIFY(makePdfDocument(incident, optionsFor(ReportKind::Postmortem))->keywords.contains(u"altered since"_s));
    }

    void namesItsAuthorInsideOnly()
    {
        for (const auto &[audience, name] : EnumNames<Audience>::names) {
            ReportOptions options = optionsFor(ReportKind::Postmortem);
            options.audience = audience;
            const QString author = makePdfDocument(richIncident(), options)->author;
            QCOMPARE(author.isEmpty(), audience != Audience::Internal);
        }
    }

    // Of a postmortem what it was made of tells the timeline as it does; else the record, as every other report.
    void whatIsAttachedTellsTheReportsTimeline()
    {
        IncidentBuilder b(u"Title"_s);
        const EntityId line = b.entry("2026-03-14T22:05:00Z", EntryKind::Note, u"as recorded"_s).last();
        const EntityId other = b.entry("2026-03-14T22:06:00Z", EntryKind::Note, u"left out"_s).last();
        const Instant now = *IncidentBuilder::time("2026-03-16T12:00:00Z");
        b.changes(retitleLine(b.incident(), line, u"as told"_s)).changes(dropLines(b.incident(), {other}));
        b.changes(*sealPostmortem(b.incident(), u"Ana"_s, now));
        const auto dataOf = [&](ReportKind kind) {
            return makePdfDocument(b.incident(), optionsFor(kind))->attachments[1].bytes;
        };
        const QByteArray postmortem = dataOf(ReportKind::Postmortem);
        QVERIFY(postmortem.contains("as told"));
        QVERIFY(!postmortem.contains("\"left out\""));
        QVERIFY(postmortem.contains("\"holds\": true"));
        for (const ReportKind kind : {ReportKind::Timeline, ReportKind::Record, ReportKind::Plan})
            QCOMPARE(dataOf(kind), *renderReport(b.incident(), optionsFor(kind), ReportFormat::Json));
    }

    void showsNoFigureThatNobodyRecorded_data()
    {
        QTest::addColumn<QString>("users");
        QTest::addColumn<QStringList>("figures");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("a sentence") << u"Everybody who wanted to pay"_s << QStringList();
        QTest::newRow("a share") << u"30 % of shoppers"_s << QStringList{u"\u2013"_s, u"30 %"_s};
        QTest::newRow("a guess") << u"about 1.5 million"_s << QStringList{u"\u2013"_s, u"about 1.5 million"_s};
    }
    void showsNoFigureThatNobodyRecorded()
    {
        QFETCH(QString, users);
        QFETCH(QStringList, figures);
        IncidentBuilder b(u"Title"_s);
        b.fact<&IncidentFacts::users>(users).fact<&IncidentFacts::status>(IncidentStatus::Resolved);
        const auto document = makePdfDocument(b.incident(), {});
        QVERIFY(document);
        QStringList values;
        for (const PdfKeyFigure &figure : document->front->figures)
            values.append(figure.value);
        QCOMPARE(values, figures);
    }

    void everyReportIsSound_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<PaperSize>("paper");
        for (const auto &[kind, name] : EnumNames<ReportKind>::names) {
            QTest::addRow("%s on A4", name) << kind << PaperSize::A4;
            QTest::addRow("%s on Letter", name) << kind << PaperSize::Letter;
        }
    }
    void everyReportIsSound()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        QFETCH(ReportKind, kind);
        QFETCH(PaperSize, paper);
        ReportOptions options = optionsFor(kind);
        options.paper = paper;
        for (const Incident &incident : {richIncident(), runningIncident(), bareIncident(), importedIncident()}) {
            const auto document = makePdfDocument(incident, options);
            QVERIFY(document);
            PdfInspector pdf;
            PdfOptions pages;
            pages.pageSize = paper == PaperSize::A4 ? PdfPageSize::A4 : PdfPageSize::Letter;
            QVERIFY(pdf.write(*document, pages));
            QVERIFY(pdf.isSound());
            QVERIFY(pdf.info(u"Page size"_s).contains(paper == PaperSize::A4 ? u"595"_s : u"612"_s));
            QVERIFY(pdf.text().contains(u"0123456789ab"_s));
        }
    }

    void tellsTheTimelineAsItIsCurated()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        const auto document = makePdfDocument(richIncident(), optionsFor(ReportKind::Postmortem));
        QVERIFY(document);
        PdfInspector pdf;
        QVERIFY(pdf.write(*document));
        const QString text = pdf.text();
        QVERIFY(text.contains(u"The first payments fail, unnoticed"_s));
        QVERIFY(text.contains(u"2 entries that were edited out"_s));
        QVERIFY(text.contains(u"(no evidence)"_s));
        // What is told in another line has a line of its own.
        QVERIFY(text.contains(u"+ 22:04 Severity SEV3"_s));
        for (const QString &gone : {u"On-call for payments"_s, u"Payments begin to fail"_s, u"said elsewhere"_s})
            QVERIFY2(!text.contains(gone), qPrintable(gone));
        for (const PdfAttachment &attached : document->attachments)
            QVERIFY(!QString::fromUtf8(attached.bytes).contains(u"On-call for payments"_s));
    }

    void executiveIsOnePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long sentences") << QString(u"Something happened to somebody somewhere. "_s).repeated(200);
        QTest::newRow("one long word") << QString(4000, u'x');
        QTest::newRow("lines") << QString(u"a\n\nb\n"_s).repeated(400);
    }
    void executiveIsOnePage()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        QFETCH(QString, text);
        IncidentBuilder b(text.left(120));
        b.fact<&IncidentFacts::impact>(text)
            .fact<&IncidentFacts::workaround>(text)
            .fact<&IncidentFacts::mitigation>(text)
            .fact<&IncidentFacts::usersImpact>(text)
            .fact<&IncidentFacts::revenueImpact>(text)
            .fact<&IncidentFacts::dataImpact>(text)
            .fact<&IncidentFacts::reputationImpact>(text)
            .fact<&IncidentFacts::postmortemOwner>(text)
            .section(SectionKey::Summary, text);
        for (int i = 0; i < 20; ++i)
            b.action(text, ActionCategory::Preventive, ActionHorizon::Month, text, "2026-04-10T00:00:00Z", nullptr);
        for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
            ReportOptions options = optionsFor(ReportKind::Executive);
            options.paper = paper;
            QTemporaryDir folder;
            QFile file(folder.filePath(u"executive.pdf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written(b.incident(), options));
            file.close();
            QProcess pdfinfo;
            pdfinfo.start(u"pdfinfo"_s, {file.fileName()});
            QVERIFY(pdfinfo.waitForFinished());
            const QString info = QString::fromUtf8(pdfinfo.readAll()).simplified();
            QVERIFY2(info.contains(u"Pages: 1 "_s), qPrintable(info));
        }
    }

    void drawsTheFirstPageAsItIsPrinted_data()
    {
        QTest::addColumn<ReportKind>("kind");
        for (const auto &[kind, name] : EnumNames<ReportKind>::names)
            QTest::addRow("%s", name) << kind;
    }
    void drawsTheFirstPageAsItIsPrinted()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        QFETCH(ReportKind, kind);
        const auto drawn = drawReportPdf(richIncident(), optionsFor(kind), {420, 10'000});
        QVERIFY(drawn);
        QCOMPARE(drawn->image.width(), 420);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"report.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(richIncident(), optionsFor(kind)));
        file.close();
        QProcess tool;
        tool.start(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, u"420"_s, u"-scale-to-y"_s, u"-1"_s,
                                   file.fileName(), folder.filePath(u"page"_s)});
        QVERIFY(tool.waitForFinished());
        const QImage printed(folder.filePath(u"page.png"_s));
        QVERIFY(qAbs(printed.height() - drawn->image.height()) <= 1);
        // Two programs draw letters each in their way, so what is compared is how dark each part of the page is.
        const auto parts = [](const QImage &page) {
            return page.convertToFormat(QImage::Format_Grayscale8)
                .scaled(16, 24, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const QImage one = parts(printed), other = parts(drawn->image);
        int ink = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x) {
                ink += 255 - qGray(other.pixel(x, y));
                QVERIFY2(qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) < 24,
                         qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        QVERIFY(ink > 500);
        tool.start(u"pdfinfo"_s, {file.fileName()});
        QVERIFY(tool.waitForFinished());
        QVERIFY(QString::fromUtf8(tool.readAll()).simplified().contains(u"Pages: %1 "_s.arg(drawn->pageCount)));
    }

    void stopsWhenItIsToldTo()
    {
        int told = 0;
        const auto drawn = drawReportPdf(richIncident(), optionsFor(ReportKind::Postmortem), {420, 594}, [&](int) {
            ++told;
            return false;
        });
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().code, ErrorCode::Cancelled);
        QCOMPARE(told, 1);
    }

    void sameIncidentSameBytes()
    {
        const QByteArray first = written(richIncident(), optionsFor(ReportKind::Postmortem));
        QVERIFY(!first.isEmpty());
        QCOMPARE(written(richIncident(), optionsFor(ReportKind::Postmortem)), first);
    }
};

EVENKEEL_TEST(ReportPdfTest);
#include "tst_reportpdf.moc"
