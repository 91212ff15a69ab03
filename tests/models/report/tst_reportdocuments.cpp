// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/incidenttext.h"
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ReportDocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void htmlNeedsNothingElse()
    {
        ReportOptions options;
        options.head = QString(64, u'a');
        const QString html = QString::fromUtf8(*renderReport(richIncident(), options, ReportFormat::Html));
        QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
        QVERIFY(html.contains(u"<title>Postmortem INC-2041: Checkout returns 502</title>"_s));
        QVERIFY(!html.contains(QRegularExpression(u"\\b(src|srcset)=|url\\(|@import|<link|<script"_s)));
        QVERIFY(html.contains(u"<strong>no order was lost</strong>"_s));
        for (const QString &heading : {u"Summary"_s, u"Timeline"_s, u"Root cause"_s, u"Remediation"_s})
            QVERIFY2(html.contains(QRegularExpression(u"<h2 id=\"[^\"]*\">"_s + heading)), qPrintable(heading));
    }

    void formatsAreTheSameEachTime()
    {
        ReportOptions options;
        options.head = u"00ff"_s;
        for (const ReportFormat format :
             {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json})
            QCOMPARE(*renderReport(richIncident(), options, format), *renderReport(richIncident(), options, format));
    }

    void pdfIsMadeElsewhere()
    {
        const auto pdf = renderReport(richIncident(), {}, ReportFormat::Pdf);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::InvalidInput);
    }

    void frontMatterIsYaml()
    {
        IncidentBuilder b(u"quote \" backslash \\ colon: # and\nnewline \u2028 \x07"_s);
        b.members(ListName::DependsOn, {u"RFC-1: x"_s, u"- y"_s});
        ReportOptions options;
        options.kind = ReportKind::Record;
        const QString record = QString::fromUtf8(*renderReport(b.incident(), options, ReportFormat::Markdown));
        QCOMPARE(record.section(u"---\n"_s, 1, 1),
                 u"id: null\ntype: incident-record\nstatus: draft\n"
                 "title: \"quote \\\" backslash \\\\ colon: # and\\nnewline \\u2028 \\x07\"\n"
                 "severity: null\nincident_status: declared\nbegan: null\ndetected: null\nrestored: null\n"
                 "resolved: null\nowner: null\ndepends_on:\n  - \"RFC-1: x\"\n  - \"- y\"\n"_s);
        QVERIFY(!QString::fromUtf8(*renderReport(b.incident(), options, ReportFormat::Html)).contains(u"depends_on"_s));
    }

    void textShowsTheIncidentOnOneScreen()
    {
        const QString text =
            incidentToText(runningIncident(), *IncidentBuilder::time("2026-03-14T22:52:00Z"), QString(64, u'a'));
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines[0], u"SEV1 INC-2041 Checkout returns 502"_s);
        QCOMPARE(lines[1], u"Mitigating · Duration 1 h so far · all times UTC"_s);
        for (const QString &line :
             {u"  2026-03-14 21:52 began"_s, u"  Time to detect: 9 min"_s, u"  Incident commander: Ana"_s,
              u"Timeline, the last 10 of 12"_s,
              u"  2026-03-14 22:31 decision: Roll back to release 3e1a rather than patch · Ana"_s,
              u"  [ ] Confirm that the error rate is below 0.1 % for ten minutes · Cy, due 2026-03-14 22:55"_s,
              u"  2026-03-14 22:45 customers"_s, u"Record aaaaaaaaaaaa"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u"\n---\n"_s + text));
        QVERIFY2(lines.size() < 45, qPrintable(text));
    }

    void textSendsNothingToTheTerminal()
    {
        IncidentBuilder b(u"a\x1b[31mred\u009b2J"_s);
        b.entry("2026-03-14T22:05:00Z", EntryKind::Note, u"b\x1b]0;title\x07\rc"_s);
        const QString text = incidentToText(b.incident(), Instant{}, {});
        for (const QChar c : text)
            QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() >= 0xa0)));
    }

    void asOfIsSaid()
    {
        ReportOptions options;
        options.asOf = IncidentBuilder::time("2026-03-14T22:10:00Z");
        const QString markdown = QString::fromUtf8(*renderReport(runningIncident(), options, ReportFormat::Markdown));
        QVERIFY2(markdown.contains(u"*As it was known at 2026-03-14 22:10.*"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"18 min so far"_s), qPrintable(markdown));
    }

    void headIsOnlyEverAHash()
    {
        ReportOptions options;
        options.head = u"<script>`"_s;
        const QString markdown = QString::fromUtf8(*renderReport(bareIncident(), options, ReportFormat::Markdown));
        QVERIFY(!markdown.contains(u"script"_s));
        QVERIFY(!markdown.contains(u"--head"_s));
    }

    void severalWindowsAreSummed()
    {
        IncidentBuilder b(u"Title"_s);
        ImpactWindow first;
        first.began = b.time("2026-03-14T10:00:00Z");
        first.restored = b.time("2026-03-14T10:30:00Z");
        ImpactWindow second;
        second.began = b.time("2026-03-14T12:00:00Z");
        second.restored = b.time("2026-03-14T12:15:00Z");
        b.window(first).window(second).fact<&IncidentFacts::status>(IncidentStatus::Resolved);
        const QString markdown = QString::fromUtf8(*renderReport(b.incident(), {}, ReportFormat::Markdown));
        QVERIFY2(markdown.contains(u"**Impact, 2 periods:** 45 min"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"2026-03-14 10:00 to 10:30; 2026-03-14 12:00 to 12:15"_s), qPrintable(markdown));
    }
};

EVENKEEL_TEST(ReportDocumentsTest);
#include "tst_reportdocuments.moc"
