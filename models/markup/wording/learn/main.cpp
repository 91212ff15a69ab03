// SPDX-License-Identifier: GPL-3.0-or-later
// learnwording FOLDER NAMES GIVEN-NAMES SENTENCES…: reads labelled sentences, and writes what is learned from them as
// LANGUAGE.weights into the folder. Run by the build.
#include "models/markup/wording/labelledsentences.h"
#include "models/markup/wording/learn/wordinglearner.h"

#include <QFile>
#include <QMap>

#include <cstdio>
#include <cstdlib>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "learnwording: %s\n", qPrintable(what));
    std::exit(1);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(path + u": "_s + file.errorString());
    return file.readAll();
}

}  // namespace

int main(int argc, char **argv)
{
    const QStringList words = [&] {
        QStringList all;
        for (int i = 1; i < argc; ++i)
            all.append(QFile::decodeName(argv[i]));
        return all;
    }();
    if (words.size() < 4)
        fail(u"FOLDER NAMES GIVEN-NAMES SENTENCES… are wanted"_s);
    const KnownNames known(QString::fromUtf8(contentOf(words[1])).split(u'\n', Qt::SkipEmptyParts), {},
                           KnownNames::alsoInSmallLetters(KnownNames::givenNamesIn(contentOf(words[2]))));
    QMap<QString, WordingLearner> learners;
    for (const QString &path : words.sliced(3)) {
        const auto sentences = readLabelledSentences(contentOf(path));
        if (!sentences)
            fail(path + u": a row that isn't language,manner,findings,text"_s);
        for (const LabelledSentence &labelled : *sentences)
            for (const WordSentence &sentence : markdownSentences(labelled.text, known))
                learners[labelled.language].add(sentence, labelled.labels);
    }
    for (auto learner = learners.begin(); learner != learners.end(); ++learner) {
        QFile file(words[0] + u'/' + learner.key() + u".weights"_s);
        const QByteArray bytes = WordingOpinion::toBytes(learner->learn());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            fail(file.fileName() + u": "_s + file.errorString());
    }
    return 0;
}
