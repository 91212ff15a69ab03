// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// A disk that is full at once.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
};

PdfFrontBlock front()
{
    return {PdfSeverityBadge{u"SEV2"_s, 2},
            u"Checkout returned 502"_s,
            u"Postmortem"_s,
            {{u"Time to restore"_s, u"47 min"_s, u"target 60 min"_s}, {u"Failed"_s, u"38 %"_s, {}}}};
}

QString sections(int count)
{
    QString markdown = u"# Checkout returned 502\n\n"_s;
    for (int i = 1; i <= count; ++i) {
        markdown += u"## Section %1\n\n"_s.arg(i) + u"Some words to read. "_s.repeated(60) + u"\n\n"_s;
        markdown += u"### Detail %1\n\n"_s.arg(i) + u"More words to read. "_s.repeated(20) + u"\n\n"_s;
    }
    return markdown;
}

}  // namespace

class WritePdfTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or poppler-utils is not installed");
    }

    void saysWhatItIs()
    {
        PdfDocument document = documentOf(u"Text"_s);
        document.title = u"Störung „Kasse“ (日本)"_s;
        document.author = u"Ana Example"_s;
        document.subject = u"Postmortem & <more>"_s;
        document.keywords = {u"INC-2041"_s, u"postmortem"_s};
        document.language = u"de-AT"_s;
        PdfInspector pdf;
        QVERIFY(pdf.write(document));
        QVERIFY(pdf.isSound());
        QCOMPARE(pdf.info(u"Title"_s), document.title);
        QCOMPARE(pdf.info(u"Author"_s), document.author);
        QCOMPARE(pdf.info(u"Subject"_s), document.subject);
        QCOMPARE(pdf.info(u"Keywords"_s), u"INC-2041, postmortem"_s);
        QCOMPARE(pdf.info(u"CreationDate"_s), u"Sat Nov 21 09:00:00 2026 UTC"_s);
        QCOMPARE(pdf.info(u"ModDate"_s), u"Sat Nov 21 09:00:00 2026 UTC"_s);
        const QString objects = pdf.objects();
        QVERIFY(objects.contains("/Lang (de-AT)"_L1));
        QVERIFY(objects.contains("/DisplayDocTitle true"_L1));
        const QByteArray xmp = pdf.run(u"pdfinfo"_s, {u"-meta"_s, u"@"_s});
        QXmlStreamReader xml(xmp);
        QString title;
        while (!xml.atEnd()) {
            if (xml.readNextStartElement() && xml.name() == u"title")
                title = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!title.isEmpty())
                break;
        }
        QCOMPARE(title, document.title);
    }

    void hasThePageSize_data()
    {
        QTest::addColumn<PdfPageSize>("size");
        QTest::addColumn<QString>("points");
        QTest::newRow("A4") << PdfPageSize::A4 << u"595 x 842 pts (A4)"_s;
        QTest::newRow("Letter") << PdfPageSize::Letter << u"612 x 792 pts (letter)"_s;
    }
    void hasThePageSize()
    {
        QFETCH(PdfPageSize, size);
        QFETCH(QString, points);
        PdfOptions options;
        options.pageSize = size;
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(u"Text"_s), options));
        QCOMPARE(pdf.info(u"Page size"_s), points);
    }

    void repeatsHeaderAndFooter()
    {
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(sections(8))));
        const QList<QStringList> pages = pdf.pages();
        QVERIFY(pages.size() > 2);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].first().startsWith(u"INC-2041 · SEV2"_s));
            QVERIFY(pages[i].first().endsWith(u"Confidential"_s));
            QVERIFY(pages[i].last().startsWith(u"exported 2026-11-21 09:00 UTC"_s));
            QVERIFY(pages[i].last().endsWith(u"%1 of %2"_s.arg(i + 1).arg(pages.size())));
        }
    }

    void cutsLongRunningTexts()
    {
        PdfDocument document = documentOf(u"Text"_s);
        document.header = {u"Very long title "_s.repeated(40), u"Confidential"_s};
        PdfInspector pdf;
        QVERIFY(pdf.write(document));
        QVERIFY(pdf.pages().first().first().contains(u"…"_s));
        QVERIFY(pdf.pages().first().first().endsWith(u"Confidential"_s));
    }

    void embedsSubsetsOfFonts()
    {
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(u"Text **bold** *italic* `code` ◆ →"_s)));
        const QStringList lines = QString::fromLatin1(pdf.run(u"pdffonts"_s, {u"@"_s})).split(u'\n').mid(2);
        QVERIFY(lines.size() >= 5);
        static const QRegularExpression font(u"^[A-Z]{6}\\+\\S+ .* yes yes yes +\\d+ +0$"_s);
        for (const QString &line : lines) {
            if (!line.isEmpty())
                QVERIFY2(font.match(line).hasMatch(), qPrintable(line));
        }
    }

    // What is copied or searched is what was typed.
    void keepsTextSearchable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ligatures") << u"office affluent fish action waffle"_s;
        QTest::newRow("times") << u"2020-02-20 21:17 to 14:02–14:10 UTC, 1 h 47 min"_s;
        QTest::newRow("address") << u"https://x.example/a_b?c=d"_s;
        QTest::newRow("code") << u"the `api-5xx` alert"_s;
        QTest::newRow("accents") << u"Störung café Ångström ½ €100"_s;
        QTest::newRow("Greek, Cyrillic") << u"Ελληνικά Кириллица"_s;
        QTest::newRow("Chinese") << u"中文日本語"_s;
        QTest::newRow("Arabic") << u"مرحبا"_s;
    }
    void keepsTextSearchable()
    {
        QFETCH(QString, text);
        const auto hasFont = [](QFontDatabase::WritingSystem system) {
            return !QFontDatabase::families(system).isEmpty();
        };
        if ((text.contains(u'文') && !hasFont(QFontDatabase::Japanese))
            || (text.isRightToLeft() && !hasFont(QFontDatabase::Arabic)))
            QSKIP("no font for it is installed");
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(text)));
        QString found = pdf.pages().first()[1];
        found.remove(QRegularExpression(u"[\u202A-\u202E]"_s));  // pdftotext's own marks around right-to-left text
        QCOMPARE(found, text.remove(u'`'));
    }

    void hasBookmarksAndDestinations()
    {
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(::sections(3))));
        const QString destinations = QString::fromUtf8(pdf.run(u"pdfinfo"_s, {u"-dests"_s, u"@"_s}));
        for (const QString &anchor : {u"checkout-returned-502"_s, u"section-1"_s, u"detail-3"_s})
            QVERIFY2(destinations.contains(u'"' + anchor + u'"'), qPrintable(anchor));
        const QList<QStringList> pages = pdf.pages();
        const auto json = QJsonDocument::fromJson(pdf.run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, u"@"_s}));
        const QJsonObject title = json[u"outlines"_s][0].toObject();
        QCOMPARE(title[u"title"_s].toString(), u"Checkout returned 502"_s);
        const QJsonArray sections = title[u"kids"_s].toArray();
        QCOMPARE(sections.size(), 3);
        for (const QJsonValue &section : sections) {
            QVERIFY(pages[section[u"destpageposfrom1"_s].toInt() - 1].contains(section[u"title"_s].toString()));
            const QJsonValue detail = section[u"kids"_s][0];
            QVERIFY(detail[u"title"_s].toString().startsWith("Detail"_L1));
            QVERIFY(pages[detail[u"destpageposfrom1"_s].toInt() - 1].contains(detail[u"title"_s].toString()));
        }
        QVERIFY(pdf.objects().contains("/PageMode /UseOutlines"_L1));
    }

    void listsContentsWithPages()
    {
        PdfDocument document = documentOf(sections(9));
        document.front = front();
        document.words.contents = u"Inhalt"_s;
        PdfInspector pdf;
        QVERIFY(pdf.write(document));
        QVERIFY(pdf.isSound());
        const QList<QStringList> pages = pdf.pages();
        QCOMPARE(pages.first().filter(u"Inhalt"_s).size(), 1);
        QCOMPARE(pages.first().filter(u"Checkout returned 502"_s).size(), 1);  // the body's own title is left out
        for (int i = 1; i <= 9; ++i) {
            const QRegularExpression entry(u"Section %1 +(\\d+)\\b"_s.arg(i));
            const auto match = entry.match(pages.first().join(u'\n'));
            QVERIFY(match.hasMatch());
            QVERIFY(pages[match.captured(1).toInt() - 1].contains(u"Section %1"_s.arg(i)));
        }
        QCOMPARE(pdf.objects().count(QRegularExpression(u"/Dest \\(section-\\d\\)"_s)), 9);
    }

    void unitsStandSmallerOnTheLineOfTheirFigure()
    {
        PdfDocument document = documentOf(u"Text"_s);
        document.front = front();
        document.front->figures = {{u"Duration"_s, u"12 h 19 min"_s, {}}, {u"Users"_s, u"21"_s, u"authors"_s}};
        PdfInspector pdf;
        QVERIFY(pdf.write(document));
        QVERIFY(pdf.pages().first().join(u'\n').contains(u"12 h 19 min"_s));
        const QRectF number = pdf.wordArea(u"12"_s), unit = pdf.wordArea(u"min"_s), note = pdf.wordArea(u"authors"_s);
        for (const QRectF &small : {unit, note}) {
            QVERIFY(small.height() < number.height() * 0.8);
            QVERIFY(small.top() > number.top() && small.bottom() <= number.bottom());
        }
    }

    void needsNoContentsForFewSections()
    {
        PdfDocument document = documentOf(sections(6));
        document.front = front();
        PdfInspector pdf;
        QVERIFY(pdf.write(document));
        QVERIFY(pdf.pages().first().filter(u"Contents"_s).isEmpty());
        QCOMPARE(pdf.pages().first().filter(u"SEV2"_s).size(), 2);  // the header and the badge
        QVERIFY(!pdf.pages().first().filter(u"47 min"_s).isEmpty());
    }

    void linksOut()
    {
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(u"# Here\n\n[a](https://x.example/?q=1&r=ü) <me@x.example> [b](#here) "
                                     u"[c](javascript:alert)"_s)));
        const QString urls = QString::fromUtf8(pdf.run(u"pdfinfo"_s, {u"-url"_s, u"@"_s}));
        QVERIFY(urls.contains("https://x.example/?q=1&r=%C3%BC"_L1));
        QVERIFY(urls.contains("mailto:me@x.example"_L1));
        const QString objects = pdf.objects();
        QVERIFY(objects.contains("/Dest (here)"_L1));
        QVERIFY(!objects.contains("javascript"_L1, Qt::CaseInsensitive));
    }

    void putsLinksWhereTheirTextIs()
    {
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(u"Some words before [linked](https://x.example) and\n\n## Target"_s)));
        const QString objects = pdf.objects();
        static const QRegularExpression area(u"/Rect \\[\\s*([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s*\\]"_s);
        const auto rect = area.match(objects);
        QVERIFY(rect.hasMatch());
        const QRectF word = pdf.wordArea(u"linked"_s);
        QVERIFY(qAbs(rect.captured(1).toDouble() - word.left()) < 0.5);
        QVERIFY(qAbs(rect.captured(3).toDouble() - word.right()) < 0.5);
        const double top = 842 - rect.captured(4).toDouble();
        const double bottom = 842 - rect.captured(2).toDouble();
        QVERIFY(top < word.center().y() && word.center().y() < bottom);
        QVERIFY(qAbs(bottom - top - 14.5) < 0.1);

        static const QRegularExpression destination(u"XYZ null +(\\d+) .*\"target\""_s);
        const auto found = destination.match(QString::fromUtf8(pdf.run(u"pdfinfo"_s, {u"-dests"_s, u"@"_s})));
        QVERIFY(found.hasMatch());
        const double above = pdf.wordArea(u"Target"_s).top() - (842 - found.captured(1).toDouble());
        QVERIFY2(above > 2 && above < 12, qPrintable(QString::number(above)));
    }

    void carriesAttachments()
    {
        PdfDocument document = documentOf(u"Text"_s);
        const QByteArray source = "# Source\n\nwith \0 bytes\xff";
        document.attachments = {{u"postmortem.md"_s, "text/markdown", source, u"Source"_s},
                                {u"zeitleiste ü.csv"_s, "text/csv", "a,b\n", {}}};
        PdfInspector pdf;
        QVERIFY(pdf.write(document));
        QVERIFY(pdf.isSound());
        QCOMPARE(pdf.run(u"qpdf"_s, {u"--show-attachment=postmortem.md"_s, u"@"_s}), source);
        QCOMPARE(pdf.run(u"qpdf"_s, {u"--show-attachment=zeitleiste ü.csv"_s, u"@"_s}), "a,b\n");
        QVERIFY(pdf.objects().contains("/Subtype /text#2fmarkdown"_L1));
    }

    void givesTheSameBytes()
    {
        PdfDocument document = documentOf(sections(8) + u"🔥 | 日本\n\n|a|b|\n|---|---|\n|c|d|\n"_s);
        document.front = front();
        document.attachments = {{u"a.md"_s, "text/markdown", "x", {}}};
        PdfInspector first;
        PdfInspector second;
        QVERIFY(first.write(document));
        QVERIFY(second.write(document));
        QCOMPARE(first.bytes(), second.bytes());
        document.created += std::chrono::seconds(1);
        QVERIFY(second.write(document));
        QVERIFY(first.bytes() != second.bytes());
    }

    void writesAnEmptyDocument()
    {
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf({})));
        QVERIFY(pdf.isSound());
        QCOMPARE(pdf.pageCount(), 1);
        QCOMPARE(pdf.pages().first().size(), 2);
        PdfInspector bare;
        QVERIFY(bare.write(PdfDocument()));
        QCOMPARE(bare.pageCount(), 1);
    }

    void fitsOnePageIfAsked()
    {
        PdfOptions options;
        options.onePage = true;
        const QString summary = u"## Summary\n\n"_s + u"Some words to read. "_s.repeated(40)
                                + u"\n\n## Impact\n\n| a | b |\n|---|---|\n"_s
                                + u"| cell | another cell |\n"_s.repeated(24);
        PdfDocument document = documentOf(summary);
        document.front = front();
        PdfInspector several;
        QVERIFY(several.write(document));
        QCOMPARE(several.pageCount(), 2);
        PdfInspector one;
        QVERIFY(one.write(document, options));
        QCOMPARE(one.pageCount(), 1);
        QCOMPARE(one.text().count(u"another cell"_s), 24);

        PdfInspector tooLong;
        const auto written = tooLong.write(documentOf(sections(9)), options);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
        QVERIFY(!written.error().remedy.isEmpty());
        QVERIFY(tooLong.bytes().isEmpty());
    }

    void canBeCancelled_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 10, 49, 50, 80, 100})
            QTest::addRow("%d", at) << at;
    }
    void canBeCancelled()
    {
        QFETCH(int, at);
        PdfOptions options;
        QList<int> told;
        options.progress = [&told, at](int percent) {
            told += percent;
            return percent < at;
        };
        PdfInspector pdf;
        const auto written =
            pdf.write(documentOf(sections(30) + u"\n|a|b|\n|---|---|\n"_s + u"|c|d|\n"_s.repeated(300)), options);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(pdf.bytes().isEmpty());
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(std::count_if(told.cbegin(), told.cend(), [at](int percent) { return percent >= at; }), 1);
    }

    void worksInAnyThread()
    {
        const PdfDocument document = documentOf(sections(6));
        PdfInspector here;
        QVERIFY(here.write(document));
        std::array<PdfInspector, 3> there;
        std::vector<std::unique_ptr<QThread>> threads;
        for (PdfInspector &pdf : there) {
            threads.emplace_back(QThread::create([&pdf, &document] { (void)pdf.write(document).hasValue(); }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        for (const PdfInspector &pdf : there)
            QCOMPARE(pdf.bytes(), here.bytes());
    }

    // Qt's PDF engine leaves the glyphs of bitmap fonts blank.
    void showsColourEmoji()
    {
        const QString emoji = u"/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"_s;
        if (!QFile::exists(emoji) || QStandardPaths::findExecutable(u"pdfimages"_s).isEmpty())
            QSKIP("fonts-noto-color-emoji or pdfimages is not installed");
        QTemporaryDir folder;
        QVERIFY(QFile::link(emoji, folder.filePath(u"emoji.ttf"_s)));
        writeFile(folder.filePath(u"fonts.conf"_s),
                  u"<?xml version=\"1.0\"?><fontconfig><dir>%1</dir><cachedir>%1</cachedir></fontconfig>"_s.arg(
                      folder.path()));
        writeFile(folder.filePath(u"in.md"_s), u"🔥 and 🔥 and ✅"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, folder.filePath(u"fonts.conf"_s));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/renderpdf"_s,
                      {folder.filePath(u"in.md"_s), folder.filePath(u"out.pdf"_s), u"--plain"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        process.start(u"pdfimages"_s, {u"-list"_s, folder.filePath(u"out.pdf"_s)});
        QVERIFY(process.waitForFinished());
        const QStringList images =
            QString::fromLatin1(process.readAllStandardOutput()).split(u'\n').filter(u" image "_s);
        QVERIFY(images.size() >= 3);
    }

    void staysSmall()
    {
#ifdef EVENKEEL_SANITIZED
        QSKIP("memory is another matter under AddressSanitizer");
#endif
        QString markdown = sections(12) + u"\n| Time | Who | What |\n|---|---|---|\n"_s;
        for (int i = 0; i < 300; ++i)
            markdown += u"| 2026-03-14 14:%1 | Ana Example | %2|\n"_s.arg(i % 60, 2, 10, QChar(u'0'))
                            .arg(u"Some words to read. "_s.repeated(1 + i % 6));
        QTemporaryDir folder;
        writeFile(folder.filePath(u"in.md"_s), markdown);
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/renderpdf"_s,
                      {folder.filePath(u"in.md"_s), folder.filePath(u"out.pdf"_s)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        static const QRegularExpression peak(u"peak memory: (\\d+) KiB"_s);
        const auto said = peak.match(QString::fromLatin1(process.readAllStandardOutput()));
        QVERIFY(said.hasMatch());
        QVERIFY2(said.captured(1).toInt() < 64 * 1024, qPrintable(said.captured(1)));
    }

    void endsWithoutAnAllButEmptyPage()
    {
        // 47 lines of 14.5 points fit the usual page.
        PdfInspector pdf;
        QVERIFY(pdf.write(documentOf(u"line\\\n"_s.repeated(47) + u"the 48th"_s)));
        QCOMPARE(pdf.pageCount(), 1);
        QVERIFY(pdf.write(documentOf(u"line\\\n"_s.repeated(52) + u"the 53rd"_s)));
        QCOMPARE(pdf.pageCount(), 2);
    }

    void reportsAFullDisk()
    {
        FullDevice device;
        const auto written = writePdf(documentOf(u"Text"_s), device);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(written.error().what.contains("No space left"_L1));
    }

private:
    static void writeFile(const QString &path, const QString &text)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }
};

EVENKEEL_TEST(WritePdfTest);
#include "tst_writepdf.moc"
