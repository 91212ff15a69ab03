// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/flagplaces.h"
#include "models/report/pdf/reportpdf.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/testrunner.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

struct PrintedWord {
    QString text;
    QRectF area;
};

// The words of the first page.
QList<PrintedWord> wordsOf(const PdfInspector &pdf)
{
    QList<PrintedWord> words;
    QXmlStreamReader xml(pdf.run(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, u"@"_s, u"-"_s}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word")
            continue;
        const auto at = [&xml](QLatin1StringView name) { return xml.attributes().value(name).toDouble(); };
        const QRectF area(QPointF(at("xMin"_L1), at("yMin"_L1)), QPointF(at("xMax"_L1), at("yMax"_L1)));
        words.append({xml.readElementText(), area});
    }
    return words;
}

// An incident of the given length in minutes, with what happens in all of them.
Incident incidentOfLength(int minutes, bool isRunning)
{
    IncidentBuilder b(u"Checkout returns 502"_s, u"America/Argentina/Buenos_Aires"_s);
    const Instant began = *b.time("2026-03-14T21:52:00Z");
    const auto at = [&](int percent) { return began + std::chrono::seconds(qint64(minutes) * 60 * percent / 100); };
    const auto iso = [&](int percent) { return toIsoUtc(at(percent)).toLatin1(); };
    ImpactWindow window;
    window.began = began;
    window.detected = at(8);
    window.acknowledged = at(11);
    window.mitigated = at(55);
    if (!isRunning) {
        window.restored = at(80);
        window.resolved = at(100);
    }
    b.window(window)
        .fact<&IncidentFacts::status>(isRunning ? IncidentStatus::Monitoring : IncidentStatus::Resolved)
        .fact<&IncidentFacts::severityLevel>(u"SEV2"_s)
        .fact<&IncidentFacts::severityRank>(2)
        .change(iso(10).constData(), EntryKind::Severity, {}, u"SEV3"_s)
        .change(iso(13).constData(), EntryKind::Severity, u"SEV3"_s, u"SEV1"_s)
        .change(iso(70).constData(), EntryKind::Severity, u"SEV1"_s, u"SEV2"_s)
        .entry(iso(50).constData(), EntryKind::Mitigation, u"Rollback"_s);
    for (int percent = 20; percent < 80; percent += 6)
        b.message(Audience::Customer, CommsState::Sent, {}, u"News"_s, iso(percent).constData(), nullptr);
    return b.incident();
}

}  // namespace

class PdfIncidentStripTest : public QObject
{
    Q_OBJECT

private slots:
    void placesFlags_data()
    {
        QTest::addColumn<QList<QList<double>>>("flags");  // place, width, dispensability
        QTest::addColumn<QString>("places");              // row and side; '-' is nowhere
        const auto add = [](const char *name, const QList<QList<double>> &flags, const QString &places) {
            QTest::newRow(name) << flags << places;
        };
        add("apart", {{0, 50, 0}, {100, 50, 0}}, u"0r 0r"_s);
        add("steps down to the right", {{0, 50, 0}, {20, 50, 0}, {40, 50, 0}}, u"2r 1r 0r"_s);
        add("steps up at the end", {{360, 50, 0}, {380, 50, 0}, {400, 50, 0}}, u"0l 1l 2l"_s);
        add("back to the first row", {{0, 50, 0}, {20, 50, 0}, {80, 50, 0}}, u"1r 0r 0r"_s);
        add("no room for the fourth", {{0, 90, 0}, {20, 90, 5}, {40, 90, 1}, {60, 90, 3}}, u"2r - 1r 0r"_s);
        // What is crowded out at one end takes nothing away at the other.
        add("a crowd elsewhere", {{0, 90, 1}, {10, 90, 1}, {20, 90, 1}, {30, 90, 1}, {300, 50, 2}}, u"2r 1r 0r - 0r"_s);
        add("alone and too wide", {{200, 500, 0}}, u"-"_s);
        add("none", {}, {});
    }
    void placesFlags()
    {
        QFETCH(QList<QList<double>>, flags);
        QFETCH(QString, places);
        std::vector<Flag> given;
        for (const QList<double> &flag : flags)
            given.push_back({flag[0], flag[1], int(flag[2])});
        QStringList texts;
        for (const FlagPlace &place : placeFlags(given, 400, 3, 2, 4))
            texts.append(place.row == FlagPlace::Nowhere ? u"-"_s
                                                         : QString::number(place.row) + (place.onLeft ? u'l' : u'r'));
        QCOMPARE(texts.join(u' '), places);
    }

    void isDrawnWhereItHelps_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<bool>("isDrawn");
        QTest::newRow("plan") << ReportKind::Plan << true;
        QTest::newRow("postmortem") << ReportKind::Postmortem << true;
        QTest::newRow("executive") << ReportKind::Executive << true;
        QTest::newRow("record") << ReportKind::Record << false;
        QTest::newRow("timeline") << ReportKind::Timeline << false;
        QTest::newRow("handoff") << ReportKind::Handoff << false;
    }
    void isDrawnWhereItHelps()
    {
        QFETCH(ReportKind, kind);
        QFETCH(bool, isDrawn);
        ReportOptions options;
        options.kind = kind;
        const auto drawn = makePdfDocument(richIncident(), options);
        QVERIFY(drawn);
        QCOMPARE(drawn->front->strip.has_value(), isDrawn);
        const auto without = makePdfDocument(bareIncident(), options);
        QVERIFY(without);
        QVERIFY(!without->front->strip);
    }

    void itsWordsAreText()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        const auto document = makePdfDocument(incidentOfLength(150, false), {});
        QVERIFY(document);
        PdfInspector pdf;
        QVERIFY(pdf.write(*document));
        const QString page = pdf.pages().first().join(u'\n').simplified();
        for (const QString &text : {u"Began 18:52"_s, u"Detected 19:04"_s, u"Resolved 21:22"_s, u"Response"_s,
                                    u"Phase"_s, u"Updates"_s, u"Mitigation"_s, u"SEV1"_s, u"20:00"_s, u"2026-03-14"_s})
            QVERIFY2(page.contains(text), qPrintable(text + u" in "_s + page));
        QVERIFY(pdf.isSound());
        QVERIFY(pdf.bytes().size() < 250 * 1024);
    }

    // Whatever its length, no word stands on another or outside the margins.
    void itsWordsHaveRoom_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("isRunning");
        for (const int minutes : {1, 9, 45, 90, 400, 1500, 3000, 20'000, 400'000})
            for (const bool isRunning : {false, true})
                QTest::addRow("%d min, %s", minutes, isRunning ? "running" : "over") << minutes << isRunning;
    }
    void itsWordsHaveRoom()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        QFETCH(int, minutes);
        QFETCH(bool, isRunning);
        ReportOptions options;
        options.kind = ReportKind::Executive;
        options.exportedAt = *IncidentBuilder::time("2026-03-14T21:52:00Z") + std::chrono::minutes(minutes);
        const auto document = makePdfDocument(incidentOfLength(minutes, isRunning), options);
        QVERIFY(document);
        QCOMPARE(document->front->strip.has_value(), true);
        PdfInspector pdf;
        PdfOptions pages;
        pages.onePage = true;
        QVERIFY(pdf.write(*document, pages));
        QCOMPARE(pdf.pageCount(), 1);
        const QList<PrintedWord> words = wordsOf(pdf);
        QVERIFY(words.size() > 40);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QRectF area = words[i].area.adjusted(0.5, 3, -0.5, -3);
            QVERIFY2(area.left() > 43 && area.right() < 552, qPrintable(words[i].text));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY2(!area.intersects(words[other].area.adjusted(0.5, 3, -0.5, -3)),
                         qPrintable(words[i].text + u" on "_s + words[other].text));
        }
    }

    void namesPhasesThatHaveNoRoomForTheirNames()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        const auto document = makePdfDocument(incidentOfLength(150, false), {});
        QVERIFY(document);
        PdfInspector pdf;
        QVERIFY(pdf.write(*document));
        // Detected at 8 %, acknowledged at 11 %: too short for a word of its own.
        QList<QRectF> noticed;
        qreal axis = 0;
        for (const PrintedWord &word : wordsOf(pdf)) {
            if (word.text == u"Noticed")
                noticed.append(word.area);
            if (word.text == u"2026-03-14" && axis <= 0 && word.area.top() > 200)
                axis = word.area.bottom();
        }
        QVERIFY(!noticed.isEmpty());
        QVERIFY(noticed.first().top() > axis - 2);
    }

    void showsWordsOfAllScripts()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        auto document = makePdfDocument(incidentOfLength(150, false), {});
        QVERIFY(document);
        IncidentStrip &strip = *document->front->strip;
        strip.phaseCaption = u"مرحلة"_s;
        strip.severityCaption = u"重大度"_s;
        strip.spans[2].word = u"対応中"_s;
        strip.moments.first().text = u"بدأ 18:52"_s;
        strip.steps[1].word = u"深刻"_s;
        PdfInspector pdf;
        QVERIFY(pdf.write(*document));
        QVERIFY(pdf.isSound());
        for (const QString &text : {u"重大度"_s, u"対応中"_s, u"深刻"_s})
            QVERIFY2(pdf.text().contains(text), qPrintable(text));
        // Poppler gives joined letters one by one, as they stand.
        QString letters;
        for (const PrintedWord &word : wordsOf(pdf))
            letters += word.text;
        QVERIFY2(letters.contains(u"ةلحرم"_s), qPrintable(letters));
    }

    void staysOutOfWhatIsNotDrawn()
    {
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html}) {
            const auto report = renderReport(incidentOfLength(150, false), {}, format);
            QVERIFY(report);
            QVERIFY(!report->contains("Unnoticed"));
        }
    }
};

EVENKEEL_TEST(PdfIncidentStripTest);
#include "tst_pdfincidentstrip.moc"
