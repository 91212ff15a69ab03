// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/commentanchor.h"

#include "tests/support/testrunner.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CommentAnchorTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static ReviewComment on(const QString &text, const QString &words, qsizetype from = 0)
    {
        const QuotedWords quoted = quotedAt(text, {text.indexOf(words, from), words.size()});
        ReviewComment comment;
        comment.quote = quoted.quote;
        comment.before = quoted.before;
        return comment;
    }
    [[nodiscard]] static QString found(const ReviewComment &comment, const QString &text)
    {
        const auto place = placeOf(comment, text);
        return place ? text.sliced(place->start, place->length) : u"(gone)"_s;
    }

private slots:
    void aSelectionIsQuotedWithoutSpaceAroundIt()
    {
        QCOMPARE(quotedAt(u"a pool was  "_s, {1, 11}).quote, u"pool was"_s);
        QCOMPARE(quotedAt(u"a pool was  "_s, {1, 11}).before, u"a "_s);
        QCOMPARE(quotedAt(u"a  b"_s, {1, 2}), QuotedWords());
        QCOMPARE(quotedAt(u"abc"_s, {2, 99}).quote, u"c"_s);
        QCOMPARE(quotedAt(u"abc"_s, {9, 2}), QuotedWords());
    }

    void wordsAreFoundWhereTheyStandNow()
    {
        const QString text = u"The pool was empty. A retry storm filled the queue."_s;
        const ReviewComment comment = on(text, u"retry storm"_s);
        QCOMPARE(found(comment, text), u"retry storm"_s);
        QCOMPARE(placeOf(comment, u"At noon. "_s + text)->start, 9 + text.indexOf(u"retry"_s));
        QCOMPARE(found(comment, u"Nothing of it."_s), u"(gone)"_s);
        QCOMPARE(found({}, text), u"(gone)"_s);
    }

    void ofSeveralTheOneWithTheSameWordsBeforeIt()
    {
        const QString text = u"The first pool was empty. The second pool was full."_s;
        const qsizetype second = text.lastIndexOf(u"pool"_s);
        const ReviewComment comment = on(text, u"pool"_s, second);
        QCOMPARE(placeOf(comment, text)->start, second);
        const QString moved = u"The second pool was full. The first pool was empty."_s;
        QCOMPARE(placeOf(comment, moved)->start, moved.indexOf(u"pool"_s));
    }

    void wordsThatWereEditedAreFoundByThoseThatAreLeft()
    {
        const QString text = u"At noon the connection pool of the API was empty, and so it hung."_s;
        const ReviewComment comment = on(text, u"the connection pool of the API was empty"_s);
        QCOMPARE(found(comment, u"At noon the whole connection pool of the checkout API was empty. It hung."_s),
                 u"the whole connection pool of the checkout API was empty"_s);
        QCOMPARE(found(comment, u"At noon **the connection pool** of the *API* ran dry."_s).left(8), u"the conn"_s);
        // A few small words in common aren't the same words.
        QCOMPARE(found(comment, u"Of the three calls the last was late."_s), u"(gone)"_s);
    }

    void aLongTextIsLookedThroughInNoTime()
    {
        QString text;
        for (int i = 0; i < 60'000; ++i)
            text += u"word%1 "_s.arg(i % 977);
        ReviewComment comment;
        comment.quote = text.left(8000) + u"x"_s;
        QVERIFY(!placeOf(comment, text.mid(9000)));
    }
};

EVENKEEL_TEST(CommentAnchorTest);
#include "tst_commentanchor.moc"
