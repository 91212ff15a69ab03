// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/pictureaddress.h"
#include "models/report/pdf/readpicture.h"
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QString Graph = pictureAddress(EntityId(1, 1));

QImage graphOf(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setPen(QPen(Qt::black, 4));
    painter.drawLine(0, size.height() - 1, size.width() - 1, 0);
    return picture;
}

// A photograph, as far as packing it goes.
QImage noiseOf(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, 0xFF000000 | (state = state * 1664525U + 1013904223U) >> 8);
    return picture;
}

PdfDocument withPicture(const QString &markdown, const QImage &picture)
{
    PdfDocument document = documentOf(markdown);
    document.pictures.insert(Graph, picture);
    return document;
}

QString lines(int count)
{
    return QString(u"a line of text\\\n"_s).repeated(count) + u"the end\n\n"_s;
}

}  // namespace

class PdfPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or poppler-utils is not installed");
    }

    void staysWithItsWordsAndItsCaption_data()
    {
        QTest::addColumn<int>("before");
        for (int before = 20; before < 50; before += 3)
            QTest::addRow("below %d lines", before) << before;
    }
    void staysWithItsWordsAndItsCaption()
    {
        QFETCH(int, before);
        PdfInspector pdf;
        QVERIFY(pdf.write(
            withPicture(lines(before) + u"Introducing words\n\n![Caption of it]("_s + Graph + u")\n\nWords behind\n"_s,
                        graphOf({900, 500}))));
        QVERIFY(pdf.isSound());
        const QList<QStringList> pages = pdf.pages();
        const auto pageOf = [&](const QString &words) {
            for (qsizetype page = 0; page < pages.size(); ++page)
                if (pages[page].join(u'\n').contains(words))
                    return page;
            return qsizetype(-1);
        };
        const qsizetype page = pageOf(u"Caption of it"_s);
        // Or it opens the page after.
        if (page != pageOf(u"Introducing words"_s))
            QVERIFY2(page == pageOf(u"Introducing words"_s) + 1 && pages[page][1] == u"Caption of it"_s,
                     qPrintable(pages[page].join(u'\n')));
        QVERIFY(pageOf(u"Introducing words"_s) >= 0);
        // No page ends early for its sake: from the first, at least 80 % is used.
        QVERIFY(pages.size() == 1 || pages.first().size() > 36 || page == 0);
    }

    void fitsColumnAndPage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(4000, 300);
        QTest::newRow("tall") << QSize(200, 6000);
        QTest::newRow("a dot") << QSize(1, 1);
        QTest::newRow("a hair") << QSize(1, 3000);
    }
    void fitsColumnAndPage()
    {
        QFETCH(QSize, size);
        PdfInspector pdf;
        QVERIFY(pdf.write(withPicture(u"Words ![of it]("_s + Graph + u") behind"_s, graphOf(size))));
        QVERIFY(pdf.isSound());
        QCOMPARE(pdf.pageCount(), 1);
        const QString text = pdf.text();
        for (const QString &words : {u"Words"_s, u"of it"_s, u"behind"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(pdf.wordArea(u"behind"_s).top() > pdf.wordArea(u"Words"_s).top());
    }

    void staysSmall()
    {
        PdfInspector drawing;
        QVERIFY(drawing.write(withPicture(u"![]("_s + Graph + u')', graphOf({3800, 2100}))));
        QVERIFY2(drawing.bytes().size() < 60'000, qPrintable(QString::number(drawing.bytes().size())));
        PdfInspector photograph;
        QVERIFY(photograph.write(withPicture(u"![]("_s + Graph + u')', noiseOf({3000, 2000}))));
        QVERIFY2(photograph.bytes().size() < 2'000'000, qPrintable(QString::number(photograph.bytes().size())));
    }

    void standsInListsAndQuotesAndIsWordsInTables()
    {
        PdfInspector pdf;
        QVERIFY(pdf.write(withPicture(u"- item\n\n  ![in a list](%1)\n\n> ![in a quote](%1)\n\n| a |\n| --- |\n| "
                                      "![in a cell](%1) |\n\n# ![in a heading](%1)\n"_s.arg(Graph),
                                      graphOf({400, 200}))));
        QVERIFY(pdf.isSound());
        const QString text = pdf.text();
        for (const QString &words : {u"in a list"_s, u"in a quote"_s, u"in a cell"_s, u"in a heading"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
    }

    void readsNoStrangersBomb_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray bomb("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x0f\x42\x40\0\x0f\x42\x40\x08\x02\0\0\0\0\0\0\0", 33);
        QTest::newRow("a terabyte of pixels") << bomb;
        QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5\" height=\"5\"/>");
        QTest::newRow("nothing") << QByteArray();
        QByteArray png;
        QBuffer out(&png);
        out.open(QIODevice::WriteOnly);
        graphOf({64, 64}).save(&out, "PNG");
        QTest::newRow("cut short in its header") << png.left(20);
    }
    void readsNoStrangersBomb()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(readPicture(bytes).isNull());
    }
};

EVENKEEL_TEST(PdfPicturesTest);
#include "tst_pdfpictures.moc"
