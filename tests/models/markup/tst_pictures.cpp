// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/markdownediting.h"
#include "models/markup/markdownparser.h"
#include "models/markup/pictureaddress.h"
#include "models/markup/pictures.h"
#include "models/markup/plaintext.h"
#include "models/markup/renderhtml.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const EntityId PictureId(1, 2);

QString pictureMarkdown(const QString &words)
{
    return u"!["_s + words + u"]("_s + pictureAddress(PictureId) + u')';
}

}  // namespace

class PicturesInMarkdownTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheIncidentsOwnFilesArePictures_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPicture");
        QTest::newRow("evidence") << pictureAddress(PictureId) << true;
        QTest::newRow("in capitals") << pictureAddress(PictureId).toUpper() << true;
        QTest::newRow("no id") << u"evidence:me"_s << false;
        QTest::newRow("a web page") << u"https://example.com/a.png"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("beside") << u"a.png"_s << false;
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false;
    }
    void onlyTheIncidentsOwnFilesArePictures()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPicture);
        const auto tree = parseMarkdown(u"before ![the *graph*]("_s + address + u") behind"_s);
        QVERIFY(tree);
        QCOMPARE(toPlainText(*tree), u"before the graph behind"_s);
        QCOMPARE(renderHtml(*tree).contains("<img"_L1), isPicture);
    }

    void aParagraphOfItsOwnHasItsWordsBelow()
    {
        const auto tree = parseMarkdown(pictureMarkdown(u"5xx \"rates\" <b>"_s));
        QVERIFY(tree);
        const QString html = renderHtml(*tree);
        QVERIFY2(html.contains("alt=\"5xx &quot;rates&quot; &lt;b&gt;\""_L1), qPrintable(html));
        QVERIFY(html.contains("<small>5xx"_L1));
        QVERIFY(!html.contains("<b>"_L1));
    }

    void findsEachPictureOfATree()
    {
        const QString one = pictureMarkdown(u"x"_s);
        auto tree = parseMarkdown(u"# %1\n\n> - %1 **%1**\n\n| %1 |\n| --- |\n| %1 |\n\n`%1`\n"_s.arg(one));
        QVERIFY(tree);
        int count = 0;
        placePictures(*tree, [&count](MarkdownInline &picture) {
            ++count;
            picture = {MarkdownInlineKind::Text, u"gone"_s, {}, {}};
        });
        QCOMPARE(count, 5);
        QCOMPARE(toPlainText(*tree).count(u"gone"_s), 5);
    }

    void replacesPicturesOfATextButNotItsCode()
    {
        const QString one = pictureMarkdown(u"a \\] b"_s);
        const QString text = u"see %1 and `%1`\n\n    %1\n\n\\%1\n\n```\n%1\n```\n"_s.arg(one);
        QStringList words;
        const QString placed = placePictures(text, [&words](const QString &alt, const QString &address) {
            words.append(alt);
            return address == pictureAddress(PictureId) ? u"PICTURE"_s : QString();
        });
        QCOMPARE(words, QStringList{u"a \\] b"_s});
        QCOMPARE(placed, QString(text).replace(u"see "_s + one, u"see PICTURE"_s));
    }

    void aPictureIsAParagraphOfItsOwn_data()
    {
        QTest::addColumn<QString>("text");  // | is the cursor
        QTest::addColumn<QString>("then");
        QTest::newRow("empty") << u"|"_s << u"![w](a)"_s;
        QTest::newRow("behind words") << u"words|"_s << u"words\n\n![w](a)"_s;
        QTest::newRow("on a line of its own") << u"words\n|\nmore"_s << u"words\n\n![w](a)\n\nmore"_s;
        QTest::newRow("between") << u"words\n\n|\n\nmore"_s << u"words\n\n![w](a)\n\nmore"_s;
    }
    void aPictureIsAParagraphOfItsOwn()
    {
        QFETCH(QString, text);
        QFETCH(QString, then);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(u'|');
        const MarkdownEditing edit = insertPicture(text, {cursor, 0}, u"w"_s, u"a"_s);
        text.replace(edit.start, edit.length, edit.replacement);
        QCOMPARE(text, then);
        QCOMPARE(text.mid(edit.selectionStart, edit.selectionLength), u"w"_s);
    }
};

EVENKEEL_TEST(PicturesInMarkdownTest);
#include "tst_pictures.moc"
