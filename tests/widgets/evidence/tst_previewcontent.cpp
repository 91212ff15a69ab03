// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "widgets/evidence/previewcontent.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

}  // namespace

class PreviewContentTest : public QObject
{
    Q_OBJECT

    using Kind = PreviewContent::Kind;

private slots:
    void tellsKindsByTheBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("picture") << u"a.png"_s << pngOf({8, 6}) << Kind::Picture;
        QTest::newRow("picture that says it is text") << u"a.txt"_s << pngOf({8, 6}) << Kind::Picture;
        QTest::newRow("text") << u"a.log"_s << "Grüße\n"_ba << Kind::Text;
        QTest::newRow("text that says it is a picture") << u"a.png"_s << "only words"_ba << Kind::Text;
        QTest::newRow("SVG is text, for it may name files")
            << u"a.svg"_s << "<svg xmlns='http://www.w3.org/2000/svg'/>"_ba << Kind::Text;
        QTest::newRow("Latin-1") << u"a.log"_s
                                 << "Gr\xFC\xDF"
                                    "e"_ba
                                 << Kind::None;
        QTest::newRow("zero bytes") << u"a"_s << QByteArray("a\0b", 3) << Kind::None;
        QTest::newRow("picture cut short") << u"a.png"_s << pngOf({8, 6}).first(30) << Kind::None;
        QTest::newRow("empty") << u"a.log"_s << QByteArray() << Kind::Text;
    }
    void tellsKindsByTheBytes()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QTEST(previewOf(bytes, name, bytes.size()).kind, "kind");
    }

    void refusesAPictureThatWouldUnpackToMuch()
    {
        QByteArray bomb = pngOf({8, 6});
        qToBigEndian<quint32>(60'000, bomb.data() + 16);
        qToBigEndian<quint32>(60'000, bomb.data() + 20);
        QCOMPARE(previewOf(bomb, u"a.png"_s, bomb.size()).kind, Kind::None);
    }

    void aLargePictureIsMadeSmaller()
    {
        const QByteArray wide = pngOf({6000, 30});
        QCOMPARE(previewOf(wide, u"a.png"_s, wide.size()).picture.width(), 4096);
    }

    void aLongTextIsCutAtACharacter()
    {
        QByteArray bytes(MostPreviewText - 1, 'x');
        bytes += "ü and more"_ba;
        const PreviewContent content = previewOf(bytes, u"a.log"_s, bytes.size());
        QCOMPARE(content.kind, Kind::Text);
        QVERIFY(content.isCut);
        QCOMPARE(content.text.size(), MostPreviewText - 1);
    }

    void saysWhyItCannotBeRead()
    {
        QVERIFY(previewOf(Error{ErrorCode::Tampered, u"altered"_s, {}, {}}, u"a"_s, 1).error);
    }
};

EVENKEEL_TEST(PreviewContentTest);
#include "tst_previewcontent.moc"
