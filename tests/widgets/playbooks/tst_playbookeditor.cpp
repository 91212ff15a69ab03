// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessiblenames.h"
#include "tests/support/scaledfont.h"
#include "tests/support/testrunner.h"
#include "widgets/common/bannerbar.h"
#include "widgets/playbooks/fieldeditor.h"
#include "widgets/playbooks/playbookeditor.h"
#include "widgets/playbooks/playbookform.h"
#include "widgets/playbooks/playbookoutline.h"
#include "widgets/playbooks/previewpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PlaybookEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<PlaybookFolder>(m_home->filePath(u"playbooks"_s));
        const auto path = m_folder->customise(u"sev-ics"_s, u"ours"_s, u"As we do it"_s);
        QVERIFY(path);
        m_editor = std::make_unique<PlaybookEditor>(*m_folder, *m_folder->open(*path));
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void cleanup() { m_editor.reset(); }

    void aLimitIsChangedByKeysAndSaved()
    {
        QSignalSpy saved(m_editor.get(), &PlaybookEditor::saved);
        QSignalSpy shown(&m_editor->preview(), &PreviewPane::shown);
        m_editor->outline().choose({u"levels"_s, u"1"_s});
        QTest::keyClick(&m_editor->outline().view(), Qt::Key_Return);
        QVERIFY(field<QLineEdit>(u"Level"_s)->hasFocus());
        auto *update = field<QLineEdit>(u"Update every"_s);
        update->setFocus();
        update->selectAll();
        QTest::keyClicks(update, u"20m"_s);
        QVERIFY(m_editor->isWindowModified());
        QCOMPARE(m_editor->edit().undoName(), u"Update every of SEV2"_s);
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(!m_editor->preview().summary().isEmpty());
        QTest::keySequence(update, QKeySequence::Save);
        QCOMPARE(saved.count(), 1);
        QVERIFY(!m_editor->isWindowModified());
        QCOMPARE(m_folder->library().load(u"ours"_s)->levels[1].update.toText(), u"20 min"_s);
    }

    void undoTakesBackStepsAndShowsWhere()
    {
        m_editor->outline().choose({u"levels"_s, u"1"_s});
        auto *update = field<QLineEdit>(u"Update every"_s);
        update->setFocus();
        QTest::keyClicks(update, u" of work"_s);
        m_editor->outline().choose({u"clocks"_s});
        auto *hypothesis = field<QLineEdit>(u"Time-box of a hypothesis"_s);
        hypothesis->setFocus();
        QTest::keyClick(hypothesis, Qt::Key_Backspace);
        QCOMPARE(m_editor->edit().textAt({u"clocks"_s, u"hypothesis"_s}), u"15"_s);
        // First what was typed in the field, then what was changed elsewhere.
        QTest::keyClick(hypothesis, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(hypothesis->text(), u"15m"_s);
        QTest::keyClick(hypothesis, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_editor->edit().textAt({u"levels"_s, u"1"_s, u"update"_s}), u"30m"_s);
        QCOMPARE(m_editor->outline().current(), (PlaybookPath{u"levels"_s, u"1"_s}));
        QCOMPARE(m_editor->form().path(), (PlaybookPath{u"levels"_s, u"1"_s}));
        QVERIFY(!m_editor->isWindowModified());
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(field<QLineEdit>(u"Update every"_s)->text(), u"30m of work"_s);
    }

    void whatIsWrongIsSaidBeneathAndLeadsThere()
    {
        m_editor->outline().choose({u"checklists"_s, u"1"_s, u"steps"_s, u"3"_s});
        auto *role = field<QLineEdit>(u"Who does it"_s);
        role->setFocus();
        role->clear();
        QTest::keyClicks(role, u"pilot"_s);
        QVERIFY(saysProblem(u"nobody defined the role \"pilot\""_s));
        const auto *problems = m_editor->findChild<QListWidget *>();
        QCOMPARE(problems->count(), 1);
        QVERIFY(problems->item(0)->text().startsWith(u"Checklists: "_s));
        QVERIFY(!m_editor->save());
        QVERIFY(m_editor->banner().text().contains(u"F8"_s));
        m_editor->outline().choose({u"roles"_s});
        QTest::keyClick(m_editor.get(), Qt::Key_F8);
        role = field<QLineEdit>(u"Who does it"_s);
        QVERIFY(role->hasFocus());
        role->selectAll();
        QTest::keyClicks(role, u"scribe"_s);
        QVERIFY(!saysProblem(QString()));
        QVERIFY(problems->isHidden());
        QVERIFY(m_editor->save());
    }

    void choicesFlagsAndListsAreChanged()
    {
        m_editor->outline().choose({u"guardrails"_s, u"0"_s});
        auto *effect = field<QComboBox>(u"When it isn't met"_s);
        QCOMPARE(effect->currentText(), u"Block: refused unless overridden with a reason"_s);
        effect->setFocus();
        QTest::keyClick(effect, Qt::Key_Down);
        m_editor->outline().choose({u"levels"_s, u"3"_s});
        QTest::mouseClick(field<QCheckBox>(u"A last message that says it is over"_s), Qt::LeftButton);
        auto *least = field<QComboBox>(u"Postmortem at least"_s);
        QCOMPARE(least->currentText(), u"None is needed"_s);
        QTest::keyClick(least, Qt::Key_Down);
        auto *examples = field<QPlainTextEdit>(u"Examples"_s);
        examples->setFocus();
        examples->selectAll();
        QTest::keyClicks(examples, u"A typo"_s);
        QTest::keyClick(examples, Qt::Key_Return);
        QTest::keyClicks(examples, u"A colour"_s);
        m_editor->outline().choose({u"calendar"_s});
        QTest::mouseClick(field<QCheckBox>(u"Working days: Saturday"_s), Qt::LeftButton);
        const Playbook &playbook = m_editor->edit().playbook();
        QVERIFY(m_editor->edit().problems().isEmpty());
        QCOMPARE(playbook.guardrails.first().effect, GuardrailEffect::Confirm);
        QVERIFY(playbook.levels[3].closing.finalNote);
        QCOMPARE(playbook.levels[3].closing.postmortem, PostmortemState::Draft);
        QCOMPARE(playbook.levels[3].examples, (QStringList{u"A typo"_s, u"A colour"_s}));
        QCOMPARE(playbook.calendar.days.size(), 6);
    }

    void conditionsAreRows()
    {
        m_editor->outline().choose({u"roles"_s});
        m_editor->outline().choose({u"checklists"_s, u"1"_s, u"steps"_s, u"0"_s});
        auto *add = field<QPushButton>(u"Add condition to Appears when"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(!m_editor->edit().problems().isEmpty());
        auto *parameter = field<QLineEdit>(u"Appears when, condition 1: parameter"_s);
        QTest::keyClicks(parameter, u"1-2"_s);
        auto *predicate = field<QComboBox>(u"Appears when, condition 1"_s);
        QVERIFY(m_editor->edit().problems().isEmpty());
        QCOMPARE(step().when, (QList<Condition>{{.predicate = Predicate::Ranks, .ranks = {1, 2}}}));
        predicate->setCurrentIndex(predicate->findText(u"entries speak of"_s));
        emit predicate->activated(predicate->currentIndex());
        QTest::keyClicks(parameter, u"dns, cache"_s);
        QCOMPARE(step().when, (QList<Condition>{{.predicate = Predicate::Mentions, .words = {u"dns"_s, u"cache"_s}}}));
        predicate->setCurrentIndex(predicate->findText(u"there is no severity yet"_s));
        emit predicate->activated(predicate->currentIndex());
        QCOMPARE(step().when, (QList<Condition>{{.predicate = Predicate::Unclassified, .flag = true}}));
        QTest::mouseClick(field<QToolButton>(u"Remove this condition"_s), Qt::LeftButton);
        QVERIFY(step().when.isEmpty());
        QVERIFY(!m_editor->isWindowModified());
    }

    void itemsAreAddedMovedAndRemovedByKeys()
    {
        QTreeView &view = m_editor->outline().view();
        view.setFocus();
        const auto roles = [this] { return m_editor->edit().countAt({u"roles"_s}); };
        const qsizetype count = roles();
        m_editor->outline().choose({u"roles"_s});
        QTest::keyClick(&view, Qt::Key_Insert);
        QCOMPARE(roles(), count + 1);
        QCOMPARE(m_editor->outline().current(), (PlaybookPath{u"roles"_s, QString::number(count)}));
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClicks(field<QLineEdit>(u"Title"_s), u"Cook"_s);
        QCOMPARE(view.currentIndex().data().toString(), u"Cook"_s);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_editor->outline().current(), (PlaybookPath{u"roles"_s, QString::number(count - 1)}));
        QCOMPARE(m_editor->form().path(), m_editor->outline().current());
        QTest::keyClick(&view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(roles(), count + 2);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(roles(), count + 1);
        QVERIFY(!m_editor->outline().current().isEmpty());
        QCOMPARE(m_editor->form().path(), m_editor->outline().current());
        // Within a checklist, and back.
        m_editor->outline().choose({u"checklists"_s, u"0"_s});
        const PlaybookPath steps{u"checklists"_s, u"0"_s, u"steps"_s};
        const qsizetype before = m_editor->edit().countAt(steps);
        QTest::keyClick(&view, Qt::Key_Insert, Qt::ShiftModifier);
        QCOMPARE(m_editor->edit().countAt(steps), before + 1);
        while (m_editor->edit().canUndo())
            QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_editor->isWindowModified());
        QCOMPARE(roles(), count);
    }

    void whatSomebodyElseWroteIsNotOverwritten()
    {
        const auto write = [this](const QByteArray &more) {
            QFile file(m_editor->path());
            QVERIFY(file.open(QIODevice::Append));
            file.write(more);
        };
        // Nothing was edited: it follows.
        write("clocks:\n  evidence: 30m\n");
        m_editor->lookAgain();
        QCOMPARE(m_editor->edit().textAt({u"clocks"_s, u"evidence"_s}), u"30m"_s);
        QVERIFY(!m_editor->banner().isVisible());

        m_editor->outline().choose({u"clocks"_s});
        QTest::keyClicks(field<QLineEdit>(u"Commander in the chair at most"_s), u" of work"_s);
        write("solo: yes\n");
        m_editor->lookAgain();
        QVERIFY(m_editor->banner().isVisible());
        QVERIFY(!m_editor->save());
        QCOMPARE(m_editor->edit().textAt({u"clocks"_s, u"commander"_s}), u"4h of work"_s);
        const auto buttons = m_editor->banner().findChildren<QToolButton *>();
        const auto load = std::ranges::find(buttons, u"&Load it anew"_s, &QToolButton::text);
        QVERIFY(load != buttons.end());
        (*load)->click();
        QCOMPARE(m_editor->edit().textAt({u"clocks"_s, u"commander"_s}), u"4h"_s);
        QVERIFY(m_editor->edit().playbook().solo);
        QVERIFY(!m_editor->isWindowModified());
    }

    void aFileWrittenByHandIsToldOf()
    {
        QFile file(m_home->filePath(u"playbooks/hand.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("evenkeel-playbook: 1\nname: hand\ntitle: By hand\nextends: solo # why\n");
        file.close();
        PlaybookEditor editor(*m_folder, *m_folder->open(file.fileName()));
        editor.show();
        const auto labels = editor.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"kept as hand.yaml~"_s);
        }));
    }

    void closingAsksWhenThereIsSomethingToLose()
    {
        QSignalSpy closed(m_editor.get(), &PlaybookEditor::closed);
        m_editor->outline().choose({u"clocks"_s});
        QTest::keyClicks(field<QLineEdit>(u"Commander in the chair at most"_s), u" of work"_s);
        const auto answer = [this](QMessageBox::StandardButton button) {
            m_editor->close();
            auto *box = m_editor->findChild<QMessageBox *>();
            QVERIFY(box);
            QTest::mouseClick(box->button(button), Qt::LeftButton);
            delete box;
        };
        answer(QMessageBox::Cancel);
        QCOMPARE(closed.count(), 0);
        QVERIFY(m_editor->isVisible());
        answer(QMessageBox::Save);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(m_folder->library().load(u"ours"_s)->clocks.commander.rule(), Limit::Rule::WithinWorkHours);
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
        PlaybookEditor editor(*m_folder, *m_folder->open(m_folder->pathOf(u"ours"_s)));
        editor.resize(1280, 720);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        for (const QString &path : {u""_s, u"calendar"_s, u"levels"_s, u"levels/1"_s, u"guardrails/0"_s, u"clocks"_s,
                                    u"checklists/1/steps/8"_s, u"situations/0"_s, u"messages/0"_s}) {
            editor.outline().choose(path.isEmpty() ? PlaybookPath() : path.split(u'/'));
            QCOMPARE(test::unnamedControls(editor).join(u'\n'), QString());
            QTRY_COMPARE(test::clippedTexts(editor).join(u'\n'), QString());
        }
    }

private:
    [[nodiscard]] const ChecklistStep &step() const { return m_editor->edit().playbook().checklists[1].steps[0]; }
    [[nodiscard]] bool saysProblem(const QString &what) const
    {
        const auto labels = m_editor->form().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&what](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Problem: "_s) && label->text().contains(what);
        });
    }
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        for (auto *widget : m_editor->form().findChildren<Widget *>()) {
            if (widget->accessibleName() == name && widget->isVisibleTo(&m_editor->form()))
                return widget;
        }
        qFatal("nothing is named %s", qPrintable(name));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PlaybookFolder> m_folder;
    std::unique_ptr<PlaybookEditor> m_editor;
};

EVENKEEL_TEST(PlaybookEditorTest);
#include "tst_playbookeditor.moc"
