// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace evenkeel {

/// Names headings as GitHub does: lower case, spaces as hyphens, other punctuation dropped, "-1", "-2" for repeated
/// ones.
class HeadingAnchors
{
public:
    [[nodiscard]] QString nextAnchor(const QString &headingText);
    [[nodiscard]] bool contains(const QString &anchor) const { return m_uses.contains(anchor); }

private:
    QHash<QString, int> m_uses;  // how often each name was asked for, those made up here included
};

}  // namespace evenkeel
