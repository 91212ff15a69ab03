// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/widgets/theme/contrast.h"
#include "widgets/theme/sign.h"
#include "widgets/theme/theme.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOn(const QColor &ground)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, ground);
    return palette;
}

}  // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadable_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("light grey") << QColor(0xEF, 0xEF, 0xEF);
        QTest::newRow("dark grey") << QColor(0x31, 0x36, 0x3B);
        QTest::newRow("black") << QColor(Qt::black);
    }
    void isReadable()
    {
        QFETCH(QColor, ground);
        const QPalette palette = paletteOn(ground);
        for (const QColor &text :
             {theme::alarm(palette), theme::caution(palette), theme::calm(palette), theme::subdued(palette)})
            QVERIFY2(test::contrast(text, ground) >= 4.5, qPrintable(text.name()));
        const QColor text = theme::isDark(palette) ? Qt::white : Qt::black;
        QVERIFY(test::contrast(text, theme::bannerGround(palette)) >= 4.5);
    }

    void severityIsReadable()
    {
        for (int rank = 0; rank <= 5; ++rank)
            QVERIFY(test::contrast(theme::severityText(), theme::severityGround(rank)) >= 4.5);
    }

    void everyKindHasItsOwnSign()
    {
        QSet<theme::Sign> signs;
        for (const auto &[kind, name] : EnumNames<EntryKind>::names)
            signs.insert(theme::signOf(kind));
        QCOMPARE(signs.size(), qsizetype(EnumNames<EntryKind>::names.size()));
    }

    void everySignIsDrawnInItsOwnWay()
    {
        QList<QImage> drawn;
        for (int sign = 0; sign < int(theme::Sign::Count); ++sign) {
            QImage image = theme::iconOf(theme::Sign(sign)).pixmap(24, 24).toImage();
            QVERIFY2(!drawn.contains(image), qPrintable(QString::number(sign)));
            drawn.append(image);
        }
        QImage nothing(drawn.first().size(), drawn.first().format());
        nothing.fill(Qt::transparent);
        QVERIFY(!drawn.contains(nothing));
    }
};

EVENKEEL_TEST(ContrastTest);
#include "tst_contrast.moc"
