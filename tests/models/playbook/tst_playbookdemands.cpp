// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/format/playbookformat.h"
#include "models/playbook/format/playbookwriter.h"
#include "models/playbook/placeholder.h"
#include "tests/models/playbook/shippedplaybook.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QString readme()
{
    // These tests have no data folder of their own, so the path is made plain first.
    QFile file(QDir::cleanPath(QStringLiteral(EVENKEEL_TEST_DATA "/../../../../resources/playbooks/README.md")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Visits the format as reader and writer do, for its keys alone.
class KeyCollector
{
public:
    template <typename T>
    void value(const char *key, T &member, playbookformat::Key = playbookformat::Key::Optional)
    {
        keys.insert(QString::fromLatin1(key));
        inside(member);
    }
    template <typename T>
    void words(const char *key, T & /*text*/, playbookformat::Key = playbookformat::Key::Optional)
    {
        keys.insert(QString::fromLatin1(key));
    }
    void minuteOfDay(const char *key, int &) { keys.insert(QString::fromLatin1(key)); }
    void version(const char *key, int) { keys.insert(QString::fromLatin1(key)); }

    QSet<QString> keys;

private:
    template <typename T>
    void inside(T &value)
    {
        if constexpr (requires { playbookformat::describe(*this, value); })
            playbookformat::describe(*this, value);
    }
    template <typename T>
    void inside(QList<T> &)
    {
        T item{};
        inside(item);
    }
};

template <typename E>
QSet<QString> namesOfAll()
{
    QSet<QString> names;
    for (const auto &[value, name] : EnumNames<E>::names)
        names.insert(QString::fromLatin1(name));
    return names;
}

}  // namespace

class PlaybookDemandsTest : public QObject
{
    Q_OBJECT

private slots:
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
        for (const QString &name : runnablePlaybooks()) {
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
        const YamlNode tree = writePlaybook(shippedPlaybook(playbook));
        const YamlNode *of = tree.find(u"clocks");
        for (const YamlNode &one : tree.find(u"levels")->items)
            if (!level.isEmpty() && one.find(u"level")->text == level)
                of = &one;
        QVERIFY(of && (level.isEmpty() || of->find(u"level")));
        const YamlNode *limit = of->find(what);
        // What isn't said has no limit.
        QCOMPARE(limit ? limit->text : u"none"_s, Limit::parse(value)->toText());
    }

    void theReadmeTellsEverythingOfTheFormat_data()
    {
        QTest::addColumn<QSet<QString>>("names");
        KeyCollector collector;
        Playbook playbook;
        playbookformat::describe(collector, playbook);
        QVERIFY(collector.keys.size() > 80);
        QTest::newRow("keys") << collector.keys;
        QTest::newRow("conditions") << namesOfAll<Predicate>();
        QTest::newRow("phases") << namesOfAll<ChecklistPhase>();
        QTest::newRow("guardrails") << namesOfAll<Guardrail>();
        QTest::newRow("effects") << namesOfAll<GuardrailEffect>();
        QTest::newRow("criteria") << namesOfAll<Criterion>();
        QTest::newRow("prompts") << namesOfAll<PromptKind>();
        QTest::newRow("offers") << namesOfAll<AidOffer>();
        QTest::newRow("audiences") << namesOfAll<Audience>();
        QTest::newRow("statuses") << namesOfAll<IncidentStatus>();
        QTest::newRow("postmortem states") << namesOfAll<PostmortemState>();
        QSet<QString> placeholders;
        for (const QString &name : namesOfAll<Placeholder>())
            placeholders.insert(u"{%1}"_s.arg(name));
        QTest::newRow("placeholders") << placeholders;
        QTest::newRow("limits") << QSet<QString>{u"none"_s, u"immediately"_s, u"4h of work"_s, u"next working day"_s,
                                                 u"next sprint"_s};
    }
    void theReadmeTellsEverythingOfTheFormat()
    {
        QFETCH(QSet<QString>, names);
        QString format = readme();
        format.truncate(format.indexOf(u"## Where each demand went"_s));
        for (const QString &name : names)
            QVERIFY2(format.contains(u'`' + name + u'`'), qPrintable(name));
    }

    // What the README says of where each demand went exists, under that name.
    void theTableOfDemandsHolds()
    {
        const QString text = readme();
        const qsizetype begins = text.indexOf(u"## Where each demand went"_s);
        QVERIFY(begins > 0);

        // By playbook, then by kind.
        std::map<QString, std::map<QString, QStringList>> known;
        for (const QString &name : runnablePlaybooks()) {
            known[name] = idsByKind(shippedPlaybook(name));
            known[name][u"level"_s] = idsOf(shippedPlaybook(name).levels, &PlaybookLevel::level);
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
                const QString kind = id.contains(u'/')                      ? u"step"_s
                                     : runnablePlaybooks().contains(prefix) ? u"level"_s
                                                                            : prefix;
                if (kind.isEmpty())
                    continue;
                QVERIFY2(has(runnablePlaybooks().contains(prefix) ? QStringList{prefix} : playbooks, kind, id),
                         qPrintable(match.captured(0) + u" in "_s + line));
                seen.insert(id);
            }
        }
        QVERIFY2(rows > 200, qPrintable(QString::number(rows)));
        QVERIFY(seen.size() > 100);
    }
};

EVENKEEL_TEST(PlaybookDemandsTest);
#include "tst_playbookdemands.moc"
