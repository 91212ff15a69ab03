// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookdifference.h"
#include "models/playbook/editing/playbookedit.h"
#include "models/playbook/format/playbookreader.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/models/playbook/shippedplaybook.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

PlaybookLibrary::Trees shippedTrees(const QString &name)
{
    return *PlaybookLibrary().loadTrees(u":/playbooks/%1.yaml"_s.arg(name));
}

// One random change of the whole: an item moved, removed, copied, a value taken away or changed.
void changeSomething(PlaybookEdit &edit, QRandomGenerator &random)
{
    const QList<PlaybookField> &fields = playbookSchema().fields;
    const PlaybookField &field = fields[random.bounded(int(fields.size()))];
    PlaybookPath list{field.key};
    const int count = int(edit.countAt(list));
    if (field.kind != PlaybookField::Kind::Items || count == 0) {
        if (!field.fixed && !field.required)
            edit.set({field.key}, {}, u"Take away"_s);
        return;
    }
    const PlaybookPath item = list + PlaybookPath{QString::number(random.bounded(count))};
    switch (random.bounded(5)) {
    case 0:
        edit.move(item, random.bounded(-3, 4), u"Move"_s);
        break;
    case 1:
        edit.remove(item, u"Remove"_s);
        break;
    case 2:
        edit.duplicate(item, u"Duplicate"_s);
        break;
    case 3: {
        const PlaybookField &key = field.inner->fields[random.bounded(int(field.inner->fields.size()))];
        if (!key.required)
            edit.set(item + PlaybookPath{key.key}, {}, u"Take away"_s);
        break;
    }
    default:
        for (const PlaybookField &key : field.inner->fields)
            if (key.kind == PlaybookField::Kind::Text)
                edit.set(item + PlaybookPath{key.key}, YamlNode::ofText(u"Other words"_s), u"Say otherwise"_s);
    }
}

}  // namespace

class PlaybookDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void saysOnlyWhatDiffers()
    {
        const auto trees = shippedTrees(u"sev-ics"_s);
        PlaybookEdit edit(trees.merged);
        edit.set({u"checklists"_s, u"0"_s, u"title"_s}, YamlNode::ofText(u"Before it happens"_s), u"Title"_s);
        edit.set({u"clocks"_s, u"hypothesis"_s}, YamlNode::ofText(u"20m"_s), u"Hypothesis"_s);
        edit.set({u"roles"_s, u"0"_s, u"duty"_s}, {}, u"Duty"_s);
        edit.remove({u"prompts"_s, u"1"_s}, u"Remove"_s);
        const YamlNode base = shippedTrees(u"common"_s).own;
        const YamlNode difference = playbookDifference(base, edit.tree());
        QCOMPARE(difference.find(u"clocks")->keys, QStringList{u"hypothesis"_s});
        QCOMPARE(difference.find(u"checklists")->items.size(), 1);
        QCOMPARE(difference.find(u"checklists")->items.first().keys, (QStringList{u"checklist"_s, u"title"_s}));
        QCOMPARE(difference.find(u"roles")->items.first().keys, (QStringList{u"role"_s, u"duty"_s}));
        QCOMPARE(difference.find(u"roles")->items.first().find(u"duty")->kind, YamlNode::Kind::Nothing);
        QCOMPARE(difference.find(u"without")->keys, QStringList{u"prompts"_s});
        QVERIFY(!difference.find(u"topics"));
        QVERIFY(difference.find(u"levels")->saysTheSameAs(*trees.own.find(u"levels")));
    }

    void whatShipsSaysNoMoreThanItsFile()
    {
        for (const QString &name : test::runnablePlaybooks()) {
            const auto trees = shippedTrees(name);
            const YamlNode difference = playbookDifference(trees.base, trees.merged);
            QVERIFY2(toYaml(difference).size() <= toYaml(trees.own).size(), qPrintable(name));
        }
    }

    void mergedWithItsBaseItSaysTheSame_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : test::runnablePlaybooks())
            QTest::newRow(qPrintable(name)) << name;
    }
    void mergedWithItsBaseItSaysTheSame()
    {
        QFETCH(QString, name);
        const auto trees = shippedTrees(name);
        QRandomGenerator random(4711);
        int sound = 0;
        for (int round = 0; round < 15; ++round) {
            PlaybookEdit edit(trees.merged);
            for (int change = random.bounded(1, 6); change > 0; --change)
                changeSomething(edit, random);
            // Written and read again, as a file is.
            const auto written = readYaml(toYaml(playbookDifference(trees.base, edit.tree())), u"again"_s);
            QVERIFY(written);
            const auto merged = mergePlaybooks(trees.base, *written);
            QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message()));
            if (!edit.problems().isEmpty())
                continue;
            ++sound;
            const PlaybookReading again = readPlaybook(*merged);
            QVERIFY(again.problems.isEmpty());
            QCOMPARE(again.playbook, edit.playbook());
        }
        QVERIFY(sound > 5);
    }
};

EVENKEEL_TEST(PlaybookDifferenceTest);
#include "tst_playbookdifference.moc"
