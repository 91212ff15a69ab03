// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/whyverbs.h"
#include "models/postmortem/whytree.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WhyTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreNumberedAndSayWhatTheyLack()
    {
        const Instant now(std::chrono::milliseconds(1'700'000'000'000));
        Incident incident;
        const auto made = [&](const Result<Changes> &changes, const QString &answer) {
            incident = incident.with(*changes, now);
            const EntityId id = changes->last().id;
            incident = incident.with(*answerWhy(incident, id, answer), now);
            return id;
        };
        const EntityId a = made(askOn(incident, {}, now), u"a"_s);
        QVERIFY(!WhyTree::of(incident).branches());
        const EntityId b = made(askOn(incident, a, now), u"b"_s);
        const EntityId c = made(branchWhy(incident, b, now), u"c"_s);
        made(askOn(incident, c, now), {});
        QCOMPARE(WhyTree::of(incident).openEnds(), 2);
        incident = incident.with(*setSystemAllowed(incident, b, true), now);

        const WhyTree tree = WhyTree::of(incident);
        QStringList told;
        for (const WhyRow &row : tree.rows)
            told.append(u"%1 %2 %3"_s.arg(row.number, row.answer).arg(int(row.need)));
        QCOMPARE(told, (QStringList{u"1 a 0"_s, u"1.1 b 0"_s, u"1.2 c 0"_s, u"1.2.1  1"_s}));
        QVERIFY(tree.branches());
        QCOMPARE(tree.openEnds(), 1);
        QCOMPARE(tree.rows[3].parent, c);
    }

    void numbersOfVeryDeepOnesStayShort()
    {
        Changes deep;
        for (quint64 i = 1; i <= 3'000; ++i)
            deep.append(
                ChangeOf<Why>(EntityId(2, i)).set<&Why::sort>(QString::number(10'000 + i)).set<&Why::answer>(u"x"_s));
        const WhyTree tree = WhyTree::of(Incident().with(deep, {}));
        QCOMPARE(tree.rows.size(), 3'000);
        QCOMPARE(tree.rows.last().depth, 2'999);
        QCOMPARE(tree.rows.last().number, u"1.1.1.\u2026.1"_s);
    }
};

EVENKEEL_TEST(WhyTreeTest);
#include "tst_whytree.moc"
