// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/playbooksmodel.h"
#include "models/items/previewmodel.h"
#include "models/playbook/editing/playbookfolder.h"
#include "models/playbook/editing/previewsummary.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

PreviewDifference previewed(PreviewDifference::Change change, PreviewLine::Kind kind, int before, int after)
{
    const auto line = [kind](int minute) {
        return PreviewLine{kind, Instant(std::chrono::minutes(minute)), u"what"_s, u"at %1"_s.arg(minute), u"key"_s};
    };
    PreviewDifference difference{change, {}, {}};
    if (before >= 0)
        difference.before = line(before);
    if (after >= 0)
        difference.after = line(after);
    return difference;
}

}  // namespace

class PlaybooksModelTest : public QObject
{
    Q_OBJECT

private slots:
    void listsShippedAndOwnOnes()
    {
        const QTemporaryDir folder;
        const PlaybookFolder own(folder.path());
        QVERIFY(own.customise(u"sev-ics"_s, u"sev-ics"_s, u"As we do it"_s, PlaybookFolder::TakePlace::Yes));
        QVERIFY(own.customise(u"solo"_s, u"alone"_s, u"Alone"_s));
        QFile wrong(folder.filePath(u"wrong.yaml"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("evenkeel-playbook: 1\nname: wrong\ntitle: Wrong\nextends: solo\nsolo: perhaps\n");
        wrong.close();

        PlaybooksModel model(own.library());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &PlaybooksModel::loaded);
        model.setUsual(u"alone"_s);
        model.reload();
        model.reload();
        QTRY_COMPARE(loaded.count(), 2);
        QCOMPARE(model.rowCount(), 8);
        const auto text = [&model](const QString &name, PlaybooksModel::Column column) {
            return model.indexOf(name).siblingAtColumn(int(column)).data().toString();
        };
        using Column = PlaybooksModel::Column;
        QCOMPARE(text(u"sev-ics"_s, Column::Title), u"As we do it"_s);
        QCOMPARE(text(u"sev-ics"_s, Column::State), u"your own, in place of the shipped one"_s);
        QCOMPARE(text(u"p0-p3"_s, Column::State), u"ships with Evenkeel"_s);
        QCOMPARE(text(u"alone"_s, Column::State), u"your own, used for new incidents"_s);
        QVERIFY(model.indexOf(u"alone"_s).data(PlaybooksModel::ProblemRole).toString().isEmpty());
        const QString problem = model.indexOf(u"wrong"_s).data(PlaybooksModel::ProblemRole).toString();
        QVERIFY2(problem.contains(u"wrong.yaml:5"_s), qPrintable(problem));
        QVERIFY(!model.indexOf(u"common"_s).isValid());
    }

    void theEffectIsToldByWordsAndInOneSentence()
    {
        using Change = PreviewDifference::Change;
        using Kind = PreviewLine::Kind;
        const QList<PreviewDifference> differences{
            previewed(Change::Same, Kind::Clock, 5, 5),         previewed(Change::Altered, Kind::Clock, 30, 20),
            previewed(Change::Altered, Kind::Clock, 60, 90),    previewed(Change::Added, Kind::Guardrail, -1, 3),
            previewed(Change::Removed, Kind::Checklist, 7, -1),
        };
        QCOMPARE(previewSummary(differences),
                 u"%n clock(s) run out earlier, %n clock(s) run out later, "
                 "%n guardrail(s) more, %n checklist(s) fewer."_s.replace(u"%n"_s, u"1"_s));
        QCOMPARE(previewSummary(differences.first(1)), u"Nothing changes in the sample."_s);

        PreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.firstChange().isValid());
        model.setDifferences(differences);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.firstChange().row(), 1);
        const auto text = [&model](int row, PreviewModel::Column column) {
            return model.index(row, int(column)).data().toString();
        };
        using Column = PreviewModel::Column;
        QCOMPARE(text(0, Column::Change), QString());
        QCOMPARE(text(1, Column::Change), u"≠ changed"_s);
        QCOMPARE(text(1, Column::At), u"Thu 00:30 → Thu 00:20"_s);
        QCOMPARE(text(1, Column::Outcome), u"at 30 → at 20"_s);
        QCOMPARE(text(3, Column::Change), u"+ new"_s);
        QCOMPARE(text(3, Column::At), u"Thu 00:03"_s);
        QCOMPARE(text(4, Column::Change), u"− gone"_s);
        QCOMPARE(text(4, Column::What), u"what"_s);
        model.setOnlyChanges(true);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.firstChange().row(), 0);
    }
};

EVENKEEL_TEST(PlaybooksModelTest);
#include "tst_playbooksmodel.moc"
