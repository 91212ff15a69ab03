// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/commands/wordingverbs.h"
#include "models/markup/wording/wordinglibrary.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WordingVerbsTest : public QObject
{
    Q_OBJECT

    static QStringList phrases(const Incident &incident)
    {
        QStringList found;
        for (const PlacedWording &placed : wordingOf(incident, shippedWordingRules()))
            found.append(placed.words);
        return found;
    }

private slots:
    void whatIsKeptIsNotToldAgain()
    {
        const Instant now(std::chrono::milliseconds(1'700'000'000'000));
        Incident incident;
        const auto apply = [&](const Changes &changes) { incident = incident.with(changes, now); };
        apply(writeSection(incident, SectionKey::Summary, u"It was human error."_s, now));
        QCOMPARE(phrases(incident), QStringList{u"was human error"_s});
        const auto found = wordingOf(incident, shippedWordingRules());
        QCOMPARE(found.first().entity.kind, EntityKind::PostmortemSection);

        const Changes kept = suppressWording(incident, found.first().place, found.first().finding, now);
        apply(kept);
        QCOMPARE(phrases(incident), QStringList());
        QVERIFY(suppressWording(incident, found.first().place, found.first().finding, now).isEmpty());
        // Elsewhere, or in other words, it is another finding.
        apply(writeSection(incident, SectionKey::RootCause, u"It was human error."_s, now));
        QCOMPARE(phrases(incident).size(), 1);
        apply(writeSection(incident, SectionKey::Summary, u"Then it was human error."_s, now));
        QCOMPARE(phrases(incident).size(), 2);
        apply({ChangeOf<ListMember>(kept.first().id).set<&ListMember::deleted>(true)});
        apply(writeSection(incident, SectionKey::RootCause, QString(), now));
        apply(writeSection(incident, SectionKey::Summary, u"It was human error."_s, now));
        QCOMPARE(phrases(incident).size(), 1);
    }

    void theLanguageIsTheIncidents()
    {
        const Instant now(std::chrono::milliseconds(1'700'000'000'000));
        Incident incident;
        incident = incident.with(writeSection(incident, SectionKey::Summary, u"Das war ein Bedienfehler."_s, now), now);
        QCOMPARE(phrases(incident), QStringList());
        incident = incident.with(setFact<&IncidentFacts::language>(incident, u"de-AT"_s), now);
        QCOMPARE(phrases(incident), QStringList{u"Bedienfehler"_s});
    }
};

EVENKEEL_TEST(WordingVerbsTest);
#include "tst_wordingverbs.moc"
