// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/slacktext.h"

#include "models/intake/cleantext.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString unescaped(QStringView text)
{
    QString plain = text.toString();
    // The ampersand last: "&amp;lt;" is "&lt;".
    return plain.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
}

// What stands between < and >.
QString plainReference(QStringView reference, const SlackNames &names, QString *link)
{
    const qsizetype bar = reference.indexOf(u'|');
    const QStringView target = bar < 0 ? reference : reference.left(bar);
    const QString label = bar < 0 ? QString() : unescaped(reference.mid(bar + 1));
    const QString id = target.mid(1).toString();
    switch (target.isEmpty() ? u'\0' : target.front().unicode()) {
    case u'@':
        return u'@' + names.users.value(id, label.isEmpty() ? id : label);
    case u'#':
        return u'#' + (label.isEmpty() ? names.channels.value(id, id) : label);
    case u'!':
        // <!subteam^S1|@oncall>, <!date^…|20 Feb>, <!here>
        if (!label.isEmpty())
            return label;
        return u'@' + id.section(u'^', 0, 0);
    default:
        break;
    }
    const QString address = unescaped(target);
    if (link && link->isEmpty())
        *link = webLink(address);
    const bool bare = address.startsWith(u"mailto:"_s) || address.startsWith(u"tel:"_s);
    const QString shown = bare ? address.mid(address.indexOf(u':') + 1) : address;
    return label.isEmpty() || label == shown ? shown : label + u" ("_s + shown + u')';
}

}  // namespace

QString plainSlackText(QStringView text, const SlackNames &names, QString *link)
{
    QString plain;
    qsizetype from = 0;
    // Slack escapes the signs that people type, so < opens a reference; one never closed is text.
    for (qsizetype open = text.indexOf(u'<'); open >= 0; open = text.indexOf(u'<', from)) {
        const qsizetype close = text.indexOf(u'>', open);
        if (close < 0)
            break;
        plain += unescaped(text.mid(from, open - from));
        plain += plainReference(text.mid(open + 1, close - open - 1), names, link);
        from = close + 1;
    }
    plain += unescaped(text.mid(from));
    return cleanText(plain);
}

}  // namespace evenkeel
