// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbookreader.h"
#include "models/playbook/format/playbookwriter.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QStringList Runnable{u"drill"_s, u"p0-p3"_s, u"p1-p4"_s, u"sev-ics"_s, u"sev-response"_s, u"solo"_s};

// Read once: many rows ask for the same.
const Playbook &shipped(const QString &name)
{
    static std::map<QString, Playbook> read;
    const auto known = read.find(name);
    return known != read.end()
               ? known->second
               : read.emplace(name, PlaybookLibrary().loadFile(u":/playbooks/%1.yaml"_s.arg(name)).playbook)
                     .first->second;
}

// All texts of a playbook, as "where: text", so that a failing test says which.
void collectTexts(const PlaybookNode &node, const QString &where, QStringList &texts)
{
    if (node.kind == PlaybookNode::Kind::Text)
        texts.append(where + u": "_s + node.text);
    for (qsizetype i = 0; i < node.items.size(); ++i)
        collectTexts(node.items[i], where + u'/' + node.keys.value(i, QString::number(i)), texts);
}

QStringList textsOf(const Playbook &playbook)
{
    QStringList texts;
    collectTexts(writePlaybook(playbook), {}, texts);
    return texts;
}

template <typename T>
QStringList idsOf(const QList<T> &items, QString T::*member)
{
    QStringList ids;
    for (const T &item : items)
        ids.append(item.*member);
    return ids;
}

// Everything of a playbook that has an id, by kind; steps as "checklist/step".
std::map<QString, QStringList> idsByKind(const Playbook &playbook)
{
    std::map<QString, QStringList> ids{
        {u"role"_s, idsOf(playbook.roles, &PlaybookRole::role)},
        {u"topic"_s, idsOf(playbook.topics, &Topic::topic)},
        {u"checklist"_s, idsOf(playbook.checklists, &Checklist::checklist)},
        {u"question"_s, idsOf(playbook.severityQuestions, &SeverityQuestion::question)},
        {u"mitigation"_s, idsOf(playbook.mitigations, &MitigationOption::mitigation)},
        {u"situation"_s, idsOf(playbook.situations, &Situation::situation)},
        {u"decision"_s, idsOf(playbook.decisions, &DecisionRow::decision)},
        {u"prompt"_s, idsOf(playbook.prompts, &Prompt::prompt)},
        {u"message"_s, idsOf(playbook.messages, &MessageTemplate::id)},
        {u"guidance"_s, idsOf(playbook.guidance, &Guidance::guidance)},
    };
    for (const Checklist &checklist : playbook.checklists)
        for (const ChecklistStep &step : checklist.steps)
            ids[u"step"_s].append(checklist.checklist + u'/' + step.step);
    for (const GuardrailRule &rule : playbook.guardrails)
        ids[u"guardrail"_s].append(nameOf(rule.guardrail));
    for (const CriterionRule &rule : playbook.criteria)
        ids[u"criterion"_s].append(nameOf(rule.criterion));
    const PlaybookNode tree = writePlaybook(playbook);
    if (const PlaybookNode *clocks = tree.find(u"clocks"))
        ids[u"clock"_s] = clocks->keys;
    return ids;
}

// As the format has it: whatever the case, at the start of a word.
bool speaksOf(const Topic &topic, const QString &line)
{
    return std::ranges::any_of(topic.words, [&](const QString &word) {
        for (qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = line.indexOf(word, at + 1, Qt::CaseInsensitive))
            if (at == 0 || !line[at - 1].isLetterOrNumber())
                return true;
        return false;
    });
}

}  // namespace

class ShippedPlaybooksTest : public QObject
{
    Q_OBJECT

    static void rowsOfRunnable()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Runnable)
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void theseShip()
    {
        QStringList names;
        for (const auto &listed : PlaybookLibrary().list())
            names.append(listed.name);
        QCOMPARE(names, Runnable);
        QVERIFY(Runnable.contains(PlaybookLibrary::defaultName()));
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
        for (const PlaybookProblem &problem : loaded.problems)
            qWarning().noquote() << problem.toError().message();
        QVERIFY(loaded.problems.isEmpty());
        const Playbook &playbook = loaded.playbook;
        QCOMPARE(playbook.name, name);

        const PlaybookNode tree = writePlaybook(playbook);
        QVERIFY(readPlaybook(tree).problems.isEmpty());
        QVERIFY(readPlaybook(tree).playbook == playbook);
        const auto fromJson = playbookNodeFromJson(toJson(tree));
        QVERIFY(fromJson);
        QVERIFY(readPlaybook(*fromJson).playbook == playbook);
        const auto fromYaml = playbookNodeFromYaml(toYaml(tree), u"again.yaml"_s);
        QVERIFY(fromYaml);
        QVERIFY(readPlaybook(*fromYaml).problems.isEmpty());
        QVERIFY(readPlaybook(*fromYaml).playbook == playbook);
    }

    void nothingIsLeftOpen_data() { rowsOfRunnable(); }
    void nothingIsLeftOpen()
    {
        QFETCH(QString, name);
        const Playbook &playbook = shipped(name);
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
        for (const Situation &situation : playbook.situations)
            QVERIFY2(situation.answers.size() >= 2, qPrintable(situation.situation));
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
        for (const auto &[kind, ids] : idsByKind(shipped(name)))
            for (const QString &id : ids)
                QVERIFY2(form.match(id).hasMatch(), qPrintable(kind + u' ' + id));
    }

    void numbersAreThoseAskedFor_data()
    {
        QTest::addColumn<QString>("playbook");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value");
        const auto level = [](const char *playbook, const char *name, const char *what, const char *value) {
            QTest::addRow("%s %s %s", playbook, name, what)
                << QString::fromLatin1(playbook) << QString::fromLatin1(name) << QString::fromLatin1(what)
                << QString::fromLatin1(value);
        };
        level("sev-response", "SEV1", "respond", "immediately");
        level("sev-response", "SEV2", "respond", "30m");
        level("sev-response", "SEV3", "respond", "4h");
        level("sev-response", "SEV4", "respond", "next sprint");
        level("sev-response", "SEV1", "update", "30m");
        level("sev-response", "SEV2", "update", "1h");
        for (const char *playbook : {"sev-ics", "drill"}) {
            level(playbook, "SEV1", "update", "15m");
            level(playbook, "SEV2", "update", "30m");
            level(playbook, "SEV3", "update", "1h");
            level(playbook, "SEV4", "update", "next working day");
            level(playbook, "SEV1", "check-in", "15m");
            level(playbook, "SEV2", "check-in", "30m");
        }
        for (const char *playbook : {"p0-p3", "solo"}) {
            level(playbook, "P0", "acknowledge", "5m");
            level(playbook, "P1", "acknowledge", "30m");
            level(playbook, "P2", "acknowledge", "4h of work");
            level(playbook, "P3", "acknowledge", "none");
            level(playbook, "P0", "respond", "immediately");
            level(playbook, "P1", "respond", "30m");
            level(playbook, "P2", "respond", "next working day");
            level(playbook, "P3", "respond", "next sprint");
            level(playbook, "P0", "resolve", "1h");
            level(playbook, "P1", "resolve", "4h");
            level(playbook, "P2", "resolve", "24h");
            level(playbook, "P3", "resolve", "1w");
            level(playbook, "P0", "first-update", "15m");
            level(playbook, "P1", "first-update", "1h");
            level(playbook, "P0", "update", "30m");
            level(playbook, "P1", "update", "2h");
        }
        level("p1-p4", "P1", "respond", "immediately");
        level("p1-p4", "P2", "respond", "15m");
        level("p1-p4", "P3", "respond", "1h");
        level("p1-p4", "P4", "respond", "next working day");
        for (const QString &name : Runnable) {
            const QByteArray playbook = name.toLatin1();
            level(playbook.constData(), "", "classify", "5m");
            level(playbook.constData(), "", "hypothesis", "15m");
            level(playbook.constData(), "", "no-improvement", "10m");
            level(playbook.constData(), "", "evidence", "15m");
            level(playbook.constData(), "", "commander", name == "solo"_L1 ? "2h" : "4h");
            level(playbook.constData(), "", "postmortem", "48h");
            level(playbook.constData(), "", "root-cause", "48h");
        }
    }
    void numbersAreThoseAskedFor()
    {
        QFETCH(QString, playbook);
        QFETCH(QString, level);
        QFETCH(QString, what);
        QFETCH(QString, value);
        const PlaybookNode tree = writePlaybook(shipped(playbook));
        const PlaybookNode *of = tree.find(u"clocks");
        for (const PlaybookNode &one : tree.find(u"levels")->items)
            if (!level.isEmpty() && one.find(u"level")->text == level)
                of = &one;
        QVERIFY(of && (level.isEmpty() || of->find(u"level")));
        const PlaybookNode *limit = of->find(what);
        // What isn't said has no limit.
        QCOMPARE(limit ? limit->text : u"none"_s, Limit::parse(value)->toText());
    }

    void graveIncidentsCloseWithTheirPostmortem_data() { rowsOfRunnable(); }
    void graveIncidentsCloseWithTheirPostmortem()
    {
        QFETCH(QString, name);
        const Playbook &playbook = shipped(name);
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

    void whoIsAloneIsNotTalkedToAsATeam()
    {
        const Playbook &solo = shipped(u"solo"_s);
        QVERIFY(solo.solo);
        QCOMPARE(idsOf(solo.roles, &PlaybookRole::role), QStringList{u"commander"_s});
        static const QRegularExpression others(
            u"\\bteam|\\bVP\\b|vice president|\\bmanager\\b|\\bexecutive|\\bcolleague|"
            "\\b(communications|technical) lead|\\bscribe|\\bon-call chain|\\bcommander['\u2019]s"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &text : textsOf(solo))
            QVERIFY2(!others.match(text).hasMatch(), qPrintable(text));
        QVERIFY(solo.escalation.first().contains(u"provider"_s));
        for (const Checklist &checklist : solo.checklists)
            for (const ChecklistStep &step : checklist.steps)
                QVERIFY2(step.role.isEmpty(), qPrintable(checklist.checklist + u'/' + step.step));
    }

    void anExerciseSaysSo()
    {
        const Playbook &drill = shipped(u"drill"_s);
        QVERIFY(drill.drill);
        QVERIFY(drill.title.startsWith(u"EXERCISE"_s));
        QCOMPARE(idsOf(drill.messages, &MessageTemplate::id),
                 idsOf(shipped(u"sev-ics"_s).messages, &MessageTemplate::id));
        for (const MessageTemplate &message : drill.messages) {
            QVERIFY2(message.title.startsWith(u"EXERCISE"_s), qPrintable(message.id));
            QVERIFY2(message.subject.isEmpty() || message.subject.startsWith(u"EXERCISE"_s), qPrintable(message.id));
            QVERIFY2(message.body.startsWith(u"EXERCISE"_s, Qt::CaseInsensitive), qPrintable(message.id));
            // Nothing of it is meant to leave the house.
            QVERIFY2(message.audience == Audience::Internal, qPrintable(message.id));
        }
        for (const Checklist &checklist : drill.checklists)
            QVERIFY2(checklist.title.startsWith(u"Exercise"_s), qPrintable(checklist.checklist));
        for (const PlaybookLevel &level : drill.levels)
            QVERIFY2(level.criteria.startsWith(u"Exercise"_s) && level.response.startsWith(u"Exercise"_s),
                     qPrintable(level.level));
        QCOMPARE(drill.escalation.first(), u"Exercise lead"_s);
        for (const QString &name : Runnable)
            QCOMPARE(shipped(name).drill, name == "drill"_L1);
    }

    void whatAllShareNamesNoLevel()
    {
        static const QRegularExpression levels(u"\\b(SEV-?|P)[0-9]\\b"_s);
        for (const QString &text : textsOf(shipped(u"common"_s)))
            QVERIFY2(!levels.match(text).hasMatch(), qPrintable(text));
    }

    void rollbacksKnowHostAndOrm_data()
    {
        QTest::addColumn<QString>("checklist");
        QTest::addColumn<Predicate>("predicate");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("host") << u"rollback-deployment"_s << Predicate::Host
                              << QStringList{u"vercel"_s, u"aws"_s, u"railway"_s, u"fly"_s};
        QTest::newRow("orm") << u"rollback-database"_s << Predicate::Orm
                             << QStringList{u"prisma"_s, u"drizzle"_s, u"django"_s};
    }
    void rollbacksKnowHostAndOrm()
    {
        QFETCH(QString, checklist);
        QFETCH(Predicate, predicate);
        QFETCH(QStringList, words);
        const Playbook &playbook = shipped(u"sev-ics"_s);
        const auto list = std::ranges::find(playbook.checklists, checklist, &Checklist::checklist);
        QVERIFY(list != playbook.checklists.end());
        QStringList found;
        for (const ChecklistStep &step : list->steps)
            for (const Condition &condition : step.when)
                if (condition.predicate == predicate)
                    found += condition.words;
        QCOMPARE(found, words);
    }

    void topicsAreRecognised_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("topics");
        const auto row = [](const char *line, const QStringList &topics) {
            QTest::newRow(line) << QString::fromUtf8(line) << topics;
        };
        row("Deployed 4f2c to production at 14:00", {u"deployment"_s});
        row("Deployment 4f2c ausgerollt", {u"deployment"_s});
        row("config of the gateway was edited", {u"config-change"_s});
        row("Konfiguration des Gateways geändert", {u"config-change"_s});
        row("Traffic doubled after the newsletter", {u"traffic"_s});
        row("Lastspitze seit 14:00", {u"traffic"_s});
        row("The connection pool is at its connection limit", {u"capacity"_s});
        row("Auslastung bei 100 %", {u"capacity"_s});
        row("Checkout returns 502", {u"errors"_s});
        row("Die Fehlerrate steigt", {u"errors"_s});
        row("p99 latency at 12 s", {u"latency"_s});
        row("DNS lookups fail", {u"dns"_s});
        row("The payment provider reports problems", {u"third-party"_s});
        row("Feature flag new-cart is on", {u"feature-flag"_s});
        row("eu-west is unhealthy", {u"region"_s});
        row("roll back 4f2c", {u"rollback"_s});
        row("4f2c zurückgerollt", {u"rollback"_s});
        row("Rollback would revert a security patch", {u"rollback"_s, u"security-fix"_s, u"critical-fix"_s});
        row("trying a hotfix", {u"forward-fix"_s});
        row("The error rate is falling", {u"errors"_s, u"improvement"_s});
        row("Fehlerrate sinkt", {u"errors"_s, u"improvement"_s});
        row("service has recovered", {u"improvement"_s});
        row("It has not improved", {u"no-improvement"_s});
        row("service has not recovered", {u"no-improvement"_s});
        row("it is not improving", {u"no-improvement"_s});
        row("Es ist nicht besser", {u"no-improvement"_s});
        row("keine Besserung", {u"no-improvement"_s});
        row("possible data loss in orders", {u"data-loss"_s});
        row("Datenverlust bei Bestellungen", {u"data-loss"_s});
        row("Data was exfiltrated", {u"security"_s});
        row("Complete outage of the shop", {u"full-outage"_s});
        row("Totalausfall des Shops", {u"full-outage"_s});
        row("Runbook did not help", {u"no-improvement"_s, u"runbook-exhausted"_s});
        row("migration 0042 locked the table", {u"database"_s});
        row("stale data from the CDN", {u"cache"_s});
        // Ordinary lines speak of nothing.
        row("Ana takes command", {});
        row("Bridge is open, 6 people joined", {});
        row("Called Bo, back in ten minutes", {});
        row("Support has 40 tickets", {});
        row("not all users are affected", {u"full-outage"_s});
        row("Looking at the dashboards now", {});
        row("Helmut übernimmt", {});
        row("500 users affected", {});
        row("Wir warten auf Rückmeldung", {});
        row("Next update at 14:30", {});
    }
    void topicsAreRecognised()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, topics);
        QStringList found;
        for (const Topic &topic : shipped(u"sev-ics"_s).topics)
            if (speaksOf(topic, line))
                found.append(topic.topic);
        QCOMPARE(found, topics);
    }

    // What the README says of where each demand went exists, under that name.
    void theTableOfDemandsHolds()
    {
        // This test has no data folder of its own, so the path is made plain first.
        QFile readme(QDir::cleanPath(QStringLiteral(EVENKEEL_TEST_DATA "/../../../../resources/playbooks/README.md")));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const qsizetype begins = text.indexOf(u"## Where each demand went"_s);
        QVERIFY(begins > 0);

        // By playbook, then by kind.
        std::map<QString, std::map<QString, QStringList>> known;
        for (const QString &name : QStringList(Runnable)) {
            known[name] = idsByKind(shipped(name));
            known[name][u"level"_s] = idsOf(shipped(name).levels, &PlaybookLevel::level);
        }
        // What a source asks for must be in the playbook that was made of it.
        const std::map<QString, QStringList> madeOf{
            {u"000"_s, {u"sev-ics"_s}},          {u"001"_s, {u"p1-p4"_s}},   {u"002"_s, {u"sev-response"_s}},
            {u"003"_s, {u"p0-p3"_s, u"solo"_s}}, {u"004"_s, {u"sev-ics"_s}},
        };
        const auto has = [&](const QStringList &playbooks, const QString &kind, const QString &id) {
            return std::ranges::any_of(playbooks, [&](const QString &name) { return known[name][kind].contains(id); });
        };
        // `checklist/step`, `kind:id`, or `playbook:level`, `playbook:checklist/step`.
        static const QRegularExpression span(u"`(?:([a-z0-9-]+):)?([A-Za-z0-9-]+(?:/[a-z0-9-]+)?)`"_s);
        QStringList playbooks;
        QSet<QString> seen;
        qsizetype rows = 0;
        for (const QString &line : text.sliced(begins).split(u'\n')) {
            if (line.startsWith(u"### "_s)) {
                const auto source = madeOf.find(line.sliced(4, 3));
                QVERIFY2(source != madeOf.end(), qPrintable(line));
                playbooks = source->second;
            }
            if (!line.startsWith(u"| "_s))
                continue;
            ++rows;
            for (const auto &match : span.globalMatch(line)) {
                const QString prefix = match.captured(1);
                const QString id = match.captured(2);
                const QString kind = id.contains(u'/') ? u"step"_s : Runnable.contains(prefix) ? u"level"_s : prefix;
                if (kind.isEmpty())
                    continue;
                QVERIFY2(has(Runnable.contains(prefix) ? QStringList{prefix} : playbooks, kind, id),
                         qPrintable(match.captured(0) + u" in "_s + line));
                seen.insert(id);
            }
        }
        QVERIFY2(rows > 200, qPrintable(QString::number(rows)));
        QVERIFY(seen.size() > 100);
    }
};

EVENKEEL_TEST(ShippedPlaybooksTest);
#include "tst_shippedplaybooks.moc"
