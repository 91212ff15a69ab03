// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/plaintext.h"
#include "models/report/pdf/pdfpaginator.h"
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// A paragraph whose lines say which they are: "p7:2/5".
QString numberedLines(const QString &name, int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines += u"%1:%2/%3"_s.arg(name).arg(i).arg(count);
    return lines.join(u"\\\n"_s);
}

struct NumberedLine {
    QString name;
    int number = 0;
    int count = 0;
};

NumberedLine numberedLine(const QString &text)
{
    return {text.section(u':', 0, 0), text.section(u':', 1).section(u'/', 0, 0).toInt(), text.section(u'/', 1).toInt()};
}

// The lines between header and footer.
QList<QStringList> contents(const PdfInspector &pdf)
{
    QList<QStringList> pages = pdf.pages();
    for (QStringList &page : pages)
        page = page.mid(1, page.size() - 2);
    return pages;
}

}  // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or poppler-utils is not installed");
    }

    void keepsHeadingsAndLinesTogether()
    {
        QRandomGenerator random(7);
        QString markdown;
        for (int i = 0; i < 150; ++i) {
            if (random.bounded(3) == 0)
                markdown += QString(2 + random.bounded(3), u'#') + u" Heading %1\n\n"_s.arg(i);
            if (random.bounded(8) == 0)
                markdown += u"- "_s + numberedLines(u"l%1"_s.arg(i), 1 + random.bounded(4)) + u"\n\n"_s;
            markdown += numberedLines(u"p%1"_s.arg(i), 1 + random.bounded(9)) + u"\n\n"_s;
        }
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(markdown)));
        const QList<QStringList> pages = contents(pdf);
        QVERIFY(pages.size() > 15);
        for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
            QVERIFY2(!pages[i].last().startsWith(u"Heading"_s), qPrintable(pages[i].last()));
            const NumberedLine last = numberedLine(pages[i].last());
            QVERIFY2(last.number == last.count || last.number > 1, qPrintable(u"orphan "_s + pages[i].last()));
            const NumberedLine first = numberedLine(pages[i + 1].first());
            QVERIFY2(first.number == 1 || first.number < first.count || first.count == 0,
                     qPrintable(u"widow "_s + pages[i + 1].first()));
            QVERIFY2(pages[i].size() > 25, "half a page is empty");
        }
    }

    void leavesNoItemOfAListAlone()
    {
        QRandomGenerator random(11);
        QString markdown;
        for (int i = 0; i < 150; ++i) {
            markdown += u"A paragraph.\n\n"_s;
            const int count = random.bounded(2, 7);
            for (int item = 1; item <= count; ++item)
                markdown += u"- i%1:%2/%3\n"_s.arg(i).arg(item).arg(count);
            markdown += u'\n';
        }
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(markdown)));
        const QList<QStringList> pages = contents(pdf);
        QVERIFY(pages.size() > 10);
        for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
            const NumberedLine last = numberedLine(pages[i].last());
            QVERIFY2(last.number != 1, qPrintable(u"alone at the foot: "_s + pages[i].last()));
            const NumberedLine first = numberedLine(pages[i + 1].first());
            QVERIFY2(first.count == 0 || first.number < first.count,
                     qPrintable(u"alone at the head: "_s + pages[i + 1].first()));
            QVERIFY2(pages[i].size() > 25, "half a page is empty");
        }
    }

    void leavesNoItemWithoutWhatHangsBelowIt()
    {
        QRandomGenerator random(5);
        QString markdown;
        for (int i = 0; i < 200; ++i) {
            markdown += u"- Group %1\n"_s.arg(i);
            for (int item = random.bounded(1, 5); item > 0; --item)
                markdown += u"  - item\n"_s;
        }
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(markdown)));
        const QList<QStringList> pages = contents(pdf);
        QVERIFY(pages.size() > 10);
        for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
            QVERIFY2(!pages[i].last().contains(u"Group"_s), qPrintable(pages[i].last()));
            QVERIFY2(pages[i].size() > 25, "half a page is empty");
        }
    }

    void keepsRowsWholeAndRepeatsHeads()
    {
        QRandomGenerator random(11);
        QString markdown = u"Before:\n\n| Number | Who | What happened |\n|---|---|---|\n"_s;
        int rows = 0;
        for (; rows < 160; ++rows) {
            QString cell;
            const int lines = 1 + random.bounded(4);
            for (int line = 1; line <= lines; ++line)
                cell += u"r%1:%2/%3&#10;"_s.arg(rows).arg(line).arg(lines);
            markdown += u"| %1 | Ana | %2 |\n"_s.arg(rows).arg(cell);
        }
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(markdown + u"\nAfter"_s)));
        const QList<QStringList> pages = contents(pdf);
        QVERIFY(pages.size() > 5);
        QSet<QString> seen;
        for (const QStringList &page : pages) {
            QCOMPARE(page.filter(u"What happened"_s).size(), 1);
            QMap<QString, int> linesOfRow;
            for (const QString &line : page) {
                const NumberedLine found = numberedLine(line.section(u' ', -1));
                if (!found.name.startsWith(u'r'))
                    continue;
                if (found.number == 1)
                    QVERIFY2(!seen.contains(found.name), qPrintable(found.name));
                seen.insert(found.name);
                QCOMPARE(++linesOfRow[found.name], found.number);
                if (found.number == found.count)
                    linesOfRow.remove(found.name);
            }
            QVERIFY2(linesOfRow.isEmpty(), qPrintable(linesOfRow.keys().join(u" "_s)));
        }
        QCOMPARE(seen.size(), rows);
        QVERIFY(pages.last().filter(u"Ana"_s).size() >= 2);  // no row alone on the last page
    }

    void leavesNoFewRowsOfALongTableBehind()
    {
        int parted = 0;
        for (int paragraphs = 20; paragraphs < 33; ++paragraphs) {
            QString markdown = u"A paragraph.\n\n"_s.repeated(paragraphs) + u"| Number |\n|---|\n"_s;
            for (int row = 0; row < 12; ++row)
                markdown += u"| row%1 |\n"_s.arg(row);
            PdfInspector pdf;
            QVERIFY(pdf.write(documentOf(markdown)));
            const qsizetype rows = pdf.pages().first().filter(u"row"_s).size();
            QVERIFY2(rows == 0 || (rows >= 3 && rows <= 9) || rows == 12,
                     qPrintable(u"%1 rows at the foot"_s.arg(rows)));
            parted += rows > 0 && rows < 12 ? 1 : 0;
        }
        QVERIFY(parted > 1);
    }

    void keepsShortTablesWhole()
    {
        int moved = 0;
        for (int paragraphs = 20; paragraphs < 33; ++paragraphs) {
            QString markdown = u"A paragraph.\n\n"_s.repeated(paragraphs) + u"| Number |\n|---|\n"_s;
            for (int row = 0; row < 6; ++row)
                markdown += u"| row%1 |\n"_s.arg(row);
            PdfInspector pdf;
            QVERIFY(pdf.write(documentOf(markdown)));
            const qsizetype rows = pdf.pages().first().filter(u"row"_s).size();
            QVERIFY2(rows == 0 || rows == 6, qPrintable(u"%1 rows at the foot"_s.arg(rows)));
            moved += rows == 0 ? 1 : 0;
        }
        QVERIFY(moved > 1);
    }

    // A bold first cell alone in its row is the heading of those below.
    void leavesNoHeadingOfRowsBehind()
    {
        for (int paragraphs = 14; paragraphs < 33; ++paragraphs) {
            QString markdown = u"A paragraph.\n\n"_s.repeated(paragraphs) + u"| Action | Owner |\n|---|---|\n"_s;
            for (int row = 0; row < 12; ++row)
                markdown += row % 2 == 0 ? u"| **Term** | |\n"_s : u"| to do | Ana |\n"_s;
            PdfInspector pdf;
            QVERIFY(pdf.write(documentOf(markdown)));
            QVERIFY(!contents(pdf).first().last().contains(u"Term"_s));
        }
    }

    void makesTablesAsWideAsTheyNeed()
    {
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(u"| Moment | Time |\n|---|---|\n| Began | 2026-03-14 |"_s)));
        QVERIFY2(pdf.wordArea(u"2026-03-14"_s).right() < 200, qPrintable(pdf.text()));
    }

    void cutsARowTallerThanAPage()
    {
        QString cell;
        for (int i = 1; i <= 200; ++i)
            cell += u"w%1:1/1&#10;"_s.arg(i);
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(u"| a | b |\n|---|---|\n| short | %1 |\n| x | y |"_s.arg(cell))));
        QVERIFY(pdf.pageCount() >= 3);
        for (int i = 1; i <= 200; ++i)
            QVERIFY(pdf.text().contains(u"w%1:1/1"_s.arg(i)));
    }

    // Nothing stands outside the margins, whatever has to be broken.
    void staysWithinTheMargins_data()
    {
        QTest::addColumn<QString>("markdown");
        const QString word = u"averylongword"_s.repeated(30);
        const QString address = u"https://x.example/"_s + u"path/segment-"_s.repeated(30);
        QTest::newRow("word") << word;
        QTest::newRow("address") << address;
        QTest::newRow("title") << u"# "_s + word;
        QTest::newRow("list") << u"- a\n  - "_s + word + u"\n    - "_s + address;
        QTest::newRow("deep list") << u"- "_s.repeated(40) + u"deep "_s.repeated(20);
        QTest::newRow("deep quote") << u"> "_s.repeated(40) + u"deep "_s.repeated(20);
        QTest::newRow("quote") << u"> "_s + word;
        QTest::newRow("code") << u"```\n"_s + word + u"\n```\n"_s;
        QTest::newRow("table") << u"| a | b | c |\n|---|---|---|\n| %1 | %2 | %1 |"_s.arg(word, address);
        QTest::newRow("many columns") << u"| abcdefgh "_s.repeated(12) + u"|\n"_s + u"|---"_s.repeated(12) + u"|\n"_s
                                             + u"| abcdefghijklm "_s.repeated(12) + u"|\n"_s;
        QTest::newRow("too many columns") << u"| abcdefgh "_s.repeated(40) + u"|\n"_s + u"|---"_s.repeated(40)
                                                 + u"|\n"_s + u"| abcdefghijklm "_s.repeated(40) + u"|\n"_s;
        QTest::newRow("right to left") << u"مرحبا "_s.repeated(80) + u"\n\n- "_s + u"مرحبا "_s.repeated(40);
    }
    void staysWithinTheMargins()
    {
        QFETCH(QString, markdown);
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(markdown)));
        QXmlStreamReader xml(pdf.run(u"pdftotext"_s, {u"-bbox"_s, u"@"_s, u"-"_s}));
        const auto letters = [](const QString &text) {
            return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        };
        qsizetype found = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word")
                continue;
            const auto at = [&xml](QLatin1StringView name) { return xml.attributes().value(name).toDouble(); };
            QVERIFY2(at("xMin"_L1) > 61 && at("xMax"_L1) < 534.5 && at("yMin"_L1) > 40 && at("yMax"_L1) < 805,
                     qPrintable(u"%1 to %2"_s.arg(at("xMin"_L1)).arg(at("xMax"_L1))));
            found += letters(xml.readElementText());
        }
        QVERIFY(found >= letters(toPlainText(documentOf(markdown).body)) + letters(documentOf({}).footer));
    }

    void survivesARaggedTable()
    {
        const QString markdown =
            u"|a"_s.repeated(500) + u"\n"_s + u"|---"_s.repeated(500) + u"\n"_s + u"|bcdef\n"_s.repeated(2'000);
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(markdown)));
        QVERIFY(pdf.isSound());
        QCOMPARE(pdf.text().count(u"bcdef"_s), 2'000);
    }

    void dealsStripsToPages_data()
    {
        QTest::addColumn<QList<int>>("heights");
        // Per strip: '.' a page may end above it, '-' it may not, 't' rather not; 'p' is a picture with what is above
        // it.
        QTest::addColumn<QString>("breaks");
        QTest::addColumn<QList<int>>("strips");  // a page
        const auto add = [](const char *name, const QList<int> &heights, const QString &breaks,
                            const QList<int> &strips) { QTest::newRow(name) << heights << breaks << strips; };
        add("one page", {40, 60}, u".."_s, {2});
        add("two pages", {40, 60, 10}, u"..."_s, {2, 1});
        add("kept together", {40, 40, 40}, u"..-"_s, {1, 2});
        add("chain", {20, 30, 30, 30, 30}, u"..---"_s, {1, 3, 1});
        add("nowhere to break", {60, 60, 60}, u"---"_s, {1, 1, 1});
        add("taller than a page", {10, 250, 10}, u"..."_s, {1, 1, 1});
        add("whole where that costs little", {80, 10, 10, 10}, u"..tt"_s, {1, 3});
        add("torn where it would cost much", {60, 20, 20, 20}, u"..tt"_s, {3, 1});
        add("torn as late as possible", {40, 20, 20, 20, 20}, u".tttt"_s, {4, 1});
        add("text goes before a picture", {30, 10, 70, 20, 20, 20, 20}, u"..p...."_s, {5, 2});
        add("with its caption", {30, 10, 60, 10, 20, 20, 20, 20}, u"..p-...."_s, {5, 3});
        add("too little text for that", {30, 10, 70, 20}, u"..p."_s, {1, 3});
        add("a picture that fits", {30, 10, 60, 20}, u"..p."_s, {3, 1});
        add("nothing", {}, {}, {});
    }
    void dealsStripsToPages()
    {
        QFETCH(QList<int>, heights);
        QFETCH(QString, breaks);
        QFETCH(QList<int>, strips);
        std::vector<PdfStrip> all(size_t(heights.size()));
        for (size_t i = 0; i < all.size(); ++i) {
            all[i].height = heights[qsizetype(i)];
            const QChar kind = breaks[qsizetype(i)];
            all[i].breakAllowed = kind == u'.' || kind == u't';
            all[i].emptyRather = kind == u't' ? 0.25 : 0;
            all[i].floats = kind == u'p';
        }
        QList<int> dealt;
        for (const PdfPage &page : paginate(all, 100, 0))
            dealt += int(page.size());
        QCOMPARE(dealt, strips);
    }

    void shrinksPicturesForWantOfRoom()
    {
        std::vector<PdfStrip> strips(4);
        strips[0].height = 30;
        strips[1].height = 90;
        strips[1].floats = true;
        for (const int height : {80, 60, 50}) {
            strips[1].smaller.push_back(std::make_shared<PdfStrip>());
            std::const_pointer_cast<PdfStrip>(strips[1].smaller.back())->height = height;
        }
        strips[2].height = 10;  // its caption
        strips[2].breakAllowed = false;
        strips[3].height = 95;
        const auto pages = paginate(strips, 100, 0);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[0][1].strip, strips[1].smaller[1].get());
        QCOMPARE(pages[0][2].top, 90.0);
    }

    void placesStrips()
    {
        const auto head = std::make_shared<PdfStrip>();
        head->height = 15;
        std::vector<PdfStrip> strips(3);
        strips[0].height = 12;
        strips[0].spaceAbove = 30;  // dropped at the top
        strips[1].height = 20;
        strips[1].spaceAbove = 5;
        strips[1].onGrid = true;
        strips[2].height = 60;
        strips[2].repeatedHead = head;
        const auto pages = paginate(strips, 80, 10);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[0][0].top, 0.0);
        QCOMPARE(pages[0][1].top, 20.0);
        QCOMPARE(pages[1][0].strip, head.get());
        QCOMPARE(pages[1][1].top, 15.0);
    }
};

EVENKEEL_TEST(PdfPagesTest);
#include "tst_pdfpages.moc"
