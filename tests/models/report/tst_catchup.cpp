// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/catchup.h"

#include "models/report/reportlanguage.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CatchUpTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QStringList since(const Incident &incident, const char *time, CatchUpTopic topic)
    {
        QStringList texts;
        for (const CatchUpLine &line :
             catchUp(incident, Disclosure(incident, Audience::Internal), *test::IncidentBuilder::time(time),
                     *test::IncidentBuilder::time("2026-03-14T22:52:00Z"), ReportLanguage({})))
            if (line.topic == topic)
                texts.append(line.text);
        return texts;
    }

private slots:
    void aNewIncidentSaysWhatIsNotKnown()
    {
        const Incident incident = test::bareIncident();
        const char *then = "2026-03-14T21:00:00Z";
        QCOMPARE(since(incident, then, CatchUpTopic::Impact), QStringList{u"not recorded"_s});
        QCOMPARE(since(incident, then, CatchUpTopic::NextUpdate), QStringList{u"none was promised"_s});
        QVERIFY(since(incident, then, CatchUpTopic::Tasks).isEmpty());
    }

    void tellsWhereItStandsAndWhatChangedSince()
    {
        const Incident incident = test::runningIncident();
        const char *joined = "2026-03-14T22:08:00Z";
        QVERIFY(since(incident, joined, CatchUpTopic::Impact).first().startsWith(u"One in three payments"_s));
        const QStringList severity = since(incident, joined, CatchUpTopic::Severity);
        QCOMPARE(severity.first(), u"now SEV1"_s);
        QCOMPARE(severity.size(), 2);
        QVERIFY(severity.last().startsWith(u"Severity SEV3 → SEV1"_s));
        QVERIFY(since(incident, joined, CatchUpTopic::Decisions).first().startsWith(u"Roll back to release 3e1a"_s));
        QVERIFY(since(incident, joined, CatchUpTopic::Hypotheses).first().contains(u"connection pool"_s));
        QVERIFY(since(incident, joined, CatchUpTopic::RuledOut).first().contains(u"card provider"_s));
        QCOMPARE(since(incident, joined, CatchUpTopic::NextUpdate), QStringList{u"customers, late by 7 min"_s});
        QCOMPARE(since(incident, joined, CatchUpTopic::Tasks).size(), 3);
    }

    void whatCameBeforeIsLeftOut()
    {
        test::IncidentBuilder builder(u"Checkout"_s);
        builder.entry("2026-03-14T22:00:00Z", EntryKind::Decision, u"early"_s)
            .entry("2026-03-14T22:30:00Z", EntryKind::Decision, u"late"_s);
        QCOMPARE(since(builder.incident(), "2026-03-14T22:10:00Z", CatchUpTopic::Decisions), QStringList{u"late"_s});
    }

    void eachLineGoesToWhatItTellsOf()
    {
        const Incident incident = test::runningIncident();
        const auto lines = catchUp(incident, Disclosure(incident, Audience::Internal),
                                   *test::IncidentBuilder::time("2026-03-14T21:00:00Z"),
                                   *test::IncidentBuilder::time("2026-03-14T22:52:00Z"), ReportLanguage({}));
        QVERIFY(std::ranges::is_sorted(lines, {}, &CatchUpLine::topic));
        for (const CatchUpLine &line : lines) {
            QVERIFY(!nameOf(line.topic).isEmpty());
            if (line.topic == CatchUpTopic::Decisions)
                QCOMPARE(incident.entries().find(line.subject.id)->kind, EntryKind::Decision);
        }
        const QString text = catchUpText(lines, incident, *test::IncidentBuilder::time("2026-03-14T21:00:00Z"),
                                         *test::IncidentBuilder::time("2026-03-14T22:52:00Z"));
        QVERIFY(text.contains(u"\nDecisions\n- 2026-03-14 22:31  Roll back"_s));
    }

    void whatIsPrivateIsLeftOut()
    {
        test::IncidentBuilder builder(u"Checkout"_s);
        builder.entry("2026-03-14T22:00:00Z", EntryKind::Decision, u"let Zed go"_s)
            .with<TimelineEntry, &TimelineEntry::isPrivate>(true);
        QVERIFY(since(builder.incident(), "2026-03-14T21:00:00Z", CatchUpTopic::Decisions).isEmpty());
    }
};

EVENKEEL_TEST(CatchUpTest);
#include "tst_catchup.moc"
