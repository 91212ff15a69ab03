// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdf/pagesmaker.h"
#include "models/report/pdf/reportpages.h"
#include "models/report/pdf/reportpdf.h"
#include "tests/models/report/incidentbuilder.h"
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

ReportOptions printOptions(PaperSize paper = PaperSize::A4)
{
    return {
        .kind = ReportKind::Postmortem, .exportedAt = *IncidentBuilder::time("2026-03-15T10:00:00Z"), .paper = paper};
}

QList<int> allPages(int count)
{
    QList<int> pages(count);
    std::iota(pages.begin(), pages.end(), 0);
    return pages;
}

}  // namespace

/// The pages as they are looked at and printed, against those of the PDF.
class ReportPagesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QStringList textsOf(const QString &path) const
    {
        const QString text = QString::fromUtf8(PdfInspector().run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
        QStringList pages;
        for (const QString &page : text.split(u'\f'))
            pages.append(page.simplified());
        return pages;
    }
    QString exported(PaperSize paper)
    {
        const QString path = m_folder.filePath(u"exported.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !writeReportPdf(richIncident(), printOptions(paper), file))
            qFatal("not exported");
        return path;
    }
    /// Lays out and waits; gives the number of pages.
    static int layOut(PagesMaker &maker, const ReportOptions &options = printOptions())
    {
        QSignalSpy laidOut(&maker, &PagesMaker::laidOut);
        maker.layOut(richIncident(), options);
        if (!laidOut.wait(20'000))
            return -1;
        return laidOut.at(0).at(0).toInt();
    }

private slots:
    void whatIsPrintedIsThePdf_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::newRow("A4") << PaperSize::A4;
        QTest::newRow("Letter") << PaperSize::Letter;
    }
    void whatIsPrintedIsThePdf()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        QFETCH(PaperSize, paper);
        PagesMaker maker;
        const int count = layOut(maker, printOptions(paper));
        QVERIFY(count > 2);
        QSignalSpy printed(&maker, &PagesMaker::printed);
        PrintOrder order;
        order.file = m_folder.filePath(u"printed.pdf"_s);
        order.paper = paper;
        order.pages = allPages(count);
        maker.print(order);
        QVERIFY(printed.wait(20'000));
        const auto outcome = printed.at(0).at(0).value<Result<void>>();
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message()));

        const QStringList pages = textsOf(order.file);
        const QStringList wanted = textsOf(exported(paper));
        QCOMPARE(pages.size(), wanted.size());
        for (qsizetype page = 0; page < pages.size(); ++page)
            QCOMPARE(pages[page], wanted[page]);
        const QByteArray info = PdfInspector().run(u"pdfinfo"_s, {order.file});
        QVERIFY2(info.contains(paper == PaperSize::A4 ? "595" : "612"), info.constData());
        if (const QString folder = qEnvironmentVariable("EVENKEEL_LOOK"); !folder.isEmpty())
            QFile::copy(order.file, folder + u"/printed.pdf"_s);
    }

    void printsThePagesThatWereAskedFor()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        PagesMaker maker;
        QVERIFY(layOut(maker) > 2);
        QSignalSpy printed(&maker, &PagesMaker::printed);
        PrintOrder order;
        order.file = m_folder.filePath(u"second.pdf"_s);
        order.pages = {1};
        order.grey = true;
        maker.print(order);
        QVERIFY(printed.wait(20'000));
        const QStringList pages = textsOf(order.file);
        QCOMPARE(pages.size(), 2);  // what follows the last page's end is empty
        QCOMPARE(pages[0], textsOf(exported(PaperSize::A4))[1]);
    }

    void aPictureOfAPageIsThatPage()
    {
        PagesMaker maker;
        const int count = layOut(maker);
        QSignalSpy drawn(&maker, &PagesMaker::drawn);
        maker.draw(count - 1, {420, 10'000}, true);
        QVERIFY(drawn.wait(20'000));
        QCOMPARE(drawn.at(0).at(0).toInt(), count - 1);
        const auto picture = drawn.at(0).at(1).value<QImage>();
        QCOMPARE(picture.width(), 420);
        QCOMPARE(picture.format(), QImage::Format_Grayscale8);
        QVERIFY(picture.pixelColor(0, 0) == QColor(Qt::white));
        const auto pages = ReportPages::make(richIncident(), printOptions());
        QVERIFY(pages);
        QImage same = (*pages)->picture(count - 1, {420, 10'000});
        same.convertTo(QImage::Format_Grayscale8);
        QVERIFY(same == picture);
    }

    void aPageThatThereIsntIsNotDrawn()
    {
        PagesMaker maker;
        QSignalSpy drawn(&maker, &PagesMaker::drawn);
        maker.draw(0, {420, 600}, false);
        const int count = layOut(maker);
        maker.draw(count, {420, 600}, false);
        QCOMPARE(layOut(maker), count);
        QCOMPARE(drawn.count(), 0);
    }

    void cancelsALayout()
    {
        PagesMaker maker;
        QSignalSpy laidOut(&maker, &PagesMaker::laidOut);
        maker.layOut(richIncident(), printOptions());
        maker.cancel();
        QTRY_VERIFY(!maker.isBusy());
        QCOMPARE(laidOut.count(), 0);
        QVERIFY(layOut(maker) > 2);  // and begins anew
    }

    void cancelsAPrintout()
    {
        PagesMaker maker;
        const int count = layOut(maker);
        const QString path = m_folder.filePath(u"cancelled.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("as it was");
        before.close();
        QSignalSpy printed(&maker, &PagesMaker::printed);
        PrintOrder order;
        order.file = path;
        order.pages = allPages(count);
        maker.print(order);
        maker.cancel();
        QVERIFY(printed.wait(20'000));
        const auto outcome = printed.at(0).at(0).value<Result<void>>();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("as it was"));
        // The pages are still there.
        QSignalSpy drawn(&maker, &PagesMaker::drawn);
        maker.draw(0, {100, 100}, false);
        QVERIFY(drawn.wait(20'000));
    }

    void goesWhileItWorks()
    {
        for (int i = 0; i < 5; ++i) {
            PagesMaker maker;
            maker.layOut(richIncident(), printOptions());
            maker.draw(0, {100, 100}, false);
        }
    }

    void saysThatAPrinterIsGone()
    {
        PagesMaker maker;
        QVERIFY(layOut(maker) > 0);
        QSignalSpy printed(&maker, &PagesMaker::printed);
        maker.print({.printer = u"no such printer"_s, .pages = {0}});
        QVERIFY(printed.wait(20'000));
        QCOMPARE(printed.at(0).at(0).value<Result<void>>().error().code, ErrorCode::NotFound);
    }

    // Rather than to put it on paper that nobody asked for.
    void noPlaceForAFileIsAnError()
    {
        const QByteArray usual = qgetenv("TMPDIR");
        const auto back = qScopeGuard([&] { usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual); });
        const QTemporaryDir folder;
        QFile noFolder(folder.filePath(u"file"_s));
        QVERIFY(noFolder.open(QIODevice::WriteOnly));
        qputenv("TMPDIR", QFile::encodeName(noFolder.fileName()));
        bool drawn = false;
        const auto printed = printPages({.file = folder.filePath(u"x.pdf"_s), .pages = {0}}, {100, 100},
                                        [&](QPainter &, int) { drawn = true; });
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::Io);
        QCOMPARE(printed.error().where, QFileInfo(noFolder).canonicalFilePath());
        QVERIFY(!drawn);
    }

    void findsPrintersOrNone()
    {
        const auto printers = printersOfThisMachine();
        QVERIFY2(printers, qPrintable(printers ? QString() : printers.error().message()));
        for (const PrinterInfo &printer : *printers)
            QVERIFY(!printer.name.isEmpty());
    }
};

EVENKEEL_TEST(ReportPagesTest);
#include "tst_reportpages.moc"
