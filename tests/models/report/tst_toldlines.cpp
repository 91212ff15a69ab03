// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report.h"
#include "models/report/reporttimeline.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QString toldIn(const Incident &incident, ReportKind kind, Audience audience = Audience::Internal,
               ReportFormat format = ReportFormat::Markdown)
{
    ReportOptions options;
    options.kind = kind;
    options.audience = audience;
    options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
    options.head = u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s;
    const auto report = renderReport(incident, options, format);
    return report ? QString::fromUtf8(*report) : report.error().message();
}

}  // namespace

/// How reports tell the timeline's lines, and what they leave unsaid.
class ToldLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProgramWroteIsToldInTheEventOfItsMinute()
    {
        IncidentBuilder b(u"Checkout fails"_s);
        b.entry("2026-03-14T22:33:00Z", EntryKind::Mitigation, u"Rolled back"_s, u"Cy"_s)
            .change("2026-03-14T22:33:20Z", EntryKind::Status, u"investigating"_s, u"mitigating"_s)
            .change("2026-03-14T22:34:00Z", EntryKind::Status, u"mitigating"_s, u"monitoring"_s)
            .entry("2026-03-14T22:40:00Z", EntryKind::Note, u"Errors are gone"_s)
            .change("2026-03-14T22:40:00Z", EntryKind::Status, u"monitoring"_s, u"resolved"_s, u"all quiet"_s);
        const QString postmortem = toldIn(b.incident(), ReportKind::Postmortem);
        QVERIFY2(postmortem.contains(u"| 22:33 | Mitigation | Rolled back *→ mitigating* · Cy |\n"
                                     "| 22:34 | – | Status mitigating → monitoring |\n"
                                     "| 22:40 | Note | Errors are gone |\n"
                                     "| 22:40 | – | Status monitoring → resolved: all quiet |\n"_s),
                 qPrintable(postmortem));
        // The record has each line.
        QVERIFY(toldIn(b.incident(), ReportKind::Record).contains(u"Status investigating → mitigating |"_s));
    }

    // A line without a word of its own is told in the first after it, where nothing was before.
    void manyInOneMinuteTakeNoLonger()
    {
        IncidentBuilder b(u"Checkout fails"_s);
        for (int i = 0; i < 20'000; ++i)
            b.change("2026-03-14T22:33:20Z", EntryKind::Status, u"investigating"_s, u"mitigating"_s);
        b.entry("2026-03-14T22:33:30Z", EntryKind::Mitigation, u"Rolled back"_s);
        QElapsedTimer timer;
        timer.start();
        ReportOptions options;
        options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
        const ReportScope scope(b.incident(), options);
        const ReportTimeline timeline(scope);
        QCOMPARE(timeline.lines().size(), 1U);
        QCOMPARE(timeline.lines().front().marks.size(), 20'000U);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void passedGuardrailsStandInTheRecordOnly()
    {
        IncidentBuilder b(u"Checkout fails"_s);
        b.entry("2026-03-14T22:33:00Z", EntryKind::Decision, u"Guardrail passed: nobody commands"_s)
            .with<TimelineEntry, &TimelineEntry::subject>(u"commander-before-mitigation"_s)
            .entry("2026-03-14T22:34:00Z", EntryKind::Decision, u"Roll back"_s);
        QVERIFY(toldIn(b.incident(), ReportKind::Record).contains(u"Guardrail passed"_s));
        for (const ReportKind kind : {ReportKind::Postmortem, ReportKind::Timeline})
            QVERIFY(!toldIn(b.incident(), kind).contains(u"Guardrail passed"_s));
    }

    void evidenceIsMissedOnlyWhereOtherLinesHaveSome()
    {
        IncidentBuilder b(u"Checkout fails"_s);
        b.entry("2026-03-14T22:30:00Z", EntryKind::Symptom, u"Errors"_s)
            .entry("2026-03-14T22:31:00Z", EntryKind::Symptom, u"More errors"_s);
        const QString none = toldIn(b.incident(), ReportKind::Postmortem);
        QVERIFY(!none.contains(u"(no evidence)"_s));
        QCOMPARE(none.count(u"*No line of this timeline is backed by evidence.*"_s), 1);
        QVERIFY(!toldIn(b.incident(), ReportKind::Postmortem, Audience::Customer).contains(u"backed by evidence"_s));
        b.with<TimelineEntry, &TimelineEntry::link>(u"https://graphs.example.com/1"_s);
        const QString some = toldIn(b.incident(), ReportKind::Postmortem);
        QCOMPARE(some.count(u"(no evidence)"_s), 1);
        QVERIFY(!some.contains(u"backed by evidence"_s));
    }

    void nobodyIsNamedTwiceInALine()
    {
        IncidentBuilder b(u"Checkout fails"_s);
        b.entry("2026-03-14T22:30:00Z", EntryKind::Note, u"First responder asks for changes"_s, u"First responder"_s);
        b.entry("2026-03-14T22:31:00Z", EntryKind::Note, u"Another look"_s, u"An"_s);
        const QString postmortem = toldIn(b.incident(), ReportKind::Postmortem);
        QVERIFY(postmortem.contains(u"First responder asks for changes |"_s));
        QVERIFY(postmortem.contains(u"Another look · An |"_s));
    }

    void whatIsForOthersIsntCalledUnrecorded()
    {
        IncidentBuilder b(u"Checkout fails"_s);
        b.fact<&IncidentFacts::postmortemOwner>(u"Zoe"_s)
            .role(u"commander"_s, u"Zoe"_s, "2026-03-14T22:04:00Z")
            .entry("2026-03-14T22:30:00Z", EntryKind::Note, u"Errors"_s, u"Zoe"_s)
            .action(u"Bound the pool"_s, ActionCategory::Preventive, ActionHorizon::Month, u"Zoe"_s, nullptr, nullptr);
        for (const Audience audience : {Audience::Customer, Audience::Regulator}) {
            const QString postmortem = toldIn(b.incident(), ReportKind::Postmortem, audience);
            QVERIFY2(postmortem.contains(u"## Timeline\n\n*not for this reader*\n"_s), qPrintable(postmortem));
            // Who responded is nobody else's business.
            for (const ReportKind kind :
                 {ReportKind::Postmortem, ReportKind::Executive, ReportKind::Record, ReportKind::Actions})
                for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Csv, ReportFormat::Json})
                    QVERIFY2(!toldIn(b.incident(), kind, audience, format).contains(u"Zoe"_s),
                             qPrintable(toldIn(b.incident(), kind, audience, format)));
        }
        QVERIFY(toldIn(b.incident(), ReportKind::Postmortem).contains(u"Zoe"_s));
        QVERIFY(toldIn(IncidentBuilder(u"Bare"_s).incident(), ReportKind::Postmortem, Audience::Customer)
                    .contains(u"## Timeline\n\n*not recorded*\n"_s));
    }

    void followUpsThatAreNotThereAreNotMissed()
    {
        IncidentBuilder b(u"Checkout fails"_s);
        b.fact<&IncidentFacts::status>(IncidentStatus::Resolved)
            .entry("2026-03-14T22:33:00Z", EntryKind::Mitigation, u"Rolled back"_s)
            .action(u"Bound the pool"_s, ActionCategory::Preventive, ActionHorizon::Month, {}, "2026-04-10T23:59:00Z",
                    nullptr);
        const QString postmortem = toldIn(b.incident(), ReportKind::Postmortem);
        QVERIFY(!postmortem.contains(u"Follow-ups"_s));
        QVERIFY(!postmortem.contains(u"Left open"_s));
        QVERIFY2(postmortem.contains(u"- **Within a week:** *not recorded*\n"_s), qPrintable(postmortem));
        // A day that was given as one has no time.
        QVERIFY(postmortem.contains(u"due 2026-04-10\n"_s));
        b.action(u"Undo the switch"_s, ActionCategory::Task, ActionHorizon::Unset, {}, nullptr, nullptr);
        QVERIFY(toldIn(b.incident(), ReportKind::Postmortem).contains(u"### Left open from the response\n"_s));
    }

    void theHashIsPrintedOnceInFull()
    {
        QCOMPARE(toldIn(IncidentBuilder(u"Bare"_s).incident(), ReportKind::Postmortem)
                     .count(u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s),
                 1);
    }
};

EVENKEEL_TEST(ToldLinesTest);
#include "tst_toldlines.moc"
