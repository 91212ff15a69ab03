// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/commands/meetingverbs.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/listverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/markup/escapemarkdown.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct MeetingVerbs {
    Q_DECLARE_TR_FUNCTIONS(MeetingVerbs)
};

QString withoutPerson(const QString &question, const QString &answer)
{
    return question.simplified().toCaseFolded() + u'\n' + answer.simplified();
}

EntityId noteId(const ReceivedNote &note)
{
    return EntityId::ofOrigin(originOf(note).toUtf8());
}

Result<const ParticipantNote *> presentNote(const Incident &incident, EntityId id)
{
    const ParticipantNote *note = incident.participantNotes().find(id);
    if (!note || note->deleted)
        return Error{ErrorCode::NotFound, MeetingVerbs::tr("there is no such note any more"), {}, {}};
    return note;
}

}  // namespace

QString originOf(const ReceivedNote &note)
{
    const QString words = note.person.simplified().toCaseFolded() + u'\n' + withoutPerson(note.question, note.answer);
    return u"form/"_s
           + QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<ReceivedNote> newNotes(const Incident &incident, const QList<ReceivedNote> &notes)
{
    QSet<QString> answers;
    incident.participantNotes().forEach(
        [&](const ParticipantNote &note) { answers.insert(withoutPerson(note.question, note.answer)); });
    QList<ReceivedNote> wanted;
    QSet<EntityId> ids;
    for (const ReceivedNote &note : notes) {
        const EntityId id = noteId(note);
        const bool isKnown = ids.contains(id) || incident.participantNotes().find(id)
                             || (note.person.isEmpty() && answers.contains(withoutPerson(note.question, note.answer)));
        ids.insert(id);
        if (!isKnown && !note.answer.trimmed().isEmpty())
            wanted.append(note);
    }
    return wanted;
}

Changes keepNotes(const Incident &incident, const QList<ReceivedNote> &notes, Instant now)
{
    Changes changes;
    for (const ReceivedNote &note : newNotes(incident, notes))
        changes.append(ChangeOf<ParticipantNote>(noteId(note))
                           .setUnlessEmpty<&ParticipantNote::person>(note.person.simplified())
                           .set<&ParticipantNote::question>(note.question.simplified())
                           .set<&ParticipantNote::answer>(note.answer.trimmed())
                           .set<&ParticipantNote::received>(now)
                           .set<&ParticipantNote::origin>(originOf(note)));
    return changes;
}

Result<Changes> nameNote(const Incident &incident, EntityId note, const QString &person)
{
    const auto found = presentNote(incident, note);
    if (!found)
        return found.error();
    const ParticipantNote &named = **found;
    Changes changes;
    incident.participantNotes().forEach([&](const ParticipantNote &other) {
        const bool cameWithIt = named.person.isEmpty() && other.person.isEmpty() && other.received == named.received;
        if (other.id == note || cameWithIt)
            changes += setField<&ParticipantNote::person>(incident.participantNotes(), other.id, person.simplified());
    });
    return changes;
}

Result<Changes> takeNoteIntoList(const Incident &incident, EntityId note, ListName list, Instant now)
{
    const auto found = presentNote(incident, note);
    if (!found)
        return found.error();
    return addToList(incident, list, {(*found)->answer.simplified()}, now);
}

Result<Changes> takeNoteIntoSection(const Incident &incident, EntityId note, SectionKey section, Instant now)
{
    const auto found = presentNote(incident, note);
    if (!found)
        return found.error();
    QString quotation;
    for (const QString &line : escapeMarkdown((*found)->answer).split(u'\n'))
        quotation += u"> "_s + line + u'\n';
    const PostmortemSection *written = incident.section(section);
    QString body = written ? written->body.trimmed() : QString();
    if (!body.isEmpty())
        body += u"\n\n"_s;
    return writeSection(incident, section, body + quotation.trimmed() + u'\n', now);
}

Result<Changes> parkTopic(const QString &text, const QString &person, Instant now)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     MeetingVerbs::tr("there are no words for the topic"),
                     {},
                     MeetingVerbs::tr("Say in a few words what is to be talked about later.")};
    return Changes{ChangeOf<ParkedTopic>(EntityId::generate(now))
                       .set<&ParkedTopic::text>(text.simplified())
                       .setUnlessEmpty<&ParkedTopic::person>(person.simplified())
                       .set<&ParkedTopic::at>(now)};
}

Result<Changes> settleTopic(const Incident &incident, EntityId topic, const QString &outcome, Instant now)
{
    const ParkedTopic *parked = incident.parkedTopics().find(topic);
    if (!parked || parked->deleted)
        return Error{ErrorCode::NotFound, MeetingVerbs::tr("there is no such topic any more"), {}, {}};
    if (outcome.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput,
                     MeetingVerbs::tr("there are no words for the outcome"),
                     {},
                     MeetingVerbs::tr("Say what came of it: who took it on, where it is talked about, or why not.")};
    if (parked->settled && parked->outcome == outcome.simplified())
        return Changes{};
    ChangeOf<ParkedTopic> change(topic);
    change.set<&ParkedTopic::outcome>(outcome.simplified());
    if (!parked->settled)
        change.set<&ParkedTopic::settled>(now);
    return Changes{change};
}

Changes reopenTopic(const Incident &incident, EntityId topic)
{
    const ParkedTopic *parked = incident.parkedTopics().find(topic);
    if (!parked || parked->deleted || !parked->settled)
        return {};
    return {
        ChangeOf<ParkedTopic>(topic).set<&ParkedTopic::settled>(std::nullopt).set<&ParkedTopic::outcome>(QString())};
}

std::vector<const ParkedTopic *> parkedInOrder(const Incident &incident)
{
    auto topics = incident.parkedTopics().all();
    std::ranges::sort(topics, {}, [](const ParkedTopic *topic) {
        return std::tuple(topic->settled.has_value(), topic->at.value_or(topic->logged), topic->created, topic->id);
    });
    return topics;
}

}  // namespace evenkeel
