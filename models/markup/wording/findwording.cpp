// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/findwording.h"

#include "models/markup/wording/languagerules.h"

#include <algorithm>

namespace evenkeel {

namespace {

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

WordingFinding findingOf(const LanguageRules::Match &match, const WordSentence &sentence)
{
    const WordToken &first = sentence[match.first];
    const WordToken &last = sentence[match.first + match.count - 1];
    return {
        match.rule->category, first.start, last.start + last.length - first.start, match.rule->id, match.rule->reason,
        match.rule->rewrite,  {}};
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
                                  const QStringList &names, qint64 *steps, WordingJudge judge)
{
    const LanguageRules *ofLanguage = rules.of(language);
    if (!ofLanguage)
        return {};
    SetSentence sentence(ofLanguage->sets(), ofLanguage->lists());
    QList<WordingFinding> findings;
    const KnownNames known(names, ofLanguage->titles(), ofLanguage->givenNames());
    const auto sentences = markdownSentences(markdown, known, steps);
    for (const WordSentence &tokens : sentences) {
        sentence.read(tokens);
        const qsizetype ofSentence = findings.size();
        for (const auto &match : ofLanguage->findings(sentence, judge))
            mergeInto(findings, ofSentence, findingOf(match, tokens));
        if (findings.size() > ofSentence) {
            const QString words = wordsOfSentence(tokens);
            for (qsizetype i = ofSentence; i < findings.size(); ++i)
                findings[i].sentence = words;
            std::sort(findings.begin() + ofSentence, findings.end(),
                      [](const auto &one, const auto &other) { return one.start < other.start; });
        }
    }
    if (steps)
        *steps += sentence.steps;
    return findings;
}

}  // namespace evenkeel
