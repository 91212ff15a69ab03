// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/evidencejob.h"
#include "models/document/evidencestore.h"
#include "models/incident/commands/entryverbs.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/navigator.h"
#include "widgets/evidence/evidenceopener.h"
#include "widgets/evidence/evidencepane.h"
#include "widgets/evidence/evidencepreview.h"
#include "widgets/evidence/pictureview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QImage graph()
{
    QImage picture(1200, 800, QImage::Format_RGB32);
    picture.fill(QColor(0x20, 0x24, 0x30));
    QPainter painter(&picture);
    painter.setPen(QPen(QColor(0xE0, 0x60, 0x50), 6));
    painter.drawPolyline(QPolygon({{0, 700}, {300, 650}, {500, 680}, {600, 120}, {900, 90}, {1200, 140}}));
    return picture;
}

class Evidences
{
public:
    test::DocumentFixture fixture;
    Navigator navigator;
    EvidencePane pane{{fixture.document(), fixture.clock, navigator, fixture.playbook()}};
    QList<Error> errors;

    Evidences()
    {
        QObject::connect(&pane, &EvidencePane::failed, &pane, [this](const Error &error) { errors.append(error); });
        pane.resize(900, 360);
        pane.show();
        pane.activateWindow();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(fixture.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return file.fileName();
    }
    static void drop(QWidget *on, QMimeData &data, const QPoint &at = {5, 5})
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }
    void dropFile(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(&pane, data);
    }
    /// Attaches and chooses a file, and waits for its preview.
    const PreviewContent &attached(const QString &name, const QByteArray &bytes)
    {
        const int before = pane.view().model()->rowCount();
        dropFile(write(name, bytes));
        (void)QTest::qWaitFor([&] { return pane.view().model()->rowCount() > before; });
        for (int row = 0; row < pane.view().model()->rowCount(); ++row)
            if (pane.view().model()->index(row, 0).data().toString() == name)
                pane.view().setCurrentIndex(pane.view().model()->index(row, 0));
        (void)QTest::qWaitFor([&] { return pane.preview().content().has_value(); });
        return *pane.preview().content();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = pane.preview().findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }
    [[nodiscard]] const Evidence *onlyFile() const
    {
        const auto files = fixture.incident().evidence().all();
        return files.size() == 1 ? files.front() : nullptr;
    }
    void look(const char *name)
    {
        if (const QString folder = qEnvironmentVariable("EVENKEEL_LOOK"); !folder.isEmpty())
            pane.grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }
};

}  // namespace

class EvidencePaneTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyItTeaches()
    {
        Evidences e;
        QVERIFY(!e.pane.preview().isVisible());
        QCOMPARE(test::unnamedControls(e.pane).join(u"\n"_s), QString());
        e.look("empty");
    }

    void aDroppedFileIsKept()
    {
        Evidences e;
        const PreviewContent &content = e.attached(u"pool.log"_s, "14:02 pool exhausted\n14:03 502\n");
        QCOMPARE(content.kind, PreviewContent::Kind::Text);
        QVERIFY(e.onlyFile());
        QCOMPARE(e.onlyFile()->mimeType, u"text/x-log"_s);
        auto *text = e.pane.preview().findChild<QPlainTextEdit *>();
        QVERIFY(text->isVisible() && text->isReadOnly());
        QCOMPARE(text->toPlainText(), u"14:02 pool exhausted\n14:03 502\n"_s);
        QCOMPARE(test::unnamedControls(e.pane).join(u"\n"_s), QString());
        QTRY_VERIFY(e.pane.findChildren<QToolButton *>(u"cancel"_s).isEmpty());
        e.look("text");
    }

    void anIncidentIsKeptHereToo()
    {
        Evidences e;
        e.attached(u"OTHER.keel"_s, "no real incident");
        QVERIFY(e.onlyFile());
    }

    void aPastedPictureIsKeptAsPng()
    {
        Evidences e;
        QGuiApplication::clipboard()->setImage(graph());
        e.pane.setFocus();
        QTest::keySequence(&e.pane, QKeySequence::Paste);
        QTRY_VERIFY(e.onlyFile());
        QCOMPARE(e.onlyFile()->name, u"screenshot 12:00.png"_s);
        QCOMPARE(e.onlyFile()->mimeType, u"image/png"_s);
        QTRY_VERIFY(e.pane.preview().content());
        QCOMPARE(e.pane.preview().content()->picture.size(), graph().size());

        auto *view = e.pane.preview().findChild<PictureView *>();
        QVERIFY(view->isVisible() && view->isFitting() && view->zoom() < 1);
        const double fitting = view->zoom();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->zoom() > fitting && !view->isFitting());
        QTest::keyClick(view, Qt::Key_0);
        QCOMPARE(view->zoom(), fitting);
        QCOMPARE(test::unnamedControls(e.pane).join(u"\n"_s), QString());
        e.look("picture");
        e.pane.resize(420, 700);
        QCoreApplication::processEvents();
        e.look("picture-tall");
    }

    void savesTheOriginalByteForByte()
    {
        Evidences e;
        const QByteArray bytes("\x00\x01\xFF\r\n\x00", 6);
        QCOMPARE(e.attached(u"dump.bin"_s, bytes).kind, PreviewContent::Kind::None);
        e.look("unknown");
        const QString path = e.fixture.folder() + u"/copy.bin"_s;
        e.pane.saveCurrentTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 30'000);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        QTRY_VERIFY(e.pane.banner().isVisible());
    }

    void opensACopyOnlyOnThePress()
    {
        Evidences e;
        QList<QUrl> opened;
        e.pane.opener().setOpenUrl([&](const QUrl &url) {
            opened.append(url);
            return true;
        });
        e.attached(u"pool.log"_s, "words");
        QVERIFY(opened.isEmpty());
        QTest::mouseClick(e.button(u"Open"_s), Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 1);
        const QFileInfo copy(opened.first().toLocalFile());
        QCOMPARE(copy.fileName(), u"pool.log"_s);
        QVERIFY(!copy.permissions().testAnyFlags(QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
        QVERIFY(!copy.dir().path().startsWith(e.fixture.folder()));
        QTest::mouseClick(e.button(u"Open"_s), Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 2);
        QVERIFY(e.errors.isEmpty());
    }

    void neverOpensWhatMayRun()
    {
        Evidences e;
        e.attached(u"fix.sh"_s, "#!/bin/sh\nrm -rf /\n");
        QVERIFY(!e.button(u"Open"_s)->isEnabled());
        QVERIFY(e.button(u"Save as…"_s)->isEnabled());
        e.pane.opener().setOpenUrl([](const QUrl &) {
            qFatal("opened");
            return true;
        });
        e.pane.openCurrent();
        QCOMPARE(e.errors.size(), 1);
        e.look("script");
    }

    void aLargeFileIsAskedAbout()
    {
        Evidences e;
        const QString path = e.write(u"core"_s, {});
        QVERIFY(QFile::resize(path, EvidenceStore::LargeFile + 1));
        e.dropFile(path);
        QVERIFY(!e.fixture.document().evidence().isStoring());
        QVERIFY(e.pane.banner().isVisible());
        e.look("large");
        auto *attach = e.pane.banner().findChild<QAction *>();
        QVERIFY(attach);
        attach->trigger();
        QCOMPARE(e.fixture.document().evidence().jobs().size(), 1);
        QTRY_VERIFY(e.pane.findChild<QToolButton *>(u"cancel"_s));
        e.look("storing");
        QTest::mouseClick(e.pane.findChild<QToolButton *>(u"cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(e.fixture.document().evidence().jobs().isEmpty());
        QVERIFY(!e.onlyFile());
        QVERIFY(e.errors.isEmpty());
    }

    void aFolderIsRefused()
    {
        Evidences e;
        e.dropFile(e.fixture.folder());
        QCOMPARE(e.errors.size(), 1);
    }

    void goesWhereTheNavigatorGoes()
    {
        Evidences e;
        e.attached(u"a.log"_s, "a");
        e.attached(u"b.log"_s, "b");
        const auto files = e.fixture.incident().evidence().all();
        for (const Evidence *file : files) {
            e.navigator.goTo({EntityKind::Evidence, file->id});
            QCOMPARE(e.pane.view().currentIndex().siblingAtColumn(0).data().toString(), file->name);
        }
    }

    void theShareViewHidesWhatIsPrivate()
    {
        Evidences e;
        e.attached(u"a.log"_s, "a");
        e.attached(u"b.log"_s, "b");
        const auto lines = e.fixture.incident().entries().select(
            [](const TimelineEntry &entry) { return entry.kind == EntryKind::Evidence; });
        e.pane.setShareView(true);
        QCOMPARE(e.pane.view().model()->rowCount(), 2);
        e.fixture.perform(setEntry<&TimelineEntry::isPrivate>(e.fixture.incident(), lines.front()->id, true));
        QCOMPARE(e.pane.view().model()->rowCount(), 1);
        e.pane.setShareView(false);
        QCOMPARE(e.pane.view().model()->rowCount(), 2);
    }
};

EVENKEEL_TEST(EvidencePaneTest);
#include "tst_evidencepane.moc"
