// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/sectionorder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class SectionVerbsTest : public QObject
{
    Q_OBJECT

private:
    Instant m_now{std::chrono::milliseconds(1'773'489'600'000)};
    Incident m_incident;

    void apply(const Changes &changes)
    {
        m_now += std::chrono::seconds(1);
        m_incident = m_incident.with(changes, m_now);
    }
    [[nodiscard]] QList<SectionKey> usual() const { return {UsualSections.begin(), UsualSections.end()}; }

private slots:
    void init() { m_incident = Incident(); }

    void withoutPlacesTheOrderIsTheUsual()
    {
        apply(writeSection(m_incident, SectionKey::Glossary, u"x"_s, m_now));
        // As an earlier version numbered them.
        apply({ChangeOf<PostmortemSection>(EntityId::generate(m_now))
                   .set<&PostmortemSection::section>(SectionKey::Appendix)
                   .set<&PostmortemSection::sort>(u"0000"_s)});
        QCOMPARE(sectionOrder(m_incident), usual());
    }

    void aSectionGoesWhereItIsPut()
    {
        QList<SectionKey> wanted = usual();
        apply(moveSection(m_incident, SectionKey::Actions, 0, m_now));
        wanted.move(wanted.indexOf(SectionKey::Actions), 0);
        QCOMPARE(sectionOrder(m_incident), wanted);
        apply(moveSection(m_incident, SectionKey::Summary, 99, m_now));
        wanted.move(wanted.indexOf(SectionKey::Summary), wanted.size() - 1);
        QCOMPARE(sectionOrder(m_incident), wanted);
        QCOMPARE(moveSection(m_incident, SectionKey::Actions, 0, m_now), Changes());
        // Its text stays with it.
        apply(writeSection(m_incident, SectionKey::Actions, u"later"_s, m_now));
        QCOMPARE(sectionOrder(m_incident), wanted);
    }

    void whatIsUnplacedFollowsWhatItUsuallyFollows()
    {
        apply({ChangeOf<PostmortemSection>(EntityId::generate(m_now))
                   .set<&PostmortemSection::section>(SectionKey::Lessons)
                   .set<&PostmortemSection::sort>(u"p00"_s)});
        const auto order = sectionOrder(m_incident);
        QCOMPARE(order.size(), usual().size());
        QCOMPARE(order.indexOf(SectionKey::Actions), order.indexOf(SectionKey::Lessons) + 1);
        QCOMPARE(order.front(), SectionKey::Summary);
    }

    void writingEndsDone()
    {
        QCOMPARE(stateOf(m_incident, SectionKey::Lessons), SectionState::Empty);
        QCOMPARE(stateOf(m_incident, SectionKey::Impact), SectionState::Generated);
        apply(setSectionDone(m_incident, SectionKey::Lessons, true, m_now));
        QCOMPARE(stateOf(m_incident, SectionKey::Lessons), SectionState::Done);
        QCOMPARE(setSectionDone(m_incident, SectionKey::Lessons, true, m_now), Changes());
        apply(writeSection(m_incident, SectionKey::Lessons, u"Pools fill."_s, m_now));
        QCOMPARE(stateOf(m_incident, SectionKey::Lessons), SectionState::Draft);
        QCOMPARE(writeSection(m_incident, SectionKey::Lessons, u"Pools fill."_s, m_now), Changes());
    }

    void readersAreChosenWhetherItSaysSomethingOrNot()
    {
        QCOMPARE(setSectionReaders(m_incident, SectionKey::Lessons, SectionReaders::AsUsual, m_now), Changes());
        apply(setSectionReaders(m_incident, SectionKey::Lessons, SectionReaders::Regulator, m_now));
        QCOMPARE(m_incident.section(SectionKey::Lessons)->readers, SectionReaders::Regulator);
        QCOMPARE(stateOf(m_incident, SectionKey::Lessons), SectionState::Empty);
        apply(writeSection(m_incident, SectionKey::Lessons, u"Pools fill."_s, m_now));
        QCOMPARE(m_incident.section(SectionKey::Lessons)->readers, SectionReaders::Regulator);
        QCOMPARE(setSectionReaders(m_incident, SectionKey::Lessons, SectionReaders::Regulator, m_now), Changes());
    }

    void whatTheJournalMadeCanBeTakenBack()
    {
        QCOMPARE(takeBackSection(m_incident, SectionKey::Impact), Changes());
        apply(rewriteSection(m_incident, SectionKey::Impact, u"Few noticed."_s, u"- users: 12"_s, m_now));
        QCOMPARE(stateOf(m_incident, SectionKey::Impact), SectionState::Draft);
        QCOMPARE(m_incident.section(SectionKey::Impact)->basis, sectionBasis(u"- users: 12"_s));
        QVERIFY(!m_incident.section(SectionKey::Impact)->basis.contains(u"users"_s));
        apply(setSectionDone(m_incident, SectionKey::Impact, true, m_now));
        apply(takeBackSection(m_incident, SectionKey::Impact));
        QCOMPARE(stateOf(m_incident, SectionKey::Impact), SectionState::Generated);
        QCOMPARE(m_incident.section(SectionKey::Impact)->basis, QString());
    }
};

EVENKEEL_TEST(SectionVerbsTest);
#include "tst_sectionverbs.moc"
