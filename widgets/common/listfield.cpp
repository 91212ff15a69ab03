// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/listfield.h"

#include "models/incident/commands/listverbs.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &text)
{
    QStringList items;
    for (const QString &line : text.split(u'\n'))
        if (const QString item = line.trimmed(); !item.isEmpty() && !items.contains(item, Qt::CaseInsensitive))
            items.append(item);
    return items;
}

}  // namespace

DraftField listField(const Incident &incident, ListName list, const QString &name)
{
    return {{EntityKind::Facts, incident.id()},
            u"list."_s + nameOf(list),
            name,
            EntityKind::ListMember,
            [list](const Incident &of) {
                QStringList lines;
                for (const ListMember *member : of.list(list))
                    lines.append(member->text);
                return lines.join(u'\n');
            },
            [list](const Incident &of, const QString &text, Instant now) -> Result<Changes> {
                return replaceList(of, list, linesOf(text), now);
            }};
}

}  // namespace evenkeel
