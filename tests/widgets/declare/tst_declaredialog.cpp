// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/journalconnection.h"
#include "models/document/journalreader.h"
#include "models/workspace/settings.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/mockclock.h"
#include "tests/support/scaledfont.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/declare/declaredialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// What stands in a file.
Incident incidentIn(const QString &path)
{
    const auto connection = JournalConnection::open(path, JournalConnection::Mode::ReadOnly);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message()));
    const auto incident = JournalReader(**connection).fold();
    if (!incident)
        qFatal("%s", qPrintable(incident.error().message()));
    return *incident;
}

QStringList textsOf(const Incident &incident, ListName list)
{
    QStringList texts;
    for (const ListMember *member : incident.list(list))
        texts.append(member->text);
    return texts;
}

}  // namespace

class DeclareDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_settings->set<SettingKey::FileFolder>(m_folder->filePath(u"incidents"_s));
        m_settings->set<SettingKey::DefaultZone>(u"Europe/Berlin"_s);
    }

    void titleSeverityEnter()
    {
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        QSignalSpy declared(&dialog, &DeclareDialog::declared);
        // The keyboard is where the typing goes.
        QTest::keyClicks(dialog.focusWidget(), u"Checkout returns 502"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(declared.count(), 1);
        QVERIFY(!dialog.isVisible());
        const QString path = declared[0][0].toString();
        QCOMPARE(path, m_folder->filePath(u"incidents/INC-1.keel"_s));
        const Incident incident = incidentIn(path);
        QCOMPARE(incident.facts().key, u"INC-1"_s);
        QCOMPARE(incident.facts().title, u"Checkout returns 502"_s);
        QCOMPARE(incident.facts().severityLevel, u"SEV2"_s);
        QCOMPARE(incident.facts().severityRank, 2);
        QCOMPARE(incident.facts().zone, u"Europe/Berlin"_s);
        QCOMPARE(incident.facts().declared, m_clock.now());
        QVERIFY(incident.holderOf(u"commander"));
        QCOMPARE(incident.holderOf(u"commander")->person, u"Ana"_s);
    }

    void allThatCanWaitIsTaken()
    {
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        QSignalSpy declared(&dialog, &DeclareDialog::declared);
        type(dialog, u"Title"_s, u"Checkout returns 502"_s);
        QTest::mouseClick(dialog.findChildren<QRadioButton *>().first(), Qt::LeftButton);
        type(dialog, u"Impact"_s, u"Orders fail"_s);
        type(dialog, u"Began"_s, u"-20m"_s);
        type(dialog, u"What changed"_s, u"Release 4f2c"_s);
        type(dialog, u"Systems"_s, u"checkout-api, payments-db; "_s);
        type(dialog, u"Stakeholders"_s, u"Head of Retail"_s);
        line(dialog, u"Commander"_s)->clear();
        type(dialog, u"Commander"_s, u"Bo"_s);
        QTest::keyClick(line(dialog, u"Commander"_s), Qt::Key_Return);
        QCOMPARE(declared.count(), 1);
        const Incident incident = incidentIn(declared[0][0].toString());
        QCOMPARE(incident.facts().severityLevel, u"SEV1"_s);
        QCOMPARE(incident.facts().impact, u"Orders fail"_s);
        QCOMPARE(incident.facts().whatChanged, u"Release 4f2c"_s);
        QCOMPARE(incident.windowsInOrder().front()->began, m_clock.now() - std::chrono::minutes(20));
        QCOMPARE(textsOf(incident, ListName::System), (QStringList{u"checkout-api"_s, u"payments-db"_s}));
        QCOMPARE(textsOf(incident, ListName::Stakeholder), QStringList{u"Head of Retail"_s});
        QCOMPARE(incident.holderOf(u"commander")->person, u"Bo"_s);
    }

    void saysWhatIsMissing()
    {
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(line(dialog, u"Title"_s)->hasFocus());
        QVERIFY(says(dialog, u"what is wrong"_s));
        QVERIFY(says(dialog, u"how grave"_s));
        type(dialog, u"Title"_s, u"Checkout"_s);
        QVERIFY(!says(dialog, u"Say in a few words"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(says(dialog, u"how grave"_s));
        QVERIFY(says(dialog, u"Alt and 1, 2, 3, 4;"_s));
        auto *first = dialog.findChildren<QRadioButton *>().first();
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(!says(dialog, u"how grave"_s));
    }

    void everyLevelShowsItsCriteria()
    {
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        const auto buttons = dialog.findChildren<QRadioButton *>();
        const Playbook playbook = test::usualPlaybook();
        QCOMPARE(buttons.size(), playbook.levels.size());
        for (int i = 0; i < int(buttons.size()); ++i) {
            QVERIFY(says(dialog, playbook.levels[i].criteria));
            QVERIFY(buttons[i]->accessibleDescription().contains(playbook.levels[i].criteria));
            QVERIFY(!buttons[i]->isChecked());
        }
        // The criteria can be pressed too.
        for (auto *label : dialog.findChildren<QLabel *>()) {
            if (label->text().startsWith(playbook.levels[2].criteria))
                QTest::mouseClick(label, Qt::LeftButton);
        }
        QVERIFY(buttons[2]->isChecked());
    }

    void previewsWhenItBegan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("minutes ago") << u"-20m"_s << u"2026-03-14 12:40 Europe/Berlin, 20 min ago"_s << false;
        QTest::newRow("a time of day") << u"12:00"_s << u"2026-03-14 12:00 Europe/Berlin, 1 h"_s << false;
        QTest::newRow("another zone") << u"11:00Z"_s << u"2026-03-14 12:00 Europe/Berlin"_s << false;
        QTest::newRow("yesterday") << u"yesterday 23:50"_s << u"2026-03-13 23:50"_s << false;
        QTest::newRow("not a time") << u"half past"_s << u"half past"_s << true;
        QTest::newRow("in the future") << u"+10m"_s << u"can't have begun after"_s << true;
    }
    void previewsWhenItBegan()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        QFETCH(bool, wrong);
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        type(dialog, u"Title"_s, u"Checkout"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_1, Qt::AltModifier);
        type(dialog, u"Began"_s, text);
        QVERIFY2(says(dialog, said), qPrintable(line(dialog, u"Began"_s)->accessibleDescription()));
        QVERIFY(line(dialog, u"Began"_s)->accessibleDescription().contains(said));
        QTest::keyClick(line(dialog, u"Began"_s), Qt::Key_Return);
        QCOMPARE(dialog.isVisible(), wrong);
        if (wrong)
            QVERIFY(line(dialog, u"Began"_s)->hasFocus());
    }

    void theNextKeyNamesTheFile()
    {
        QVERIFY(QDir().mkpath(m_settings->newIncidentFolder()));
        QFile file(m_settings->newIncidentFolder() + u"/INC-41.keel"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        QVERIFY(line(dialog, u"File of the incident"_s)->text().endsWith(u"/incidents/INC-42.keel"_s));
    }

    void anotherFileMayBeChosenAndItsFolderIsKept()
    {
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        QSignalSpy declared(&dialog, &DeclareDialog::declared);
        dialog.setFile(m_folder->filePath(u"elsewhere/INC-2041"_s));
        const QString path = m_folder->filePath(u"elsewhere/INC-2041.keel"_s);
        QCOMPARE(line(dialog, u"File of the incident"_s)->text(), path);
        QCOMPARE(m_settings->newIncidentFolder(), m_folder->filePath(u"incidents"_s));
        fillAndEnter(dialog);
        QCOMPARE(declared[0][0].toString(), path);
        QCOMPARE(incidentIn(path).facts().key, u"INC-2041"_s);
        QCOMPARE(m_settings->newIncidentFolder(), m_folder->filePath(u"elsewhere"_s));
    }

    void neverReplacesAFile()
    {
        const QString path = m_folder->filePath(u"INC-7.keel"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("somebody's");
        file.close();
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        QSignalSpy declared(&dialog, &DeclareDialog::declared);
        dialog.setFile(path);
        fillAndEnter(dialog);
        QCOMPARE(declared.count(), 0);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<BannerBar *>()->isVisible());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("somebody's"));
        // Another place mends it.
        dialog.setFile(m_folder->filePath(u"INC-8.keel"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(declared.count(), 1);
    }

    void escapeMakesNothing()
    {
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        QSignalSpy declared(&dialog, &DeclareDialog::declared);
        type(dialog, u"Title"_s, u"Checkout"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(declared.count(), 0);
        QVERIFY(!QFile::exists(m_folder->filePath(u"incidents"_s)));
    }

    void isNamedAndFits_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("as it is") << 1.0;
        QTest::newRow("big font") << 1.8;
    }
    void isNamedAndFits()
    {
        QFETCH(qreal, scale);
        const test::ScaledFont font(scale);
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        type(dialog, u"Began"_s, u"not a time at all"_s);
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        QTRY_COMPARE(clippedTexts(dialog).join(u'\n'), QString());
        // 1280×720 at 200 %, without the frame.
        dialog.resize(600, 320);
        QVERIFY2(dialog.width() <= 600 * scale && dialog.height() <= 320, "it insists on more room");
        // Whatever has the keyboard is in sight.
        auto *area = dialog.findChild<QScrollArea *>();
        line(dialog, u"Stakeholders"_s)->setFocus();
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            const QWidget *at = dialog.focusWidget();
            if (area->isAncestorOf(at))
                QVERIFY(area->viewport()->rect().intersects(QRect(at->mapTo(area->viewport(), QPoint()), at->size())));
        }
    }

    void tabGoesDownTheForm()
    {
        DeclareDialog dialog(m_clock, *m_settings, u"Ana"_s);
        open(dialog);
        line(dialog, u"Title"_s)->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        auto *first = qobject_cast<QRadioButton *>(dialog.focusWidget());
        QVERIFY(first);
        first->click();
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), static_cast<QWidget *>(line(dialog, u"Impact"_s)));
    }

private:
    static void open(QDialog &dialog)
    {
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    static QLineEdit *line(const QDialog &dialog, const QString &name)
    {
        for (auto *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no line %s", qPrintable(name));
    }
    static void type(const QDialog &dialog, const QString &name, const QString &text)
    {
        line(dialog, name)->setFocus();
        QTest::keyClicks(line(dialog, name), text);
    }
    static bool says(const QDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return !label->isHidden() && label->text().contains(text); });
    }
    static void fillAndEnter(const QDialog &dialog)
    {
        type(dialog, u"Title"_s, u"Checkout"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_1, Qt::AltModifier);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    }

    MockClock m_clock;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

EVENKEEL_TEST(DeclareDialogTest);
#include "tst_declaredialog.moc"
