// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/entryverbs.h"
#include "models/incident/commands/evidenceverbs.h"
#include "tests/models/incident/verbtest.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class EvidenceVerbsTest : public test::VerbTest
{
    Q_OBJECT

    AttachedEvidence attach(EntityId target = {})
    {
        const auto attached = attachEvidence(m_incident, {u"graph.png"_s, u"image/png"_s, 90, "digest"_ba, {}, {}},
                                             target, m_clock.now());
        apply(attached->changes);
        return *attached;
    }

    EntityId line(bool isPrivate = false)
    {
        const LoggedEntry logged = logEntry(
            {.text = u"look"_s, .occurred = {m_clock.now(), {}, false}, .isPrivate = isPrivate}, m_clock.now());
        apply(logged.changes);
        return logged.entry;
    }

    [[nodiscard]] const TimelineEntry &entry(EntityId id) const { return *m_incident.entries().find(id); }

private slots:
    void init()
    {
        m_incident = Incident();
        m_stamp = 0;
    }

    void keepsOnlyAHarmlessName_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"pool.log"_s << u"pool.log"_s;
        QTest::newRow("folders") << u"/home/ana/../pool.log"_s << u"pool.log"_s;
        QTest::newRow("Windows' folders") << u"C:\\Users\\ana\\pool.log"_s << u"pool.log"_s;
        QTest::newRow("controls") << u"a\nb\t\u0007c\u0000d.log"_s << u"a b cd.log"_s;
        QTest::newRow("turned round") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
        QTest::newRow("letters beyond the first plane") << u"\U0001F525 fire.log"_s << u"\U0001F525 fire.log"_s;
        QTest::newRow("half a letter") << u"a"_s + QChar(0xD83D) + u".log"_s << u"a.log"_s;
        QTest::newRow("nothing left") << u"/tmp/\u0001"_s << u"file"_s;
        QTest::newRow("the folder above") << u".."_s << u"file"_s;
        QTest::newRow("long") << QString(300, u'x') + u".log"_s << QString(115, u'x') + u"\u2026.log"_s;
    }
    void keepsOnlyAHarmlessName()
    {
        QFETCH(QString, given);
        QTEST(evidenceName(given), "kept");
    }

    void withoutATargetItGetsALineOfItsOwn()
    {
        const AttachedEvidence attached = attach();
        QCOMPARE(entry(attached.entry).kind, EntryKind::Evidence);
        QCOMPARE(entry(attached.entry).text, u"graph.png"_s);
        QCOMPARE(entry(attached.entry).occurred, m_clock.now());
        QCOMPARE(entry(attached.entry).attachment, attached.evidence);
        const Evidence *file = m_incident.evidence().find(attached.evidence);
        QCOMPARE(file->digest, u"646967657374"_s);
        QCOMPARE(file->captured, m_clock.now());
    }

    void aLineWithoutAFilePointsToIt()
    {
        const EntityId target = line();
        const AttachedEvidence attached = attach(target);
        QCOMPARE(attached.entry, target);
        QCOMPARE(entry(target).attachment, attached.evidence);
        QCOMPARE(m_incident.entries().size(), 1);
    }

    void aLineKeepsTheFileItHas()
    {
        const EntityId target = line(true);
        const AttachedEvidence first = attach(target);
        const AttachedEvidence second = attach(target);
        QCOMPARE(entry(target).attachment, first.evidence);
        QVERIFY(second.entry != target);
        QCOMPARE(entry(second.entry).regarding, target);
        QVERIFY(entry(second.entry).isPrivate);
    }

    void aLineThatIsGoneIsNoTarget()
    {
        const EntityId target = line();
        apply(removeEntry(m_incident, target));
        QVERIFY(attach(target).entry != target);
    }

    void refusesWhatIsNotStored()
    {
        QCOMPARE(attachEvidence(m_incident, {.name = u"a"_s}, {}, m_clock.now()).error().code, ErrorCode::InvalidInput);
    }

    void isPrivateWhereOnlyPrivateLinesPointToIt()
    {
        const AttachedEvidence open = attach();
        const AttachedEvidence hidden = attach(line(true));
        QCOMPARE(privateEvidence(m_incident), QSet<EntityId>{hidden.evidence});
        apply(setEntry<&TimelineEntry::isPrivate>(m_incident, open.entry, true));
        QCOMPARE(privateEvidence(m_incident), (QSet<EntityId>{hidden.evidence, open.evidence}));
    }
};

EVENKEEL_TEST(EvidenceVerbsTest);
#include "tst_evidenceverbs.moc"
