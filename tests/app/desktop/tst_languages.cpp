// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "models/core/catalogue.h"
#include "models/playbook/playbooklibrary.h"
#include "models/report/reportlanguage.h"
#include "tests/app/desktop/openwindow.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/documentfixture.h"
#include "tests/support/pseudolocale.h"
#include "tests/support/testrunner.h"
#include "widgets/declare/declaredialog.h"
#include "widgets/help/shortcutssheet.h"
#include "widgets/playbooks/playbookeditor.h"
#include "widgets/playbooks/playbookoutline.h"
#include "widgets/playbooks/playbooksdialog.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/start/startpage.h"
#include "widgets/timeline/timelinepane.h"

#include <QApplication>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

// What the incident itself says, and what is the same in every language.
QStringList givenWords()
{
    // Names of kinds come in the window's own language, whose catalogue is another one.
    const ReportLanguage english(u"en"_s);
    QStringList kinds;
    for (const auto &[kind, stored] : EnumNames<EntryKind>::names)
        kinds.append(english.name(kind));
    for (const auto &[detection, stored] : EnumNames<Detection>::names)
        kinds.append(ReportLanguage::asHeading(english.name(detection)));
    return kinds
           + QStringList{u"Checkout returns 502"_s, u"INC-1"_s, u"Evenkeel"_s, u"SEV"_s, u"Markdown"_s, u"UTC"_s,
                         u"Europe/Vienna"_s, u"Ctrl"_s, u"Alt"_s, u"Shift"_s, u"@ana by"_s, u"@ana"_s, u"@name"_s,
                         u"#system"_s, u"yesterday"_s, u"sev-ics"_s, u".keel"_s, u"https"_s,
                         // On buttons of Qt's own, which has its own catalogues.
                         u"OK"_s, u"Cancel"_s};
}

}  // namespace

/// The window in other languages: one that isn't there, longer by a third, which shows what was never handed to the
/// translator; one from right to left.
class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("shown");
        for (const char *shown :
             {"respond", "communicate", "review", "start", "declare", "settings", "playbooks", "editor"})
            QTest::newRow(shown) << QString::fromUtf8(shown);
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, shown);
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        settings.set<SettingKey::FileFolder>(folder.path());
        RecentIncidents recent(folder.path());
        std::unique_ptr<QWidget> window;
        std::unique_ptr<test::OpenWindow> incident;
        if (shown == u"start"_s) {
            window = std::make_unique<StartPage>(recent, m_clock);
        } else if (shown == u"declare"_s) {
            window = std::make_unique<DeclareDialog>(m_clock, settings, u"Ana"_s);
        } else if (shown == u"settings"_s) {
            window = std::make_unique<SettingsDialog>(settings, u"Ana"_s);
        } else if (shown == u"playbooks"_s) {
            auto playbooks = std::make_unique<PlaybooksDialog>(settings);
            QTRY_VERIFY(playbooks->model().rowCount() > 0);
            window = std::move(playbooks);
        } else if (shown == u"editor"_s) {
            const PlaybookFolder own(settings.playbookFolder());
            const auto made = own.customise(u"sev-ics"_s, u"sev-ics-2"_s, test::usualPlaybook().title);
            QVERIFY(made);
            auto editor = std::make_unique<PlaybookEditor>(own, *own.open(*made));
            editor->outline().choose({u"levels"_s, u"1"_s});
            window = std::move(editor);
        } else {
            incident = std::make_unique<test::OpenWindow>();
            incident->window.layout().switchTo(shown == u"respond"_s       ? Workspace::Respond
                                               : shown == u"communicate"_s ? Workspace::Communicate
                                                                           : Workspace::Review);
        }
        QWidget &looked = incident ? incident->window : *window;
        looked.show();
        QVERIFY(QTest::qWaitForWindowExposed(&looked));
        const QStringList given = givenWords() + QStringList{folder.path(), u"Ana"_s};
        const QStringList untranslated = test::untranslatedTexts(looked, given + playbookWords());
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
        const QString clipped = incident ? clippedInPanes(incident->window) : test::clippedTexts(looked).join(u'\n');
        QCOMPARE(clipped, QString());
    }

    void germanFitsInEachWorkspace()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        const auto german = catalogueFor(QLocale());
        QCoreApplication::installTranslator(german.get());
        {
            test::OpenWindow w;
            QCOMPARE(w.window.layout().dock(PaneId::Roles)->windowTitle(), u"Rollen"_s);
            for (const Workspace workspace : {Workspace::Respond, Workspace::Communicate, Workspace::Review}) {
                w.window.layout().switchTo(workspace);
                QCOMPARE(clippedInPanes(w.window), QString());
            }
        }
        QLocale::setDefault(QLocale::c());
    }

    void mirrorsFromRightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            test::OpenWindow w;
            const auto centreOf = [&](PaneId id) {
                const QWidget *pane = w.window.layout().pane(id);
                return pane->mapTo(&w.window, pane->rect().center()).x();
            };
            QVERIFY(w.window.timeline().isRightToLeft());
            QVERIFY(centreOf(PaneId::Situation) > centreOf(PaneId::Timeline));
            QVERIFY(centreOf(PaneId::Now) < centreOf(PaneId::Timeline));
            QCOMPARE(clippedInPanes(w.window), QString());
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    // The same in every language.
    static QStringList playbookWords()
    {
        QStringList words;
        for (const PlaybookLevel &level : test::usualPlaybook().levels)
            words.append(level.level);
        for (const PlaybookLibrary::Listed &listed : PlaybookLibrary().list())
            words.append(listed.name);
        return words;
    }
    // With each pane in front once.
    static QString clippedInPanes(MainWindow &window)
    {
        QStringList clipped;
        for (int id = 0; id < int(PaneId::Count); ++id) {
            window.layout().bringUp(PaneId(id));
            // Fields that grow with their words take a round or two to settle.
            for (int round = 0; round < 3; ++round)
                QCoreApplication::processEvents();
            clipped += test::clippedTexts(window);
        }
        clipped.removeDuplicates();
        return clipped.join(u'\n');
    }

    SystemClock m_clock;
};

EVENKEEL_TEST(LanguagesTest);
#include "tst_languages.moc"
