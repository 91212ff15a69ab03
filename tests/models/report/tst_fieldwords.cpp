// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incident.h"
#include "models/report/fieldwords.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class FieldWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldForPeopleHasAName()
    {
        // What only programs read: digests, orders, what hangs together with what. A field that comes to be edited by
        // people gets a name, and goes from here.
        const QSet<QString> forPrograms{
            u"attachment"_s, u"regarding"_s, u"origin"_s,       u"expungedDigests"_s, u"digest"_s,       u"sort"_s,
            u"list"_s,       u"of"_s,        u"section"_s,      u"subject"_s,         u"severityRank"_s, u"step"_s,
            u"clock"_s,      u"aid"_s,       u"playbookCopy"_s, u"basis"_s,           u"parent"_s,       u"evidence"_s,
            u"bone"_s,       u"entry"_s,     u"mergedInto"_s,   u"window"_s,          u"answerTo"_s,     u"before"_s};
        QStringList unnamed;
        for (int kind = 0; kind < int(EntityKind::Unknown); ++kind) {
            const auto fields = fieldsOf(EntityKind(kind));
            QVERIFY(!fields.empty());
            for (size_t i = 0; i < fields.size(); ++i) {
                const QString stored = fields[i].name;
                const bool isTombstone =
                    stored == u"deleted"
                    && (EntityKind(kind) == EntityKind::Facts || EntityKind(kind) == EntityKind::PostmortemSection);
                if (nameOfField(EntityKind(kind), int(i)).isEmpty() && !forPrograms.contains(stored) && !isTombstone)
                    unnamed.append(u"%1.%2"_s.arg(kind).arg(stored));
            }
        }
        QCOMPARE(unnamed, QStringList());
    }

    void whatIsNoFieldHasNone()
    {
        QVERIFY(nameOfField(EntityKind::Facts, -1).isEmpty());
        QVERIFY(nameOfField(EntityKind::Facts, 1000).isEmpty());
        QVERIFY(nameOfField(EntityKind::Unknown, 0).isEmpty());
    }
};

EVENKEEL_TEST(FieldWordsTest);
#include "tst_fieldwords.moc"
