// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/whyverbs.h"
#include "models/incident/whyorder.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class WhyVerbsTest : public QObject
{
    Q_OBJECT

    Incident m_incident;
    Instant m_now{std::chrono::milliseconds(1'700'000'000'000)};
    Changes m_journal;

    void apply(const Result<Changes> &changes)
    {
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().what));
        m_journal += *changes;
        m_incident = m_incident.with(*changes, m_now);
        m_now += std::chrono::milliseconds(1);
    }
    EntityId made(const Result<Changes> &changes, const QString &answer)
    {
        apply(changes);
        const EntityId id = changes->last().id;
        apply(answerWhy(m_incident, id, answer));
        return id;
    }
    /// "a(b(c)d)": the answers, in brackets those below.
    static QString tree(const Incident &incident)
    {
        QString text;
        int depth = 0;
        bool first = true;
        for (const PlacedWhy &placed : whysInOrder(incident)) {
            if (!first && placed.depth > depth)
                text += u'(';
            for (; depth > placed.depth; --depth)
                text += u')';
            depth = placed.depth;
            first = false;
            text += placed.why->answer;
        }
        return text + QString(depth, u')');
    }
    EntityId idOf(const QString &answer) const
    {
        const auto found = m_incident.whys().select([&](const Why &why) { return why.answer == answer; });
        return found.empty() ? EntityId() : found.front()->id;
    }
    void chain(const QStringList &answers)
    {
        int place = 0;
        for (const QString &answer : answers)
            apply(Changes{ChangeOf<Why>(EntityId::generate(m_now))
                              .set<&Why::answer>(answer)
                              .set<&Why::sort>(u"%1"_s.arg(++place, 4, 10, QLatin1Char('0')))});
    }

private slots:
    void init()
    {
        m_incident = Incident();
        m_journal.clear();
    }

    void earlierFilesHaveAChain()
    {
        chain({u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(tree(m_incident), u"a(b(c))"_s);
        apply(answerWhy(m_incident, 4, u"d"_s, m_now));
        QCOMPARE(tree(m_incident), u"a(b(c(d)))"_s);
        apply(answerWhy(m_incident, 2, u"B"_s, m_now));
        QCOMPARE(tree(m_incident), u"a(B(c(d)))"_s);
        QCOMPARE(answerWhy(m_incident, 6, u"f"_s, m_now).error().code, ErrorCode::InvalidInput);
        QCOMPARE(answerWhy(m_incident, 0, u"f"_s, m_now).error().code, ErrorCode::InvalidInput);
    }

    void theNumbersFollowTheFirstBranch()
    {
        const EntityId a = made(askOn(m_incident, {}, m_now), u"a"_s);
        made(askOn(m_incident, a, m_now), u"b"_s);
        const EntityId c = made(askOn(m_incident, a, m_now), u"c"_s);
        made(askOn(m_incident, c, m_now), u"d"_s);
        QCOMPARE(tree(m_incident), u"a(bc(d))"_s);
        apply(answerWhy(m_incident, 3, u"e"_s, m_now));
        QCOMPARE(tree(m_incident), u"a(b(e)c(d))"_s);
    }

    void asksOnAndBranches()
    {
        chain({u"a"_s, u"b"_s, u"c"_s});
        made(branchWhy(m_incident, idOf(u"b"_s), m_now), u"x"_s);
        QCOMPARE(tree(m_incident), u"a(b(c)x)"_s);
        made(branchWhy(m_incident, idOf(u"b"_s), m_now), u"y"_s);
        QCOMPARE(tree(m_incident), u"a(b(c)yx)"_s);
        made(askOn(m_incident, idOf(u"x"_s), m_now), u"z"_s);
        QCOMPARE(tree(m_incident), u"a(b(c)yx(z))"_s);
        made(branchWhy(m_incident, idOf(u"a"_s), m_now), u"A"_s);
        QCOMPARE(tree(m_incident), u"a(b(c)yx(z))A"_s);
        made(askOn(m_incident, {}, m_now), u"B"_s);
        QCOMPARE(tree(m_incident), u"a(b(c)yx(z))AB"_s);
    }

    void askingOnTakesTheEndBack()
    {
        chain({u"a"_s});
        apply(setSystemAllowed(m_incident, idOf(u"a"_s), true));
        QVERIFY(m_incident.whys().find(idOf(u"a"_s))->systemAllowed);
        apply(askOn(m_incident, idOf(u"a"_s), m_now));
        QVERIFY(!m_incident.whys().find(idOf(u"a"_s))->systemAllowed);
        QVERIFY(setSystemAllowed(m_incident, idOf(u"a"_s), false)->isEmpty());
    }

    void movesWithWhatHangsBelow()
    {
        chain({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        apply(moveWhy(m_incident, idOf(u"c"_s), idOf(u"a"_s), {}));
        QCOMPARE(tree(m_incident), u"a(bc(d))"_s);
        apply(moveWhy(m_incident, idOf(u"c"_s), idOf(u"a"_s), idOf(u"b"_s)));
        QCOMPARE(tree(m_incident), u"a(c(d)b)"_s);
        apply(moveWhy(m_incident, idOf(u"b"_s), {}, idOf(u"a"_s)));
        QCOMPARE(tree(m_incident), u"ba(c(d))"_s);
        apply(moveWhy(m_incident, idOf(u"a"_s), idOf(u"b"_s), {}));
        QCOMPARE(tree(m_incident), u"b(a(c(d)))"_s);
        QCOMPARE(moveWhy(m_incident, idOf(u"a"_s), idOf(u"d"_s), {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(moveWhy(m_incident, idOf(u"a"_s), idOf(u"a"_s), {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(moveWhy(m_incident, EntityId(1, 1), {}, {}).error().code, ErrorCode::NotFound);
    }

    void removesWithWhatHangsBelow()
    {
        chain({u"a"_s, u"b"_s, u"c"_s});
        made(branchWhy(m_incident, idOf(u"b"_s), m_now), u"x"_s);
        apply(removeWhy(m_incident, idOf(u"b"_s)));
        QCOMPARE(tree(m_incident), u"a(x)"_s);
        QCOMPARE(removeWhy(m_incident, EntityId(1, 1)).error().code, ErrorCode::NotFound);
        apply(removeWhy(m_incident, idOf(u"a"_s)));
        QCOMPARE(tree(m_incident), QString());
    }

    void circlesAndLostParentsAreQuestionsToBeginWith()
    {
        chain({u"a"_s});
        const auto hang = [&](const QString &answer, quint64 id, quint64 parent) {
            apply(Changes{ChangeOf<Why>(EntityId(1, id))
                              .set<&Why::answer>(answer)
                              .set<&Why::sort>(u"9%1"_s.arg(id))
                              .set<&Why::parent>(EntityId(1, parent))});
        };
        hang(u"p"_s, 1, 2);
        hang(u"q"_s, 2, 3);
        hang(u"r"_s, 3, 1);
        hang(u"s"_s, 4, 3);
        hang(u"t"_s, 5, 5);
        hang(u"u"_s, 6, 99);
        QCOMPARE(tree(m_incident), u"apqr(s)tu"_s);
        // A move takes the circle apart, and may make what the circle said true.
        apply(moveWhy(m_incident, idOf(u"p"_s), idOf(u"q"_s), {}));
        QCOMPARE(tree(m_incident), u"aq(p)r(s)tu"_s);
        apply(removeWhy(m_incident, idOf(u"q"_s)));
        QCOMPARE(tree(m_incident), u"ar(s)tu"_s);
    }

    void aDeepChainIsNoTrouble()
    {
        Changes deep;
        EntityId above;
        for (quint64 i = 1; i <= 5'000; ++i) {
            deep.append(ChangeOf<Why>(EntityId(2, i)).set<&Why::answer>(u"x"_s).set<&Why::parent>(above));
            above = EntityId(2, i);
        }
        m_incident = m_incident.with(deep, m_now);
        const auto placed = whysInOrder(m_incident);
        QCOMPARE(placed.size(), 5'000U);
        QCOMPARE(placed.back().depth, 4'999);
        QCOMPARE(removeWhy(m_incident, EntityId(2, 1))->size(), 5'000);
    }

    void pointsToEvidence()
    {
        chain({u"a"_s});
        const EntityId file(7, 7);
        QCOMPARE(pointWhyTo(m_incident, idOf(u"a"_s), file).error().code, ErrorCode::NotFound);
        apply(Changes{ChangeOf<Evidence>(file).set<&Evidence::name>(u"pool.png"_s)});
        apply(pointWhyTo(m_incident, idOf(u"a"_s), file));
        QCOMPARE(m_incident.whys().find(idOf(u"a"_s))->evidence, file);
        apply(pointWhyTo(m_incident, idOf(u"a"_s), {}));
        QVERIFY(m_incident.whys().find(idOf(u"a"_s))->evidence.isNull());
    }

    void shuffledJournalsGiveOneTree()
    {
        chain({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        made(branchWhy(m_incident, idOf(u"b"_s), m_now), u"x"_s);
        made(askOn(m_incident, idOf(u"x"_s), m_now), u"y"_s);
        apply(moveWhy(m_incident, idOf(u"c"_s), idOf(u"y"_s), {}));
        apply(removeWhy(m_incident, idOf(u"d"_s)));
        const QString expected = tree(m_incident);
        QCOMPARE(expected, u"a(bx(y(c)))"_s);
        std::vector<Transaction> journal;
        for (const Change &change : std::as_const(m_journal)) {
            Transaction transaction;
            transaction.header.stamp.time = qint64(1000 + journal.size());
            transaction.changes = {change};
            journal.push_back(transaction);
        }
        std::mt19937 random(5);
        for (int round = 0; round < 20; ++round) {
            std::ranges::shuffle(journal, random);
            Incident folded;
            for (const Transaction &transaction : journal)
                folded.apply(transaction);
            QCOMPARE(tree(folded), expected);
        }
    }

    void randomEditsNeverLoseOrLoop()
    {
        std::mt19937 random(11);
        chain({u"a"_s, u"b"_s, u"c"_s});
        for (int step = 0; step < 300; ++step) {
            const auto placed = whysInOrder(m_incident);
            const auto any = [&] { return placed[random() % placed.size()].why->id; };
            const size_t before = placed.size();
            switch (random() % 3) {
            case 0:
                apply(askOn(m_incident, any(), m_now));
                QCOMPARE(whysInOrder(m_incident).size(), before + 1);
                break;
            case 1:
                apply(branchWhy(m_incident, any(), m_now));
                QCOMPARE(whysInOrder(m_incident).size(), before + 1);
                break;
            default: {
                const EntityId moved = any();
                const EntityId parent = random() % 4 == 0 ? EntityId() : any();
                const auto changes = moveWhy(m_incident, moved, parent, {});
                if (changes) {
                    apply(changes);
                    const auto after = whysInOrder(m_incident);
                    QCOMPARE(after.size(), before);
                    const auto found =
                        std::ranges::find_if(after, [&](const PlacedWhy &at) { return at.why->id == moved; });
                    QCOMPARE(found->parent, parent);
                }
            }
            }
        }
    }
};

EVENKEEL_TEST(WhyVerbsTest);
#include "tst_whyverbs.moc"
