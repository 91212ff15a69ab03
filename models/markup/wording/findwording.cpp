// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/findwording.h"

#include "models/markup/wording/languagerules.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Which sets the words of a text are in: worked out once for each word, however often it comes.
class WordMemory
{
public:
    explicit WordMemory(const WordSets &sets) : m_sets(sets) {}

    const SetSentence::Word &of(const QString &word)
    {
        auto known = m_known.find(word);
        if (known == m_known.end()) {
            auto made = std::make_shared<SetSentence::Word>();
            made->sets = m_sets.setsWith(word);
            made->isIn.resize(size_t(m_sets.count()));
            for (const WordSet set : made->sets)
                made->isIn[size_t(set)] = true;
            known = m_known.insert(word, made);
        }
        return **known;
    }

    [[nodiscard]] SetSentence read(const WordSentence &tokens)
    {
        SetSentence sentence{tokens, {}, std::vector<qsizetype>(size_t(m_sets.count()), -1), 0};
        for (const WordToken &token : tokens) {
            sentence.words.push_back(&of(token.word));
            for (const WordSet set : sentence.words.back()->sets)
                sentence.last[size_t(set)] = qsizetype(sentence.words.size()) - 1;
        }
        return sentence;
    }

private:
    const WordSets &m_sets;
    QHash<QString, std::shared_ptr<SetSentence::Word>> m_known;
};

QString wordsOfSentence(const WordSentence &sentence)
{
    QString words;
    for (const WordToken &token : sentence) {
        if (!words.isEmpty())
            words += u' ';
        words += token.word;
    }
    return words;
}

void mergeInto(QList<WordingFinding> &findings, qsizetype ofSentence, WordingFinding made)
{
    for (qsizetype i = ofSentence; i < findings.size(); ++i) {
        WordingFinding &other = findings[i];
        const qsizetype end = std::max(other.start + other.length, made.start + made.length);
        if (other.category != made.category || made.start >= other.start + other.length
            || other.start >= made.start + made.length)
            continue;
        // The widened one may now touch another that stood beside it.
        made.start = std::min(other.start, made.start);
        made.length = end - made.start;
        made.rule = other.rule;
        made.reason = other.reason;
        made.rewrite = other.rewrite;
        findings.removeAt(i);
        i = ofSentence - 1;
    }
    findings.append(std::move(made));
}

}  // namespace

QList<WordingFinding> findWording(const QString &markdown, const WordingRules &rules, const QString &language,
                                  const QStringList &names, qint64 *steps)
{
    const LanguageRules *ofLanguage = rules.of(language);
    if (!ofLanguage)
        return {};
    WordMemory memory(ofLanguage->sets());
    QList<WordingFinding> findings;
    const auto sentences = markdownSentences(markdown, KnownNames(names, ofLanguage->titles()), steps);
    for (const WordSentence &tokens : sentences) {
        const SetSentence sentence = memory.read(tokens);
        const qsizetype ofSentence = findings.size();
        for (const auto &match : ofLanguage->matches(sentence)) {
            const WordToken &first = tokens[match.first];
            const WordToken &last = tokens[match.first + match.count - 1];
            mergeInto(findings, ofSentence,
                      {match.rule->category,
                       first.start,
                       last.start + last.length - first.start,
                       match.rule->id,
                       match.rule->reason,
                       match.rule->rewrite,
                       {}});
        }
        if (steps)
            *steps += sentence.steps;
        if (findings.size() > ofSentence) {
            const QString words = wordsOfSentence(tokens);
            for (qsizetype i = ofSentence; i < findings.size(); ++i)
                findings[i].sentence = words;
            std::sort(findings.begin() + ofSentence, findings.end(),
                      [](const auto &one, const auto &other) { return one.start < other.start; });
        }
    }
    return findings;
}

}  // namespace evenkeel
