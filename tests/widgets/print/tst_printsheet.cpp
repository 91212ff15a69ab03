// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/sectionverbs.h"
#include "models/workspace/settings.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/export/destinationfield.h"
#include "widgets/print/pagesview.h"
#include "widgets/print/printsheet.h"
#include "widgets/print/printstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class PrintSheetTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<Settings> m_settings;
    QPointer<PrintSheet> m_sheet;
    QList<PrinterInfo> m_printers;
    QList<PrintOrder> m_orders;
    QSemaphore m_paper;  ///< without, printing waits

    void open(int paper = 1)
    {
        m_paper.tryAcquire(m_paper.available());
        m_paper.release(paper);
        PrintSheet::Ways ways;
        ways.findPrinters = [printers = m_printers] { return printers; };
        ways.print = [this](const PrintOrder &order, QSizeF, const DrawPage &draw, const ReportProgress &progress) {
            QImage sheet(10, 10, QImage::Format_RGB32);
            for (const int page : order.pages) {
                QPainter painter(&sheet);
                painter.scale(0.001, 0.001);
                draw(painter, page);
            }
            while (!m_paper.tryAcquire(1, 5))
                if (!progress(50))
                    return Result<void>(reportCancelled());
            m_orders.append(order);
            return Result<void>();
        };
        m_sheet = new PrintSheet(m_fixture->document(), m_fixture->clock, *m_settings, ways);
        m_sheet->show();
        m_sheet->activateWindow();
        if (!QTest::qWaitForWindowActive(m_sheet))
            qFatal("no active window");
        if (!QTest::qWaitFor([this] { return !m_sheet->view().picture().isNull() && button(u"&Print"_s)->isEnabled(); },
                             20'000))
            qFatal("no pages");
    }
    template <typename T>
    T *named(const QString &name)
    {
        for (T *widget : m_sheet->findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        qFatal("no %s", qPrintable(name));
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *found : m_sheet->findChildren<QPushButton *>())
            if (found->text() == text)
                return found;
        qFatal("no %s", qPrintable(text));
    }
    QString aboutPrinter()
    {
        for (const QLabel *label : m_sheet->findChildren<QLabel *>())
            if (label->accessibleDescription() == u"About the printer")
                return label->isVisible() ? label->text() : QString();
        return {};
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_fixture->folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("can't write");
        return file.fileName();
    }
    void look(const char *name)
    {
        if (const QString folder = qEnvironmentVariable("EVENKEEL_LOOK"); !folder.isEmpty())
            m_sheet->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }

private slots:
    void init()
    {
        m_orders.clear();
        m_printers = {{.name = u"office"_s,
                       .words = u"Office, 2nd floor"_s,
                       .isDefault = true,
                       .paper = PaperSize::Letter,
                       .takesA4 = false},
                      {.name = u"lab"_s, .paper = PaperSize::A4, .hasColour = false}};
        m_fixture = std::make_unique<DocumentFixture>();
        const QString paragraph = u"A long story of a checkout that returned 502 to everybody. "_s;
        m_fixture->perform(writeSection(m_fixture->incident(), SectionKey::Summary,
                                        (QString(paragraph).repeated(40) + u"\n\n"_s).repeated(6),
                                        m_fixture->clock.now()));
        m_fixture->settle();
        m_settings = std::make_unique<Settings>(m_fixture->folder() + u"/settings.ini"_s);
    }
    void cleanup()
    {
        delete m_sheet;
        m_settings.reset();
        m_fixture.reset();
    }

    void printsByKeysAlone()
    {
        open();
        look("print-sheet");
        QCOMPARE(unnamedControls(*m_sheet).join(u"\n"_s), QString());
        QVERIFY(named<QComboBox>(u"Report"_s)->hasFocus());
        QCOMPARE(named<QComboBox>(u"Printer"_s)->currentText(), u"Office, 2nd floor (office)"_s);
        QCOMPARE(named<QComboBox>(u"Paper"_s)->currentText(), u"Letter"_s);
        QTest::keyClick(m_sheet, Qt::Key_G, Qt::AltModifier);
        QTRY_VERIFY(named<QLineEdit>(u"Pages"_s)->hasFocus());
        QTest::keyClicks(named<QLineEdit>(u"Pages"_s), u"2-"_s);
        QTest::keyClick(m_sheet, Qt::Key_O, Qt::AltModifier);
        QTRY_VERIFY(named<QSpinBox>(u"Copies"_s)->hasFocus());
        QTest::keyClick(named<QSpinBox>(u"Copies"_s), Qt::Key_Up);
        QSignalSpy printed(m_sheet, &PrintSheet::printed);
        QTest::keyClick(named<QSpinBox>(u"Copies"_s), Qt::Key_Return);
        QTRY_COMPARE(printed.count(), 1);
        QCOMPARE(m_orders.size(), 1);
        const PrintOrder &order = m_orders.first();
        QCOMPARE(order.printer, u"office"_s);
        QCOMPARE(order.copies, 2);
        QCOMPARE(order.paper, PaperSize::Letter);
        QCOMPARE(order.pages.first(), 1);
        QCOMPARE(order.pages.size(), m_sheet->view().pageCount() - 1);
        QCOMPARE(m_sheet->state().text(), u"Sent to Office, 2nd floor (office)"_s);
    }

    void leafsThroughAllPages()
    {
        open();
        PagesView &view = m_sheet->view();
        QVERIFY(view.pageCount() > 2);
        QWidget *pages = view.focusProxy();
        pages->setFocus();
        const QImage first = view.picture();
        QTest::keyClick(pages, Qt::Key_PageDown);
        QCOMPARE(view.page(), 1);
        QTRY_VERIFY(view.picture() != first);
        QCOMPARE(pages->accessibleDescription(), u"Page 2 of %1"_s.arg(view.pageCount()));
        QTest::keyClick(pages, Qt::Key_End);
        QCOMPARE(view.page(), view.pageCount() - 1);
        QTest::keyClick(pages, Qt::Key_PageDown);
        QCOMPARE(view.page(), view.pageCount() - 1);
        QTest::keyClick(pages, Qt::Key_Home);
        QCOMPARE(view.page(), 0);
        const int width = view.picture().width();
        QTest::keyClick(pages, Qt::Key_Plus);
        QTRY_VERIFY(view.picture().width() > width);
        QTest::keyClick(pages, Qt::Key_0);
        QTRY_COMPARE(view.picture().width(), first.width());
    }

    void aPrinterWithoutColourPrintsGrey()
    {
        open();
        named<QComboBox>(u"Printer"_s)->setCurrentIndex(1);
        QTRY_COMPARE(named<QComboBox>(u"Paper"_s)->currentText(), u"A4"_s);
        QTRY_VERIFY(m_sheet->view().picture().format() == QImage::Format_Grayscale8);
        QSignalSpy printed(m_sheet, &PrintSheet::printed);
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QTRY_COMPARE(printed.count(), 1);
        QVERIFY(m_orders.first().grey);
        QCOMPARE(m_orders.first().printer, u"lab"_s);
    }

    void saysThatAPrinterHasNoSuchPaper()
    {
        open();
        QCOMPARE(aboutPrinter(), QString());
        named<QComboBox>(u"Paper"_s)->setCurrentIndex(0);
        QTRY_VERIFY(aboutPrinter().contains(u"no such paper"_s));
        QCOMPARE(named<QComboBox>(u"Paper"_s)->currentIndex(), 0);
    }

    void withoutAPrinterItOffersAFile()
    {
        m_printers.clear();
        open();
        look("print-no-printer");
        QVERIFY2(aboutPrinter().contains(u"No printer"_s), qPrintable(aboutPrinter()));
        QVERIFY(m_sheet->destination().isVisible());
        QVERIFY(!named<QSpinBox>(u"Copies"_s)->isEnabled());
        QSignalSpy printed(m_sheet, &PrintSheet::printed);
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QTRY_COMPARE(printed.count(), 1);
        QCOMPARE(m_orders.first().printer, QString());
        QCOMPARE(m_orders.first().file, m_fixture->folder() + u"/INC-1-postmortem.pdf"_s);
        QSignalSpy exported(m_sheet, &PrintSheet::exportRequested);
        QTest::mouseClick(button(u"&Export a PDF instead…"_s), Qt::LeftButton);
        QCOMPARE(exported.count(), 1);
    }

    void looksAsTheOrganisationsReportsDo()
    {
        m_printers.removeFirst();
        m_settings->set<SettingKey::StyleFile>(write(u"own.yaml"_s, "paper: Letter\n"));
        m_settings->set<SettingKey::TemplateFolder>(m_fixture->folder());
        write(u"postmortem.md.mustache"_s, "Only this.\n");
        open();
        // The printer has A4 in it.
        QCOMPARE(named<QComboBox>(u"Paper"_s)->currentText(), u"Letter"_s);
        QVERIFY(!named<QComboBox>(u"Paper"_s)->isEnabled());
        QSignalSpy printed(m_sheet, &PrintSheet::printed);
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QTRY_COMPARE(printed.count(), 1);
        QCOMPARE(m_orders.first().paper, PaperSize::Letter);
        QCOMPARE(m_orders.first().pages.size(), 1);
        QVERIFY(!named<QComboBox>(u"Paper"_s)->isEnabled());
    }

    void whatCantBeReadIsToldBeforeItPrints()
    {
        m_settings->set<SettingKey::StyleFile>(write(u"own.yaml"_s, "paper: Papyrus\n"));
        open();
        QVERIFY2(m_sheet->banner().text().contains(u"own.yaml"_s), qPrintable(m_sheet->banner().text()));
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QVERIFY(m_sheet->banner().isVisible());
        QVERIFY(button(u"&Print"_s)->isEnabled());
        QSignalSpy printed(m_sheet, &PrintSheet::printed);
        for (auto *remedy : m_sheet->banner().findChildren<QToolButton *>())
            if (remedy->text().remove(u'&') == u"Use the shipped look and templates"_s)
                remedy->click();
        QVERIFY(!m_sheet->banner().isVisible());
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QTRY_COMPARE(printed.count(), 1);
    }

    void goesWithoutWaitingForPrinters()
    {
        QSemaphore found;
        PrintSheet::Ways ways;
        ways.findPrinters = [&found] {
            (void)found.tryAcquire(1, 5000);
            return QList<PrinterInfo>();
        };
        m_sheet = new PrintSheet(m_fixture->document(), m_fixture->clock, *m_settings, ways);
        m_sheet->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_sheet));
        m_sheet->reject();
        QCoreApplication::sendPostedEvents(m_sheet, QEvent::DeferredDelete);
        QVERIFY(m_sheet && !m_sheet->isVisible());
        found.release();
        QTRY_VERIFY(!m_sheet);
    }

    void saysWhichPagesItCantPrint()
    {
        open();
        named<QLineEdit>(u"Pages"_s)->setText(u"7000"_s);
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QVERIFY(m_sheet->banner().isVisible());
        QVERIFY(named<QLineEdit>(u"Pages"_s)->hasFocus());
        QVERIFY(m_orders.isEmpty());
    }

    void cancelsAtTheLastMoment()
    {
        open(0);
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QTRY_VERIFY(m_sheet->state().text().contains(u"Printing"_s));
        look("printing");
        QVERIFY(!button(u"&Print"_s)->isEnabled());
        QTest::mouseClick(button(u"C&ancel"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"&Print"_s)->isEnabled());
        QVERIFY(m_orders.isEmpty());
        QVERIFY(!m_sheet->state().isVisible());
        QVERIFY(!m_sheet->banner().isVisible());
    }

    void printsWhatTheIncidentTellsNow()
    {
        open();
        const int before = m_sheet->view().pageCount();
        const QString paragraph = u"More was written meanwhile. "_s;
        m_fixture->perform(writeSection(m_fixture->incident(), SectionKey::RootCause,
                                        (QString(paragraph).repeated(60) + u"\n\n"_s).repeated(6),
                                        m_fixture->clock.now()));
        QSignalSpy printed(m_sheet, &PrintSheet::printed);
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 20'000);
        QVERIFY(m_sheet->view().pageCount() > before);
        QCOMPARE(m_orders.first().pages.size(), m_sheet->view().pageCount());
    }

    void goesAtOnceWhileItPrints()
    {
        open(0);
        QTest::mouseClick(button(u"&Print"_s), Qt::LeftButton);
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_sheet);
        QVERIFY(m_orders.isEmpty());
    }
};

EVENKEEL_TEST(PrintSheetTest);
#include "tst_printsheet.moc"
