// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/meetingverbs.h"

#include "models/incident/commands/fieldverbs.h"
#include "tests/models/incident/verbtest.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class MeetingVerbsTest : public test::VerbTest
{
    Q_OBJECT

private slots:
    void init() { m_incident = {}; }

    void theSameNoteIsKeptOnce()
    {
        const QList<ReceivedNote> notes{{u"Ana"_s, u"What helped?"_s, u"The new\ndashboard"_s},
                                        {u"Ana"_s, u"What surprised you?"_s, u"The quiet"_s}};
        apply(keepNotes(m_incident, notes, m_clock.now()));
        QCOMPARE(m_incident.participantNotes().all().size(), 2U);
        QVERIFY(keepNotes(m_incident, notes, m_clock.now()).isEmpty());
        // Lines broken elsewhere, and the name in other letters.
        QVERIFY(newNotes(m_incident, {{u"ana"_s, u"What helped?"_s, u"The new dashboard"_s}}).isEmpty());
        // A name that a mail program lost.
        QVERIFY(newNotes(m_incident, {{QString(), u"What helped?"_s, u"The new dashboard"_s}}).isEmpty());
        // Two people may say the same; one may say more.
        QCOMPARE(newNotes(m_incident, {{u"Bo"_s, u"What helped?"_s, u"The new dashboard"_s}}).size(), 1);
        QCOMPARE(newNotes(m_incident, {{u"Ana"_s, u"What helped?"_s, u"And Bo"_s}}).size(), 1);
        QVERIFY(newNotes(m_incident, {{u"Ana"_s, u"What helped?"_s, u" \n"_s}}).isEmpty());
    }

    void aRemovedNoteDoesNotComeBack()
    {
        const QList<ReceivedNote> notes{{u"Ana"_s, u"What helped?"_s, u"Luck"_s}};
        apply(keepNotes(m_incident, notes, m_clock.now()));
        apply(removeEntity(m_incident.participantNotes(), m_incident.participantNotes().all().front()->id));
        QVERIFY(keepNotes(m_incident, notes, m_clock.now()).isEmpty());
    }

    void aTopicIsParkedAndSettled()
    {
        QVERIFY(!parkTopic(u"  "_s, {}, m_clock.now()));
        apply(*parkTopic(u"Who pays for\n a second region"_s, u"Bo"_s, m_clock.now()));
        m_clock.advance(std::chrono::minutes(5));
        apply(*parkTopic(u"Pager volume"_s, {}, m_clock.now()));
        auto topics = parkedInOrder(m_incident);
        QCOMPARE(topics.front()->text, u"Who pays for a second region"_s);
        const EntityId first = topics.front()->id;
        QVERIFY(!settleTopic(m_incident, first, u" "_s, m_clock.now()));
        QVERIFY(!settleTopic(m_incident, m_incident.id(), u"x"_s, m_clock.now()));
        apply(*settleTopic(m_incident, first, u"Cy asks finance"_s, m_clock.now()));
        QCOMPARE(parkedInOrder(m_incident).back()->id, first);
        QCOMPARE(parkedInOrder(m_incident).back()->outcome, u"Cy asks finance"_s);
        QVERIFY(settleTopic(m_incident, first, u"Cy asks finance"_s, m_clock.now())->isEmpty());
        apply(reopenTopic(m_incident, first));
        QVERIFY(!parkedInOrder(m_incident).front()->settled);
        QVERIFY(reopenTopic(m_incident, first).isEmpty());
    }
};

EVENKEEL_TEST(MeetingVerbsTest);
#include "tst_meetingverbs.moc"
