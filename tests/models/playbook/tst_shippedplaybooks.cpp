// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbookjson.h"
#include "models/playbook/format/playbookreader.h"
#include "models/playbook/format/playbookwriter.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/models/playbook/shippedplaybook.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class ShippedPlaybooksTest : public QObject
{
    Q_OBJECT

    static void rowsOfRunnable()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : runnablePlaybooks())
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void theseShip()
    {
        QStringList names;
        for (const auto &listed : PlaybookLibrary().list())
            names.append(listed.name);
        QCOMPARE(names, runnablePlaybooks());
        QVERIFY(runnablePlaybooks().contains(PlaybookLibrary::defaultName()));
        QVERIFY(!PlaybookLibrary().load(u"common"_s));
    }

    void eachLoadsAndComesBackAsItWas_data()
    {
        rowsOfRunnable();
        QTest::newRow("common") << u"common"_s;
    }
    void eachLoadsAndComesBackAsItWas()
    {
        QFETCH(QString, name);
        const LoadedPlaybook loaded = PlaybookLibrary().loadFile(u":/playbooks/%1.yaml"_s.arg(name));
        for (const YamlProblem &problem : loaded.problems)
            qWarning().noquote() << problem.toError().message();
        QVERIFY(loaded.problems.isEmpty());
        const Playbook &playbook = loaded.playbook;
        QCOMPARE(playbook.name, name);

        const YamlNode tree = writePlaybook(playbook);
        QVERIFY(readPlaybook(tree).problems.isEmpty());
        QVERIFY(readPlaybook(tree).playbook == playbook);
        const auto fromJson = playbookNodeFromJson(toJson(tree));
        QVERIFY(fromJson);
        QVERIFY(readPlaybook(*fromJson).playbook == playbook);
        const auto fromYaml = readYaml(toYaml(tree), u"again.yaml"_s);
        QVERIFY(fromYaml);
        QVERIFY(readPlaybook(*fromYaml).problems.isEmpty());
        QVERIFY(readPlaybook(*fromYaml).playbook == playbook);
    }

    void nothingIsLeftOpen_data() { rowsOfRunnable(); }
    void nothingIsLeftOpen()
    {
        QFETCH(QString, name);
        const Playbook &playbook = shippedPlaybook(name);
        for (int rank = 1; rank <= 4; ++rank)
            QVERIFY(playbook.levelOfRank(rank));
        QCOMPARE(playbook.levels.size(), 4);
        QVERIFY(!playbook.escalation.isEmpty());

        for (const auto &[phase, phaseName] : EnumNames<ChecklistPhase>::names)
            QVERIFY2(std::ranges::find(playbook.checklists, phase, &Checklist::phase) != playbook.checklists.end(),
                     phaseName);
        for (const auto &[guardrail, guardrailName] : EnumNames<Guardrail>::names)
            QVERIFY2(playbook.rule(guardrail), guardrailName);
        for (const auto &[criterion, criterionName] : EnumNames<Criterion>::names)
            QVERIFY2(std::ranges::find(playbook.criteria, criterion, &CriterionRule::criterion)
                         != playbook.criteria.end(),
                     criterionName);
        for (const auto &[kind, kindName] : EnumNames<PromptKind>::names)
            QVERIFY2(std::ranges::find(playbook.prompts, kind, &Prompt::kind) != playbook.prompts.end(), kindName);

        QCOMPARE(idsOf(playbook.situations, &Situation::situation),
                 (QStringList{u"many-services"_s, u"deploy-and-traffic"_s, u"rollback-reverts-fix"_s,
                              u"between-levels"_s, u"cause-unknown"_s}));
        QCOMPARE(idsOf(playbook.decisions, &DecisionRow::decision),
                 (QStringList{u"full-outage"_s, u"one-feature"_s, u"deploy-correlates"_s, u"no-deploy"_s,
                              u"still-elevated"_s, u"many-causes"_s, u"rollback-reverts-security"_s,
                              u"resolved-cause-unknown"_s, u"systemic-weakness"_s}));
        for (const auto &[question, answers] :
             {std::pair(u"users"_s, 6), {u"data"_s, 4}, {u"revenue"_s, 4}, {u"workaround"_s, 4}}) {
            const auto found = std::ranges::find(playbook.severityQuestions, question, &SeverityQuestion::question);
            QVERIFY2(found != playbook.severityQuestions.end(), qPrintable(question));
            QCOMPARE(found->answers.size(), answers);
        }
        for (const char *mitigation : {"rollback", "scale", "feature-flag", "redirect", "forward-fix"})
            QVERIFY2(playbook.mitigation(QString::fromLatin1(mitigation)), mitigation);
        QVERIFY(playbook.mitigation(u"forward-fix")->forwardFix);
        // By its topic an entry's means is known, whoever wrote it.
        for (const MitigationOption &option : playbook.mitigations)
            QVERIFY2(playbook.topicIndex(option.mitigation) >= 0, qPrintable(option.mitigation));
        for (const Situation &situation : playbook.situations)
            QVERIFY2(situation.answers.size() >= 2, qPrintable(situation.situation));
    }

    // The gravest that any answer speaks for is what the severity helper proposes.
    void answersSpeakForTheRightLevel_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<int>("rank");
        const auto row = [](const char *name, const char *users, const char *data, const char *revenue,
                            const char *workaround, int rank) {
            QTest::newRow(name) << QStringList{QString::fromLatin1(users), QString::fromLatin1(data),
                                               QString::fromLatin1(revenue), QString::fromLatin1(workaround)}
                                << rank;
        };
        row("full outage", "all", "safe", "stopped", "none", 1);
        row("few users, but data is lost", "some", "lost", "none", "none", 1);
        row("major feature", "many", "safe", "reduced", "costly", 2);
        row("many, but in one region", "region", "safe", "none", "costly", 2);
        row("minor feature with a workaround", "some", "safe", "none", "easy", 3);
        row("minor feature without a workaround", "some", "safe", "none", "none", 3);
        row("cosmetic", "none", "safe", "none", "easy", 4);
        row("hardly anything is known", "unknown", "unknown", "none", "unknown", 2);
    }
    void answersSpeakForTheRightLevel()
    {
        QFETCH(QStringList, answers);
        QFETCH(int, rank);
        const QList<SeverityQuestion> &questions = shippedPlaybook(u"sev-ics"_s).severityQuestions;
        QCOMPARE(questions.size(), answers.size());
        int gravest = MildestRank;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const auto answer = std::ranges::find(questions[i].answers, answers[i], &SeverityAnswer::answer);
            QVERIFY2(answer != questions[i].answers.end(), qPrintable(answers[i]));
            if (!answer->ranks.isEmpty())
                gravest = std::min(gravest, answer->ranks.gravest);
        }
        QCOMPARE(gravest, rank);
    }

    void idsAreFitForFilesAndJson_data()
    {
        rowsOfRunnable();
        QTest::newRow("common") << u"common"_s;
    }
    void idsAreFitForFilesAndJson()
    {
        QFETCH(QString, name);
        static const QRegularExpression form(u"\\A[a-z0-9-]+(/[a-z0-9-]+)?\\z"_s);
        for (const auto &[kind, ids] : idsByKind(shippedPlaybook(name)))
            for (const QString &id : ids)
                QVERIFY2(form.match(id).hasMatch(), qPrintable(kind + u' ' + id));
    }

    void graveIncidentsCloseWithTheirPostmortem_data() { rowsOfRunnable(); }
    void graveIncidentsCloseWithTheirPostmortem()
    {
        QFETCH(QString, name);
        const Playbook &playbook = shippedPlaybook(name);
        for (int rank = 1; rank <= 2; ++rank) {
            const ClosingRule &closing = playbook.levelOfRank(rank)->closing;
            QVERIFY(closing.postmortem.has_value() && *closing.postmortem != PostmortemState::Draft);
            QVERIFY(closing.preventiveActions >= 1);
            QVERIFY(closing.finalNote);
            QVERIFY(closing.rootCauseFollowUp);
        }
        const GuardrailRule *forwardFix = playbook.rule(Guardrail::ForwardFixApproved);
        QCOMPARE(forwardFix->ranks, (RankRange{1, 2}));
        QCOMPARE(forwardFix->effect, playbook.solo ? GuardrailEffect::Confirm : GuardrailEffect::Block);
        QCOMPARE(playbook.rule(Guardrail::SeverityBeforeTriage)->effect, GuardrailEffect::Block);
        QCOMPARE(playbook.rule(Guardrail::CommanderBeforeMitigation)->effect,
                 playbook.solo ? GuardrailEffect::Off : GuardrailEffect::Block);
    }

    void rollbacksKnowHostAndOrm_data()
    {
        QTest::addColumn<QString>("checklist");
        QTest::addColumn<Predicate>("predicate");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("host") << u"rollback-deployment"_s << Predicate::Host
                              << QStringList{u"vercel"_s, u"aws"_s, u"railway"_s, u"fly"_s, u"fly.io"_s};
        QTest::newRow("orm") << u"rollback-database"_s << Predicate::Orm
                             << QStringList{u"prisma"_s, u"drizzle"_s, u"django"_s};
    }
    void rollbacksKnowHostAndOrm()
    {
        QFETCH(QString, checklist);
        QFETCH(Predicate, predicate);
        QFETCH(QStringList, words);
        const Playbook &playbook = shippedPlaybook(u"sev-ics"_s);
        const auto list = std::ranges::find(playbook.checklists, checklist, &Checklist::checklist);
        QVERIFY(list != playbook.checklists.end());
        QStringList found;
        for (const ChecklistStep &step : list->steps)
            for (const Condition &condition : step.when)
                if (condition.predicate == predicate)
                    found += condition.words;
        QCOMPARE(found, words);
    }
};

EVENKEEL_TEST(ShippedPlaybooksTest);
#include "tst_shippedplaybooks.moc"
