// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/wording/knownnames.h"

namespace evenkeel {

KnownNames::KnownNames(const QStringList &names, const QSet<QString> &titles) : m_titles(titles)
{
    for (const QString &name : names)
        for (const QString &part : name.split(u' ', Qt::SkipEmptyParts)) {
            const QString bare = part.startsWith(u'@') ? part.sliced(1) : part;
            if (bare.size() > 1) {
                m_names.insert(bare);
                m_firstLetters.insert(bare.front());
            }
        }
}

bool KnownNames::isName(QStringView word) const
{
    if (word.isEmpty() || !m_firstLetters.contains(word.front()))
        return false;
    if (m_names.contains(word.toString()))
        return true;
    for (const QStringView ending : {u"'s", u"\u2019s", u"s"})
        if (word.endsWith(ending) && m_names.contains(word.chopped(ending.size()).toString()))
            return true;
    return false;
}

}  // namespace evenkeel
