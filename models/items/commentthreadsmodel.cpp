// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/commentthreadsmodel.h"

#include "models/incident/commands/reviewverbs.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

QVariant CommentThreadsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommentThread &thread = threadAt(index.row());
    constexpr qsizetype MostOfQuote = 80;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QString words = thread.words.simplified();
        if (words.size() > MostOfQuote)
            words = words.left(MostOfQuote) + u'\u2026';
        const QString about = thread.words.isEmpty() ? tr("On the whole section")
                              : thread.isGone        ? tr("No longer there: “%1”").arg(words)
                                                     : u"“%1”"_s.arg(words);
        return about + u'\n' + thread.said.join(u'\n');
    }
    default:
        return {};
    }
}

void CommentThreadsModel::show(const Incident &incident, std::optional<SectionKey> section, const QString &text)
{
    QList<CommentThread> threads;
    const auto said = [](const ReviewComment &comment) {
        return tr("%1: %2", "person, what they say")
            .arg(comment.person.isEmpty() ? tr("Somebody") : comment.person, comment.text.trimmed());
    };
    for (const ReviewComment *comment : openComments(incident)) {
        if (comment->section != section)
            continue;
        CommentThread thread{comment->id, comment->quote, false, placeOf(*comment, text), {said(*comment)}};
        thread.isGone = !comment->quote.isEmpty() && !thread.place;
        if (thread.place)
            thread.words = text.sliced(thread.place->start, thread.place->length);
        for (const ReviewComment *answer : answersTo(incident, comment->id))
            thread.said.append(u"\u21B3 "_s + said(*answer));
        threads.append(thread);
    }
    std::ranges::stable_sort(threads, {}, [](const CommentThread &thread) {
        return std::pair(!thread.isGone, thread.place ? thread.place->start : -1);
    });
    follow(threads);
}

QModelIndex CommentThreadsModel::indexOf(EntityId comment) const
{
    const auto at = std::ranges::find(rows(), comment, &CommentThread::comment);
    return at == rows().end() ? QModelIndex() : index(int(at - rows().begin()));
}

}  // namespace evenkeel
