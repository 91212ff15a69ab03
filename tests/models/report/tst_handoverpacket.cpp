// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/handoverpacket.h"

#include "models/markup/markdownparser.h"
#include "models/markup/plaintext.h"
#include "models/markup/renderhtml.h"
#include "models/report/reportlanguage.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class HandoverPacketTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QString told(const Incident &incident)
    {
        return handoverMarkdown(handoverPacket(incident, Disclosure(incident, Audience::Internal)), incident,
                                ReportLanguage({}), *test::IncidentBuilder::time("2026-03-14T22:52:00Z"));
    }

private slots:
    void holdsWhatTheNextPersonNeeds()
    {
        const Incident incident = test::runningIncident();
        const auto packet = handoverPacket(incident, Disclosure(incident, Audience::Internal));
        QCOMPARE(packet.facts.severityLevel, u"SEV1"_s);
        QCOMPARE(packet.openTasks.size(), 3);
        QCOMPARE(packet.live.size(), 1);
        QCOMPARE(packet.ruledOut.size(), 1);
        QCOMPARE(packet.promises.size(), 1);
        QCOMPARE(packet.decisions.size(), 1);
    }

    void saysItInWords()
    {
        const QString text = told(test::runningIncident());
        QVERIFY2(text.contains(u"- **Severity:** SEV1\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"Customers by 2026-03-14 22:45, **late by 7 min**"_s));
        QVERIFY(text.contains(u"– Cy, due 2026-03-14 22:55"_s));
        QVERIFY(text.contains(u"– nobody's"_s));
    }

    void emptyPartsSaySo()
    {
        const QString text = told(test::bareIncident());
        QVERIFY(text.contains(u"## Open tasks\n\n*none*\n"_s));
        QVERIFY(text.contains(u"- **Impact:** *not recorded*"_s));
    }

    void otherPeoplesWordsStayWords()
    {
        test::IncidentBuilder builder(u"Checkout"_s);
        builder.fact<&IncidentFacts::impact>(u"<b>all</b> ![x](http://evil/x.png)\n# heading"_s);
        const auto tree = parseMarkdown(told(builder.incident()));
        QVERIFY(tree);
        QVERIFY(!renderHtml(*tree).contains(u"<b>"_s));
        QVERIFY(toPlainText(*tree).contains(u"<b>all</b> ![x](http://evil/x.png) # heading"_s));
    }
};

EVENKEEL_TEST(HandoverPacketTest);
#include "tst_handoverpacket.moc"
