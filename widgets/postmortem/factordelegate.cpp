// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postmortem/factordelegate.h"

#include "models/incident/commands/factorverbs.h"
#include "models/items/fieldrole.h"

namespace evenkeel {

DraftField FactorDelegate::fieldOf(const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<EntityRef>();
    return {row,
            fieldName(index.column()),
            tr("words of a factor or a category"),
            EntityKind::ListMember,
            [id = row.id](const Incident &of) {
                const ListMember *member = of.members().find(id);
                return member ? member->text : QString();
            },
            [id = row.id](const Incident &of, const QString &text, Instant) {
                const ListMember *member = of.members().find(id);
                const bool isBone = member && member->list == ListName::Bone;
                return isBone ? renameBone(of, id, text.simplified()) : rewordFactor(of, id, text.simplified());
            }};
}

}  // namespace evenkeel
