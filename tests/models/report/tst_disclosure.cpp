// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/curationverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/report/disclosure.h"
#include "models/report/incidentjson.h"
#include "models/report/report.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// Each text says who may read it: P nobody, I the organisation, R a regulator as well, C customers as well.
IncidentBuilder marked()
{
    IncidentBuilder b(u"C-title"_s);
    const auto tell = [&](const QString &mark, Audience audience, bool isPrivate) {
        const EntityId hypothesis = b.hypothesis(mark + u"-hypothesis"_s, HypothesisState::Open, mark).last();
        const EntityId action = b.action(mark + u"-action"_s, ActionCategory::Preventive, ActionHorizon::Week,
                                         mark + u"-owner"_s, nullptr, nullptr)
                                    .last();
        const EntityId file = b.evidence(mark + u"-evidence"_s, u"00"_s, mark, nullptr).last();
        for (const EntityId id : {hypothesis, action})
            b.entry("2026-03-14T22:05:00Z", EntryKind::Decision, mark + u"-line"_s, mark + u"-person"_s)
                .with<TimelineEntry, &TimelineEntry::isPrivate>(isPrivate)
                .with<TimelineEntry, &TimelineEntry::audience>(audience)
                .with<TimelineEntry, &TimelineEntry::regarding>(id)
                .with<TimelineEntry, &TimelineEntry::attachment>(file)
                .with<TimelineEntry, &TimelineEntry::note>(mark + u"-note"_s);
    };
    tell(u"P"_s, Audience::Customer, true);
    tell(u"I"_s, Audience::Internal, false);
    tell(u"R"_s, Audience::Regulator, false);
    tell(u"C"_s, Audience::Customer, false);
    b.fact<&IncidentFacts::impact>(u"C-impact"_s)
        .fact<&IncidentFacts::revenueImpact>(u"R-revenue"_s)
        .fact<&IncidentFacts::reputationImpact>(u"R-reputation"_s)
        .hypothesis(u"I-hypothesis without a line"_s, HypothesisState::Open, {})
        .evidence(u"I-evidence without a line"_s, u"00"_s, {}, nullptr)
        .action(u"I-task without a line"_s, ActionCategory::Task, ActionHorizon::Unset, {}, nullptr, nullptr)
        .action(u"C-follow-up"_s, ActionCategory::Preventive, ActionHorizon::Month, {}, nullptr, nullptr)
        .message(Audience::Internal, CommsState::Sent, u"I-subject"_s, u"I-body"_s, "2026-03-14T22:00:00Z",
                 "2030-01-01T11:11:00Z")
        .message(Audience::Regulator, CommsState::Sent, u"R-subject"_s, u"R-body"_s, "2026-03-14T22:00:00Z", nullptr)
        .message(Audience::Customer, CommsState::Sent, u"C-subject"_s, u"C-body"_s, "2026-03-14T22:00:00Z", nullptr)
        .message(Audience::Customer, CommsState::Draft, u"I-draft"_s, u"I-draft"_s, nullptr, nullptr)
        .section(SectionKey::Summary, u"C-summary"_s)
        .section(SectionKey::Lessons, u"I-lessons"_s)
        .section(SectionKey::Appendix, u"I-appendix"_s)
        .section(SectionKey::Response, u"I-response"_s)
        .section(SectionKey::Recovery, u"R-recovery"_s)
        .with<PostmortemSection, &PostmortemSection::readers>(SectionReaders::Regulator)
        .section(SectionKey::Mitigators, u"I-mitigators"_s)
        .with<PostmortemSection, &PostmortemSection::readers>(SectionReaders::Internal)
        .section(SectionKey::RootCause, u"I-cause"_s)
        .why(u"I-why"_s, u"I-answer"_s)
        .members(ListName::Bone, {u"I-bone"_s})
        .members(ListName::Factor, {u"I-factor"_s})
        .members(ListName::System, {u"C-system"_s})
        .members(ListName::WentPoorly, {u"I-poorly"_s})
        .members(ListName::WentWell, {u"I-well"_s})
        .members(ListName::GotLucky, {u"I-lucky"_s})
        .members(ListName::Stakeholder, {u"I-stakeholder"_s})
        .members(ListName::Tooling, {u"I-tooling"_s})
        .members(ListName::RollbackOption, {u"I-rollback"_s})
        .members(ListName::DependsOn, {u"I-depends"_s})
        .link(LinkPurpose::Bridge, u"I-bridge"_s, u"https://meet.example.com/I-bridge"_s)
        .link(LinkPurpose::StatusPage, u"C-status"_s, u"https://status.example.com/"_s)
        .role(u"commander"_s, u"Ana"_s, nullptr)
        .with<RoleAssignment, &RoleAssignment::contact>(u"I-contact"_s)
        .with<RoleAssignment, &RoleAssignment::channel>(u"I-channel"_s);
    return b;
}

Incident markedIncident()
{
    return marked().incident();
}

}  // namespace

class DisclosureTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReportKeepsWhatIsForOthers_data()
    {
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("internal") << Audience::Internal << QStringList{u"P-"_s};
        QTest::newRow("regulator") << Audience::Regulator << QStringList{u"P-"_s, u"I-"_s, u"11:11"_s};
        QTest::newRow("customer") << Audience::Customer << QStringList{u"P-"_s, u"I-"_s, u"R-"_s, u"11:11"_s};
    }
    void everyReportKeepsWhatIsForOthers()
    {
        QFETCH(Audience, audience);
        QFETCH(QStringList, kept);
        const Incident incident = markedIncident();
        for (const auto &[kind, kindName] : EnumNames<ReportKind>::names)
            for (const ReportFormat format :
                 {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json}) {
                ReportOptions options;
                options.kind = kind;
                options.audience = audience;
                options.exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z");
                const QString report = QString::fromUtf8(*renderReport(incident, options, format));
                for (const QString &mark : kept)
                    QVERIFY2(!report.contains(mark), qPrintable(mark + u" in "_s + QLatin1StringView(kindName) + u'\n'
                                                                + report.mid(report.indexOf(mark) - 80, 160)));
            }
    }

    void everyReaderGetsWhatIsTheirs()
    {
        const Incident incident = markedIncident();
        const auto postmortem = [&](Audience audience) {
            ReportOptions options;
            options.audience = audience;
            return QString::fromUtf8(*renderReport(incident, options, ReportFormat::Markdown));
        };
        for (const QString &text : {u"C-title"_s, u"C-impact"_s, u"C-line"_s, u"C-hypothesis"_s, u"C-action"_s,
                                    u"C-evidence"_s, u"C-follow-up"_s, u"C-body"_s, u"C-summary"_s, u"C-status"_s}) {
            QVERIFY2(postmortem(Audience::Customer).contains(text), qPrintable(text));
            QVERIFY2(postmortem(Audience::Regulator).contains(text), qPrintable(text));
            QVERIFY2(postmortem(Audience::Internal).contains(text), qPrintable(text));
        }
        for (const QString &text : {u"R-line"_s, u"R-revenue"_s, u"R-body"_s, u"R-recovery"_s}) {
            QVERIFY2(postmortem(Audience::Regulator).contains(text), qPrintable(text));
            QVERIFY2(postmortem(Audience::Internal).contains(text), qPrintable(text));
        }
        for (const QString &text : {u"I-line"_s, u"I-lessons"_s, u"I-poorly"_s, u"I-body"_s, u"I-bridge"_s})
            QVERIFY2(postmortem(Audience::Internal).contains(text), qPrintable(text));
    }

    void saysHowMuchIsLeftOut_data()
    {
        QTest::addColumn<Audience>("audience");
        QTest::addColumn<QString>("line");
        QTest::newRow("internal") << Audience::Internal << u"*Left out here: 2 private entries.*"_s;
        QTest::newRow("regulator") << Audience::Regulator
                                   << u"*Left out here: 2 private entries, 2 entries for other readers.*"_s;
        QTest::newRow("customer") << Audience::Customer
                                  << u"*Left out here: 2 private entries, 4 entries for other readers.*"_s;
    }
    void saysHowMuchIsLeftOut()
    {
        QFETCH(Audience, audience);
        QFETCH(QString, line);
        ReportOptions options;
        options.kind = ReportKind::Timeline;
        options.audience = audience;
        const QString report = QString::fromUtf8(*renderReport(markedIncident(), options, ReportFormat::Markdown));
        QVERIFY2(report.contains(line), qPrintable(report));
    }

    // With what belongs to it: whys, factors and bones, lists.
    void aSectionGoesToThoseItIsFor_data()
    {
        QTest::addColumn<SectionKey>("section");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("response") << SectionKey::Response << QStringList{u"I-response"_s};
        QTest::newRow("root cause") << SectionKey::RootCause << QStringList{u"I-cause"_s, u"I-why"_s, u"I-answer"_s};
        QTest::newRow("factors") << SectionKey::Factors << QStringList{u"I-factor"_s};
        QTest::newRow("lessons") << SectionKey::Lessons
                                 << QStringList{u"I-lessons"_s, u"I-poorly"_s, u"I-well"_s, u"I-lucky"_s};
        QTest::newRow("appendix") << SectionKey::Appendix << QStringList{u"I-appendix"_s};
    }
    void aSectionGoesToThoseItIsFor()
    {
        QFETCH(SectionKey, section);
        QFETCH(QStringList, told);
        IncidentBuilder b = marked();
        const Instant now = *IncidentBuilder::time("2026-03-15T10:00:00Z");
        const auto tell = [&](Audience audience, ReportFormat format) {
            return QString::fromUtf8(*renderReport(b.incident(), {.audience = audience}, format));
        };
        const auto tellsAll = [&](Audience audience, ReportFormat format) {
            const QString report = tell(audience, format);
            return std::ranges::all_of(told, [&](const QString &text) { return report.contains(text); });
        };
        const auto sectionsLeftOut = [&](Audience audience) {
            return Disclosure(b.incident(), audience).sectionsLeftOut();
        };
        const int before = sectionsLeftOut(Audience::Customer);
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Json}) {
            QVERIFY(!tellsAll(Audience::Customer, format));
            QVERIFY(tellsAll(Audience::Internal, format));
        }
        b.changes(setSectionReaders(b.incident(), section, SectionReaders::Regulator, now));
        QVERIFY(tellsAll(Audience::Regulator, ReportFormat::Markdown));
        QVERIFY(!tellsAll(Audience::Customer, ReportFormat::Markdown));
        b.changes(setSectionReaders(b.incident(), section, SectionReaders::Customer, now));
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Json})
            QVERIFY2(tellsAll(Audience::Customer, format), qPrintable(tell(Audience::Customer, format)));
        QCOMPARE(sectionsLeftOut(Audience::Customer), before - 1);
    }

    void saysHowManySectionsAreLeftOut()
    {
        const Incident incident = markedIncident();
        const auto tell = [&](ReportKind kind, Audience audience) {
            return QString::fromUtf8(
                *renderReport(incident, {.kind = kind, .audience = audience}, ReportFormat::Markdown));
        };
        QVERIFY(tell(ReportKind::Postmortem, Audience::Customer).contains(u"without 7 sections for other readers"_s));
        QVERIFY(tell(ReportKind::Record, Audience::Regulator).contains(u"without 6 sections for other readers"_s));
        QVERIFY(!tell(ReportKind::Postmortem, Audience::Internal).contains(u"for other readers"_s));
        QVERIFY(!tell(ReportKind::Executive, Audience::Customer).contains(u"sections for other"_s));
    }

    // What is said of a line goes where the line goes; what was left out, and why, nowhere in the postmortem.
    void curationGoesWhereItsLinesGo_data() { everyReportKeepsWhatIsForOthers_data(); }
    void curationGoesWhereItsLinesGo()
    {
        QFETCH(Audience, audience);
        QFETCH(QStringList, kept);
        IncidentBuilder b(u"C-title"_s);
        const auto line = [&](const QString &text, Audience marked, bool isPrivate) {
            return b.entry("2026-03-14T22:05:00Z", EntryKind::Symptom, text)
                .with<TimelineEntry, &TimelineEntry::isPrivate>(isPrivate)
                .with<TimelineEntry, &TimelineEntry::audience>(marked)
                .last();
        };
        const EntityId pub = line(u"C-line"_s, Audience::Customer, false);
        const EntityId regulated = line(u"R-line"_s, Audience::Regulator, false);
        const EntityId inside = line(u"I-line"_s, Audience::Internal, false);
        const EntityId hidden = line(u"P-line"_s, Audience::Customer, true);
        const EntityId dropped = line(u"X-line"_s, Audience::Customer, false);
        const EntityId left = line(u"X-part"_s, Audience::Customer, false);
        const EntityId told = line(u"X-message"_s, Audience::Customer, false);
        line(u"C-claim"_s, Audience::Customer, false);
        const EntityId file = b.evidence(u"P-file"_s, u"00"_s, {}, nullptr).last();
        b.entry("2026-03-14T22:06:00Z", EntryKind::Note, u"P-about"_s)
            .with<TimelineEntry, &TimelineEntry::isPrivate>(true)
            .with<TimelineEntry, &TimelineEntry::regarding>(pub)
            .with<TimelineEntry, &TimelineEntry::attachment>(file);
        // Private lines, and lines for others, are pointed to, merged and told in other words all the same.
        b.changes(*mergeLines(b.incident(), {regulated, inside, hidden}, pub))
            .changes(*pointToEvidence(b.incident(), regulated, file))
            .changes(*pointToEvidence(b.incident(), pub, hidden))
            .changes(retitleLine(b.incident(), hidden, u"P-title"_s))
            .changes(retitleLine(b.incident(), inside, u"I-title"_s))
            .changes(nameSource(b.incident(), inside, u"I-source"_s))
            .changes(retitleLine(b.incident(), dropped, u"X-title"_s))
            .changes(*mergeLines(b.incident(), {left}, dropped))
            .changes(nameSource(b.incident(), dropped, u"I-source"_s))
            .changes(dropLines(b.incident(), {dropped, told}, u"I-because"_s))
            .changes({ChangeOf<TimelineEntry>(told).set<&TimelineEntry::kind>(EntryKind::Communication)});
        ReportOptions options;
        options.audience = audience;
        for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Json}) {
            const QString report = QString::fromUtf8(*renderReport(b.incident(), options, format));
            for (const QString &mark : kept)
                QVERIFY2(!report.contains(mark), qPrintable(mark + u'\n' + report));
            if (format == ReportFormat::Json)
                continue;  // whose timeline is the record
            QVERIFY2(!report.contains(u"X-"_s), qPrintable(report.mid(report.indexOf(u"X-"_s) - 80, 160)));
            QVERIFY2(report.contains(u"3 entries that were edited out"_s), qPrintable(report));
            QVERIFY2(!report.contains(u"I-because"_s), qPrintable(report));
            QCOMPARE(report.contains(u"no evidence"_s), audience == Audience::Internal);
        }
        for (const ReportKind kind : {ReportKind::Record, ReportKind::Timeline}) {
            options.kind = kind;
            const QString record = QString::fromUtf8(*renderReport(b.incident(), options, ReportFormat::Markdown));
            QVERIFY(record.contains(u"X-line"_s));
            QVERIFY(!record.contains(u"X-title"_s));
            QVERIFY(!record.contains(u"edited out"_s));
        }
    }

    void aPostmortemWithEverythingEditedOutSaysSo()
    {
        IncidentBuilder b(u"Title"_s);
        const EntityId line = b.entry("2026-03-14T22:05:00Z", EntryKind::Note, u"n"_s).last();
        const EntityId other = b.entry("2026-03-14T22:06:00Z", EntryKind::Note, u"m"_s).last();
        b.changes(dropLines(b.incident(), {line, other}));
        const QString report = QString::fromUtf8(*renderReport(b.incident(), {}, ReportFormat::Markdown));
        const QString timeline = report.mid(report.indexOf(u"## Timeline"_s)).section(u"\n## "_s, 0, 0);
        QCOMPARE(timeline.trimmed(), u"## Timeline\n\n*Left out here: 2 entries that were edited out.*"_s);
    }

    void whyAnActionWontBeDoneStaysInside()
    {
        IncidentBuilder b(u"Down"_s);
        b.action(u"Buy a second database"_s, ActionCategory::Preventive, ActionHorizon::Month, {}, nullptr, nullptr)
            .with<ActionItem, &ActionItem::dropped>(u"too dear"_s);
        for (const ReportFormat format :
             {ReportFormat::Markdown, ReportFormat::Json, ReportFormat::Csv, ReportFormat::Ics})
            for (const Audience audience : {Audience::Internal, Audience::Customer}) {
                const auto kind = format == ReportFormat::Markdown ? ReportKind::Postmortem : ReportKind::Actions;
                const auto told = renderReport(b.incident(), {.kind = kind, .audience = audience}, format);
                QVERIFY(told);
                QCOMPARE(told->contains("too dear"), audience == Audience::Internal);
                QVERIFY(told->contains("second database"));
            }
    }

    // Also where a template of people's own asks for them.
    void whoRespondedStaysInside()
    {
        IncidentBuilder b(u"Down"_s);
        b.fact<&IncidentFacts::postmortemOwner>(u"Zebedee"_s)
            .role(u"commander"_s, u"Zebedee"_s, "2026-03-14T22:00:00Z")
            .entry("2026-03-14T22:05:00Z", EntryKind::Note, u"Looked"_s, u"Zebedee"_s)
            .with<TimelineEntry, &TimelineEntry::audience>(Audience::Customer)
            .message(Audience::Customer, CommsState::Sent, u"Down"_s, u"It is down."_s, "2026-03-14T22:10:00Z", nullptr)
            .with<CommsDraft, &CommsDraft::approver>(u"Zebedee"_s);
        OwnTemplates own;
        own.reports.insert(u"timeline"_s,
                           u"Own: {{responders}}{{postmortemOwner}}{{#sentMessages}}{{approver}}{{/sentMessages}}"_s);
        for (const auto &[kind, kindName] : EnumNames<ReportKind>::names)
            for (const auto &[audience, audienceName] : EnumNames<Audience>::names)
                for (const ReportFormat format :
                     {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json}) {
                    const auto told =
                        renderReport(b.incident(), {.kind = kind, .audience = audience, .templates = own}, format);
                    QVERIFY(told);
                    if (audience != Audience::Internal)
                        QVERIFY2(!told->contains("Zebedee"), told->constData());
                    if (kind == ReportKind::Timeline && format == ReportFormat::Markdown)
                        QCOMPARE(told->simplified(), audience == Audience::Internal
                                                         ? "Own: Zebedee (incident commander)ZebedeeZebedee"
                                                         : "Own:");
                }
    }

    void whatIsKeptIsNotDenied()
    {
        IncidentBuilder b(u"Title"_s);
        b.hypothesis(u"h"_s, HypothesisState::Open, {})
            .evidence(u"e"_s, u"00"_s, {}, nullptr)
            .link(LinkPurpose::Bridge, {}, u"https://meet.example.com/"_s)
            .message(Audience::Internal, CommsState::Sent, u"m"_s, u"m"_s, "2026-03-14T22:00:00Z", nullptr)
            .members(ListName::WentPoorly, {u"l"_s});
        ReportOptions options;
        options.audience = Audience::Customer;
        const QString report = QString::fromUtf8(*renderReport(b.incident(), options, ReportFormat::Markdown));
        for (const QString &part :
             {u"ypotheses"_s, u"vidence"_s, u"inks"_s, u"Messages sent"_s, u"essons"_s, u"evenue"_s})
            QVERIFY2(!report.contains(part), qPrintable(part + u"\n"_s + report));
    }

    void theOwnerSeesEverything()
    {
        const QByteArray json = incidentToJson(markedIncident(), {});
        for (const char *text : {"P-line", "P-hypothesis", "I-draft", "R-reputation", "I-contact"})
            QVERIFY2(json.contains(text), text);
    }
};

EVENKEEL_TEST(DisclosureTest);
#include "tst_disclosure.moc"
