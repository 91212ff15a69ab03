// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/postmortem/incidentwords.h"

#include "models/incident/commands/listverbs.h"
#include "models/incident/wordingof.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

// Kept among the phrases that are to stay; no place of a text is called so.
constexpr auto KeptSpelling = "spelling "_L1;

void addWords(const QString &text, QSet<QString> &words)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isOfWord = at < text.size() && (text[at].isLetter() || text[at].isMark() || text[at] == u'-');
        if (isOfWord && start < 0)
            start = at;
        if (isOfWord || start < 0)
            continue;
        words.insert(text.sliced(start, at - start).toLower());
        start = -1;
    }
}

}  // namespace

QSet<QString> wordsKnownTo(const Incident &incident)
{
    QSet<QString> words;
    const IncidentFacts &facts = incident.facts();
    for (const QString &text : {facts.key, facts.title, facts.severityLevel, facts.severityScheme, facts.users,
                                facts.postmortemOwner, facts.postmortemSharedWith})
        addWords(text, words);
    for (const QString &name : peopleNamedIn(incident))
        addWords(name, words);
    incident.roles().forEach([&](const RoleAssignment &role) { addWords(role.role, words); });
    incident.evidence().forEach([&](const Evidence &evidence) { addWords(evidence.name, words); });
    incident.links().forEach([&](const Link &link) { addWords(link.label, words); });
    incident.members().forEach([&](const ListMember &member) {
        const bool isName = member.list == ListName::System || member.list == ListName::Region
                            || member.list == ListName::Stakeholder || member.list == ListName::Tag;
        if (isName)
            addWords(member.text, words);
        else if (member.list == ListName::KeptWording && member.text.startsWith(KeptSpelling))
            words.insert(member.text.sliced(KeptSpelling.size()));
    });
    if (const PostmortemSection *glossary = incident.section(SectionKey::Glossary))
        addWords(glossary->body, words);
    return words;
}

Changes keepSpelling(const Incident &incident, const QString &word, Instant now)
{
    return addToList(incident, ListName::KeptWording, {KeptSpelling + word.toLower()}, now);
}

}  // namespace evenkeel
