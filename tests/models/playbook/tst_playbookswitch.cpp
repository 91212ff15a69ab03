// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/statusverbs.h"
#include "models/incident/commands/stepverbs.h"
#include "models/playbook/guardrails.h"
#include "models/playbook/playbooklibrary.h"
#include "models/playbook/playbookswitch.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::RuledIncident;

namespace {

Playbook byP()
{
    Playbook playbook = test::tickingPlaybook();
    playbook.name = u"p"_s;
    for (PlaybookLevel &level : playbook.levels)
        level.level.replace(u"SEV"_s, u"P"_s);
    return playbook;
}

Playbook withSteps(Playbook playbook, const QStringList &steps)
{
    Checklist list{u"start"_s, u"Start"_s, ChecklistPhase::Triage, {}, {}, {}};
    for (const QString &step : steps)
        list.steps.append({.step = step, .text = step});
    playbook.checklists = {list};
    return playbook;
}

void writeOwn(const QTemporaryDir &folder, const QString &name, const QByteArray &rest)
{
    QFile file(folder.filePath(name + u".yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("evenkeel-playbook: 1\nname: " + name.toUtf8() + '\n' + rest);
}

}  // namespace

class PlaybookSwitchTest : public QObject
{
    Q_OBJECT

private slots:
    void severityByRankAndTheCadence()
    {
        RuledIncident ruled(test::tickingPlaybook());
        ruled.apply(changeSeverity(ruled.incident, {u"ticking"_s, u"SEV2"_s, 2}, ruled.now()));
        Playbook other = byP();
        other.levels[1].update = Limit::within(10min);
        const PlaybookSwitch change = switchTo(other, ruled.context());
        QCOMPARE(change.levelBefore, u"SEV2"_s);
        QCOMPARE(change.levelAfter, u"P2"_s);
        QVERIFY(change.updatesBefore == Limit::within(30min));
        QVERIFY(change.updatesAfter == Limit::within(10min));
        QCOMPARE(change.choice.severity, (Severity{u"p"_s, u"P2"_s, 2}));
    }

    void unclassifiedStaysSo()
    {
        RuledIncident ruled(test::tickingPlaybook());
        const PlaybookSwitch change = switchTo(byP(), ruled.context());
        QCOMPARE(change.levelBefore, QString());
        QCOMPARE(change.levelAfter, QString());
        QVERIFY(change.updatesAfter.isNone());
    }

    void guardrailsThatHoldThen()
    {
        RuledIncident ruled(test::tickingPlaybook());
        ruled.apply(changeSeverity(ruled.incident, {u"ticking"_s, u"SEV3"_s, 3}, ruled.now()));
        Playbook other = byP();
        using enum Guardrail;
        other.guardrails = {{CommanderBeforeMitigation, GuardrailEffect::Remind, {}},
                            {FinalNote, GuardrailEffect::Block, {1, 2}},
                            {EvidenceKept, GuardrailEffect::Off, {}},
                            {StakeholdersTold, GuardrailEffect::Confirm, {3, 4}}};
        const PlaybookSwitch change = switchTo(other, ruled.context());
        QCOMPARE(change.gained, (QList<PlaybookSwitch::Held>{
                                    {CommanderBeforeMitigation, GuardrailEffect::Remind, GuardrailEffect::Block},
                                    {StakeholdersTold, GuardrailEffect::Confirm, {}}}));
        QCOMPARE(change.lost, (QList<PlaybookSwitch::Held>{{SeverityBeforeTriage, GuardrailEffect::Block, {}}}));
    }

    void stepsThatStayAndThoseThatStandApart()
    {
        RuledIncident ruled(withSteps(test::tickingPlaybook(), {u"a"_s, u"b"_s, u"c"_s}));
        for (const QString &step : {u"start/a"_s, u"start/b"_s})
            ruled.apply(completeStep(ruled.incident, {step, step}, ruled.now()));
        const PlaybookSwitch change = switchTo(withSteps(byP(), {u"b"_s, u"d"_s}), ruled.context());
        QCOMPARE(change.stepsKept, 1);
        QCOMPARE(change.stepsApart, 1);
    }

    void whatFallsDueAtOnce()
    {
        RuledIncident ruled(test::tickingPlaybook());
        ruled.apply(changeSeverity(ruled.incident, {u"ticking"_s, u"SEV2"_s, 2}, ruled.now()));
        ruled.clock.advance(25min);  // the acknowledgement is late already, the first update isn't yet
        Playbook other = byP();
        other.levels[1].firstUpdate = Limit::within(20min);
        QStringList due;
        for (const PlaybookClock &clock : switchTo(other, ruled.context()).dueAtOnce)
            due.append(clock.what);
        QCOMPARE(due, QStringList{u"first update"_s});
        QVERIFY(switchTo(byP(), ruled.context()).dueAtOnce.isEmpty());
    }

    void offersThoseThereAre()
    {
        const QTemporaryDir folder;
        writeOwn(folder, u"ours"_s, "title: Ours\nextends: sev-ics\n");
        writeOwn(folder, u"wrong"_s, "title: Wrong\nextends: sev-ics\nlevles: []\n");
        const PlaybookLibrary library({folder.path()});
        RuledIncident ruled(*library.load(u"ours"_s));
        const auto named = [&](const QString &name) {
            const auto offers = playbooksToFollow(library, ruled.context());
            const auto found = std::ranges::find(offers, name, &PlaybookOffer::name);
            return found == offers.end() ? PlaybookOffer() : *found;
        };
        QVERIFY(named(u"ours"_s).followed && !named(u"ours"_s).newer && !named(u"ours"_s).canBeFollowed());
        QVERIFY(named(u"solo"_s).canBeFollowed() && !named(u"solo"_s).followed);
        QVERIFY(named(u"wrong"_s).fault && !named(u"wrong"_s).canBeFollowed());
        QVERIFY2(named(u"wrong"_s).fault->message().contains(u"levles"_s),
                 qPrintable(named(u"wrong"_s).fault->message()));

        writeOwn(folder, u"ours"_s, "title: Ours, second edition\nextends: sev-ics\n");
        QVERIFY(named(u"ours"_s).newer && named(u"ours"_s).canBeFollowed());
        // What isn't in the library any more is still what is followed.
        QVERIFY(QFile::remove(folder.filePath(u"ours.yaml"_s)));
        QVERIFY(named(u"ours"_s).followed && !named(u"ours"_s).canBeFollowed());
    }

    void eachGuardrailHasAName()
    {
        QSet<QString> names;
        for (const auto &[guardrail, stored] : EnumNames<Guardrail>::names)
            names.insert(inWords(guardrail));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.size(), qsizetype(EnumNames<Guardrail>::names.size()));
    }
};

EVENKEEL_TEST(PlaybookSwitchTest);
#include "tst_playbookswitch.moc"
