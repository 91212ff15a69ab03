// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/impactverbs.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ImpactVerbsTest : public QObject
{
    Q_OBJECT

    Incident m_incident;
    qint64 m_stamps = 0;
    const EntityId m_window{1, 2};

    void apply(const Changes &changes)
    {
        m_incident.apply({{{++m_stamps, 1}, Instant(std::chrono::milliseconds(m_stamps)), {}, {}}, changes});
    }
    [[nodiscard]] MeasurePlace place(ImpactDimension dimension = ImpactDimension::Users) const
    {
        return {m_window, dimension};
    }
    void say(const QString &text, ImpactDimension dimension = ImpactDimension::Users)
    {
        const auto changes = setMeasure(m_incident, place(dimension), text, QLocale::c());
        QVERIFY2(changes, qPrintable(text));
        apply(*changes);
    }

private slots:
    void init()
    {
        m_incident = {};
        apply({ChangeOf<ImpactWindow>(m_window).set<&ImpactWindow::began>(Instant{})});
    }

    void anAmountFillsWhatItTellsOf()
    {
        say(u"~350 EUR/min"_s, ImpactDimension::Revenue);
        const ImpactMeasure *measure = measureOf(m_incident, place(ImpactDimension::Revenue));
        QVERIFY(measure);
        QCOMPARE(measure->knowledge, ImpactKnowledge::Known);
        QCOMPARE(measure->amount, u"350"_s);
        QCOMPARE(measure->unit, u"EUR"_s);
        QCOMPARE(measure->uncertainty, u"~"_s);
        QVERIFY(measure->perMinute);
        QVERIFY(measure->window == m_window);
        // What a new amount leaves unsaid stays.
        say(u"400"_s, ImpactDimension::Revenue);
        QCOMPARE(measureOf(m_incident, place(ImpactDimension::Revenue))->unit, u"EUR"_s);
        QVERIFY(setMeasure(m_incident, place(ImpactDimension::Revenue), u"400"_s, QLocale::c())->isEmpty());
    }

    void noneAndUnknownAreDifferent()
    {
        say(u"1200"_s);
        say(u"unknown"_s);
        QCOMPARE(measureOf(m_incident, place())->knowledge, ImpactKnowledge::Unknown);
        QCOMPARE(measureOf(m_incident, place())->amount, QString());
        say(u"None"_s);
        QCOMPARE(measureOf(m_incident, place())->knowledge, ImpactKnowledge::None);
        say(u"0"_s);
        QCOMPARE(measureOf(m_incident, place())->knowledge, ImpactKnowledge::None);
        say(u""_s);
        QCOMPARE(measureOf(m_incident, place())->knowledge, ImpactKnowledge::Unsaid);
        QVERIFY(!setMeasure(m_incident, place(), u"plenty"_s, QLocale::c()));
    }

    void whatIsToldInWordsAloneIsKnown()
    {
        say(u"12"_s);
        apply(setOfMeasure<&ImpactMeasure::remark>(m_incident, place(), u"two tables"_s));
        apply(*setAmount(m_incident, place(), {}, QLocale::c()));
        QCOMPARE(measureOf(m_incident, place())->knowledge, ImpactKnowledge::Known);
        QCOMPARE(measureOf(m_incident, place())->amount, QString());
    }

    void aRemovedMeasureComesBackEmpty()
    {
        say(u"1200 shoppers"_s);
        const EntityId id = impactMeasureId(place());
        apply({ChangeOf<ImpactMeasure>(id).set<&ImpactMeasure::deleted>(true)});
        QVERIFY(!measureOf(m_incident, place()));
        apply(setOfMeasure<&ImpactMeasure::source>(m_incident, place(), u"logs"_s));
        const ImpactMeasure *measure = measureOf(m_incident, place());
        QVERIFY(measure);
        QCOMPARE(measure->source, u"logs"_s);
        QCOMPARE(measure->amount, QString());
        QCOMPARE(measure->unit, QString());
        QCOMPARE(measure->knowledge, ImpactKnowledge::Unsaid);
    }

    void placesAreNumbered()
    {
        QVERIFY(placeOf(m_incident, ImpactDimension::Data)->window == m_window);
        QVERIFY(placeOf(m_incident, ImpactDimension::Data, 1)->window == m_window);
        QVERIFY(!placeOf(m_incident, ImpactDimension::Data, 2));
        QVERIFY(!placeOf(m_incident, ImpactDimension::Data, 0));
        QVERIFY(!placeOf(Incident(), ImpactDimension::Data));
        QVERIFY(impactMeasureId(place()) != impactMeasureId(place(ImpactDimension::Data)));
    }
};

EVENKEEL_TEST(ImpactVerbsTest);
#include "tst_impactverbs.moc"
