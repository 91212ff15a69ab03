// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reviewsettings.h"

#include "models/incident/commands/fieldverbs.h"
#include "models/incident/commands/recordverbs.h"
#include "models/incident/commands/reviewverbs.h"
#include "models/incident/commands/sectionverbs.h"
#include "models/incident/sealing.h"
#include "models/postmortem/commentanchor.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace evenkeel::settingverbs {

using namespace Qt::StringLiterals;

namespace {

struct ReviewSettings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

Error notOneOfThese(const Setting &setting, const QStringList &known)
{
    return {ErrorCode::InvalidInput,
            ReviewSettings::tr("\"%1\" is no value of %2").arg(setting.value, setting.key),
            {},
            ReviewSettings::tr("Say one of: %1.").arg(known.join(u", "_s))};
}

template <typename E>
QStringList storedNames()
{
    QStringList names;
    for (const auto &known : EnumNames<E>::names)
        names.append(QString::fromLatin1(known.second));
    return names;
}

Result<EntityId> idIn(const Setting &setting)
{
    const QString text = setting.key.section(u'.', 1);
    const auto id = EntityId::fromString(text);
    if (!id)
        return Error{ErrorCode::InvalidInput,
                     ReviewSettings::tr("\"%1\" is no id").arg(text),
                     {},
                     ReviewSettings::tr("\"evenkeel show FILE --json\" lists the ids.")};
    return *id;
}

Result<SectionKey> sectionIn(const Setting &setting)
{
    const QString name = setting.key.section(u'.', 1);
    if (const auto section = enumFromName<SectionKey>(name))
        return *section;
    return Error{ErrorCode::InvalidInput,
                 ReviewSettings::tr("there is no section \"%1\"").arg(name),
                 {},
                 ReviewSettings::tr("Say one of: %1.").arg(storedNames<SectionKey>().join(u", "_s))};
}

}  // namespace

Result<Changes> setPostmortemState(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto state = enumFromName<PostmortemState>(setting.value.trimmed());
    if (!state)
        return notOneOfThese(setting, storedNames<PostmortemState>());
    const Instant at = context.at.value_or(context.now);
    const bool isSealed = currentSeal(incident);
    if (*state == PostmortemState::Final)
        return isSealed ? Result<Changes>(Changes{}) : sealPostmortem(incident, setting.by, at);
    if (!isSealed)
        return evenkeel::setPostmortemState(incident, *state, at);
    auto reopened = reopenPostmortem(incident, setting.by, context);
    if (!reopened)
        return reopened.error();
    if (*state == PostmortemState::Draft)
        *reopened += setFact<&IncidentFacts::postmortemState>(incident, *state);
    return reopened;
}

Result<Changes> setPostmortemShared(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    if (setting.value.trimmed().isEmpty()) {
        Changes changes;
        incident.sharings().forEach([&](const Sharing &one) { changes += removeEntity(incident.sharings(), one.id); });
        return withSharedFacts(incident, changes);
    }
    return sharePostmortem(incident, {setting.value, {}, Audience::Internal}, context);
}

Result<Changes> setReviewers(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    QString value = setting.value;
    const bool sets = setting.operation == Setting::Operation::Set;
    QStringList people = sets ? value.replace(u'\n', u';').split(u';', Qt::SkipEmptyParts) : QStringList{setting.value};
    for (QString &person : people)
        person = person.trimmed();
    Changes changes;
    if (setting.operation != Setting::Operation::Remove)
        for (const QString &person : std::as_const(people)) {
            const auto asked = askReviewer(incident, person, context.now);
            if (!asked)
                return asked.error();
            changes += *asked;
        }
    incident.reviewers().forEach([&](const Reviewer &one) {
        const bool isNamed = people.contains(one.person, Qt::CaseInsensitive);
        if (sets ? !isNamed : setting.operation == Setting::Operation::Remove && isNamed)
            changes += removeEntity(incident.reviewers(), one.id);
    });
    return changes;
}

Result<Changes> setVerdict(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const QString person = setting.key.section(u'.', 1);
    const Reviewer *reviewer = reviewerNamed(incident, person);
    if (!reviewer)
        return Error{ErrorCode::NotFound,
                     ReviewSettings::tr("%1 wasn't asked to review it").arg(person),
                     {},
                     ReviewSettings::tr("Ask them first: reviewer+=%1.").arg(person)};
    const auto verdict = enumFromName<ReviewVerdict>(setting.value.trimmed());
    if (!verdict)
        return notOneOfThese(setting, storedNames<ReviewVerdict>());
    return giveVerdict(incident, reviewer->id, *verdict, context.now);
}

Result<Changes> setSectionReaders(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto section = sectionIn(setting);
    if (!section)
        return section.error();
    const auto readers = enumFromName<SectionReaders>(setting.value.trimmed());
    if (!readers)
        return notOneOfThese(setting, storedNames<SectionReaders>());
    return evenkeel::setSectionReaders(incident, *section, *readers, context.now);
}

Result<Changes> addComment(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    CommentDraft draft;
    const auto section = sectionIn(setting);
    if (!section)
        return section.error();
    draft.section = *section;
    draft.text = setting.value.trimmed();
    // Words in quotation marks at its beginning are those it is about.
    static const QRegularExpression quoted(u"\\A(?:\"([^\"]+)\"|“([^”]+)”)\\s*(.*)\\z"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = quoted.match(draft.text); match.hasMatch()) {
        const QString words = match.captured(1) + match.captured(2);
        const PostmortemSection *written = incident.section(*section);
        const QString body = written ? written->body : QString();
        const qsizetype at = body.indexOf(words);
        if (at < 0)
            return Error{ErrorCode::NotFound,
                         ReviewSettings::tr("the section doesn't say \"%1\"").arg(words),
                         {},
                         ReviewSettings::tr("Quote words as they stand in it, or leave the quotation out.")};
        const QuotedWords anchor = quotedAt(body, {at, words.size()});
        draft.quote = anchor.quote;
        draft.before = anchor.before;
        draft.text = match.captured(3);
    }
    return comment(draft, setting.by, context.now);
}

Result<Changes> addAnswer(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto id = idIn(setting);
    return id ? answerComment(incident, *id, setting.value, setting.by, context.now) : Result<Changes>(id.error());
}

Result<Changes> setResolved(const Incident &incident, const Setting &setting, const VerbContext &context)
{
    const auto id = idIn(setting);
    if (!id)
        return id.error();
    const QString value = setting.value.trimmed();
    if (value != "yes"_L1 && value != "no"_L1)
        return notOneOfThese(setting, {u"yes"_s, u"no"_s});
    return resolveComment(incident, *id, value == "yes"_L1, setting.by, context.now);
}

}  // namespace evenkeel::settingverbs
