// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/redactionverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/report/outputtext.h"
#include "models/report/report.h"
#include "models/report/reportfile.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

IncidentBuilder &keepFrom(IncidentBuilder &b, RedactionKind kind, const QString &text, const QString &instead = {})
{
    return b.changes({ChangeOf<Redaction>(EntityId::generate({}))
                          .set<&Redaction::kind>(kind)
                          .set<&Redaction::text>(text)
                          .set<&Redaction::instead>(instead)});
}

// "Ana Berg" in every place, and in as many ways as it may be written.
IncidentBuilder tellingIncident()
{
    IncidentBuilder b(u"Ana Berg fell over"_s);
    b.fact<&IncidentFacts::key>(u"INC-ana-berg"_s)
        .fact<&IncidentFacts::impact>(u"Nobody but ANA BERG"_s)
        .fact<&IncidentFacts::postmortemOwner>(u"Ana Berg"_s)
        .fact<&IncidentFacts::confidentiality>(u"For Ana Berg"_s)
        .fact<&IncidentFacts::severityLevel>(u"SEV1"_s)
        .role(u"commander"_s, u"Ana Berg"_s, "2026-03-14T22:00:00Z")
        .entry("2026-03-14T22:05:00Z", EntryKind::Decision, u"Ana\u00a0Berg decided, see https://x.org/ana-berg"_s,
               u"Ana Berg"_s)
        .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer)
        .entry("2026-03-14T22:06:00Z", EntryKind::Note, u"| <b>ana.berg@x.org</b> | `Ana Berg`"_s)
        .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer)
        .change("2026-03-14T22:07:00Z", EntryKind::Handoff, u"Ana Berg"_s, u"Bo"_s, {}, u"commander"_s)
        .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer)
        .action(u"Tell Ana Berg"_s, ActionCategory::Preventive, ActionHorizon::Week, u"Ana Berg"_s,
                "2026-03-20T12:00:00Z", nullptr)
        .evidence(u"Ana Berg's screen.png"_s, u"00"_s, u"Ana Berg"_s, nullptr)
        .section(SectionKey::Summary,
                 u"**Ana** Berg said `ana berg`.\n\n## Ana Berg's part\n\nSee [there](#ana-bergs-part) or "
                 "[her page](https://x.org/~ana.berg \"Ana Berg\").\n\n| who |\n| --- |\n| A&#110;a Berg |\n"_s)
        .members(ListName::Factor, {u"Ana Berg was alone"_s})
        .members(ListName::DependsOn, {u"INC-7 of Ana Berg"_s})
        .link(LinkPurpose::StatusPage, u"Ana Berg"_s, u"https://x.org/Ana%20Berg"_s)
        .message(Audience::Customer, CommsState::Sent, u"Ana Berg"_s, u"by Ana Berg"_s, "2026-03-14T23:00:00Z",
                 nullptr);
    return b;
}

}  // namespace

class RedactedReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingRedactedIsRead_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<ReportFormat>("format");
        for (const auto &[kind, kindName] : EnumNames<ReportKind>::names)
            for (const auto &[format, formatName] : EnumNames<ReportFormat>::names)
                if (format != ReportFormat::Pdf && kind != ReportKind::Invite
                    && (format != ReportFormat::Ics || kind == ReportKind::Actions))
                    QTest::addRow("%s as %s", kindName, formatName) << kind << format;
    }
    void nothingRedactedIsRead()
    {
        QFETCH(ReportKind, kind);
        QFETCH(ReportFormat, format);
        IncidentBuilder b = tellingIncident();
        ReportOptions options;
        options.kind = kind;
        options.audience = Audience::Customer;
        const auto open = renderReport(b.incident(), options, format);
        QVERIFY(bool(open));
        QVERIFY(QString::fromUtf8(*open).contains(u"berg"_s, Qt::CaseInsensitive));
        keepFrom(b, RedactionKind::Name, u"Ana Berg"_s, u"Engineer A"_s);
        const auto made = renderReport(b.incident(), options, format);
        QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message()));
        const QString text = QString::fromUtf8(*made);
        QVERIFY2(!text.contains(u"berg"_s, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY(text.contains(u"Engineer A"_s) || text.contains(u"Engineer%20A"_s));
        const auto places = redactionsIn(b.incident(), options, format);
        QVERIFY(bool(places));
        QVERIFY(*places > 0);
        if (format == ReportFormat::Markdown || format == ReportFormat::Html)
            QVERIFY2(text.contains(u"redacted in %1 places"_s.arg(*places)), qPrintable(text));
        if (format == ReportFormat::Json)
            QVERIFY(text.contains(u"\"redactions\": %1"_s.arg(*places)));
        // Inside nothing is kept from anybody.
        options.audience = Audience::Internal;
        const auto inside = renderReport(b.incident(), options, format);
        QVERIFY(bool(inside));
        QVERIFY(QString::fromUtf8(*inside).contains(u"berg"_s, Qt::CaseInsensitive));
        QVERIFY(!QString::fromUtf8(*inside).contains(u"redact"_s));
    }

    // It is of the record, not of what its readers are told.
    void aSealHoldsThoughWordsAreRedacted()
    {
        IncidentBuilder b = tellingIncident();
        b.changes(*sealPostmortem(b.incident(), u"Bo"_s, *IncidentBuilder::time("2026-03-16T12:00:00Z")));
        keepFrom(b, RedactionKind::Name, u"Ana Berg"_s, u"Engineer A"_s);
        ReportOptions options;
        options.audience = Audience::Customer;
        const QByteArray altered = "The record has changed since";
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html}) {
            const auto made = renderReport(b.incident(), options, format);
            QVERIFY(bool(made));
            QVERIFY(made->contains("Sealed by Bo"));
            QVERIFY(!made->contains(altered));
        }
        QVERIFY(renderReport(b.incident(), options, ReportFormat::Json)->contains("\"holds\": true"));
        b.section(SectionKey::Mitigators, u"Written since."_s);
        QVERIFY(renderReport(b.incident(), options, ReportFormat::Markdown)->contains(altered));
        QVERIFY(renderReport(b.incident(), options, ReportFormat::Json)->contains("\"holds\": false"));
    }

    void theFilesName()
    {
        IncidentBuilder b = tellingIncident();
        keepFrom(b, RedactionKind::Name, u"Ana Berg"_s, u"Engineer A"_s);
        ReportOptions options;
        options.audience = Audience::Customer;
        QCOMPARE(reportFileName(b.incident(), options, ReportFormat::Pdf), u"INC-Engineer-A-postmortem-customer.pdf"_s);
    }

    // What the report itself says isn't somebody's words.
    void theReportsOwnWordsAreNoLeak()
    {
        for (const QString &word : {u"Impact"_s, u"Timeline"_s, u"will"_s, u"commander"_s, u"resolved"_s}) {
            IncidentBuilder b = tellingIncident();
            b.section(SectionKey::Response, u"The %1 of it"_s.arg(word));
            keepFrom(b, RedactionKind::Name, word);
            for (const ReportFormat format :
                 {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json}) {
                ReportOptions options;
                options.audience = Audience::Regulator;
                const auto made = renderReport(b.incident(), options, format);
                QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message()));
                QVERIFY(!QString::fromUtf8(*made).contains(u"The %1 of it"_s.arg(word)));
            }
        }
    }

    // Two texts that only the report brings together.
    void whatIsReadAllTheSameStopsTheExport()
    {
        IncidentBuilder b(u"t"_s);
        b.fact<&IncidentFacts::key>(u"Ana"_s).fact<&IncidentFacts::title>(u"2041 Ana"_s);
        keepFrom(b, RedactionKind::Passage, u"nothing of it"_s);
        keepFrom(b, RedactionKind::Passage, u"Exported 1970"_s);
        ReportOptions options;
        options.audience = Audience::Customer;
        const auto made = renderReport(b.incident(), options, ReportFormat::Markdown);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
        QVERIFY(made.error().what.contains(u"redaction 2"_s));
        QVERIFY(!made.error().message().contains(u"1970"_s));
        QVERIFY(!made.error().remedy.isEmpty());
    }

    void everyOutputIsSearched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ReportFormat>("format");
        QTest::newRow("Markdown, half in bold") << QByteArray("a **An**a b") << ReportFormat::Markdown;
        QTest::newRow("HTML text") << QByteArray("<p>A<em>na</em></p>") << ReportFormat::Html;
        QTest::newRow("HTML entity") << QByteArray("<p>A&#110;a</p>") << ReportFormat::Html;
        QTest::newRow("HTML link") << QByteArray("<a href=\"x/%41na/\">x</a>") << ReportFormat::Html;
        QTest::newRow("HTML picture by its address") << QByteArray("<img src=\"x/ana.png\">") << ReportFormat::Html;
        QTest::newRow("HTML title") << QByteArray("<title>Ana</title>") << ReportFormat::Html;
        QTest::newRow("CSV") << QByteArray("a,b\r\n1,\"x \"\"Ana\"\"\"\r\n") << ReportFormat::Csv;
        QTest::newRow("JSON") << QByteArray("{\"a\": [{\"b\": \"\\u0041na\"}]}") << ReportFormat::Json;
        QTest::newRow("calendar, folded") << QByteArray("SUMMARY:A\r\n na\\, x\r\n") << ReportFormat::Ics;
    }
    void everyOutputIsSearched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ReportFormat, format);
        IncidentBuilder b(u"t"_s);
        keepFrom(b, RedactionKind::Name, u"Ana"_s);
        const Redactor redactor(b.incident(), Audience::Customer);
        QCOMPARE(redactionsReadIn(readableTexts(bytes, format), redactor, {}), QList<int>{1});
    }

    void formatsOwnNamesAreNotSearched()
    {
        IncidentBuilder b(u"t"_s);
        keepFrom(b, RedactionKind::Name, u"owner"_s);
        keepFrom(b, RedactionKind::Passage, u"ana"_s);
        const Redactor redactor(b.incident(), Audience::Customer);
        const auto read = [&](const QByteArray &bytes, ReportFormat format) {
            return redactionsReadIn(readableTexts(bytes, format), redactor, {});
        };
        QCOMPARE(read("owner,x\r\na,b\r\n", ReportFormat::Csv), QList<int>());
        QCOMPARE(read("{\"owner\": \"x\"}", ReportFormat::Json), QList<int>());
        const QByteArray id = "01kwnerabc0ana0000000000kz";
        QVERIFY(EntityId::fromString(QString::fromLatin1(id)));
        QCOMPARE(read("id,x\r\n" + id + ",b\r\n", ReportFormat::Csv), QList<int>());
        QCOMPARE(read("{\"parent\": \"" + id + "\", \"evidence\": [{\"name\": \"the owner\"}]}", ReportFormat::Json),
                 QList<int>{1});
        QCOMPARE(read("<img src=\"data:image/png;base64,x/owner+1\" alt=\"b\">", ReportFormat::Html), QList<int>());
        QCOMPARE(read("<style>owner {}</style><p class=\"owner\">x</p>", ReportFormat::Html), QList<int>());
    }
};

EVENKEEL_TEST(RedactedReportsTest);
#include "tst_redactedreports.moc"
