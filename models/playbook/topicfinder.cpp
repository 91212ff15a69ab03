// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/topicfinder.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

TopicFinder::TopicFinder(const QList<Topic> &topics)
{
    for (qsizetype i = 0; i < topics.size(); ++i) {
        if (topics[i].topic == "improvement"_L1)
            m_improvement = TopicMask(1) << i;
        else if (topics[i].topic == "no-improvement"_L1)
            m_noImprovement = TopicMask(1) << i;
        for (const QString &words : topics[i].words)
            if (const QString folded = words.trimmed().toCaseFolded(); !folded.isEmpty())
                m_byFirstLetter[folded.front().unicode()].append({folded, TopicMask(1) << i});
    }
}

TopicMask TopicFinder::topicsIn(QStringView text) const
{
    if (m_byFirstLetter.isEmpty() || text.isEmpty())
        return 0;
    const QString folded = text.toString().toCaseFolded();
    TopicMask found = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool begins = !inWord;
        inWord = folded[i].isLetterOrNumber();
        if (!inWord || !begins)
            continue;
        const auto phrases = m_byFirstLetter.constFind(folded[i].unicode());
        if (phrases == m_byFirstLetter.cend())
            continue;
        const QStringView rest = QStringView(folded).sliced(i);
        for (const Phrase &phrase : *phrases)
            if ((found & phrase.topic) == 0 && rest.startsWith(phrase.words))
                found |= phrase.topic;
    }
    if ((found & m_noImprovement) != 0)
        found &= ~m_improvement;
    return found;
}

}  // namespace evenkeel
