// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup/headinganchors.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

QString HeadingAnchors::nextAnchor(const QString &headingText)
{
    QString name;
    const QList<uint> characters = headingText.trimmed().toLower().toUcs4();
    for (const char32_t c : characters) {
        if (c == U' ' || c == U'-' || c == U'\n')
            name += u'-';
        else if (c == U'_' || QChar::isLetterOrNumber(c) || QChar::isMark(c))
            name += QString::fromUcs4(&c, 1);
    }
    if (name.isEmpty())
        name = u"section"_s;

    QString anchor = name;
    int uses = m_uses.value(name);
    for (; m_uses.contains(anchor); ++uses)
        anchor = name + u'-' + QString::number(uses);
    m_uses.insert(name, std::max(uses, 1));
    m_uses.insert(anchor, 1);
    return anchor;
}

}  // namespace evenkeel
