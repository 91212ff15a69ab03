// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/playbooklibrary.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

// Seven lines that are sound by themselves: what a test adds begins in line 8.
const QByteArray Sound = "evenkeel-playbook: 1\n"
                         "name: ours\n"
                         "title: Ours\n"
                         "levels:\n"
                         "  - level: SEV1\n"
                         "    rank: 1\n"
                         "    criteria: Down\n";

}  // namespace

class PlaybookFormatTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] LoadedPlaybook load(const QString &name = u"ours.yaml"_s) const
    {
        return PlaybookLibrary().loadFile(m_folder->filePath(name));
    }
    // "ours.yaml:8: what", one for each problem.
    [[nodiscard]] QStringList problems(const LoadedPlaybook &loaded) const
    {
        QStringList all;
        for (const YamlProblem &problem : loaded.problems) {
            const Error error = problem.toError();
            QString where = error.where;
            where.remove(QDir::toNativeSeparators(m_folder->path() + u'/'));
            all.append(where + u": "_s + error.what);
        }
        return all;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theSoundOneIsSound()
    {
        write(u"ours.yaml"_s, Sound);
        QCOMPARE(problems(load()), QStringList());
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &text, const char *problem) {
            QTest::newRow(name) << text << QString::fromUtf8(problem);
        };
        const auto more = [&](const char *name, const QByteArray &lines, const char *problem) {
            row(name, Sound + lines, problem);
        };

        more("unknown key", "levles: []\n", "ours.yaml:8: \"levles\" isn't known here");
        more("unknown key within", "roles:\n  - role: a\n    title: A\n    tilte: B\n",
             "ours.yaml:11: \"tilte\" isn't known here");
        more("duplicate key", "title: Again\n", "ours.yaml:8: \"title\" is said twice here");
        more("duplicate key within", "roles:\n  - role: a\n    title: A\n    role: b\n",
             "ours.yaml:11: \"role\" is said twice here");
        more("duplicate key in flow", "roles:\n  - {role: a, title: A, title: B}\n",
             "ours.yaml:9: \"title\" is said twice here");
        more("key that is no word", "? [a]\n: b\n", "ours.yaml:8: a key must be a word");

        more("text where a list belongs", "roles: commander\n", "ours.yaml:8: this is \"commander\"");
        more("list where keys belong", "clocks: [5m]\n", "ours.yaml:8: this is a list");
        more("keys where a text belongs", "description: {a: b}\n", "ours.yaml:8: this is keys with values");
        more("text where keys belong", "roles:\n  - commander\n", "ours.yaml:9: this is \"commander\"");
        more("no flag", "solo: perhaps\n", "ours.yaml:8: \"perhaps\" is neither yes nor no");
        more("no number", "calendar:\n  sprint-days: two\n", "ours.yaml:9: \"two\" is no number");
        more("number below", "calendar:\n  sprint-days: -1\n", "ours.yaml:9: \"-1\" is no number");
        more("no date", "calendar:\n  holidays:\n    - 2026-02-30\n", "ours.yaml:10: \"2026-02-30\" is no date");
        more("no day", "calendar:\n  days: [mon, mittwoch]\n", "ours.yaml:9: \"mittwoch\" is no day");
        more("no time of day", "calendar:\n  opens: 9 o'clock\n", "ours.yaml:9: \"9 o'clock\" is no time of day");
        more("no zone", "calendar:\n  zone: Europe/Nowhere\n", "ours.yaml:9: there is no time zone \"Europe/Nowhere\"");
        more("hours that end before they begin", "calendar:\n  opens: \"18:00\"\n",
             "ours.yaml:9: working hours end before they begin");
        more("no working day", "calendar:\n  days: []\n", "ours.yaml:9: there is no working day");
        more("no sprint", "calendar:\n  sprint-days: 0\n", "ours.yaml:9: a sprint has at least one day");
        more("unknown phase", "checklists:\n  - checklist: a\n    title: A\n    phase: later\n    steps: []\n",
             "ours.yaml:11: \"later\" isn't known here");
        more("unknown guardrail", "guardrails:\n  - guardrail: be-nice\n    effect: block\n",
             "ours.yaml:9: \"be-nice\" isn't known here");
        more("unknown effect", "guardrails:\n  - guardrail: final-note\n    effect: shout\n",
             "ours.yaml:10: \"shout\" isn't known here");
        more("unknown criterion", "criteria:\n  - criterion: happiness\n    text: T\n",
             "ours.yaml:9: \"happiness\" isn't known here");
        more("missing key", "roles:\n  - role: commander\n", "ours.yaml:9: \"title\" is missing here");
        more("key without a value", "roles:\n  - role:\n    title: T\n", "ours.yaml:9: \"role\" is missing here");

        more("level twice", "  - level: sev1\n    rank: 2\n    criteria: C\n",
             "ours.yaml:8: the level \"sev1\" comes twice");
        more("rank twice", "  - level: SEV2\n    rank: 1\n    criteria: C\n",
             "ours.yaml:9: the levels aren't in the order of their ranks");
        more("rank 0", "  - level: SEV2\n    rank: 0\n    criteria: C\n", "ours.yaml:9: there is no rank 0");
        more("rank 10", "  - level: SEV2\n    rank: 10\n    criteria: C\n", "ours.yaml:9: there is no rank 10");
        more("cadence that is neither duration nor rule", "    update: now and then\n",
             "ours.yaml:8: \"now and then\" is neither a duration nor a rule");
        more("cadence that is a list", "    update: [30m]\n", "ours.yaml:8: this is a list");
        more("cadence of no time", "    update: 0m\n", "ours.yaml:8: \"0m\" is neither a duration nor a rule");
        more("clock that is no duration", "clocks:\n  hypothesis: quick\n",
             "ours.yaml:9: \"quick\" is neither a duration nor a rule");
        more("no rank range", "roles:\n  - role: a\n    title: A\n    ranks: 2-1\n",
             "ours.yaml:11: \"2-1\" is no range of ranks");
        more("postmortem state", "    closing:\n      postmortem: perfect\n",
             "ours.yaml:9: \"perfect\" isn't known here");

        const QByteArray step = "checklists:\n  - checklist: c\n    title: C\n    phase: triage\n    steps:\n"
                                "      - step: s\n        text: T\n";
        more("step's undefined role", step + "        role: pilot\n",
             "ours.yaml:15: nobody defined the role \"pilot\"");
        more("step twice", step + "      - step: s\n        text: U\n",
             "ours.yaml:15: the step \"s\" comes twice in this checklist");
        more("unknown condition", step + "        when:\n          - moon: full\n",
             "ours.yaml:16: there is no condition \"moon\"");
        more("condition with two names", step + "        when:\n          - ranks: 1\n            unclassified: no\n",
             "ours.yaml:16: a condition is one name with its parameter");
        more("condition that is a word", step + "        when:\n          - unclassified\n",
             "ours.yaml:16: a condition is one name with its parameter");
        more("condition's wrong parameter", step + "        when:\n          - quiet-for: ages\n",
             "ours.yaml:16: \"ages\" is no duration");
        more("condition's unknown status", step + "        when:\n          - status: [resolved, happy]\n",
             "ours.yaml:16: \"happy\" isn't known here");
        more("condition's undefined role", step + "        when:\n          - role-open: pilot\n",
             "ours.yaml:16: nobody defined \"pilot\" for \"role-open\"");
        more("condition's undefined topic",
             step + "        when:\n          - ranks: 1\n          - mentions: weather\n",
             "ours.yaml:17: nobody defined \"weather\" for \"mentions\"");
        more("condition's undefined mitigation", step + "        when:\n          - mitigated-by: [prayer]\n",
             "ours.yaml:16: nobody defined \"prayer\" for \"mitigated-by\"");
        more("checklist twice", step + "  - checklist: c\n    title: D\n    phase: close\n    steps: []\n",
             "ours.yaml:15: this comes twice in \"checklists\"");
        more("mitigation's undefined checklist",
             "mitigations:\n  - mitigation: m\n    title: M\n    when: W\n    risk: R\n    verify: V\n"
             "    checklists:\n      - nowhere\n",
             "ours.yaml:15: there is no checklist \"nowhere\"");
        more("topic twice", "topics:\n  - topic: a\n    words: [b]\n  - topic: a\n    words: [c]\n",
             "ours.yaml:11: this comes twice in \"topics\"");
        more("guardrail twice",
             "guardrails:\n  - guardrail: final-note\n    effect: block\n  - guardrail: final-note\n    effect: off\n",
             "ours.yaml:11: this comes twice in \"guardrails\"");
        more("message's unknown placeholder",
             "messages:\n  - message: m\n    title: M\n    audience: internal\n    body: Dear {customer}\n",
             "ours.yaml:12: nothing fills \"{customer}\"");
        more("question's unknown placeholder",
             "situations:\n  - situation: s\n    text: T\n    asks: Which of {service_list}?\n    when: []\n"
             "    answers: []\n",
             "ours.yaml:11: nothing fills \"{service_list}\"");
        more("answer's unknown offer",
             "situations:\n  - situation: s\n    text: T\n    asks: A\n    when: []\n    answers:\n"
             "      - answer: a\n        text: T\n        offer: run-script\n",
             "ours.yaml:16: \"run-script\" isn't known here");

        more("anchor", "roles: &r []\n", "ours.yaml:8: anchors (&name) are not read; leave it out");
        more("anchor on a text", "description: &d text\n", "ours.yaml:8: anchors (&name) are not read; leave it out");
        more("alias", "description: a\nroles: *r\n", nullptr);
        more("tag", "description: !python/object text\n", "ours.yaml:8: tags (!name) are not read; leave it out");
        more("tag on a list", "roles: !!set []\n", "ours.yaml:8: tags (!name) are not read; leave it out");
        more("tag on keys", "clocks: !ours {}\n", "ours.yaml:8: tags (!name) are not read; leave it out");
        more("merge key", "clocks:\n  <<: {hypothesis: 15m}\n", "ours.yaml:9: \"<<\" isn't known here");
        more("two documents", "---\nname: second\n", "ours.yaml:9: a file is one document; a second one begins here");
        more("too deep", "description: " + QByteArray(40, '[') + QByteArray(40, ']') + '\n',
             "ours.yaml:8: this is nested too deeply");
        more("no YAML", "roles: [a, b\n", nullptr);
        more("a quote without its end", "description: \"Ours, and all that follows\n",
             "ours.yaml:8: this quoted text has no end");
        more("a single quote without its end", "description: 'it''s ours\n",
             "ours.yaml:8: this quoted text has no end");
        more("tab", "roles:\n\t- a\n", nullptr);
        more("text that is too long", "description: " + QByteArray(4001, 'x') + '\n',
             "ours.yaml:8: this text is too long");
        more("list that is too long", "escalation: [" + QByteArray("a, ").repeated(500) + "a]\n",
             "ours.yaml:8: this list is too long");
        more("file that is too large", QByteArray("# comment\n").repeated(110'000),
             "ours.yaml: a file of more than 1 MiB isn't read");
        more("Latin 1", "description: caf\xe9\n", "ours.yaml:8: this is no UTF-8");
        more("cut off within a letter", "description: a\nsolo: no\n# caf\xc3", "ours.yaml:10: this is no UTF-8");
        row("empty file", "", "ours.yaml: there is nothing in the file");
        row("nothing but comments", "# nothing\n# more of it\n", "ours.yaml: there is nothing in the file");
        row("a list", "- a\n- b\n", "ours.yaml:1: this is a list");
        row("a word", "playbook\n", "ours.yaml:1: this is \"playbook\"");
        row("no version", Sound.mid(Sound.indexOf('\n') + 1), "ours.yaml:1: \"evenkeel-playbook\" is missing here");
        row("newer version", "\n\nevenkeel-playbook: 2\n" + Sound.mid(Sound.indexOf('\n') + 1),
            "ours.yaml:3: this is version 2 of the format");
        row("version 0", "evenkeel-playbook: 0\n" + Sound.mid(Sound.indexOf('\n') + 1),
            "ours.yaml:1: this is version 0 of the format");
        row("no levels", "evenkeel-playbook: 1\nname: ours\ntitle: T\n",
            "ours.yaml:1: there are no levels of severity");
        row("a name with a path", QByteArray(Sound).replace("name: ours", "name: ../ours"),
            "ours.yaml:2: \"../ours\" can't be a playbook's name");

        more("extends what isn't there", "extends: theirs\n", "ours.yaml:8: there is no playbook \"theirs\" to extend");
        more("extends itself", "extends: ours\n", "ours.yaml:8: there is no playbook \"ours\" to extend");
        more("without what isn't there", "extends: common\nwithout:\n  roles: [scribe, pilot]\n",
             "ours.yaml:10: there is no \"pilot\" to be left out");
        more("without where nothing is named", "extends: common\nwithout:\n  levels: [SEV1]\n",
             "ours.yaml:10: nothing can be left out of \"levels\"");
        more("without what others still need", "extends: common\nwithout:\n  checklists: [rollback-cache]\n", nullptr);
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        write(u"ours.yaml"_s, text);
        const LoadedPlaybook loaded = load();
        QVERIFY(!loaded.problems.isEmpty());
        // Where another's words say it, that there is a problem in a line is all that is known.
        if (problem.isEmpty())
            QVERIFY(!loaded.problems.first().toError().where.isEmpty());
        else
            QCOMPARE(problems(loaded).first(), problem);
        for (const YamlProblem &one : loaded.problems)
            QVERIFY(!one.expected.isEmpty());
        QVERIFY(!loaded.result());
    }

    void everyProblemIsToldInTheOrderOfTheFile()
    {
        write(u"ours.yaml"_s, Sound + "    update: sometimes\nroles:\n  - role: a\nsolo: maybe\nwhatever: 1\n");
        QCOMPARE(problems(load()), (QStringList{u"ours.yaml:8: \"sometimes\" is neither a duration nor a rule"_s,
                                                u"ours.yaml:10: \"title\" is missing here"_s,
                                                u"ours.yaml:11: \"maybe\" is neither yes nor no"_s,
                                                u"ours.yaml:12: \"whatever\" isn't known here"_s}));
        const auto result = load().result();
        QVERIFY(!result);
        QVERIFY(result.error().remedy.contains(u"4"_s));
    }

    void playbooksThatExtendOneAnotherInACircleAreRefused()
    {
        write(u"ours.yaml"_s, Sound + "extends: theirs\n");
        write(u"theirs.yaml"_s, "# theirs\n" + QByteArray(Sound).replace("ours", "theirs") + "extends: ours\n");
        QCOMPARE(problems(load()), QStringList{u"theirs.yaml:9: these playbooks extend one another without an end"_s});
    }

    void aMistakeInWhatIsExtendedIsToldWhereItStands()
    {
        write(u"ours.yaml"_s, Sound + "extends: theirs\n");
        write(u"theirs.yaml"_s,
              "evenkeel-playbook: 1\nname: theirs\ntitle: T\nabstract: yes\nclocks:\n  hypothesis: x\n");
        QCOMPARE(problems(load()), QStringList{u"theirs.yaml:6: \"x\" is neither a duration nor a rule"_s});
    }

    void whatIsWrittenForPeopleReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "~",
                                 "null",
                                 "yes",
                                 "0123",
                                 "- a",
                                 "a: b",
                                 "# no comment",
                                 "a # b",
                                 "'",
                                 "\"",
                                 "\\",
                                 "{key}",
                                 "[a]",
                                 "|",
                                 ">",
                                 "%",
                                 "@a",
                                 "`a`",
                                 "*a",
                                 "&a",
                                 "!a",
                                 "---",
                                 "...",
                                 "a\nb",
                                 "a\n\n  b\n c",
                                 "a \nb",
                                 "---\nb",
                                 "# a\nb",
                                 "- a\n- b: c",
                                 "tab\tin\nit",
                                 " a\nb ",
                                 "\u00e4\n\U0001F600",
                                 "a\u2028b\nc",
                                 "\x01\n\x7f"})
            QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData()) << QString::fromUtf8(text);
    }
    void whatIsWrittenForPeopleReadsBack()
    {
        QFETCH(QString, text);
        YamlNode list = YamlNode::ofKind(YamlNode::Kind::List);
        list.items = {YamlNode::ofText(text), YamlNode::ofText(text)};
        YamlNode tree = YamlNode::ofKind(YamlNode::Kind::Map);
        tree.append(u"texts"_s, list);
        tree.append(u"text"_s, YamlNode::ofText(text));
        tree.append(u"last"_s, YamlNode::ofText(u"end"_s));
        const auto read = readYaml(toYaml(tree), u"again.yaml"_s);
        QVERIFY(read);
        QCOMPARE(read->keys, tree.keys);
        // Texts are trimmed where they are taken.
        for (const YamlNode *one : {&read->items[0].items[0], &read->items[0].items[1], &read->items[1]}) {
            QCOMPARE(one->kind, YamlNode::Kind::Text);
            QCOMPARE(one->text.trimmed(), text.trimmed());
        }
        QCOMPARE(read->items[2].text, u"end"_s);
    }

    void whatIsExtendedIsMerged()
    {
        write(u"theirs.yaml"_s, Sound
                                    + "    update: 30m\n"
                                      "  - level: SEV2\n    rank: 2\n    criteria: Slow\n"
                                      "roles:\n  - role: commander\n    title: Chief\n    duty: Decides\n"
                                      "  - role: scribe\n    title: Scribe\n"
                                      "clocks:\n  hypothesis: 15m\n  evidence: 15m\n"
                                      "drill: yes\n");
        write(u"ours.yaml"_s, "evenkeel-playbook: 1\nname: ours\ntitle: Ours\nextends: theirs\n"
                              "levels:\n  - level: P0\n    rank: 1\n    criteria: Down\n"
                              "without:\n  roles: [scribe]\n"
                              "roles:\n  - role: commander\n    title: Boss\n  - role: cook\n    title: Cook\n"
                              "clocks:\n  hypothesis: 20m\n");
        const auto ours = load().result();
        QVERIFY(ours);
        // Levels are taken as a whole, items by their name, maps by their keys; what a file is, it says itself.
        QCOMPARE(ours->levels.size(), 1);
        QVERIFY(ours->levels.first().update.isNone());
        QCOMPARE(ours->roles.size(), 2);
        QCOMPARE(ours->roles.first().title, u"Boss"_s);
        QCOMPARE(ours->roles.first().duty, u"Decides"_s);
        QCOMPARE(ours->roles.last().role, u"cook"_s);
        QCOMPARE(ours->clocks.hypothesis.toText(), u"20 min"_s);
        QCOMPARE(ours->clocks.evidence.toText(), u"15 min"_s);
        QVERIFY(!ours->drill);
        QCOMPARE(ours->extends, u"theirs"_s);
    }

    void aPlaybookOfOnesOwnTakesTheShippedOnesPlaceAndMayExtendIt()
    {
        write(u"sev-ics.yaml"_s, "evenkeel-playbook: 1\nname: sev-ics\ntitle: As we do it\nextends: sev-ics\n"
                                 "clocks:\n  hypothesis: 20m\n");
        const auto ours = PlaybookLibrary({m_folder->path()}).load(u"sev-ics"_s);
        QVERIFY(ours);
        QCOMPARE(ours->title, u"As we do it"_s);
        QCOMPARE(ours->clocks.hypothesis.toText(), u"20 min"_s);
        QVERIFY(ours->level(u"sev1"));
    }
};

EVENKEEL_TEST(PlaybookFormatTest);
#include "tst_playbookformat.moc"
