// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/factorverbs.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class FactorVerbsTest : public QObject
{
    Q_OBJECT

    Incident m_incident;
    Instant m_now{std::chrono::milliseconds(1'700'000'000'000)};

    void apply(const Result<Changes> &changes)
    {
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().what));
        m_incident = m_incident.with(*changes, m_now);
        m_now += std::chrono::milliseconds(1);
    }
    QString texts(ListName list) const
    {
        QStringList found;
        for (const ListMember *member : m_incident.list(list)) {
            const ListMember *bone = boneOf(m_incident, *member);
            found.append(bone ? member->text + u'@' + bone->text : member->text);
        }
        return found.join(u' ');
    }
    EntityId idOf(const QString &text) const
    {
        const auto found = m_incident.members().select([&](const ListMember &member) { return member.text == text; });
        return found.empty() ? EntityId() : found.front()->id;
    }

private slots:
    void init()
    {
        m_incident = Incident();
        apply(addBones(m_incident, {u"Tech"_s, u"Process"_s, u"Info"_s}, m_now));
        apply(addFactors(m_incident, {u"a"_s, u""_s, u"b"_s, u"c"_s}, idOf(u"Tech"_s), m_now));
    }

    void factorsAreOnBones()
    {
        QCOMPARE(texts(ListName::Bone), u"Tech Process Info"_s);
        QCOMPARE(texts(ListName::Factor), u"a@Tech b@Tech c@Tech"_s);
        apply(addFactors(m_incident, {u"A"_s, u"d"_s}, {}, m_now));
        QCOMPARE(texts(ListName::Factor), u"a@Tech b@Tech c@Tech d"_s);
        QCOMPARE(addFactors(m_incident, {u"e"_s}, idOf(u"a"_s), m_now).error().code, ErrorCode::NotFound);
    }

    void factorsMove()
    {
        apply(moveFactor(m_incident, idOf(u"c"_s), idOf(u"Process"_s), {}));
        QCOMPARE(texts(ListName::Factor), u"a@Tech b@Tech c@Process"_s);
        apply(moveFactor(m_incident, idOf(u"c"_s), idOf(u"Tech"_s), idOf(u"a"_s)));
        QCOMPARE(texts(ListName::Factor), u"c@Tech a@Tech b@Tech"_s);
        apply(moveFactor(m_incident, idOf(u"a"_s), {}, {}));
        QCOMPARE(texts(ListName::Factor), u"c@Tech b@Tech a"_s);
        apply(moveFactor(m_incident, idOf(u"b"_s), idOf(u"Tech"_s), idOf(u"c"_s)));
        QCOMPARE(texts(ListName::Factor), u"b@Tech c@Tech a"_s);
        QCOMPARE(moveFactor(m_incident, idOf(u"b"_s), EntityId(1, 1), {}).error().code, ErrorCode::NotFound);
        QCOMPARE(moveFactor(m_incident, idOf(u"Tech"_s), {}, {}).error().code, ErrorCode::NotFound);
    }

    void bonesMoveAndGo()
    {
        apply(moveBone(m_incident, idOf(u"Info"_s), idOf(u"Tech"_s)));
        QCOMPARE(texts(ListName::Bone), u"Info Tech Process"_s);
        apply(moveBone(m_incident, idOf(u"Info"_s), {}));
        QCOMPARE(texts(ListName::Bone), u"Tech Process Info"_s);
        apply(removeBone(m_incident, idOf(u"Tech"_s)));
        QCOMPARE(texts(ListName::Bone), u"Process Info"_s);
        QCOMPARE(texts(ListName::Factor), u"a b c"_s);
        QVERIFY(m_incident.members().find(idOf(u"a"_s))->bone.isNull());
    }

    void words()
    {
        apply(renameBone(m_incident, idOf(u"Tech"_s), u" Technology "_s));
        apply(rewordFactor(m_incident, idOf(u"a"_s), u"A"_s));
        apply(linkFactor(m_incident, idOf(u"A"_s), u" https://x.example "_s));
        QCOMPARE(texts(ListName::Factor), u"A@Technology b@Technology c@Technology"_s);
        QCOMPARE(m_incident.members().find(idOf(u"A"_s))->link, u"https://x.example"_s);
        QCOMPARE(rewordFactor(m_incident, idOf(u"A"_s), u"  "_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(renameBone(m_incident, idOf(u"A"_s), u"x"_s).error().code, ErrorCode::NotFound);
        apply(removeFactor(m_incident, idOf(u"A"_s)));
        QCOMPARE(texts(ListName::Factor), u"b@Technology c@Technology"_s);
    }
};

EVENKEEL_TEST(FactorVerbsTest);
#include "tst_factorverbs.moc"
