// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/evidencejob.h"
#include "models/document/evidencestore.h"
#include "models/incident/commands/evidenceverbs.h"
#include "models/items/evidencemodel.h"
#include "models/markup/pictureaddress.h"
#include "tests/support/documentfixture.h"
#include "tests/support/testrunner.h"
#include "widgets/common/navigator.h"
#include "widgets/postmortem/markdownedit.h"
#include "widgets/postmortem/markdownpreview.h"
#include "widgets/postmortem/postmortempane.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QImage latencyGraph()
{
    QImage picture(900, 500, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setPen(QPen(QColor(0xC0, 0x40, 0x40), 6));
    painter.drawPolyline(QPolygon({{0, 450}, {300, 420}, {400, 60}, {700, 80}, {760, 430}, {900, 440}}));
    return picture;
}

}  // namespace

/// Pictures of the incident in a section's text: by drag, by key, from the clipboard.
class SectionPicturesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DocumentFixture> m_fixture;
    Navigator m_navigator;
    std::unique_ptr<PostmortemPane> m_pane;
    MarkdownEdit *m_edit = nullptr;

    EntityId attach(const QString &name, const QByteArray &bytes)
    {
        const auto job = m_fixture->document().evidence().attach(
            [bytes]() -> Result<std::unique_ptr<QIODevice>> {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(bytes);
                buffer->open(QIODevice::ReadOnly);
                return std::unique_ptr<QIODevice>(std::move(buffer));
            },
            {.name = name});
        QSignalSpy done(*job, &EvidenceJob::succeeded);
        if (!done.wait())
            qFatal("not attached");
        return done.at(0).at(0).value<EntityId>();
    }
    EntityId attachGraph()
    {
        QByteArray png;
        QBuffer out(&png);
        out.open(QIODevice::WriteOnly);
        latencyGraph().save(&out, "PNG");
        return attach(u"p99 [eu].png"_s, png);
    }
    void drag(EntityId evidence, const QPoint &to)
    {
        EvidenceModel model(m_fixture->document(), m_fixture->clock);
        const QModelIndex row = model.indexOf(evidence);
        QVERIFY(model.flags(row).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(model.mimeData({row, row.siblingAtColumn(1)}));
        QDragEnterEvent enter(to, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_edit->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(to, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_edit->viewport(), &move);
        QDropEvent drop(to, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_edit->viewport(), &drop);
    }
    template <typename T>
    T *named(const QString &name)
    {
        for (T *widget : m_pane->findChildren<T *>())
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        return nullptr;
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::DocumentFixture>();
        m_pane = std::make_unique<PostmortemPane>(
            PaneContext{m_fixture->document(), m_fixture->clock, m_navigator, m_fixture->playbook()});
        m_pane->resize(1100, 700);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->showPart(SectionKey::Summary);
        m_edit = named<MarkdownEdit>(u"Summary"_s);
        QVERIFY(m_edit);
        m_edit->setFocus();
    }
    void cleanup()
    {
        m_pane.reset();
        m_fixture.reset();
    }

    void aPictureIsDraggedIntoTheText()
    {
        const EntityId graph = attachGraph();
        m_edit->setPlainText(u"First\n\nLast"_s);
        drag(graph, m_edit->cursorRect(QTextCursor(m_edit->document()->findBlockByNumber(1))).center());
        QCOMPARE(m_edit->toPlainText(), u"First\n\n![p99 \\[eu\\]](%1)\n\nLast"_s.arg(pictureAddress(graph)));
        QCOMPARE(m_edit->textCursor().selectedText(), u"p99 \\[eu\\]"_s);
    }

    void thePreviewShowsIt()
    {
        const EntityId graph = attachGraph();
        m_edit->setPlainText(u"![p99](%1)\n\n![gone](%2)\n\n![web](https://example.com/a.png)"_s.arg(
            pictureAddress(graph), pictureAddress(EntityId(7, 7))));
        named<QToolButton>(u"Preview"_s)->setChecked(true);
        auto *preview = named<MarkdownPreview>(u"Preview"_s);
        QVERIFY(preview);
        const QColor line(0xC0, 0x40, 0x40);
        const auto showsTheLine = [&] {
            const QImage seen = preview->viewport()->grab().toImage();
            for (int y = 0; y < seen.height(); ++y)
                for (int x = 0; x < seen.width(); ++x)
                    if (seen.pixelColor(x, y) == line)
                        return true;
            return false;
        };
        QTRY_VERIFY(showsTheLine());
        QVERIFY2(preview->toPlainText().contains(u"[picture no longer kept with the incident: gone]"_s),
                 qPrintable(preview->toPlainText()));
        QVERIFY(preview->toPlainText().contains(u"web"_s));
        if (const QString folder = qEnvironmentVariable("EVENKEEL_LOOK"); !folder.isEmpty())
            m_pane->grab().save(folder + u"/section-picture.png"_s);
        // What is taken away isn't shown any more.
        m_fixture->perform({ChangeOf<Evidence>(graph).set<&Evidence::deleted>(true)});
        QTRY_VERIFY(!showsTheLine());
    }

    void aPastedPictureBecomesEvidenceFirst()
    {
        QGuiApplication::clipboard()->setImage(latencyGraph());
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!m_edit->toPlainText().isEmpty());
        const auto files = m_fixture->incident().evidence().all();
        QCOMPARE(files.size(), size_t(1));
        QVERIFY(m_edit->toPlainText().endsWith(u"]("_s + pictureAddress(files.front()->id) + u')'));
    }

    void aPictureThatComesLateLeavesTheKeyboardWhereItIs()
    {
        QGuiApplication::clipboard()->setImage(latencyGraph());
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        auto *parts = named<QListView>(u"Parts of the postmortem"_s);
        parts->setFocus();
        QTRY_VERIFY(!m_edit->toPlainText().isEmpty());
        QVERIFY(parts->hasFocus());
    }

    void aButtonsFormatIsWrittenOn()
    {
        named<QListView>(u"Parts of the postmortem"_s)->setFocus();
        QTest::mouseClick(named<QToolButton>(u"Bold"_s), Qt::LeftButton);
        QVERIFY(m_edit->hasFocus());
        QCOMPARE(m_edit->toPlainText(), u"****"_s);
    }

    void pastedWordsStayWords()
    {
        QGuiApplication::clipboard()->setText(u"only words"_s);
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_edit->toPlainText(), u"only words"_s);
    }

    void aPictureIsChosenByKeys()
    {
        const EntityId graph = attachGraph();
        QTest::keyClick(m_edit, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), u"p99 [eu].png"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(m_edit->toPlainText().contains(pictureAddress(graph)));
    }

    void whatIsNoPictureIsKeptAllTheSame()
    {
        QSignalSpy failed(m_pane.get(), &PostmortemPane::failed);
        const EntityId log = attach(u"pool.log"_s, "words");
        drag(log, m_edit->rect().center());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_edit->toPlainText(), QString());
    }

    void thePreviewButtonIsThereWhereItDoesSomething()
    {
        QVERIFY(named<QToolButton>(u"Preview"_s));
        m_pane->showPart(SectionKey::Timeline);
        QVERIFY(!named<QToolButton>(u"Preview"_s));
        m_pane->showPart(PostmortemPage::Whys);
        QVERIFY(!named<QToolButton>(u"Preview"_s));
        m_pane->showPart(SectionKey::Glossary);
        QVERIFY(named<QToolButton>(u"Preview"_s));
    }
};

EVENKEEL_TEST(SectionPicturesTest);
#include "tst_sectionpictures.moc"
