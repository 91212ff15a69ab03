// SPDX-License-Identifier: GPL-3.0-or-later
// The playbooks that ship speak the program's language; people's own say what they say.
#include "models/core/catalogue.h"
#include "models/playbook/format/playbookreader.h"
#include "models/playbook/format/playbookwords.h"
#include "models/playbook/format/playbookwriter.h"
#include "models/playbook/placeholder.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/models/playbook/ruledincident.h"
#include "tests/models/playbook/shippedplaybook.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

// Installed for as long as it lives.
class SpokenGerman
{
public:
    SpokenGerman() { QCoreApplication::installTranslator(m_catalogue.get()); }
    ~SpokenGerman() { QCoreApplication::removeTranslator(m_catalogue.get()); }
    SpokenGerman(const SpokenGerman &) = delete;
    SpokenGerman &operator=(const SpokenGerman &) = delete;

    // Null where there is none.
    [[nodiscard]] QString of(const QString &text) const
    {
        return m_catalogue->translate(PlaybookWordsContext, text.toUtf8().constData());
    }

private:
    std::unique_ptr<QTranslator> m_catalogue = catalogueFor(QLocale(QLocale::German, QLocale::Germany));
};

QString pathOf(const QString &name)
{
    return u":/playbooks/%1.yaml"_s.arg(name);
}

QStringList wordsIn(const QString &name)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto tree = readYaml(file.readAll(), name);
    QStringList words;
    if (tree)
        forEachPlaybookWords(*tree, [&](const QString &text) { words.append(text.trimmed()); });
    return words;
}

QStringList bracketsIn(const QString &text)
{
    static const QRegularExpression form(u"\\{[^{}]*\\}"_s);
    QStringList found;
    for (const auto &match : form.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

QStringList allNames()
{
    return runnablePlaybooks() + QStringList{u"common"_s};
}

}  // namespace

class PlaybookLanguageTest : public QObject
{
    Q_OBJECT

    static void rowsOfAll()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : allNames())
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:
    void theFormatSaysWhatIsWords()
    {
        auto tree = readYaml("evenkeel-playbook: 1\n"
                             "name: ours\n"
                             "title: As we do it\n"
                             "escalation: [Ana, Bo]\n"
                             "levels:\n"
                             "  - level: SEV1\n"
                             "    rank: 1\n"
                             "    criteria: Nothing works.\n"
                             "    update: 15m\n"
                             "topics:\n"
                             "  - topic: errors\n"
                             "    words: [errors]\n"
                             "situations:\n"
                             "  - situation: many-services\n"
                             "    asks: Which one first?\n"
                             "    when:\n"
                             "      - mentions: errors\n"
                             "messages:\n"
                             "  - message: status\n"
                             "    channel: chat\n"
                             "    body: |\n"
                             "      {title}\n",
                             u"ours.yaml"_s);
        QVERIFY(tree);
        QStringList words;
        forEachPlaybookWords(*tree, [&](QString &text) {
            words.append(text);
            text = u"seen"_s;
        });
        words.sort();
        QCOMPARE(words, (QStringList{u"Ana"_s, u"As we do it"_s, u"Bo"_s, u"Nothing works."_s, u"Which one first?"_s,
                                     u"{title}\n"_s}));
        QCOMPARE(tree->find(u"title")->text, u"seen"_s);
        QCOMPARE(tree->find(u"name")->text, u"ours"_s);
    }

    void everyTextHasItsGerman_data() { rowsOfAll(); }
    void everyTextHasItsGerman()
    {
        QFETCH(QString, name);
        const SpokenGerman german;
        const QStringList words = wordsIn(name);
        QVERIFY(words.size() > 10);
        for (const QString &text : words) {
            const QString said = german.of(text);
            QVERIFY2(!said.isEmpty(), qPrintable(text));
            QVERIFY2(bracketsIn(said) == bracketsIn(text), qPrintable(text + u'\n' + said));
        }
    }

    void onlyWordsDiffer_data() { rowsOfAll(); }
    void onlyWordsDiffer()
    {
        QFETCH(QString, name);
        const LoadedPlaybook english = PlaybookLibrary().loadFile(pathOf(name));
        const SpokenGerman german;
        const LoadedPlaybook translated = PlaybookLibrary().loadFile(pathOf(name));
        for (const YamlProblem &problem : translated.problems)
            qWarning().noquote() << problem.toError().message();
        QVERIFY(translated.problems.isEmpty());
        QVERIFY(translated.playbook != english.playbook);
        const auto withoutWords = [](const Playbook &playbook) {
            YamlNode tree = writePlaybook(playbook);
            forEachPlaybookWords(tree, [](QString &text) { text.clear(); });
            return tree;
        };
        QVERIFY(withoutWords(translated.playbook).saysTheSameAs(withoutWords(english.playbook)));
    }

    void theUsualOneIsGerman()
    {
        const Playbook english = *PlaybookLibrary().load(PlaybookLibrary::defaultName());
        const auto triageOf = [](const Playbook &playbook) -> const Checklist & {
            return *std::ranges::find(playbook.checklists, u"triage"_s, &Checklist::checklist);
        };
        QCOMPARE(triageOf(english).title, u"First minutes"_s);
        const SpokenGerman german;
        const Playbook translated = *PlaybookLibrary().load(PlaybookLibrary::defaultName());
        QCOMPARE(triageOf(translated).title, german.of(u"First minutes"_s));
        QVERIFY(triageOf(translated).title != u"First minutes"_s);
        for (qsizetype i = 0; i < triageOf(english).steps.size(); ++i)
            QVERIFY2(triageOf(translated).steps[i].text != triageOf(english).steps[i].text,
                     qPrintable(triageOf(english).steps[i].text));
        for (const MessageTemplate &message : translated.messages)
            QCOMPARE(unknownPlaceholders(message.body), QStringList());
    }

    void anExerciseSaysSoInGermanToo()
    {
        const SpokenGerman german;
        const Playbook drill = PlaybookLibrary().loadFile(pathOf(u"drill"_s)).playbook;
        for (const MessageTemplate &message : drill.messages) {
            QVERIFY2(message.title.startsWith(u"ÜBUNG"_s), qPrintable(message.title));
            QVERIFY2(message.subject.isEmpty() || message.subject.startsWith(u"ÜBUNG"_s), qPrintable(message.subject));
            QVERIFY2(message.body.startsWith(u"Übung"_s, Qt::CaseInsensitive), qPrintable(message.body));
        }
        for (const Checklist &checklist : drill.checklists)
            QVERIFY2(checklist.title.startsWith(u"Übung"_s), qPrintable(checklist.title));
    }

    void draftsNameTheStatusAsPeopleDo()
    {
        const RuledIncident ruled;
        const auto status = [&] { return filledIn(u"{status}"_s, ruled.incident, ruled.playbook, ruled.clock.now()); };
        const QString english = status();
        QVERIFY(!english.isEmpty());
        const SpokenGerman german;
        QVERIFY2(!status().isEmpty() && status() != english, qPrintable(status()));
    }

    void peoplesOwnSayWhatTheySay()
    {
        const QTemporaryDir folder;
        QFile own(folder.filePath(u"ours.yaml"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("evenkeel-playbook: 1\nname: ours\ntitle: Status update\nextends: sev-ics\nroles:\n"
                  "  - role: scribe\n    title: Scribe\n");
        own.close();
        const SpokenGerman german;
        QVERIFY(german.of(u"Status update"_s) != u"Status update"_s);
        const auto ours = PlaybookLibrary({folder.path()}).load(u"ours"_s);
        QVERIFY(ours);
        QCOMPARE(ours->title, u"Status update"_s);
        QCOMPARE(std::ranges::find(ours->roles, u"scribe"_s, &PlaybookRole::role)->title, u"Scribe"_s);
        // What it extends ships.
        QCOMPARE(std::ranges::find(ours->checklists, u"triage"_s, &Checklist::checklist)->title,
                 german.of(u"First minutes"_s));
    }
};

EVENKEEL_TEST(PlaybookLanguageTest);
#include "tst_playbooklanguage.moc"
