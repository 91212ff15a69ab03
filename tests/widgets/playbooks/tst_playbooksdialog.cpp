// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/settings.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/scaledfont.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/playbooks/playbookeditor.h"
#include "widgets/playbooks/playbookeditors.h"
#include "widgets/playbooks/playbookform.h"
#include "widgets/playbooks/playbooknamedialog.h"
#include "widgets/playbooks/playbookoutline.h"
#include "widgets/playbooks/playbooksdialog.h"
#include "widgets/playbooks/previewpane.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PlaybooksDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
        m_dialog = std::make_unique<PlaybooksDialog>(*m_settings);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_COMPARE(m_dialog->model().rowCount(), 6);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_settings.reset();
    }

    // The whole way by keys: customise, change, see the effect, save, and it is one's own and sound.
    void customisesAShippedOne()
    {
        choose(u"sev-ics"_s);
        QTest::keyClick(&m_dialog->list(), Qt::Key_Return);
        QTRY_VERIFY(m_dialog->findChild<PlaybookNameDialog *>());
        auto *naming = m_dialog->findChild<PlaybookNameDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(naming));
        QCOMPARE(naming->name(), u"our-sev-ics"_s);
        auto *name = naming->findChildren<QLineEdit *>().first();
        QVERIFY(name->hasFocus());
        QTest::keyClicks(name, u"ours"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const QString path = m_settings->playbookFolder() + u"/ours.yaml"_s;
        PlaybookEditor *editor = m_dialog->editors().of(path);
        QVERIFY(editor);
        QVERIFY(QTest::qWaitForWindowActive(editor));
        QTRY_VERIFY(!editor->preview().summary().isEmpty());
        const QString before = editor->preview().summary();

        QTreeView &parts = editor->outline().view();
        QVERIFY(parts.hasFocus());
        editor->outline().choose({u"levels"_s, u"1"_s});
        QTest::keyClick(&parts, Qt::Key_Return);
        auto *update = named<QLineEdit>(editor->form(), u"Update every"_s);
        update->setFocus();
        update->selectAll();
        QTest::keyClicks(update, u"20m"_s);
        // The sample is at the gravest level for most of its time.
        parts.setFocus();
        QTest::keyClick(&parts, Qt::Key_Up);
        update = named<QLineEdit>(editor->form(), u"Update every"_s);
        update->setFocus();
        update->selectAll();
        QTest::keyClicks(update, u"10m"_s);
        QTRY_VERIFY2(editor->preview().summary() != before, qPrintable(before));
        QVERIFY(editor->preview().model().firstChange().isValid());
        QTest::keySequence(update, QKeySequence::Save);
        QTRY_COMPARE(m_dialog->model().rowCount(), 7);
        QTRY_VERIFY(!m_dialog->model().rowAt(m_dialog->model().indexOf(u"ours"_s))->listed.ships);
        QVERIFY(m_dialog->model().rowAt(m_dialog->model().indexOf(u"ours"_s))->isSound());
        QCOMPARE(PlaybookLibrary({m_settings->playbookFolder()}).load(u"ours"_s)->levels[1].update.toText(),
                 u"20 min"_s);
        QTest::keySequence(editor, QKeySequence::Close);
        QTRY_VERIFY(!m_dialog->editors().of(path));
    }

    void namesThatCantBeHadAreRefused()
    {
        choose(u"sev-ics"_s);
        trigger(u"Customise…"_s);
        auto *naming = m_dialog->findChild<PlaybookNameDialog *>();
        auto *name = naming->findChildren<QLineEdit *>().first();
        auto *ok = naming->findChild<QPushButton *>();
        auto *takePlace = naming->findChild<QCheckBox *>();
        QVERIFY(ok->isEnabled());
        QVERIFY(!takePlace->isVisible());
        name->setText(u"Our Own"_s);
        QVERIFY(!ok->isEnabled());
        name->setText(u"sev-ics"_s);
        QVERIFY(!ok->isEnabled());
        QVERIFY(takePlace->isVisible());
        takePlace->click();
        QVERIFY(ok->isEnabled());
        naming->accept();
        QTRY_VERIFY(m_dialog->model().rowAt(m_dialog->model().indexOf(u"sev-ics"_s))->inPlaceOfShipped);
    }

    void whatIsWrittenInATextEditorShows()
    {
        trigger(u"Open folder"_s);
        const QString path = m_settings->playbookFolder() + u"/ours.yaml"_s;
        write(path, "evenkeel-playbook: 1\nname: ours\ntitle: Ours\nextends: solo\n");
        QTRY_COMPARE(m_dialog->model().rowCount(), 7);
        write(path, "evenkeel-playbook: 1\nname: ours\ntitle: Ours\nextends: solo\nclocks: {evidence: soon}\n");
        QTRY_VERIFY(!m_dialog->model().rowAt(m_dialog->model().indexOf(u"ours"_s))->isSound());
        choose(u"ours"_s);
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"ours.yaml:5: \"soon\" is neither"_s); }));
        QVERIFY(!button(u"Use for new incidents"_s)->isEnabled());
        // What can be read can be mended in the form; what can't is left to a text editor.
        trigger(u"Edit…"_s);
        QVERIFY(m_dialog->editors().of(path));
        QCOMPARE(m_dialog->editors().of(path)->edit().problems().size(), 1);
        m_dialog->editors().of(path)->close();
        QTRY_VERIFY(!m_dialog->editors().of(path));
        write(path, "roles: [\n");
        trigger(u"Check again"_s);
        trigger(u"Edit…"_s);
        QVERIFY(!m_dialog->editors().of(path));
        QVERIFY(m_dialog->banner().text().contains(u"ours.yaml"_s));
    }

    void openFolderMakesItAndAsksForIt()
    {
        QSignalSpy asked(m_dialog.get(), &PlaybooksDialog::folderRequested);
        QVERIFY(!QDir(m_settings->playbookFolder()).exists());
        trigger(u"Open folder"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), m_settings->playbookFolder());
        QVERIFY(QDir(m_settings->playbookFolder()).exists());
        m_dialog->sayNothingOpens(m_settings->playbookFolder());
        QVERIFY(m_dialog->banner().text().contains(m_settings->playbookFolder()));
    }

    void isUsedForNewIncidents()
    {
        choose(u"p0-p3"_s);
        trigger(u"Use for new incidents"_s);
        QCOMPARE(m_settings->get<SettingKey::Playbook>(), u"p0-p3"_s);
        QVERIFY(!button(u"Use for new incidents"_s)->isEnabled());
        QVERIFY(m_dialog->model()
                    .indexOf(u"p0-p3"_s)
                    .siblingAtColumn(int(PlaybooksModel::Column::State))
                    .data()
                    .toString()
                    .contains(u"used for new incidents"_s));
        choose(u"sev-ics"_s);
        trigger(u"Use for new incidents"_s);
        QVERIFY(m_settings->get<SettingKey::Playbook>().isEmpty());
    }

    void onesOwnIsDuplicatedRenamedAndDeleted()
    {
        const PlaybookFolder folder(m_settings->playbookFolder());
        QVERIFY(folder.customise(u"solo"_s, u"alone"_s, u"Alone"_s));
        m_settings->set<SettingKey::Playbook>(u"alone"_s);
        trigger(u"Check again"_s);
        QTRY_COMPARE(m_dialog->model().rowCount(), 7);
        choose(u"p0-p3"_s);
        for (const QString &action : {u"Edit…"_s, u"Duplicate…"_s, u"Rename…"_s, u"Delete…"_s})
            QVERIFY(!button(action)->isEnabled());
        choose(u"alone"_s);
        trigger(u"Duplicate…"_s);
        m_dialog->findChild<PlaybookNameDialog *>()->accept();
        QTRY_COMPARE(m_dialog->model().rowCount(), 8);
        QTRY_COMPARE(m_dialog->list().currentIndex().siblingAtColumn(1).data().toString(), u"alone-2"_s);
        choose(u"alone"_s);
        trigger(u"Rename…"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *naming = m_dialog->findChild<PlaybookNameDialog *>();
        naming->findChildren<QLineEdit *>().first()->setText(u"lonely"_s);
        naming->accept();
        QTRY_VERIFY(m_dialog->model().indexOf(u"lonely"_s).isValid());
        QVERIFY(!m_dialog->model().indexOf(u"alone"_s).isValid());
        QCOMPARE(m_settings->get<SettingKey::Playbook>(), u"lonely"_s);

        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        choose(u"lonely"_s);
        QTest::keyClick(&m_dialog->list(), Qt::Key_Delete);
        auto *box = m_dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(u"New incidents will follow sev-ics again."_s));
        QVERIFY(QDir().mkpath(m_home->filePath(u"data"_s)));
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
        QStandardPaths::setTestModeEnabled(false);
        const auto buttons = box->buttons();
        (*std::ranges::find(buttons, u"&Move to the trash"_s, &QAbstractButton::text))->click();
        QStandardPaths::setTestModeEnabled(true);
        qunsetenv("XDG_DATA_HOME");
        QTRY_VERIFY(!m_dialog->model().indexOf(u"lonely"_s).isValid());
        QVERIFY(QFile::exists(m_home->filePath(u"data/Trash/files/lonely.yaml"_s)));
        QVERIFY(m_settings->get<SettingKey::Playbook>().isEmpty());
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
        PlaybooksDialog dialog(*m_settings);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTRY_COMPARE(dialog.model().rowCount(), 6);
        QCOMPARE(test::unnamedControls(dialog).join(u'\n'), QString());
        QTRY_COMPARE(test::clippedTexts(dialog).join(u'\n'), QString());
        PlaybookNameDialog naming(PlaybookFolder(m_settings->playbookFolder()), u"What it is for."_s, u"sev-ics"_s,
                                  u"Title"_s, &dialog);
        naming.open();
        QVERIFY(QTest::qWaitForWindowExposed(&naming));
        QCOMPARE(test::unnamedControls(naming).join(u'\n'), QString());
        QTRY_COMPARE(test::clippedTexts(naming).join(u'\n'), QString());
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    void choose(const QString &name) const
    {
        const QModelIndex index = m_dialog->model().indexOf(name);
        QVERIFY(index.isValid());
        m_dialog->list().setCurrentIndex(index);
        m_dialog->list().setFocus();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *one : m_dialog->findChildren<QPushButton *>())
            if (QString(one->text()).remove(u'&') == text)
                return one;
        qFatal("there is no %s", qPrintable(text));
    }
    void trigger(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    template <typename Widget>
    static Widget *named(const QWidget &in, const QString &name)
    {
        for (auto *widget : in.findChildren<Widget *>())
            if (widget->accessibleName() == name)
                return widget;
        qFatal("nothing is named %s", qPrintable(name));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<PlaybooksDialog> m_dialog;
};

EVENKEEL_TEST(PlaybooksDialogTest);
#include "tst_playbooksdialog.moc"
