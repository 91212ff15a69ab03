// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/commsverbs.h"

#include "models/incident/commands/declareincident.h"
#include "tests/support/mockclock.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CommsVerbsTest : public QObject
{
    Q_OBJECT

    test::MockClock m_clock;
    Incident m_incident;
    EntityId m_id;
    qint64 m_stamp = 0;

    void apply(const Changes &changes)
    {
        const TransactionHeader header{{++m_stamp, 1}, m_clock.now(), u"Ana"_s, u"laptop"_s};
        for (const Change &change : changes)
            m_incident.apply(header, change);
    }

    [[nodiscard]] const CommsDraft &message() const { return *m_incident.comms().find(m_id); }
    [[nodiscard]] Result<Changes> send() const { return markSent(m_incident, m_id, {.now = m_clock.now()}); }
    [[nodiscard]] std::vector<const TimelineEntry *> communications() const
    {
        return m_incident.entries().select(
            [](const TimelineEntry &entry) { return entry.kind == EntryKind::Communication; });
    }

private slots:
    void init()
    {
        m_clock = test::MockClock();
        m_incident = Incident();
        apply(*declareIncident({.key = u"INC-1"_s, .title = u"Checkout fails"_s}, m_clock.now()));
        const Change draft = addCommsDraft({.audience = Audience::Customer,
                                            .channel = u"status page"_s,
                                            .subject = u"Checkout is down"_s,
                                            .body = u"We are on it.\nMore soon."_s},
                                           m_clock.now());
        m_id = draft.id;
        apply({draft});
    }

    void goesFromDraftToSent()
    {
        QCOMPARE(message().state, CommsState::Draft);
        QCOMPARE(message().body, u"We are on it.\nMore soon."_s);
        QCOMPARE(send().error().code, ErrorCode::InvalidInput);
        apply(*approveMessage(m_incident, m_id, u"Bo"_s));
        QCOMPARE(message().state, CommsState::Approved);
        QCOMPARE(message().approver, u"Bo"_s);
        QVERIFY(approveMessage(m_incident, m_id, u"Cy"_s)->isEmpty());
        QVERIFY(communications().empty());
        m_clock.advance(std::chrono::minutes(5));
        apply(*send());
        QCOMPARE(message().state, CommsState::Sent);
        QVERIFY(message().sent == m_clock.now());
        QCOMPARE(communications().size(), size_t(1));
        const TimelineEntry &line = *communications().front();
        QCOMPARE(line.text, u"Checkout is down"_s);
        QCOMPARE(line.audience, Audience::Customer);
        QVERIFY(line.occurred == m_clock.now());
        QVERIFY(line.regarding == m_id);
    }

    void whatWasSentStays()
    {
        apply(*approveMessage(m_incident, m_id, u"Bo"_s));
        apply(*send());
        QCOMPARE(send().error().code, ErrorCode::InvalidInput);
        QCOMPARE(approveMessage(m_incident, m_id, u"Bo"_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(withdrawApproval(m_incident, m_id).error().code, ErrorCode::InvalidInput);
        QCOMPARE(editMessage<&CommsDraft::subject>(m_incident, m_id, u"x"_s).error().code, ErrorCode::InvalidInput);
    }

    void editingWithdrawsTheApproval()
    {
        apply(*editMessage<&CommsDraft::subject>(m_incident, m_id, u"Payments fail"_s));
        QCOMPARE(message().subject, u"Payments fail"_s);
        apply(*approveMessage(m_incident, m_id, u"Bo"_s));
        QVERIFY(editMessage<&CommsDraft::subject>(m_incident, m_id, u"Payments fail"_s)->isEmpty());
        apply(*editMessage<&CommsDraft::body>(m_incident, m_id, u"All is well."_s));
        QCOMPARE(message().state, CommsState::Draft);
        QCOMPARE(message().approver, QString());
        apply(*approveMessage(m_incident, m_id, u"Bo"_s));
        apply(*withdrawApproval(m_incident, m_id));
        QCOMPARE(message().state, CommsState::Draft);
        QVERIFY(withdrawApproval(m_incident, m_id)->isEmpty());
    }

    void theLineTellsTheBodyWithoutASubject()
    {
        apply(*editMessage<&CommsDraft::subject>(m_incident, m_id, u" "_s));
        apply(*approveMessage(m_incident, m_id, u"Bo"_s));
        apply(*send());
        QCOMPARE(communications().front()->text, u"We are on it."_s);
    }

    void nowIsNoMomentWhenRecordedAfterwards()
    {
        apply(*approveMessage(m_incident, m_id, u"Bo"_s));
        const Instant then = m_clock.now();
        m_clock.advance(std::chrono::hours(24 * 30));
        const auto unsaid = send();
        QVERIFY(unsaid);
        apply(*markSent(m_incident, m_id, {.now = m_clock.now(), .at = then}));
        QVERIFY(message().sent == then);
        Incident other;
        for (const Change &change : *unsaid)
            other.apply({{1, 1}, m_clock.now(), {}, {}}, change);
        QVERIFY(!other.comms().find(m_id)->sent);
    }

    void unknownMessagesAreNamed()
    {
        QCOMPARE(approveMessage(m_incident, EntityId(1, 2), u"Bo"_s).error().code, ErrorCode::NotFound);
        apply({ChangeOf<CommsDraft>(m_id).set<&CommsDraft::deleted>(true)});
        QCOMPARE(send().error().code, ErrorCode::NotFound);
    }
};

EVENKEEL_TEST(CommsVerbsTest);
#include "tst_commsverbs.moc"
