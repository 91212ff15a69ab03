// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recentincidentsmodel.h"
#include "models/workspace/recentincidents.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/mockclock.h"
#include "tests/support/scaledfont.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/common/severitybadge.h"
#include "widgets/start/startpage.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMetaMethod>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(QMetaMethod)

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class StartPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_recent.emplace(m_folder->filePath(u"state"_s));
    }

    void theButtonsAsk_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QMetaMethod>("signal");
        QTest::newRow("declare") << u"&Declare incident"_s << QMetaMethod::fromSignal(&StartPage::declareRequested);
        QTest::newRow("open") << u"&Open…"_s << QMetaMethod::fromSignal(&StartPage::openRequested);
        QTest::newRow("sample") << u"&Try the sample"_s << QMetaMethod::fromSignal(&StartPage::sampleRequested);
        QTest::newRow("settings") << u"&Settings…"_s << QMetaMethod::fromSignal(&StartPage::settingsRequested);
    }
    void theButtonsAsk()
    {
        QFETCH(QString, words);
        QFETCH(QMetaMethod, signal);
        StartPage page(*m_recent, m_clock);
        show(page);
        QSignalSpy asked(&page, signal);
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == words)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(asked.count(), 1);
        // And by its letter.
        QTest::keyClick(&page, Qt::Key(words.section(u'&', 1).at(0).toUpper().unicode()), Qt::AltModifier);
        QTRY_COMPARE(asked.count(), 2);
    }

    void theShortcutsOfTheWindowHoldHereToo()
    {
        StartPage page(*m_recent, m_clock);
        show(page);
        QSignalSpy declared(&page, &StartPage::declareRequested);
        QSignalSpy opened(&page, &StartPage::openRequested);
        QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(declared.count(), 1);
        QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(opened.count(), 1);
    }

    void anEmptyListTeaches()
    {
        StartPage page(*m_recent, m_clock);
        show(page);
        QVERIFY(!list(page)->isVisible());
        QString words;
        for (auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        for (const QString &word : {u"severity"_s, u".keel"_s, u"sample"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        page.setFocus();
        QCOMPARE(page.focusWidget(), page.findChild<QPushButton *>());
    }

    void enterOpensTheChosen()
    {
        const QString newer = note(u"INC-2"_s, 2);
        const QString older = note(u"INC-1"_s, 1);
        StartPage page(*m_recent, m_clock);
        show(page);
        QSignalSpy opened(&page, &StartPage::openRequested);
        page.setFocus();
        QVERIFY(list(page)->hasFocus());
        QTest::keyClick(list(page), Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 1);
        QTest::keyClick(list(page), Qt::Key_Down);
        QTest::keyClick(list(page), Qt::Key_Enter);
        QTRY_COMPARE(opened.count(), 2);
        QCOMPARE(opened[0][0].toString(), newer);
        QCOMPARE(opened[1][0].toString(), older);
    }

    void aDoubleClickOpens()
    {
        const QString path = note(u"INC-1"_s, 1);
        StartPage page(*m_recent, m_clock);
        show(page);
        QSignalSpy opened(&page, &StartPage::openRequested);
        const QPoint where = list(page)->visualRect(list(page)->model()->index(0, 1)).center();
        QTest::mouseClick(list(page)->viewport(), Qt::LeftButton, {}, where);
        QTest::mouseDClick(list(page)->viewport(), Qt::LeftButton, {}, where);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toString(), path);
    }

    void tabLeavesTheList()
    {
        note(u"INC-1"_s, 1);
        StartPage page(*m_recent, m_clock);
        show(page);
        page.setFocus();
        QTest::keyClick(list(page), Qt::Key_Tab);
        QVERIFY(!list(page)->hasFocus());
    }

    void deleteTakesOneOffTheList()
    {
        const QString kept = note(u"INC-2"_s, 2);
        const QString path = note(u"INC-1"_s, 1);
        StartPage page(*m_recent, m_clock);
        show(page);
        page.setFocus();
        QTest::keyClick(list(page), Qt::Key_Down);
        QTest::keyClick(list(page), Qt::Key_Delete);
        QCOMPARE(list(page)->model()->rowCount(), 1);
        QCOMPARE(m_recent->all().size(), 1);
        QCOMPARE(m_recent->all().first().path, kept);
        QVERIFY2(QFile::exists(path), "only the list's line goes, never the file");
        QTest::keyClick(list(page), Qt::Key_Delete);
        QVERIFY(!list(page)->isVisible());
        QVERIFY(page.findChild<QPushButton *>()->hasFocus());
    }

    void aMissingFileIsToldInWords()
    {
        const QString path = note(u"INC-1"_s, 1);
        StartPage page(*m_recent, m_clock);
        auto *model = qobject_cast<RecentIncidentsModel *>(list(page)->model());
        const auto statusText = [model] {
            return model->index(0, int(RecentIncidentsModel::Column::Status)).data().toString();
        };
        show(page);
        QVERIFY(QFile::remove(path));
        // Another thread looks, and may have begun before the file went.
        QTRY_COMPARE((model->look(path), statusText()), u"File not found"_s);
        QSignalSpy opened(&page, &StartPage::openRequested);
        page.setFocus();
        QTest::keyClick(list(page), Qt::Key_Return);
        QTRY_VERIFY(page.banner().isVisible());
        QCOMPARE(opened.count(), 0);
        QVERIFY(page.banner().text().contains(path));
        QTest::keyClick(list(page), Qt::Key_Delete);
        QVERIFY(m_recent->all().isEmpty());
        QVERIFY(!page.banner().isVisible());
    }

    void aDroppedIncidentOpens_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("taken");
        QTest::newRow("an incident") << u"file:///tmp/INC%201.keel"_s << true;
        QTest::newRow("in capitals") << u"file:///tmp/INC-1.KEEL"_s << true;
        QTest::newRow("a picture") << u"file:///tmp/picture.png"_s << false;
        QTest::newRow("on the network") << u"https://example.com/INC-1.keel"_s << false;
    }
    void aDroppedIncidentOpens()
    {
        QFETCH(QString, url);
        QFETCH(bool, taken);
        StartPage page(*m_recent, m_clock);
        show(page);
        QSignalSpy opened(&page, &StartPage::openRequested);
        QMimeData data;
        data.setUrls({QUrl(url)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&page, &enter);
        QCOMPARE(enter.isAccepted(), taken);
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &drop);
        QCOMPARE(opened.count(), taken ? 1 : 0);
        if (taken)
            QCOMPARE(opened[0][0].toString(), QUrl(url).toLocalFile());
    }

    void reloadingKeepsTheChosenLine()
    {
        note(u"INC-2"_s, 2);
        const QString chosen = note(u"INC-1"_s, 1);
        StartPage page(*m_recent, m_clock);
        show(page);
        page.setFocus();
        QTest::keyClick(list(page), Qt::Key_Down);
        note(u"INC-3"_s, 3);
        page.reload();
        QCOMPARE(list(page)->model()->rowCount(), 3);
        QCOMPARE(list(page)->currentIndex().data(RecentIncidentsModel::PathRole).toString(), chosen);
    }

    void isNamedAndNotClipped_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("list") << false << 1.0;
        QTest::newRow("list, big font") << false << 1.8;
        QTest::newRow("welcome") << true << 1.0;
        QTest::newRow("welcome, big font") << true << 1.8;
    }
    void isNamedAndNotClipped()
    {
        QFETCH(bool, empty);
        QFETCH(qreal, scale);
        if (!empty)
            note(u"INC-1"_s, 1);
        const test::ScaledFont font(scale);
        StartPage page(*m_recent, m_clock);
        page.resize(1280, 640);
        show(page);
        QCOMPARE(unnamedControls(page).join(u'\n'), QString());
        QTRY_COMPARE(clippedTexts(page).join(u'\n'), QString());
    }

    void theBadgeSaysItsLevel()
    {
        SeverityBadge badge;
        QCOMPARE(badge.text(), u"Unclassified"_s);
        QVERIFY(badge.accessibleName().contains(u"not classified"_s));
        badge.setSeverity(u"SEV1"_s, 1);
        QCOMPARE(badge.text(), u"SEV1"_s);
        QVERIFY(badge.accessibleName().contains(u"SEV1"_s));
        QVERIFY(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(u"SEV1"_s));
    }

private:
    static void show(QWidget &page)
    {
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static QTableView *list(const StartPage &page) { return page.findChild<QTableView *>(); }

    QString note(const QString &key, int minute)
    {
        const QString path = m_folder->filePath(key + u".keel"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        const Instant opened = m_clock.now() + std::chrono::minutes(minute);
        if (!m_recent->note({path,
                             key,
                             u"Checkout returns 502"_s,
                             {u"sev-ics"_s, u"SEV2"_s, 2},
                             IncidentStatus::Investigating,
                             m_clock.now(),
                             opened,
                             opened}))
            qFatal("not noted");
        return path;
    }

    MockClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::optional<RecentIncidents> m_recent;
};

EVENKEEL_TEST(StartPageTest);
#include "tst_startpage.moc"
