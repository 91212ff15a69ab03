// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownlink.h"

#include "models/markup/escapemarkdown.h"
#include "models/report/reporttext.h"

#include <QUrl>

namespace evenkeel {

using namespace Qt::StringLiterals;

QString markdownLink(const QString &label, const QString &address)
{
    const QString shown = escapeMarkdownTableCell(onOneLine(label.isEmpty() ? address : label));
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    const bool follows =
        url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1);
    if (!follows) {
        const QString plain = escapeMarkdownTableCell(onOneLine(address));
        return label.isEmpty() || plain.isEmpty() ? shown : shown + u": "_s + plain;
    }
    // Encoded, an address has no blank, angle bracket, pipe or backslash left; an ampersand could still begin an
    // entity.
    const QString target = QString::fromLatin1(url.toEncoded()).replace(u'&', "&amp;"_L1);
    return u'[' + shown + u"](<"_s + target + u">)"_s;
}

}  // namespace evenkeel
