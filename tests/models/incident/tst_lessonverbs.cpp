// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/lessonverbs.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/listverbs.h"
#include "tests/models/incident/verbtest.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class LessonVerbsTest : public test::VerbTest
{
    Q_OBJECT

    EntityId m_lesson;

    [[nodiscard]] const ListMember &only(ListName list) const
    {
        const auto drawn = drawnFromLessons(m_incident, list);
        if (drawn.size() != 1)
            qFatal("not one but %zu", drawn.size());
        return *drawn.front();
    }

private slots:
    void init()
    {
        m_incident = {};
        const Change lesson =
            listMember(ListName::WentPoorly, {}, u"The runbook named a host that is gone"_s, 0, m_clock.now());
        m_lesson = lesson.id;
        apply({lesson});
    }

    void knowsItsLesson()
    {
        const Changes drawn =
            drawFromLesson(m_incident, ListName::RunbookChange, m_lesson, u" Name the\nnew host "_s, m_clock.now());
        apply(drawn);
        QCOMPARE(only(ListName::RunbookChange).text, u"Name the new host"_s);
        QCOMPARE(only(ListName::RunbookChange).of, m_lesson);
        QCOMPARE(lessonOf(m_incident, only(ListName::RunbookChange)), u"The runbook named a host that is gone"_s);
        QVERIFY(drawFromLesson(m_incident, ListName::RunbookChange, m_lesson, u"name the new host"_s, m_clock.now())
                    .isEmpty());
        QVERIFY(drawnFromLessons(m_incident, ListName::Automation).empty());
        // What stands in no list any more is told by nobody.
        apply(setField<&ListMember::deleted>(m_incident.members(), m_lesson, true));
        QCOMPARE(lessonOf(m_incident, only(ListName::RunbookChange)), QString());
    }

    void becomesOneAction()
    {
        apply(drawFromLesson(m_incident, ListName::Automation, {}, u"Check hosts nightly"_s, m_clock.now()));
        const EntityId drawn = only(ListName::Automation).id;
        QVERIFY(!actionFor(m_incident, drawn));
        apply(*actOn(m_incident, drawn, u"Eli"_s, m_clock.now()));
        QCOMPARE(actionFor(m_incident, drawn)->text, u"Check hosts nightly"_s);
        QCOMPARE(actionFor(m_incident, drawn)->category, ActionCategory::Preventive);
        QCOMPARE(actionFor(m_incident, drawn)->owner, u"Eli"_s);
        apply(*actOn(m_incident, drawn, u"Bo"_s, m_clock.now()));
        QCOMPARE(actionFor(m_incident, drawn)->owner, u"Bo"_s);
        QCOMPARE(m_incident.actions().all().size(), 1U);
        apply(removeEntity(m_incident.actions(), actionFor(m_incident, drawn)->id));
        QVERIFY(!actionFor(m_incident, drawn));
        apply(*actOn(m_incident, drawn, u"Cy"_s, m_clock.now()));
        QCOMPARE(actionFor(m_incident, drawn)->owner, u"Cy"_s);
        QVERIFY(!actOn(m_incident, m_incident.id(), u"Cy"_s, m_clock.now()));
    }
};

EVENKEEL_TEST(LessonVerbsTest);
#include "tst_lessonverbs.moc"
