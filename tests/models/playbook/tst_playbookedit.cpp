// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/editing/playbookedit.h"
#include "models/playbook/format/playbookwriter.h"
#include "models/playbook/playbooklibrary.h"
#include "tests/models/playbook/shippedplaybook.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

PlaybookPath editPath(const QString &steps)
{
    return steps.isEmpty() ? PlaybookPath() : steps.split(u'/');
}

YamlNode shippedTree(const QString &name)
{
    return PlaybookLibrary().loadTrees(u":/playbooks/%1.yaml"_s.arg(name))->merged;
}

// Every key of a tree, as "schema/key", as far as the schema knows it.
void collectKeys(const YamlNode &node, const PlaybookPath &path, QStringList &unknown)
{
    const PlaybookSchema *schema = playbookSchema().schemaAt(path);
    if (!schema)
        return;
    for (qsizetype i = 0; i < node.keys.size(); ++i) {
        const PlaybookField *field = schema->find(node.keys[i]);
        if (!field) {
            unknown.append(schema->name + u'/' + node.keys[i]);
            continue;
        }
        const PlaybookPath value = path + PlaybookPath{node.keys[i]};
        if (field->kind == PlaybookField::Kind::Map)
            collectKeys(node.items[i], value, unknown);
        if (field->kind == PlaybookField::Kind::Items)
            for (qsizetype item = 0; item < node.items[i].items.size(); ++item)
                collectKeys(node.items[i].items[item], value + PlaybookPath{QString::number(item)}, unknown);
    }
}

}  // namespace

class PlaybookEditTest : public QObject
{
    Q_OBJECT

private slots:
    void theSchemaKnowsEveryKeyOfTheShippedOnes()
    {
        for (const QString &name : test::runnablePlaybooks()) {
            QStringList unknown;
            collectKeys(shippedTree(name), {}, unknown);
            QCOMPARE(unknown, QStringList());
        }
    }

    void theSchemaTellsHowAKeyIsEdited_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<PlaybookField::Kind>("kind");
        QTest::addColumn<bool>("required");
        using Kind = PlaybookField::Kind;
        const auto row = [](const char *path, Kind kind, bool required = false) {
            QTest::newRow(path) << QString::fromUtf8(path) << kind << required;
        };
        row("title", Kind::Line, true);
        row("description", Kind::Text);
        row("drill", Kind::Flag);
        row("calendar", Kind::Map);
        row("calendar/days", Kind::ChoiceSet);
        row("calendar/opens", Kind::TimeOfDay);
        row("calendar/holidays", Kind::Dates);
        row("calendar/sprint-starts", Kind::Date);
        row("calendar/sprint-days", Kind::Number);
        row("levels", Kind::Items);
        row("levels/1", Kind::Items);
        row("levels/1/update", Kind::Limit);
        row("levels/1/examples", Kind::Texts);
        row("levels/1/closing/postmortem", Kind::Choice);
        row("guardrails/0/effect", Kind::Choice, true);
        row("guardrails/0/ranks", Kind::Ranks);
        row("checklists/0/steps", Kind::Items, true);
        row("checklists/0/steps/3/when", Kind::Conditions);
        row("mitigations/0/when", Kind::Text, true);
        row("escalation", Kind::Texts);
    }
    void theSchemaTellsHowAKeyIsEdited()
    {
        QFETCH(QString, path);
        QFETCH(PlaybookField::Kind, kind);
        QFETCH(bool, required);
        const PlaybookField *field = playbookSchema().fieldAt(editPath(path));
        QVERIFY(field);
        QCOMPARE(field->kind, kind);
        QCOMPARE(field->required, required);
    }
    void theSchemaTellsWhatElseAFormNeeds()
    {
        const auto at = [](const char *path) { return playbookSchema().fieldAt(editPath(QString::fromUtf8(path))); };
        QVERIFY(at("extends")->fixed);
        QVERIFY(!at("title")->fixed);
        QCOMPARE(at("guardrails/0/effect")->choices, (QStringList{u"block"_s, u"confirm"_s, u"remind"_s, u"off"_s}));
        QCOMPARE(at("decisions/0/offer")->standard, u"none"_s);
        QCOMPARE(at("calendar/opens")->standard, u"09:00"_s);
        QCOMPARE(at("calendar/days")->standard, u"mon tue wed thu fri"_s);
        QCOMPARE(at("checklists/0/steps/0/role")->refersTo, u"roles"_s);
        QCOMPARE(at("mitigations/0/checklists")->refersTo, u"checklists"_s);
        QVERIFY(at("roles/0/role")->refersTo.isEmpty());
        QVERIFY(!at("nothing"));
        QVERIFY(!at("levels/0/nothing"));
    }

    void setsAndUndoesByName()
    {
        PlaybookEdit edit(shippedTree(u"sev-ics"_s));
        QVERIFY(!edit.isModified());
        QVERIFY(!edit.canUndo());
        const PlaybookPath update = editPath(u"levels/1/update"_s);
        edit.set(update, YamlNode::ofText(u"20m"_s), u"Update of SEV2"_s);
        QCOMPARE(edit.textAt(update), u"20m"_s);
        QCOMPARE(edit.playbook().levels[1].update.toText(), u"20 min"_s);
        QVERIFY(edit.isModified());
        QCOMPARE(edit.undoName(), u"Update of SEV2"_s);
        edit.undo();
        QCOMPARE(edit.textAt(update), u"30m"_s);
        QCOMPARE(edit.playbook().levels[1].update.toText(), u"30 min"_s);
        QVERIFY(!edit.isModified());
        QCOMPARE(edit.redoName(), u"Update of SEV2"_s);
        edit.redo();
        QCOMPARE(edit.textAt(update), u"20m"_s);
        edit.setSaved();
        QVERIFY(!edit.isModified());
        edit.undo();
        QVERIFY(edit.isModified());
    }

    void whatIsTypedInOneFieldIsOneStep()
    {
        PlaybookEdit edit(shippedTree(u"sev-ics"_s));
        const PlaybookPath title = editPath(u"title"_s);
        const QString before = edit.textAt(title);
        for (const QString &typed : {u"O"_s, u"Ou"_s, u"Our"_s})
            edit.set(title, YamlNode::ofText(typed), u"Title"_s);
        edit.endTyping();
        edit.set(title, YamlNode::ofText(u"Ours"_s), u"Title"_s);
        edit.undo();
        QCOMPARE(edit.textAt(title), u"Our"_s);
        edit.undo();
        QCOMPARE(edit.textAt(title), before);
        QVERIFY(!edit.canUndo());
        // Typed back is nothing to undo.
        edit.set(title, YamlNode::ofText(u"O"_s), u"Title"_s);
        edit.set(title, YamlNode::ofText(before), u"Title"_s);
        QVERIFY(!edit.canUndo());
        QVERIFY(!edit.isModified());
    }

    void aValueThatIsTakenAwayLeavesNothing()
    {
        PlaybookEdit edit(shippedTree(u"sev-ics"_s));
        const PlaybookPath closing = editPath(u"levels/3/closing"_s);
        QVERIFY(!edit.at(closing));
        edit.set(closing + PlaybookPath{u"final-note"_s}, YamlNode::ofText(u"yes"_s), u"Final note"_s);
        QVERIFY(edit.playbook().levels[3].closing.finalNote);
        edit.set(closing + PlaybookPath{u"final-note"_s}, {}, u"Final note"_s);
        QVERIFY(!edit.at(closing));
        edit.set(editPath(u"levels/1/update"_s), {}, u"Update"_s);
        QVERIFY(edit.playbook().levels[1].update.isNone());
        // A new key stands where the format has it.
        edit.set(editPath(u"levels/1/resolve"_s), YamlNode::ofText(u"4h"_s), u"Resolve"_s);
        const QStringList keys = edit.at(editPath(u"levels/1"_s))->keys;
        QVERIFY(keys.indexOf(u"resolve"_s) < keys.indexOf(u"escalate"_s));
        QVERIFY(keys.indexOf(u"resolve"_s) > keys.indexOf(u"check-in"_s));
    }

    void problemsLeadToTheirValues_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *path, const char *text, const char *problem) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(problem);
        };
        row("levels/1/update", "now and then", "\"now and then\" is neither a duration nor a rule");
        row("levels/2/rank", "2", "the levels aren't in the order of their ranks");
        row("levels/2/rank", "second", "\"second\" is no number");
        row("checklists/1/steps/3/role", "pilot", "nobody defined the role \"pilot\"");
        row("guardrails/2/ranks", "2-1", "\"2-1\" is no range of ranks");
        row("calendar/closes", "08:00", "working hours end before they begin");
        row("messages/0/body", "Dear {customer}", "nothing fills \"{customer}\"");
        row("title", nullptr, "\"title\" is missing here");
        row("checklists/1/steps/3/text", nullptr, "\"text\" is missing here");
    }
    void problemsLeadToTheirValues()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, problem);
        PlaybookEdit edit(shippedTree(u"sev-ics"_s));
        QCOMPARE(edit.problems(), QList<PlaybookEdit::Problem>());
        const Playbook sound = edit.playbook();
        const PlaybookPath value = editPath(path);
        edit.set(value, text.isNull() ? YamlNode() : YamlNode::ofText(text), u"Change"_s);
        QCOMPARE(edit.problems().size(), 1);
        QCOMPARE(edit.problems().first().what, problem);
        // Hours are wrong together; said once, of both.
        QCOMPARE(edit.problems().first().path, path == u"calendar/closes"_s ? editPath(u"calendar"_s) : value);
        QVERIFY(edit.problemIn(value.first(1)));
        QVERIFY(!edit.problemIn(editPath(u"prompts"_s)));
        // The latest that was sound.
        QCOMPARE(edit.playbook(), sound);
        edit.undo();
        QVERIFY(edit.problems().isEmpty());
    }

    void itemsComeGoAndMove()
    {
        PlaybookEdit edit(shippedTree(u"sev-ics"_s));
        QSignalSpy changed(&edit, &PlaybookEdit::changed);
        const auto last = [&changed] { return changed.last().first().value<PlaybookEdit::Change>(); };
        const PlaybookPath roles = editPath(u"roles"_s);
        const qsizetype count = edit.countAt(roles);

        const PlaybookPath added = edit.add(roles, u"Add role"_s);
        QCOMPARE(added, editPath(u"roles/%1"_s.arg(count)));
        QCOMPARE(last(), (PlaybookEdit::Change{PlaybookEdit::Change::Kind::Inserted, added}));
        QCOMPARE(edit.textAt(added + PlaybookPath{u"role"_s}), u"new"_s);
        // What it must have is asked for where it belongs.
        QCOMPARE(edit.problems().size(), 1);
        QCOMPARE(edit.problems().first().path, added + PlaybookPath{u"title"_s});
        edit.set(added + PlaybookPath{u"title"_s}, YamlNode::ofText(u"Cook"_s), u"Title"_s);
        QCOMPARE(edit.playbook().roles.last().title, u"Cook"_s);

        const PlaybookPath copy = edit.duplicate(added, u"Duplicate role"_s);
        QCOMPARE(edit.textAt(copy + PlaybookPath{u"role"_s}), u"new-2"_s);
        QVERIFY(edit.problems().isEmpty());
        QCOMPARE(edit.move(copy, -100, u"Move role"_s), editPath(u"roles/0"_s));
        QCOMPARE(last(), (PlaybookEdit::Change{PlaybookEdit::Change::Kind::Moved, copy, 0}));
        QCOMPARE(edit.playbook().roles.first().role, u"new-2"_s);
        edit.remove(editPath(u"roles/0"_s), u"Remove role"_s);
        QCOMPARE(edit.countAt(roles), count + 1);

        for (int step = 0; step < 5; ++step)
            edit.undo();
        QCOMPARE(last(), (PlaybookEdit::Change{PlaybookEdit::Change::Kind::Removed, added}));
        QVERIFY(!edit.isModified());
        QVERIFY(!edit.canUndo());
    }

    void everyListTakesNewItems()
    {
        PlaybookEdit edit(shippedTree(u"sev-ics"_s));
        for (const PlaybookField &field : playbookSchema().fields) {
            if (field.kind != PlaybookField::Kind::Items)
                continue;
            const PlaybookPath item = edit.add({field.key}, u"Add"_s);
            QVERIFY(edit.at(item));
            for (const PlaybookEdit::Problem &problem : edit.problems())
                QVERIFY2(problem.path.size() >= item.size() && problem.path.first(item.size()) == item,
                         qPrintable(problem.what));
            edit.undo();
        }
        QVERIFY(edit.problems().isEmpty());
    }

    void whatIsNoTreeOfAPlaybookIsToldAndNotTrusted()
    {
        PlaybookEdit edit(YamlNode::ofText(u"playbook"_s));
        QCOMPARE(edit.problems().size(), 1);
        edit.set(editPath(u"levels/7/update"_s), YamlNode::ofText(u"1m"_s), u"Change"_s);
        edit.remove(editPath(u"roles/0"_s), u"Remove"_s);
        edit.move(editPath(u"roles/0"_s), 1, u"Move"_s);
        edit.duplicate(editPath(u"roles/0"_s), u"Duplicate"_s);
        QVERIFY(edit.add(editPath(u"title"_s), u"Add"_s).isEmpty());
        QVERIFY(!edit.canUndo() || edit.tree().kind == YamlNode::Kind::Map);
    }
};

EVENKEEL_TEST(PlaybookEditTest);
#include "tst_playbookedit.moc"
