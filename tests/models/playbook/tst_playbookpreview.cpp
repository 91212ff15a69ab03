// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/recordverbs.h"
#include "models/playbook/editing/playbookpreview.h"
#include "tests/models/playbook/shippedplaybook.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using How = PreviewDifference::Change;
using Kind = PreviewLine::Kind;

Q_DECLARE_METATYPE(evenkeel::PreviewLine::Kind)
Q_DECLARE_METATYPE(evenkeel::PreviewDifference::Change)

namespace {

// What people would change in a playbook.
using Edit = std::function<void(Playbook &)>;

Playbook edited(Playbook playbook, const Edit &edit)
{
    edit(playbook);
    return playbook;
}

QStringList wordsOf(const QList<PreviewLine> &lines, Kind kind)
{
    QStringList words;
    for (const PreviewLine &line : lines)
        if (line.kind == kind)
            words.append(line.what + u": "_s + line.outcome);
    return words;
}

qsizetype count(const QList<PreviewDifference> &differences, How change)
{
    return std::ranges::count(differences, change, &PreviewDifference::change);
}

GuardrailRule *ruleOf(Playbook &playbook, Guardrail guardrail)
{
    const auto rule = std::ranges::find(playbook.guardrails, guardrail, &GuardrailRule::guardrail);
    return rule == playbook.guardrails.end() ? nullptr : &*rule;
}

const PlaybookPreview &sample()
{
    static const PlaybookPreview preview = PlaybookPreview::ofSample();
    return preview;
}

}  // namespace

Q_DECLARE_METATYPE(Edit)

class PlaybookPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void theSampleShowsEachKind_data()
    {
        QTest::addColumn<QString>("playbook");
        for (const QString &name : test::runnablePlaybooks())
            QTest::newRow(qPrintable(name)) << name;
    }
    void theSampleShowsEachKind()
    {
        QFETCH(QString, playbook);
        const auto lines = sample().linesUnder(test::shippedPlaybook(playbook));
        QStringList keys;
        for (const PreviewLine &line : lines) {
            keys.append(line.key);
            QVERIFY2(!line.what.isEmpty() && !line.outcome.isEmpty() && line.at > Instant(), qPrintable(line.key));
        }
        QCOMPARE(keys.removeDuplicates(), 0);
        for (const Kind kind : {Kind::Clock, Kind::Guardrail, Kind::Checklist})
            QVERIFY2(!wordsOf(lines, kind).isEmpty(), qPrintable(keys.join(u'\n')));
        QVERIFY(std::ranges::is_sorted(lines, {}, &PreviewLine::at));
    }

    void whatItTellsOfClocks()
    {
        const auto lines = sample().linesUnder(test::tickingPlaybook());
        const QStringList clocks = wordsOf(lines, Kind::Clock);
        QVERIFY2(clocks.contains(u"severity: late by 3 min"_s), qPrintable(clocks.join(u'\n')));
        // Of rank 1, an update each 15 minutes: one came 37 minutes after the other.
        QVERIFY2(clocks.contains(u"next update: late by 22 min"_s), qPrintable(clocks.join(u'\n')));
        QVERIFY2(clocks.contains(u"resolution target: late by 40 min"_s)
                     || clocks.filter(u"resolution target: late by"_s).size() == 1,
                 qPrintable(clocks.join(u'\n')));
        // The commander came when the rollback had begun.
        QCOMPARE(wordsOf(lines, Kind::Guardrail),
                 QStringList{u"somebody commands an incident before it is mitigated: blocks"_s});
    }

    void whatAnEditChanges_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<How>("change");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Edit &edit, How change, Kind kind, const QString &words) {
            QTest::newRow(name) << edit << change << kind << words;
        };
        row(
            "updates more often", [](Playbook &playbook) { playbook.levels[0].update = Limit::within(10min); },
            How::Altered, Kind::Clock, u"next update: late by 27 min"_s);
        row(
            "updates less often", [](Playbook &playbook) { playbook.levels[0].update = Limit::within(2h); },
            How::Removed, Kind::Clock, u"next update: late by 22 min"_s);
        row(
            "no time-box", [](Playbook &playbook) { playbook.clocks.hypothesis = {}; }, How::Removed, Kind::Clock,
            u"hypothesis: The payment provider is down: late by 4 min"_s);
        row(
            "a guardrail asks why",
            [](Playbook &playbook) {
                ruleOf(playbook, Guardrail::CommanderBeforeMitigation)->effect = GuardrailEffect::Confirm;
            },
            How::Altered, Kind::Guardrail, u"somebody commands an incident before it is mitigated: asks why"_s);
        row(
            "a guardrail reminds",
            [](Playbook &playbook) {
                ruleOf(playbook, Guardrail::CommanderBeforeMitigation)->effect = GuardrailEffect::Remind;
            },
            How::Altered, Kind::Guardrail, u"somebody commands an incident before it is mitigated: reminds"_s);
        row(
            "a guardrail is off",
            [](Playbook &playbook) {
                ruleOf(playbook, Guardrail::CommanderBeforeMitigation)->effect = GuardrailEffect::Off;
            },
            How::Removed, Kind::Guardrail, u"somebody commands an incident before it is mitigated: blocks"_s);
        row(
            "another guardrail",
            [](Playbook &playbook) {
                playbook.guardrails.append({Guardrail::MitigationVerified, GuardrailEffect::Block, {}});
            },
            How::Added, Kind::Guardrail, u"nobody verified that the mitigation holds: blocks"_s);
        const ChecklistStep step{.step = u"a"_s, .text = u"Ask"_s};
        row(
            "a checklist",
            [step](Playbook &playbook) {
                playbook.checklists = {{u"c"_s, u"Calls"_s, ChecklistPhase::Mitigate, {1, 1}, {}, {step}}};
            },
            How::Added, Kind::Checklist, u"Calls: 1 step"_s);
    }
    void whatAnEditChanges()
    {
        QFETCH(Edit, edit);
        QFETCH(How, change);
        QFETCH(Kind, kind);
        QFETCH(QString, words);
        const Playbook before = test::tickingPlaybook();
        const Playbook after = edited(before, edit);
        const auto differences = compare(sample().linesUnder(before), sample().linesUnder(after));
        QStringList told;
        for (const PreviewDifference &one : differences)
            if (one.change == change)
                told += wordsOf({one.after ? *one.after : *one.before}, kind);
        QVERIFY2(told.contains(words), qPrintable(told.join(u'\n')));
    }

    void aShorterCadenceMakesMoreLate()
    {
        const auto lateUpdates = [](Duration every) {
            const Playbook playbook = edited(test::tickingPlaybook(), [every](Playbook &one) {
                for (PlaybookLevel &level : one.levels)
                    level.update = Limit::within(every);
            });
            return wordsOf(sample().linesUnder(playbook), Kind::Clock).filter(u"update"_s).size();
        };
        QVERIFY(lateUpdates(10min) > lateUpdates(2h));
    }

    void theSamePlaybookChangesNothing_data() { theSampleShowsEachKind_data(); }
    void theSamePlaybookChangesNothing()
    {
        QFETCH(QString, playbook);
        const Playbook &book = test::shippedPlaybook(playbook);
        // Made anew each time, as a form does.
        const auto differences = compare(PlaybookPreview::ofSample().linesUnder(book),
                                         PlaybookPreview::ofSample().linesUnder(edited(book, [](Playbook &) {})));
        QVERIFY(!differences.isEmpty());
        QCOMPARE(count(differences, How::Same), differences.size());
    }

    void levelsAreTakenOverByRank()
    {
        const Playbook before = test::tickingPlaybook();
        Playbook renamed = before;
        renamed.name = u"renamed"_s;
        for (PlaybookLevel &level : renamed.levels)
            level.level.replace(u"SEV"_s, u"P"_s);
        const auto differences = compare(sample().linesUnder(before), sample().linesUnder(renamed));
        QCOMPARE(count(differences, How::Same), differences.size());
        // Where there is only one level, each is that.
        renamed.levels = {renamed.levels[1]};
        QVERIFY(wordsOf(sample().linesUnder(renamed), Kind::Clock).contains(u"next update: late by 7 min"_s));
    }

    void twoWaysSideBySide()
    {
        const auto line = [](const QString &key, Duration at, const QString &outcome) {
            return PreviewLine{Kind::Clock, Instant(at), key, outcome, key};
        };
        const auto differences =
            compare({line(u"a"_s, 1min, u"x"_s), line(u"b"_s, 2min, u"x"_s), line(u"c"_s, 9min, u"x"_s)},
                    {line(u"d"_s, 3min, u"x"_s), line(u"b"_s, 2min, u"x"_s), line(u"c"_s, 4min, u"y"_s)});
        QStringList told;
        for (const PreviewDifference &one : differences)
            told.append(u"%1%2"_s.arg(one.after ? one.after->key : one.before->key).arg(int(one.change)));
        QCOMPARE(told, (QStringList{u"a%1"_s.arg(int(How::Removed)), u"b%1"_s.arg(int(How::Same)),
                                    u"d%1"_s.arg(int(How::Added)), u"c%1"_s.arg(int(How::Altered))}));
        QCOMPARE(differences.last().before->at, Instant(9min));
        QCOMPARE(differences.last().after->outcome, u"y"_s);
    }
};

EVENKEEL_TEST(PlaybookPreviewTest);
#include "tst_playbookpreview.moc"
