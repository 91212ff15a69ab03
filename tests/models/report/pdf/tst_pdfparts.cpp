// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownparser.h"
#include "models/markup/plaintext.h"
#include "models/report/pdf/columnwidths.h"
#include "models/report/pdf/pdffacts.h"
#include "models/report/pdf/pdfmetadata.h"
#include "models/report/pdf/textmap.h"
#include "models/report/pdf/unbrokentimes.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PdfPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void sharesWidths_data()
    {
        QTest::addColumn<QList<QList<double>>>("demands");  // natural, narrowest, then the cells
        QTest::addColumn<QList<double>>("widths");
        using Demands = QList<QList<double>>;
        QTest::newRow("as wide as it needs") << Demands{{50, 20, 50}, {100, 30, 100}} << QList<double>{50, 100};
        QTest::newRow("nearly as wide as it may be") << Demands{{90, 20, 90}, {180, 30, 180}} << QList<double>{90, 210};
        QTest::newRow("slack goes to what wraps")
            << Demands{{80, 80, 80, 80}, {400, 60, 400, 400}, {110, 40, 110, 20}} << QList<double>{80, 172.5, 47.5};
        QTest::newRow("date and long text") << Demands{{80, 80, 800}, {900, 60, 5000}} << QList<double>{80, 220};
        QTest::newRow("two long texts") << Demands{{900, 60, 400}, {900, 60, 1600}} << QList<double>{62.5, 237.5};
        QTest::newRow("held by the longest word")
            << Demands{{900, 150, 100}, {900, 60, 10'000}} << QList<double>{150, 150};
        QTest::newRow("words too long") << Demands{{900, 250, 9}, {900, 250, 9}, {20, 20, 9}}
                                        << QList<double>{140, 140, 20};
        QTest::newRow("empty column") << Demands{{0, 0, 0}, {900, 60, 900}} << QList<double>{0, 300};
        QTest::newRow("one") << Demands{{900, 60, 900}} << QList<double>{300};
        QTest::newRow("none") << Demands{} << QList<double>{};
    }
    void sharesWidths()
    {
        QFETCH(QList<QList<double>>, demands);
        QFETCH(QList<double>, widths);
        std::vector<ColumnDemand> columns;
        for (const QList<double> &demand : demands)
            columns.push_back({demand[0], demand[1], {demand.begin() + 2, demand.end()}});
        const std::vector<qreal> shared = shareWidth(columns, 300);
        QCOMPARE(shared.size(), size_t(widths.size()));
        for (size_t i = 0; i < shared.size(); ++i)
            QVERIFY2(qAbs(shared[i] - widths[qsizetype(i)]) < 0.01, qPrintable(QString::number(shared[i])));
    }

    void findsTheFactsAtTheBeginning_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("facts");
        QTest::newRow("facts") << u"> A drill\n\n- **Owner:** Ana *Example*\n- **Status:** `Open`\n\ntext\n\n- x"_s
                               << QStringList{u"Owner=Ana Example"_s, u"Status=Open"_s};
        QTest::newRow("below a heading") << u"## Incident\n\n- **Owner:** Ana"_s << QStringList();
        QTest::newRow("without a label") << u"- **Owner:** Ana\n- Bo"_s << QStringList();
        QTest::newRow("without a colon") << u"- **Owner** Ana"_s << QStringList();
        QTest::newRow("without a value") << u"- **Owner:**"_s << QStringList();
        QTest::newRow("of several paragraphs") << u"- **Owner:** Ana\n\n  Bo"_s << QStringList();
        QTest::newRow("tasks") << u"- [ ] **Owner:** Ana"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void findsTheFactsAtTheBeginning()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, facts);
        const auto tree = parseMarkdown(markdown);
        QVERIFY(tree);
        QStringList found;
        if (const auto leading = leadingFacts(tree->blocks))
            for (const PdfFact &fact : leading->facts)
                found.append(fact.label + u'=' + toPlainText(fact.value));
        QCOMPARE(found, facts);
    }

    void keepsTimesWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unbroken");  // '_' is a space, '!' a place where no line may break
        const auto add = [](const char *name, const QString &text, const QString &unbroken) {
            QTest::newRow(name) << text << unbroken;
        };
        add("date and time", u"on 2020-02-20 21:17 UTC it"_s, u"on 2020-02-20_21:17_UTC it"_s);
        add("span", u"14:02–14:10 and 14:02 – 14:10"_s, u"14:02–!14:10 and 14:02_–!_14:10"_s);
        add("offset", u"2020-02-20T21:17:00 +02:00"_s, u"2020-02-20T21:17:00_+02:00"_s);
        add("durations", u"took 1 h 47 min or 300 ms"_s, u"took 1_h_47_min or 300_ms"_s);
        add("no time", u"502 of 18 requests, v1.2.3 - x"_s, u"502 of 18 requests, v1.2.3 - x"_s);
        add("no digits", u"a – b"_s, u"a – b"_s);
    }
    void keepsTimesWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, unbroken);
        unbroken.replace(u'_', QChar(0x00A0));
        unbroken.replace(u'!', QChar(0xFEFF));
        QCOMPARE(withUnbrokenTimes(text), unbroken);
    }

    void keepsTheDotBesideTheName()
    {
        QCOMPARE(withUnbrokenSeparators(u"roll back · Ana · Cy"_s), u"roll back ·\u00A0Ana ·\u00A0Cy"_s);
    }

    void keepsTimesTheRightWayRound()
    {
        QCOMPARE(withUnbrokenTimes(u"في 2020-02-20"_s), u"في \u200E2020-02-20\u200E"_s);
    }

    void mendsTextMaps_data()
    {
        QTest::addColumn<QByteArray>("ranges");
        QTest::addColumn<QByteArray>("characters");
        QTest::newRow("list") << QByteArray("<0001> <0003> [<0041> <0009> <FB03> ]\n")
                              << QByteArray(
                                     "3 beginbfchar\n<0001> <0041>\n<0002> <0020>\n<0003> <006600660069>\nendbfchar\n");
        QTest::newRow("run") << QByteArray("<0005> <0006> <0061>\n")
                             << QByteArray("2 beginbfchar\n<0005> <0061>\n<0006> <0062>\nendbfchar\n");
        QTest::newRow("radical and Arabic form")
            << QByteArray("<0001> <0002> [<2F42> <FEB3> ]\n")
            << QByteArray("2 beginbfchar\n<0001> <6587>\n<0002> <0633>\nendbfchar\n");
    }
    void mendsTextMaps()
    {
        QFETCH(QByteArray, ranges);
        QFETCH(QByteArray, characters);
        const QByteArray mended = mendTextMap("1 beginbfrange\n" + ranges + "endbfrange\nendcmap\n");
        QVERIFY2(mended.contains(characters), mended.constData());
        QVERIFY(mended.contains("begincodespacerange"));
    }

    void leavesUnknownTextMapsAlone()
    {
        QCOMPARE(mendTextMap("something else"), "something else");
        QByteArray many = "1 beginbfrange\n<0000> <00FF> <0100>\nendbfrange\n";
        QCOMPARE(mendTextMap(many).count("beginbfchar"), 3);  // at most a hundred each
    }

    void writesDates() { QCOMPARE(toPdfDate(*fromIsoUtc(u"2020-02-20T21:17:05.9Z")), "D:20200220211705Z"); }
};

EVENKEEL_TEST(PdfPartsTest);
#include "tst_pdfparts.moc"
