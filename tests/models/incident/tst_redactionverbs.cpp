// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/redactionverbs.h"
#include "tests/models/incident/verbtest.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class RedactionVerbsTest : public VerbTest
{
    Q_OBJECT

private:
    void person(const QString &name)
    {
        apply({ChangeOf<RoleAssignment>(EntityId::generate(m_clock.now()))
                   .set<&RoleAssignment::role>(u"commander"_s)
                   .set<&RoleAssignment::person>(name)});
    }
    Result<void> keep(const RedactionOrder &order)
    {
        const auto changes = redact(m_incident, order, m_clock.now());
        if (!changes)
            return changes.error();
        apply(*changes);
        return {};
    }

private slots:
    void init() { m_incident = Incident(); }

    void wordsAreKept()
    {
        QVERIFY(keep({RedactionKind::Name, u" Ana  López "_s, u"Engineer A"_s, true, u"asked to"_s}));
        const auto all = redactionsInOrder(m_incident);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0]->text, u"Ana López"_s);
        QCOMPARE(all[0]->instead, u"Engineer A"_s);
        QVERIFY(all[0]->fromAll);
    }

    void whatCantBeKeptIsRefused_data()
    {
        QTest::addColumn<RedactionKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instead");
        QTest::newRow("nothing") << RedactionKind::Passage << u"  "_s << QString();
        QTest::newRow("too short a name") << RedactionKind::Name << u"A."_s << QString();
        QTest::newRow("too short a passage") << RedactionKind::Passage << u"ab"_s << QString();
        QTest::newRow("markup instead") << RedactionKind::Name << u"Ana"_s << u"*x*"_s;
        QTest::newRow("tag instead") << RedactionKind::Name << u"Ana"_s << u"a<b>"_s;
        QTest::newRow("list item instead") << RedactionKind::Name << u"Ana"_s << u"1. x"_s;
        QTest::newRow("itself instead") << RedactionKind::Name << u"Ana"_s << u"Not Ana"_s;
        QTest::newRow("another's words instead") << RedactionKind::Name << u"Ana"_s << u"Like Bo Berg"_s;
        QTest::newRow("there already, written otherwise") << RedactionKind::Passage << u"bo  BERG"_s << QString();
        QTest::newRow("what stands for another") << RedactionKind::Passage << u"engineer"_s << QString();
    }
    void whatCantBeKeptIsRefused()
    {
        QFETCH(RedactionKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, instead);
        QVERIFY(keep({RedactionKind::Name, u"Bo Berg"_s, u"Engineer A"_s, false, {}}));
        const auto refused = keep({kind, text, instead, false, {}});
        QVERIFY(!refused);
        QVERIFY(!refused.error().remedy.isEmpty());
        QVERIFY2(text.simplified().isEmpty() || !refused.error().message().contains(text.simplified()),
                 "a message must not say the words");
    }

    void onlyWhatDiffersChanges()
    {
        QVERIFY(keep({RedactionKind::Name, u"Ana"_s, {}, false, {}}));
        const EntityId id = redactionsInOrder(m_incident)[0]->id;
        QCOMPARE(*changeRedaction(m_incident, id, {RedactionKind::Name, u"Ana"_s, {}, false, {}}), Changes());
        const auto changes =
            changeRedaction(m_incident, id, {RedactionKind::Name, u"Ana"_s, u"Engineer A"_s, false, {}});
        QVERIFY(bool(changes));
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->front().fields.size(), 1);
        apply(*changes);
        QVERIFY(!changeRedaction(m_incident, id, {RedactionKind::Name, u"A"_s, {}, false, {}}));
    }

    void peopleInRolesGetALetterEach()
    {
        person(u"Ana"_s);
        person(u"Bo"_s);
        person(u"ANA"_s);
        person({});
        QVERIFY(keep({RedactionKind::Name, u"Cy"_s, u"Engineer B"_s, false, {}}));
        person(u"Cy"_s);
        QCOMPARE(peopleToRedact(m_incident), (QStringList{u"Ana"_s, u"Bo"_s}));
        QCOMPARE(nextPseudonym(m_incident, u"Engineer %1"_s), u"Engineer A"_s);
        apply(redactPeople(m_incident, u"Engineer %1"_s, m_clock.now()));
        QStringList said;
        for (const Redaction *redaction : redactionsInOrder(m_incident))
            said.append(redaction->text + u'=' + redaction->instead);
        QCOMPARE(said, (QStringList{u"Cy=Engineer B"_s, u"Ana=Engineer A"_s, u"Bo=Engineer C"_s}));
        QCOMPARE(redactPeople(m_incident, u"Engineer %1"_s, m_clock.now()), Changes());
    }

    void afterZComesAA()
    {
        for (int i = 0; i < 28; ++i)
            person(u"Person %1"_s.arg(i));
        apply(redactPeople(m_incident, u"Engineer %1"_s, m_clock.now()));
        QCOMPARE(redactionsInOrder(m_incident)[25]->instead, u"Engineer Z"_s);
        QCOMPARE(redactionsInOrder(m_incident)[27]->instead, u"Engineer AB"_s);
    }
};

EVENKEEL_TEST(RedactionVerbsTest);
#include "tst_redactionverbs.moc"
