// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/statusverbs.h"
#include "models/playbook/messagedraft.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::RuledIncident;

class MessageDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsWhatIsKnownAndPromises()
    {
        Playbook playbook;
        playbook.levels = {{.level = u"SEV1"_s, .rank = 1, .update = Limit::within(15min)},
                           {.level = u"SEV2"_s, .rank = 2}};
        RuledIncident ruled(playbook);
        ruled.apply(setFact<&IncidentFacts::impact>(ruled.incident, u"One payment in three fails."_s));
        const MessageTemplate update{.id = u"update"_s,
                                     .title = u"Update"_s,
                                     .audience = Audience::Customer,
                                     .channel = u"status page"_s,
                                     .subject = u"{title}"_s,
                                     .body = u"{impact} Workaround: {workaround}. More by {next-update}."_s};
        ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"SEV1"_s, 1}, ruled.now()));
        const MessageDraft draft = draftFrom(update, ruled.context());
        QCOMPARE(draft.audience, Audience::Customer);
        QCOMPARE(draft.channel, u"status page"_s);
        QCOMPARE(draft.subject, u"Checkout returns 502"_s);
        QCOMPARE(draft.nextUpdateBy, std::optional(ruled.clock.now() + 15min));
        QVERIFY2(draft.body.startsWith(u"One payment in three fails. Workaround: ["_s), qPrintable(draft.body));
        QVERIFY2(draft.body.contains(u"12:15"_s), qPrintable(draft.body));  // its own promise
        // A level without a limit promises nothing, and says so by a blank.
        ruled.apply(changeSeverity(ruled.incident, {u"s"_s, u"SEV2"_s, 2}, ruled.now()));
        const MessageDraft open = draftFrom(update, ruled.context());
        QVERIFY(!open.nextUpdateBy);
        QVERIFY2(open.body.contains(u"More by ["_s), qPrintable(open.body));
    }

    void findsBlanks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("blank");
        QTest::newRow("none") << u"nothing"_s << QString();
        QTest::newRow("one") << u"for [affected users] now"_s << u"[affected users]"_s;
        QTest::newRow("a link") << u"see [the page](https://x) or [systems]"_s << u"[systems]"_s;
        QTest::newRow("over lines") << u"[a\nb]"_s << QString();
        QTest::newRow("boxes") << u"- [] [ ] [x] [who]"_s << u"[who]"_s;
    }
    void findsBlanks()
    {
        QFETCH(QString, text);
        QFETCH(QString, blank);
        const auto found = nextBlank(text);
        QCOMPARE(found ? text.mid(found->at, found->length) : QString(), blank);
    }
};

EVENKEEL_TEST(MessageDraftTest);
#include "tst_messagedraft.moc"
