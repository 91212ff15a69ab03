// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/whyverbs.h"
#include "models/postmortem/wantedsections.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WantedSectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidIsntWanted()
    {
        Playbook playbook;
        for (const SectionKey section : {SectionKey::Lessons, SectionKey::Summary, SectionKey::RootCause,
                                         SectionKey::Factors, SectionKey::Impact, SectionKey::Actions})
            playbook.sections.append({section, {}, true});
        playbook.sections.append({SectionKey::Glossary, u"Terms"_s, false});
        const Instant now{};
        Incident incident;
        const auto wanted = [&] { return sectionsStillWanted(incident, playbook); };
        // In the postmortem's order.
        QCOMPARE(wanted(), (QList{SectionKey::Summary, SectionKey::Impact, SectionKey::RootCause, SectionKey::Factors,
                                  SectionKey::Lessons, SectionKey::Actions}));
        incident = incident.with(writeSection(incident, SectionKey::Summary, u"It broke."_s, now), now);
        incident = incident.with(*answerWhy(incident, 1, u"because"_s, now), now);
        incident = incident.with(addToList(incident, ListName::Factor, {u"no alert"_s}, now), now);
        incident = incident.with(addToList(incident, ListName::GotLucky, {u"Sunday"_s}, now), now);
        incident = incident.with(setFact<&IncidentFacts::dataImpact>(incident, u"none"_s), now);
        QCOMPARE(wanted(), QList{SectionKey::Actions});
        incident =
            incident.with({addAction(u"a task"_s, ActionCategory::Task, ActionHorizon::During, {}, {}, now)}, now);
        QCOMPARE(wanted(), QList{SectionKey::Actions});
        incident =
            incident.with({addAction(u"an alert"_s, ActionCategory::Detective, ActionHorizon::Week, {}, {}, now)}, now);
        QCOMPARE(wanted(), QList<SectionKey>());
        QCOMPARE(guidanceFor(playbook, SectionKey::Glossary), u"Terms"_s);
        QCOMPARE(guidanceFor(playbook, SectionKey::Messages), QString());
    }
};

EVENKEEL_TEST(WantedSectionsTest);
#include "tst_wantedsections.moc"
