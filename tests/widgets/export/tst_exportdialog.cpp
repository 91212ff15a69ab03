// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"
#include "models/incident/commands/entryverbs.h"
#include "models/workspace/settings.h"
#include "tests/models/report/pdf/pdfinspector.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/scaledfont.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/export/destinationfield.h"
#include "widgets/export/exportdialog.h"
#include "widgets/export/exportoutcome.h"
#include "widgets/export/pagepicture.h"
#include "widgets/export/reportpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private slots:
    void init()
    {
        m_fixture = std::make_unique<DocumentFixture>();
        m_fixture->log(u"roll back 4f2c"_s, EntryKind::Decision, nullptr, u"Ana"_s);
        m_fixture->settle();
        m_settings = std::make_unique<Settings>(m_fixture->folder() + u"/settings.ini"_s);
        m_dialog = open();
    }
    void cleanup()
    {
        delete m_dialog;
        m_settings.reset();
        m_fixture.reset();
    }

    void exportsAPdfByKeysAlone()
    {
        if (!PdfInspector::hasTools())
            QSKIP("qpdf or Poppler's tools are not installed");
        QVERIFY(box(u"Report"_s)->hasFocus());
        QTest::keyClicks(box(u"Report"_s), u"Time"_s);
        QTest::keyClick(m_dialog, Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(box(u"Paper"_s)->hasFocus());
        QTest::keyClick(box(u"Paper"_s), Qt::Key_Down);
        const QString path = m_fixture->folder() + u"/INC-1-timeline.pdf"_s;
        QCOMPARE(m_dialog->destination().path(), path);
        QSignalSpy saved(m_dialog, &ExportDialog::saved);
        QTest::keyClick(box(u"Paper"_s), Qt::Key_Return);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY2(m_dialog->outcome().text().contains(path), qPrintable(m_dialog->outcome().text()));

        const PdfInspector tools;
        int exitCode = -1;
        (void)tools.run(u"qpdf"_s, {u"--check"_s, path}, &exitCode);
        QCOMPARE(exitCode, 0);
        const QString text = QString::fromUtf8(tools.run(u"pdftotext"_s, {path, u"-"_s}));
        QVERIFY(text.contains(u"roll back 4f2c"_s));
        QVERIFY2(text.contains(u"record "_s + headOnDisk().left(12)), qPrintable(text));
        QVERIFY(tools.run(u"pdfinfo"_s, {path}).contains("612 x 792"));
    }

    void showsThePageOnALowScreen()
    {
        m_dialog->resize(640, 360);
        QCoreApplication::processEvents();
        QCOMPARE(m_dialog->height(), 360);
        for (const QString &choice : {u"Report"_s, u"Format"_s, u"For whom"_s})
            QCOMPARE(box(choice)->visibleRegion().boundingRect().width(), box(choice)->width());
        QVERIFY2(m_dialog->preview().height() >= 180, qPrintable(QString::number(m_dialog->preview().height())));
        QVERIFY(m_dialog->preview().visibleRegion().boundingRect().height() >= 180);
    }

    void writesEachFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("markdown") << u"Markdown"_s << u"md"_s << QByteArray("# ");
        QTest::newRow("html") << u"HTML"_s << u"html"_s << QByteArray("<!DOCTYPE");
        QTest::newRow("csv") << u"CSV"_s << u"csv"_s << QByteArray();
        QTest::newRow("json") << u"JSON"_s << u"json"_s << QByteArray("{");
    }
    void writesEachFormat()
    {
        QFETCH(QString, format);
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        QTest::keyClicks(box(u"Format"_s), format);
        QVERIFY(!box(u"Paper"_s)->isEnabled());
        QSignalSpy saved(m_dialog, &ExportDialog::saved);
        QTest::mouseClick(button(u"&Export"_s), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        QFile file(m_fixture->folder() + u"/INC-1-postmortem."_s + ending);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().replace("\r\n", "\n");
        QVERIFY2(bytes.toLower().startsWith(beginning.toLower()), bytes.left(40).constData());
        QTRY_VERIFY(!m_dialog->preview().isBusy());
        QCOMPARE(m_dialog->preview().text().toPlainText().toUtf8().left(200), bytes.left(200));
        QVERIFY(m_dialog->preview().text().isReadOnly());
    }

    void remembersWhatWasChosen()
    {
        QTest::keyClicks(box(u"Report"_s), u"Hand"_s);
        QTest::keyClicks(box(u"Format"_s), u"Markdown"_s);
        QTest::keyClicks(box(u"For whom"_s), u"Cust"_s);
        QSignalSpy saved(m_dialog, &ExportDialog::saved);
        QTest::mouseClick(button(u"&Export"_s), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.at(0).at(0).toString(), m_fixture->folder() + u"/INC-1-handoff-customer.md"_s);
        delete m_dialog;
        QVERIFY(QDir(m_fixture->folder()).mkdir(u"reports"_s));
        m_dialog = open(m_fixture->folder() + u"/reports"_s);
        QVERIFY(box(u"Report"_s)->currentText().startsWith(u"Hand"_s));
        QCOMPARE(box(u"Format"_s)->currentText(), u"Markdown"_s);
        QCOMPARE(box(u"For whom"_s)->currentText(), u"Customers"_s);
        QCOMPARE(m_dialog->destination().path(), m_fixture->folder() + u"/reports/INC-1-handoff-customer.md"_s);
    }

    void keepsANameOfOnesOwn()
    {
        auto &edit = m_dialog->destination().edit();
        edit.setText(m_fixture->folder() + u"/for the board.pdf"_s);
        QTest::keyClicks(box(u"Report"_s), u"Hand"_s);
        QCOMPARE(m_dialog->destination().path(), m_fixture->folder() + u"/for the board.pdf"_s);
        QTest::keyClicks(box(u"Format"_s), u"HTML"_s);
        QCOMPARE(m_dialog->destination().path(), m_fixture->folder() + u"/for the board.html"_s);
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("banner");
        QTest::newRow("there already") << u"%1/there.pdf"_s << u"replaced"_s << QString();
        QTest::newRow("a folder") << u"%1"_s << u"This is a folder"_s << u"This is a folder"_s;
        QTest::newRow("relative") << u"there.pdf"_s << u"whole path"_s << u"whole path"_s;
        QTest::newRow("nothing") << QString() << u"whole path"_s << u"whole path"_s;
        QTest::newRow("no such folder") << u"%1/no/x.pdf"_s << u"no such folder"_s << u"another place"_s;
        QTest::newRow("the incident") << u"%1/INC-1.keel"_s << u"replaced"_s << u"incident's own file"_s;
    }
    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(QString, file);
        QFETCH(QString, note);
        QFETCH(QString, banner);
        QFile there(m_fixture->folder() + u"/there.pdf"_s);
        QVERIFY(there.open(QIODevice::WriteOnly));
        m_dialog->destination().edit().setText(file.contains(u'%') ? file.arg(m_fixture->folder()) : file);
        QVERIFY2(m_dialog->destination().note().contains(note), qPrintable(m_dialog->destination().note()));
        QTest::mouseClick(button(u"&Export"_s), Qt::LeftButton);
        if (banner.isEmpty())
            QTRY_VERIFY(m_dialog->outcome().text().contains(u"Saved to"_s));
        else
            QTRY_VERIFY2(m_dialog->banner().text().contains(banner), qPrintable(m_dialog->banner().text()));
    }

    void showsTheFirstPageInTheScreensOwnPixels()
    {
        QTRY_VERIFY(!m_dialog->preview().isBusy());
        const PagePicture &page = m_dialog->preview().page();
        QTRY_VERIFY(!page.page().isNull());
        QTRY_VERIFY(page.page().height() == int(page.height() * page.devicePixelRatioF())
                    || page.page().width() == int(page.width() * page.devicePixelRatioF()));
        QVERIFY2(m_dialog->preview().caption().startsWith(u"Page 1 of "_s), qPrintable(m_dialog->preview().caption()));
        const double a4 = 297.0 / 210;
        QVERIFY(qAbs(double(page.page().height()) / page.page().width() - a4) < 0.02);
        QTest::keyClick(box(u"Paper"_s), Qt::Key_Down);
        QTRY_VERIFY(qAbs(double(page.page().height()) / page.page().width() - 11 / 8.5) < 0.02);
    }

    void thePreviewFollowsTheIncident()
    {
        QTest::keyClicks(box(u"Format"_s), u"Markdown"_s);
        m_fixture->log(u"what came later"_s);
        QTRY_VERIFY(m_dialog->preview().text().toPlainText().contains(u"what came later"_s));
    }

    void saysHowMuchIsLeftOut()
    {
        const EntityId id = m_fixture->log(u"secret"_s);
        m_fixture->perform(setEntry<&TimelineEntry::isPrivate>(m_fixture->incident(), id, true));
        const auto *label = named<QLabel>(u"What is left out"_s);
        QTRY_VERIFY2(label->text().contains(u"1 private"_s), qPrintable(label->text()));
        QTest::keyClicks(box(u"For whom"_s), u"Cust"_s);
        QTRY_VERIFY2(label->text().contains(u"for other readers"_s), qPrintable(label->text()));
    }

    void waitsForTheDiskFirst()
    {
        QTest::keyClicks(box(u"Format"_s), u"JSON"_s);
        m_fixture->log(u"still on its way"_s);
        QVERIFY(m_fixture->document().pendingCount() > 0);
        QSignalSpy saved(m_dialog, &ExportDialog::saved);
        QTest::mouseClick(button(u"&Export"_s), Qt::LeftButton);
        QVERIFY2(m_dialog->outcome().text().contains(u"on the disk"_s), qPrintable(m_dialog->outcome().text()));
        QVERIFY(!button(u"&Export"_s)->isEnabled());
        QTRY_COMPARE(saved.count(), 1);
        QFile file(saved.at(0).at(0).toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("still on its way"));
        QVERIFY(bytes.contains(headOnDisk().toUtf8()));
        QVERIFY(button(u"&Export"_s)->isEnabled());
    }

    void whileItWaitsItCanBeCancelled()
    {
        m_fixture->log(u"still on its way"_s);
        QTest::mouseClick(button(u"&Export"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"C&ancel"_s), Qt::LeftButton);
        QVERIFY(button(u"&Export"_s)->isEnabled());
        QVERIFY(m_dialog->outcome().isHidden());
        m_fixture->settle();
        QVERIFY(QDir(m_fixture->folder()).entryList({u"*.pdf"_s}).isEmpty());
    }

    void whereTheDiskFailsItOffersAReportWithoutARecord()
    {
        m_fixture->log(u"can't be written"_s);
        QTest::keyClicks(box(u"Format"_s), u"Markdown"_s);
        QTest::mouseClick(button(u"&Export"_s), Qt::LeftButton);
        emit m_fixture->document().troubled({ErrorCode::NoSpace, u"the disk is full"_s, {}, {}});
        QVERIFY(m_dialog->banner().isVisible());
        QSignalSpy saved(m_dialog, &ExportDialog::saved);
        QTest::mouseClick(named<QWidget>(u"Export without the record's number"_s), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        QFile file(saved.at(0).at(0).toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("can't be written"));
        QVERIFY(!bytes.contains(", record "));
    }

    void opensOnlyWhatIsPressed()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
        QTest::keyClicks(box(u"Format"_s), u"CSV"_s);
        QSignalSpy saved(m_dialog, &ExportDialog::saved);
        QTest::mouseClick(button(u"&Export"_s), Qt::LeftButton);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(m_opened.isEmpty());
        const QString path = saved.at(0).at(0).toString();
        QSignalSpy folder(m_dialog, &ExportDialog::folderRequested);
        QTest::keyClick(button(u"&Open"_s), Qt::Key_Space);
        QTest::keyClick(button(u"S&how in folder"_s), Qt::Key_Space);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QList{QUrl::fromLocalFile(path)});
        QCOMPARE(folder, (QList<QVariantList>{{path}}));
    }

    void goesAwayByItselfOnceItIsClosed()
    {
        const QPointer<ExportDialog> dialog = m_dialog;
        QTest::mouseClick(button(u"&Export"_s), Qt::LeftButton);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(!dialog);
    }

    void isNamedAndNotClipped_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("as it is") << 1.0;
        QTest::newRow("big font") << 1.8;
    }
    void isNamedAndNotClipped()
    {
        QFETCH(qreal, scale);
        const test::ScaledFont font(scale);
        delete m_dialog;
        m_dialog = open();
        QCOMPARE(unnamedControls(*m_dialog).join(u'\n'), QString());
        QTRY_COMPARE(clippedTexts(*m_dialog).join(u'\n'), QString());
    }

private:
    ExportDialog *open(const QString &folder = {})
    {
        auto *dialog = new ExportDialog(m_fixture->document(), m_fixture->clock, *m_settings, folder);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog doesn't become active");
        return dialog;
    }
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (auto *widget : m_dialog->findChildren<Widget *>())
            if (widget->accessibleName() == name || widget->accessibleDescription() == name)
                return widget;
        qFatal("nothing is named %s", qPrintable(name));
    }
    [[nodiscard]] QComboBox *box(const QString &name) const { return named<QComboBox>(name); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *found : m_dialog->findChildren<QPushButton *>())
            if (found->text() == text)
                return found;
        qFatal("no button says %s", qPrintable(text));
    }
    [[nodiscard]] QString headOnDisk() const
    {
        const auto connection = JournalConnection::open(m_fixture->path(), JournalConnection::Mode::ReadOnly);
        return connection ? QString::fromLatin1(JournalReader(**connection).head().value().hash.toHex()) : QString();
    }

    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<Settings> m_settings;
    QPointer<ExportDialog> m_dialog;
    QList<QUrl> m_opened;
};

EVENKEEL_TEST(ExportDialogTest);
#include "tst_exportdialog.moc"
