// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/findwording.h"
#include "models/markup/wording/wordinglibrary.h"
#include "tests/support/fixture.h"
#include "tests/support/testrunner.h"

#include <QMap>
#include <QTest>

#include <set>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

// Measured only: the tests' other sets were once such.
constexpr auto UnseenSentences = "sentences_unseen.csv"_L1;

struct LabelledSentence {
    QString language;
    std::set<WordingCategory> labels;
    QString text;
};

struct WordingCounts {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    [[nodiscard]] double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

// RFC 4180, as far as these files need it.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (quoted && i + 1 < text.size() && text[i + 1] == u'"')
                rows.last().last() += text[i++];
            else
                quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(QString());
        } else if (!quoted && c == u'\n') {
            rows.append({QString()});
        } else if (quoted || c != u'\r') {
            rows.last().last() += c;
        }
    }
    return rows;
}

QList<LabelledSentence> labelledSentences(const QString &file)
{
    QList<LabelledSentence> sentences;
    for (const QStringList &row : csvRows(QString::fromUtf8(test::fixture(file)))) {
        if (row.size() != 4 || row[0] == "language"_L1)
            continue;
        LabelledSentence sentence{row[0], {}, row[3]};
        for (const QString &name : row[2].split(u';', Qt::SkipEmptyParts))
            sentence.labels.insert(wordingCategoryFromName(name).value());
        sentences.append(sentence);
    }
    return sentences;
}

}  // namespace

// How well the shipped rules find what people labelled: for each sentence, the set of categories found against the set
// labelled. The rules were written from these files. Of an unseen one this prints figures only, so that nobody writes
// rules from it.
class WordingMeasureTest : public QObject
{
    Q_OBJECT

private slots:
    void theRulesFindWhatPeopleLabelled_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("precision");
        QTest::addColumn<double>("recall");
        QTest::newRow("known") << u"sentences_known.csv"_s << 0.95 << 0.95;
        QTest::newRow("development") << u"sentences_development.csv"_s << 0.95 << 0.95;
        // Once unseen; learned from since others took their place.
        QTest::newRow("former") << u"sentences_former.csv"_s << 0.97 << 0.97;
        QTest::newRow("earlier") << u"sentences_earlier.csv"_s << 0.97 << 0.97;
        QTest::newRow("later") << u"sentences_later.csv"_s << 0.97 << 0.97;
        // By writers who label more freely what both blames and names a cause.
        QTest::newRow("recent") << u"sentences_recent.csv"_s << 0.94 << 0.97;
        QTest::newRow("further") << u"sentences_further.csv"_s << 0.91 << 0.97;
        QTest::newRow("fresher") << u"sentences_fresher.csv"_s << 0.94 << 0.97;
        QTest::newRow("latest") << u"sentences_latest.csv"_s << 0.95 << 0.97;
        // Of postmortems that differ as much as they can, and of drafts in running prose.
        QTest::newRow("varied") << u"sentences_varied.csv"_s << 0.95 << 0.97;
        QTest::newRow("drafts") << u"sentences_drafts.csv"_s << 0.95 << 0.97;
        // Written beside the rules, with the chief category of each sentence only.
        QTest::newRow("own") << u"sentences_own.csv"_s << 0.89 << 0.94;
        // Meant to reach 0.9 of both, and doesn't: what is held here is that it gets no worse.
        QTest::newRow("unseen") << QString(UnseenSentences) << 0.89 << 0.76;
    }
    void theRulesFindWhatPeopleLabelled()
    {
        QFETCH(QString, file);
        QFETCH(double, precision);
        QFETCH(double, recall);
        const bool tells = qEnvironmentVariableIsSet("EVENKEEL_SHOW_WORDING") && file != UnseenSentences;
        const QStringList names = QString::fromUtf8(test::fixture(u"people.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
        QMap<QString, WordingCounts> counts;
        const auto sentences = labelledSentences(file);
        if (sentences.isEmpty() && file == UnseenSentences)
            QSKIP("There is no set of sentences now that the rules weren't written from.");
        QVERIFY(sentences.size() >= 300);
        for (const LabelledSentence &sentence : sentences) {
            std::set<WordingCategory> found;
            QStringList rules;
            for (const WordingFinding &finding :
                 findWording(sentence.text, shippedWordingRules(), sentence.language, names)) {
                found.insert(finding.category);
                rules.append(finding.rule + u" ["_s + sentence.text.mid(finding.start, finding.length) + u']');
            }
            for (const WordingCategory category : WordingCategories) {
                const bool is = sentence.labels.contains(category);
                const bool was = found.contains(category);
                for (const QString &key : {QString(nameOf(category)), u"in "_s + sentence.language, u"overall"_s,
                                           sentence.language + u' ' + nameOf(category)}) {
                    counts[key].right += is && was;
                    counts[key].wrong += !is && was;
                    counts[key].missed += is && !was;
                }
                if (tells && is != was)
                    qInfo().noquote() << (is ? "MISSED" : "WRONG ") << nameOf(category) << sentence.text
                                      << (is ? QString() : rules.join(u" / "_s));
            }
        }
        for (auto count = counts.begin(); count != counts.end(); ++count)
            qInfo().noquote() << QTest::currentDataTag() << count.key()
                              << u"precision %1 recall %2 (%3 right, %4 wrong, %5 missed)"_s
                                     .arg(count->precision(), 0, 'f', 3)
                                     .arg(count->recall(), 0, 'f', 3)
                                     .arg(count->right)
                                     .arg(count->wrong)
                                     .arg(count->missed);
        const WordingCounts &overall = counts[u"overall"_s];
        QVERIFY2(overall.precision() >= precision, qPrintable(QString::number(overall.precision())));
        QVERIFY2(overall.recall() >= recall, qPrintable(QString::number(overall.recall())));
    }
};

EVENKEEL_TEST(WordingMeasureTest);
#include "tst_wordingmeasure.moc"
