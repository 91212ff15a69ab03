// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/timeline/shapedline.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QRegion>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ShapedLineTest : public QObject
{
    Q_OBJECT

private slots:
    void isCutWhereTheRoomEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Half of the instances run the release before; connections fall"_s;
        QTest::newRow("one word") << u"payments-db-primary-eu-central-1-replica-set-2"_s;
        QTest::newRow("emoji") << u"\U0001F600\U0001F601\U0001F602\U0001F603\U0001F604\U0001F605\U0001F606"_s;
        QTest::newRow("joined") << u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"_s;
        QTest::newRow("from the right")
            << u"\u05d4\u05e9\u05e8\u05ea \u05d0\u05d9\u05e0\u05d5 \u05e2\u05d5\u05e0\u05d4"_s;
        QTest::newRow("both ways") << u"db \u05d4\u05e9\u05e8\u05ea of 400 connections in use"_s;
        QTest::newRow("arrows") << u"SEV2 \u2192 SEV1 \u2192 SEV2 \u2192 SEV3 \u2192 SEV1"_s;
        QTest::newRow("arrows both ways") << u"db \u2192 \u05d4\u05e9\u05e8\u05ea \u2192 of 400 connections"_s;
        QTest::newRow("lines") << u"first\nsecond\u2028third and more than there is room for"_s;
    }
    void isCutWhereTheRoomEnds()
    {
        QFETCH(QString, text);
        const QFont font = QGuiApplication::font();
        const ShapedLine whole(text, font, Qt::LeftToRight, 10'000);
        QVERIFY(!whole.shown().contains(u'\u2026'));
        QVERIFY(!whole.shown().contains(u'\n'));
        for (const double part : {0.9, 0.5, 0.2}) {
            const int room = int(whole.width() * part);
            const ShapedLine cut(text, font, Qt::LeftToRight, room);
            QVERIFY(cut.shown().contains(u'\u2026'));
            QVERIFY2(cut.width() <= room, qPrintable(cut.shown()));
            QVERIFY(cut.shown().isValidUtf16());
            // No more is taken than must be: what Qt would show has at most a letter more.
            const QString usual = QFontMetrics(font).elidedText(whole.shown(), Qt::ElideRight, room);
            QVERIFY2(cut.shown().size() + 2 >= usual.size(), qPrintable(cut.shown() + u" | "_s + usual));
        }
        QVERIFY(ShapedLine(text, font, Qt::LeftToRight, 0).shown().size() <= 1);
    }

    // As the theme draws it: no other font is looked for, and it points where the words around it lead.
    void arrowsPointWhereOneReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("pointsRight");
        QTest::newRow("left to right") << u"SEV2 \u2192 SEV1"_s << Qt::LeftToRight << true;
        QTest::newRow("the same in a window that is read from the right")
            << u"SEV2 \u2192 SEV1"_s << Qt::RightToLeft << true;
        QTest::newRow("at the edge of two directions")
            << u"v1\u2192\u05d0\u05d1\u05d2\u05d3"_s << Qt::LeftToRight << true;
        QTest::newRow("right to left") << u"\u05d0 \u2192 \u05d1"_s << Qt::RightToLeft << false;
    }
    void arrowsPointWhereOneReads()
    {
        QFETCH(QString, text);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(bool, pointsRight);
        QFont font = QGuiApplication::font();
        font.setPixelSize(40);
        const ShapedLine line(text, font, direction, 1000);
        QCOMPARE(line.shown(), text);
        // The arrow is all that this leaves of it.
        const ShapedLine words(QString(text).replace(u'\u2192', u'\u2003'), font, direction, 1000);
        const auto drawn = [&](const ShapedLine &shaped) {
            QImage image(qCeil(line.width()), 80, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setPen(Qt::black);
            shaped.draw(painter, image.rect(), Qt::AlignLeft);
            return image;
        };
        const QImage with = drawn(line);
        const QImage without = drawn(words);
        QRegion arrow;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (with.pixel(x, y) != without.pixel(x, y))
                    arrow += QRect(x, y, 1, 1);
        QVERIFY(!arrow.isEmpty());
        // Its head is what reaches furthest up.
        const QRect around = arrow.boundingRect();
        const QRect top = arrow.intersected(QRect(around.left(), around.top(), around.width(), 3)).boundingRect();
        QCOMPARE(top.center().x() > around.center().x(), pointsRight);
        QVERIFY2(around.width() > 20 && around.width() < 40, qPrintable(QString::number(around.width())));
    }

    void whatWasShapedIsKept()
    {
        ShapedLines lines;
        QFont font = QGuiApplication::font();
        const ShapedLine *note = &lines.of(u"note"_s, font, Qt::LeftToRight, 200);
        QCOMPARE(&lines.of(u"note"_s, font, Qt::LeftToRight, 300), note);
        const QString cut = lines.of(u"note"_s, font, Qt::LeftToRight, int(note->width()) - 1).shown();
        QVERIFY(cut.endsWith(u'\u2026'));
        QCOMPARE(lines.of(u"note"_s, font, Qt::LeftToRight, 200).shown(), u"note"_s);
        font.setBold(true);
        const qreal regular = lines.of(u"note"_s, QGuiApplication::font(), Qt::LeftToRight, 200).width();
        QVERIFY(lines.of(u"note"_s, font, Qt::LeftToRight, 200).width() > regular);
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(lines.of(QString::number(i), font, Qt::LeftToRight, 200).shown(), QString::number(i));
    }
};

EVENKEEL_TEST(ShapedLineTest);
#include "tst_shapedline.moc"
