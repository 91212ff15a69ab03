// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/playbook/messagedraft.h"

#include "models/playbook/placeholder.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

MessageDraft draftFrom(const MessageTemplate &message, const RuleContext &context)
{
    const PlaybookLevel *level = levelOf(context);
    const auto next = level ? level->update.endsFrom(context.now, context.playbook.calendar, context.incident.zone())
                            : std::optional<Instant>();
    MessageDraft draft{message.audience, message.channel, {}, {}, next};
    // What it promises is said in it: the words are filled in as if it were there already.
    const Incident promised = context.incident.with({addCommsDraft(draft, context.now)}, context.now);
    draft.subject = filledIn(message.subject, promised, context.playbook, context.now);
    draft.body = filledIn(message.body, promised, context.playbook, context.now);
    return draft;
}

std::optional<BlankPlace> nextBlank(const QString &text, qsizetype from)
{
    static const QRegularExpression form(uR"(\[[^\[\]\n]{2,}\](?![(\[:]))"_s);
    const auto match = form.match(text, from);
    if (!match.hasMatch())
        return std::nullopt;
    return BlankPlace{match.capturedStart(), match.capturedLength()};
}

}  // namespace evenkeel
