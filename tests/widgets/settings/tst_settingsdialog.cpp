// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/settings.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/scaledfont.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    }

    void takesOverWhatWasChosen()
    {
        SettingsDialog dialog(*m_settings, u"Ana Account"_s);
        open(dialog);
        QCOMPARE(named<QLineEdit>(dialog, u"Your name"_s)->placeholderText(), u"Ana Account"_s);
        QTest::keyClicks(named<QLineEdit>(dialog, u"Your name"_s), u"Bo"_s);
        auto *zone = named<QComboBox>(dialog, u"Time zone of new incidents"_s);
        QTest::keyClicks(zone->lineEdit(), u"Europe/Vienna"_s);
        QTest::keyClick(named<QComboBox>(dialog, u"Paper of PDFs"_s), Qt::Key_Down);
        QTest::keyClick(named<QComboBox>(dialog, u"Appearance"_s), Qt::Key_End);
        for (auto *check : dialog.findChildren<QCheckBox *>())
            QTest::keyClick(check, Qt::Key_Space);
        auto *folder = named<QLineEdit>(dialog, u"Folder of new incidents"_s);
        folder->clear();
        QTest::keyClicks(folder, u"/srv/incidents"_s);
        QTest::keyClick(folder, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());

        const Settings stored(m_folder->filePath(u"settings.ini"_s));
        QCOMPARE(stored.get<SettingKey::AuthorName>(), u"Bo"_s);
        QCOMPARE(stored.get<SettingKey::DefaultZone>(), u"Europe/Vienna"_s);
        QCOMPARE(stored.get<SettingKey::Paper>(), PaperSize::Letter);
        QCOMPARE(stored.get<SettingKey::Theme>(), ThemeChoice::Dark);
        QCOMPARE(stored.get<SettingKey::FileFolder>(), u"/srv/incidents"_s);
        QVERIFY(stored.get<SettingKey::Utc>());
        QVERIFY(!stored.get<SettingKey::Notifications>());
        QVERIFY(!stored.get<SettingKey::Tray>());
    }

    void showsWhatIsSet()
    {
        m_settings->set<SettingKey::Theme>(ThemeChoice::Light);
        m_settings->set<SettingKey::AuthorName>(u"Cy"_s);
        m_settings->set<SettingKey::Tray>(false);
        SettingsDialog dialog(*m_settings, {});
        QSignalSpy changed(m_settings.get(), &Settings::changed);
        open(dialog);
        QCOMPARE(named<QComboBox>(dialog, u"Appearance"_s)->currentText(), u"Light"_s);
        QCOMPARE(named<QLineEdit>(dialog, u"Your name"_s)->text(), u"Cy"_s);
        dialog.accept();
        QCOMPARE(changed.count(), 0);
    }

    void escapeChangesNothing()
    {
        SettingsDialog dialog(*m_settings, {});
        QSignalSpy changed(m_settings.get(), &Settings::changed);
        open(dialog);
        QTest::keyClicks(named<QLineEdit>(dialog, u"Your name"_s), u"Bo"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(changed.count(), 0);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such zone") << u"Mars/Olympus"_s << u"/srv"_s << u"Mars/Olympus"_s;
        QTest::newRow("a folder somewhere") << u"UTC"_s << u"incidents"_s << u"whole path"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, zone);
        QFETCH(QString, folder);
        QFETCH(QString, said);
        SettingsDialog dialog(*m_settings, {});
        open(dialog);
        named<QComboBox>(dialog, u"Time zone of new incidents"_s)->setEditText(zone);
        named<QLineEdit>(dialog, u"Folder of new incidents"_s)->setText(folder);
        QSignalSpy changed(m_settings.get(), &Settings::changed);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<BannerBar *>()->text().contains(said));
        QCOMPARE(changed.count(), 0);
    }

    void whatIsTypedIsLookedAtWhenTypingRests()
    {
        SettingsDialog dialog(*m_settings, {});
        open(dialog);
        const QLabel *told = nullptr;
        for (const auto *label : dialog.findChildren<QLabel *>())
            if (label->accessibleDescription() == u"About the look and the templates of reports"_s)
                told = label;
        QVERIFY(told && !told->isVisible());
        QTest::keyClicks(named<QLineEdit>(dialog, u"Look of reports"_s), u"/nowhere/own.yaml"_s);
        QVERIFY(!told->isVisible());
        QTRY_VERIFY(told->isVisible());
        QVERIFY2(told->text().contains(u"own.yaml"_s), qPrintable(told->text()));
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
        SettingsDialog dialog(*m_settings, u"Ana"_s);
        open(dialog);
        QCOMPARE(unnamedControls(dialog).join(u'\n'), QString());
        QTRY_COMPARE(clippedTexts(dialog).join(u'\n'), QString());
    }

private:
    static void open(QDialog &dialog)
    {
        dialog.open();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }
    template <typename Widget>
    static Widget *named(const QDialog &dialog, const QString &name)
    {
        for (auto *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("nothing is named %s", qPrintable(name));
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

EVENKEEL_TEST(SettingsDialogTest);
#include "tst_settingsdialog.moc"
