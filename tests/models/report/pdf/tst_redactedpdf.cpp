// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/redactionverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/report/pdf/checkpdf.h"
#include "models/report/pdf/pdfreading.h"
#include "models/report/pdf/reportpdf.h"
#include "models/report/redactor.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

IncidentBuilder &keepFromReaders(IncidentBuilder &b, const QString &text, const QString &instead = {})
{
    return b.changes({ChangeOf<Redaction>(EntityId::generate({}))
                          .set<&Redaction::kind>(RedactionKind::Name)
                          .set<&Redaction::text>(text)
                          .set<&Redaction::instead>(instead)});
}

IncidentBuilder tellingEverywhere()
{
    IncidentBuilder b(u"Ana Berg fell over"_s);
    b.fact<&IncidentFacts::key>(u"INC-7"_s)
        .fact<&IncidentFacts::impact>(u"Nobody but Ana Berg"_s)
        .fact<&IncidentFacts::postmortemOwner>(u"Ana Berg"_s)
        .fact<&IncidentFacts::confidentiality>(u"For Ana Berg"_s)
        .section(SectionKey::Summary, u"## Ana Berg's part\n\n[here](https://x.org/ana-berg), **A**na *Berg*.\n"_s)
        .entry("2026-03-14T22:05:00Z", EntryKind::Decision, u"decided by Ana Berg"_s, u"Ana Berg"_s)
        .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer);
    return b;
}

Redactor redactorFor(const QString &text)
{
    IncidentBuilder b(u"t"_s);
    keepFromReaders(b, text);
    return {b.incident(), Audience::Customer};
}

QByteArray pdfOf(const PdfDocument &document)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (const auto written = writePdf(document, out); !written)
        qWarning("%s", qPrintable(written.error().message()));
    return out.data();
}

}  // namespace

class RedactedPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfItIsInThePdf()
    {
        IncidentBuilder b = tellingEverywhere();
        keepFromReaders(b, u"Ana Berg"_s, u"Engineer A"_s);
        ReportOptions options;
        options.audience = Audience::Customer;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto written = writeReportPdf(b.incident(), options, out);
        QVERIFY2(bool(written), written ? "" : qPrintable(written.error().message()));
        const auto reading = readPdf(out.data());
        QVERIFY(bool(reading));
        QString all = reading->pages.join(u'\n') + reading->information.join(u'\n') + reading->bookmarks.join(u'\n')
                      + reading->links.join(u'\n');
        QCOMPARE(reading->files.size(), 2);
        for (const PdfReading::File &file : reading->files)
            all += file.name + QString::fromUtf8(file.bytes);
        QVERIFY(all.contains(u"Engineer A"_s));
        QVERIFY2(!all.contains(u"berg"_s, Qt::CaseInsensitive), qPrintable(all));
        QVERIFY(all.contains(u"redacted in"_s));
        const auto picture = drawReportPdf(b.incident(), options, {200, 300});
        QVERIFY(bool(picture));
        QVERIFY(picture->redactions > 5);
        // Inside it is told as it is.
        options.audience = Audience::Internal;
        QBuffer inside;
        inside.open(QIODevice::WriteOnly);
        QVERIFY(bool(writeReportPdf(b.incident(), options, inside)));
        QVERIFY(!checkPdf(inside.data(), redactorFor(u"Ana Berg"_s), {}));
    }

    void itsSealHolds()
    {
        IncidentBuilder b = tellingEverywhere();
        b.changes(*sealPostmortem(b.incident(), u"Ana Berg"_s, *IncidentBuilder::time("2026-03-16T12:00:00Z")));
        keepFromReaders(b, u"Ana Berg"_s, u"Engineer A"_s);
        ReportOptions options;
        options.audience = Audience::Customer;
        const auto document = makePdfDocument(b.incident(), options);
        QVERIFY(bool(document));
        QCOMPARE(document->keywords.filter(u"sealed by Engineer A"_s).size(), 1);
        QVERIFY(!document->keywords.contains(u"altered since"_s));
        QVERIFY(document->attachments[1].bytes.contains("\"holds\": true"));
    }

    void everyPartIsSearched_data()
    {
        QTest::addColumn<PdfDocument>("document");
        QTest::addColumn<QString>("part");
        const auto add = [](const char *name, const QString &part, auto change) {
            PdfDocument document = documentOf(u"Nothing here"_s);
            change(document);
            QTest::newRow(name) << document << part;
        };
        add("text", u"pages"_s, [](PdfDocument &d) { d.body = documentOf(u"It was Ana Berg."_s).body; });
        add("half in bold", u"pages"_s, [](PdfDocument &d) { d.body = documentOf(u"It was A**na** Berg."_s).body; });
        add("across lines", u"pages"_s,
            [](PdfDocument &d) { d.body = documentOf(u"word "_s.repeated(200) + u"Ana  \nBerg"_s).body; });
        add("table", u"pages"_s,
            [](PdfDocument &d) { d.body = documentOf(u"| a | b |\n|-|-|\n| x | Ana Berg |"_s).body; });
        add("code", u"pages"_s, [](PdfDocument &d) { d.body = documentOf(u"`ana.berg`"_s).body; });
        add("header", u"pages"_s, [](PdfDocument &d) { d.header.left = u"Ana Berg"_s; });
        add("title", u"information"_s, [](PdfDocument &d) { d.title = u"Ana Berg"_s; });
        add("author", u"information"_s, [](PdfDocument &d) { d.author = u"Ana Berg"_s; });
        add("keyword", u"information"_s, [](PdfDocument &d) { d.keywords = {u"Ana Berg"_s}; });
        add("link", u"links"_s, [](PdfDocument &d) { d.body = documentOf(u"[x](https://x.org/Ana%20Berg)"_s).body; });
        add("file", u"file in"_s, [](PdfDocument &d) {
            d.attachments = {{u"a.md"_s, "text/markdown", "A**na** Berg", u"x"_s}};
        });
        add("JSON", u"file in"_s, [](PdfDocument &d) {
            d.attachments = {{u"a.json"_s, "application/json", "{\"a\": \"\\u0041na Berg\"}", u"x"_s}};
        });
        add("file's name", u"name of a file"_s, [](PdfDocument &d) {
            d.attachments = {{u"Ana Berg.md"_s, "text/markdown", "x", u"x"_s}};
        });
    }
    void everyPartIsSearched()
    {
        QFETCH(PdfDocument, document);
        QFETCH(QString, part);
        const auto checked = checkPdf(pdfOf(document), redactorFor(u"Ana Berg"_s), {});
        QVERIFY(!checked);
        QVERIFY2(checked.error().what.contains(part), qPrintable(checked.error().what));
        QVERIFY(!checked.error().message().contains(u"Berg"_s));
        QVERIFY(bool(checkPdf(pdfOf(document), redactorFor(u"Somebody Else"_s), {})));
    }

    void textIsReadAsItStands()
    {
        const auto reading =
            readPdf(pdfOf(documentOf(u"A *first* line, **bo**ld: ffi, \u00fc, \u4f60\u597d.\n\n- x\n- y"_s)));
        QVERIFY(bool(reading));
        QVERIFY2(reading->pages.join(u'\n').contains(u"A first line, bold: ffi, \u00fc, \u4f60\u597d."_s),
                 qPrintable(reading->pages.join(u'\n')));
    }

    void whatIsReadAllTheSameIsNotWritten()
    {
        IncidentBuilder b = tellingEverywhere();
        keepFromReaders(b, u"Exported 1970"_s);
        ReportOptions options;
        options.audience = Audience::Customer;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(!writeReportPdf(b.incident(), options, out));
        QCOMPARE(out.size(), 0);
    }
};

EVENKEEL_TEST(RedactedPdfTest);
#include "tst_redactedpdf.moc"
