// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/settings.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

template <int... Keys>
QStringList namesOf(std::integer_sequence<int, Keys...>)
{
    return {QString::fromLatin1(SettingRow<SettingKey(Keys)>::name)...};
}

}  // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyHasItsOwnName()
    {
        QStringList names = namesOf(std::make_integer_sequence<int, int(SettingKey::Count)>());
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void survivesTheProgram()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            settings.set<SettingKey::AuthorName>(u"Ana, \"Müller\"; = 100 %"_s);
            settings.set<SettingKey::Paper>(PaperSize::Letter);
            settings.set<SettingKey::Theme>(ThemeChoice::Dark);
            settings.set<SettingKey::Tray>(false);
            settings.set<SettingKey::Utc>(true);
            QVERIFY(settings.save());
        }
        const Settings settings(file);
        QCOMPARE(settings.get<SettingKey::AuthorName>(), u"Ana, \"Müller\"; = 100 %"_s);
        QCOMPARE(settings.get<SettingKey::Paper>(), PaperSize::Letter);
        QCOMPARE(settings.get<SettingKey::Theme>(), ThemeChoice::Dark);
        QVERIFY(!settings.get<SettingKey::Tray>());
        QVERIFY(settings.get<SettingKey::Utc>());
        QVERIFY(settings.get<SettingKey::Notifications>());
    }

    void tellsOfChangesOnly()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set<SettingKey::Tray>(true);
        QCOMPARE(changed.count(), 0);
        settings.set<SettingKey::Tray>(false);
        settings.set<SettingKey::Tray>(false);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<SettingKey>(), SettingKey::Tray);
    }

    void defaultsAreNotStored()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        Settings settings(path);
        settings.set<SettingKey::Theme>(ThemeChoice::Dark);
        settings.set<SettingKey::Theme>(ThemeChoice::Desktop);
        QVERIFY(settings.save());
        QFile file(path);
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("theme"));
    }

    void whatCantBeReadIsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("unknown words") << QByteArray(
            "[look]\ntheme=sepia\n[export]\npaper=papyrus\n[desktop]\ntray=maybe");
        QTest::newRow("garbage") << QByteArray("\x01\x02[[[=\xff", 7);
        QTest::newRow("empty") << QByteArray();
    }
    void whatCantBeReadIsTheDefault()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Settings settings(file.fileName());
        QCOMPARE(settings.get<SettingKey::Theme>(), ThemeChoice::Desktop);
        QCOMPARE(settings.get<SettingKey::Paper>(), PaperSize::A4);
        QVERIFY(settings.get<SettingKey::Tray>());
        settings.set<SettingKey::Theme>(ThemeChoice::Light);
        QVERIFY(settings.save());
        QCOMPARE(Settings(file.fileName()).get<SettingKey::Theme>(), ThemeChoice::Light);
    }

    void aCommaIsPartOfAName()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[author]\nname=Lovelace, Ada\n");
        file.close();
        QCOMPARE(Settings(file.fileName()).get<SettingKey::AuthorName>(), u"Lovelace, Ada"_s);
    }

    void saysWhenItCantBeWritten()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Settings settings(folder.filePath(u"file/settings.ini"_s));
        settings.set<SettingKey::Tray>(false);
        QVERIFY(!settings.save());
        QVERIFY2(!settings.get<SettingKey::Tray>(), "it holds for now all the same");
    }

    void newIncidentsHaveAPlaceAndAZone()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QVERIFY(settings.newIncidentFolder().endsWith(u"/Incidents"_s));
        QVERIFY(QTimeZone(settings.newIncidentZone().toUtf8()).isValid());
        settings.set<SettingKey::FileFolder>(u"/srv/incidents"_s);
        settings.set<SettingKey::DefaultZone>(u"Europe/Berlin"_s);
        QCOMPARE(settings.newIncidentFolder(), u"/srv/incidents"_s);
        QCOMPARE(settings.newIncidentZone(), u"Europe/Berlin"_s);
        settings.set<SettingKey::DefaultZone>(u"Mars/Olympus"_s);
        QVERIFY(QTimeZone(settings.newIncidentZone().toUtf8()).isValid());
    }
};

EVENKEEL_TEST(SettingsTest);
#include "tst_settings.moc"
