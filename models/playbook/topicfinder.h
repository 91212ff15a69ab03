// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/playbook/playbook.h"

#include <QHash>

namespace evenkeel {

/// The topics a text speaks of, as bits in the order of the playbook's topics (which are at most 64).
using TopicMask = quint64;

/// Finds a playbook's topics in texts: a word or phrase counts where it begins a word, whatever its case, so that
/// "deploy" is found in "Deployment" and not in "redeploy". What speaks of no improvement doesn't speak of one, as in
/// "sinkt nicht". Fast enough for a journal of 100,000 lines.
class TopicFinder
{
public:
    explicit TopicFinder(const QList<Topic> &topics);
    [[nodiscard]] TopicMask topicsIn(QStringView text) const;

private:
    struct Phrase {
        QString words;  ///< case-folded
        TopicMask topic = 0;
    };
    QHash<char16_t, QList<Phrase>> m_byFirstLetter;
    TopicMask m_improvement = 0;
    TopicMask m_noImprovement = 0;
};

}  // namespace evenkeel
