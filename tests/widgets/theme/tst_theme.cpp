// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/widgets/theme/contrast.h"
#include "widgets/theme/appearance.h"
#include "widgets/theme/countdownicon.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPalette>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

bool shows(const QColor &colour, QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

}  // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void theWheelPassesOverAChoice()
    {
        theme::apply(theme::Appearance::Light);
        QComboBox box;
        box.addItems({u"one"_s, u"two"_s});
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const QPoint centre = box.rect().center();
        QWheelEvent wheel(centre, box.mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&box, &wheel);
        QCOMPARE(box.currentIndex(), 0);
    }

    void textIsReadableOnItsGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const theme::Appearance appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
            const auto *const name = appearance == theme::Appearance::Light ? "light" : "dark";
            const QPalette palette = theme::paletteOf(appearance);
            const auto row = [&](const char *what, const QColor &text, QPalette::ColorRole ground) {
                QTest::newRow(qPrintable(u"%1, %2"_s.arg(QLatin1StringView(name), QLatin1StringView(what))))
                    << text << palette.color(ground);
            };
            row("window", palette.color(QPalette::WindowText), QPalette::Window);
            row("field", palette.color(QPalette::Text), QPalette::Base);
            row("alternate row", palette.color(QPalette::Text), QPalette::AlternateBase);
            row("button", palette.color(QPalette::ButtonText), QPalette::Button);
            row("placeholder", palette.color(QPalette::PlaceholderText), QPalette::Base);
            row("selection", palette.color(QPalette::HighlightedText), QPalette::Highlight);
            QTest::newRow(qPrintable(QLatin1StringView(name) + ", quiet selection"_L1))
                << palette.color(QPalette::Inactive, QPalette::HighlightedText)
                << palette.color(QPalette::Inactive, QPalette::Highlight);
            row("tool tip", palette.color(QPalette::ToolTipText), QPalette::ToolTipBase);
            row("link", palette.color(QPalette::Link), QPalette::Base);
            row("visited link", palette.color(QPalette::LinkVisited), QPalette::Base);
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
                row("alarm", theme::alarm(palette), ground);
                row("caution", theme::caution(palette), ground);
                row("calm", theme::calm(palette), ground);
                row("subdued", theme::subdued(palette), ground);
            }
            QTest::newRow(qPrintable(QLatin1StringView(name) + ", banner"_L1))
                << palette.color(QPalette::WindowText) << theme::bannerGround(palette);
        }
        for (int rank = 0; rank <= 4; ++rank)
            QTest::newRow(qPrintable(u"severity %1"_s.arg(rank)))
                << theme::severityText() << theme::severityGround(rank);
    }
    void textIsReadableOnItsGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = test::contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void anAppearanceHoldsForTheProgram()
    {
        theme::apply(theme::Appearance::Dark);
        QVERIFY(theme::isDark(QApplication::palette()));
        theme::apply(theme::Appearance::Light);
        QVERIFY(!theme::isDark(QApplication::palette()));
    }

    void whatIsChosenIsQuietWhereTheKeyboardIsNot()
    {
        for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
            theme::apply(appearance);
            QWidget window;
            QListWidget list(&window);
            list.addItem(u" "_s);
            list.setCurrentRow(0);
            QLineEdit line(&window);
            line.move(0, 300);
            window.resize(300, 400);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            const auto isGround = [&](QPalette::ColorGroup group) {
                const QColor seen =
                    list.viewport()->grab().toImage().pixelColor(list.visualItemRect(list.item(0)).center());
                const QColor meant = list.palette().color(group, QPalette::Highlight);
                // Painting rounds.
                return std::abs(seen.red() - meant.red()) <= 1 && std::abs(seen.green() - meant.green()) <= 1
                       && std::abs(seen.blue() - meant.blue()) <= 1;
            };
            list.setFocus();
            QVERIFY(isGround(QPalette::Active));
            line.setFocus();
            QVERIFY(isGround(QPalette::Inactive));
        }
    }

    void whatHasTheKeyboardIsFramed()
    {
        for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
            theme::apply(appearance);
            const QColor frame = theme::focusFrame(QApplication::palette());
            for (const auto ground : {QPalette::Window, QPalette::Base})
                QVERIFY(test::contrast(frame, QApplication::palette().color(ground)) >= 3);
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            const QList<QWidget *> fields{new QRadioButton(u"SEV1"_s), new QSlider(Qt::Horizontal), new QLineEdit,
                                          new QPlainTextEdit};
            for (QWidget *field : fields)
                layout->addWidget(field);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            for (QWidget *field : fields) {
                // As by an action of the window: nobody has pressed Tab.
                field->setFocus(Qt::OtherFocusReason);
                QTRY_VERIFY2(shows(frame, *field), field->metaObject()->className());
                QVERIFY(!shows(frame, field == fields.last() ? *fields.first() : *fields.last()));
            }
        }
    }

    void aRoundBoxStandsOutFromDarkGround()
    {
        theme::apply(theme::Appearance::Dark);
        QRadioButton button;
        button.setFocusPolicy(Qt::NoFocus);
        button.show();
        const auto brightest = [&button] {
            const QImage image = button.grab().toImage();
            double most = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    most = std::max(most,
                                    test::contrast(image.pixelColor(x, y), button.palette().color(QPalette::Window)));
            return most;
        };
        QVERIFY(brightest() >= 3);
        button.setChecked(true);
        QVERIFY(brightest() >= 7);
    }

    void theCurrentCellOfAChosenRowIsFramed()
    {
        theme::apply(theme::Appearance::Light);
        QTableWidget table(1, 2);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setShowGrid(false);
        table.setCurrentCell(0, 1);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        const QColor loud = table.palette().color(QPalette::Active, QPalette::HighlightedText);
        const auto isFramed = [&](int column) {
            const QRect cell = table.visualRect(table.model()->index(0, column));
            return table.viewport()->grab().toImage().pixelColor(cell.center().x(), cell.top()) == loud;
        };
        QTRY_VERIFY(isFramed(1));
        QVERIFY(!isFramed(0));
    }

    void aBoxStandsOutFromDarkGround()
    {
        theme::apply(theme::Appearance::Dark);
        const QPalette palette = QApplication::palette();
        QVERIFY(test::contrast(palette.color(QPalette::Mid), palette.color(QPalette::Base)) >= 3);
    }

    void theIconTellsLateByItsShapeToo()
    {
        const auto pixels = [](std::optional<int> minutes, bool overdue) {
            return theme::countdownIcon(minutes, overdue).pixmap(32).toImage();
        };
        QVERIFY(pixels(9, false) != pixels(8, false));
        QVERIFY(pixels(std::nullopt, false) != pixels(9, false));
        // The corners: a round plate leaves them free.
        QCOMPARE(qAlpha(pixels(9, false).pixel(1, 1)), 0);
        QVERIFY(qAlpha(pixels(9, true).pixel(2, 2)) > 0);
    }
};

EVENKEEL_TEST(ThemeTest);
#include "tst_theme.moc"
