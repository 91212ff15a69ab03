// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/findwording.h"
#include "models/markup/wording/labelledsentences.h"
#include "models/markup/wording/wordinglibrary.h"
#include "tests/support/fixture.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <set>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

// Measured only, once rules and learned sentences are settled: those that others took their place of were learned from.
constexpr auto UnseenSentences = "sentences_unseen.csv"_L1;
// By a writer who was asked to avoid the phrases that come to mind first.
constexpr auto UnseenVariedSentences = "sentences_unseen_varied.csv"_L1;

struct WordingCounts {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    [[nodiscard]] double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    [[nodiscard]] double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
};

bool isUnseen(const QString &file)
{
    return file == UnseenSentences || file == UnseenVariedSentences;
}

// What the build learns from, or the test's own.
QByteArray sentencesIn(const QString &file)
{
    QFile learned(QStringLiteral(EVENKEEL_LEARNED_SENTENCES "/") + file);
    return learned.open(QIODevice::ReadOnly) ? learned.readAll() : test::fixture(file);
}

}  // namespace

// How well what ships finds what readers labelled: for each sentence, the set of categories found against the set
// labelled. Rules were written, and is learned, from all of these files but the unseen; of those this prints figures
// only, so that nobody writes rules from them.
class WordingMeasureTest : public QObject
{
    Q_OBJECT

private slots:
    void theRulesFindWhatPeopleLabelled_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("precision");
        QTest::addColumn<double>("recall");
        for (const QString &name :
             {u"known"_s, u"development"_s, u"former"_s, u"earlier"_s, u"later"_s, u"recent"_s, u"further"_s,
              u"fresher"_s, u"latest"_s, u"varied"_s, u"drafts"_s, u"reviewed-drafts"_s, u"own"_s, u"drafts-of-many"_s,
              u"ways-of-saying"_s, u"near-misses"_s})
            QTest::newRow(qPrintable(name)) << name + u".csv"_s << 0.95 << 0.97;
        // What is held here is that it gets no worse.
        QTest::newRow("unseen") << QString(UnseenSentences) << 0.92 << 0.91;
        QTest::newRow("unseen, varied") << QString(UnseenVariedSentences) << 0.91 << 0.75;
    }
    void theRulesFindWhatPeopleLabelled()
    {
        QFETCH(QString, file);
        QFETCH(double, precision);
        QFETCH(double, recall);
        const bool tells = qEnvironmentVariableIsSet("EVENKEEL_SHOW_WORDING") && !isUnseen(file);
        const QByteArray people = sentencesIn(u"people.txt"_s) + '\n' + test::fixture(u"people_unseen.txt"_s);
        const QStringList names = QString::fromUtf8(people).split(u'\n', Qt::SkipEmptyParts);
        QMap<QString, WordingCounts> counts;
        const auto sentences = readLabelledSentences(sentencesIn(file));
        QVERIFY(sentences && sentences->size() >= 300);
        for (const LabelledSentence &sentence : *sentences) {
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
