// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/postmortemreadiness.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/sealing.h"
#include "models/report/incidentjson.h"
#include "models/report/report.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

Playbook wantingASummary()
{
    Playbook playbook;
    playbook.sections.append({SectionKey::Summary, {}, true});
    playbook.sections.append({SectionKey::Glossary, {}, false});
    return playbook;
}

class Postmortem : public test::RuledIncident
{
public:
    Postmortem() : RuledIncident(wantingASummary()) {}

    [[nodiscard]] QStringList lacks(PostmortemState state, MissingPart::Weight weight = MissingPart::Weight::Required)
    {
        QStringList found;
        for (const MissingPart &part : missingFor(state, context()))
            if (part.weight == weight)
                found.append(part.what);
        return found;
    }
    /// All that is required before it leaves its draft.
    void fill()
    {
        apply(setFact<&IncidentFacts::postmortemOwner>(incident, u"Ana"_s));
        apply(setFact<&IncidentFacts::severityLevel>(incident, u"SEV2"_s));
        apply(writeSection(incident, SectionKey::Summary, u"The pool was empty."_s, clock.now()));
    }
    [[nodiscard]] Changes going(PostmortemState state) const
    {
        return setPostmortemState(incident, state, clock.now());
    }
    [[nodiscard]] QString exported(Audience audience, ReportKind kind = ReportKind::Postmortem)
    {
        ReportOptions options;
        options.kind = kind;
        options.audience = audience;
        options.exportedAt = clock.now();
        return QString::fromUtf8(*renderReport(incident, options, ReportFormat::Markdown));
    }
};

}  // namespace

class PostmortemReadinessTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRequiredToLeaveTheDraft()
    {
        Postmortem p;
        QCOMPARE(p.lacks(PostmortemState::Draft), QStringList());
        QCOMPARE(p.lacks(PostmortemState::Review),
                 (QStringList{u"the incident has no severity"_s, u"nobody owns the postmortem"_s,
                              u"“Summary” says nothing yet"_s}));
        // Each goes to its place.
        const auto missing = missingFor(PostmortemState::Review, p.context());
        QCOMPARE(missing[1].field, u"postmortemOwner"_s);
        QCOMPARE(missing[2].section, SectionKey::Summary);
        const auto refused = mayGoOn(p.context(), p.going(PostmortemState::Review));
        QVERIFY(!refused);
        QVERIFY(refused.error().what.contains(u"nobody owns the postmortem"_s));
        p.fill();
        QCOMPARE(p.lacks(PostmortemState::Review), QStringList());
        QVERIFY(
            p.lacks(PostmortemState::Review, MissingPart::Weight::Advised).contains(u"nobody is asked to review it"_s));
        QVERIFY(mayGoOn(p.context(), p.going(PostmortemState::Review)));
        // What is changed in the same breath counts.
        p.apply(setFact<&IncidentFacts::postmortemOwner>(p.incident, QString()));
        QVERIFY(!mayGoOn(p.context(), p.going(PostmortemState::Review)));
        QVERIFY(mayGoOn(p.context(), p.going(PostmortemState::Review)
                                         + setFact<&IncidentFacts::postmortemOwner>(p.incident, u"Bo"_s)));
    }

    void frontMatterThatCantBeReadHoldsItBack()
    {
        Postmortem p;
        p.fill();
        p.apply(setFact<&IncidentFacts::title>(p.incident, u"a\"b: c\n---\n- d\u0007"_s));
        QCOMPARE(p.lacks(PostmortemState::Review), QStringList());  // it is quoted as it must be
    }

    void aFinalOneIsSealedWithNothingOpen()
    {
        Postmortem p;
        p.fill();
        const Instant now = p.clock.now();
        QVERIFY(!mayGoOn(p.context(), p.going(PostmortemState::Final)));  // without a seal
        p.apply(*askReviewer(p.incident, u"Bo"_s, now));
        const EntityId bo = reviewerNamed(p.incident, u"Bo"_s)->id;
        p.apply(*comment({SectionKey::Summary, {}, {}, u"Which pool?"_s}, u"Bo"_s, now));
        p.apply(*giveVerdict(p.incident, bo, ReviewVerdict::ChangesWanted, now));
        QCOMPARE(p.lacks(PostmortemState::Review), QStringList());
        const QStringList lacking = p.lacks(PostmortemState::Final);
        QCOMPARE(lacking.size(), 2);
        QVERIFY(lacking[0].startsWith(u"1 comment"_s));
        QCOMPARE(lacking[1], u"Bo wants changes"_s);
        QVERIFY(!mayGoOn(p.context(), *sealPostmortem(p.incident, u"Ana"_s, now)));
        p.apply(*resolveComment(p.incident, openComments(p.incident).front()->id, true, u"Ana"_s, now));
        p.apply(*giveVerdict(p.incident, bo, ReviewVerdict::Approved, now));
        QCOMPARE(p.lacks(PostmortemState::Final), QStringList());
        // Approved, and then written otherwise.
        p.apply(writeSection(p.incident, SectionKey::Summary, u"The API's pool was empty."_s, now));
        QVERIFY(p.lacks(PostmortemState::Final, MissingPart::Weight::Advised)
                    .contains(u"Bo approved other words than these"_s));
        QVERIFY(mayGoOn(p.context(), *sealPostmortem(p.incident, u"Ana"_s, now)));
    }

    void theGatesOfThePlaybookAreAsked()
    {
        Postmortem p;
        p.fill();
        p.apply(setFact<&IncidentFacts::severityRank>(p.incident, 2));
        PlaybookLevel level;
        level.rank = 2;
        level.closing.preventiveActions = 1;
        p.playbook.levels.append(level);
        p.playbook.guardrails.append({Guardrail::PreventiveAction, GuardrailEffect::Block, {}});
        QCOMPARE(p.lacks(PostmortemState::Review), QStringList());
        QCOMPARE(p.lacks(PostmortemState::Final).size(), 1);
        p.apply({addAction(u"Alert on the pool"_s, ActionCategory::Preventive, ActionHorizon::Week, {}, {},
                           p.clock.now())});
        QCOMPARE(p.lacks(PostmortemState::Final), QStringList());
    }

    void theWindowsDocumentHoldsIt()
    {
        test::DocumentFixture fixture;
        holdReadiness(fixture.document(), fixture.playbook());
        const auto refused = fixture.document().perform(
            u"state"_s, setPostmortemState(fixture.incident(), PostmortemState::Review, fixture.clock.now()));
        QVERIFY(!refused);
        QCOMPARE(fixture.incident().facts().postmortemState, PostmortemState::Draft);
    }

    void exportsCarryTheSeal()
    {
        Postmortem p;
        p.fill();
        QVERIFY(!p.exported(Audience::Internal).contains(u"Sealed"_s));
        p.apply(*sealPostmortem(p.incident, u"Ana"_s, p.clock.now()));
        const QString digest = currentSeal(p.incident)->digest;
        for (const ReportKind kind : {ReportKind::Postmortem, ReportKind::Record}) {
            const QString text = p.exported(Audience::Customer, kind);
            QVERIFY(text.contains(u"Sealed by Ana, 2026-03-14 12:00 UTC. SHA-256: `"_s + digest));
            QVERIFY(text.indexOf(digest) > text.size() - 400);
        }
        ReportOptions options;
        options.exportedAt = p.clock.now();
        const auto json = QJsonDocument::fromJson(*renderReport(p.incident, options, ReportFormat::Json)).object();
        const QJsonObject seal = json[u"postmortem"_s].toObject()[u"seal"_s].toObject();
        QCOMPARE(seal[u"digest"_s].toString(), digest);
        QCOMPARE(seal[u"by"_s].toString(), u"Ana"_s);
        QVERIFY(seal[u"holds"_s].toBool());
        // Altered past the seal, as another copy of the file may.
        p.apply(writeSection(p.incident, SectionKey::Summary, u"Nothing happened."_s, p.clock.now()));
        QVERIFY(p.exported(Audience::Internal).contains(u"doesn't say what was sealed"_s));
    }

    void aSealedTimelineStaysAsItWas()
    {
        Postmortem p;
        p.fill();
        p.log(u"errors began"_s);
        p.apply(*sealPostmortem(p.incident, u"Ana"_s, p.clock.now()));
        p.log(u"errors again"_s);
        const QString text = p.exported(Audience::Internal);
        QVERIFY(text.contains(u"errors began"_s));
        QVERIFY(!text.contains(u"errors again"_s));
        QVERIFY(text.contains(u"recorded after it was sealed"_s));
        QVERIFY(p.exported(Audience::Internal, ReportKind::Timeline).contains(u"errors again"_s));
    }

    void whatReviewersSayStaysWithTheFile()
    {
        Postmortem p;
        p.fill();
        p.apply(*askReviewer(p.incident, u"Reviewer Rita"_s, p.clock.now()));
        p.apply(*comment({SectionKey::Summary, u"pool"_s, {}, u"candid remark"_s}, u"Rita"_s, p.clock.now()));
        for (const Audience audience : {Audience::Internal, Audience::Customer, Audience::Regulator})
            for (const auto &[kind, name] : EnumNames<ReportKind>::names) {
                ReportOptions options;
                options.kind = kind;
                options.audience = audience;
                options.exportedAt = p.clock.now();
                for (const ReportFormat format : {ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Json}) {
                    const auto bytes = renderReport(p.incident, options, format);
                    // Reviewers are asked to the meeting.
                    const bool namesReviewers = kind == ReportKind::Invite && audience == Audience::Internal;
                    QVERIFY2(bytes && !bytes->contains("candid remark"), name);
                    QVERIFY2(namesReviewers || !bytes->contains("Rita"), name);
                }
            }
        QVERIFY(incidentToJson(p.incident, {}, p.clock.now()).contains("candid remark"));
    }
};

EVENKEEL_TEST(PostmortemReadinessTest);
#include "tst_postmortemreadiness.moc"
