// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownediting.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

// Of "a [b] c" the text "a b c" with b selected; of "a |b" a cursor.
struct Marked {
    QString text;
    TextSelection selection;
};

Marked read(QString marked)
{
    const qsizetype cursor = marked.indexOf(u'¦');
    if (cursor >= 0)
        return {marked.remove(cursor, 1), {cursor, 0}};
    const qsizetype start = marked.indexOf(u'«');
    marked.remove(start, 1);
    const qsizetype end = marked.indexOf(u'»');
    marked.remove(end, 1);
    return {marked, {start, end - start}};
}

QString after(const Marked &before, const MarkdownEditing &editing)
{
    QString text = before.text;
    text.replace(editing.start, editing.length, editing.replacement);
    if (editing.selectionLength == 0)
        return text.insert(editing.selectionStart, u'¦');
    text.insert(editing.selectionStart + editing.selectionLength, u'»');
    return text.insert(editing.selectionStart, u'«');
}

}  // namespace

class MarkdownEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void around_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("result");
        QTest::newRow("selection") << u"a «b» c"_s << u"**"_s << u"a **«b»** c"_s;
        QTest::newRow("taken away") << u"a **«b»** c"_s << u"**"_s << u"a «b» c"_s;
        QTest::newRow("taken away with its marks") << u"a «**b**» c"_s << u"**"_s << u"a «b» c"_s;
        QTest::newRow("spaces stay outside") << u"a« b »c"_s << u"*"_s << u"a *«b»* c"_s;
        QTest::newRow("word at the cursor") << u"two wo¦rds"_s << u"`"_s << u"two `«words»`"_s;
        QTest::newRow("nothing there") << u"¦"_s << u"**"_s << u"**¦**"_s;
        QTest::newRow("italic in bold") << u"**«b»**"_s << u"*"_s << u"***«b»***"_s;
    }
    void around()
    {
        QFETCH(QString, before);
        QFETCH(QString, mark);
        const Marked marked = read(before);
        QTEST(after(marked, toggleAround(marked.text, marked.selection, mark)), "result");
    }

    void lines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<MarkdownLineMark>("mark");
        QTest::addColumn<QString>("result");
        QTest::newRow("bullet") << u"one¦"_s << MarkdownLineMark::Bullet << u"- one¦"_s;
        QTest::newRow("bullet away") << u"- on¦e"_s << MarkdownLineMark::Bullet << u"on¦e"_s;
        QTest::newRow("several") << u"«one\n\ntwo»\nthree"_s << MarkdownLineMark::Number
                                 << u"«1. one\n\n2. two»\nthree"_s;
        QTest::newRow("in place of another")
            << u"«- one\n- two»"_s << MarkdownLineMark::Task << u"«- [ ] one\n- [ ] two»"_s;
        QTest::newRow("quote, indented") << u"  «one»"_s << MarkdownLineMark::Quote << u"«  > one»"_s;
        QTest::newRow("heading") << u"one¦"_s << MarkdownLineMark::Heading << u"## one¦"_s;
        QTest::newRow("heading, deeper") << u"## one¦"_s << MarkdownLineMark::Heading << u"### one¦"_s;
        QTest::newRow("heading, away") << u"#### one¦"_s << MarkdownLineMark::Heading << u"one¦"_s;
        QTest::newRow("empty text") << u"¦"_s << MarkdownLineMark::Bullet << u"- ¦"_s;
        QTest::newRow("line's end selected too") << u"«one\n»two"_s << MarkdownLineMark::Bullet << u"«- one»\ntwo"_s;
    }
    void lines()
    {
        QFETCH(QString, before);
        QFETCH(MarkdownLineMark, mark);
        const Marked marked = read(before);
        QTEST(after(marked, toggleLines(marked.text, marked.selection, mark)), "result");
    }

    void lists_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("result");
        QTest::newRow("bullet") << u"- one¦"_s << u"- one\n- ¦"_s;
        QTest::newRow("number") << u"  9. one¦ two"_s << u"  9. one\n  10. ¦ two"_s;
        QTest::newRow("done task") << u"- [x] one¦"_s << u"- [x] one\n- [ ] ¦"_s;
        QTest::newRow("quote") << u"> one¦"_s << u"> one\n> ¦"_s;
        QTest::newRow("empty ends it") << u"- one\n- ¦"_s << u"- one\n¦"_s;
        QTest::newRow("text") << u"one¦"_s << QString();
        QTest::newRow("before the mark") << u"¦- one"_s << QString();
        QTest::newRow("heading") << u"## one¦"_s << QString();
    }
    void lists()
    {
        QFETCH(QString, before);
        QFETCH(QString, result);
        const Marked marked = read(before);
        const auto editing = continueList(marked.text, marked.selection.start);
        QCOMPARE(editing ? after(marked, *editing) : QString(), result);
    }

    void links()
    {
        const Marked words = read(u"see «the run book» now"_s);
        QCOMPARE(after(words, insertLink(words.text, words.selection, u"https://"_s)),
                 u"see [the run book](«https://») now"_s);
        const Marked nothing = read(u"see ¦"_s);
        QCOMPARE(after(nothing, insertLink(nothing.text, nothing.selection, u"https://"_s)), u"see [¦](https://)"_s);
    }

    void tables()
    {
        const Marked words = read(u"words¦"_s);
        QCOMPARE(after(words, insertTable(words.text, words.selection, u"A"_s, u"B"_s)),
                 u"words\n\n| «A» | B |\n| --- | --- |\n|  |  |\n"_s);
    }
};

EVENKEEL_TEST(MarkdownEditingTest);
#include "tst_markdownediting.moc"
